#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Input that is wrong, servers and disks that do not play along: one clear message, the
# right exit status, nothing lost, nothing half-written.
. "$(dirname "$0")/lib.sh"

memory_max=200 # MiB of peak memory, whatever the input
[ -z "${REPUTE_SAN:-}" ] || memory_max=1000

dir=$work/watch
conf=$dir/repute.conf
archive=$dir/archive.sqlite

# watch DIR: a configuration to work in.
watch() {
	"$repute" init -q "$1" || fail "init $1"
	cat >>"$1/repute.conf" <<'END'
[fetch]
delay = 0s
END
}

reviews() {
	sql "${1:-$archive}" 'SELECT count(*) FROM review'
}

import() {
	run import -c "$conf" --now 2026-03-02T06:00:00Z "$@"
}

# row ID TEXT [MORE]: a line of NDJSON.
row() {
	printf '{"id":"%s","brand":"acme","source":"site","date":"2026-03-01","text":"%s"%s}\n' \
		"$1" "$2" "${3:-}"
}

make_reviews() {
	"$python" "$here/make_reviews.py" "$@"
}

watch "$dir"
row first "A good stay." >"$work/first.ndjson"
import "$work/first.ndjson"
status_is "a good file goes in" 0

# ---- files ----

make_reviews many 3000 | gzip >"$work/whole.ndjson.gz"
head -c 40000 "$work/whole.ndjson.gz" >"$work/cut.ndjson.gz"
before=$(contents "$archive")
import "$work/cut.ndjson.gz"
status_is "truncated gz: exit 1" 1
said "truncated gz: the message names the file" 'cut\.ndjson\.gz.*nothing of it was imported'
is "truncated gz: nothing of it was imported" "$(contents "$archive")" "$before"
is "truncated gz: one message" "$(grep -c . "$work/err")" 1

{ gzip -c "$work/first.ndjson"; printf 'garbage'; } >"$work/tail.ndjson.gz"
import "$work/tail.ndjson.gz"
[ "$status" -eq 0 ] || [ "$status" -eq 1 ] || fail "gz with garbage behind: exit $status"
is "gz with garbage behind: nothing new" "$(contents "$archive")" "$before"

import "$work/missing.ndjson" "$work/first.ndjson"
status_is "a missing file does not stop the next: exit 3" 3
said "a missing file is named" 'missing\.ndjson.*No such file'
import "$work"
status_is "a directory is no file: exit 1" 1
said "a directory is named" "$(basename "$work").*irectory"
: >"$work/empty.ndjson"
import "$work/empty.ndjson"
status_is "an empty file of NDJSON holds no reviews: exit 0" 0
head -c 100000 /dev/urandom >"$work/noise"
import "$work/noise"
[ "$status" -eq 1 ] || [ "$status" -eq 3 ]
is "noise is no file of reviews: exit 1 or 3" $? 0
is "noise: nothing came in" "$(reviews)" 1
lacks "noise: no control character on the terminal" "$work/err" $'[\x01-\x08\x0b-\x1f\x7f]'

printf '%s\n' 'id,brand,source,date,text' 'c1,acme,csv,2026-03-01,"good, and quoted"' \
	'c2,acme,csv,2026-03-01,"broken "quote" here"' 'c3,acme,csv,2026-03-01,plain' \
	'c4,acme,csv,2026-03-01,"two
lines"' 'c5,acme,csv,2026-03-01,"never closed' >"$work/quotes.csv"
import "$work/quotes.csv"
status_is "CSV with broken quotes: exit 3" 3
said "CSV with broken quotes: file and line" 'quotes\.csv:3: .*quote.*keeping this row out'
said "CSV with a quote that never closes: file and line" 'quotes\.csv:7: '
is "CSV with broken quotes: the good rows go in" \
	"$(sql "$archive" "SELECT group_concat(identity, ' ') FROM (SELECT identity FROM review
		WHERE identity LIKE 'c%' ORDER BY identity)")" "c1 c3 c4"

printf '{"id":"u1","brand":"acme","source":"site","date":"2026-03-01","text":"caf\xe9 \xff\xfe and \xed\xa0\x80 and a nul \0 end"}\n' \
	>"$work/utf8.ndjson"
printf 'id,brand,source,date,text\nu2,acme,site,2026-03-01,na\xefve and a nul \0 end\n' \
	>"$work/utf8.csv"
import "$work/utf8.ndjson" "$work/utf8.csv"
status_is "invalid UTF-8 and NULs: exit 0" 0
is "invalid UTF-8 and NULs: told for both files" "$(grep -c 'no UTF-8' "$work/err")" 2
is "invalid UTF-8 and NULs: kept" \
	"$(sql "$archive" "SELECT count(*) FROM review WHERE identity IN ('u1', 'u2')")" 2
is "... the archive holds UTF-8 without NULs" "$("$python" - "$archive" <<'END'
import sqlite3
import sys
db = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
db.text_factory = bytes
texts = [text.decode() for (text,) in db.execute("SELECT text FROM revision") if text]
print(sum("\0" in text for text in texts), sum("caf" in text for text in texts))
END
)" "0 1"

"$python" - "$work/long.ndjson" "$work/long.csv" <<'END'
import sys
row = '{"id":"%s","brand":"acme","source":"long","date":"2026-03-01","text":"%s"}\n'
with open(sys.argv[1], "w", encoding="ascii") as file:
    file.write(row % ("l1", "good"))
    file.write(row % ("l2", "x" * 100_000_000))
    file.write(row % ("l3", "good"))
with open(sys.argv[2], "w", encoding="ascii") as file:
    file.write("id,brand,source,date,text\nl4,acme,long,2026-03-01,good\n")
    file.write('l5,acme,long,2026-03-01,"' + "x y " * 25_000_000 + '"\n')
    file.write("l6,acme,long,2026-03-01,good\n")
END
for file in long.ndjson long.csv; do
	measured 0 "$repute" import -c "$conf" --now 2026-03-02T06:00:00Z "$work/$file" \
		>"$work/out" 2>"$work/err"
	status_is "$file, a line of 100 MB: exit 3" 3
	said "$file: told with its line" "$file:[23]: .*(long|MiB).*keeping this row out"
	is "$file: the rest goes in" "$(grep -oE '2 new.* 1 malformed' "$work/err" |
		tr -d ,)" "2 new 0 edited 0 known 1 malformed"
	holds "$file: memory stays below $memory_max MiB ($memory KiB)" \
		test "$memory" -lt $((memory_max * 1024))
done
rm -f "$work/long.ndjson" "$work/long.csv"

{
	row d1 "fine"
	printf '{"id":"d2","brand":"acme","source":"site","date":"9999-01-01","text":"far"}\n'
	printf '{"id":"d3","brand":"acme","source":"site","date":"2026-02-30","text":"no day"}\n'
	printf '{"id":"d4","brand":"acme","source":"site","text":"no date"}\n'
	row d5 "fine too" ',"rating":7,"rating_scale":"1-5"'
	row d6 "fine as well" ',"rating":"NaN","rating_scale":"1-5"'
	printf 'no json at all\n[1,2]\n'
	row d7 "fine again"
} >"$work/rows.ndjson"
import "$work/rows.ndjson"
status_is "rows with faults: exit 3" 3
said "a date in year 9999: file, line, kept out" 'rows\.ndjson:2: .*9999.*keeping this row out'
said "a day that is none" 'rows\.ndjson:3: .*2026-02-30.*keeping this row out'
said "no date" 'rows\.ndjson:4: .*date.*keeping this row out'
said "a rating outside its scale is told" 'rows\.ndjson:5: .*rating.*outside its scale'
said "a rating that is no number" 'rows\.ndjson:6: .*NaN.*keeping this row out'
said "a line that is no JSON" 'rows\.ndjson:7: '
said "a line that is no object" 'rows\.ndjson:8: '
is "the good rows and the rating outside its scale are kept" \
	"$(sql "$archive" "SELECT group_concat(identity, ' ') FROM (SELECT identity FROM review
		WHERE identity LIKE 'd%' ORDER BY identity)")" "d1 d5 d7"
is "a rating outside its scale is no star" \
	"$(sql "$archive" "SELECT stars IS NULL FROM review WHERE identity = 'd5'")" 1
seq 1 500 | sed 's/^/broken /' >"$work/many.ndjson"
import "$work/many.ndjson"
status_is "500 broken rows: exit 3" 3
holds "500 broken rows: the first ten are shown, not all" \
	test "$(grep -c 'keeping this row out' "$work/err")" -eq 10

# ---- configuration, command line ----

sed 's/^path = /pth = /' "$conf" >"$work/bad.conf"
line=$(grep -n '^pth = ' "$work/bad.conf" | cut -d : -f 1)
for command in "config check" "run" "import $work/first.ndjson"; do
	run $command -c "$work/bad.conf"
	cat "$work/out" >>"$work/err" # the findings of 'config check' are its data
	status_is "an unknown key stops '${command%% *}': exit 1" 1
	said "... with file, line and the nearest key" \
		"bad\.conf:$line:.*unknown key 'pth'.*'path'"
done
printf '[archve]\npath = x\n' >"$work/bad.conf"
run config check -c "$work/bad.conf"
status_is "an unknown section: exit 1" 1
has "... with file, line and the nearest section" "$work/out" "bad\.conf:1:.*archve.*archive"
run run -c "$work/none.conf"
status_is "a configuration that is not there: exit 1" 1
said "... is named" 'none\.conf'
run frobnicate
status_is "an unknown command: exit 2" 2
said "... is named" "frobnicate"
run run --frobnicate
status_is "an unknown option: exit 2" 2
said "... is named" "frobnicate"
run import -c "$conf"
status_is "no file to import: exit 2" 2
run import -c "$conf" --map 'nonsense' "$work/first.ndjson"
status_is "a mapping that is none: exit 2" 2
run digest -c "$conf" --date 2026-13-45
status_is "a day that is none: exit 2" 2
run digest -c "$conf" --date 2027-01-01 --now 2026-03-02T06:00:00Z
[ "$status" -eq 1 ] || [ "$status" -eq 2 ]
is "a digest of the future is refused" $? 0
run intervention add -c "$conf" --brand acme --date 2026-03-01 --kind dance --title x
status_is "an unknown kind of intervention: exit 2" 2
said "... tells the known ones" 'outreach.*policy'
run intervention add -c "$conf" --brand nobody --date 2026-03-01 --kind policy --title x
[ "$status" -eq 1 ] || [ "$status" -eq 2 ]
is "an intervention of an unknown brand is refused" $? 0
said "... and the brand named" nobody

# ---- archives ----

holds "the archive is sound" test "$(sql "$archive" 'PRAGMA integrity_check')" = ok
watch "$work/newer"
cp "$archive" "$work/newer/archive.sqlite"
sqlite3 "$work/newer/archive.sqlite" 'PRAGMA user_version = 99'
before=$(contents "$work/newer/archive.sqlite")
run run -c "$work/newer/repute.conf" --now 2026-03-02T06:00:00Z
status_is "an archive of a newer version: exit 1" 1
said "... names both versions" 'version 99.*up to [0-9]+.*newer'
is "... stays as it is" "$(contents "$work/newer/archive.sqlite")" "$before"
watch "$work/other"
head -c 50000 /dev/urandom >"$work/other/archive.sqlite"
before=$(sha256sum <"$work/other/archive.sqlite")
run import -c "$work/other/repute.conf" "$work/first.ndjson"
status_is "a file that is no archive: exit 1" 1
said "... is named" "archive\.sqlite.*not an archive"
is "... stays as it is" "$(sha256sum <"$work/other/archive.sqlite")" "$before"
rm -f "$work/other/archive.sqlite"
sqlite3 "$work/other/archive.sqlite" 'CREATE TABLE mine (x); INSERT INTO mine VALUES (1)'
before=$(contents "$work/other/archive.sqlite")
run import -c "$work/other/repute.conf" "$work/first.ndjson"
status_is "another program's database: exit 1" 1
said "... is named" "archive\.sqlite.*not an archive"
is "... stays as it is" "$(contents "$work/other/archive.sqlite")" "$before"

# ---- two at once ----

printf '[archive]\nwait = 1s\n' >>"$conf"
mkfifo "$work/fifo"
"$repute" import -q -c "$conf" --format ndjson - <"$work/fifo" 2>/dev/null &
first=$!
exec 9>"$work/fifo"
until_true "the first run has the lock" bash -c "! flock -n '$archive.lock' true"
import "$work/first.ndjson"
status_is "a second run while the first writes: exit 75" 75
said "... says so" 'another run.*try again later'
run config show -c "$conf"
status_is "what only reads goes on: config" 0
run intervention list -c "$conf"
status_is "what only reads goes on: intervention list" 0
run digest -c "$conf" --brand acme --date 2026-03-01 --now 2026-03-02T12:00:00Z --print text
status_is "what only reads goes on: digest --print" 0
row after "A good stay." >&9
exec 9>&-
wait "$first"
is "the first run ends well" "$?" 0
import "$work/first.ndjson"
status_is "and the second, again" 0

# ---- servers ----

down=$(free_port)
watch "$work/down"
cat >>"$work/down/repute.conf" <<END
[brand "acme"]
[source "one"]
brand = acme
url = http://127.0.0.1:$down/
END
run fetch -c "$work/down/repute.conf" --now 2026-03-02T06:00:00Z
status_is "the only server is down: exit 1" 1
said "... is named, with the reason" "'one'.*127\.0\.0\.1:$down"
is "... one line" "$(grep -c . "$work/err")" 1
run run -c "$work/down/repute.conf" --now 2026-03-04T06:00:00Z
status_is "a run with the server down: exit 3" 3
holds "... its digest is written all the same" \
	test -s "$work/down/digests/latest/acme.json.gz"

start_badsite
watch "$work/bad"
bad=$work/bad
cat >"$bad/repute.conf" <<END
[fetch]
delay = 0s
timeout = 3s
size_max = 2M
END
# Sources are visited in the order of the file; the good one comes last.
mkdir "$work/site"
make_reviews page 2026-03-01=3,2 >"$work/site/boston.html"
start_nginx "$work/site"
declare -A words=([500]='status 500' [loop]='redirect' [file]='redirect|protocol|scheme'
	[cut]='closed|ended|cut|partial|transfer' [hang]='within 3.* s' [garbage]='.'
	[headers]='[Hh]eader' [endless]='larger than 2 M' [bomb]='larger than 2 M')
for fault in "${!words[@]}"; do
	printf '[brand "acme-%s"]\n[source "%s"]\nbrand = acme-%s\nurl = http://127.0.0.1:%s/%s\n' \
		"$fault" "$fault" "$fault" "$bad_port" "$fault"
done >>"$bad/repute.conf"
printf '[brand "acme"]\n[source "good"]\nbrand = acme\nurl = http://127.0.0.1:%s/boston.html\n' \
	"$port" >>"$bad/repute.conf"
measured 0 "$repute" fetch -c "$bad/repute.conf" --now 2026-03-02T06:00:00Z \
	>"$work/out" 2>"$work/err"
status_is "servers that do not play along: exit 3" 3
for fault in "${!words[@]}"; do
	said "... /$fault is told" "source '$fault': (failed|refused|fetched|redirected): .*${words[$fault]}"
done
is "... one line each" "$(grep -c . "$work/err")" $((${#words[@]} + 1))
said "... and the good page is read" "'good': 5 reviews: 5 new"
lacks "... no escape on the terminal" "$work/err" $'[\x01-\x08\x0b-\x1f\x7f]'
holds "... memory stays below $memory_max MiB ($memory KiB)" \
	test "$memory" -lt $((memory_max * 1024))
is "... captures are whole" "$(find "$bad/captures" -name '*.gz' -exec gzip -t {} + 2>&1)" ""

start_smtpd --refuse leadership@example.com=450
watch "$work/post"
post=$work/post/archive.sqlite
cat >>"$work/post/repute.conf" <<END
[brand "acme"]
[location "acme/boston"]
[mail]
from = repute@example.com
smtp = smtp://127.0.0.1:$smtp_port
[alert "leadership"]
to = leadership@example.com
END
make_reviews history --until 2026-02-28 --days 80 >"$work/history.ndjson"
"$python" - >"$work/hostile.ndjson" <<'END'
import json
evil = "<script>alert(1)</script><img src=x onerror=alert(2)> \u001b[31mred\u001b[0m \u202egnp.exe"
for number in range(14):
    start = ["=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0"][number % 7]
    print(json.dumps({
        "id": f"evil-{number}", "brand": "acme", "location": "boston", "source": "acme-boston",
        "date": "2026-03-01", "rating": 1, "rating_scale": "1-5",
        "author": f"{start}\r\nX-Author: evil",
        "title": f"{start} terrible\r\nBcc: evil@example.com\r\n\r\nbody",
        "text": f"{start} {number} Dirty, rude, awful, the worst. Never again. {evil} ]]> -->",
        "url": "javascript:alert(3)" if number % 2 else "https://a.example/\"><script>x</script>",
        "language": "en\r\nX: y", "reply": f"{evil}",
    }))
END
run import -c "$work/post/repute.conf" --now 2026-03-01T06:00:00Z "$work/history.ndjson"
run import -c "$work/post/repute.conf" --now 2026-03-02T06:00:00Z "$work/hostile.ndjson"
lacks "hostile reviews: no escape on the terminal" "$work/err" $'[\x01-\x08\x0b-\x1f\x7f]'
run run -c "$work/post/repute.conf" --now 2026-03-02T12:00:00Z
status_is "a mail server that refuses: exit 3" 3
said "... with its words" '450.*mailbox busy'
is "... the mail waits with its reason" \
	"$(sql "$post" "SELECT count(*) FROM outbox WHERE sent IS NULL AND reason LIKE '%450%'")" 1
is "... and was not sent" "$(find "$work/inbox" -name '*.eml' | wc -l)" 0
kill "$smtp_pid"
wait "$smtp_pid" 2>/dev/null
run deliver -c "$work/post/repute.conf" --now 2026-03-03T12:00:00Z
said "a mail server that is down is told" 'keeping it for later'
holds "... with another exit status than 0" test "$status" -ne 0
start_smtpd --port "$smtp_port"
for hour in 00 06 12; do
	run deliver -c "$work/post/repute.conf" --now "2026-03-05T$hour:00:00Z"
	status_is "deliver on March 5 at $hour: exit 0" 0
	is "... the mail was sent once" "$(find "$work/inbox" -name '*.eml' | wc -l)" 1
done

# ---- hostile text ----

"$python" - "$work/inbox/001.eml" "$work/post/digests" >"$work/faults" <<'END'
import csv
import email
import email.policy
import gzip
import html.parser
import io
import re
import sys
from pathlib import Path

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


def tell(*words):
    print("fault:", *(repr(word) for word in words))


class Page(html.parser.HTMLParser):
    def handle_starttag(self, tag, attributes):
        if tag in ("script", "img", "iframe", "object", "embed", "form", "base"):
            tell(self.where, "tag", tag)
        for key, value in attributes:
            if key.startswith("on") or key == "srcdoc":
                tell(self.where, "attribute", tag, key, value)
            if key in ("href", "src") and not re.match("https?://|mailto:|#", value or ""):
                tell(self.where, "link", value)


def look(where, text, is_html):
    if CONTROL.search(text):
        tell(where, "control character", CONTROL.search(text).group())
    if is_html:
        page = Page()
        page.where = where
        page.feed(text)


data = Path(sys.argv[1]).read_bytes()
message = email.message_from_bytes(data, policy=email.policy.default)
for key in message.keys():
    if key.lower() in ("bcc", "x-author", "x"):
        tell("mail", "header", key)
if message["To"] != "leadership@example.com":
    tell("mail", "to", message["To"])
for kind in ("plain", "html"):
    look("mail " + kind, message.get_body((kind,)).get_content(), kind == "html")
seen = 0
for path in sorted(Path(sys.argv[2]).glob("2026/*/*-2026-03-01.*.gz")):
    text = gzip.decompress(path.read_bytes()).decode()
    seen += 1
    look(path.name, text, ".html." in path.name)
    if ".csv." in path.name:
        rows = list(csv.reader(io.StringIO(text.lstrip("\ufeff"), newline="")))
        if len(rows) != 15:
            tell(path.name, "rows", len(rows))
        for row in rows:
            for cell in row:
                if cell[:1] in tuple("=+@\t\r\n") or re.match(r"-(?![0-9.]+$)", cell):
                    tell(path.name, "formula", cell[:40])
    if ".html." in path.name and "&lt;script&gt;" not in text:
        tell(path.name, "the hostile text is not there at all")
print("looked at", seen)
END
has "hostile text: the mail and four views were looked at" "$work/faults" '^looked at 4$'
lacks "hostile text: no markup, header, escape, link or formula" "$work/faults" '^fault'
for view in text html; do
	run digest -c "$work/post/repute.conf" --date 2026-03-01 --print "$view" \
		--now 2026-03-02T12:00:00Z
	status_is "digest --print $view" 0
	lacks "... without a control character" "$work/out" $'[\x01-\x08\x0b-\x1f\x7f]'
done
printf 'a good \x1b[31mred\x1b[0m <b>room</b>\n' | "$repute" score >"$work/out"
lacks "score writes no escape" "$work/out" $'\x1b'
printf '{"id":"n1","brand":"ac\\u001b[2J\\nrepute: forged","source":"s\\r\\nforged","date":"2026-03-01","text":"x"}\n' \
	>"$work/names.ndjson"
import "$work/names.ndjson"
lacks "hostile names: no escape on the terminal" "$work/err" $'[\x01-\x08\x0b-\x1f\x7f]'
lacks "hostile names: no forged line" "$work/err" '^(repute: )?forged'

# ---- disks ----

disk=$work/disk
mkdir "$disk"
if [ "$(id -u)" -ne 0 ] || ! mount -t tmpfs -o size=2m repute-test "$disk" 2>"$work/err"; then
	echo "skip full and read-only disks: only root can mount: $(cat "$work/err" 2>/dev/null)"
	finish
fi
mounts+=("$disk")
watch "$disk/watch"
conf=$disk/watch/repute.conf
archive=$disk/watch/archive.sqlite
fill() {
	rm -f "$disk/filler"
	dd if=/dev/zero of="$disk/filler" bs=4k 2>/dev/null
}
import "$work/first.ndjson"
status_is "a small disk: a small file goes in" 0
before=$(contents "$archive")
make_reviews many 20000 >"$work/big.ndjson"
import "$work/big.ndjson"
status_is "full disk, import: exit 1" 1
said "... says so" '(disk is full|No space left|disk I/O)'
is "... the archive is sound" "$(sql "$archive" 'PRAGMA integrity_check')" ok
is "... and as it was" "$(contents "$archive")" "$before"
mount -o remount,size=64m "$disk"
import "$work/big.ndjson"
status_is "with room made the same command succeeds" 0
is "... with all of it" "$(reviews)" 20001

run analyze -c "$conf" --now 2026-03-02T12:00:00Z
status_is "analyze" 0
fill
run analyze -c "$conf" --now 2026-03-02T12:00:00Z --rebuild
status_is "full disk, analyze: exit 1" 1
said "... says so" '(disk is full|No space left)'
rm -f "$disk/filler"
run analyze -c "$conf" --now 2026-03-02T12:00:00Z --rebuild
status_is "with room made the same command succeeds" 0
is "... the archive is sound" "$(sql "$archive" 'PRAGMA integrity_check')" ok

# What is written on the full disk is only digests and captures.
watch "$work/apart"
apart=$work/apart/repute.conf
mkdir "$apart.d"
cat >"$apart.d/disk.conf" <<END
[digests]
dir = $disk/digests
[captures]
dir = $disk/captures
[brand "acme"]
[location "acme/boston"]
[source "page"]
brand = acme
location = boston
url = http://127.0.0.1:$port/boston.html
END
run import -c "$apart" --now 2026-03-01T06:00:00Z "$work/history.ndjson"
status_is "another archive" 0
sparse() {
	find "$disk/digests" "$disk/captures" -type f ! -name '*.warc.gz' ! -name '*.r?.*.gz'
}
whole() {
	find "$disk/digests" "$disk/captures" -type f -name '*.gz' -exec gzip -t {} +
}
mkdir -p "$disk/digests" "$disk/captures"
fill
run digest -c "$apart" --date 2026-02-27 --now 2026-03-02T12:00:00Z
status_is "full disk, digest: exit 1" 1
said "... says so" 'No space left'
is "... no digest is half-written" "$(whole 2>&1)" ""
is "... no temporary file is left" "$(sparse)" ""
is "... it is not on record as written" \
	"$(sql "$work/apart/archive.sqlite" 'SELECT count(*) FROM digest')" 0
run fetch -c "$apart" --now 2026-03-02T13:00:00Z
holds "full disk, fetch: another exit status than 0" test "$status" -ne 0
said "... says so" 'No space left'
is "... nothing was read from a page that is not on disk" \
	"$(sql "$work/apart/archive.sqlite" "SELECT count(*) FROM review JOIN source
		ON source.id = source_id WHERE name = 'page'")" 0
rm -f "$disk/filler"
run digest -c "$apart" --date 2026-02-27 --now 2026-03-02T12:00:00Z
status_is "with room made the same digest is written" 0
is "... in four views" "$(find "$disk/digests" -type f -name '*-02-27.r1.*.gz' | wc -l)" 4
run fetch -c "$apart" --now 2026-03-02T14:00:00Z
status_is "with room made the same page is fetched" 0
said "... and read" "'page': 5 reviews: 5 new"
is "... its capture is whole" "$(whole 2>&1)" ""

# Nothing may be written there any more.
before=$(files "$disk")
mount -o remount,ro "$disk"
for command in "import $work/first.ndjson" fetch analyze "digest --date 2026-02-20" run; do
	run $command -c "$conf" --now 2026-03-04T06:00:00Z
	status_is "read-only archive, ${command%% *}: exit 1" 1
	said "... says so" '[Rr]ead-only'
	is "... in one line" "$(grep -c . "$work/err")" 1
done
run digest -c "$apart" --date 2026-02-20 --now 2026-03-04T06:00:00Z
status_is "read-only directory of digests: exit 1" 1
said "... says so" 'disk/digests.*Read-only'
run fetch -c "$apart" --all --now 2026-03-04T06:00:00Z
holds "read-only directory of captures: another exit status than 0" test "$status" -ne 0
said "... says so" 'disk/captures.*Read-only'
run run -c "$apart" --now 2026-03-04T06:00:00Z
holds "a run with both: another exit status than 0" test "$status" -ne 0
mount -o remount,rw "$disk"
is "... nothing changed" "$(files "$disk")" "$before"
run run -c "$apart" --now 2026-03-04T06:30:00Z
status_is "writable again: a run succeeds" 0
holds "... and catches up" test -s "$disk/digests/latest/acme.json.gz"

finish
