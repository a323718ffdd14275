#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The demo, twice, in two folders and on two ports: its digest has what the year holds, one
# mail lies in the Maildir, a run again changes nothing, and both folders hold the same
# bytes of digest. demo.sh PROGRAM DIR
set -u
program=$(realpath "${1:?usage: demo.sh PROGRAM DIR}")
dir=${2:?usage: demo.sh PROGRAM DIR}
here=$(dirname "$(realpath "$0")")/../demo
passed=0
failed=0

is() {
	if [ "$2" -eq 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "demo: failed: $1"
	fi
}

# The digest's text on one line, so that no fold hides a phrase.
words() {
	tr -s '\n ' '  ' <"$dir/first.out"
}

has() {
	words | grep -q -e "$1"
	is "the digest says '$1'" $?
}

rm -rf "$dir"
mkdir -p "$dir"
dir=$(realpath "$dir")
sh "$here/run.sh" "$program" "$dir/first" >"$dir/first.out" 2>"$dir/first.err"
is "the demo runs: $(tail -n 3 "$dir/first.err")" $?
[ ! -s "$dir/first.err" ]
is "it has no warning: $(head -n 3 "$dir/first.err")" $?

has 'Harbor & Pine'
has 'Front desk may settle complaints up to \$100 without asking'
has 'not judged yet'
has 'Portland'
has 'Lakeview Inns'

mails() {
	find "$dir/first/mail" -type f -path '*/new/*' -exec grep -l "^To:.*$1" {} + | wc -l
}
[ "$(mails leadership@harborpine.example)" -eq 1 ]
is "one alert lies in the Maildir, not $(mails leadership@harborpine.example)" $?

files() {
	(cd "$1" && find . -type f ! -name '*.sqlite*' ! -name server.log -exec sha256sum {} + |
		sort -k 2)
}
files "$dir/first" >"$dir/before"
"$program" run --quiet --config "$dir/first/repute.conf" --now 2026-11-21T12:30:00Z \
	>/dev/null 2>"$dir/again.err"
is "run again: $(cat "$dir/again.err")" $?
files "$dir/first" | cmp -s - "$dir/before"
is "run again changes no file" $?

sh "$here/run.sh" "$program" "$dir/second" >/dev/null 2>&1
files "$dir/first/digests" >"$dir/one"
files "$dir/second/digests" | cmp -s - "$dir/one" && [ -s "$dir/one" ]
is "two demos write the same bytes of digest" $?

# The sample is what its script writes (unpacked: zlib's bytes differ between versions).
cp -r "$here" "$dir/sample"
(cd "$dir/sample" && rm -f ./*.gz site/*.html && python3 -B make_sample.py >/dev/null)
for file in sample.ndjson.gz sample-2026-11-18.ndjson.gz sample-2026-11-19.ndjson.gz; do
	gzip -dc "$dir/sample/$file" >"$dir/made" && gzip -dc "$here/$file" | cmp -s - "$dir/made"
	is "make_sample.py writes $file" $?
done
cmp -s "$here/site/portland.html" "$dir/sample/site/portland.html"
is "make_sample.py writes site/portland.html" $?

echo "demo: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
