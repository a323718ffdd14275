#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# `make install` into a stage, and the program run from there: it must find its own lexicon
# and views. install.sh STAGE leaves the stage for systemd.sh. MAKE and SAN come from make.
set -u
stage=${1:?usage: install.sh STAGE}
passed=0
failed=0

is() {
	if [ "$2" -eq 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "install: failed: $1"
	fi
}

rm -rf "$stage"
mkdir -p "$stage"
stage=$(cd "$stage" && pwd)
${MAKE:-make} --no-print-directory -s install DESTDIR="$stage" PREFIX=/usr SAN="${SAN:-}"
is "make install" $?

for file in usr/bin/repute usr/share/man/man1/repute.1 usr/share/man/man5/repute.conf.5 \
	usr/include/repute.h usr/share/man/man3/repute.3 usr/lib/librepute.a \
	usr/lib/librepute.so.0 usr/lib/librepute.so usr/lib/pkgconfig/repute.pc usr/lib/systemd/system/repute.service \
	usr/lib/systemd/system/repute.timer usr/lib/sysusers.d/repute.conf; do
	[ -s "$stage/$file" ]
	is "$file is installed" $?
done
[ "$(find "$stage" -type f ! -path "$stage/usr/*" | wc -l)" -eq 0 ]
is "nothing is written outside PREFIX" $?
! grep -rlIF "$stage" "$stage" >/dev/null
is "no installed text names the stage" $?

# A program of somebody else's, against what was installed: shared, then static. A sanitized
# library needs its runtime in the program too.
root=$(pwd)
cc=${CC:-cc}
sanitize=${SAN:+-fsanitize=$SAN}
lib=$stage/usr/lib
repute_pc() {
	PKG_CONFIG_PATH=$lib/pkgconfig pkg-config --define-variable=prefix="$stage/usr" "$@" repute
}
version=$(sed -n 's/^VERSION := //p' Makefile)
[ "$(PKG_CONFIG_PATH=$lib/pkgconfig pkg-config --modversion repute)" = "$version" ]
is "repute.pc tells the version" $?
[ "$(readlink "$lib/librepute.so") $(readlink "$lib/librepute.so.0")" = \
	"librepute.so.0 librepute.so.$version" ]
is "librepute.so, its SONAME, the file: each a link to the next" $?

$cc -std=c99 -D_POSIX_C_SOURCE=200809L $sanitize -o "$stage/shared" \
	"$root/tests/examples/one.c" $(repute_pc --cflags --libs)
is "a program builds with pkg-config" $?
readelf -d "$stage/shared" | grep -q 'NEEDED.*\[librepute\.so\.0\]'
is "... and needs librepute.so.0" $?
! readelf -d "$stage/shared" | grep -qE 'NEEDED.*lib(sodium|z|utf8proc)'
is "... and of the library's libraries none by itself" $?
lexicons=$stage/usr/share/repute/lexicons/en
(cd "$lexicons" && LD_LIBRARY_PATH=$lib "$stage/shared" 'A wonderful stay.') | grep -q ' positive$'
is "... and runs" $?
if [ -z "$sanitize" ]; then
	$cc -static -o "$stage/static" "$root/tests/examples/one.c" \
		$(repute_pc --static --cflags --libs)
	is "a static program builds with pkg-config --static" $?
	(cd "$lexicons" && "$stage/static" 'Never again.') | grep -q ' negative$'
	is "... and runs" $?
fi
rm -f "$stage/shared" "$stage/static"

for standard in c99 c11 gnu17; do
	$cc -std=$standard -pedantic -Wall -Wextra -Werror -fsyntax-only -x c \
		"$stage/usr/include/repute.h"
	is "the header alone is $standard" $?
done
for standard in c++11 c++17; do
	for compiler in g++ clang++; do
		command -v $compiler >/dev/null || continue
		$compiler -std=$standard -pedantic -Wall -Wextra -Werror -fsyntax-only -x c++ \
			"$stage/usr/include/repute.h"
		is "the header alone is $standard by $compiler" $?
	done
done

# From an empty directory and without the build's own data.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
unset REPUTE_DATADIR REPUTE_CONFIG
repute=$stage/usr/bin/repute

[ "$("$repute" --version)" = "repute $(sed -n 's/^VERSION := //p' "$OLDPWD/Makefile")" ]
is "--version" $?

printf '%s\n' 'The staff were wonderful and the room was spotless.' \
	'Dirty room, rude staff, a horrible stay.' >lines
"$repute" score --input lines lines >scored
is "score runs" $?
[ "$(wc -l <scored)" -eq 2 ]
is "score writes a line for each text" $?
sed -n 1p scored | grep -q '"label": *"positive"'
is "praise is positive: $(sed -n 1p scored)" $?
sed -n 2p scored | grep -q '"label": *"negative"'
is "a complaint is negative: $(sed -n 2p scored)" $?

"$repute" init here && [ -s here/repute.conf ]
is "init" $?

echo "install: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
