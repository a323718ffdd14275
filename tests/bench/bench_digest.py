#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench_digest.py PROGRAM FOLDER ROWS: what a day's digest costs.

First from archives that differ in everything but the day: a tenth of what is more belongs
to the same brand, on other days. Then from one archive as that day itself grows. Each
digest is written whole, with its files and its row in the ledger, which are taken away
again before the next.
"""
import shutil
import sqlite3
import sys
from pathlib import Path

import subject
from measure import Archive, line, material, medians, title

ROUNDS = 5


def build(program, folder, n):
    """An archive of n reviews, scored; one that bench_import.py left is taken as it is."""
    archive = Archive(program, folder / f"archive-{n}")
    if not archive.file.exists():
        reviews = folder / f"reviews-{n}"
        material("rows", reviews, n)
        archive.run("import", reviews.with_suffix(".ndjson"))
        for ending in (".ndjson", ".csv"):
            reviews.with_suffix(ending).unlink()
    archive.run("analyze")
    return archive


def reviews_of_day(archive):
    db = sqlite3.connect(archive.file)
    n, = db.execute("SELECT COUNT(*) FROM review r JOIN source s ON s.id = r.source_id "
                    "JOIN brand b ON b.id = s.brand_id WHERE b.name = ? AND r.day = "
                    "unixepoch(?) / 86400", (subject.BRAND, subject.DAY)).fetchone()
    db.close()
    return n


def digest(archive):
    shutil.rmtree(archive.digests, ignore_errors=True)
    db = sqlite3.connect(archive.file)
    with db:
        db.execute("DELETE FROM digest")
    db.close()
    return archive.run("digest", "--date", subject.DAY, "--brand", subject.BRAND)


def show(what, cost, first, asked=""):
    line(what, f"{cost.cpu * 1000:.0f} ms, {cost.peak:.0f} MB", asked,
         f"smallest {first.cpu * 1000:.0f} ms", cost.cpu / first.cpu)


def by_archive(program, folder, rows):
    title(f"digest of {subject.BRAND}, {subject.DAY}, CPU (ratio: to the smallest)")
    sizes = sorted({10000, 100000, rows})
    archives = [build(program, folder, n) for n in sizes]
    costs = medians(ROUNDS, *[lambda a=a: digest(a) for a in archives])
    for n, archive, cost in zip(sizes, archives, costs):
        show(f"archive of {n:,}, {reviews_of_day(archive)} that day", cost, costs[0],
             "< 50 ms, flat")


def by_day(program, folder):
    title("the same from an archive of 10,000, as that day grows")
    archive = build(program, folder, 10000)
    more = folder / "day.ndjson"
    first = None
    for n in (10, 100, 1000, 10000):
        material("day", more, n)
        archive.run("import", more)
        archive.run("analyze")
        cost, = medians(ROUNDS, lambda: digest(archive))
        first = first or cost
        show(f"{reviews_of_day(archive):,} reviews that day", cost, first)
    more.unlink()


def main():
    program, folder, rows = Path(sys.argv[1]).resolve(), Path(sys.argv[2]), int(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    Archive(program, folder / "archive-10000").clear()
    by_archive(program, folder, rows)
    by_day(program, folder)


main()
