#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# librepute as others see it: what both libraries export is what the header declares and
# what tests/abi lists; the examples of repute(3) and of the header are files, and run.
#
#	bash tests/e2e/test_library.sh --rewrite    write tests/abi/librepute.txt anew
. "$(dirname "$0")/lib.sh"
root=$(realpath "$here/../..")
built=$(dirname "$repute")
header=$root/include/repute.h
page=$root/include/repute.3
abi=$root/tests/abi/librepute.txt
cc=${CC:-cc}
sanitize=${REPUTE_SAN:+-fsanitize=$REPUTE_SAN}
cd "$work" || exit 1

# ---- what is exported ------------------------------------------------------------------

tr '\n' ' ' <"$header" | grep -oE 'REPUTE_PUBLIC [^;]*;' |
	grep -oE '\brepute_[a-z_]+\(' | tr -d '(' | sort >declared
nm -D --defined-only "$built/librepute.so" | awk '$2 != "A" { print $3 }' | sort >shared
nm --defined-only --extern-only "$built/librepute.a" | awk 'NF == 3 { print $3 }' | sort >static
holds "the header declares functions" test -s declared
holds "librepute.so exports those of the header, in REPUTE_0" \
	diff <(sed 's/$/@@REPUTE_0/' declared) shared
holds "librepute.a defines those of the header" diff declared static
is "its SONAME" "$(readelf -d "$built/librepute.so" | sed -n 's/.*SONAME.*\[\(.*\)\]/\1/p')" \
	librepute.so.0

# Sizes of the public structs, by a program made from the header.
grep -oE '^struct repute_[a-z_]+ \{' "$header" | tr -d '{' >structs
{
	echo '#include <repute.h>'
	echo '#include <stdio.h>'
	echo 'int main(void) {'
	sed 's/\(.*[a-z]\) *$/printf("%s %zu bytes\\n", "\1", sizeof(\1));/' structs
	echo 'return 0; }'
} >sizes.c
holds "the structs' sizes" $cc -I "$root/include" -o sizes sizes.c
{
	cat declared
	./sizes
} >exported
if [ "${1:-}" = --rewrite ]; then
	cp exported "$abi"
fi
holds "functions and sizes are those of tests/abi" diff "$abi" exported

# A library neither prints nor ends the program, and asks no locale or environment.
nm -D --undefined-only "$built/librepute.so" | awk '{ print $2 }' | sed 's/@.*//' >needed
has "the library's needs are read" needed '^malloc$'
if [ -z "$sanitize" ]; then
	lacks "no stream, exit, locale or environment" needed \
		'^_?_?(v?f?printf(_chk)?|puts|fputs|perror|std(out|err)|_?exit|abort|setlocale|getenv)$'
fi

# ---- what is shown is what runs --------------------------------------------------------

cat >shown.py <<'END'
"""shown.py ROOT: every example of the page is a file; the header's stand in one."""
import re
import sys
from pathlib import Path

root = Path(sys.argv[1])
files = {path.name: path.read_text() for path in sorted(root.glob("tests/examples/*.c"))}
bodies = {name: text[text.index("#include"):] for name, text in files.items()}

page = (root / "include/repute.3").read_text()
examples = page[page.index(".Sh EXAMPLES"):]
blocks = re.findall(r"^\.Bd -literal.*?\n(.*?)^\.Ed$", examples, re.M | re.S)
shown = [re.sub(r"^\\&", "", b, flags=re.M).replace("\\e", "\\") for b in blocks]
faults = [f"repute(3) does not show {name}" for name, body in bodies.items() if body not in shown]
faults += ["repute(3) shows what no file holds:\n" + b for b in shown
           if b not in bodies.values()]

# Runs of lines " *<tab>..." in comments, empty ones " *" between them.
header = (root / "include/repute.h").read_text()
parts = re.findall(r"(?:^ \*\t.*\n)(?:^ \*(?:\t.*)?\n)*(?:^ \*\t.*\n)|^ \*\t.*\n", header, re.M)
flat = [[line.strip() for line in body.split("\n")] for body in bodies.values()]
for part in parts:
    lines = [line[2:].strip() for line in part.rstrip("\n").split("\n")]
    if "".join(lines)[-1] not in ";}":
        continue
    n = len(lines)
    if not any(lines == body[i:i + n] for body in flat for i in range(len(body))):
        faults.append("repute.h shows what no example holds:\n" + part)
if not parts:
    faults.append("repute.h shows no example")
print("\n".join(faults))
sys.exit(bool(faults))
END
holds "repute(3) and repute.h show the files of tests/examples" "$python" shown.py "$root"

grep -oE '^\.F[no] repute_[a-z_]+' "$page" | cut -d ' ' -f 2 |
	grep -v '_fn$' | sort -u >explained
holds "repute(3) has every function" diff declared explained
for function in $(cat declared); do
	[ -n "$(sed -n "s/^\.Nm \($function\)\( ,\)*\$/\1/p" "$page")" ] || echo "$function"
done >unnamed
is "... and its NAME too" "$(cat unnamed)" ""

# Words with one meaning each: polarity = tanh(sum / sqrt(matched)).
cat >reviews.lex <<'END'
# format: repute-lexicon/1
# name: tiny
# language: en
# version: 1
# negators: not
# negation-window: 3
# scale: 0.5
# slope: 2
# thresholds: -0.2 0.2
good	2
bad	-2
bad food	-1
NOT_good	-3
END
export LD_LIBRARY_PATH=$built
for example in "$root"/tests/examples/*.c; do
	base=$(basename "$example" .c)
	holds "the example $base compiles" $cc -std=c99 -D_DEFAULT_SOURCE -pedantic -Wall -Wextra \
		-Werror $sanitize -I "$root/include" -o "$base" "$example" -L "$built" -lrepute -lpthread
done

is "one" "$(./one 'Not so good, bad food.' && ./one)" "-0.9980 negative
0.0000 neutral"
is "threads" "$(./threads 'Good.' 'A table.' 'Bad food.' 'Good, bad.')" "0.9640 Good.
0.0000 A table.
-0.9717 Bad food.
0.0000 Good, bad."
is "terms" "$(./terms 'Not so good, BAD food.')" "-1.500 NOT_good: 'good'
-1.000 bad: 'BAD'
-0.500 bad food: 'BAD food'"
is "sentences" "$(./sentences 'Good. A table! Not good.')" "+0.9640 Good
+0.0000 A table!
-0.9951 Not good
-0.6089 in all"
cat >aspects.ini <<'END'
[aspect "food"]
title = Food
terms = food, dinner

[aspect "staff"]
title = Staff
terms = staff, waiter*
END
is "aspects, the sign of each" "$(./aspects 'The waiters were good. Bad food.' |
	sed 's/[0-9.]*$//')" "food -
staff "
is "pieces" "$(head -c 1000000 /dev/zero | tr '\0' 'x' | cat <(echo good) - | ./pieces)" \
	"0.9640 of 2 tokens"
finish
