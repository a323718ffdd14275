#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench_score.py PROGRAM FOLDER: the filter on 50 MB of plain lines, in one thread, in turn
with the word count of coreutils on the same file.
"""
import os
import sys
from pathlib import Path

import subject
from measure import line, material, medians, run, title

SIZE = 50 * 1000 * 1000


def main():
    program, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    lines = folder / "lines.txt"
    material("lines", lines, SIZE)
    plain = dict(os.environ, LC_ALL="C")
    ours, peer = medians(5, lambda: run([program, "score", "--threads", "1", lines]),
                         lambda: run(["wc", "-w", lines], env=plain))
    title(f"score, {subject.ORIGIN}, one thread, CPU (ratio: cost of ours to the peer's)")
    line(f"{SIZE // 1000000} MB of lines", f"{SIZE / 1e6 / ours.cpu:.1f} MB/s", "",
         f"wc -w {SIZE / 1e6 / peer.cpu:.1f} MB/s", ours.cpu / peer.cpu)
    line("  peak memory", f"{ours.peak:.0f} MB")


main()
