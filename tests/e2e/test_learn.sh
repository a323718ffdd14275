#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# repute learn: from labelled files and from the archive's reviews with stars; what it
# prints, keeps beside the lexicon, and refuses.
. "$(dirname "$0")/lib.sh"
cd "$work" || exit 1

"$python" - <<'END'
import csv
import json
import random
random.seed(5)
good = "great lovely wonderful friendly clean perfect excellent helpful kind".split()
bad = "dirty rude horrible broken awful terrible slow disgusting worst".split()
fill = "the room was very and we found it staff food service day".split()


def text(side):
    words = [random.choice(fill) for _ in range(8)]
    words += [random.choice(good if side > 0 else bad) for _ in range(2 * abs(side))]
    random.shuffle(words)
    return " ".join(words)


def table(path, rows, sides):
    with open(path, "w", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(["brand", "source", "id", "date", "rating", "rating_scale",
                         "language", "text"])
        for i in range(rows):
            side = sides[i % len(sides)]
            writer.writerow(["acme", "site", i, "2026-01-%02d" % (i % 28 + 1), 3 + 2 * side,
                             "1-5", "en-GB" if i % 2 else "", text(side)])


table("many.csv", 900, [1, -1, 0])
table("few.csv", 900, [1, 1, 1, 1, 1, 1, 1, 1, 0, -1])
with open("set.ndjson", "w") as out:
    for i in range(900):
        side = i % 3 - 1
        out.write(json.dumps({"text": text(side), "stars": 3 + 2 * side}) + "\n")
END

run learn -o set.lex set.ndjson
status_is "a labelled file" 0
has "... its held-out texts" out '^set  '
has "... how far the probability is off" out '^calibration error'
holds "... the lexicon" test -s set.lex
holds "... and the texts it saw" gzip -t set.lex.seen.gz
cp set.lex first.lex
cp set.lex.seen.gz first.gz
run learn --threads 3 -o set.lex set.ndjson
holds "... the same again" cmp first.lex set.lex
holds "... with the same texts seen" cmp first.gz set.lex.seen.gz
run accuracy -l set.lex set.ndjson
has "... which no accuracy is measured on" out 'were trained on and are left out'
run learn --no-seen -o set.lex set.ndjson
holds "--no-seen leaves none beside it" test ! -e set.lex.seen.gz

run learn -o all.lex -t set.ndjson set.ndjson
status_is "nothing is learned from what is tested on" 1
has "... it says so" err 'nothing to learn from'

mkdir folder
run learn -o folder set.ndjson
status_is "a directory is no lexicon" 2
holds "... and nothing is left behind" test ! -e folder.seen.gz
run learn -o nowhere/set.lex set.ndjson
status_is "a missing directory" 1
lacks "... is told before learning" out 'calibration'
run learn --language 'no tag' -o set.lex set.ndjson
status_is "a language that is none" 2
printf '{"text":"good","label":1}\n{"text":"bad","label":-1}\n' >two.ndjson
run learn -o two.lex two.ndjson
has "a set of which nothing is held out" out '^no text was held out'

run init shop
run import -c shop/repute.conf many.csv
run learn -c shop/repute.conf --archive -o ours.lex
status_is "from the archive" 0
has "... its held-out reviews" out '^archive  '
has "... the source is named" ours.lex '^# trained-on: acme/site negative='
holds "... and it scores" sh -c 'echo "lovely friendly staff" | "$REPUTE" score -l ours.lex |
	grep -q "\"label\":\"positive\""'
run learn -c shop/repute.conf --archive --brand acm -o ours.lex
status_is "an unknown brand" 2
has "... is told the known one" err "'acme'"
run learn -c shop/repute.conf --archive --since 2027-01-01 -o none.lex
status_is "no review so late" 1
has "... says what is wanted" err '0 negative and 0 positive texts .* 200 of each'
run learn -c shop/repute.conf --archive --language pt -o none.lex
has "reviews in another language are passed over" err '200 of each'

run init small
run import -c small/repute.conf few.csv
run learn -c small/repute.conf --archive -o none.lex
status_is "too little of one sign" 1
has "... says what is there" err 'too little to learn from: [0-9]+ negative'
holds "... and writes nothing" test ! -e none.lex
run learn -c small/repute.conf --archive -o both.lex set.ndjson
status_is "... until files are added" 0

run learn -o x.lex
status_is "neither files nor archive" 2
run learn --brand acme -o x.lex set.ndjson
status_is "a brand without --archive" 2
run learn --words 6 -o x.lex set.ndjson
status_is "phrases that are too long" 2
has "... with the limit" err '1 to 5'

finish
