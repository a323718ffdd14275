#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: run-suites.sh [-j N] COMMAND...
#
# Run each command (one word for the shell each, "sh tests/e2e/install.sh" say), N at a time,
# show what each prints, in their order, and add up the lines "N passed, N failed" with which
# suites end. A suite that fails without counting a failure, or that ends without such a
# line, counts as one failure. The last line printed is the total; the exit status is 1 when
# anything failed.
set -u

jobs=1
if [ "${1:-}" = -j ]; then
	jobs=$2
	shift 2
fi
passed=0
failed=0
faults=
work=$(mktemp -d)
pid=
clean_up() {
	[ -z "$pid" ] || kill "$pid" 2>/dev/null
	rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# The last counts in a suite's output: "passed failed", or nothing.
counts() {
	sed -n 's/^.*\<\([0-9][0-9]*\) passed, \([0-9][0-9]*\) failed\.\{0,1\}$/\1 \2/p' \
		"$1" | tail -n 1
}

n=0
for suite in "$@"; do
	n=$((n + 1))
	printf '%s\n' "$suite" >"$work/$n.suite"
	: >"$work/$n.out"
done
seq "$n" | xargs -P "$jobs" -n 1 sh -c '
	at=$0/$1
	sh -c "$(cat "$at.suite")" >"$at.out" 2>&1
	echo $? >"$at.ended"
	mv "$at.ended" "$at.status"' "$work" &
pid=$!

# show N: what the suite prints, as it comes.
show() {
	shown=1
	while :; do
		[ ! -f "$work/$1.status" ] || break
		kill -0 "$pid" 2>/dev/null || [ -f "$work/$1.status" ] || echo 1 >"$work/$1.status"
		lines=$(wc -l <"$work/$1.out")
		[ "$lines" -lt "$shown" ] || sed -n "$shown,${lines}p" "$work/$1.out"
		shown=$((lines + 1))
		sleep 0.2
	done
	sed -n "$shown,\$p" "$work/$1.out"
}

n=0
for suite in "$@"; do
	n=$((n + 1))
	printf '== %s\n' "$suite"
	show "$n"
	status=$(cat "$work/$n.status")
	found=$(counts "$work/$n.out")
	p=${found% *}
	f=${found#* }
	: "${p:=0}" "${f:=0}"
	if [ -z "$found" ]; then
		echo "$suite: ended without 'N passed, N failed'"
		f=1
	elif [ "$status" -ne 0 ] && [ "$f" -eq 0 ]; then
		echo "$suite: exit status $status"
		f=1
	elif [ "$p" -eq 0 ] && [ "$f" -eq 0 ]; then
		echo "$suite: ran nothing"
		f=1
	fi
	passed=$((passed + p))
	failed=$((failed + f))
	[ "$f" -eq 0 ] || faults="$faults
  $suite"
done

echo "== total"
[ -z "$faults" ] || echo "failed:$faults"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
