#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Real reviews: every file goes in without a lost row, everything is scored, rollups equal
# a full rebuild, digests are written, and the same archive elsewhere makes the same bytes.
. "$(dirname "$0")/lib.sh"

reviews=${REPUTE_SHARED:-none}/data/reviews
holds "the program runs" "$repute" --version
real "$reviews/MANIFEST.tsv" "real reviews" || finish

dir=$work/watch
conf=$dir/repute.conf
archive=$dir/archive.sqlite
now=2026-03-02T06:00:00Z
holds "init" "$repute" init -q "$dir"

# The files of reviews with their rows; a table of daily counts is none.
sed 1d "$reviews/MANIFEST.tsv" | cut -f 1,2 | grep '\.ndjson\.gz' >"$work/files"
holds "there are files" test "$(wc -l <"$work/files")" -ge 10
paths=$(cut -f 1 "$work/files" | sed "s|^|$reviews/|")

measured 0 "$repute" import -c "$conf" --now $now --json $paths \
	>"$work/import.json" 2>"$work/err"
status_is "all files in one go" 0
holds "memory stays below 200 MiB ($memory KiB)" \
	test "$memory" -lt $(((${REPUTE_SAN:+1000 +} 200) * 1024))
jq -r '.files[] | [(.file | sub(".*/"; "")), .rows, .new, .edited, .known, .malformed] | @tsv' \
	"$work/import.json" >"$work/counts"
while read -r file rows; do
	is "$file: as many as the manifest says, all new" \
		"$(grep "^$file	" "$work/counts")" "$file	$rows	$rows	0	0	0"
done <"$work/files"
total=$(awk '{ n += $2 } END { print n }' "$work/files")
is "the archive holds them all" "$(sql "$archive" 'SELECT count(*) FROM review')" "$total"
is "none without its day or brand" "$(sql "$archive" 'SELECT count(*) FROM review
	JOIN source ON source.id = source_id JOIN brand ON brand.id = brand_id
	WHERE day < -10000 OR brand.name = ""')" 0

before=$(contents "$archive")
run import -c "$conf" --now $now --json $paths
status_is "all files again" 0
is "... every row is known" "$(jq -c '[.files[] | .known] | add' "$work/out")" "$total"
is "... and nothing changed" "$(contents "$archive")" "$before"

# ---- scores and rollups ----

run analyze -c "$conf" --now $now
status_is "analyze" 0
is "nothing waits for its score" "$(sql "$archive" 'SELECT count(*) FROM unscored')" 0
is "every text has its verdict" \
	"$(sql "$archive" "SELECT count(*) FROM revision LEFT JOIN verdict
		ON revision_id = revision.id
		WHERE coalesce(text, '') || coalesce(title, '') <> '' AND revision_id IS NULL")" 0
is "every day has its rollup" "$(sql "$archive" "SELECT sum(n) FROM rollup WHERE aspect = ''")" "$total"
rollups="SELECT brand.name, source.name, location.name, day, rollup.audience, n, negatives,
	neutrals, positives, polarity_sum, polarity_squares, star1, star2, star3, star4, star5,
	replied FROM rollup JOIN source ON source.id = source_id JOIN brand
	ON brand.id = source.brand_id LEFT JOIN location ON location.id = rollup.location_id
	ORDER BY 1, 2, 3, 4, 5, aspect"
sql "$archive" "$rollups" >"$work/rollups"
run analyze -c "$conf" --now $now --rebuild
status_is "a full rebuild" 0
sql "$archive" "$rollups" >"$work/rebuilt"
holds "... is equal to what was kept up to date" cmp "$work/rollups" "$work/rebuilt"
run analyze -c "$conf" --now $now
is "analyze again has nothing to do" "$(sql "$archive" "$rollups" | cmp - "$work/rollups" 2>&1)" ""

# The other way round, in three steps with analyze between them: the same figures.
"$repute" init -q "$work/other"
few="trustpilot_us_pet_insurers_ex_embrace skytrax_british_airways consumeraffairs_starbucks"
for file in $few; do
	"$repute" import -q -c "$work/other/repute.conf" --now $now "$reviews/$file.ndjson.gz"
	"$repute" analyze -q -c "$work/other/repute.conf" --now $now
done
sql "$work/other/archive.sqlite" "$rollups" >"$work/rollups.other"
holds "files in another order: figures are there" test -s "$work/rollups.other"
sql "$work/other/archive.sqlite" 'SELECT name FROM brand' >"$work/brands.few"
awk -F '|' 'NR == FNR { few[$0]; next } $1 in few' "$work/brands.few" "$work/rollups" \
	>"$work/rollups.few"
holds "... and are the same" cmp "$work/rollups.other" "$work/rollups.few"

# ---- digests ----

quiet=$(sql "$archive" "WITH RECURSIVE d(day) AS (SELECT 17300 UNION ALL SELECT day + 1 FROM d
	WHERE day < 17400) SELECT date(min(day) * 86400, 'unixepoch') FROM d WHERE day NOT IN
	(SELECT review.day FROM review JOIN source ON source.id = source_id JOIN brand
	ON brand.id = brand_id WHERE brand.name = 'British Airways')")
holds "British Airways had a day without reviews ($quiet)" test -n "$quiet"
for day in 2017-05-28 "$quiet"; do
	run digest -c "$conf" --now $now --brand 'British Airways' --date "$day"
	status_is "digest of British Airways, $day" 0
	stem=$(find "$dir/digests" -name "*-$day.r1.json.gz" -type f)
	stem=${stem%.json.gz}
	for view in json html txt csv; do
		holds "... as $view" gzip -t "$stem.$view.gz"
	done
	zcat "$stem.json.gz" >"$work/digest-$day.json"
	zcat "$stem.txt.gz" >"$work/digest-$day.txt"
done
is "2017-05-28: its reviews" \
	"$(jq -r '.metrics.volume.value' "$work/digest-2017-05-28.json")" \
	"$(sql "$archive" "SELECT count(*) FROM review JOIN source ON source.id = source_id
		JOIN brand ON brand.id = brand_id WHERE brand.name = 'British Airways'
		AND review.day = unixepoch('2017-05-28') / 86400")"
is "2017-05-28: sentiment lies between -1 and 1, with a range" \
	"$(jq '.metrics.sentiment | .n > 0 and .value >= -1 and .value <= 1 and
		.range[0] < .range[1]' "$work/digest-2017-05-28.json")" true
has "$quiet: the digest says that there are no reviews" "$work/digest-$quiet.txt" '[Nn]o reviews'
is "$quiet: and has no sentiment" "$(jq -r '.metrics.sentiment | .value, .n' \
	"$work/digest-$quiet.json" | tr '\n' ' ')" "null 0 "

cp -r "$dir" "$work/copy"
rm -rf "$work/copy/digests"
sqlite3 "$work/copy/archive.sqlite" 'DELETE FROM digest'
digests_of() {
	while read -r brand day; do
		"$repute" digest -q --brand "${brand//_/ }" --date "$day" "$@" || echo "no $brand"
	done <<END
British_Airways 2017-05-28
British_Airways $quiet
Starbucks 2017-05-28
Threads_(Meta) 2023-07-20
Southwest 2015-02-23
Snapchat 2024-11-01
Star_Wars:_The_Last_Jedi 2018-01-09
END
}
digests_of -c "$conf" --now $now >"$work/faults" 2>&1
(cd / && export TZ=Asia/Tokyo LC_ALL=C &&
	digests_of -c "$work/copy/repute.conf" --now 2026-06-01T23:00:00Z) >>"$work/faults" 2>&1
is "digests of seven days, here and from a copy" "$(cat "$work/faults")" ""
is "... are there" "$(find "$work/copy/digests" -type f | wc -l)" 28
files "$dir/digests" >"$work/digests.here"
files "$work/copy/digests" >"$work/digests.copy"
holds "the same archive elsewhere makes the same bytes" \
	diff "$work/digests.here" "$work/digests.copy"
is "the archive is sound" "$(sql "$archive" 'PRAGMA integrity_check')" ok

finish
