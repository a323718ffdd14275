#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the benchmarks share: a program's cost as the kernel counted it, programs taken in
turn with medians, and the table. CPU time is user and system together: beside other
work on the machine it moves less than the clock on the wall.
"""
import os
import statistics
import subprocess
import sys
import time
from collections import namedtuple
from pathlib import Path

Cost = namedtuple("Cost", "cpu wall peak")  # seconds, seconds, MB
COLUMNS = (44, 22, 14, 30, 8)


def run(command, **options):
    """The cost of one run of a program, which must succeed."""
    options.setdefault("stdout", subprocess.DEVNULL)
    started = time.monotonic()
    child = subprocess.Popen(command, **options)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in (0, 3):
        sys.exit(f"bench: {' '.join(map(str, command))} failed: {child.returncode}")
    return Cost(usage.ru_utime + usage.ru_stime, time.monotonic() - started,
                usage.ru_maxrss / 1024)


def material(what, path, n):
    """Reviews, written by material.py."""
    run([sys.executable, Path(__file__).parent / "material.py", what, path, str(n)])


def medians(rounds, *runs):
    """Each of `runs` in turn, `rounds` times: the median of each figure of each."""
    costs = [[one() for one in runs] for _ in range(rounds)]
    return [Cost(*map(statistics.median, zip(*column))) for column in zip(*costs)]


def title(text):
    print(f"\n{text}")
    line("", "figure", "asked", "peer", "ratio")


def line(what, figure, asked="", peer="", ratio=None):
    shown = f"{ratio:.2f}" if isinstance(ratio, float) else ratio or ""
    cells = (what, figure, asked, peer, shown)
    print("".join(cell.ljust(width) if at == 0 else cell.rjust(width)
                  for at, (cell, width) in enumerate(zip(cells, COLUMNS))), flush=True)


def rate(n, seconds):
    return f"{n / seconds:,.0f}/s"


class Archive:
    """An archive of the program in a folder of its own, with the configuration for it."""

    def __init__(self, program, folder):
        self.program, self.folder = program, Path(folder)
        self.file = self.folder / "archive.sqlite"
        self.digests = self.folder / "digests"
        self.config = self.folder / "repute.conf"
        self.folder.mkdir(parents=True, exist_ok=True)
        self.config.write_text(f"[archive]\npath = {self.file.resolve()}\n"
                               f"[digests]\ndir = {self.digests.resolve()}\n")

    def clear(self):
        for path in self.folder.glob("archive.sqlite*"):
            path.unlink()

    def run(self, command, *arguments):
        return run([self.program, command, "--quiet", "--config", self.config, *arguments],
                   stderr=subprocess.DEVNULL)
