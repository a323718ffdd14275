#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Listings of several pages: how the next page is found, where a listing ends, what is said
# of its end, and when a review that was not met is gone.
. "$(dirname "$0")/lib.sh"

dir=$work/watch
archive=$dir/archive.sqlite
sites="anchor header parameter repeating beyond bounded loop validated gone broken"

# pages NAME NUMBERS... [OPTION...]: what the site serves from now on.
pages() {
	"$python" "$here/make_pages.py" "$dir/$1" "${@:2}"
}

value() {
	sql "$archive" "$1"
}

# fetch TIME NAME...: a fetch of these; $asked is what was asked for, $listing is the last
# one's state, pages, reviews and new reviews.
fetch() {
	local lines

	lines=$(wc -l <"$dir/log")
	run fetch -c "$dir/repute.conf" --now "$@"
	asked=$(tail -n "+$((lines + 1))" "$dir/log" |
		awk -F '\t' '$2 == "ask" && $5 != "/robots.txt" { print $5 }' | paste -sd ' ')
	listing=$(value "SELECT l.state, l.pages, l.reviews, l.added FROM listing l
		JOIN source s ON s.id = l.source_id WHERE s.name = '$2'
		ORDER BY l.id DESC LIMIT 1")
}

# Path and validators of the last request for a page.
last_ask() {
	awk -F '\t' '$2 == "ask" && $5 != "/robots.txt" { last = $5 " " $6 " " $7 }
		END { print last }' "$dir/log"
}

gone() {
	value "SELECT count(*) FROM review r JOIN source s ON s.id = r.source_id
		WHERE s.name = '$1' AND r.gone IS NOT NULL"
}

mkdir -p "$dir"
# shellcheck disable=SC2086 # a list
start_faultserver "$dir" $sites
{
	cat <<END
[archive]
path = $archive
[captures]
dir = $dir/captures
[fetch]
delay = 0s
timeout = 5s
retries = 0
[brand "acme"]
END
	for site in $sites; do
		printf '[source "%s"]\nbrand = acme\nevery = 1h\nurl = http://127.0.0.1:%s/page\n' \
			"$site" "$(port_of "$dir" "$site")"
		case $site in
		parameter | repeating | beyond) echo 'page_parameter = page' ;;
		bounded) echo 'pages = 2' ;;
		esac
	done
} >"$dir/repute.conf"

# ---- how the next page is found --------------------------------------------------------

pages anchor 1-3 4-6 7,8
fetch 2026-03-02T12:00:00Z anchor
status_is "a listing of three pages" 0
is "... each asked for once, in order" "$asked" "/page /page-2 /page-3"
is "... is complete" "$listing" "complete|3|8|8"
said "... and told" "'anchor': 8 reviews.*: 8 new"

pages header 1-3 4-6 7,8 --link head
fetch 2026-03-02T12:00:00Z header
is "rel=next in the head" "$asked $listing" "/page /page-2 /page-3 complete|3|8|8"

pages parameter 1-3 4-6 7,8 --link none --style query
printf '200 OK\nContent-Type: text/html\n\n<p>No more' >"$dir/parameter/page?page=4"
fetch 2026-03-02T12:00:00Z parameter
is "a parameter, up to an empty page" "$asked $listing" \
	"/page /page?page=2 /page?page=3 /page?page=4 complete|4|8|8"
status_is "... is no trouble" 0

pages repeating 1-3 4-6 7,8 7,8 7,8 7,8 --link none --style query
fetch 2026-03-02T12:00:00Z repeating
is "a parameter, up to a page that repeats" "$asked $(cut -d '|' -f 1,4 <<<"$listing")" \
	"/page /page?page=2 /page?page=3 /page?page=4 capped|8"

pages beyond 1-3 4-6 --link none --style query
fetch 2026-03-02T12:00:00Z beyond
is "a parameter, up to a page that is not there" "$asked $(cut -d '|' -f 1,4 <<<"$listing")" \
	"/page /page?page=2 /page?page=3 complete|6"
status_is "... is no trouble" 0

# ---- where a listing ends --------------------------------------------------------------

pages bounded 1-3 4-6 7,8
fetch 2026-03-02T12:00:00Z bounded
is "pages = 2" "$asked $listing" "/page /page-2 capped|2|6|6"
status_is "... is no trouble" 0
is "... the reason is kept" "$(value "SELECT count(*) FROM listing l JOIN source s
	ON s.id = l.source_id WHERE s.name = 'bounded' AND l.reason != ''")" 1

pages loop 1-3 4-6 7,8 --loop
fetch 2026-03-02T12:00:00Z loop
is "a loop of pages" "$asked $(cut -d '|' -f 4 <<<"$listing")" "/page /page-2 /page-3 8"

fetch 2026-03-02T14:00:00Z anchor
is "known reviews" "$asked" "/page"
status_is "... are no trouble" 0
said "... and nothing new" "'anchor': (nothing new|3 reviews: 0 new)"
pages anchor 9,1,2 3-5 6-8
fetch 2026-03-02T16:00:00Z anchor
is "a new review, then known ones" "$asked $listing" "/page /page-2 capped|2|6|1"
is "what was not looked for is not gone" "$(gone anchor)" 0

pages broken 1-3 4-6 7,8
rm "$dir/broken/page-2"
fetch 2026-03-02T12:00:00Z broken
is "a page that is not there" "$asked $listing" "/page /page-2 failed|1|3|3"
status_is "... is told" 1
said "... with its status" "'broken'.*404"
pages broken 1-3 4-6 7,8
fetch 2026-03-02T16:00:00Z broken
is "the next listing does not stop before it" "$asked $listing" \
	"/page /page-2 /page-3 complete|3|8|5"

# ---- what has not changed --------------------------------------------------------------

pages validated 1-3 4-6 --field 'ETag: "v1"' --field 'Last-Modified: Sun, 01 Mar 2026 00:00:00 GMT'
fetch 2026-03-02T12:00:00Z validated
is "pages with validators" "$asked $listing" "/page /page-2 complete|2|6|6"
fetch 2026-03-02T14:00:00Z validated
is "304 for the first ends it" "$asked" "/page"
said "... nothing new" "'validated': nothing new"
status_is "... which is no trouble" 0
is "the tag was sent" "$(last_ask)" '/page "v1" Sun, 01 Mar 2026 00:00:00 GMT'
fetch 2026-03-09T15:00:00Z validated
is "after full_every all of it is read" "$asked" "/page /page-2"
is "... without a tag" "$(last_ask)" "/page-2 - -"

# ---- gone ------------------------------------------------------------------------------

# By number: 1 is the latest, 8 the oldest; a listing is read whole every week.
pages gone 1-3 4-6 7,8
fetch 2026-03-02T12:00:00Z gone
is "a listing to begin with" "$listing" "complete|3|8|8"
pages gone 1-3 4,6 7,8
fetch 2026-03-02T18:00:00Z gone
is "capped: nothing is gone" "$(gone gone) $asked" "0 /page"
rm "$dir/gone/page-3"
fetch 2026-03-10T12:00:00Z gone
is "failed: nothing is gone" "$(gone gone) $(cut -d '|' -f 1 <<<"$listing")" "0 failed"
pages gone 1-3 4,6 7
fetch 2026-03-18T12:00:00Z gone
is "complete: what an older one follows is gone, what was last is not known" \
	"$(gone gone) $(cut -d '|' -f 1-3 <<<"$listing")" "1 complete|3|6"
is "... it is the one" "$(value "SELECT v.text FROM revision v JOIN review r
	ON r.id = v.review_id WHERE r.gone IS NOT NULL")" \
	"The room was clean, the staff friendly. Stay 5."
pages gone 1-3 4-6 7,8
fetch 2026-03-26T12:00:00Z gone
is "it comes back" "$(gone gone)" 0

archive_is_sound "$dir"
is "every page is kept once, or told apart" "$(value "SELECT count(*) FROM capture
	WHERE outcome = 'fetched' AND warc_file IS NULL")" 0

finish
