#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Made-up reviews for the tests, the same at every call.

make_reviews.py history --until 2026-03-01 --days 90 --place boston    NDJSON
make_reviews.py page --place boston DAY=GOOD,BAD ...                   HTML with JSON-LD
make_reviews.py many 50000                                             NDJSON
"""

import argparse
import datetime
import json
import sys

GOOD = [
    "The staff were wonderful and the room was spotless. We will come back.",
    "Lovely breakfast, friendly people, a quiet night. Highly recommended.",
    "Great service from the first minute, and a beautiful view. Excellent value.",
    "Everything was perfect. The manager was kind and helpful, we loved it.",
]
BAD = [
    "Dirty room, rude staff, a horrible night. Never again, avoid this place.",
    "Terrible service. We waited an hour, the food was cold and nobody cared.",
    "Worst stay in years: broken heating, awful smell, and they refused a refund.",
    "The manager was rude and the bill was wrong. Disgusting bathroom. Very disappointed.",
]


def review(place, day, number, good):
    texts = GOOD if good else BAD
    return {
        "id": f"{place}-{day}-{number}",
        "brand": "acme",
        "location": place,
        "source": f"acme-{place}",
        "date": f"{day}T{9 + number % 10:02d}:{number % 60:02d}:00Z",
        "rating": 5 - number % 2 if good else 1 + number % 2,
        "rating_scale": "1-5",
        "author": f"Guest {place} {day} {number}",
        "text": f"{texts[number % len(texts)]} Visit {number} of {day}.",
        "title": "A good stay" if good else "A bad stay",
        "url": f"https://reviews.example/{place}/{day}/{number}",
    }


def history(options):
    """Three or four good reviews a day, a bad one every other day."""
    last = datetime.date.fromisoformat(options.until)
    for back in range(options.days - 1, -1, -1):
        day = last - datetime.timedelta(days=back)
        good = 3 + day.toordinal() % 2
        for number in range(good):
            yield review(options.place, day, number, True)
        if day.toordinal() % 2:
            yield review(options.place, day, good, False)


def as_json_ld(row):
    return {
        "@type": "Review",
        "@id": row["id"],
        "author": {"@type": "Person", "name": row["author"]},
        "datePublished": row["date"],
        "name": row["title"],
        "reviewBody": row["text"],
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": row["rating"],
            "bestRating": 5,
            "worstRating": 1,
        },
        "url": row["url"],
    }


def page(options):
    rows = []
    for item in options.days:
        day, counts = item.split("=")
        good, bad = (int(n) for n in counts.split(","))
        rows += [review(options.place, day, n, n < good) for n in range(good + bad)]
    data = {
        "@context": "https://schema.org",
        "@type": "Hotel",
        "name": f"Acme {options.place}",
        "review": [as_json_ld(row) for row in rows],
    }
    print("<!DOCTYPE html><html><head><title>Acme</title>")
    print('<script type="application/ld+json">')
    print(json.dumps(data))
    print("</script></head><body><h1>Acme</h1></body></html>")


def many(options):
    first = datetime.date(2020, 1, 1)
    for number in range(options.count):
        day = first + datetime.timedelta(days=number % 1500)
        row = review("boston", day, number, number % 4 != 0)
        yield row


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("history")
    command.add_argument("--until", required=True)
    command.add_argument("--days", type=int, default=90)
    command.add_argument("--place", default="boston")
    command.set_defaults(rows=history)
    command = commands.add_parser("page")
    command.add_argument("--place", default="boston")
    command.add_argument("days", nargs="*")
    command.set_defaults(rows=None)
    command = commands.add_parser("many")
    command.add_argument("count", type=int)
    command.set_defaults(rows=many)
    options = parser.parse_args()
    if options.rows is None:
        page(options)
        return
    for row in options.rows(options):
        sys.stdout.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main()
