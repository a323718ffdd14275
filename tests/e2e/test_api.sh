#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# An API that wants a token: its reviews come in by a preset, page by page; the token goes
# to it alone and stands nowhere afterwards; what is wrong with a section is told by line.
. "$(dirname "$0")/lib.sh"

dir=$work/watch
secret=s3cret-0123456789
mkdir -p "$dir/credentials"
echo " $secret" >"$dir/credentials/maps.token"

"$python" "$here/apiserver.py" "$secret" "$dir/log" >"$dir/ports" &
pids+=($!)
until_true "the API is up" test -s "$dir/ports"
read -r port other <"$dir/ports"

cat >"$dir/repute.conf" <<END
[archive]
path = archive.sqlite
[captures]
dir = captures
[fetch]
delay = 0s
retries = 0
credentials = credentials
private_hosts = 127.0.0.1
[brand "harbor"]
[source "maps"]
brand = harbor
adapter = google-business
url = http://127.0.0.1:$port/reviews
header = Authorization: Bearer {maps.token} | Accept: application/json
[source "moved"]
brand = harbor
adapter = google-business
url = http://127.0.0.1:$port/moved
header = Authorization: Bearer {maps.token}
[source "missing"]
brand = harbor
adapter = google-business
url = http://127.0.0.1:$port/reviews?of=missing
header = Authorization: Bearer {no.such.token}
END

run config check -c "$dir/repute.conf"
status_is "the configuration is right" 0
run fetch -v --all -c "$dir/repute.conf" maps moved
status_is "both are fetched" 0
is "three reviews in two pages, and one of the other port" \
	"$(sql "$dir/archive.sqlite" "SELECT group_concat(name || ' ' || n, ', ') FROM (SELECT
		s.name, count(*) AS n FROM review r JOIN source s ON s.id = r.source_id
		GROUP BY s.name ORDER BY s.name)")" "maps 3, moved 1"
is "every page was asked for with the token" \
	"$(grep -c "^$port /reviews.* Bearer $secret$" "$dir/log")" 2
is "so was the page that redirects" \
	"$(grep -c "^$port /moved Bearer $secret$" "$dir/log")" 1
is "what it redirects to was asked for without it" \
	"$(grep "^$other /elsewhere" "$dir/log")" "$other /elsewhere -"
lacks "robots.txt was asked for without it" "$dir/log" "robots.txt Bearer"
lacks "the log does not tell it" "$work/err" "$secret"
is "the archive has not got it" "$(grep -ac "$secret" "$dir/archive.sqlite")" 0
is "nor have the captures" \
	"$(find "$dir/captures" -name '*.gz' -exec zcat {} + | grep -ac "$secret")" 0

run fetch --all -c "$dir/repute.conf" missing
status_is "a missing file is a source in trouble" 1
said "one line names it and the way out" \
	"credential '$dir/credentials/no.such.token'.*\[fetch\] credentials"
lacks "nothing was asked for" "$dir/log" "of=missing"

echo old >"$dir/credentials/maps.token"
echo "$secret" >"$work/maps.token"
CREDENTIALS_DIRECTORY=$work run fetch --all -c "$dir/repute.conf" maps
status_is "systemd's directory goes before it" 0
is "which the API saw" "$(tail -n 1 "$dir/log" | cut -d " " -f 3-)" "Bearer $secret"

cat >"$dir/wrong.conf" <<END
[brand "harbor"]
[source "a"]
brand = harbor
url = https://example.org/
adapter = json
items = data[*
text = body
[source "b"]
brand = harbor
url = https://example.org/
adapter = csv
map = Comment=txet
header = Host: example.org
END
run config check -c "$dir/wrong.conf"
status_is "a section that does not compile is a fault" 1
has "told with the line of its key" "$work/out" "wrong.conf:6: .source \"a\". items: "
has "and of the next section" "$work/out" "wrong.conf:12: .source \"b\". map: unknown column"
has "and of its header" "$work/out" "wrong.conf:13: .source \"b\". header: 'Host' cannot be set"

finish
