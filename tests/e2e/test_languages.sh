#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Reviews in many languages: each is scored by the lexicon of its own, those without one
# are counted apart, and the digest says so.
. "$(dirname "$0")/lib.sh"
cd "$work" || exit 1

cat >texts <<'END'
The room was dirty and the staff were rude to us, we will never come back.
O quarto é excelente, o atendimento foi muito bom e recomendo para todos.
Het boek is prachtig geschreven en het verhaal is erg spannend, een aanrader!
Una habitación muy mala, el personal es desagradable y todo estaba sucio.
Tot molt bé, l'habitació és neta i els treballadors molt amables amb nosaltres.
Pokój był bardzo czysty, ale śniadanie nie było dobre i obsługa też nie.
部屋はとても清潔で、スタッフも親切でした。
Great!
:)
END

labels() {
	jq -r '"\(.language) \(.label)"' out | tr '\n' ','
}

run score texts
status_is "score" 0
is "each by its own lexicon" "$(labels)" "en negative,pt positive,nl positive,es negative,\
ca unsupported,pl unsupported,ja unsupported,en positive,en positive,"
is "no score where there is no lexicon" "$(jq -c 'select(.label == "unsupported")
	| [.polarity, .terms]' out | sort -u)" '[null,[]]'
mv out one.thread
run score --threads 3 texts
holds "threads say the same" cmp out one.thread
run score --language pt texts
is "all in one language" "$(jq -r .language out | sort -u)" pt
run score --language ca texts
status_is "a language without a lexicon: exit 2" 2
said "... is told" "no lexicon for language 'ca'"
run score --language 'no tag' texts
status_is "no tag: exit 2" 2

# An archive with lexicons of its own, then with the shipped ones.
"$repute" init -q watch
cat >>watch/repute.conf <<'END'

[score]
lexicon = own.lex, pt.lex

[brand "acme"]
name = Acme
END
for language in en pt; do
	printf '# format: repute-lexicon/1\n# name: %s\n# language: %s\n# version: 1\n' \
		own-$language $language
	printf '# scale: 0.5\n# slope: 1\n# thresholds: -0.1 0.2\n'
	printf 'rude\t-90\nexcelente\t90\n'
done | csplit -sz -f part - '/^# format/' '{*}'
mv part00 watch/own.lex
mv part01 watch/pt.lex
number=0
while read -r text; do
	number=$((number + 1))
	jq -nc --arg text "$text" --arg id $number '{brand: "acme", source: "site", id: $id,
		text: $text, date: "2026-03-04", rating: 4}'
done <texts >reviews.ndjson
run import -c watch/repute.conf reviews.ndjson
status_is "import" 0
run analyze -c watch/repute.conf --json
status_is "analyze" 0
is "scored, and not" "$(jq -c '[.scored, .unsupported, .rescored]' out)" '[6,3,false]'
run digest -c watch/repute.conf --date 2026-03-04
status_is "digest" 0
digest=watch/digests/2026/03/acme-2026-03-04
holds "the digest tells of them" grep -q \
	'3 reviews of this day in 3 languages without a lexicon (ca, ja, pl) were not scored' \
	<(zcat $digest.r1.json.gz)
is "... and its n is honest" "$(zcat $digest.r1.json.gz |
	jq -c '[.metrics.sentiment.n, .metrics.volume.value]')" '[6,9]'
is "... the headline counts both" "$(zcat $digest.r1.json.gz |
	jq -r .headline | cut -d, -f1)" '9 reviews (6 scored)'
holds "... names the lexicons" grep -q 'lexicons own-en (en), .*own-pt (pt)' \
	<(zcat $digest.r1.json.gz)
is "... and the table the reviews" \
	"$(zcat $digest.r1.csv.gz | grep -c ',unsupported,')" 3

# A lexicon that changes scores the whole history again, once.
sed -i 's/^rude.*/rude\t-80/' watch/own.lex
run analyze -c watch/repute.conf --json
is "another lexicon" "$(jq -c '[.scored, .rescored]' out)" '[6,true]'
run analyze -c watch/repute.conf --json
is "... once" "$(jq -c '[.scored, .unsupported, .rescored]' out)" '[0,0,false]'
run digest -c watch/repute.conf --date 2026-03-04
holds "... and the digest says so" grep -q 'Other lexicons scored this archive before' \
	<(zcat $digest.r2.json.gz)

sed -i 's/own.lex, pt.lex/own.lex, own.lex/' watch/repute.conf
run analyze -c watch/repute.conf
status_is "two lexicons for one language" 1
said "... are told" "are both for 'en'"

finish
