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
	usr/include/repute.h usr/lib/systemd/system/repute.service \
	usr/lib/systemd/system/repute.timer usr/lib/sysusers.d/repute.conf; do
	[ -s "$stage/$file" ]
	is "$file is installed" $?
done
[ "$(find "$stage" -type f ! -path "$stage/usr/*" | wc -l)" -eq 0 ]
is "nothing is written outside PREFIX" $?
! grep -rlIF "$stage" "$stage" >/dev/null
is "no installed text names the stage" $?

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
