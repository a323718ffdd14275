#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""peer_vader.py FILE: scores each line with VADER, the way its manual does. Run by the
python3 that `make peers` set up."""
import sys

from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

analyzer = SentimentIntensityAnalyzer()
with open(sys.argv[1], encoding="utf-8", errors="replace") as lines:
    for line in lines:
        print(analyzer.polarity_scores(line.rstrip("\n"))["compound"])
