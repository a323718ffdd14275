#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Visits to a server that misbehaves, and files that do: what is told, what is kept, when
# a source is asked again, and that none stops another.
. "$(dirname "$0")/lib.sh"

site=$work/site
dir=$work/watch
archive=$dir/archive.sqlite
start_faulty "$site"

page() {
	"$python" "$here/make_reviews.py" page "$@"
}

asked() {
	grep -c "^/$1 " "$site/log"
}

fetch() {
	run fetch -c "$dir/repute.conf" --now "$@"
}

value() {
	sql "$archive" "$1"
}

holds "init" "$repute" init -q "$dir"
mkdir "$dir/repute.conf.d"
conf=$dir/repute.conf.d/test.conf
printf '[fetch]\ndelay = 0s\ntimeout = 5s\nretries = 0\n[brand "acme"]\n' >"$conf"
# What asks for time asks it for its whole host, so it has one of its own.
for source in good empty error moved cut plain undated; do
	host=127.0.0.1
	[ "$source" != error ] || host=localhost
	printf '[source "%s"]\nbrand = acme\nevery = 1h\nurl = http://%s:%s/%s\n' \
		"$source" "$host" "$port" "$source" >>"$conf"
done

page 2026-03-01=3,1 | answer good 200 'ETag: "one"' 'Content-Type: text/html'
echo '<p>nothing' | answer empty 200 'ETag: "none"'
echo down | answer error 503 'Retry-After: 86400'
answer moved 302 'Location: /good' </dev/null
page 2026-03-01=9,0 | answer cut 200 'X-Cut: 900'
page 2026-03-01=2,0 | answer plain 200
page 2026-03-01=2,0 | sed 's/"datePublished": "[^"]*", //g; s/"@id": "[^"]*", //g' |
	answer undated 200

# ---- the first visits ----

fetch 2026-03-02T12:00:00Z
status_is "some sources are in trouble: partly done" 3
said "a page" "'good': 4 reviews: 4 new"
said "a page without reviews" "'empty': there is no review on the page; 'repute probe --source empty' tells more"
said "an error" "'error': refused: .*503"
said "a redirect is followed" "'moved': 4 reviews: 4 new"
said "a page that breaks off" "'cut': failed"
said "undated reviews" "'undated': 2 reviews: 2 new.*without a date"
is "nothing of a page that breaks off is kept" "$(value "SELECT count(*) FROM review r
	JOIN source s ON s.id = r.source_id WHERE s.name = 'cut'")" 0
is "the reason is kept" "$(value "SELECT reason LIKE 'there is no review%' FROM capture c
	JOIN source s ON s.id = c.source_id WHERE s.name = 'empty'")" 1
is "robots.txt is asked once of each host" "$(asked robots.txt)" 2
is "Retry-After puts it off" "$(value "SELECT due FROM source WHERE name = 'error'")" \
	"$(date -d 2026-03-03T12:00:00Z +%s)"
is "the others are due in their time, or up to a tenth sooner" "$(value "SELECT count(*)
	FROM source WHERE due BETWEEN $(date -d 2026-03-02T12:54:00Z +%s)
	AND $(date -d 2026-03-02T13:00:00Z +%s)")" 6
holds "not all at once" test "$(value 'SELECT count(DISTINCT due) FROM source')" -gt 3

fetch 2026-03-02T12:30:00Z
status_is "nothing is due" 0
said "nothing is due, it says" "no source is due"

# ---- once more: known, unchanged, still empty ----

answer good 304 </dev/null
answer empty 304 </dev/null
page 2026-03-01=2,0 2026-02-28=1,0 |
	sed 's/"datePublished": "[^"]*", //g; s/"@id": "[^"]*", //g' | answer undated 200
answer error 404 'Retry-After: 999999999999' </dev/null
fetch 2026-03-02T14:00:00Z
status_is "still partly done" 3
has "the page's tag is sent back" "$site/log" '^/good "one" '
said "304 without a tag" "'good': nothing new"
said "a page without reviews is told again" "'empty': unchanged: .*still no review"
said "the same body again" "'plain': nothing new"
said "undated reviews are known again" "'undated': 3 reviews: 1 new, 0 edited, 2 known"
is "the same body is a revisit" "$(zcat "$dir"/captures/*.warc.gz |
	grep -ac '^WARC-Type: revisit')" 4
is "one that asked for time was left alone" "$(asked error)" 1
fetch 2026-03-02T16:00:00Z
said "the tag is kept over a 304 without one" "'good': nothing new"
is "it was sent again, also where a redirect leads there" \
	"$(grep -c '^/good "one"' "$site/log")" 4

page 2026-03-01=3,1 | sed 's/<h1>/<h1>New /' | answer good 200
fetch 2026-03-02T18:00:00Z good
status_is "a page of known reviews is fine" 0
said "known reviews" "'good': 4 reviews: 0 new, 0 edited, 4 known"
fetch 2026-03-02T18:30:00Z error
status_is "a source alone that fails" 1
holds "no server puts a source off for good" test \
	"$(value "SELECT due FROM source WHERE name = 'error'")" -le \
	"$(date -d 2026-03-09T18:30:00Z +%s)"
fetch 2026-03-02T18:30:00Z nowhere
status_is "an unknown source" 2
said "its name" "no source 'nowhere'"

# ---- another page for the same source: nothing of the old one is sent ----

page 2026-03-01=1,0 | answer other 200
sed -i "s|/plain$|/other|" "$conf"
page 2026-03-01=2,0 | answer plain 200 'ETag: "p"'
fetch 2026-03-02T19:00:00Z plain
has "no tag of another page" "$site/log" '^/other - -$'

# ---- robots.txt that cannot be had ----

answer robots.txt 500 </dev/null
fetch 2026-03-04T12:00:00Z good moved
status_is "without robots.txt nothing is fetched" 1
said "it says why" "robots.txt could not be had .status 500.*http://127.0.0.1:$port"
answer robots.txt 404 </dev/null

# ---- stopped: the visit in hand is finished ----

page 2026-03-04=2,0 | answer good 200 'X-Wait: 1'
before=$(asked good)
"$repute" fetch -c "$dir/repute.conf" --now 2026-03-05T12:00:00Z --all \
	2>"$work/err" >"$work/out" &
pid=$!
until_true "the page is asked for" eval "[ \$(grep -c '^/good ' $site/log) -gt $before ]"
kill -TERM "$pid"
wait "$pid"
status=$?
holds "stopped: done, or partly" test "$status" -eq 0 -o "$status" -eq 3
said "the visit in hand is finished" "'good': 2 reviews: 2 new"

# ---- files ----

take() {
	run import -c "$dir/repute.conf" --now 2026-03-06T12:00:00Z "$@"
}

printf '\xef\xbb\xbfid,date,stars,text\n1,2026-03-01,5,fine\n' >"$work/bom.csv"
printf '\xef\xbb\xbfid\tdate\trating\ttext\n1\t2026-03-01\t5\tfine\n' >"$work/bom.tsv"
printf 'id,date,text\n2,2026-03-01,"never closed\n' >"$work/broken.csv"
printf '{"id":"3","date":"2026-03-01","text":"fine"}\n' >"$work/one.ndjson"
printf 'not gzip' >"$work/bad.csv.gz"
take --brand acme --source csv --map stars=rating "$work/bom.csv"
status_is "CSV with a byte order mark" 0
is "its columns are understood" "$(value "SELECT stars FROM review r JOIN source s
	ON s.id = r.source_id WHERE s.name = 'csv' AND identity = '1'")" 5.0
take --brand acme --source tsv "$work/bom.tsv"
status_is "TSV with one" 0
is "its id is understood" "$(value "SELECT count(*) FROM review r JOIN source s
	ON s.id = r.source_id WHERE s.name = 'tsv' AND identity = '1'")" 1
before=$(contents "$archive")
take --brand dry --source dry --dry-run "$work/bom.csv" "$work/one.ndjson"
status_is "a dry run of two files" 0
said "the first" 'bom.csv: 1 review: 1 new.*dry run'
said "the second" 'one.ndjson: 1 review: 1 new.*dry run'
is "nothing is kept" "$(contents "$archive")" "$before"
take --brand acme --source some "$work/missing.csv" "$work/bad.csv.gz" "$work/one.ndjson"
status_is "two files that fail, one that does not" 3
said "the last is in" 'one.ndjson: 1 review: 1 new'
take --brand acme --source some "$work/missing.csv"
status_is "a file that fails" 1
# shellcheck disable=SC2002 # a pipe is the point
cat "$work/one.ndjson" | "$repute" import -c "$dir/repute.conf" --brand acme \
	--source pipe - >"$work/out" 2>"$work/err"
status=$?
status_is "NDJSON from a pipe" 0
said "it is read" '1 review: 1 new'
is "the archive is sound" "$(value 'PRAGMA integrity_check')" ok

finish
