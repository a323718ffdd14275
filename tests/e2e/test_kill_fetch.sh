#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# kill -9 at any moment of a fetch of many linked pages: after the next run the archive has
# every review once, and the captures every page once.
#
#	KILL_MOMENTS	how many moments; `make soak` takes many more
. "$(dirname "$0")/lib.sh"

moments=${KILL_MOMENTS:-200}
now=2026-03-02T12:00:00Z
sites="north east south west up down"
pages=30 # six sites of five
served=$work/served

for site in $sites; do
	"$python" "$here/make_pages.py" "$served/$site" 1,2 3,4 5,6 7,8 9,10
done
# shellcheck disable=SC2086 # a list
start_faultserver "$served" --latency 20 $sites

watch() { # watch DIR
	rm -rf "$1"
	mkdir -p "$1"
	{
		cat <<END
[archive]
path = $1/archive.sqlite
[captures]
dir = $1/captures
[fetch]
delay = 0s
[brand "acme"]
END
		for site in $sites; do
			printf '[source "%s"]\nbrand = acme\nurl = http://127.0.0.1:%s/page\n' \
				"$site" "$(port_of "$served" "$site")"
		done
	} >"$1/repute.conf"
}

fetch() { # fetch DIR
	"$repute" fetch -c "$1/repute.conf" --now "$now" >"$1/out" 2>"$1/err"
}

# kill_at SECONDS DIR: is it killed while at work?
kill_at() {
	local pid

	"$repute" fetch -c "$2/repute.conf" --now "$now" >"$2/out" 2>"$2/err" &
	pid=$!
	sleep "$1"
	kill -9 "$pid" 2>/dev/null
	wait "$pid" 2>/dev/null
	[ $? -eq 137 ]
}

# moment NUMBER SECONDS: in the NUMBER-th part of so many seconds and a fifth more,
# since two runs at a time are slower than one.
moment() {
	awk -v i="$1" -v n="$moments" -v total="$2" -v r="$RANDOM" \
		'BEGIN { printf "%.4f", (i + r / 32768) / n * total * 1.2 }'
}

# What is wrong in DIR's archive after all is fetched; nothing, if nothing is.
wrong_in() {
	sql "$1/archive.sqlite" "
		SELECT 'integrity: ' || integrity_check FROM pragma_integrity_check
			WHERE integrity_check != 'ok';
		SELECT count(*) || ' reviews' FROM review HAVING count(*) != 2 * $pages;
		SELECT count(*) || ' identities' FROM (SELECT DISTINCT source_id, identity FROM review)
			HAVING count(*) != 2 * $pages;
		SELECT count(*) || ' revisions' FROM revision HAVING count(*) != 2 * $pages;
		SELECT 'captured ' || count(*) || ' times: ' || url FROM capture
			GROUP BY url HAVING count(*) != 1;
		SELECT count(*) || ' captures' FROM capture WHERE outcome = 'fetched'
			AND reviews = 2 HAVING count(*) != $pages;
		SELECT count(*) || ' complete listings' FROM listing WHERE state = 'complete'
			AND pages = 5 AND reviews = 10 AND added = 10 HAVING count(*) != 6;
		SELECT count(*) || ' listings' FROM listing HAVING count(*) != 6"
	"$repute" verify -c "$1/repute.conf" >"$1/verify" 2>&1 || head -3 "$1/verify"
}

# ---- undisturbed -----------------------------------------------------------------------

# The shortest of three: what else the machine does must not put the moments behind the end.
calm=$work/calm
TIMEFORMAT=%R
took=$(for _ in 1 2 3; do
	watch "$calm"
	{ time fetch "$calm"; } 2>&1
done | sort -n | head -1)
is "a run undisturbed, in $took s" "$(wrong_in "$calm"; "$python" "$here/warc_pages.py" \
	--pages "$pages" "$calm/captures")" ""

# ---- killed once at each moment, then run to the end -----------------------------------

# worker FIRST: every second moment, so that two cores are at work.
worker() {
	local i dir

	for ((i = $1; i < moments; i += 2)); do
		dir=$work/killed/$i
		watch "$dir"
		kill_at "$(moment "$i" "$took")" "$dir" && echo "$i" >>"$work/at-work.$1"
		fetch "$dir" || echo "$i: exit status $?: $(head -2 "$dir/err")"
		wrong_in "$dir" | sed "s/^/$i: /"
		rm -f "$dir"/archive.sqlite*
	done
}
worker 0 >"$work/wrong.0" 2>&1 &
other=$!
worker 1 >"$work/wrong.1" 2>&1
wait "$other"
killed=$(cat "$work"/at-work.* 2>/dev/null | wc -l)
is "killed at $moments moments ($killed while at work): every review once" \
	"$(cat "$work"/wrong.?)" ""
is "... and every page once" "$("$python" "$here/warc_pages.py" --pages "$pages" \
	"$work"/killed/*/captures)" ""
holds "most were killed while at work" test "$killed" -ge $((moments / 2))

# ---- killed again and again in one archive ---------------------------------------------

dir=$work/again
watch "$dir"
for i in $(seq 10); do
	kill_at "$(moment $((i * moments / 11)) .3)" "$dir"
done
fetch "$dir"
is "killed ten times in a row: every review and page once" "$(wrong_in "$dir"
	"$python" "$here/warc_pages.py" --pages "$pages" "$dir/captures")" ""
before=$(contents "$dir/archive.sqlite")
fetch "$dir"
is "nothing is left to do" "$(contents "$dir/archive.sqlite")" "$before"

warcio_accepts "$dir"/captures/*.warc.gz "$work"/killed/*/captures/*.warc.gz

finish
