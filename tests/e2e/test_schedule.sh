#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# When sources are fetched: due times and their jitter, two runs at a time, a run that is
# told to stop and the one that goes on with it, bounds of a run, --dry-run and --json.
. "$(dirname "$0")/lib.sh"

dir=$work/watch
archive=$dir/archive.sqlite
quick="q1 q2 q3 q4 q5 q6 q7 q8"
slow="s1 s2 s3 s4"
mkdir -p "$dir"

value() {
	sql "$archive" "$1"
}

# asked [LINE]: how many pages were asked for, from that line of the log on.
asked() {
	tail -n "+${1:-1}" "$dir/log" | awk -F '\t' '$2 == "ask" && $5 != "/robots.txt"' | wc -l
}

mark() {
	echo $(($(wc -l <"$dir/log") + 1))
}

for site in $quick; do
	"$python" "$here/make_pages.py" "$dir/$site" 1,2
done
for site in $slow; do
	"$python" "$here/make_pages.py" "$dir/$site" 1,2 3,4 5,6 7,8 9,10 11,12 13,14 15,16 \
		--field 'X-Wait: .2'
done
# shellcheck disable=SC2086 # a list
start_faultserver "$dir" $quick $slow hang
cat >"$dir/repute.conf" <<END
[archive]
path = $archive
wait = 0s
[captures]
dir = $dir/captures
[fetch]
delay = 0s
timeout = 30s
[brand "acme"]
END
for site in $quick $slow; do
	printf '[source "%s"]\nbrand = acme\nevery = 10h\nurl = http://127.0.0.1:%s/page\n' \
		"$site" "$(port_of "$dir" "$site")"
done >>"$dir/repute.conf"
fetch() {
	run fetch -c "$dir/repute.conf" --now "$@"
}

# ---- foretold --------------------------------------------------------------------------

fetch 2026-03-02T12:00:00Z --dry-run
status_is "a dry run" 0
is "... tells each source and when" "$(grep -cE '^[qs][0-9].*\bnow\b.*http://127' "$work/out")" 12
is "... asks nobody" "$(wc -l <"$dir/log")" 0
is "... and leaves no capture" "$(find "$dir/captures" -type f 2>/dev/null | wc -l)" 0
fetch 2026-03-02T12:00:00Z --dry-run --json
is "a dry run in JSON" "$(jq -r '(.schema | split("/")[0]), (.sources | length)' \
	"$work/out" | paste -sd ' ')" "repute.fetch-plan 12"

# ---- due -------------------------------------------------------------------------------

# shellcheck disable=SC2086 # a list
fetch 2026-03-02T12:00:00Z --json $quick
status_is "eight sources" 0
is "in JSON" "$(jq -r '(.schema | split("/")[0]), (.sources | length), (.sources | map(.new) | add),
	(.sources | map(.outcome) | unique | join("+"))' "$work/out" | paste -sd ' ')" \
	"repute.fetch 8 16 fetched"
first=$(date -d 2026-03-02T21:00:00Z +%s)
last=$(date -d 2026-03-02T22:00:00Z +%s)
is "they are due after ten hours, or up to a tenth sooner" "$(value "SELECT count(*) FROM source
	WHERE name LIKE 'q%' AND due BETWEEN $first AND $last")" 8
holds "not all at once" test "$(value "SELECT count(DISTINCT due) FROM source
	WHERE name LIKE 'q%'")" -ge 4
at=$(mark)
# shellcheck disable=SC2086 # a list
fetch 2026-03-02T20:59:59Z --dry-run
is "nothing of them is due before that" "$(grep -E '^q' "$work/out" | grep -c '\bnow\b')" 0
is "when they are is told" "$(grep -E '^q' "$work/out" | grep -cE '2026-03-02T2(1:|2:00)')" 8
half=$(value "SELECT due FROM source WHERE name LIKE 'q%' ORDER BY due LIMIT 1 OFFSET 3")
due=$(value "SELECT count(*) FROM source WHERE name LIKE 'q%' AND due <= $half")
sed '/^\[source "s/,$d' "$dir/repute.conf" >"$dir/quick.conf"
run fetch -c "$dir/quick.conf" --now "$(date -u -d "@$half" +%FT%TZ)"
status_is "what is due is fetched" 0
is "... and nothing else" "$(asked "$at")" "$due"
at=$(mark)
run fetch -c "$dir/quick.conf" --now "$(date -u -d "@$half" +%FT%TZ)"
status_is "again: nothing is due" 0
said "... it is said" "no source is due"
is "... nobody is asked" "$(asked "$at")" 0

# ---- stopped, and gone on with ---------------------------------------------------------

at=$(mark)
# shellcheck disable=SC2086 # a list
"$repute" fetch -c "$dir/repute.conf" --now 2026-03-03T12:00:00Z $slow \
	>"$work/out" 2>"$work/err" &
pid=$!
until_true "the slow ones are under way" eval "[ \$(awk -F '\t' '\$2 == \"end\"' $dir/log |
	grep -c '/page-2\$') -ge 2 ]"

fetch 2026-03-03T12:00:00Z q1
status_is "a second run meanwhile: try again later" 75
said "... it says why" "another|busy|writes|locked"

before=$(date +%s%N)
kill -TERM "$pid"
wait "$pid"
status=$?
took=$((($(date +%s%N) - before) / 1000000))
holds "SIGTERM ends it within 5 s: $took ms" test "$took" -lt 5000
holds "... with a status of its own accord: $status" test "$status" -lt 128
done_pages=$(value "SELECT count(*) FROM capture c JOIN source s ON s.id = c.source_id
	WHERE s.name LIKE 's%' AND c.outcome = 'fetched'")
holds "... some pages are kept, some are not: $done_pages" \
	test "$done_pages" -ge 2 -a "$done_pages" -lt 32
is "... the listings are open" "$(value "SELECT count(*) FROM listing l JOIN source s
	ON s.id = l.source_id WHERE s.name LIKE 's%' AND l.finished IS NULL")" 4

# shellcheck disable=SC2086 # a list
fetch 2026-03-03T12:00:30Z $slow
status_is "the next run goes on" 0
is "every review is there once" "$(value "SELECT count(*) FROM review r JOIN source s
	ON s.id = r.source_id WHERE s.name LIKE 's%'")" 64
is "every page was captured once" "$(value "SELECT count(*), count(DISTINCT c.url)
	FROM capture c JOIN source s ON s.id = c.source_id WHERE s.name LIKE 's%'")" "32|32"
is "every listing is one, and complete" "$(value "SELECT count(*), sum(l.pages) FROM listing l
	JOIN source s ON s.id = l.source_id WHERE s.name LIKE 's%' AND l.state = 'complete'")" "4|32"
holds "no page that was kept was asked for again: $(asked "$at") requests" \
	test "$(asked "$at")" -le 36
is "the captures have each page once" \
	"$("$python" "$here/warc_pages.py" --pages 40 "$dir/captures")" ""

# ---- stopped while a server does not answer --------------------------------------------

printf '[source "hang"]\nbrand = acme\nurl = http://127.0.0.1:%s/page\n' \
	"$(port_of "$dir" hang)" >>"$dir/repute.conf"
"$repute" fetch -c "$dir/repute.conf" --now 2026-03-03T12:00:00Z hang >"$work/out" \
	2>"$work/err" &
pid=$!
until_true "it is asked" grep -qP '\task\thang\t.*/page\t' "$dir/log"
before=$(date +%s%N)
kill -TERM "$pid"
wait "$pid"
took=$((($(date +%s%N) - before) / 1000000))
holds "SIGTERM does not wait for an answer: $took ms" test "$took" -lt 5000
is "... and blames nobody" "$(value "SELECT count(*) FROM capture c JOIN source s
	ON s.id = c.source_id WHERE s.name = 'hang'")" 0

# ---- bounds of a run -------------------------------------------------------------------

at=$(mark)
{
	sed '/^\[source "s/,$d' "$dir/repute.conf"
	printf '[fetch]\npages_max = 3\n'
} >"$dir/bounded.conf"
run fetch -c "$dir/bounded.conf" --now 2026-03-10T12:00:00Z
is "pages_max = 3" "$(asked "$at")" 3
said "... it is told" "pages_max|3 pages|the rest"
run fetch -c "$dir/bounded.conf" --now 2026-03-10T12:00:00Z
is "... the next run does three more" "$(asked "$at")" 6

archive_is_sound "$dir"

finish
