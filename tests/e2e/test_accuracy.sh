#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# repute accuracy: figures of a lexicon on labelled files, which rows count, files that are
# no good beside good ones.
. "$(dirname "$0")/lib.sh"
cd "$work" || exit 1

"$python" - <<'END'
import gzip
import json
import random
random.seed(3)
good = "great lovely wonderful friendly clean perfect excellent helpful kind".split()
bad = "dirty rude horrible broken awful terrible slow disgusting worst".split()
fill = "the room was very and we found it staff food service".split()


def row(number):
    side = number % 3 - 1
    words = [random.choice(fill) for _ in range(6)]
    words += [random.choice(good if side > 0 else bad) for _ in range(2 * abs(side))]
    return {"id": str(number), "text": " ".join(words), "stars": 3 + 2 * side,
            "other": side * random.choice((1, 1, 1, -1)),
            "aspects": [["room", "positive"]] if "room" in words else []}


rows = [row(number) for number in range(600)]
with open("set.ndjson", "w") as out, gzip.open("set.ndjson.gz", "wt") as packed, \
        open("one.ndjson", "w") as one:
    for each in rows:
        out.write(json.dumps(each) + "\n")
        packed.write(json.dumps(each) + "\n")
        if each["stars"] == 5:
            one.write(json.dumps(each) + "\n")
END

run accuracy set.ndjson
status_is "a labelled file" 0
has "... its line" out '^set  .*600'
has "... a legend" out 'half of the 95 % interval'
lacks "... no total of one file" out '^all of them'
run accuracy --json set.ndjson
status_is "as JSON" 0
mv out first
holds "... of the documented form" "$python" -c '
import json
report = json.load(open("first"))
assert report["schema"] == "repute.accuracy/1" and report["honest"] is True, report
total = report["total"]
assert total["classes"] == {"negative": 200, "neutral": 200, "positive": 200}, total
assert total["rows"] == 600 == sum(map(sum, total["confusion"])), total
for name in ("accuracy", "f1", "accuracy_3", "f1_3", "pearson", "auc"):
    figure = total[name]
    assert .5 < figure["low"] <= figure["value"] <= figure["high"] <= 1, (name, figure)
assert report["files"][0]["accuracy"] == total["accuracy"]'
run accuracy --json set.ndjson
holds "... the same again" cmp out first
run accuracy --json set.ndjson.gz
sed -i 's/set\.ndjson\.gz/set.ndjson/' out
holds "... and of the compressed file" cmp out first
run accuracy --held-out set.ndjson
has "held-out rows only" out ' rows are not held out and are left out'
run accuracy --confusion --aspects set.ndjson set.ndjson.gz
status_is "two files, matrices, aspects" 0
has "... a total" out '^all of them .*1,200'
has "... a matrix" out 'labelled .*as negative'
has "... aspects" out 'near term'
run accuracy --json --score other --thresholds=-0.5:0.5 set.ndjson
status_is "another program's scores" 0
holds "... are judged" "$python" -c '
import json
total = json.load(open("out"))["total"]
assert .6 < total["accuracy"]["value"] < .9 and total["coverage"] is None, total'

run accuracy --json one.ndjson
status_is "one class only" 0
holds "... what it cannot tell is null" "$python" -c '
import json
total = json.load(open("out"))["total"]
assert total["auc"] is None and total["pearson"] is None and total["f1"] is None, total
assert total["accuracy"]["value"] > .5, total'

# Trained on, and known: learned from the file itself.
run learn -o own.lex set.ndjson
run accuracy --lexicon own.lex set.ndjson
has "rows that were trained on are left out" out 'trained on.* left out$'
run accuracy --lexicon own.lex --all-rows set.ndjson
has "... unless all are asked for, which is told" out 'NOT HONEST: includes [0-9]+ rows'

: >empty
printf '{"text":"good"}\n' >unlabelled
printf '{"text":"good","label":1}\nno json\n' >broken
for file in empty unlabelled broken missing; do
	run accuracy $file
	status_is "$file: exit 1" 1
	said "... is named" "$file"
	is "... no figure" "$(wc -c <out)" 0
done
run accuracy broken set.ndjson
status_is "a bad file beside a good one: exit 3" 3
said "... its line" 'broken:2'
has "... the good one is measured" out '^set  .*600'
run accuracy
status_is "no file: exit 2" 2
run accuracy --thresholds 1 set.ndjson
status_is "thresholds that are none: exit 2" 2
run accuracy --thresholds 0.5:0.2 set.ndjson
status_is "thresholds the wrong way round: exit 2" 2
run accuracy --held-out --all-rows set.ndjson
status_is "two rules: exit 2" 2
run accuracy --lexicon broken set.ndjson
status_is "a lexicon that is none: exit 1" 1
said "... is named" 'broken'
"$repute" accuracy set.ndjson >/dev/full 2>err
is "a full disk is a failure" $? 1

finish
