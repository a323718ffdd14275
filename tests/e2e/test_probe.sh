#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# repute probe: what it tells of a page, by file and by URL, to people and to scripts; why
# it finds nothing and what to try then; that the section which it prints works; that
# nothing of a page reaches the terminal; that any input gives valid JSON.
. "$(dirname "$0")/lib.sh"

at=2026-03-05T12:00:00Z
site=$work/site
start_faulty "$site"

probe() {
	run probe --now "$at" "$@"
}

# json WHAT FILTER WANTED: of what the last run printed.
json() {
	is "$1" "$(jq -c "$2" "$work/out" 2>&1)" "$3"
}

# page HEAD BODY: an HTML page of some text.
page() {
	printf '<!DOCTYPE html><html lang="en"><head><title>Acme kettles</title>%s</head>
<body><h1>Acme kettles</h1>%s</body></html>\n' "$1" "$2"
}

# block JSON: of JSON-LD.
block() {
	printf '<script type="application/ld+json">%s</script>' "$1"
}

reviews='{"@context":"https://schema.org","@type":"Product","name":"Kettle",
"aggregateRating":{"@type":"AggregateRating","ratingValue":4.6,"reviewCount":1234},
"review":[
{"@type":"Review","author":{"@type":"Person","name":"Ann"},"datePublished":"2026-03-02",
 "reviewBody":"Boils fast & well","reviewRating":{"ratingValue":5,"bestRating":5}},
{"@type":"Review","author":"Bo","datePublished":"2026-02-28T10:15:00Z","name":"Broken",
 "reviewBody":"Broke after a week","reviewRating":{"ratingValue":1}},
{"@type":"Review","author":"Cy","datePublished":"Blursday the 3rd","reviewBody":"Fine"}]}'

# ---- a file ----

page "$(block "$reviews")<link rel=\"next\" href=\"?page=2\">" '' >"$work/kettle.html"
probe "$work/kettle.html" --url https://www.acme.example/kettles/k100
status_is "reviews are found" 0
has "what came" "$work/out" '^  HTML page of [0-9]+ bytes, media type text/html, charset utf-8, language en$'
has "its title" "$work/out" '"Acme kettles"'
has "how many" "$work/out" '^3 reviews were read$'
has "by which adapter" "$work/out" '^  jsonld +3 reviews in 1 block of JSON-LD$'
has "a line with its stated scale" "$work/out" '^  2026-03-02 +5/5 +Ann +Boils fast & well$'
has "a line with an assumed one" "$work/out" '^  2026-02-28 +1/5\? +Bo +Broken: Broke after a week$'
has "the mark is explained" "$work/out" '^  \? the page does not state the scale'
has "a line without date and rating" "$work/out" '^  - +- +Cy +Fine$'
has "the fields" "$work/out" '^  date +2 of 3; 2026-02-28 to 2026-03-02, to the second at best, to the day'
has "the date that was not understood" "$work/out" '"Blursday the 3rd"'
has "the page's numbers" "$work/out" 'states 1,234 reviews with a mean of 4.6; 3 were read'
has "the next page" "$work/out" 'https://www.acme.example/kettles/k100\?page=2$'
has "a section" "$work/out" '^\[source "acme-kettles"\]$'
is "stderr is silent" "$(cat "$work/err")" ""

probe --json "$work/kettle.html" --url https://www.acme.example/kettles/k100
status_is "as JSON" 0
json "schema and kind" '[.schema,.kind,.adapter,.title,.fetch,.reason]' \
	'["repute.probe/1","html","jsonld","Acme kettles",null,null]'
json "dates as exact as they are told" '[.reviews[]|[.date,.precision,.relative]]' \
	'[["2026-03-02","day",false],["2026-02-28T10:15:00Z","second",false],[null,null,false]]'
json "ratings" '[.reviews[]|[.rating,.rating_min,.rating_max,.rating_assumed]]' \
	'[[5,1,5,false],[1,1,5,true],[null,null,null,null]]'
json "every member is there" '[.reviews[]|keys|length]|unique' '[19]'
json "the aggregate" .aggregate \
	'{"rating":4.6,"best":null,"worst":null,"rating_count":null,"review_count":1234}'
json "the next page" .next '"https://www.acme.example/kettles/k100?page=2"'
json "the section" '[.source.name,.source.brand,.source.url]' \
	'["acme-kettles","acme","https://www.acme.example/kettles/k100"]'
json "what was not understood" '[.stats.undated,.stats.unreadable_date]' \
	'[1,"Blursday the 3rd"]'

gzip -kn "$work/kettle.html"
probe --json "$work/kettle.html.gz"
json "a gzip file" '[.kind,(.reviews|length),.url]' '["html",3,null]'
"$repute" probe --json - <"$work/kettle.html" >"$work/out"
json "standard input" '[.input,(.reviews|length)]' '["-",3]'

# ---- terminals ----

page "$(block '{"@type":"Review","author":"\u001b[31mEve\u009b2J\u202e","reviewBody":
"\u001b]0;owned\u0007 a\r\nb \ud83d\ude00 '"$(printf '\xc2\x9b')"'31m","reviewRating":{"ratingValue":"4"}}')" \
	"$(printf '\033[2J')" | sed "s/Acme kettles</Acme$(printf '\033')[1m</" >"$work/hostile.html"
for width in 20 40 80 200; do
	COLUMNS=$width probe "$work/hostile.html" --all
	is "no control reaches a terminal of $width columns" \
		"$(LC_ALL=C tr -d '\n\040-\176\200-\377' <"$work/out" | wc -c)" 0
	is "... nor one of the second set, nor a change of direction" \
		"$(grep -cP '[\x{80}-\x{9f}\x{202a}-\x{202e}]' "$work/out")" 0
done
COLUMNS=60 probe "$work/kettle.html"
is "lines fit a narrow terminal" "$(grep -v https "$work/out" | grep -v "$work" |
	awk 'length > 60' | head -3)" ""
if script -qec true /dev/null >/dev/null 2>&1; then
	TERM=xterm NO_COLOR= script -qec "'$repute' probe '$work/kettle.html'" /dev/null \
		>"$work/out" </dev/null
	has "colour on a terminal" "$work/out" $'\033\\[32m5/5'
	TERM=xterm NO_COLOR=1 script -qec "'$repute' probe '$work/kettle.html'" /dev/null \
		>"$work/out" </dev/null
	lacks "none with NO_COLOR" "$work/out" $'\033'
fi

# ---- nothing found ----

# nothing WHAT REASON FILE...: exit status 1, and why.
nothing() {
	local what=$1 reason=$2

	shift 2
	probe "$@"
	status_is "$what: exit status" 1
	tr '\n' ' ' <"$work/out" | sed 's/  */ /g' >"$work/line"
	has "$what: why" "$work/line" "$reason"
	said "$what: told beside the report, too" 'no review was found: '
	probe --json "$@"
	status_is "$what: exit status of --json" 1
	json "$what: as JSON" '[(.reviews|length),(.reason|length>0),.source]' '[0,true,null]'
}

: >"$work/empty.html"
nothing "an empty file" 'No review was found: it is empty\.' "$work/empty.html"
printf '%%PDF-1.7\n' >"$work/report.pdf"
nothing "a PDF" 'it is a PDF document' "$work/report.pdf"
head -c 5000 "$repute" >"$work/binary"
nothing "a program" 'it is a program' "$work/binary"
page "" '<p>About us</p>' >"$work/plain.html"
nothing "a page about something else" 'nothing on the page looks like a review' \
	"$work/plain.html"
has "an example of paths" "$work/out" '"schema"'
page "$(block '{"@type":"Product","aggregateRating":{"@type":"AggregateRating","ratingValue":4,"reviewCount":7}}')" '' \
	>"$work/stated.html"
nothing "reviews that are only counted" 'states 7 reviews, but has no review in its markup' \
	"$work/stated.html"
page "$(block '{"@type":"Product","review":[{"@type"')" '' >"$work/broken.html"
nothing "JSON-LD beyond repair" '(of JSON-LD is broken beyond repair|looks like a review|other things)' \
	"$work/broken.html"
page "<script>$(head -c 6000 /dev/zero | tr '\0' x)</script>" '<div id="root"></div>' \
	>"$work/app.html"
nothing "a page that scripts fill" 'is filled by scripts in the browser' "$work/app.html"
for i in 1 2 3; do
	printf '<li class="review-card big"><b class="stars">%s</b><p class="review-text">Good %s</p></li>' $i $i
done >"$work/items"
page "" "<ul>$(cat "$work/items")</ul>" >"$work/classes.html"
nothing "reviews in plain HTML" '3 elements have the class "review-card"' "$work/classes.html"
probe "$work/classes.html"
has "a guess at the items" "$work/out" "items=//li\[contains\(concat\(.*review-card"
has "a guess at the text" "$work/out" "text=.//p\[contains\(concat\(.*review-text"
has "a guess at the rating" "$work/out" "rating=.//b\[contains\(concat\(.*stars"

sed -n "/repute probe/,/^  2/p" "$work/out" | grep -v '^  2' |
	sed "s|^ *repute|'$repute'|" >"$work/try.sh"
bash "$work/try.sh" >"$work/out" 2>"$work/err"
has "the guess can be tried as it stands" "$work/out" '^3 reviews were read$'
has "and stands in the section then" "$work/out" '^items = //li\[contains'
probe --json "$work/classes.html" --set 'items=//li' --set 'text=.//p' --set 'scale=1-10' \
	--set 'rating=.//b'
json "paths" '[.adapter,.source.adapter,.source.items,(.reviews|map([.rating,.rating_max]))]' \
	'["html","html","//li",[[1,10],[2,10],[3,10]]]'

echo '{"list":[{"comment":"Good","stars":4,"user":"Ann","date":"2026-03-01"},
	{"comment":"Bad","stars":1,"user":"Bo","date":"2026-03-02"}]}' >"$work/list.json"
probe "$work/list.json" --url https://api.acme.example/reviews
status_is "JSON of an unknown shape" 0
has "the guess is in the section" "$work/out" '^text = comment$'
has "and said to be one" "$work/out" '^# guessed by the names'
printf 'When,Stars,Comment\n2026-03-01,4,Good\n' >"$work/table.csv"
nothing "a table with other names" "none of its columns is called 'date'" "$work/table.csv"
probe "$work/table.csv"
has "a guess at its columns" "$work/out" "map=When=date,Stars=rating,Comment=text'"
probe "$work/table.csv" --adapter csv --set 'map=When=date,Stars=rating,Comment=text'
status_is "which holds" 0
has "and how to import it" "$work/out" "^repute import '.*' --brand NAME --source NAME --map"

echo '{"data":[]}' >"$work/empty-yelp.json"
nothing "paths that find nothing" "'items = //table/tr' finds nothing in it" \
	"$work/kettle.html" --set 'items=//table/tr' --set 'text=td'
probe "$work/kettle.html" --set 'items=//table/tr' --set 'text=td'
has "a way to mend them" "$work/out" 'in a tbody'
nothing "an answer that is not the API's" "where answers for 'adapter = yelp' have them" \
	"$work/empty-yelp.json" --adapter yelp
echo '<rss><channel><title>News</title><item><title>Opened</title></item></channel></rss>' \
	>"$work/news.xml"
probe "$work/news.xml"
has "entries that may be no reviews" "$work/out" 'look whether they are reviews|every entry of a feed'
printf 'date,words\n2026-03-01,Good\n' >"$work/words.csv"
nothing "a table without texts" "none of its columns is called 'text', 'title' or 'rating'" \
	"$work/words.csv"
printf "It's said,Stars,Posted on\nGood,5,2026-01-02\nBad,1,soon\n" >"$work/quote.csv"
probe "$work/quote.csv" --adapter csv --set "map=It's said=text,Stars=rating,Posted on=date"
status_is "a column with a quote in its name" 0
grep '^repute import' "$work/out" >"$work/command"
bash -c 'repute() { printf "%s\n" "${@: -1}"; }; . "$1"' - "$work/command" >"$work/word" 2>&1
is "the command has it as one word" "$(cat "$work/word")" \
	"It's said=text,Stars=rating,Posted on=date"
has "a malformed row is told" "$work/out" "1 malformed row left out: row 3: date 'soon'"
probe --json "$work/quote.csv" --adapter csv \
	--set "map=It's said=text,Stars=rating,Posted on=date"
json "as JSON" '[.stats.rows_bad,.stats.unreadable_row]' "[1,\"row 3: date 'soon' is not a date\"]"
printf 'date,text\nsoon,Good\n' >"$work/soon.csv"
nothing "a table without a good row" "none of its rows is a review.*row 2: date 'soon'" \
	"$work/soon.csv"
echo '{"feed":{"author":{"name":{"label":"iTunes Store"}},"id":{"label":"x"}}}' >"$work/empty.json"
nothing "a feed without an entry" 'the feed has no entry' "$work/empty.json"
printf '\037\213damaged' >"$work/damaged.html.gz"
probe "$work/damaged.html.gz"
status_is "a damaged file" 1
has "it says so" "$work/out" 'The file could not be read: the gzip file is damaged'
said "and names the file" "cannot read '.*damaged.html.gz': the gzip file"
probe "$work/list.json" --url http://192.0.2.1/reviews/kettles
has "an address is nobody's brand" "$work/out" '^brand = my-brand$'

# ---- what cannot be had ----

probe "$work"
status_is "a directory" 1
said "it says so" 'is a directory'
probe "$work/nowhere.html"
status_is "a missing file" 1
said "it says so" 'cannot open .*nowhere.html.*No such file'
is "in one line" "$(wc -l <"$work/err")" 1
probe www.acme.example/reviews
said "a URL without its beginning" 'a URL begins with https://'
probe --json "$work/nowhere.html"
json "as JSON" '[.kind,.reviews,(.reason|length>0)]' '[null,[],true]'

# usage WHAT PATTERN ARGUMENT...
usage() {
	local what=$1 pattern=$2

	shift 2
	probe "$@"
	status_is "$what: exit status" 2
	said "$what" "$pattern"
}

usage "no page" 'name one page'
usage "two pages" 'name one page' "$work/kettle.html" "$work/plain.html"
usage "an unknown option" 'nonsense' --nonsense
usage "another scheme" 'a URL begins with https://' ftp://www.acme.example/reviews
usage "an unknown adapter" "'telepathy', only auto, jsonld.*trustpilot" --adapter telepathy "$work/kettle.html"
usage "an unknown key" "no key 'colour'" --set colour=red "$work/kettle.html"
usage "a key without value" 'KEY=VALUE' --set items "$work/kettle.html"
usage "no URL" 'not a URL|no host' 'http://'

# ---- a URL ----

url=http://127.0.0.1:$port
printf 'User-agent: *\nDisallow: /private\nCrawl-delay: 7\n' |
	answer robots.txt 200 'Content-Type: text/plain'
answer kettle 200 'Content-Type: text/html; charset=utf-8' <"$work/kettle.html"
answer moved 301 'Location: /kettle' </dev/null
answer loop 302 'Location: /loop' </dev/null
answer inside 302 'Location: http://10.0.0.1/' </dev/null
answer private 200 'Content-Type: text/html' <"$work/kettle.html"
answer gone 410 </dev/null
answer busy 429 'Retry-After: 120' </dev/null
answer forbidden 403 </dev/null
answer trouble 500 </dev/null

: >"$site/log"
probe "$url/moved"
status_is "a URL" 0
has "the redirect is told" "$work/out" "moved to $url/kettle \(1 redirect\)"
has "robots.txt is told" "$work/out" 'robots.txt allows it and asks for 7 s'
is "each is asked for once, robots.txt first" "$(cut -d' ' -f1 "$site/log" | tr '\n' ' ')" \
	"/robots.txt /moved /kettle "
probe --json "$url/kettle"
json "as JSON" '[.fetch,.url,(.reviews|length)]' \
	"[{\"status\":200,\"redirects\":0,\"robots\":\"allowed\",\"crawl_delay\":7},\"$url/kettle\",3]"

# refused WHAT PATH PATTERN
refused() {
	probe "$url/$2"
	status_is "$1: exit status" 1
	said "$1" "could not be had: .*$3"
	probe --json "$url/$2"
	json "$1: as JSON" '[.reviews,(.reason|length>0)]' '[[],true]'
}

: >"$site/log"
refused "robots.txt says no" private 'robots.txt of .* does not allow this page'
is "the page is not asked for" "$(grep -c private "$site/log")" 0
refused "redirects without end" loop 'redirects again and again'
refused "a redirect into the house" inside 'not a public address'
refused "a page that is not there" nowhere 'status 404: there is no such page'
refused "a page that is gone" gone 'status 410: the page is gone'
refused "a site that is asked too often" busy 'status 429: .*until 2026-03-05T12:02:00Z'
refused "a site that forbids it" forbidden 'forbids it \(status 403\)'
probe "$url/forbidden"
has "the way out" "$work/out" 'repute probe saved.html --url URL'
refused "a server in trouble" trouble 'status 500'
answer robots.txt 503 </dev/null
refused "robots.txt that cannot be had" kettle 'robots.txt could not be had \(status 503\)'
rm "$site/robots.txt"
probe "$url/kettle"
has "no robots.txt" "$work/out" 'there is no robots.txt, so it is allowed'

# ---- the section works ----

dir=$work/watch
"$repute" init -q "$dir"
page "$(block "$reviews")" '' | answer single 200 'Content-Type: text/html'
probe "$url/single"
sed -n '/^\[brand/,$p' "$work/out" >>"$dir/repute.conf"
printf '[fetch]\ndelay = 0s\n' >>"$dir/repute.conf"
run config check -c "$dir/repute.conf"
status_is "what was pasted is a configuration" 0
run fetch -c "$dir/repute.conf" --now "$at"
status_is "and is fetched" 0
is "with the same reviews" "$(sql "$dir/archive.sqlite" 'SELECT count(*) FROM review')" 3
source=$(jq -r .source.name <("$repute" probe --json "$url/single"))
probe -c "$dir/repute.conf" --source "$source" "$url/single"
status_is "by the section" 0
lacks "a brand that is configured gets no second section" "$work/out" '^\[brand'
usage "a source that is not there" 'there is no \[source "nobody"\]' \
	-c "$dir/repute.conf" --source nobody "$url/kettle"
printf 'User-agent: *\nDisallow: /\n' | answer robots.txt 200
echo 'robots_permission = the owner, by letter' >"$work/permission"
sed -i "/^\[source \"$source\"\]/r $work/permission" "$dir/repute.conf"
probe -c "$dir/repute.conf" --source "$source" "$url/single"
status_is "with the owner's permission" 0
has "which is told" "$work/out" 'its owner does: the owner, by letter'

# ---- secrets ----

mkdir "$work/secrets"
printf 'hush' >"$work/secrets/key"
cat >"$work/secret.conf" <<END
[fetch]
credentials = $work/secrets
[brand "acme"]
[source "api"]
brand = acme
url = $url/kettle
header = X-Key: {key}
END
rm -f "$site/robots.txt"
probe -c "$work/secret.conf" --source api
status_is "a source without a URL is read at its own" 0
has "its header stands in the section, without the secret" "$work/out" '^header = X-Key: \{key\}$'
lacks "no secret in the report" "$work/out" hush
probe -c "$work/secret.conf" --source api https://127.0.0.1:1/
lacks "nor in its words" "$work/err" hush
usage "nothing to read" 'name one page' -c "$work/secret.conf"

# ---- any input gives valid JSON ----

odd=0
for file in "$here"/../fuzz/corpus/*/* "$repute" "$here"/*.sh; do
	[ -f "$file" ] || continue
	"$repute" probe --json --now "$at" "$file" >"$work/out" 2>"$work/err"
	status=$?
	if [ "$status" -gt 1 ] || ! jq -e '.schema == "repute.probe/1"' "$work/out" \
		>/dev/null 2>&1 || ! iconv -f utf-8 -t utf-8 "$work/out" >/dev/null 2>&1; then
		odd=$((odd + 1))
		echo "$file: $status" >>"$work/odd"
	fi
done
is "any file gives valid JSON and status 0 or 1" "$odd $(head -3 "$work/odd" 2>&1 | grep -v 'No such')" "0 "

# ---- real pages ----

cases=${REPUTE_CASES:-}
if real "${cases:-/nowhere}/pages/dev" "pages"; then
	pages=0
	found=0
	for file in $(ls "$cases"/pages/dev/*.testhtml | awk 'NR % 8 == 0'); do
		"$repute" probe --now "$at" "$file" >"$work/out" 2>"$work/err"
		case $? in
		0) found=$((found + 1)) ;;
		1) ;;
		*) fail "$file" "$(cat "$work/err")" ;;
		esac
		pages=$((pages + 1))
		[ "$(LC_ALL=C tr -d '\n\040-\176\200-\377' <"$work/out" | wc -c)" = 0 ] ||
			fail "no control reaches the terminal: $file"
	done
	echo "probe: reviews on $found of $pages pages"
	holds "as many as there are" [ "$found" -ge $((pages * 2 / 5)) ]
fi

finish
