#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# kill -9 at any moment: an import is there as a whole or not at all, a run that is
# repeated comes to the same end, and its mail is delivered once.
. "$(dirname "$0")/lib.sh"

moments=${KILL_MOMENTS:-20}
killed=0

# kill_at SECONDS COMMAND...: $killed counts those that were still running.
kill_at() {
	local pid

	"$repute" "${@:2}" >"$work/out" 2>"$work/err" &
	pid=$!
	sleep "$1"
	kill -9 "$pid" 2>/dev/null
	wait "$pid" 2>/dev/null
	[ $? -ne 137 ] || killed=$((killed + 1))
}

# moment NUMBER SECONDS: in the NUMBER-th part of so many seconds.
moment() {
	awk -v i="$1" -v n="$moments" -v total="$2" -v r="$RANDOM" \
		'BEGIN { printf "%.3f", (i + r / 32768) / n * total }'
}

# seconds COMMAND...: how long it takes.
seconds() {
	local TIMEFORMAT=%R

	{ time "$@" >"$work/out" 2>"$work/err"; } 2>&1
}

watch() {
	"$repute" init -q "$1"
	cat >>"$1/repute.conf" <<END
[brand "acme"]
[location "acme/boston"]
[mail]
from = repute@example.com
maildir = mail
[alert "leadership"]
to = leadership@example.com
END
}

# ---- import ----

rows=20000
"$python" "$here/make_reviews.py" many $rows >"$work/many.ndjson"
watch "$work/whole"
took=$(seconds "$repute" import -c "$work/whole/repute.conf" --now 2026-03-02T06:00:00Z \
	"$work/many.ndjson")
is "an import undisturbed" "$(sql "$work/whole/archive.sqlite" 'SELECT count(*) FROM review')" \
	$rows
watch "$work/import"
archive=$work/import/archive.sqlite
bad=
whole=0
for i in $(seq 0 $((moments - 1))); do
	[ "$whole" -eq 0 ] || { rm -f "$archive"*; whole=0; }
	kill_at "$(moment "$i" "$took")" import -c "$work/import/repute.conf" \
		--now 2026-03-02T06:00:00Z "$work/many.ndjson"
	[ -s "$archive" ] || continue
	sound=$(sqlite3 "$archive" 'PRAGMA integrity_check' 2>&1)
	count=$(sqlite3 "$archive" 'SELECT count(*) FROM review' 2>&1)
	case $sound/$count in
	ok/0) ;;
	ok/$rows) whole=1 ;;
	*"no such table"*) ;; # killed before the schema was there
	*) bad="$bad $sound/$count" ;;
	esac
done
is "import killed at $moments moments ($killed while at work): none or all of it" "$bad" ""
holds "most were killed while at work" test "$killed" -ge $((moments / 2))
run import -c "$work/import/repute.conf" --now 2026-03-02T06:00:00Z "$work/many.ndjson"
status_is "a repeat succeeds" 0
is "... with all of it" "$(sql "$archive" 'SELECT count(*), count(DISTINCT identity)
	FROM review')" "$rows|$rows"
is "... and a sound archive" "$(sql "$archive" 'PRAGMA integrity_check')" ok

# ---- run ----

# A year, a spike on the last day but one: several digests, an alert, a mail.
"$python" "$here/make_reviews.py" history --until 2026-02-28 --days 400 >"$work/history.ndjson"
"$python" - >"$work/spike.ndjson" <<'END'
import json
for number in range(15):
    print(json.dumps({
        "id": f"spike-{number}", "brand": "acme", "location": "boston", "source": "acme-boston",
        "date": "2026-03-01", "rating": 1, "rating_scale": "1-5", "author": f"Guest {number}",
        "text": f"Dirty, rude, awful. The worst stay of {number} years, never again."}))
END
base=$work/base
watch "$base"
"$repute" import -q -c "$base/repute.conf" --now 2026-02-25T06:00:00Z "$work/history.ndjson"
"$repute" run -q -c "$base/repute.conf" --now 2026-02-25T12:00:00Z
"$repute" import -q -c "$base/repute.conf" --now 2026-03-02T06:00:00Z "$work/spike.ndjson"
is "before the run nothing is mailed" "$(find "$base/mail" -type f 2>/dev/null | wc -l)" 0

run_in() {
	run run -c "$1/repute.conf" --now 2026-03-02T12:00:00Z
}

cp -r "$base" "$work/calm"
took=$(seconds "$repute" run -c "$work/calm/repute.conf" --now 2026-03-02T12:00:00Z)
files "$work/calm/digests" >"$work/calm.files"
is "a run undisturbed: one mail" "$(find "$work/calm/mail" -type f | wc -l)" 1
holds "a run undisturbed: digests of five days" \
	test "$(find "$work/calm/digests" -name '*.json.gz' -type f | wc -l)" -ge 5

# Killed once at each moment of a run of its own, then run to the end.
killed=0
bad=
for i in $(seq 0 $((moments - 1))); do
	dir=$work/run
	rm -rf "$dir"
	cp -r "$base" "$dir"
	kill_at "$(moment "$i" "$took")" run -c "$dir/repute.conf" --now 2026-03-02T12:00:00Z
	find "$dir/digests" -name '*.gz' -type f -exec gzip -t {} + 2>"$work/err" ||
		bad="$bad $i: half a digest: $(cat "$work/err")"
	run_in "$dir"
	[ "$status" -eq 0 ] || bad="$bad $i: exit $status: $(cat "$work/err")"
	mails=$(find "$dir/mail/new" -type f | wc -l)
	[ "$mails" -eq 1 ] || bad="$bad $i: $mails mails"
	files "$dir/digests" | grep -v '\.tmp$' | cmp -s - "$work/calm.files" ||
		bad="$bad $i: other digests: $(files "$dir/digests" | diff - "$work/calm.files")"
	sound=$(sql "$dir/archive.sqlite" 'PRAGMA integrity_check')
	[ "$sound" = ok ] || bad="$bad $i: $sound"
	rows=$(sql "$dir/archive.sqlite" "SELECT count(*), sum(sent IS NOT NULL) FROM outbox")
	[ "$rows" = "1|1" ] || bad="$bad $i: outbox $rows"
done
is "run killed at $moments moments ($killed while at work): the same end each time" "$bad" ""
holds "most were killed while at work" test "$killed" -ge $((moments / 2))

# Killed again and again in one archive, then run to the end.
dir=$work/run
rm -rf "$dir"
cp -r "$base" "$dir"
for i in $(seq 0 $((moments / 2))); do
	kill_at "$(moment "$((2 * i))" "$took")" run -c "$dir/repute.conf" \
		--now 2026-03-02T12:00:00Z
done
run_in "$dir"
status_is "killed again and again, then repeated" 0
is "... one mail" "$(find "$dir/mail/new" -type f | wc -l)" 1
is "... the same digests" "$(files "$dir/digests" | grep -v '\.tmp$')" "$(cat "$work/calm.files")"
run_in "$dir"
is "... and a run again sends none" "$(find "$dir/mail" -type f -path '*/new/*' | wc -l)" 1

finish
