#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Stored pages: what fetching writes is clean by `repute verify` and by warcio, each kind
# of damage is told with its place and a way out, and prune deletes what is old and
# nothing else, also when it was killed half-way.
. "$(dirname "$0")/lib.sh"

site=$work/site
dir=$work/watch
archive=$dir/archive.sqlite
start_faulty "$site"

page() {
	"$python" "$here/make_reviews.py" page "$@"
}

conf=$dir/repute.conf.d/test.conf
configure() {
	printf '[fetch]\ndelay = 0s\nretry_delay = 0s\ntimeout = 5s\n[brand "acme"]\n%s\n' "$*" >"$conf"
	for source in tagged plain packed moved cut error; do
		printf '[source "%s"]\nbrand = acme\nurl = http://127.0.0.1:%s/%s\n' \
			"$source" "$port" "$source" >>"$conf"
	done
}

verify() {
	run verify -c "$dir/repute.conf" "$@"
}

prune() {
	run prune -c "$dir/repute.conf" "$@"
}

# ---- every kind of record ----

holds "init" "$repute" init -q "$dir"
mkdir "$dir/repute.conf.d"
configure
page 2026-03-01=3,1 | answer tagged 200 'ETag: "one"' 'Content-Type: text/html'
page 2026-03-01=2,0 | answer plain 200 'Content-Type: text/html'
page 2026-03-01=5,2 | gzip -n | answer packed 200 'Content-Type: text/html' \
	'Content-Encoding: gzip'
answer moved 302 'Location: /plain' </dev/null
page 2026-03-01=9,0 | answer cut 200 'X-Cut: 900' 'Content-Type: text/html'
echo down | answer error 503

verify
status_is "nothing fetched yet is clean" 0
run fetch -c "$dir/repute.conf" --all --now 2026-03-02T12:00:00Z
answer tagged 304 </dev/null
run fetch -c "$dir/repute.conf" --all --now 2026-03-03T12:00:00Z
page 2026-03-03=3,1 | answer tagged 200 'ETag: "two"' 'Content-Type: text/html'
run fetch -c "$dir/repute.conf" --all --now 2026-03-03T18:00:00Z
captures=$dir/captures
first=repute-20260302.warc.gz
second=repute-20260303.warc.gz
zcat "$captures"/*.warc.gz >"$work/records"
has "responses" "$work/records" '^WARC-Type: response'
has "a 304 is a revisit" "$work/records" 'revisit/server-not-modified'
has "the same page is a revisit" "$work/records" 'revisit/identical-payload-digest'
has "a cut page says so" "$work/records" '^WARC-Truncated: disconnect'
has "an encoded page is kept encoded" "$work/records" '^Content-Encoding: gzip'
has "a refusal is kept" "$work/records" '^HTTP/1.[01] 503'
has "each names its source" "$work/records" '^Repute-Source: moved'
for file in "$first" "$second"; do
	is "$file is on the disk" "$(find "$captures" -name "$file" | wc -l)" 1
done

before=$(contents "$archive")$(files "$captures")
records=$(grep -ac '^WARC/1.1' "$work/records")
captured() {
	sql "$archive" "SELECT count(*) FROM capture WHERE warc_file GLOB '${1:-*}'"
}
verify
status_is "all of it is clean" 0
said "it counts" "2 files, $records records, $((records - 2)) captures: 0 faults"
is "the archive has each of them" "$(captured)" $((records - 2))
verify --json
is "as JSON" "$(jq -c '[.schema, .records, .unadopted, .torn_bytes, .faults]' "$work/out")" \
	"[\"repute.verify/1\",$records,0,0,[]]"
is "verify changes nothing" "$(contents "$archive")$(files "$captures")" "$before"

warcio=${REPUTE_PEERS:-$here/../../build/peers}/warcio/bin/warcio
if [ -x "$warcio" ]; then
	for file in "$captures"/*.warc.gz; do
		holds "warcio accepts ${file##*/}" "$warcio" check "$file"
		is "warcio finds its records" "$("$warcio" index "$file" | wc -l)" \
			"$(zcat "$file" | grep -ac '^WARC/1.1')"
	done
elif [ -n "${CI:-}" ]; then
	fail "warcio is there" "no $warcio"
else
	echo "skip warcio's opinion: there is no $warcio"
fi

# ---- damage ----

mkdir "$work/good"
cp -a "$dir/." "$work/good/"

# fault WHAT PATTERN COMMAND...: after the command, one run of verify tells it.
fault() {
	local what=$1 pattern=$2

	shift 2
	eval "$*"
	verify
	status_is "$what: exit status" 1
	has "$what" "$work/out" "$pattern"
	is "$what: one fault" "$(wc -l <"$work/out")" 1
	rm -rf "$dir"
	mkdir "$dir"
	cp -a "$work/good/." "$dir/"
}

change() {
	sqlite3 "$archive" "PRAGMA foreign_keys = OFF; $1"
}

# The offset of the n-th capture in a file.
place() {
	sql "$archive" "SELECT warc_offset FROM capture WHERE warc_file = '$1'
		ORDER BY warc_offset LIMIT 1 OFFSET $(($2 - 1))"
}

poke() {
	printf '\252\252\252\252' |
		dd of="$captures/$1" bs=1 seek="$2" conv=notrunc status=none
}

n=$(captured "$first")
second_place=$(place "$first" 2)
third_place=$(place "$first" 3)
middle=$((($second_place + $third_place) / 2))
fault "a damaged record" "^$first:$second_place: the gzip member is damaged \(restore" \
	'poke $first $middle'
fault "a file that is gone" "^$first: the file is missing; $n captures .*\(restore" \
	'rm $captures/$first'
fault "a file that is cut short" \
	"^$second:[0-9]+: (the gzip member is cut off|there is no record for)" \
	'truncate -s -40 $captures/$second'
fault "a file that ends early" "^$first:$second_place: there is no record for $((n - 1)) captures?" \
	'truncate -s $second_place $captures/$first'
fault "a file of somebody else" "^other.warc.gz: the file is none of repute's \(move" \
	'echo >$captures/other.warc.gz'
set_row() {
	change "UPDATE capture SET payload_id = NULL; UPDATE capture SET $1
		WHERE warc_file = '$first' AND warc_offset = $second_place"
}
fault "a row that is gone" "^$first:$second_place: the archive knows no capture" \
	'set_row "warc_file = NULL"'
fault "another URL" "^$first:$second_place: the record's URL is not the archive's" \
	'set_row "url = '\''http://h.test/'\''"'
fault "another page" "^$first:$second_place: the record's page is not the archive's" \
	'set_row "digest = '\''00'\''"'
fault "another length" "^$first:$second_place: the record is not as long" \
	'set_row "warc_length = warc_length - 1"'
fault "another source" "^$first:$second_place: the record's source is not" \
	'set_row "source_id = source_id % 6 + 1"'
fault "another place" "^$first:$((second_place + 1)): there is no record for 1 capture" \
	'set_row "warc_offset = warc_offset + 1"' \
	'; change "INSERT INTO capture (source_id, time, url, outcome, status, bytes, warc_file,
		warc_offset, warc_length) SELECT source_id, time, url, outcome, status, bytes,
		warc_file, warc_offset - 1, warc_length FROM capture
		WHERE warc_offset = $second_place + 1"'
unchanged=$(sql "$archive" "SELECT id FROM capture WHERE outcome = 'unchanged' LIMIT 1")
unchanged_place=$(sql "$archive" "SELECT warc_offset FROM capture WHERE id = $unchanged")
fault "a page that is not kept" "^$second:$unchanged_place: the page that it refers to is not" \
	'change "UPDATE capture SET payload_id = NULL;
		UPDATE capture SET payload_id = (SELECT max(id) + 1 FROM capture) WHERE id = $unchanged;
		INSERT INTO capture (source_id, time, url, outcome, status, bytes)
		SELECT source_id, time, url, '\''fetched'\'', 200, 1 FROM capture WHERE id = $unchanged"'
fault "a row that refers to nothing" "archive.sqlite: row .* of review refers to a row of source" \
	'change "UPDATE review SET source_id = 999 WHERE id = (SELECT min(id) FROM review)"'

poke "$first" "$middle"
rm "$captures/$second"
verify --json
status_is "several faults" 1
is "as JSON with their places" "$(jq -c '[.faults[] | [.file, .offset]]' "$work/out")" \
	"[[\"$first\",$second_place],[\"$second\",null]]"
cp -a "$work/good/." "$dir/"

# ---- what a killed run leaves is no fault ----

last=$(place "$second" "$(captured "$second")")
change "UPDATE capture SET warc_file = NULL WHERE warc_file = '$second'
	AND warc_offset = $last; UPDATE capture SET payload_id = NULL"
verify
status_is "a record that is not adopted yet is no fault" 0
said "it is told" '1 record is not in the archive yet'
truncate -s -10 "$captures/$second"
verify
status_is "nor is half a record" 0
said "it is told" 'bytes at the end of a file are half a record'
rm -rf "$dir"
cp -a "$work/good" "$dir"

# ---- prune ----

before=$(contents "$archive")$(files "$captures")
prune --now 2036-01-01T00:00:00Z
status_is "captures are kept for good" 0
said "it says so" 'for good'
configure '[captures]' 'keep = 2d'
sed -i 's/\[captures\] keep/[captures]\nkeep/; s/^\[fetch\]$/&\nfull_every = 3d/' "$conf"
prune --now 2026-03-07T23:59:59Z
said "not yet" '^repute: 0 capture files (would be )?deleted'
prune -n --now 2026-03-08T00:00:00Z
said "what would be deleted" "1 capture file would be deleted, [0-9]+ bytes, $n captures"
is "so far nothing is" "$(contents "$archive")$(files "$captures")" "$before"
cp "$captures/$first" "$work/$first"
prune --json --now 2026-03-08T00:00:00Z
status_is "prune" 0
is "its counts" "$(jq -c '[.schema, .dry_run, .files, .captures]' "$work/out")" \
	"[\"repute.prune/1\",false,1,$n]"
is "the old file is gone, the other is not" "$(ls "$captures")" "$second"
is "the archive knows" "$(sql "$archive" "SELECT count(*) FROM capture
	WHERE warc_file = '$first' OR warc_file IS NULL AND warc_offset IS NOT NULL")" 0
cp "$work/$first" "$captures"
prune --now 2026-03-08T00:00:00Z
is "killed before the file was deleted: it goes now" "$(ls "$captures")" "$second"
rm "$captures/$second"
prune --now 2026-03-09T00:00:00Z
said "deleted, and the archive has forgotten it: it is told again" '0 capture files deleted'
verify
status_is "what is left is clean" 0
prune something
status_is "prune takes no names" 2
verify something
status_is "nor does verify" 2

finish
