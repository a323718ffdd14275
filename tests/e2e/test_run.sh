#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs under bad conditions: days missed, reviews late, brands in other zones, without
# reviews or with a digest that cannot be written, a run that died half-way.
. "$(dirname "$0")/lib.sh"

dir=$work/watch
archive=$dir/archive.sqlite
conf=$dir/repute.conf.d/test.conf

value() {
	sql "$archive" "$1"
}

run_at() {
	run run -c "$dir/repute.conf" --now "$@"
}

# one ID DAY TEXT [BRAND]: a review.
one() {
	printf '{"id":"%s","brand":"%s","source":"site","date":"%sT09:00:00Z","text":"%s"}\n' \
		"$1" "${4:-acme}" "$2" "$3"
}

# take TIME: reviews from standard input.
take() {
	run import -q -c "$dir/repute.conf" --now "$1" --format ndjson -
}

# revisions BRAND: day and revision of each digest.
revisions() {
	(cd "$dir/digests" && find . -name "$1-*.json.gz" -printf '%f\n' |
		sed -n "s/^$1-\(.*\)\.r\([0-9]*\)\.json\.gz$/\1:\2/p" | sort | tr '\n' ' ')
}

digest_mails() {
	value "SELECT count(*) FROM outbox WHERE message_id LIKE '<digest-$1%'"
}

holds "init" "$repute" init -q "$dir"
mkdir "$dir/repute.conf.d"
cat >"$conf" <<'END'
[brand "acme"]
[brand "east"]
timezone = Pacific/Auckland
[brand "west"]
timezone = Pacific/Honolulu
[brand "rival"]
role = competitor
[mail]
from = repute@example.com
maildir = ../mail
[digest "daily"]
to = "Doe, Jane" <jane@example.com>
[digest "acme only"]
to = bob@example.com
brands = acme
END

# ---- the first run: brands without a review, zones around midnight ----

{
	one a1 2026-03-01 'a wonderful place'
	one r1 2026-03-01 'a horrible place' rival
} | take 2026-03-01T20:00:00Z
run_at 2026-03-02T10:30:00Z
status_is "the first run" 0
is "yesterday in UTC" "$(revisions acme)" "2026-03-01:1 "
is "yesterday in Auckland" "$(revisions east)" "2026-03-01:1 "
is "in Honolulu it is March 2 as well" "$(revisions west)" "2026-03-01:1 "
is "a competitor has none" "$(revisions rival)" ""
run_at 2026-03-02T11:30:00Z
is "midnight in Auckland has passed" "$(revisions east)" "2026-03-01:1 2026-03-02:1 "
is "... and nowhere else" "$(revisions acme)$(revisions west)" "2026-03-01:1 2026-03-01:1 "
is "two sections, two mails" "$(digest_mails acme)" 2
is "one of them for all brands" "$(digest_mails east)$(digest_mails west)" 21
has "a name with a comma is one name" "$(grep -rl 'Doe, Jane' "$dir/mail/new" | head -1)" \
	'^To: "Doe, Jane" <jane@example.com>'

# ---- late reviews, also when scored apart from the run ----

one a2 2026-03-01 'dirty and rude, horrible' | take 2026-03-03T08:00:00Z
run analyze -q -c "$dir/repute.conf" --now 2026-03-03T08:00:00Z
status_is "scored apart" 0
run_at 2026-03-03T12:00:00Z
status_is "the second day" 0
is "late reviews make a second revision" "$(revisions acme)" \
	"2026-03-01:1 2026-03-01:2 2026-03-02:1 "
is "of which nobody is mailed" "$(digest_mails acme)" 4
run_at 2026-03-03T13:00:00Z
is "once more: nothing new" "$(revisions acme)$(digest_mails acme)" \
	"2026-03-01:1 2026-03-01:2 2026-03-02:1 4"

# ---- a run that died between the digest and its mail ----

sqlite3 "$archive" "DELETE FROM outbox WHERE message_id LIKE '<digest-acme-2026-03-02%'"
run_at 2026-03-03T14:00:00Z
is "the next run mails it" "$(digest_mails acme)" 4
is "and writes nothing twice" "$(revisions acme)" \
	"2026-03-01:1 2026-03-01:2 2026-03-02:1 "

# ---- one brand's digest cannot be written ----

run digest -q -c "$dir/repute.conf" --now 2026-03-04T12:00:00Z --date 2026-03-03 --brand acme
status_is "a digest apart from the run" 0
mkdir -p "$dir/digests/2026/03/west-2026-03-03.r1.json.gz"
run_at 2026-03-04T12:00:00Z
status_is "one brand's digest fails" 3
said "which" "west-2026-03-03"
has "the others are written" <(revisions east) '2026-03-03:1'
is "one written before is mailed" "$(digest_mails acme)" 6
rmdir "$dir/digests/2026/03/west-2026-03-03.r1.json.gz"
run_at 2026-03-04T12:30:00Z
status_is "the next run" 0
has "writes it" <(revisions west) '2026-03-03:1'

# ---- no lexicon: nothing is said, and all of it later ----

printf '[score]\nlexicon = nowhere.lex\n' >"$dir/repute.conf.d/score.conf"
one a3 2026-03-04 'a lovely day' | take 2026-03-05T08:00:00Z
before=$(revisions acme)
run_at 2026-03-05T12:00:00Z
status_is "without a lexicon" 3
said "it says which" "nowhere.lex"
is "no digest is written" "$(revisions acme)" "$before"
rm "$dir/repute.conf.d/score.conf"

# ---- catching up: oldest first, and no more than a fortnight ----

run_at 2026-03-08T12:00:00Z
status_is "four days later" 0
is "oldest first" "$(sed -n "s/.*digest of 'acme' for \(2026-03-0[0-9]\), revision 1$/\1/p" \
	"$work/err" | tr '\n' ' ')" "2026-03-04 2026-03-05 2026-03-06 2026-03-07 "
run_at 2026-04-20T12:00:00Z
status_is "six weeks later" 0
is "a fortnight of them" "$(grep -c "digest of 'acme' for" "$work/err")" 14
said "what is left out is told" "last digest of 'acme' is of 2026-03-07.*before 2026-04-06"
is "only yesterday's is mailed" "$(value "SELECT count(*) FROM outbox
	WHERE message_id LIKE '<digest-acme-2026-04%'")" 2

# ---- refused ----

run_at 2026-04-20T12:00:00Z too much
status_is "a word too many" 2
sed -i 's|^to = bob.*|to = bob@|' "$conf"
run_at 2026-04-21T12:00:00Z
status_is "a wrong address" 3
said "has its place" 'test.conf:[0-9]+'
is "the archive is sound" "$(value 'PRAGMA integrity_check')" ok

finish
