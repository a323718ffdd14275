#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The fault matrix: what is kept, told and left as exit status for each thing that goes
# wrong between asking for a page and having it. Each fault is a site of faultserver.py.
# All of them are fetched once by a run of their own (exit status, words), and once in one
# archive together (what is kept), where no site may harm another.
#
# Certificates and names are tried in a mount namespace with its own trust store and hosts.
if [ -z "${FAULTS_NAMESPACE:-}" ]; then
	flags=-m
	[ "$(id -u)" -eq 0 ] || flags=-rm
	if unshare $flags true 2>/dev/null; then
		FAULTS_NAMESPACE=yes exec unshare $flags bash "$0" "$@"
	fi
	FAULTS_NAMESPACE=no
fi
. "$(dirname "$0")/lib.sh"

now=2026-03-02T12:00:00Z
tomorrow=2026-03-03T12:30:00Z

# The table. fault: the name in faults.py, and of its source. outcome, status: of its last
# capture. listing: how it ended. asked: requests but for robots.txt, retries = 1. reviews:
# kept in the archive. exit: of `repute fetch FAULT`. words: in its line on standard error.
# All but fault and exit are extended regular expressions of the whole; asked is N or N-M.
table() {
	grep -v '^#' <<'END'
#fault                 outcome    status  listing  asked reviews exit words
page                   fetched    200     complete 1     2  0  2 reviews: 2 new
empty                  fetched    200     .*       1     0  1  no review
not-modified           fetched    200     complete 1     2  0  2 new
not-modified-unasked   refused    304     failed   1     0  1  304
localhost              fetched    200     complete 1     2  0  2 new

redirect-301           fetched    200     complete 2     2  0  2 new
redirect-302           fetched    200     complete 2     2  0  2 new
redirect-303           fetched    200     complete 2     2  0  2 new
redirect-307           fetched    200     complete 2     2  0  2 new
redirect-308           fetched    200     complete 2     2  0  2 new
redirect-host          fetched    200     complete 2     2  0  2 new
redirect-chain         fetched    200     complete 7     2  0  2 new
redirect-endless       failed|redirected 0|302   failed   11    0  1  redirect
redirect-loop          failed|redirected 0|301   failed   1-11  0  1  redirect
redirect-two           failed|redirected 0|302   failed   2-11  0  1  redirect
redirect-nowhere       failed|refused  0|302  failed  1  0  1  redirect|302
redirect-broken        failed|redirected 0|302   failed   1     0  1  \[::zz
redirect-file          failed|redirected 0|302   failed   1     0  1  file:///etc/passwd
redirect-ftp           failed|redirected 0|302   failed   1     0  1  ftp://127
redirect-metadata      failed|disallowed 0|302   failed   1     0  1  169\.254\.169\.254
redirect-mapped        failed|disallowed 0|302   failed   1     0  1  169\.254\.169\.254|a9fe
redirect-localhost     failed|disallowed 0|302   failed   1     0  1  localhost|127\.0\.0\.1
redirect-port          failed|disallowed 0|301   failed   1     0  1  127\.0\.0\.1
redirect-decimal       failed|disallowed 0|302   failed   1     0  1  127\.0\.0\.1|2130706433
redirect-zero          failed|disallowed 0|302   failed   1     0  1  0\.0\.0\.0
redirect-name          failed|disallowed 0|302   failed   1     0  1  private\.example|another site

status-204             refused    204     failed   1     0  1  204
status-206             refused    206     failed   1     0  1  206
status-404             refused    404     failed   1     0  1  404
status-408             refused    408     failed   2     0  1  408
status-410             refused    410     failed   1     0  1  410
status-500             refused    500     failed   2     0  1  500
status-502             refused    502     failed   2     0  1  502
status-503             refused    503     failed   2     0  1  503
status-504             refused    504     failed   2     0  1  504
status-999             refused    999     failed   1     0  1  999
status-401             blocked    401     failed   1     0  1  401|log-in
status-403             blocked    403     failed   1     0  1  403|forbid
status-451             blocked    451     failed   1     0  1  451|legal
challenge              blocked    403     failed   1     0  1  cf-mitigated|challenge
challenge-503          blocked    503     failed   1     0  1  cf-mitigated|challenge
consent                blocked    200     failed   1     0  1  consent
login                  blocked    200     failed   1     0  1  log-in

retry-429              refused    429     failed   2     0  1  429
retry-429-date         refused    429     failed   2     0  1  429
retry-429-page         fetched    200     complete 2     2  0  2 new
retry-429-late         refused    429     failed   1     0  1  429
retry-503              refused    503     failed   2     0  1  503
retry-503-date         fetched    200     complete 2     2  0  2 new
retry-503-late         refused    503     failed   1     0  1  503
retry-503-page         fetched    200     complete 2     2  0  2 new
retry-nonsense         refused    503     failed   2     0  1  503

hang                   failed     0       failed   2     0  1  did not answer within|time
slow-head              failed     0|200   failed   2     0  1  within
slow-body              failed     200     failed   2     0  1  whole page within
slow-chunks            failed     200     failed   2     0  1  whole page within

cut                    failed     200     failed   2     0  1  broke off
length-long            failed     200     failed   2     0  1  broke off
length-short           fetched    200     complete 1     2  0  2 new
length-none            fetched    200     complete 1     2  0  2 new
length-negative        failed|fetched  0|200  .*   1-2   .  .  .
chunked                fetched    200     complete 1     2  0  2 new
chunked-cut            failed     200     failed   2     0  1  broke off
chunked-broken         failed     0|200   failed   1-2   0  1  .
endless                failed     200     failed   1     0  1  larger|limit|exceeds|more than

bomb                   failed     200     failed   1     0  1  larger|limit|exceeds|more than
gzip                   fetched    200     complete 1     2  0  2 new
gzip-damaged           failed     200     failed   1-2   0  1  compressed|damaged|decod
gzip-cut               failed     200     failed   1-2   0  1  compressed|damaged|cut
gzip-not               failed     200     failed   1-2   0  1  compressed|damaged|decod
br                     failed     200     failed   1-2   0  1  br

tls-self-signed        failed|disallowed 0 failed  0     0  1  certificate
tls-not                failed|disallowed 0 failed  0     0  1  TLS
plain-tls              failed|disallowed 0 failed  0     0  1  .
connection-refused     failed|disallowed 0 failed  0     0  1  cannot connect.*refused
no-name                failed|disallowed 0 failed  0     0  1  cannot find the address
reset                  failed     0       failed   2     0  1  broke off|without an answer
reset-middle           failed     200     failed   2     0  1  broke off
close                  failed     0       failed   2     0  1  without an answer

head-many              failed     0|200   failed   1-2   0  1  head|too|larg
head-long              failed     0|200   failed   1-2   0  1  head|too|larg
head-colon             failed     0|200   failed   1-2   0  1  reply|HTTP|head
head-nul               failed     0|200   failed   1-2   0  1  .
head-bytes             fetched    200     complete 1     2  0  2 new
head-folded            fetched    200     complete 1     2  0  2 new
head-bare              fetched    200     complete 1     2  0  2 new
status-garbage         failed     0       failed   1-2   0  1  not HTTP
status-short           fetched    200     complete 1     2  0  2 new
http-0.9               failed     0       failed   1-2   0  1  not HTTP
http-1.0               fetched    200     complete 1     2  0  2 new
continue               fetched    200     complete 1     2  0  2 new
continue-endless       failed     0|100   failed   1-2   0  1  .

robots-allow           fetched    200     complete 1     2  0  2 new
robots-other           fetched    200     complete 1     2  0  2 new
robots-html            fetched    200     complete 1     2  0  2 new
robots-permission      fetched    200     complete 1     2  0  2 new
robots-401             fetched    200     complete 1     2  0  2 new
robots-403             fetched    200     complete 1     2  0  2 new
robots-404             fetched    200     complete 1     2  0  2 new
robots-410             fetched    200     complete 1     2  0  2 new
robots-loop            fetched    200     complete 1     2  0  2 new
robots-huge-end        fetched    200     complete 1     2  0  2 new
robots-disallow        disallowed 0       failed   0     0  1  robots.txt .*does not allow
robots-gzip            disallowed 0       failed   0     0  1  robots.txt .*does not allow
robots-huge-begin      disallowed 0       failed   0     0  1  robots.txt .*does not allow
robots-redirect        disallowed 0       failed   0-1   0  1  robots.txt .*does not allow
robots-429             failed     0       failed   0     0  1  robots.txt .*429
robots-500             failed     0       failed   0     0  1  robots.txt .*500
robots-503             failed     0       failed   0     0  1  robots.txt .*503
robots-hang            failed     0       failed   0     0  1  robots.txt
robots-slow            failed     0       failed   0     0  1  robots.txt
robots-reset           failed     0       failed   0     0  1  robots.txt
robots-cut             failed     0       failed   0     0  1  robots.txt
robots-private         disallowed|fetched .* .*    .*    .  .  .

charset-utf8-is-1252   fetched    200     complete 1     2  0  2 new
charset-1252-is-utf8   fetched    200     complete 1     2  0  2 new
charset-utf16          fetched    200     complete 1     2  0  2 new
charset-bom            fetched    200     complete 1     2  0  2 new
charset-header         fetched    200     complete 1     2  0  2 new
charset-meta           fetched    200     complete 1     2  0  2 new
charset-unknown        fetched    200     complete 1     2  0  2 new

pages                  fetched    200     complete 3     6  0  6 new
pages-header           fetched    200     complete 3     6  0  6 new
pages-loop             fetched    200     complete|capped 3-4  6  0  6 new
pages-same             fetched    200     complete|capped 1-2  2  0  2 new
pages-repeat           fetched|unchanged  200  capped  2-4  2  0  2 new
pages-endless          fetched    200     capped   4     8  0  8 new
pages-away             fetched    200     complete 1     2  0  2 new
pages-metadata         fetched    200     complete 1     2  0  2 new
pages-file             fetched    200     complete|capped  1  2  0  2 new
pages-error            refused    404     failed   2     2  1  404
pages-retry            fetched    200     complete 4     6  0  6 new
pages-robots           disallowed 0       failed|capped  1  2  .  robots.txt
cookie                 fetched    200     complete 2     4  0  4 new
END
	[ "$FAULTS_NAMESPACE" = yes ] && cat <<'END'
tls-good               fetched    200     complete 1     2  0  2 new
tls-expired            failed|disallowed 0 failed  0     0  1  certificate.*expired
tls-wrong-host         failed|disallowed 0 failed  0     0  1  certificate.*(another|not|match)
private-name           failed|disallowed 0 failed  0     0  1  private_hosts
private-name-allowed   fetched    200     complete 1     2  0  2 new
END
}

# ---- the stage -------------------------------------------------------------------------

if [ "$FAULTS_NAMESPACE" = yes ]; then
	printf '127.0.0.1 localhost private.example allowed.example\n' >"$work/hosts"
	bash "$here/certificates.sh" "$work/certificates" 2>"$work/openssl.err" ||
		fail "certificates are made" "$(cat "$work/openssl.err")"
	mount --bind "$work/hosts" /etc/hosts
	mount --bind "$work/certificates/authority.crt" /etc/ssl/certs/ca-certificates.crt
else
	real "/a mount namespace of its own"
	bash "$here/certificates.sh" "$work/certificates" 2>/dev/null
fi

table >"$work/table"
names=$(awk 'NF { print $1 }' "$work/table")
served=$(awk 'NF && $1 != "no-name" { print $1 }' "$work/table")

url_of() {
	case $1 in
	no-name) echo "http://no-such-host.invalid/page" ;;
	localhost) echo "http://localhost:$2/page" ;;
	private-name) echo "http://private.example:$2/page" ;;
	private-name-allowed) echo "http://allowed.example:$2/page" ;;
	tls-*) echo "https://127.0.0.1:$2/page" ;;
	*) echo "http://127.0.0.1:$2/page" ;;
	esac
}

head_of() { # head_of FOLDER
	cat <<END
[archive]
path = $1/archive.sqlite
[captures]
dir = $1/captures
[fetch]
delay = 0s
timeout = 3s
size_max = 4M
retries = 1
retry_delay = 1s
parallel = 200
private_hosts = allowed.example
contact = mailto:tests@example.org
[brand "acme"]
END
}

source_of() { # source_of NAME STAGE
	printf '[source "%s"]\nbrand = acme\nevery = 10h\npages = 4\nurl = %s\n' "$1" \
		"$(url_of "$1" "$(port_of "$2" "$1")")"
	[ "$1" != robots-permission ] ||
		echo "robots_permission = Ann of the shop, by mail, 2026-01-05"
}

# shellcheck disable=SC2086 # a list
for stage in alone together; do
	start_faultserver "$work/$stage" --certificates "$work/certificates" trap $served
done
dir=$work/together
{
	head_of "$dir"
	for fault in $names; do
		source_of "$fault" "$dir"
	done
} >"$dir/repute.conf"
for fault in $names; do
	mkdir "$work/alone/$fault"
	{
		head_of "$work/alone/$fault"
		source_of "$fault" "$work/alone"
	} >"$work/alone/$fault/repute.conf"
done

# ---- alone: exit status and words ------------------------------------------------------

export repute now work
# shellcheck disable=SC2016 # for the shell that is started
printf '%s\n' $names | xargs -P 16 -I NAME sh -c 'cd "$work/alone/NAME"
	"$repute" fetch -c repute.conf --now "$now" NAME >out 2>err; echo $? >status'

# matches TEXT PATTERN: all of the text matches.
matches() {
	[[ $1 =~ ^($2)$ ]]
}

# within NUMBER RANGE: RANGE is N or N-M, or .*
within() {
	[ "$2" = '.*' ] || { [ "$1" -ge "${2%-*}" ] && [ "$1" -le "${2#*-}" ]; }
}

judge_alone() { # name exit words
	local said wrong=

	said=$(sed -n "s/^[^']*'$1'//p" "$work/alone/$1/err") # behind the name
	matches "$(cat "$work/alone/$1/status")" "$2" ||
		wrong="exit status $(cat "$work/alone/$1/status"), wanted $2"
	grep -aqE -e "$3" <<<"$said" || wrong="$wrong; no word of: $3"
	LC_ALL=C grep -aq $'[\001-\010\013-\037\177]' "$work/alone/$1/err" &&
		wrong="$wrong; control characters"
	if [ -z "$wrong" ]; then
		ok "$1: told"
	else
		fail "$1: told" "$wrong" "$(cat -v "$work/alone/$1/err")"
	fi
}
while read -r fault _ _ _ _ _ exits words; do
	[ -z "$fault" ] || judge_alone "$fault" "$exits" "$words"
done <"$work/table"

# ---- together: what is kept ------------------------------------------------------------

archive=$dir/archive.sqlite
value() {
	sql "$archive" "$1"
}

before=$(date +%s)
run fetch -c "$dir/repute.conf" --now "$now" --all
took=$(($(date +%s) - before))
status_is "all together: partly done" 3
holds "no site holds the others up: $took s" test "$took" -lt 30

sql "$archive" "SELECT s.name, c.outcome, c.status, l.state,
	(SELECT count(*) FROM review r WHERE r.source_id = s.id) FROM source s
	LEFT JOIN listing l ON l.id = (SELECT max(id) FROM listing WHERE source_id = s.id)
	LEFT JOIN capture c ON c.id = (SELECT max(id) FROM capture WHERE source_id = s.id)" \
	>"$work/kept"
awk -F '\t' '$2 == "ask" && $5 != "/robots.txt" { n[$3]++ } END { for (i in n) print i, n[i] }' \
	"$dir/log" >"$work/asked"

judge_together() { # name outcome status listing asked reviews
	local got_outcome got_status got_listing got_reviews got_asked wrong=

	IFS='|' read -r _ got_outcome got_status got_listing got_reviews \
		<<<"$(grep "^$1|" "$work/kept")"
	got_asked=$(awk -v name="$1" '$1 == name { print $2 }' "$work/asked")
	matches "$got_outcome" "$2" || wrong="outcome $got_outcome, wanted $2"
	matches "$got_status" "$3" || wrong="$wrong; status $got_status, wanted $3"
	matches "$got_listing" "$4" || wrong="$wrong; listing $got_listing, wanted $4"
	within "${got_asked:-0}" "$5" || wrong="$wrong; asked ${got_asked:-0}, wanted $5"
	matches "$got_reviews" "$6" || wrong="$wrong; reviews $got_reviews, wanted $6"
	is "$1: kept" "$wrong" ""
}
while read -r fault outcome code listing asked reviews _; do
	[ -z "$fault" ] ||
		judge_together "$fault" "$outcome" "$code" "$listing" "$asked" "$reviews"
done <"$work/table"

# ---- what must never happen, whatever else does ----------------------------------------

is "nobody was led into the house" "$(cat "$work"/*/log | grep -cP '\topen\ttrap\t')" 0
is "nothing of a private page is kept" "$(find "$work" -name '*.warc.gz' -exec zcat {} + |
	grep -ac 'root:x:')" 0
is "cut answers are marked as such" "$(zcat "$dir"/captures/*.warc.gz |
	grep -aoE '^WARC-Truncated: (length|time|disconnect)' | sort -u | wc -l)" 3
is "whose permission it was is kept" "$(value "SELECT permission FROM listing l
	JOIN source s ON s.id = l.source_id WHERE s.name = 'robots-permission'")" \
	"Ann of the shop, by mail, 2026-01-05"
is "each failure has its reason" "$(value "SELECT group_concat(DISTINCT s.name) FROM listing l
	JOIN source s ON s.id = l.source_id
	WHERE l.state = 'failed' AND coalesce(l.reason, '') = ''")" ""
is "a server that asks for a day gets a day" "$(value "SELECT count(*) FROM source
	WHERE name LIKE '%-late' AND due >= $(date -d "$now" +%s) + 86390")" 2
is "redirects are kept" "$(value "SELECT count(*) FROM capture c JOIN source s
	ON s.id = c.source_id WHERE s.name = 'redirect-chain' AND c.outcome = 'redirected'
	AND c.status = 302 AND c.warc_file IS NOT NULL")" 6
is "texts in lying charsets" "$(value "SELECT DISTINCT text FROM revision v JOIN review r
	ON r.id = v.review_id JOIN source s ON s.id = r.source_id WHERE s.name IN
	('charset-1252-is-utf8', 'charset-utf16', 'charset-bom', 'charset-header',
	'charset-meta', 'charset-unknown') ORDER BY text")" \
	"$(printf 'Schöne Größe – süß. Stay 1.\nSchöne Größe – süß. Stay 2.')"
is "bytes that mean nothing cost themselves alone" "$(value "SELECT count(*) FROM revision v
	JOIN review r ON r.id = v.review_id JOIN source s ON s.id = r.source_id
	WHERE s.name = 'charset-utf8-is-1252' AND text LIKE 'Sch_ne Gr__e _ s__. Stay _.'")" 2

# gap NAME SECONDS: between the first two requests of a page.
gap() {
	awk -F '\t' -v name="$1" -v least="$2" '$2 == "ask" && $3 == name && $5 == "/page" {
		if (++n == 2) print ($1 - last >= least ? "kept" : $1 - last)
		last = $1 }' "$dir/log"
}
is "Retry-After in seconds" "$(gap retry-429-page 2)" kept
is "Retry-After as a date" "$(gap retry-503-date 2)" kept
is "a retry without it" "$(gap status-500 1)" kept

archive_is_sound "$dir"

# ---- a day later: what has not changed -------------------------------------------------

run fetch -c "$dir/repute.conf" --now "$tomorrow" not-modified page gzip
status_is "unchanged pages are fine" 0
is "304, and the same body" "$(value "SELECT s.name, c.outcome, c.status FROM source s
	JOIN capture c ON c.id = (SELECT max(id) FROM capture WHERE source_id = s.id)
	WHERE s.name IN ('not-modified', 'page', 'gzip') ORDER BY s.name")" \
	"$(printf 'gzip|unchanged|200\nnot-modified|unchanged|304\npage|unchanged|200')"
is "they are revisits" "$(zcat "$dir"/captures/*20260303.warc.gz |
	grep -ac '^WARC-Type: revisit')" 3
run fetch -c "$dir/repute.conf" --now "$tomorrow" page status-404
status_is "one that is fine, one that is not" 3
archive_is_sound "$dir"

finish
