#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# repute explain: what it shows in plain form, on a terminal, as JSON, of a review of the
# archive; and that no text can command the terminal.
. "$(dirname "$0")/lib.sh"
cd "$work" || exit 1

cat >tiny.lex <<'END'
# format: repute-lexicon/1
# name: tiny
# language: en
# version: 3
# negators: not
# negation-window: 3
# scale: 0.5
# slope: 0.25
# thresholds: -0.2 0.3
good	4
NOT_good	-5
bad	-4
terrible	-8
terrible service	-2
service	1
friendly	6
END
text='Friendly staff, but terrible service. The food was not so good.'

cat >wanted <<'END'
polarity    -0.4196  negative: below -0.2000
probability  0.2902  that a reader calls it positive
coverage     0.3636  of 11 tokens
lexicon     tiny 3, en, revision REVISION

  [Friendly +3.00] staff, but [terrible service -4.50]. The food was not so
  [good -2.50].

    weight        sum  5 terms
   -4.0000    -4.0000  terrible
   +3.0000    -1.0000  friendly
   -2.5000    -3.5000  NOT_good
   -1.0000    -4.5000  terrible service
   +0.5000    -4.0000  service

polarity = tanh(slope * sum / sqrt(terms))
         = tanh(0.25 * -4 / sqrt(5)) = tanh(-0.447214) = -0.4196

  polarity  2 sentences
   -0.1853  Friendly staff, but terrible service
   -0.5546  The food was not so good
END
run explain --lexicon tiny.lex "$text"
status_is "a text of one argument" 0
sed 's/revision [0-9a-f]*$/revision REVISION/' out >plain
holds "... is explained as expected" diff wanted plain
cp out first
run explain --lexicon tiny.lex $text
holds "words of several arguments say the same" cmp out first
printf '%s' "$text" | "$repute" explain -l tiny.lex - >out 2>err
holds "standard input says the same" cmp out first
printf '%s' "$text" >text
run explain -l tiny.lex --file text
holds "a file says the same" cmp out first
gzip -k text
run explain -l tiny.lex -f text.gz
holds "a compressed file says the same" cmp out first
run score -l tiny.lex text
has "score gives the same polarity" out '"polarity":-0\.4196,'
run explain -l tiny.lex --json "$text"
status_is "--json" 0
holds "... is of the documented form, and adds up" "$python" -c '
import json, math, sys
e = json.load(open("out", encoding="utf-8"))
text = sys.argv[1].encode()
assert e["schema"] == "repute.explain/1" and e["text"] == sys.argv[1], e
f = e["formula"]
assert abs(sum(t["weight"] for t in e["terms"]) - f["sum"]) < 1e-9, e
assert abs(math.tanh(f["slope"] * f["sum"] / math.sqrt(f["matched"])) - e["polarity"]) < 1e-6, e
assert [abs(t["weight"]) for t in e["terms"]] == sorted(
    (abs(t["weight"]) for t in e["terms"]), reverse=True), e
places = {t["term"]: text[t["offset"]:t["offset"] + t["len"]] for t in e["terms"]}
assert places["terrible service"] == b"terrible service" and places["NOT_good"] == b"good", e
assert [s["label"] for s in e["sentences"]] == ["neutral", "negative"], e
assert e["label"] == "negative" and e["thresholds"] == [-.2, .3], e
assert e["lexicon"]["name"] == "tiny", e' "$text"

# Many terms: 20 of them, or all.
"$python" - <<'END'
names = ["word" + chr(97 + i // 26) + chr(97 + i % 26) for i in range(40)]
with open("tiny.lex", encoding="utf-8") as tiny, open("many.lex", "w", encoding="utf-8") as many:
    many.writelines(line for line in tiny if line.startswith("#"))
    many.writelines(f"{name}\t{i + 1}\n" for i, name in enumerate(names))
with open("many", "w", encoding="utf-8") as text:
    text.write(". ".join(names))
END
run explain -l many.lex -f many
is "20 terms are shown" "$(grep -cE '^ +\+[0-9.]+ +\+[0-9.]+  word' out)" 20
has "... and how much the others weigh" out '^ +\+105\.0000 +\+410\.0000  20 more'
has "... and how many sentences there are more" out '^ +20 more \(--all'
run explain -l many.lex -f many --all
is "--all shows all" "$(grep -cE '^ +\+[0-9.]+ +\+[0-9.]+  word' out)" 40
lacks "... and leaves nothing out" out 'more'

# A terminal: python opens one of that many columns and prints what came to it.
cat >terminal.py <<'END'
"""terminal.py COLUMNS COMMAND...: run it on a terminal, print what it wrote."""
import fcntl
import os
import pty
import struct
import sys
import termios

pid, fd = pty.fork()
if pid == 0:
    fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", 24, int(sys.argv[1]), 0, 0))
    os.execvp(sys.argv[2], sys.argv[2:])
while True:
    try:
        block = os.read(fd, 65536)
    except OSError:
        break
    if not block:
        break
    sys.stdout.buffer.write(block)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
END
export TERM=xterm
terminal() {
	"$python" terminal.py "$@" 2>&1 | tr -d '\r'
}
env -u NO_COLOR "$python" terminal.py 44 "$repute" explain -l tiny.lex "$text" | tr -d '\r' >coloured
cat -v coloured >seen
has "bold red for the strongest, underlined where two terms stand" seen \
	'\^\[\[1;4;31mterrible\^\[\[0m'
has "green for what speaks for" seen '\^\[\[32mFriendly\^\[\[0m staff,'
has "dim for the weakest" seen '\^\[\[2;31mterrible\^\[\[0m \^\[\[2;31mservice'
lacks "no brackets beside colours" seen '\[Friendly'
sed 's/\x1b\[[0-9;]*m//g' coloured | sed -n '/^  Friendly/,/^$/p' >lines
is "wrapped at the terminal's width" "$(cat lines)" "  Friendly staff, but terrible service. The
  food was not so good."
terminal 80 "$repute" explain -l tiny.lex "$text" >out
holds "NO_COLOR: brackets on a terminal" cmp out first
TERM=dumb terminal 80 env -u NO_COLOR "$repute" explain -l tiny.lex "$text" >out
holds "a dumb terminal too" cmp out first

# What would command a terminal: by argument, file, lexicon.
printf 'good \033[31mred \033]0;title\a \233 \302\2331m \b\b \177 \342\200\256 bad\000\001' >hostile
sed "s/^# name:.*/# name: ti\x1b[31mny/; s/^# version:.*/# version: \xc2\x9b/" tiny.lex >hostile.lex
run explain -l hostile.lex -f hostile
holds "hostile text and lexicon: no control reaches the output" "$python" -c '
import unicodedata
text = open("out", encoding="utf-8").read()
left = [c for c in text if unicodedata.category(c) in ("Cc", "Cf") and c != "\n"]
assert text.count("\n") > 10 and "good" in text and not left, left'
env -u NO_COLOR "$python" terminal.py 80 "$repute" explain -l hostile.lex -f hostile |
	tr -d '\r' >coloured
holds "on a terminal only our own colours" "$python" -c '
import re
import unicodedata
text = open("coloured", encoding="utf-8").read()
text = re.sub("\x1b\\[(?:[124];)*3[12]m|\x1b\\[0m", "", text)
left = [c for c in text if unicodedata.category(c) in ("Cc", "Cf") and c != "\n"]
assert "good" in text and not left, left'
run explain -l hostile.lex --json -f hostile
holds "... as JSON they are escaped" "$python" -c '
import json
raw = open("out", "rb").read()
assert not [c for c in raw if c < 32 and c != 10], raw
json.loads(raw)'

# A review of the archive.
run init there
mkdir -p there
printf '%s\n' '{"id":"a","brand":"acme","source":"s","date":"2026-11-02","title":"Good","text":"Bad service."}' \
	>reviews.ndjson
run import -c there/repute.conf reviews.ndjson
status_is "a review is imported" 0
id=$(sql there/archive.sqlite 'SELECT id FROM review')
run explain -c there/repute.conf -l tiny.lex "$id"
status_is "a review by its id" 0
has "... is told" out "^review +$id\$"
has "... its title and text are scored" out '^  \[Good \+2\.00\]$'
has "... on two lines" out '^  \[Bad -2\.00\] \[service \+0\.50\]\.$'
cp out by-id
run explain -c there/repute.conf -l tiny.lex --review "$id"
holds "--review says the same" cmp out by-id
printf '\n[score]\nlexicon = %s\n' "$work/tiny.lex" >>there/repute.conf
run explain -c there/repute.conf --review "$id"
holds "the configured lexicon says the same" cmp out by-id
run explain -c there/repute.conf 999999
status_is "a review that is not there" 1
said "... is told" 'there is no review 999999'

# By language: the shipped lexicons, each where it is asked for.
mkdir -p data/lexicons/en data/lexicons/de
cp tiny.lex data/lexicons/en/reviews.lex
sed -e 's/^# language:.*/# language: de/' -e 's/^# name:.*/# name: klein/' -e 's/^good/gut/' tiny.lex \
	>data/lexicons/de/reviews.lex
export REPUTE_DATADIR=$work/data
run explain 'The room was good and we had a nice time with the staff of this hotel.'
has "an English text: the English lexicon" out '^lexicon +tiny 3, en'
run explain 'Das Zimmer war gut und wir haben uns in dem Hotel sehr wohl gefühlt.'
has "a German text: the German one" out '^lexicon +klein 3, de'
run explain --language de 'The room was good and we had a nice time with the staff.'
has "--language has the last word" out '^lexicon +klein 3, de'
run explain 'Rummet var fint och vi trivdes mycket bra med personalen på hotellet, tack.'
status_is "a language without a lexicon" 1
said "... is told" "no lexicon for the text's language, 'sv'"
run explain --language 'x y' good
status_is "no language" 2
unset REPUTE_DATADIR

# Wrong use.
for way in "" "--file text --review 1" "--file text good" "--review x"; do
	run explain -l tiny.lex $way
	status_is "wrong use: '$way'" 2
	is "... says nothing else" "$(cat out)" ""
done
run explain -l tiny.lex --file missing
status_is "a missing file" 1
head -c 9000000 /dev/zero | tr '\0' 'x' | "$repute" explain -l tiny.lex - >out 2>err
is "a text that is too long is refused" $? 1
has "... and told" err 'the text'
"$repute" explain -l tiny.lex "$text" >/dev/full 2>err
is "a full disk is a failure" $? 1
yes 'good bad ugly' | head -c 8000000 | "$repute" explain -l tiny.lex - >out 2>err
is "8 MB are explained" $? 0
finish
