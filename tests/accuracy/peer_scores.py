#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores of the peers from PyPI: rows of NDJSON on standard input, a JSON object of scores
for each on standard output. Runs in the peers' own environment; one that is not installed
is left out. The ticker on standard error is for a person who waits.
"""
import json
import sys


def scorers():
    found = {}
    try:
        from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer
        vader = SentimentIntensityAnalyzer()
        found["vader"] = lambda text: vader.polarity_scores(text)["compound"]
    except ImportError:
        pass
    try:
        from textblob import TextBlob
        found["textblob"] = lambda text: TextBlob(text).sentiment.polarity
    except ImportError:
        pass
    return found


def main():
    found = scorers()
    for line in sys.stdin:
        text = json.loads(line)["text"]
        print(json.dumps({name: score(text) for name, score in found.items()}))


main()
