#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The whole of it: a real web server with real pages and one of our own, runs a day apart,
# an act of leadership, a spike, the mail, the digest, quiet days, missed days.
. "$(dirname "$0")/lib.sh"

site=$work/site
dir=$work/watch
archive=$dir/archive.sqlite
mkdir -p "$site/private"

# page DAY=GOOD,BAD ...: what acme's page says from now on; never twice the same age.
age=0
page() {
	"$python" "$here/make_reviews.py" page --place boston "$@" >"$site/boston.html"
	age=$((age + 60))
	touch -d "2026-01-01 00:00:00 UTC + $age seconds" "$site/boston.html"
}

# requests PATTERN: lines of the web server's log that match.
requests() {
	grep -acE -e "$1" "$work/nginx/access.log"
}

mails() {
	find "$dir/mail" -path '*/new/*' -type f -exec grep -lE "$1" {} + 2>/dev/null | wc -l
}

run_at() {
	run run -c "$dir/repute.conf" --now "$1"
}

unpack() {
	zcat "$dir/digests/2026/03/acme-$1.r1.$2.gz"
}

# ---- the site and the configuration ----

real_pages="realmomnutrition.com__realmomnutrition_1 theclevercarrot.com__theclevercarrot_1
	gimmesomeoven.com__gimmesomeoven_1 pinchofyum.com__pinchofyum
	chefjeanpierre.com__chefjeanpierre_1"
pages=()
if real "${REPUTE_CASES:-none}/pages/dev" "real pages"; then
	for page in $real_pages; do
		cp "$REPUTE_CASES/pages/dev/$page.testhtml" "$site/${page%%.*}.html"
		pages+=("${page%%.*}")
	done
fi
printf 'User-agent: *\nDisallow: /private/\n' >"$site/robots.txt"
"$python" "$here/make_reviews.py" page --place boston 2026-03-01=1,0 >"$site/private/boston.html"
printf '<!DOCTYPE html><title>Empty</title><p>No reviews yet.\n' >"$site/empty.html"
find "$site" -type f -exec touch -d '2026-01-01 00:00:00 UTC' {} +
page 2026-03-01=3,0
start_nginx "$site"
down_port=$(free_port)

holds "init" "$repute" init -q "$dir"
mkdir "$dir/repute.conf.d"
{
	cat <<END
[fetch]
contact = tests@example.com
delay = 0s

[brand "acme"]
name = Acme & Sons

[location "acme/boston"]
name = Boston

[source "a-down"]
brand = acme
url = http://127.0.0.1:$down_port/reviews.html
every = 1d

[source "a-private"]
brand = acme
url = http://127.0.0.1:$port/private/boston.html
every = 1d

[source "a-empty"]
brand = acme
url = http://127.0.0.1:$port/empty.html
every = 1d

[source "acme-boston"]
brand = acme
location = boston
url = http://127.0.0.1:$port/boston.html
every = 1d

[mail]
from = repute@example.com
maildir = ../mail

[alert "leadership"]
to = leadership@example.com
brands = acme
END
	for page in "${pages[@]}"; do
		printf '\n[brand "%s"]\nrole = competitor\n' "$page"
		printf '\n[source "%s"]\nbrand = %s\nurl = http://127.0.0.1:%s/%s.html\n' \
			"$page" "$page" "$port" "$page"
		printf 'every = 1d\n'
	done
} >"$dir/repute.conf.d/test.conf"
holds "the configuration is without fault" "$repute" config check -c "$dir/repute.conf"

"$python" "$here/make_reviews.py" history --until 2026-02-28 --days 90 >"$work/history.ndjson"
run import -c "$dir/repute.conf" --now 2026-03-01T06:00:00Z "$work/history.ndjson"
status_is "the history is imported" 0
run intervention add -c "$dir/repute.conf" --now 2026-03-01T06:00:00Z --brand acme \
	--location boston --date 2026-02-12 --kind training --title 'Two days of <training> & care'
status_is "an intervention is added" 0

# ---- the first day ----

run_at 2026-03-02T12:00:00Z
status_is "a run with sources in trouble is partly done" 3
said "the source that is down is told" "'a-down'.*(refused|connect|answer)"
said "robots.txt is told" "'a-private': disallowed.*robots.txt"
said "a page without reviews is told" "'a-empty'.*no review"
said "the page is read after those in trouble" "'acme-boston': 3 reviews: 3 new"
is "what robots.txt disallows is not asked for" "$(requests '/private/')" 0
is "robots.txt is asked once" "$(requests 'GET /robots.txt')" 1
has "the program says who it is" "$work/nginx/access.log" 'repute/.*tests@example.com'
for page in "${pages[@]}"; do
	said "$page is read" "'$page': [1-9][0-9]* reviews: [1-9][0-9]* new"
done
is "every page is captured" \
	"$(zcat "$dir"/captures/*.warc.gz | grep -ac '^WARC-Type: response')" \
	"$((${#pages[@]} + 2))"
holds "the day's digest is there" test -s "$dir/digests/2026/03/acme-2026-03-01.r1.json.gz"
is "a competitor has no digest" "$(find "$dir/digests" -name '*2026*' -name '*.gz' |
	grep -vc /acme-)" 0
is "nobody is mailed on a usual day" "$(mails .)" 0
before=$(sql "$archive" 'SELECT count(*) FROM review')

# ---- the second day: conditional, and a spike ----

page 2026-03-01=3,0 2026-03-02=2,14
run_at 2026-03-03T12:00:00Z
status_is "the second day is partly done too" 3
is "unchanged pages are answered with 304" "$(requests '" 304 ')" "$((${#pages[@]} + 1))"
is "a revisit is captured for each" \
	"$(zcat "$dir"/captures/*.warc.gz | grep -ac '^WARC-Type: revisit')" \
	"$((${#pages[@]} + 1))"
said "the new reviews come in" "'acme-boston': 19 reviews: 16 new, 0 edited, 3 known"
is "only they" "$(($(sql "$archive" 'SELECT count(*) FROM review') - before))" 16
is "an episode is open" "$(sql "$archive" "SELECT count(*) FROM episode WHERE state = 'open'")" 1
is "one mail lies in the Maildir" "$(mails .)" 1
mail=$(find "$dir/mail/new" -type f)
has "it goes to the leaders" "$mail" '^To: .*leadership@example.com'
has "its subject names the place" "$mail" '^Subject: .*Boston.*negative'
has "it has a message id" "$mail" '^Message-ID: <.+>'
has "it has text and HTML" "$mail" '^Content-Type: multipart/alternative'
has "it says that a program wrote it" "$mail" '^Auto-Submitted: auto-generated'
"$python" - "$mail" >"$work/mail.txt" <<'END'
import email
import email.policy
import sys
with open(sys.argv[1], "rb") as file:
    message = email.message_from_binary_file(file, policy=email.policy.default)
for kind in ("plain", "html"):
    print(message.get_body((kind,)).get_content())
END
is "three quotes with links, in text and HTML" \
	"$(grep -oE 'https://reviews.example/boston/2026-03-02/[0-9]+' "$work/mail.txt" |
		sort -u | wc -l)" 3

# ---- again: nothing changes ----

files "$dir/digests" >"$work/before"
for time in 12:30 13:00; do
	run_at "2026-03-03T$time:00Z"
	status_is "again at $time: nothing to do, nothing in trouble" 0
	is "again at $time: the mail lies there once" "$(mails .)" 1
	files "$dir/digests" >"$work/after"
	holds "again at $time: no byte of a digest changed" diff "$work/before" "$work/after"
done
is "the outbox has one row" "$(sql "$archive" 'SELECT count(*) FROM outbox')" 1

# ---- the digest of the spike ----

for view in json html txt csv; do
	unpack 2026-03-02 $view >"$work/digest.$view" 2>"$work/err"
	holds "the digest as $view" test -s "$work/digest.$view"
	is "latest leads to it ($view)" "$(readlink "$dir/digests/latest/acme.$view.gz")" \
		"../2026/03/acme-2026-03-02.r1.$view.gz"
done
"$python" - "$work/digest.json" >"$work/facts" <<'END'
import json
import sys
with open(sys.argv[1], encoding="utf-8") as file:
    d = json.load(file)
s = d["metrics"]["sentiment"]
print("schema", d["schema"], d["brand"]["name"] if isinstance(d["brand"], dict) else d["brand"],
      d["date"], d["revision"])
print("sentiment n", s["n"], "low" if s["value"] < s["range"][0] < s["range"][1] else s)
print("interventions", len(d["interventions"]))
for act in d["interventions"]:
    print("act", act["date"], act["kind"], act["verdict"], json.dumps(act))
print("episodes", json.dumps(d.get("episodes")))
END
has "JSON: schema, brand, day, revision" "$work/facts" '^schema repute.digest/1 acme 2026-03-02 1$'
has "JSON: sentiment with n, below its usual range" "$work/facts" '^sentiment n 16 low$'
has "JSON: the intervention, not judged yet" "$work/facts" \
	'^act 2026-02-12 training not judged yet'
has "JSON: the open episode" "$work/facts" '^episodes .*"open"'
has "JSON: links to reviews" "$work/digest.json" 'https://reviews.example/boston/2026-03-02/'
has "text: the spike" "$work/digest.txt" 'Boston'
has "text: not judged yet" "$work/digest.txt" '[Nn]ot judged yet'
has "text: a link" "$work/digest.txt" 'https://reviews.example/boston/2026-03-02/'
has "HTML: a link" "$work/digest.html" 'href="https://reviews.example/boston/2026-03-02/'
has "HTML: a title is text" "$work/digest.html" 'Two days of &lt;training&gt; &amp; care'
lacks "HTML: no script" "$work/digest.html" '<script'
is "CSV: a row for each review and a head" "$("$python" -c '
import csv, sys
print(len(list(csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline="")))))' \
	"$work/digest.csv")" 17

# ---- quiet days, missed days ----

page 2026-03-02=2,14 2026-03-03=4,0
run_at 2026-03-04T12:00:00Z
is "the episode stays open" "$(sql "$archive" 'SELECT state FROM episode')" open
is "one mail still" "$(mails .)" 1

page 2026-03-03=4,0 2026-03-04=3,0 2026-03-05=4,0 2026-03-06=3,0
run_at 2026-03-07T12:00:00Z
is "three missed days, oldest first" \
	"$(sed -n 's/.*digest of .* for \(2026-03-0[0-9]\), revision 1$/\1/p' "$work/err" |
		tr '\n' ' ')" "2026-03-04 2026-03-05 2026-03-06 "
for day in 04 05 06; do
	for view in json html txt csv; do
		holds "the digest of March $day as $view" \
			test -s "$dir/digests/2026/03/acme-2026-03-$day.r1.$view.gz"
	done
done
is "latest leads to the newest" "$(readlink "$dir/digests/latest/acme.json.gz")" \
	"../2026/03/acme-2026-03-06.r1.json.gz"
page 2026-03-07=4,0 2026-03-08=4,0
run_at 2026-03-09T12:00:00Z
is "the episode is resolved" "$(sql "$archive" 'SELECT state FROM episode')" resolved
holds "after three quiet days, no sooner" test \
	"$(sql "$archive" 'SELECT resolved - last_high FROM episode')" -ge 3
is "one episode, one mail, to the end" \
	"$(sql "$archive" 'SELECT count(*) FROM episode')$(mails .)" 11
run_at 2026-03-10T12:00:00Z
zcat "$dir/digests/2026/03/acme-2026-03-09.r1.txt.gz" >"$work/digest.txt"
has "a day without reviews says so" "$work/digest.txt" '[Nn]o reviews?'

# ---- what must not look like news ----

# The clock goes back: nothing is undone, nothing done twice.
files "$dir/digests" >"$work/before"
run_at 2026-03-05T12:00:00Z
status_is "a clock that went back" 0
files "$dir/digests" >"$work/after"
holds "... changes no digest" diff "$work/before" "$work/after"
is "... sends no mail" "$(mails .)" 1

# A review that comes late makes another revision of its day; the first one stays.
page 2026-03-07=5,0 2026-03-08=4,0 2026-03-10=3,0
run_at 2026-03-11T12:00:00Z
said "a late review: its day has another revision" 'for 2026-03-07, revision 2'
zcat "$dir/digests/2026/03/acme-2026-03-07.r2.json.gz" >"$work/late.json"
is "... which says what changed" "$(jq '.revision == 2 and (.changes | length) > 0' \
	"$work/late.json")" true
files "$dir/digests" | grep -vE 'latest|\.r2\.|2026-03-10' >"$work/after"
grep -v latest "$work/before" >"$work/first"
holds "... the first ones stay as they were" diff "$work/first" "$work/after"
is "... latest is still the newest day" "$(readlink "$dir/digests/latest/acme.json.gz")" \
	"../2026/03/acme-2026-03-10.r1.json.gz"

# A new source full of yesterday's bad reviews is a backfill, not a spike.
"$python" "$here/make_reviews.py" page --place denver 2026-03-11=1,30 >"$site/denver.html"
cat >>"$dir/repute.conf.d/test.conf" <<END
[location "acme/denver"]
[source "acme-denver"]
brand = acme
location = denver
url = http://127.0.0.1:$port/denver.html
END
run_at 2026-03-12T12:00:00Z
said "a new source is read" "'acme-denver': 31 reviews: 31 new"
is "... its backfill is no spike" "$(sql "$archive" 'SELECT count(*) FROM episode')$(mails .)" 11

# Another lexicon: all is scored again, and nobody is alarmed.
lexicon=$("$python" -c 'import pathlib, sys
print(next(pathlib.Path(sys.argv[1]).parent.rglob("lexicons/en/reviews.lex")))' "$repute")
sed 's/^# version: .*/# version: 99/' "$lexicon" >"$dir/other.lex"
cmp -s "$lexicon" "$dir/other.lex" && fail "the other lexicon is the same"
printf '[score]\nlexicon = %s\n' "$dir/other.lex" >"$dir/repute.conf.d/lexicon.conf"
for page in "${pages[@]}"; do
	echo '<!-- another page -->' >>"$site/$page.html"
done
run_at 2026-03-13T12:00:00Z
for page in "${pages[@]}"; do
	said "$page in another file: no review is new or edited, also of one listed in two versions" \
		"'$page': [1-9][0-9]* reviews: 0 new, 0 edited"
done
said "another lexicon: all texts are scored again" \
	"$(sql "$archive" "SELECT count(*) FROM revision WHERE coalesce(text, '') <> ''") scored"
is "... and nobody is alarmed" "$(sql "$archive" 'SELECT count(*) FROM episode')$(mails .)" 11
is "the archive is sound" "$(sql "$archive" 'PRAGMA integrity_check')" ok

finish
