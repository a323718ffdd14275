#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Captures read again: what an adapter of before had misread is put right, once, without a
# request, also when it is killed; the next fetch and the digest take none of it for news.
. "$(dirname "$0")/lib.sh"

site=$work/site
dir=$work/watch
archive=$dir/archive.sqlite
conf=$dir/repute.conf
start_faulty "$site"

page() {
	"$python" "$here/make_reviews.py" page "$@" | answer "$name" 200 'Content-Type: text/html'
}

replay() {
	run replay -c "$conf" --now 2026-04-01T00:00:00Z "$@"
}

change() {
	sqlite3 "$archive" "PRAGMA foreign_keys = OFF; $1"
}

holds "init" "$repute" init -q "$dir"
mkdir "$dir/repute.conf.d"
printf '[fetch]\ndelay = 0s\n[brand "acme"]\n' >"$dir/repute.conf.d/test.conf"
for source in one two; do
	printf '[source "%s"]\nbrand = acme\nurl = http://127.0.0.1:%s/%s\n' \
		"$source" "$port" "$source" >>"$dir/repute.conf.d/test.conf"
done

replay
status_is "nothing captured yet" 0
said "it says so" "source 'one': 0 captures"

for day in 02 03 04 05; do
	name=one page --place boston "2026-03-01=6,2" "2026-03-$day=2,0"
	name=two page --place lisbon "2026-03-$day=3,1"
	run fetch -c "$conf" --all --now "2026-03-${day}T12:00:00Z"
	status_is "fetch of day $day" 0
done
run analyze -c "$conf"
reviews=$(sql "$archive" 'SELECT count(*) FROM review')

# ---- the same adapter ----

before=$(contents "$archive")$(files "$dir/captures")
replay
status_is "read again by the same adapter" 0
said "all is as it was" "2 sources: 8 captures: reviews 0 new, 0 changed, $reviews same"
is "nothing was changed" "$(contents "$archive")$(files "$dir/captures")" "$before"

# ---- a section that cannot be used ----

cp "$dir/repute.conf.d/test.conf" "$work/test.conf"
printf 'adapter = html\nitems = //div[\ntext = .//p\n' >>"$dir/repute.conf.d/test.conf"
replay --json two
status_is "a section whose expression is none" 1
said "it is told which, and why" "source 'two': .*items.*, leaving it as it is \(see 'repute config check'\)"
is "... as JSON" "$(jq -c '.sources[] | [.source, (.fault | test("items")), .captures, .lost, .lost_reviews]' \
	"$work/out")" '["two",true,0,0,[]]'
replay
status_is "the others are read all the same" 3
said "... and said to be" "source 'one': 4 captures: reviews 0 new, 0 changed, [0-9]+ same"
said "... and counted" '2 sources: 4 captures: '
is "nothing was changed" "$(contents "$archive")$(files "$dir/captures")" "$before"
cp "$work/test.conf" "$dir/repute.conf.d/test.conf"

# No server from here on.
rm "$site/one" "$site/two"

# ---- what an adapter of before had made of it ----

change "UPDATE revision SET text = replace(text, '.', '&#46;'), digest = digest + 1;
	UPDATE revision SET precision = 0, published = (SELECT time FROM capture WHERE id = capture_id)
	WHERE id % 3 = 0;
	UPDATE review SET identity = '#' || id, day = (SELECT published / 86400 FROM revision v
	WHERE v.id = revision_id) WHERE source_id = 1;
	UPDATE capture SET adapter = NULL, reviews = 0"
lost=$(sql "$archive" 'SELECT max(review_id) FROM revision WHERE capture_id = 1')
change "INSERT INTO review (id, source_id, identity, audience, first_seen, last_seen, revision_id,
	day, replied) SELECT 900, source_id, '#900', audience, first_seen, last_seen, 900, day, 0
	FROM review WHERE id = $lost;
	INSERT INTO revision (id, review_id, seen, capture_id, digest, published, precision,
	rating_assumed, text) SELECT 900, 900, seen, capture_id, 1, published, precision, 0,
	'Accept all cookies' FROM revision WHERE review_id = $lost"
change "DELETE FROM verdict WHERE revision_id IN (SELECT id FROM revision WHERE review_id = 3);
	DELETE FROM verdict_aspect WHERE revision_id IN (SELECT id FROM revision WHERE review_id = 3);
	DELETE FROM praise WHERE revision_id IN (SELECT id FROM revision WHERE review_id = 3);
	DELETE FROM revision WHERE review_id = 3; DELETE FROM review WHERE id = 3"
dated=$(sql "$archive" "SELECT count(*) FROM revision v WHERE precision = 0")
before=$(contents "$archive")
cp "$archive" "$work/misread.sqlite"

replay --dry-run --json
status_is "a dry run" 0
said "it says so" 'nothing was changed'
is "nothing was" "$(contents "$archive")" "$before"
cp "$work/out" "$work/foretold"
is "what would be" "$(jq -c '[.schema, .dry_run, .captures, .new, .changed, .lost, .same]' "$work/out")" \
	"[\"repute.replay/1\",true,8,1,$((reviews - 1)),1,0]"
is "by fields" "$(jq -c '[.fields.text, .fields.date]' "$work/out")" "[$((reviews - 1)),$dated]"
is "what is lost by its id" "$(jq -c '[.sources[].lost_reviews[]]' "$work/out")" '[900]'

replay --json
status_is "for good" 0
is "as it was foretold" "$(jq -S 'del(.dry_run)' "$work/out")" "$(jq -S 'del(.dry_run)' "$work/foretold")"
is "each review is there once" "$(sql "$archive" 'SELECT count(*) FROM review')" $((reviews + 1))
is "texts are right" "$(sql "$archive" "SELECT count(*) FROM review r JOIN revision v
	ON v.id = r.revision_id WHERE v.text LIKE '%&#46;%'")" 0
is "what was misread is kept" "$(sql "$archive" "SELECT count(*) FROM revision
	WHERE text LIKE '%&#46;%'")" "$((reviews - 1))"
is "days are those of the reviews" "$(sql "$archive" "SELECT count(*) FROM review
	WHERE day <> (SELECT published / 86400 FROM revision v WHERE v.id = revision_id)")" 0
is "captures know who read them" "$(sql "$archive" "SELECT count(*) FROM capture
	WHERE adapter = 'jsonld' AND reviews > 0")" 8
is "a listing is what it was" "$(sql "$archive" 'SELECT sum(added), sum(edited) FROM listing')" \
	"$reviews|0"
after=$(contents "$archive")
replay
said "the second time nothing is another" "2 sources: 8 captures: reviews 0 new, 0 changed, 1 no longer read, $reviews same"
is "and nothing is changed" "$(contents "$archive")" "$after"
replay --verbose
said "what is lost is named" "review 900 is no longer read"
archive_is_sound "$dir"

name=one page --place boston "2026-03-01=6,2" "2026-03-05=2,0" "2026-03-06=1,0"
name=two page --place lisbon "2026-03-05=3,1" "2026-03-06=1,0"
run fetch -c "$conf" --all --now 2026-03-06T12:00:00Z
said "the next fetch knows all" "source 'one': 11 reviews: 1 new, 0 edited, 10 known"
said "of both" "source 'two': 5 reviews: 1 new, 0 edited, 4 known"

# ---- killed at any moment ----

for wait in .005 .01 .015 .02 .03 .05; do
	cp "$work/misread.sqlite" "$archive"
	rm -f "$archive"-wal "$archive"-shm
	"$repute" replay -c "$conf" --now 2026-04-01T00:00:00Z >/dev/null 2>&1 &
	pid=$!
	sleep "$wait"
	kill -9 "$pid" 2>/dev/null
	wait "$pid" 2>/dev/null
	replay
	status_is "after a kill at $wait s it is read to its end" 0
	is "... to the same reviews" "$(sql "$archive" 'SELECT count(*), count(DISTINCT identity) FROM review')" \
		"$((reviews + 1))|$((reviews + 1))"
	is "... each corrected once" "$(sql "$archive" 'SELECT count(*) FROM revision')" \
		"$((2 * reviews))"
done

# ---- which, and what cannot be read ----

replay --since 2026-03-04 one
said "since a day" "source 'one': 2 captures"
replay --last two
said "the latest" "source 'two': 1 capture:"
replay nobody
status_is "an unknown source" 2
replay --since soon
status_is "a date that is none" 2

run explain -c "$conf" 1
has "explain tells where a review was read" "$work/out" \
	'^read +2026-03-02T12:00:00Z from http://127.0.0.1:[0-9]+/one, and again at$'
has "... in which capture" "$work/out" '^capture +[0-9]+, in repute-20260302.warc.gz at byte [0-9]+$'
has "... by what" "$work/out" '^adapter +jsonld, '
run explain -c "$conf" --json 1
is "... as JSON" "$(jq -c '[.read.file, .read.adapter, .read.captured]' "$work/out")" \
	'["repute-20260302.warc.gz","jsonld","2026-03-02T12:00:00Z"]'

truncate -s 200 "$dir/captures/repute-20260303.warc.gz"
replay
status_is "a capture that cannot be read" 3
said "it is told with its place" "source 'one': capture [0-9]+ of 2026-03-03T12:00:00Z \(repute-20260303.warc.gz:[0-9]+\): .*, passing over it"
said "and counted" '6 captures: .*; 2 captures cannot be read'
rm "$dir"/captures/*
replay
status_is "no capture that can be read" 1

finish
