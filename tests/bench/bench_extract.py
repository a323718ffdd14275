#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench_extract.py DRIVER CASES PEERS FOLDER: reading reviews from real pages, without
fetching or storing, beside programs of the same kind in the same run. CASES has pages/dev
and products/dev; PEERS is the virtual environment of extruct; FOLDER is for feeds that are
made up here.

JSON-LD is compared by the CPU between the bytes of the pages in memory and their reviews,
since a peer that is a Python module would pay more for its start than for the pages.
Trees and feeds are compared by whole processes that are given the same files, from the
start to the end, since xmllint is one; it only parses, and all is read here. Memory is the
peak of a process that reads one page, less that of one that reads an empty page.
"""
import statistics
import shutil
import subprocess
import sys
from pathlib import Path

import bench_feed
from measure import line, medians, run, title

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
    """CPU seconds, reviews, and what it told twice or that says nothing, of one run."""
    out = subprocess.run([python, PEER, name, *files], check=True, capture_output=True,
                         text=True).stdout
    return {name: float(value) for name, value in
            zip(("cpu", "reviews", "others"), out.split())}


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
        line("    reviews, each once", f"{mine['reviews']:.0f}", "",
             f"{figures['reviews']:.0f}")
        line("    ... told twice, or without words and rating", "", "",
             f"{figures['others']:.0f}")
    line("  a byte of page", f"{mine['ns_per_byte']:.2f} ns")
    line("  peak memory", f"{mine['peak_kb'] / 1000:.1f} MB")


def tree(driver, cases):
    """Microdata on pages that carry it, and on all that have a tree built for them."""
    title("pages read through a tree, CPU from the files to the reviews (ratio: our cost to "
          "that of xmllint --html --noout)")
    if shutil.which("xmllint") is None:
        line("skipped, xmllint is not installed")
        return
    for name, mark in (("with microdata", b"itemtype"), ("of all kinds", b"<")):
        files = pages(cases, mark)
        mine, theirs = medians(
            ROUNDS, lambda files=files: run([driver, "--adapter", "microdata", *files]),
            lambda files=files: run(["xmllint", "--html", "--noout", *files],
                                    stderr=subprocess.DEVNULL))
        line(f"  {len(files)} pages {name}", f"{mine.cpu:.3f} s", "ratio <= 1.3",
             f"{theirs.cpu:.3f} s", mine.cpu / theirs.cpu)


def automatic(driver, cases):
    """All adapters that fit, as a section without an adapter reads a page."""
    files = pages(cases, b"<")
    figures, = turns(lambda: ours(driver, files))
    n = len(files)
    title(f"adapter = auto, {n} real pages of {figures['bytes'] / n / 1000:.0f} KB")
    line("  CPU a page", each(figures, n))
    line("  a byte of page", f"{figures['ns_per_byte']:.2f} ns")
    line("  reviews", f"{figures['reviews']:.0f}")
    line("  pages that state what all are like", f"{figures['aggregates']:.0f}")


LARGE = 300_000  # bytes: a small page is less than what any process takes


def memory(driver, cases, folder):
    """Peak memory for each byte of a page, over the large pages."""
    empty = folder / "empty.html"
    empty.write_bytes(b"")
    title(f"peak memory of reading a page over its size, pages over {LARGE // 1000} KB "
          "(less that of an empty page)")
    files = [path for path in pages(cases, b"<") if path.stat().st_size > LARGE]
    for name, options in (("jsonld", ["--adapter", "jsonld"]),
                          ("microdata", ["--adapter", "microdata"]), ("auto", [])):
        peak = {path: ours_once(driver, path, options) for path in [empty, *files]}
        times = sorted((peak[path] - peak[empty]) * 1024 / path.stat().st_size
                       for path in files)
        line(f"  {name}, {len(files)} pages", f"at most {times[-1]:.1f}", "<= 8", "",
             f"median {statistics.median(times):.1f}")


def ours_once(driver, path, options):
    """Peak KiB."""
    out = subprocess.run([driver, *options, path], check=True, capture_output=True,
                         text=True).stdout
    return float(out.rpartition("peak_kb=")[2])


def main():
    driver, cases, python = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
    folder = Path(sys.argv[4])
    folder.mkdir(parents=True, exist_ok=True)
    real = (cases / "pages").is_dir()
    if not real:
        print("\nextract: real pages skipped, there are none here (REPUTE_CASES)")
    if real:
        jsonld(driver, cases, python / "bin" / "python3")
        tree(driver, cases)
    bench_feed.feeds(driver, folder)
    if real:
        automatic(driver, cases)
        memory(driver, cases, folder)


main()
