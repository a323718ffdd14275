#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: run-suites.sh COMMAND...
#
# Run each command (one word for the shell each, "sh tests/e2e/install.sh" say), show what
# it prints, and add up the lines "N passed, N failed" with which suites end. A suite that
# fails without counting a failure, or that ends without such a line, counts as one
# failure. The last line printed is the total; the exit status is 1 when anything failed.
set -u

passed=0
failed=0
faults=
out=$(mktemp)
trap 'rm -f "$out" "$out.status"' EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# The last counts in a suite's output: "passed failed", or nothing.
counts() {
	sed -n 's/^.*\<\([0-9][0-9]*\) passed, \([0-9][0-9]*\) failed\.\{0,1\}$/\1 \2/p' \
		"$out" | tail -n 1
}

for suite in "$@"; do
	printf '== %s\n' "$suite"
	{ sh -c "$suite" 2>&1; echo $? >"$out.status"; } | tee "$out"
	status=$(cat "$out.status")
	found=$(counts)
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
