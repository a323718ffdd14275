#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Aspects and praise of staff from the command line: what is told, lists and rosters of
# the user's own, and what is wrong with them.
. "$(dirname "$0")/lib.sh"
cd "$work" || exit 1

cat >texts <<'END'
The food was great but the waiter was rude.
zelda was wonderful, and the drone was great!

END
printf '[aspect "toys"]\nterms = drone\n' >own.ini
printf 'Zelda Fitz, zelda\n' >staff.txt

found() {
	jq -c '[(.aspects[] | [.aspect, .label]), .staff[].name]' out | tr '\n' ' '
}

run score --language en --aspects texts
status_is "score --aspects" 0
is "each aspect has its polarity" "$(found)" \
	'[["staff-attitude","negative"],["food","positive"]] [] [] '
run score --language en --aspect-lists own.ini --roster staff.txt --threads 2 texts
is "lists and rosters of one's own" "$(found)" \
	'[["staff-attitude","negative"],["food","positive"]] [["toys","positive"],"Zelda Fitz"] [] '
run score --language en texts
is "nothing of it when it is not asked for" "$(jq -c 'has("aspects")' out | sort -u)" false
printf '[aspect "toys"]\nterms =\n' >own.ini
run score --language en --aspect-lists own.ini texts
status_is "a list that is wrong" 1
is "... is told with its line" "$(grep -c "own.ini:2: 'terms' has no value" err)" 1
finish
