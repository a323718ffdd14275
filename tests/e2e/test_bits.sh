#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The same text and lexicon give the same bits of score, whichever compiler and however it
# optimizes, with sanitizers and without.
. "$(dirname "$0")/lib.sh"
root=$(realpath "$here/../..")
lexicon=$root/lexicons/en/reviews.lex

# shellcheck disable=SC2046 # two lines NAME=WORDS
while IFS='=' read -r key value; do
	case $key in
	sources) read -ra sources <<<"$value" ;;
	packages) read -ra packages <<<"$value" ;;
	esac
done < <(cd "$root" && env -u MAKEFLAGS -u MAKELEVEL "${MAKE:-make}" -s print-library)
read -ra flags <<<"$(pkg-config --cflags --libs "${packages[@]}") -lm"
holds "the library's sources are known" test "${#sources[@]}" -gt 8

# Texts: those of the demo, hostile ones made here, and real ones where there are some.
{
	zcat "$root"/tests/demo/*.ndjson.gz
	for fuzzed in "$root"/tests/fuzz/corpus/tokens/*; do
		tr '\n' ' ' <"$fuzzed"
		echo
	done
	"$python" - <<'END'
import random
import sys
random.seed(11)
signs = ["good", "not", "BAD", "never", "sooooo", "caf\u00e9", "e\u0301", "\u1e9e", "7/10", "!!",
         ":-)", "<3", "\U0001f600", "\U0001f44d\U0001f3fd", "\U0001f469\u200d\U0001f680",
         "\u4e2d\u6587", "don\u2019t", "...", ", but", "\u00ad", "\u202e", "\x00", "x" * 70]
for n in [1, 2, 3, 5, 8, 13, 50, 400, 20000]:
    for _ in range(12 if n < 1000 else 1):
        text = " ".join(random.choice(signs) for _ in range(n))
        raw = bytearray(text.encode())
        if n % 2:
            raw[random.randrange(len(raw))] = 0xff
        sys.stdout.buffer.write(bytes(raw) + b"\n")
END
	if real "${REPUTE_SHARED:-}/data/labelled/yelp10k.ndjson.gz" "scores of real texts" >&2; then
		zcat "$REPUTE_SHARED/data/labelled/yelp10k.ndjson.gz" | head -n 3000
	fi
} >"$work/texts" 2>"$work/skipped"
cat "$work/skipped"
holds "there are texts" test "$(wc -l <"$work/texts")" -gt 100

# build NAME COMPILER OPTION...
build() {
	local name=$1

	shift
	holds "$name builds" "$@" -std=gnu11 -D_GNU_SOURCE -DREPUTE_VERSION='"0"' -ffp-contract=off \
		-w -I "$root" -I "$root/core" -I "$root/include" -I "$root/analyze" -o "$work/$name" \
		"$root/tests/e2e/bits.c" "${sources[@]/#/$root/}" "${flags[@]}"
	"$work/$name" "$lexicon" <"$work/texts" >"$work/$name.bits" 2>"$work/$name.err"
	is "$name runs" "$? $(head -c 1000 "$work/$name.err")" "0 "
}

build gcc-O0 gcc -O0
build gcc-O3 gcc -O3
build clang-O2 clang -O2
build clang-O3 clang -O3 -march=native
build sanitized gcc -O1 -fsanitize=address,undefined -fno-sanitize-recover=all
is "a line for each text" "$(wc -l <"$work/gcc-O0.bits")" "$(wc -l <"$work/texts")"
holds "not all scores are 0" test "$(cut -d ' ' -f 1 "$work/gcc-O0.bits" | sort -u | wc -l)" -gt 50
for other in gcc-O3 clang-O2 clang-O3 sanitized; do
	holds "$other scores as gcc-O0 does, to the bit" cmp "$work/gcc-O0.bits" "$work/$other.bits"
done
finish
