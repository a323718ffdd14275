#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Write the demo's reviews: a made-up company, a made-up year, always the same bytes.

"Harbor & Pine" keeps a hotel with a restaurant in three towns. Over a year it gets about
seven reviews a day; "Lakeview Inns" is a competitor; employees write too. Two things happen,
and they are all that the figures should show:

  2026-09-08  Duluth: the front desk may settle complaints itself. Ratings there rise over
              two weeks, and complaints about unanswered complaints nearly stop.
  2026-11-19  Portland: the boiler fails, guests are billed in full. Negative reviews.

Written beside this file: sample.ndjson.gz (up to 2026-11-17), a file each for 2026-11-18
and 2026-11-19, and site/portland.html, the page with the reviews of 2026-11-20.
"""
import gzip
import html
import io
import json
import random
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

from phrases import (BANK, CLOSE_BAD, CLOSE_GOOD, CLOSE_MIXED, FILL, FIRST, OPEN, REPLY_BAD,
                     REPLY_GOOD, SPIKE, SPIKE_TITLES, STAFF_BAD, STAFF_GOOD, TITLES)

HERE = Path(__file__).resolve().parent
FIRST_DAY, LAST_DAY = date(2025, 11, 20), date(2026, 11, 20)
HISTORY_END = date(2026, 11, 17)
ACT = date(2026, 9, 8)
FAILURE = {date(2026, 11, 19): 9, date(2026, 11, 20): 15}

USUAL = (.08, .09, .13, .26, .44)      # shares of 1 to 5 stars
POOR = (.17, .16, .16, .22, .29)
GOOD = (.04, .06, .11, .27, .52)
PLACES = {  # brand, location -> zone, reviews a day, shares
    ("harbor", "portland"): ("America/New_York", 2.2, USUAL),
    ("harbor", "duluth"): ("America/Chicago", 2.6, POOR),
    ("harbor", "astoria"): ("America/Los_Angeles", 1.8, USUAL),
    ("lakeview", None): ("America/Chicago", 1.2, USUAL),
}
WEEKDAY = (1.25, .95, .85, .85, .85, 1.0, 1.25)
ASPECTS = {"staff": 5, "resolution": 2, "waiting": 3, "food": 5, "breakfast": 2, "rooms": 4,
           "cleanliness": 3, "billing": 2, "booking": 2, "noise": 2, "location": 2, "value": 2}

rng = random.Random(20261120)


def poisson(mean):
    n, product, floor = 0, rng.random(), 2.718281828459045 ** -mean
    while product > floor:
        n += 1
        product *= rng.random()
    return n


def fill(sentence):
    for key, words in FILL.items():
        while "{" + key + "}" in sentence:
            sentence = sentence.replace("{" + key + "}", rng.choice(words), 1)
    return sentence


def shares_of(place, day):
    """Duluth moves from POOR to GOOD over the fortnight after the act."""
    shares = PLACES[place][2]
    if place[1] != "duluth" or day < ACT:
        return shares
    step = min(1, ((day - ACT).days + 1) / 14)
    return tuple(a + (b - a) * step for a, b in zip(shares, GOOD))


def pick_aspects(n, place, day, pleased):
    weights = dict(ASPECTS)
    if place[1] == "duluth":
        after = day >= ACT
        weights["resolution"] = 6 if pleased == after else 1
    found = []
    while len(found) < n:
        aspect = rng.choices(list(weights), list(weights.values()))[0]
        if aspect not in found:
            found.append(aspect)
    return found


def sentences(rating, place, day):
    """What a guest with that rating says: how many good and how many bad things."""
    good, bad = {5: (rng.randint(2, 4), 0), 4: (rng.randint(2, 3), rng.randint(0, 1)),
                 3: (rng.randint(1, 2), rng.randint(1, 2)),
                 2: (rng.randint(0, 1), rng.randint(2, 3)), 1: (0, rng.randint(2, 4))}[rating]
    parts = [(a, 0) for a in pick_aspects(good, place, day, True)]
    parts += [(a, 1) for a in pick_aspects(bad, place, day, False)
              if a not in [b for b, _ in parts]]
    if not parts:
        parts = [("value", 1)]
    said = [rng.choice(BANK[a][side]) for a, side in parts]
    if rating == 3:
        rng.shuffle(said)
    return said


def text_of(rating, place, day):
    said = sentences(rating, place, day)
    if rng.random() < .55:
        said.insert(0, rng.choice(OPEN))
    if rng.random() < .5:
        said.append(rng.choice(
            CLOSE_GOOD if rating > 3 else CLOSE_MIXED if rating == 3 else CLOSE_BAD))
    return fill(" ".join(said))


def moment(day, zone):
    """A time of that local day, evenings preferred, with the zone's offset."""
    minute = min(1439, max(0, int(rng.gauss(18.5 * 60, 200))))
    return datetime(day.year, day.month, day.day, minute // 60, minute % 60,
                    rng.randrange(60), tzinfo=ZoneInfo(zone))


def add_reply(row, when, rating, chance):
    if rng.random() < chance:
        answered = when + timedelta(hours=rng.randint(6, 80))
        if answered.date() <= min(HISTORY_END, LAST_DAY):
            row["reply"] = fill(rng.choice(REPLY_GOOD if rating > 3 else REPLY_BAD))
            row["reply_date"] = answered.isoformat()


def make_row(brand, place, when, rating, title, text):
    row = {"brand": brand, "source": "made-up", "audience": "customer",
           "author": f"{rng.choice(FIRST)} {rng.choice('ABCDEFGHKLMNPRSTVW')}.",
           "date": when.isoformat(), "rating": rating, "rating_scale": "1-5",
           "text": text, "language": "en"}
    if place:
        row["location"] = place
    if title:
        row["title"] = title
    return row


def guest(place, day, rating=None):
    zone, _, _ = PLACES[place]
    rating = rating or rng.choices((1, 2, 3, 4, 5), shares_of(place, day))[0]
    when = moment(day, zone)
    title = rng.choice(TITLES[rating]) if rng.random() < .6 else ""
    row = make_row(place[0], place[1], when, rating, title, text_of(rating, place, day))
    if place[0] == "harbor":
        add_reply(row, when, rating, .4 if rating < 3 else .15)
    return row


def frozen_guest(day):
    when = moment(day, "America/New_York")
    said = rng.sample(SPIKE, rng.randint(2, 4))
    if rng.random() < .6:
        said.append(rng.choice(CLOSE_BAD))
    return make_row("harbor", "portland", when, rng.choice((1, 1, 1, 2)),
                    rng.choice(SPIKE_TITLES), fill(" ".join(said)))


def employee(day):
    better = .15 if day >= ACT else 0
    rating = rng.choices((1, 2, 3, 4, 5), (.14 - better / 2, .2 - better / 2, .22, .26, .18 + better))[0]
    good = {1: 0, 2: 1, 3: 1, 4: 2, 5: 2}[rating]
    said = rng.sample(STAFF_GOOD, good) + rng.sample(STAFF_BAD, {1: 3, 2: 2, 3: 1, 4: 1, 5: 0}[rating])
    if day < ACT:
        said = [s for s in said if "new rule" not in s] or [STAFF_GOOD[0]]
    place = rng.choice(("portland", "duluth", "astoria"))
    row = make_row("harbor", place, moment(day, PLACES[("harbor", place)][0]), rating, "",
                   fill(" ".join(said)))
    row.update(source="made-up-staff", audience="employee")
    return row


def season(day):
    return 1 + .25 * (day.month in (6, 7, 8, 9)) - .15 * (day.month in (1, 2, 3))


def make_day(day):
    rows = []
    for place, (_, mean, _) in PLACES.items():
        for _ in range(poisson(mean * WEEKDAY[day.weekday()] * season(day))):
            rows.append(guest(place, day))
    if rng.random() < .3:
        rows.append(employee(day))
    if day in FAILURE:  # some had a warm room
        rows += [frozen_guest(day) for _ in range(FAILURE[day])]
        rows += [guest(("harbor", "portland"), day, 5) for _ in range(2)]
    return sorted(rows, key=lambda row: datetime.fromisoformat(row["date"]).astimezone(timezone.utc))


def number(rows, start):
    """Ids in order of time; a page of its own for what a guest wrote."""
    for i, row in enumerate(rows, start):
        row["id"] = f"hp-{i:05d}"
        if row["audience"] == "customer":
            row["url"] = f"https://reviews.example/{row['brand']}/{row['id']}"
    return start + len(rows)


def write_ndjson(name, rows):
    packed = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", fileobj=packed, mtime=0, compresslevel=9) as out:
        for row in rows:
            out.write((json.dumps(row, sort_keys=True) + "\n").encode())
    (HERE / name).write_bytes(packed.getvalue())
    print(f"{name}: {len(rows)} reviews, {len(packed.getvalue())} bytes")


def as_jsonld(row):
    return {"@type": "Review", "identifier": row["id"], "url": row["url"],
            "name": row.get("title", ""), "reviewBody": row["text"], "inLanguage": "en",
            "datePublished": row["date"], "author": {"@type": "Person", "name": row["author"]},
            "reviewRating": {"@type": "Rating", "ratingValue": row["rating"],
                             "bestRating": 5, "worstRating": 1}}


def write_page(rows, earlier):
    """The page as a review site shows it: the newest reviews, and all of them counted."""
    stars = [r["rating"] for r in rows + earlier]
    data = {"@context": "https://schema.org", "@type": "Hotel",
            "name": "Harbor & Pine Portland (made up)",
            "aggregateRating": {"@type": "AggregateRating", "bestRating": 5,
                                "ratingValue": round(sum(stars) / len(stars), 2),
                                "reviewCount": len(stars)},
            "review": [as_jsonld(row) for row in reversed(rows)]}
    shown = "\n".join(
        f"<article><h2>{html.escape(r.get('title') or 'Review')}</h2>"
        f"<p>{r['rating']} of 5</p><p>{html.escape(r['text'])}</p></article>"
        for r in reversed(rows))
    body = json.dumps(data, indent=1).replace("</", "<\\/")
    (HERE / "site" / "portland.html").write_text(
        "<!DOCTYPE html>\n<!-- Made-up reviews of a made-up company, by make_sample.py. -->\n"
        '<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        "<title>Harbor &amp; Pine Portland: reviews (made up)</title>\n"
        f'<script type="application/ld+json">\n{body}\n</script>\n</head>\n<body>\n'
        f"<h1>Harbor &amp; Pine Portland</h1>\n{shown}\n</body>\n</html>\n")
    print(f"site/portland.html: {len(rows)} reviews")


def main():
    history, start, earlier = [], 1, []
    day = FIRST_DAY
    while day <= LAST_DAY:
        rows = make_day(day)
        if day == LAST_DAY:
            rows = [r for r in rows if r.get("location") == "portland"
                    and r["audience"] == "customer"]
        start = number(rows, start)
        if day <= HISTORY_END:
            history += rows
        elif day < LAST_DAY:
            write_ndjson(f"sample-{day}.ndjson.gz", rows)
        else:
            write_page(rows, earlier)
        earlier += [r for r in rows if r.get("location") == "portland"
                    and r["audience"] == "customer"]
        day += timedelta(days=1)
    write_ndjson("sample.ndjson.gz", history)


if __name__ == "__main__":
    main()
