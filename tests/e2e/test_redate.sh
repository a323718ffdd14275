#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A review without an id that a site dates "3 days ago" first and "1 March 2026" later, or
# the other way around, is one review: by fetch, by replay and by import. What is corrected
# is the day, and nobody is told of an edit.
. "$(dirname "$0")/lib.sh"

site=$work/site
dir=$work/watch
archive=$dir/archive.sqlite
conf=$dir/repute.conf
start_faulty "$site"

# page FIRST SECOND: two reviews that are dated so.
page() {
	answer one 200 'Content-Type: text/html; charset=utf-8' <<END
<html lang="en"><body>
<div class="review"><b class="by">Ann Lee</b><i class="when">$1</i><span class="stars" title="2 out of 5"></span>
<p>Nobody answered the phone, and the parcel came two weeks late.</p></div>
<div class="review"><b class="by">Bob Ray</b><i class="when">$2</i><span class="stars" title="5 out of 5"></span>
<p>Friendly staff, a clean room and the best breakfast of the trip.</p></div>
</body></html>
END
}

fetch() {
	run fetch -c "$conf" --all --now "$1T12:00:00Z"
	status_is "fetch of $1" 0
	run analyze -c "$conf" --now "$1T12:10:00Z"
}

count() {
	sql "$archive" "SELECT count(*) FROM $1"
}

days() {
	sql "$archive" "SELECT group_concat(d, ' ') FROM (SELECT date(day * 86400, 'unixepoch') d
		FROM review ORDER BY author, day)"
}

holds "init" "$repute" init -q "$dir"
mkdir "$dir/repute.conf.d"
cat >"$dir/repute.conf.d/test.conf" <<END
[fetch]
delay = 0s
[brand "acme"]
[source "one"]
brand = acme
url = http://127.0.0.1:$port/one
adapter = html
items = //div[@class='review']
author = .//b
date = .//i
rating = .//span
text = .//p
END

page "3 days ago" "March 2, 2026"
fetch 2026-03-04
is "two reviews came" "$(count review)" 2
page "3 days ago" "2 days ago"
fetch 2026-03-05
is "told by the day, then reckoned back: the same two" "$(count review)" 2
page "March 1, 2026" "March 2, 2026"
fetch 2026-03-20
is "reckoned back, then told by the day: the same two" "$(count review)" 2
is "the day is the one that was told" "$(days | tr ' ' '\n' | sort | tr '\n' ' ')" "2026-03-01 2026-03-02 "
page "2 months ago" "March 2026"
fetch 2026-05-10
is "months say no more" "$(count review)" 2
is "and no other day" "$(days | tr ' ' '\n' | sort | tr '\n' ' ')" "2026-03-01 2026-03-02 "
is "none was edited" "$(sql "$archive" 'SELECT sum(edited) FROM listing')" 0
is "none is gone" "$(sql "$archive" 'SELECT count(*) FROM review WHERE gone IS NOT NULL')" 0
is "one correction" "$(count revision)" 3
is "the rollups count two" "$(sql "$archive" "SELECT sum(n) FROM rollup WHERE aspect = ''")" 2
run alert -c "$conf" --now 2026-05-10T13:00:00Z
is "no episode" "$(count episode)" 0

before=$(contents "$archive")
run replay -c "$conf" --now 2026-05-11T00:00:00Z
status_is "the captures are read again" 0
said "nothing is new or changed" "reviews 0 new, 0 changed"
is "nothing was changed" "$(contents "$archive")" "$before"

page "March 9, 2026" "March 2, 2026"
fetch 2026-05-12
is "another day is another review" "$(count review)" 3

# ---- by import ----

import() {
	run import -c "$conf" --now "$1T12:00:00Z" -
	status_is "import of $1" 0
}

line() {
	printf '{"brand": "acme", "source": "files", "author": "Cy Dow", "date": "%s", "rating": 4, "text": "A quiet place, good coffee and quick replies by mail."}\n' "$1"
}

line 2026-03 >"$work/line"
import 2026-04-01 <"$work/line"
line 2026-03-17 >"$work/line"
import 2026-04-02 <"$work/line"
said "a day within the month is known" "0 new, 0 edited, 1 known"
line 2026-03 >"$work/line"
import 2026-04-03 <"$work/line"
said "and the month again" "0 new, 0 edited, 1 known"
line 2026-04-17 >"$work/line"
import 2026-04-04 <"$work/line"
said "a day outside is new" "1 new, 0 edited, 0 known"

finish
