#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Politeness as the servers see it: the pause between two requests, one at a time for each
# host and many hosts at a time, robots.txt once, a name with a contact.
. "$(dirname "$0")/lib.sh"

dir=$work/watch
mkdir -p "$dir"
sites="first second third crawl shared permitted"
for site in first second third crawl shared; do
	"$python" "$here/make_pages.py" "$dir/$site" 1,2 3,4 5,6 --field 'X-Wait: .2'
done
printf '200 OK\n\nUser-agent: *\nCrawl-delay: 2\n' >"$dir/crawl/robots.txt"
"$python" "$here/make_pages.py" "$dir/permitted" 1,2 3,4
printf '200 OK\n\nUser-agent: *\nDisallow: /\nCrawl-delay: 2\n' >"$dir/permitted/robots.txt"
cp "$dir/shared/page" "$dir/shared/other"
# shellcheck disable=SC2086 # a list
start_faultserver "$dir" $sites
cat >"$dir/repute.conf" <<END
[archive]
path = $dir/archive.sqlite
[captures]
dir = $dir/captures
[fetch]
delay = 1s
timeout = 5s
contact = mailto:tests@example.org
[brand "acme"]
END
for site in $sites; do
	printf '[source "%s"]\nbrand = acme\nurl = http://127.0.0.1:%s/page\n' "$site" \
		"$(port_of "$dir" "$site")"
done >>"$dir/repute.conf"
echo 'robots_permission = the owner, by letter' >>"$dir/repute.conf"
# A second source on a host that has one already.
printf '[source "sharing"]\nbrand = acme\nurl = http://127.0.0.1:%s/other\n' \
	"$(port_of "$dir" shared)" >>"$dir/repute.conf"

run fetch -c "$dir/repute.conf" --now 2026-03-02T12:00:00Z --all
status_is "all is fetched" 0

# What the log says, a line for each host: name, requests for pages, least pause from the end
# of an answer to the next request for a page, most requests at a time, for robots.txt.
"$python" - "$dir/log" >"$work/hosts" <<'END'
import collections
import sys

Host = collections.namedtuple("Host", "asks ends robots")
hosts = collections.defaultdict(lambda: Host([], [], []))
events = []
for line in open(sys.argv[1], encoding="latin-1"):
    time, event, name, connection, *rest = line.rstrip("\n").split("\t")
    if event == "open":
        continue
    events.append((float(time), 1 if event == "ask" else -1, name))
    host = hosts[name]
    if rest[0] == "/robots.txt":
        if event == "ask":
            host.robots.append(float(time))
    else:
        (host.asks if event == "ask" else host.ends).append(float(time))
busy, most, most_hosts = collections.Counter(), collections.Counter(), 0
for _, change, name in events:
    busy[name] += change
    most[name] = max(most[name], busy[name])
    most_hosts = max(most_hosts, sum(n > 0 for n in busy.values()))
for name, host in hosts.items():
    pauses = [ask - end for end, ask in zip(host.ends, host.asks[1:])]
    print(name, len(host.asks), int(1000 * min(pauses, default=0)), most[name],
          len(host.robots))
print("all", sum(len(host.asks) for host in hosts.values()), 0, most_hosts, 0)
END

# column NAME NUMBER
column() {
	awk -v name="$1" -v n="$2" '$1 == name { print $n }' "$work/hosts"
}

for site in first second third; do
	is "$site: three pages" "$(column "$site" 2)" 3
	holds "$site: a pause of 1 s and more: $(column "$site" 3) ms" \
		test "$(column "$site" 3)" -ge 1000
done
holds "two sources of one host share its pause: $(column shared 3) ms" \
	test "$(column shared 3)" -ge 1000
for site in crawl permitted; do
	holds "$site: Crawl-delay: $(column "$site" 3) ms" \
		test "$(column "$site" 3)" -ge 2000
done
is "one request at a time for each host" \
	"$(awk '$1 != "all" && $4 != 1' "$work/hosts")" ""
is "robots.txt once for each host" "$(awk '$1 != "all" && $5 != 1' "$work/hosts")" ""
holds "hosts at a time: $(column all 4)" test "$(column all 4)" -ge 3
is "every request names the program and a contact" "$(awk -F '\t' '$2 == "ask" { print $8 }' \
	"$dir/log" | sed 's|/[0-9][0-9.]*|/N|' | sort -u)" "repute/N (+mailto:tests@example.org)"

before=$(grep -c robots.txt "$dir/log")
run fetch -c "$dir/repute.conf" --now 2026-03-02T20:00:00Z first crawl
is "robots.txt is kept for a day" "$(grep -c robots.txt "$dir/log")" "$before"
run fetch -c "$dir/repute.conf" --now 2026-03-03T13:00:00Z first
is "... and no longer" "$(awk -F '\t' '$2 == "ask" && $5 == "/robots.txt" && $3 == "first"' \
	"$dir/log" | wc -l)" 2

# ---- a host that fails again and again is left alone -----------------------------------

mkdir -p "$work/down"
start_faultserver "$work/down" status-500
port=$(port_of "$work/down" status-500)
cat >"$work/down/repute.conf" <<END
[archive]
path = $work/down/archive.sqlite
[captures]
dir = $work/down/captures
[fetch]
delay = 0s
retries = 0
[brand "acme"]
END
for number in $(seq 30); do
	printf '[source "s%d"]\nbrand = acme\nurl = http://127.0.0.1:%s/%d\n' "$number" \
		"$port" "$number"
done >>"$work/down/repute.conf"
run fetch -c "$work/down/repute.conf" --now 2026-03-02T12:00:00Z --all
status_is "thirty sources of a host that fails" 1
asked=$(awk -F '\t' '$2 == "ask" && $5 != "/robots.txt"' "$work/down/log" | wc -l)
holds "it is left alone after some: asked $asked times" test "$asked" -lt 15
is "every source has its reason" "$(sql "$work/down/archive.sqlite" "SELECT count(*)
	FROM listing WHERE state = 'failed' AND reason != ''")" 30

finish
