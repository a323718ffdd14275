#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# repute score, the filter: its formats, threads and compressed input give the same
# scores; broken pipes are quiet, broken records told; memory is flat, however long a line.
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
for way in "" "-" "--threads 3 -" "--threads 0"; do
	"$repute" score $way <lines >out 2>err
	status=$?
	status_is "standard input: '$way'" 0
	holds "... says the same" cmp out from.lines
done
gzip -c lines | "$repute" score >out 2>err
holds "compressed standard input says the same" cmp out from.lines

# More terms, fewer, and sentences.
run score --terms 1000 lines
status_is "--terms 1000" 0
mv out all.terms
run score --terms 0 lines
status_is "--terms 0" 0
mv out no.terms
run score --terms 3 --sentences --threads 2 --input csv rows.csv
status_is "--terms 3 --sentences" 0
holds "terms are the first of all, which fall in weight; sentences lie in the text" \
	"$python" -c '
import json
def rows(name):
    return map(json.loads, open(name, encoding="utf-8"))
texts = open("lines", "rb").read().split(b"\n")
more = 0
for eight, every, none, three in zip(rows("from.lines"), rows("all.terms"),
                                     rows("no.terms"), rows("out")):
    weights = [abs(term["weight"]) for term in every["terms"]]
    assert weights == sorted(weights, reverse=True), every
    assert eight["terms"] == every["terms"][:8] and not none["terms"], every
    assert three["terms"] == every["terms"][:3], three
    more += len(weights) > 8
    end = 0
    for sentence in three["sentences"]:
        assert set(sentence) == {"offset", "len", "polarity", "label"}, sentence
        assert sentence["offset"] >= end, three
        end = sentence["offset"] + sentence["len"]
    assert end <= len(texts[int(three["id"]) - 1]), three
assert more > 100, more'

# One line of 80 MB between two short ones; the same text again in one of 5 MB.
"$python" - <<'END'
words = b"the room was lovely but the staff were horrible and never again :( "
text = words * (5 * 1024 * 1024 // len(words))
with open("long", "wb") as out:
    out.write(b"good\n")
    for _ in range(16):
        out.write(text)
    out.write(b"\nbad")
with open("shorter", "wb") as out:
    out.write(b"good\n" + text + b"\nbad\n")
END
for threads in 1 2; do
	measured 0 "$repute" score --threads $threads shorter >out.shorter 2>err
	shorter=$memory
	measured 0 "$repute" score --threads $threads long >out 2>err
	is "a line of 80 MB, $threads threads" "$status" 0
	is "... and its neighbours" "$(grep -oE '^."id":"[0-9]"' out | tr -d '{\n')" \
		'"id":"1""id":"2""id":"3"'
	holds "... is scored as a shorter one of the same words" cmp out out.shorter
	if [ -z "${REPUTE_SAN:-}" ]; then
		holds "... in flat memory: $memory KiB, $shorter for 5 MB" \
			test "$memory" -le $((shorter + 4096))
	fi
done
gzip -1 -c long | "$repute" score >out 2>err
holds "... compressed, too" cmp out out.shorter
"$python" -c 'print("{\"text\":\"" + "bad " * 2200000 + "\"}\n{\"text\":\"good\"}")' >long.ndjson
run score --input ndjson long.ndjson
status_is "NDJSON of more than 8 MB on one line: exit 3" 3
said "... file and line" 'long\.ndjson:1: .*longer than'
is "... the next one is scored" "$(grep -oE '"id":"[0-9]"' out)" '"id":"2"'

# What is written to a pipe is scored at once, not when a block is full.
mkfifo slow.pipe
"$repute" score --threads 1 <slow.pipe >slow 2>err &
pids+=($!)
exec 3>slow.pipe
echo 'A good stay.' >&3
until_true "a line of a pipe is scored at once" grep -q '"id":"1"' slow &&
	ok "a line of a pipe is scored at once"
exec 3>&-

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
run score --threads 257 lines
status_is "too many threads: exit 2" 2
run score --terms 1001 lines
status_is "too many terms: exit 2" 2
run score --lexicon broken.csv lines
status_is "a lexicon that is none: exit 1" 1
said "... is named" 'broken\.csv'

finish
