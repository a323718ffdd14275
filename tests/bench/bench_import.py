#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench_import.py PROGRAM FOLDER ROWS: reviews imported, scored and rolled up.

The peer of import is SQLite's own .import of the same rows as CSV into one plain table
without an index, in the same mode of journal, taken in turn with it. It reads no dates, no
ratings, and looks for no review that is known already. The archives are left in FOLDER.
"""
import sys
from pathlib import Path

import subject
from measure import Archive, line, material, medians, rate, run, title

ROUNDS = {100000: 5}
COLUMNS = ("id brand source date rating rating_scale location title text author language "
           "url reply").split()


def dot_import(folder, table):
    file = folder / "plain.sqlite"
    for path in folder.glob("plain.sqlite*"):
        path.unlink()
    return run(["sqlite3", file, "PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL",
                "CREATE TABLE review (" + ", ".join(f"{name} TEXT" for name in COLUMNS) + ")",
                f".import --csv {table} review"])


def measure(program, folder, n):
    reviews = folder / f"reviews-{n}"
    ndjson, table = reviews.with_suffix(".ndjson"), reviews.with_suffix(".csv")
    material("rows", reviews, n)
    archive = Archive(program, folder / f"archive-{n}")

    def one():
        archive.clear()
        return archive.run("import", ndjson)

    ours, peer = medians(ROUNDS.get(n, 3), one, lambda: dot_import(folder, table))
    scored = archive.run("analyze")
    table.unlink()
    ndjson.unlink()
    for path in folder.glob("plain.sqlite*"):
        path.unlink()
    line(f"import {n:,}, rows by the wall", rate(n, ours.wall), ">= 100,000/s",
         f".import {rate(n, peer.wall)}", ours.wall / peer.wall)
    line("  rows by CPU", rate(n, ours.cpu), ">= 100,000/s",
         f".import {rate(n, peer.cpu)}", ours.cpu / peer.cpu)
    line("  CPU", f"{ours.cpu:.2f} s", "ratio <= 3", f".import {peer.cpu:.2f} s",
         ours.cpu / peer.cpu)
    line("  peak memory", f"{ours.peak:.0f} MB", "< 200 MB", f".import {peer.peak:.0f} MB")
    line(f"analyze {n:,}, reviews by CPU", rate(n, scored.cpu))
    line("  CPU", f"{scored.cpu:.2f} s")
    line("  peak memory", f"{scored.peak:.0f} MB", "< 200 MB")
    return ours, scored


def main():
    program, folder, rows = Path(sys.argv[1]).resolve(), Path(sys.argv[2]), int(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    title(f"import and analyze, {subject.ORIGIN} (ratio: cost of ours to the peer's)")
    costs = [measure(program, folder, n) for n in sorted({100000, rows})]
    for name, few, many in zip(("import", "analyze"), costs[0], costs[-1]):
        line(f"{name}: peak at {rows:,} to that at 100,000", f"{many.peak:.0f} MB", "flat",
             f"{few.peak:.0f} MB", many.peak / few.peak)


main()
