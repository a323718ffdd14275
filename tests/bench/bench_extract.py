#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench_extract.py DRIVER CASES PEERS: reading reviews from real pages, without fetching
or storing, beside programs of the same kind in the same run: CPU between the bytes of the
pages in memory and their reviews. CASES has pages/dev and products/dev; PEERS the virtual
environment of extruct.
"""
import statistics
import subprocess
import sys
from pathlib import Path

from measure import line, title

ROUNDS = 5
REPEAT = "20"  # of ours within a round: one pass is over too soon to be timed
PEER = Path(__file__).parent / "peer_extract.py"


def ours(driver, files, *options):
    """The figures of one run, by name."""
    out = subprocess.run([driver, "--repeat", REPEAT, *options, *files], check=True,
                         capture_output=True, text=True).stdout
    return {name: float(value) for name, value in
            (figure.split("=") for figure in out.split())}


def peer(python, name, files):
    """CPU seconds and reviews of one run."""
    out = subprocess.run([python, PEER, name, *files], check=True, capture_output=True,
                         text=True).stdout
    cpu, reviews = out.split()
    return {"cpu": float(cpu), "reviews": float(reviews)}


def can(python, module):
    return subprocess.run([python, "-c", f"import {module}"],
                          stderr=subprocess.DEVNULL, check=False).returncode == 0


def turns(*runs):
    """Each of `runs` in turn, ROUNDS times: the median of each figure of each."""
    rounds = [[one() for one in runs] for _ in range(ROUNDS)]
    return [{name: statistics.median(figures[name] for figures in column)
             for name in column[0]} for column in zip(*rounds)]


def pages(cases, mark):
    """The real pages that have `mark` in them."""
    found = [path for kind in ("pages", "products")
             for path in sorted((cases / kind / "dev").glob("*html"))]
    return [path for path in found if mark in path.read_bytes()]


def each(figures, n):
    return f"{figures['cpu'] * 1e6 / n:.1f} us"


def jsonld(driver, cases, python):
    files = pages(cases, b"application/ld+json")
    runs = [lambda: ours(driver, files, "--adapter", "jsonld")]
    names = []
    for name, module, asked, interpreter in (
            ("lxml + json", "lxml", 15, "/usr/bin/python3"),
            ("extruct", "extruct", 30, python)):
        if can(interpreter, module):
            names.append((name, asked))
            runs.append(lambda interpreter=interpreter, module=module:
                        peer(interpreter, module, files))
        else:
            line(f"{name}: skipped, not installed")
    mine, *theirs = turns(*runs)
    n = len(files)
    title(f"JSON-LD, {n} real pages of {mine['bytes'] / n / 1000:.0f} KB, CPU a page "
          "(ratio: the peer's cost to ours)")
    for (name, asked), figures in zip(names, theirs):
        line(f"  beside {name}", each(mine, n), f"ratio >= {asked}",
             f"{name} {each(figures, n)}", f"{figures['cpu'] / mine['cpu']:.1f}")
        line("    reviews", f"{mine['reviews']:.0f}", "", f"{figures['reviews']:.0f}")
    line("  a byte of page", f"{mine['ns_per_byte']:.2f} ns")
    line("  peak memory", f"{mine['peak_kb'] / 1000:.1f} MB")


def main():
    driver, cases, python = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
    if not (cases / "pages").is_dir():
        print("\nextract: skipped, no real pages here (REPUTE_CASES)")
        return
    jsonld(driver, cases, python / "bin" / "python3")


main()
