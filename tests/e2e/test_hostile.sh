#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Input that is made to hurt: bombs, depth, external entities, broken bytes, patterns that
# backtrack. Nothing takes more than a second of processor time and ten times its size in
# memory for each megabyte, reads what it may not, or hides the review behind it.
. "$(dirname "$0")/lib.sh"

pages=$work/pages
"$python" "$here/make_hostile.py" "$pages"

# probe FILE OPTION...: into $work/out; sets what measured() does. A process that passes its
# second for each megabyte, three at least, is killed.
probe() {
	local bytes

	bytes=$(stat -c %s "$1")
	[ "$bytes" -lt 40000000 ] || bytes=40000000 # no more of a page is read
	measured $((bytes / 1000000 + 3)) "$repute" probe $report --now 2026-03-02T00:00:00Z \
		"$1" "${@:2}" >"$work/out" 2>"$work/err"
}
report=--json

: >"$work/empty.html"
probe "$work/empty.html"
base=$memory

# bounded WHAT FILE: after probe().
bounded() {
	local size allowed

	size=$(($(stat -c %s "$2") / 1024))
	[ "$size" -lt 40000 ] || size=40000
	allowed=$((base + 1024 + 10 * size))
	if [ "$status" -gt 1 ]; then
		fail "$1" "exit status $status after $cpu ms" "$(cat -v "$work/err")"
	elif [ -z "${REPUTE_SAN:-}" ] && [ "$memory" -gt "$allowed" ]; then
		fail "$1" "$memory KiB of memory, $allowed are allowed"
	else
		ok "$1"
	fi
}

for page in "$pages"/*.*; do
	case $page in
	*/secret.txt) continue ;;
	esac
	probe "$page"
	bounded "$(basename "$page") is bounded" "$page"
	case $page in
	*/good-*)
		is "... and the review behind it is read" \
			"$(jq -r '.reviews[] | select(.text == "The last word.") | .author' \
				"$work/out" 2>&1)" Ann
		;;
	esac
	if grep -q ossifrage "$work/out" "$work/err"; then
		fail "$(basename "$page") reads what it may not" "$(head -c 500 "$work/out")"
	fi
	[ ! -s "$work/out" ] || holds "... what is said is JSON" jq -e .schema "$work/out"
done

for pattern in '(a+)+$' '(a|aa)+$' '(.*a){20}' '^(([a-z])+.)+[A-Z]$'; do
	probe "$pages/redos.html" --adapter html --set 'items=//div' --set "text=.//p ~ $pattern"
	bounded "the pattern $pattern is bounded" "$pages/redos.html"
done
probe "$pages/tags.html" --adapter html --set 'items=//b[//b[//b[//b]]]' --set 'text=.//b//b'
bounded "an expression of many steps is bounded" "$pages/tags.html"


# What is not read is told.
for fields in 'text=.//p' 'text=.' 'rating=.' 'text=.//div'; do
	probe "$pages/deep-divs.html" --adapter html --set 'items=//div' --set "$fields"
	bounded "items in items with $fields are bounded" "$pages/deep-divs.html"
	holds "... and that not all was read is told" \
		jq -e '.stats.unfinished and (.reason | test("not all read"))' "$work/out"
	holds "... in few words" test "$(wc -l <"$work/err")" -le 1
done
probe "$pages/objects.json"
holds "JSON that is too large as a tree is told" \
	jq -e '.stats.unread > 0 and (.reason | test("too much memory"))' "$work/out"

# JSON tells every review: what that takes is no part of the reading.
report=
for page in "$pages"/tiny/*; do
	probe "$page"
	bounded "tiny reviews, $(basename "$page"), are bounded" "$page"
	holds "... and all are read" \
		grep -q '^20,000 reviews were read' "$work/out"
done

finish
