#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose reviews the benchmarks take, and which day of which brand is digested."""
import os
from pathlib import Path

DEMO = Path(__file__).resolve().parent.parent / "demo"
SHARED = os.environ.get("REPUTE_SHARED")
REAL = Path(SHARED) / "data/reviews" if SHARED else None

if REAL and REAL.is_dir():
    ORIGIN, BRAND, DAY = "real reviews", "British Airways", "2017-05-28"
else:
    ORIGIN, BRAND, DAY = "made-up reviews", "harbor", "2026-09-15"


def files():
    """Files of reviews, that of the brand first."""
    if BRAND == "harbor":
        return [DEMO / "sample.ndjson.gz"]
    return sorted(REAL.glob("*.ndjson.gz"),
                  key=lambda path: ("british_airways" not in path.name, path.name))
