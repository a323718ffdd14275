#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""make accuracy: asked beside reached, peers beside both. Usage: accuracy.py REPUTE FOLDER

Our figures come from `repute accuracy --json` on the rows that the lexicon was not trained
on; the peers' from the same command on the same rows (peers.py). Every figure carries half
of its 95 % bootstrap interval.
"""
import subprocess
import sys
from pathlib import Path

import peers
from sets import (ASPECTS, ASPECTS_GAIN_ASKED, ENGLISH, LANGUAGES, TUNING, figure, labelled,
                  measure, outcome, path_of, share, sources_of)

ENGLISH_LEXICON = "lexicons/en/reviews.lex"


class Bench:
    def __init__(self, repute, folder):
        self.repute, self.folder = repute, folder
        self.trained = sources_of(ENGLISH_LEXICON)
        self.ours, self.theirs = {}, {}
        self.thresholds = {}

    def scored(self, sets):
        return [peers.scored_file(self.folder, name, trained=name in self.trained)
                for name in sets]

    def tune(self):
        files = [peers.scored_file(self.folder, name, "tuning") for name in TUNING]
        for peer in peers.members(files[0]):
            self.thresholds[peer] = peers.tuned_thresholds(files, peer)

    def our(self, sets):
        key = tuple(sets)
        if key not in self.ours:
            trained = any(name in self.trained for name in sets)
            self.ours[key] = measure(self.repute, ENGLISH_LEXICON, map(path_of, sets),
                                     *(["--held-out"] if trained else []))
        return self.ours[key]["total"]

    def their(self, peer, sets, *options):
        key = (peer, *sets, *options)
        if key not in self.theirs:
            low, high = self.thresholds[peer]
            self.theirs[key] = measure(self.repute, ENGLISH_LEXICON, self.scored(sets),
                                       "--score", peer, f"--thresholds={low}:{high}",
                                       *options)
        return self.theirs[key]["total"]


def line(cells, widths):
    print("  ".join(str(cell).ljust(width) for cell, width in zip(cells, widths)).rstrip())


def print_trained(bench):
    print(f"{ENGLISH_LEXICON} was trained on")
    for name, rest in bench.trained.items():
        print(f"  {name} {rest.split(' digest=')[0]}")
    print()


def print_english(bench):
    names = [peers.NAMES[peer] for peer in bench.thresholds]
    widths = [24, 6, 12, 14] + [12] * len(names) + [8]
    line(["English", "asked", "repute", "", *names, "texts"], widths)
    for what, sets, metric, asked in ENGLISH:
        ours = bench.our(sets)
        theirs = [bench.their(peer, sets) for peer in bench.thresholds]
        n = f"{ours['rows']:,}"
        if theirs and theirs[0]["rows"] != ours["rows"]:
            n += f", peers {theirs[0]['rows']:,}"
        line([what, share(asked), figure(ours[metric]), outcome(ours[metric], asked),
              *(figure(their[metric]) for their in theirs), n], widths)
    print("\naccuracy where nothing else is said: neutral texts left out, polarity 0 is "
          "wrong; ± half of the\n95 % interval. Thresholds of three labels, one pair for "
          "all sets, found on training rows:")
    for peer, (low, high) in bench.thresholds.items():
        print(f"  {peers.NAMES[peer]:10} {low:.4f} {high:.4f}")
    print()


def print_aspects(bench):
    theirs = "vader" in bench.thresholds
    widths = [24, 12, 12, 12, 14, 10, 8]
    line(["aspects", "near term", "whole text", "VADER", "gain on VADER", "asked", "n"],
         widths)
    for name in ASPECTS:
        ours = measure(bench.repute, ENGLISH_LEXICON, [path_of(name)], "--aspects",
                       *(["--held-out"] if name in bench.trained else []))
        ours = ours["total"]["aspects"]
        vader = bench.their("vader", [name], "--aspects")["aspects"] if theirs else None
        gain = ours["near"]["value"] - vader["text"]["value"] if vader else None
        line([name, figure(ours["near"]), figure(ours["text"]),
              figure(vader["text"]) if vader else "-",
              f"{gain:+.3f}" if gain is not None else "-",
              f"+{ASPECTS_GAIN_ASKED:.3f}", f"{ours['n']:,}"], widths)
    print()


def print_languages(bench):
    widths = [24, 6, 12, 14, 12, 8]
    line(["other languages", "asked", "accuracy", "", "F1", "texts"], widths)
    for what, language, sets, asked in LANGUAGES:
        lexicon = Path("lexicons", language, "reviews.lex")
        if not lexicon.exists():
            line([what, share(asked) if asked else "", "no lexicon"], widths)
            continue
        found = measure(bench.repute, lexicon, map(path_of, sets), "--held-out")["total"]
        line([what, share(asked) if asked else "", figure(found["accuracy"]),
              outcome(found["accuracy"], asked), figure(found["f1"]),
              f"{found['rows']:,}"], widths)
    print()


def print_all(bench):
    """Every English set, as the command itself prints them."""
    skipped = ("pt_", "nl_", "fr_", "de_", "es_", "it_", "ca_")
    files = sorted(path for path in labelled().glob("*.ndjson.gz")
                   if not path.name.startswith(skipped))
    print("every English set", flush=True)
    subprocess.run([bench.repute, "accuracy", "--lexicon", ENGLISH_LEXICON, *files],
                   check=False)


def main():
    bench = Bench(sys.argv[1], Path(sys.argv[2]))
    bench.tune()
    print_trained(bench)
    print_english(bench)
    print_aspects(bench)
    print_languages(bench)
    print_all(bench)


main()
