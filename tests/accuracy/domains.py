#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""make accuracy-domains: lexicons for domains that were never seen in training, and one of
20,000 entries from a single domain. Usage: domains.py REPUTE FOLDER

Each lexicon is learned from the sources of the shipped one but those of its domain, and
measured on all that it was not trained on there. $LEARN_OPTIONS goes to `repute learn`.
"""
import fnmatch
import os
import shlex
import subprocess
import sys
import time
from pathlib import Path

from sets import DOMAINS, figure, measure, outcome, path_of, share, sources_of

SINGLE = ("IMDB test, 20,000 entries", ["imdb"], .912)


def learn(repute, lexicon, sets, *options):
    lexicon.parent.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    command = [repute, "learn", *options, *shlex.split(os.environ.get("LEARN_OPTIONS", "")),
               "-o", lexicon, *map(path_of, sets)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"cannot learn {lexicon}: {done.stderr.strip()}")
    return time.monotonic() - started


def report(repute, what, lexicon, tests, asked, seconds):
    found = measure(repute, lexicon, map(path_of, tests))["total"]
    print(f"{what:28} {share(asked):>6}  {figure(found['accuracy']):12} "
          f"{outcome(found['accuracy'], asked):14} {found['rows']:>7,} texts, "
          f"learned in {seconds:.0f} s", flush=True)


def main():
    repute, folder = sys.argv[1], Path(sys.argv[2]) / "domains"
    sources = [name for name in sources_of("lexicons/en/reviews.lex")
               if path_of(name).exists()]
    print(f"{'never seen in training':28} {'asked':>6}  accuracy", flush=True)
    for number, (what, without, tests, asked) in enumerate(DOMAINS, 1):
        kept = [name for name in sources
                if not any(fnmatch.fnmatch(name, pattern) for pattern in without)]
        lexicon = folder / f"unseen-{number}.lex"
        report(repute, what, lexicon, tests, asked, learn(repute, lexicon, kept))
    what, sets, asked = SINGLE
    lexicon = folder / "imdb-20k.lex"
    seconds = learn(repute, lexicon, sets, "--entries", "20000")
    report(repute, what, lexicon, sets, asked, seconds)


main()
