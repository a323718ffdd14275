#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench_score.py PROGRAM FOLDER [BYTES]: the filter on 200 MB of plain lines and on the same
texts as NDJSON, in turn with the word count of coreutils and with jq; beside VADER and the
npm package `sentiment` on a slice, once; then how time and memory grow with the text.

All of it is CPU time but where threads are compared, which is the clock on the wall. A peer
that is not there is skipped, and said to be.
"""
import json
import os
import shutil
import sys
from pathlib import Path

import subject
from measure import line, material, medians, run, title

SIZE = 200 * 1000 * 1000
SLICE = 2 * 1000 * 1000
ROUNDS = 5
GROWTH = 16
PLAIN = dict(os.environ, LC_ALL="C")
PEERS = Path(os.environ.get("REPUTE_PEERS", "build/peers"))
HERE = Path(__file__).parent


def speed(size, cost):
    return f"{size / 1e6 / cost.cpu:.1f} MB/s"


def whole_lines(path, size):
    """The first `size` bytes of a file, up to the end of a line."""
    with open(path, "rb") as file:
        return file.read(size) + file.readline()


def write_rows(lines, rows):
    with open(lines, encoding="utf-8", errors="replace", newline="\n") as texts, \
            open(rows, "w", encoding="utf-8") as out:
        for number, text in enumerate(texts, 1):
            row = {"id": number, "text": text.rstrip("\n"), "stars": number % 5 + 1}
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


def beside_wc(score, lines):
    size = lines.stat().st_size
    ours, wc, empty = medians(ROUNDS, lambda: run(score(lines)),
                              lambda: run(["wc", "-w", lines], env=PLAIN),
                              lambda: run(score(os.devnull)))
    line(f"{size / 1e6:.0f} MB of lines", speed(size, ours), "ratio <= 1",
         f"wc -w {speed(size, wc)}", ours.cpu / wc.cpu)
    line("  peak memory", f"{ours.peak:.1f} MB")
    line("  to start and read the lexicon", f"{empty.cpu * 1000:.0f} ms")
    one, all_cores = medians(ROUNDS, lambda: run(score(lines)),
                             lambda: run(score(lines, "--threads", "0")))
    cores = len(os.sched_getaffinity(0))
    line(f"  all cores ({cores}), by the wall", f"{size / 1e6 / all_cores.wall:.1f} MB/s", "",
         f"one thread {size / 1e6 / one.wall:.1f} MB/s", all_cores.wall / one.wall)
    return ours.cpu / size


def beside_jq(score, lines, folder):
    rows = folder / "rows.ndjson"
    write_rows(lines, rows)
    size = rows.stat().st_size
    command = score(rows, "--input", "ndjson")
    if shutil.which("jq"):
        ours, jq = medians(ROUNDS, lambda: run(command), lambda: run(["jq", "-c", ".text", rows]))
        line(f"{size / 1e6:.0f} MB of NDJSON", speed(size, ours), "ratio <= 0.2",
             f"jq .text {speed(size, jq)}", ours.cpu / jq.cpu)
    else:
        ours, = medians(ROUNDS, lambda: run(command))
        line(f"{size / 1e6:.0f} MB of NDJSON", speed(size, ours), "", "skipped: no jq")
    line("  peak memory", f"{ours.peak:.1f} MB")
    rows.unlink()


def beside_analyzers(per_byte, lines, folder):
    """Their start is not counted: a run on one line is taken off."""
    part, single = folder / "slice.txt", folder / "single.txt"
    part.write_bytes(whole_lines(lines, SLICE))
    single.write_bytes(whole_lines(lines, 1))
    python, modules = PEERS / "python/bin/python3", PEERS / "npm/node_modules"
    peers = (("VADER", python.exists(), [python, HERE / "peer_vader.py"], {}),
             ("npm sentiment", (modules / "sentiment").is_dir() and shutil.which("node"),
              ["node", HERE / "peer_sentiment.js"], {"NODE_PATH": str(modules)}))
    size = part.stat().st_size
    for name, there, command, more in peers:
        if not there:
            line(f"{name}: skipped, `make peers` could not install it")
            continue
        environment = dict(os.environ, **more)
        whole, start = (run([*command, file], env=environment).cpu for file in (part, single))
        cost = (whole - start) / size
        line(f"a slice of {size / 1e6:.0f} MB", f"{1e-6 / per_byte:.1f} MB/s", "",
             f"{name} {1e-6 / cost:.1f} MB/s", f"{per_byte / cost:.4f}")
    part.unlink()
    single.unlink()


def write_shape(path, size, unit, end=b""):
    with open(path, "wb") as out:
        block = unit * (1000 * 1000 // len(unit) + 1)
        left = size
        while left > 0:
            out.write(block[:left])
            left -= len(block)
        out.write(end)


def growth(score, lines, folder):
    """A text of 1 and of 16 parts; what the program costs without any is taken off."""
    title(f"score, {GROWTH} times the text, one thread, CPU (ratio: of the costs)")
    empty, = medians(ROUNDS, lambda: run(score(os.devnull)))
    short, long = folder / "short.txt", folder / "long.txt"
    sample = whole_lines(lines, 1000 * 1000)
    shapes = (("plain lines", 5, sample),
              ("one line of text", 5, sample.replace(b"\n", b" ")),
              ("one line of emoji", 5, "\U0001f600\U0001f621\u2764\ufe0f".encode()),
              ("one endless word", 10, b"o"),
              ("one line of negators", 20, b"not never don't "),
              ("one line of marks", 20, b"!?"),
              ("one line of two words", 20, b"terrible service "))
    for name, size, unit in shapes:
        write_shape(short, size * 1000 * 1000, unit)
        write_shape(long, GROWTH * size * 1000 * 1000, unit)
        few, many = medians(ROUNDS, lambda: run(score(short)), lambda: run(score(long)))
        line(f"{name}, {size} MB", f"{many.cpu:.2f} s, {many.peak:.1f} MB", "ratio <= 17",
             f"{few.cpu:.2f} s, {few.peak:.1f} MB", (many.cpu - empty.cpu) / (few.cpu - empty.cpu))
    write_shape(long, 1000 * 1000 * 1000, sample.replace(b"\n", b" "))
    cost = run(score(long))
    line("1 GB on one line", f"{speed(1e9, cost)}, {cost.peak:.1f} MB", "flat",
         f"{few.peak:.1f} MB", cost.peak / few.peak)
    short.unlink()
    long.unlink()


def main():
    program, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    size = int(sys.argv[3]) if len(sys.argv) > 3 else SIZE
    folder.mkdir(parents=True, exist_ok=True)
    lines = folder / "lines.txt"
    if not lines.exists() or not size <= lines.stat().st_size < size + 1000 * 1000:
        material("lines", lines, size)

    def score(path, *options):
        return [program, "score", *options, path]

    title(f"score, {subject.ORIGIN}, one thread, CPU (ratio: cost of ours to the peer's)")
    per_byte = beside_wc(score, lines)
    beside_jq(score, lines, folder)
    beside_analyzers(per_byte, lines, folder)
    growth(score, lines, folder)


main()
