#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# repute score, the filter: its formats, threads and compressed input give the same
# scores; broken pipes are quiet, broken records told.
. "$(dirname "$0")/lib.sh"
cd "$work" || exit 1

"$python" - <<'END'
import csv
import json
import random
random.seed(7)
good = "great lovely wonderful friendly clean perfect excellent helpful kind quiet".split()
bad = "dirty rude horrible broken cold awful terrible slow disgusting worst".split()
fill = "the room was not very and we found it staff food service but never again".split()
texts = [" ".join(random.choice(random.choice((good, bad, fill, fill))) for _ in range(12))
         for _ in range(5000)]
texts[10] = ""
texts[11] = 'quotes " and, commas \\ and \u00e9\u4e2d\u6587 \U0001f600'
with open("lines", "w", encoding="utf-8") as lines, \
        open("rows.ndjson", "w", encoding="utf-8") as rows, \
        open("rows.csv", "w", encoding="utf-8", newline="") as table:
    writer = csv.writer(table)
    writer.writerow(["id", "text", "more"])
    for number, text in enumerate(texts, 1):
        lines.write(text + "\n")
        rows.write(json.dumps({"id": str(number), "text": text}) + "\n")
        writer.writerow([number, text, "x"])
END
gzip -k rows.ndjson

run score lines
status_is "lines" 0
mv out from.lines
is "a line for each" "$(wc -l <from.lines)" 5000
holds "every line is JSON of the documented form" "$python" -c '
import json
for number, line in enumerate(open("from.lines", encoding="utf-8"), 1):
    row = json.loads(line)
    assert set(row) == {"id", "polarity", "label", "language", "terms"}, row
    assert row["id"] == str(number) and -1 <= row["polarity"] <= 1, row
    assert row["label"] in ("negative", "neutral", "positive"), row'
holds "all three labels are there" "$python" -c '
import json
labels = {json.loads(line)["label"] for line in open("from.lines", encoding="utf-8")}
assert len(labels) == 3, labels'
for way in "--input ndjson rows.ndjson" "--input ndjson rows.ndjson.gz" "--input csv rows.csv" \
	"--threads 2 lines" "--threads 5 --input ndjson rows.ndjson.gz"; do
	run score $way
	status_is "$way" 0
	holds "... says the same" cmp out from.lines
done
for way in "" "-" "--threads 3 -"; do
	"$repute" score $way <lines >out 2>err
	status=$?
	status_is "standard input: '$way'" 0
	holds "... says the same" cmp out from.lines
done
gzip -c lines | "$repute" score >out 2>err
holds "compressed standard input says the same" cmp out from.lines

# A reader that goes away, and one that never was.
for threads in 1 2; do
	{ yes 'A good stay.' | head -n 300000 | "$repute" score --threads $threads 2>err
		echo "${PIPESTATUS[2]}" >ended; } | head -n 1 >out
	is "a broken pipe is quiet, $threads threads" "$(cat err)" ""
	is "... and no failure" "$(cat ended)" 0
	is "... after what was asked for" "$(wc -l <out)" 1
done
"$repute" score lines >/dev/full 2>err
is "a full disk is a failure" $? 1
has "... and told" err 'cannot write.*No space left'

# Records that are no good.
printf '%s\n' '{"id":"1","text":"good"}' 'no json' '{"id":"3"}' '{"id":"4","text":"bad"}' '[]' \
	>broken.ndjson
run score --input ndjson broken.ndjson
status_is "broken records: exit 3" 3
is "... the good ones are scored" "$(grep -oE '"id":"[0-9]"' out | tr '\n' ' ')" \
	'"id":"1" "id":"4" '
said "... file and line of each" 'broken\.ndjson:2'
said "... of the last one too" 'broken\.ndjson:5'
printf 'id,text\n1,good\n2,"never closed\n' >broken.csv
run score --input csv broken.csv
status_is "CSV with an open quote: exit 3" 3
said "... file and line" 'broken\.csv:3'
is "... the good row is scored" "$(wc -l <out)" 1
printf 'id,words\n1,good\n' >headless.csv
run score --input csv headless.csv
status_is "CSV without a column of text: exit 1" 1
head -c 2000 rows.ndjson.gz >cut.gz
run score --input ndjson cut.gz
status_is "truncated gz: exit 1" 1
said "... is named" 'cut\.gz'
printf 'caf\xe9 \0 great\n' | "$repute" score >out 2>err
is "bytes that are no UTF-8 are scored" "$?" 0
holds "... and the output is UTF-8" "$python" -c 'open("out", encoding="utf-8").read()'
run score missing
status_is "a file that is not there: exit 1" 1
run score --input tea lines
status_is "an unknown format: exit 2" 2
run score --threads 0 lines
status_is "no threads: exit 2" 2
run score --lexicon broken.csv lines
status_is "a lexicon that is none: exit 1" 1
said "... is named" 'broken\.csv'

finish
