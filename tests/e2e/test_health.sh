#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A source that goes from fine to empty and back: what `status` says, what the digest says,
# who is told and how often. Every other thing about it stays as ever: the page is there,
# the server answers 200.
. "$(dirname "$0")/lib.sh"

site=$work/site
dir=$work/watch
archive=$dir/archive.sqlite
start_faulty "$site"

# page NAME DAY N: N reviews of that day.
page() {
	{
		printf '200\nContent-Type: text/html\n\n'
		"$python" "$here/make_reviews.py" page --place "$1" "$2=$3,0"
	} >"$site/$1"
}

fetch() {
	run fetch -c "$dir/repute.conf" --all --now "$1"
}

# state SOURCE [FIELD]: as status tells it.
state() {
	"$repute" status -c "$dir/repute.conf" --json --now "$at" "$1" |
		"$python" -c 'import json, sys
print(json.load(sys.stdin)["sources"][0][sys.argv[1]])' "${2:-state}"
}

operators_mails() {
	sql "$archive" "SELECT count(*) FROM outbox WHERE message_id LIKE '<health-%'
		AND recipients = 'ops@example.com'"
}

holds "init" "$repute" init -q "$dir"
mkdir "$dir/repute.conf.d"
cat >"$dir/repute.conf.d/test.conf" <<END
[fetch]
delay = 0s
timeout = 5s
retries = 0
private_hosts = 127.0.0.1
[brand "acme"]
[source "site"]
brand = acme
url = http://127.0.0.1:$port/site
[source "other"]
brand = acme
url = http://127.0.0.1:$port/other
[mail]
from = repute@example.com
maildir = ../mail
[alert "leaders"]
to = boss@example.com
[operators]
to = ops@example.com
END

# ---- a week of good pages ----

for day in 1 2 3 4 5 6 7; do
	at=2026-03-0${day}T12:00:00Z
	page site "2026-03-0$day" $((18 + day % 3))
	page other "2026-03-0$day" 12
	fetch "$at"
done
is "it is well" "$(state site)" ok
is "usual is what came" "$(state site usual | grep -o "'median': [0-9]*")" "'median': 19"
run alert -c "$dir/repute.conf" --now "$at"
status_is "nothing to tell" 0
is "nobody is told that all is well" "$(operators_mails)" 0

# ---- the page is there, the reviews are not ----

at=2026-03-08T12:00:00Z
page site 2026-03-08 0
page other 2026-03-08 12
fetch "$at"
is "it is empty" "$(state site)" empty
is "the reason has the numbers" "$(state site reason)" \
	"no review on the page where there are usually 18 to 20"
is "the other is well" "$(state other)" ok
run status -c "$dir/repute.conf" --now "$at"
status_is "status of a source in trouble" 0
has "status says so first" "$work/out" '^1 of 2 sources needs a look\.$'
has "and why, below the source" "$work/out" \
	'gives no reviews since 2026-03-08T12:00:00Z.*no review on the page where'
run status -c "$dir/repute.conf" nowhere
status_is "an unknown source" 2
run alert -c "$dir/repute.conf" --now "$at" --dry-run
said "a dry run says who would be told" "'site' gives no reviews, telling operators"
is "... and tells nobody" "$(operators_mails)" 0
run run -c "$dir/repute.conf" --now "$at" --no-fetch
is "operators have a mail" "$(operators_mails)" 1
is "leaders have none" "$(sql "$archive" "SELECT count(*) FROM outbox
	WHERE recipients LIKE '%boss%'")" 0
mail=$(grep -l '^To: ops@' "$dir"/mail/new/* | head -1)
has "it was delivered" "$mail" "^Subject: repute: source 'site' needs a look"
has "it says why" "$mail" "no review on the page where there are usually 18 to 20"

# ---- still empty: nobody is told again, the digest of the day tells it ----

at=2026-03-09T08:00:00Z
fetch "$at"
is "it stays empty" "$(state site)" empty
run run -c "$dir/repute.conf" --now "$at" --no-fetch
run alert -c "$dir/repute.conf" --now "$at"
is "it is told once" "$(operators_mails)" 1
zcat "$dir/digests/2026/03/acme-2026-03-08.r1.txt.gz" 2>&1 | tr '\n' ' ' | tr -s ' ' \
	>"$work/digest"
has "the digest of the day tells it" "$work/digest" \
	"Source ‘site’ gives no reviews \(since 8 March\): no review on the page where"

# ---- well again, and told once that has lasted ----

at=2026-03-09T12:00:00Z
page site 2026-03-09 19
fetch "$at"
is "one good page makes it well" "$(state site)" ok
run alert -c "$dir/repute.conf" --now 2026-03-09T18:00:00Z
is "that is not told at once" "$(operators_mails)" 1
page site 2026-03-09 0
fetch 2026-03-09T19:00:00Z
run alert -c "$dir/repute.conf" --now 2026-03-09T19:00:00Z
page site 2026-03-09 18
fetch 2026-03-09T20:00:00Z
run alert -c "$dir/repute.conf" --now 2026-03-10T19:00:00Z
is "nor that it comes and goes" "$(operators_mails)" 1
run alert -c "$dir/repute.conf" --now 2026-03-10T20:00:00Z
said "it is told after a day" "'site' gives reviews again, telling operators"
is "by a mail" "$(operators_mails)" 2
run deliver -c "$dir/repute.conf" --now 2026-03-10T20:00:00Z
holds "that says so" grep -rq "^Subject: repute: source 'site' is well again" \
	"$dir/mail/new"

# ---- three failures in a row ----

printf '503\n\n' >"$site/other"
for hour in 10 16; do
	fetch "2026-03-11T$hour:00:00Z"
done
at=2026-03-11T16:00:00Z
is "two failures say nothing yet" "$(state other)" ok
at=2026-03-11T22:00:00Z
fetch "$at"
is "three do" "$(state other)" failing
state other reason >"$work/reason"
has "with the server's words" "$work/reason" '^3 fetches in a row failed: .*503'

finish
