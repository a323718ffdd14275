#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh PROGRAM DIR: the whole pipeline on the made-up reviews beside this script. DIR is
# emptied first; everything is written there. The moments are fixed, so the digest is the
# same on every machine and every day.
set -eu

program=$(realpath "${1:?usage: run.sh PROGRAM DIR}")
dir=${2:?usage: run.sh PROGRAM DIR}
here=$(dirname "$(realpath "$0")")
server=
shown=$dir

rm -rf "$dir"
mkdir -p "$dir"
dir=$(realpath "$dir")
stop() {
	[ -z "$server" ] || kill "$server" 2>/dev/null || :
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

step() {
	printf '%s\n' "$*"
}

# repute COMMAND...: only its warnings and errors are shown.
repute() {
	command=$1
	shift
	"$program" "$command" --quiet --config "$dir/repute.conf" "$@"
}

# The page of the last day, on loopback; the port is whichever is free.
: >"$dir/server.log"
cp -r "$here/site" "$dir/site"
python3 -u -m http.server 0 --bind 127.0.0.1 --directory "$dir/site" \
	>>"$dir/server.log" 2>&1 &
server=$!
tries=0
until port=$(sed -n 's/^Serving HTTP on 127.0.0.1 port \([0-9]*\).*/\1/p' "$dir/server.log") &&
	[ -n "$port" ]; do
	tries=$((tries + 1))
	if [ "$tries" -gt 100 ] || ! kill -0 "$server" 2>/dev/null; then
		echo "the demo's web server did not start:" >&2
		cat "$dir/server.log" >&2
		exit 1
	fi
	sleep .1
done

"$program" init --quiet "$dir"
mkdir "$dir/repute.conf.d"
cat >"$dir/repute.conf.d/harbor.conf" <<END
[fetch]
contact = analyst@harborpine.example
delay = 1s

[brand "harbor"]
name = Harbor & Pine
timezone = America/New_York

[location "harbor/portland"]
name = Portland
timezone = America/New_York

[location "harbor/duluth"]
name = Duluth
timezone = America/Chicago

[location "harbor/astoria"]
name = Astoria
timezone = America/Los_Angeles

[brand "lakeview"]
name = Lakeview Inns
role = competitor
timezone = America/Chicago

[source "made-up"]
brand = harbor
location = portland
url = http://127.0.0.1:$port/portland.html
every = 1d

[mail]
from = repute@harborpine.example
maildir = ../mail

[alert "leadership"]
to = leadership@harborpine.example

[digest "marketing"]
to = marketing@harborpine.example
END
repute config check

step "importing a year of made-up reviews ..."
repute import --now 2026-11-18T12:00:00Z "$here/sample.ndjson.gz"
repute intervention add --now 2026-11-18T12:00:00Z --brand harbor --location duluth \
	--date 2026-09-08 --kind policy \
	--title 'Front desk may settle complaints up to $100 without asking' >"$dir/intervention"
step "importing the two days after it, as they came in ..."
repute import --now 2026-11-19T12:00:00Z "$here/sample-2026-11-18.ndjson.gz"
repute import --now 2026-11-20T12:00:00Z "$here/sample-2026-11-19.ndjson.gz"
step "running: fetch the last day's page, score, look for spikes, digest, deliver ..."
repute run --now 2026-11-21T12:00:00Z

latest=$(find "$dir/digests" -name 'harbor-2026-11-20.*.txt.gz' | sort | tail -n 1)
[ -n "$latest" ] || { echo "no digest was written" >&2; exit 1; }
stem=$shown${latest#"$dir"}
stem=${stem%.txt.gz}

printf '\n'
zcat "$latest"
printf '\nThe digest:  %s.{html,txt,json,csv}.gz\n' "$stem"
# A folded Subject is one line again.
find "$dir/mail/new" -type f | sort | while read -r mail; do
	printf 'A mail:      %s\n' "$shown${mail#"$dir"}"
	sed -n '/^Subject:/,/^[^ ]/p' "$mail" | tr -d '\r' |
		sed -n '1{s/^Subject: */             /;p;}; 2,${/^ /p;}' | tr -d '\n'
	printf '\n'
done
cat <<END
The archive: $shown/archive.sqlite

What next:
  zcat $stem.html.gz >build/digest.html
                                         the page: open build/digest.html
  build/repute intervention list -c $shown/repute.conf
  build/repute init DIR                  a configuration of your own
END
