#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# repute lexicon: lists of every format are read, told about, merged and compared; what is
# no lexicon is refused with its line, quickly, however large it is. All lists are made
# here; `make accuracy`, which installs VADER, names its lexicon in REPUTE_VADER: then its
# valences must come out exactly.
. "$(dirname "$0")/lib.sh"
cd "$work" || exit 1

printf 'good\t1.9\t0.9\t[2, 2]\nbad\t-2.5\t0.5\t[-2, -3]\n:)\t2.0\t0.5\t[2]\n' >vader.txt
printf 'good\t3\nawful\t-4\ncool stuff\t2\n' >afinn.txt
printf '; Positive words\n\nna\xefve\nsturdy\n' >liu.txt
printf '%%\n31\tposemo\n32\tnegemo\n%%\nhappi*\t31\nsad\t32\n' >liwc.dic
printf 'lovely\nwell-made\n' >plus
printf 'shoddy\n' >minus
gzip -c vader.txt >vader.gz

# ---- info ------------------------------------------------------------------------------

run lexicon info vader.txt afinn.txt liu.txt liwc.dic vader.gz
status_is "info reads every format" 0
has "... its name" out '^name +vader$'
has "... entries by kind" out '^entries +5 \(2 words, 2 negated words, 1 marks'
has "... its strongest terms" out '^\+2\.000 +:\) +-2\.500 +bad'
has "... wildcards" out '1 wildcards|2 wildcards'
run lexicon info --json vader.txt liwc.dic
status_is "info as JSON" 0
holds "... is of the documented form" "$python" -c '
import json
root = json.load(open("out"))
assert root["schema"] == "repute.lexicon-info/1", root
vader, liwc = root["lexicons"]
assert vader["name"] == "vader" and vader["scale"] == .1, vader
assert vader["entries"]["total"] == 5 and vader["entries"]["signs"] == 1, vader
assert vader["strongest"]["negative"][0] == {"term": "bad", "weight": -2.5}, vader
assert liwc["entries"]["wildcards"] == 2 and liwc["accuracy"] == [], liwc'
cat >learned.lex <<'END'
# format: repute-lexicon/1
# name: learned
# language: en
# version: 3
# licence: CC0-1.0
# trained-on: films negative=10 positive=12 digest=00ff
# settings: entries=2
# accuracy: films n=9 binary=0.8998 f1=0.9000
# accuracy: hotels n=7 binary=0.9500 f1=0.9400 n3=8 f1-3=0.7
# negators: not
# negation-window: 3
# scale: 0.5
# slope: 1
# thresholds: -0.1 0.2
# probability: 2.5 -0.25
good	4
not NOT_good	-6
zero	0
END
run lexicon info learned.lex
has "accuracy is a table" out '^hotels +7 +0\.9500 +0\.9400 +8 +0\.7$'
has "... also where a column is empty" out '^films +9 +0\.8998 +0\.9000 *$'
has "what it was trained on is told" out '^films +10 +12$'
has "phrases are counted" out '1 phrases of 2'
run lexicon info --json learned.lex
holds "lines of the head are objects" "$python" -c '
import json
root = json.load(open("out"))["lexicons"][0]
assert root["accuracy"][1] == {"name": "hotels", "n": 7, "binary": .95, "f1": .94,
                               "n3": 8, "f1-3": .7}, root
assert root["trained-on"][0]["digest"] == "00ff", root
assert root["probability"] == [2.5, -.25] and root["licence"] == "CC0-1.0", root'

# ---- convert ---------------------------------------------------------------------------

run lexicon convert -o same.lex learned.lex
status_is "a lexicon of ours is converted" 0
holds "... and stays as it is" cmp same.lex learned.lex
run lexicon convert -o vader.lex --name v --licence MIT --version 7 vader.txt
status_is "another one's is converted" 0
has "... takes its name" vader.lex '^# name: v$'
has "... and licence" vader.lex '^# licence: MIT$'
has "... the exact valence" vader.lex $'^good\t19$'
run score --lexicon vader.lex <<<"not good :)"
mv out converted
run score --lexicon vader.txt <<<"not good :)"
holds "both score alike" cmp out converted
run lexicon convert -q -o merged.lex vader.txt afinn.txt --positive plus --negative minus
status_is "lists are merged" 0
has "... the first one's weight counts" merged.lex $'^good\t19$'
has "... new terms come from the next" merged.lex $'^cool stuff\t20$'
has "... words of a list" merged.lex $'^well made\t10$'
has "... of both sides" merged.lex $'^shoddy\t-10$'
has "... what is there twice is noted" merged.lex '^# note: .* there twice'
run lexicon convert -q -o words.lex --positive plus --negative minus
status_is "lists of words alone" 0
has "... are a lexicon" words.lex $'^NOT_lovely\t-74$'
run lexicon convert -o bad.lex --name $'a\nb' vader.txt
status_is "a name that breaks the head is refused" 2
holds "... and nothing is written" test ! -e bad.lex
run lexicon convert vader.txt
status_is "convert needs an output" 2
run lexicon convert -o nowhere/x.lex vader.txt
lacks "what was not written is not counted" err 'entries'
run lexicon convert -o x.lex
status_is "... and something to convert" 2

# ---- diff ------------------------------------------------------------------------------

printf '# format: repute-lexicon/1\n# name: a\n# language: en\n# version: 1\n' >head
{ cat head; printf '# scale: 1\n# slope: 1\n# thresholds: 0 0\na\t1\nb\t2\nc\t3\n'; } >a.lex
{ cat head; printf '# scale: 0.5\n# slope: 1\n# thresholds: 0 0\na\t2\nb\t-4\nd\t1\n'; } >b.lex
run lexicon diff a.lex b.lex
status_is "two lexicons are compared" 0
has "... counts" out '^1 added, 1 removed, 1 changed, 1 the same$'
is "... the greatest change first" \
	"$(sed -n '3,$p' out | tr -s ' ' | tr '\n' ';')" \
	"changed +2.000 -2.000 b;removed +3.000 - c;added - +0.500 d;"
run lexicon diff --limit 1 a.lex b.lex
has "a limit is kept and told" out '^\.\.\. and 2 more'
run lexicon diff --json a.lex a.lex
status_is "no difference is no failure either" 0
holds "... and JSON" "$python" -c '
import json
root = json.load(open("out"))
assert root["schema"] == "repute.lexicon-diff/1", root
assert root["same"] == 3 and root["changes"] == [], root'
run lexicon diff --json a.lex b.lex
holds "JSON has the weights of both" "$python" -c '
import json
first, second, third = json.load(open("out"))["changes"]
assert first == {"change": "changed", "term": "b", "before": 2, "after": -2}, first
assert second["after"] is None and third["before"] is None, (second, third)'
run lexicon diff a.lex
status_is "diff takes two" 2
run lexicon
status_is "a part must be named" 2
run lexicon info
status_is "info needs a file" 2
for part in "" info convert diff; do
	run lexicon $part --help
	status_is "help: lexicon $part" 0
done

# ---- what is no lexicon ----------------------------------------------------------------

: >empty
printf 'good\t3\nbad\n' >line2
printf '\x1f\x8b\x08\x00broken' >broken.gz
printf 'g\0o\0o\0d\0' >utf16
head -c 20000 /dev/zero | tr '\0' a >long
for row in "empty:1: the file is empty" "line2:2: a line is a term, a tab and a number" \
	"utf16:1: the line has a NUL byte" "long:1: the line is longer than" \
	"plus:1: a lexicon begins with" "missing: No such file" ".: it is a directory" \
	"broken.gz: "; do
	file=${row%%:*}
	run lexicon info "$file"
	status_is "refused: $file" 1
	said "... and says where and why" "${row#*:}"
done
"$python" - <<'END'
import gzip
with gzip.open("bomb.gz", "wb", 9) as out:
    for _ in range(1024):
        out.write(b"a\t1\n" * 262144)
with open("many", "w") as out:
    out.write("good\t1\n" * 10000000)
END
"$python" -c 'open("gigabyte", "wb").truncate(1 << 30)'
for file in bomb.gz many gigabyte; do
	started=$(date +%s)
	(
		[ -n "${REPUTE_SAN:-}" ] || ulimit -v 1000000
		"$repute" lexicon info "$file" >out 2>err
		echo $? >code
	)
	is "refused: $file" "$(cat code)" 1
	has "... with its line" err "$file:[0-9]+: "
	echo "     $file took $(($(date +%s) - started)) s"
done

# ---- the manual ------------------------------------------------------------------------

sed -n '/^\.Sh EXAMPLES/,/^\.Ed/p' "$here/../../analyze/score/repute-lexicon.5" |
	grep -v '^\.' >example.lex
run lexicon info example.lex
status_is "the manual's example is a lexicon" 0
has "... with what it shows" out '^entries +4 \(2 wildcards, 1 marks.*, 1 phrases of 2\)$'

# ---- VADER's own -----------------------------------------------------------------------

if [ -n "${REPUTE_VADER:-}" ]; then
	run lexicon convert -q -o real.lex "$REPUTE_VADER"
	status_is "VADER's own lexicon is read" 0
	holds "every valence is exact" "$python" - "$REPUTE_VADER" <<'END'
import sys
ours = dict(line.rstrip("\n").split("\t") for line in open("real.lex") if line[0] != "#")
n = 0
for line in open(sys.argv[1], encoding="utf-8"):
    term, mean = line.split("\t")[:2]
    if term.isalpha() and term in ours:
        ours[term], seen = None, ours[term]
        if seen is None:
            continue  # there twice: the first counts
        n += 1
        assert int(seen) == round(float(mean) * 10), line
assert n > 7000, n
END
fi
finish
