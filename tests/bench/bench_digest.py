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

from material import Material
from measure import Archive, line, medians, title

ROUNDS = 5


def build(program, folder, material, n):
    """An archive of n reviews, scored; one that bench_import.py left is taken as it is."""
    archive = Archive(program, folder / f"archive-{n}")
    if not archive.file.exists():
        ndjson, table = material.write(folder, n)
        table.unlink()
        archive.run("import", ndjson)
        ndjson.unlink()
    archive.run("analyze")
    return archive


def reviews_of_day(archive, material):
    db = sqlite3.connect(archive.file)
    n, = db.execute("SELECT COUNT(*) FROM review r JOIN source s ON s.id = r.source_id "
                    "JOIN brand b ON b.id = s.brand_id WHERE b.name = ? AND r.day = "
                    "unixepoch(?) / 86400", (material.brand, material.day)).fetchone()
    db.close()
    return n


def digest(archive, material):
    shutil.rmtree(archive.digests, ignore_errors=True)
    db = sqlite3.connect(archive.file)
    with db:
        db.execute("DELETE FROM digest")
    db.close()
    return archive.run("digest", "--date", material.day, "--brand", material.brand)


def measure(archive, material):
    cost, = medians(ROUNDS, lambda: digest(archive, material))
    return cost


def by_archive(program, folder, material, rows):
    title(f"digest of {material.brand}, {material.day}, CPU (ratio: to the smallest)")
    first = None
    for n in sorted({10000, 100000, rows}):
        archive = build(program, folder, material, n)
        cost = measure(archive, material)
        first = first or cost
        line(f"archive of {n:,}, {reviews_of_day(archive, material)} that day",
             f"{cost.cpu * 1000:.0f} ms, {cost.peak:.0f} MB", "< 50 ms, flat",
             f"smallest {first.cpu * 1000:.0f} ms", cost.cpu / first.cpu)


def by_day(program, folder, material):
    title("the same from an archive of 10,000, as that day grows")
    archive = build(program, folder, material, 10000)
    more = folder / "day.ndjson"
    first = None
    for n in (10, 100, 1000, 10000):
        material.write_day(more, n)
        archive.run("import", more)
        archive.run("analyze")
        cost = measure(archive, material)
        first = first or cost
        line(f"{reviews_of_day(archive, material):,} reviews that day",
             f"{cost.cpu * 1000:.0f} ms, {cost.peak:.0f} MB", "",
             f"smallest {first.cpu * 1000:.0f} ms", cost.cpu / first.cpu)
    more.unlink()


def main():
    program, folder, rows = Path(sys.argv[1]).resolve(), Path(sys.argv[2]), int(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    Archive(program, folder / "archive-10000").clear()
    material = Material()
    by_archive(program, folder, material, rows)
    by_day(program, folder, material)


main()
