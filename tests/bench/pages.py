#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Web pages with reviews in JSON-LD, for the benchmark of fetching; the same at every call.

	pages.py pages FOLDER N BYTES REVIEWS   FOLDER/1.html to N.html, and each as .html.gz
	pages.py list FOLDER N BYTES REVIEWS    the same as one listing: rel="next" leads on

A page is what a shop's looks like to a machine: a head with styles and scripts, one block
of JSON-LD, the reviews once more for the eye, and for the rest cards, pictures, drawings
and scripts. Their words and numbers are drawn at random, so that a page packs to about a
fifth, as real ones do, and no two are the same.
"""
import gzip
import html
import itertools
import json
import random
import sys
from pathlib import Path

import subject

FILLERS = 3000
LEVEL = 6  # of gzip: what many servers use


def real_reviews(n):
    """The first n reviews that have words, each by somebody else."""
    rows = []
    for path in subject.files():
        for text in gzip.open(path):
            row = json.loads(text)
            if row.get("text"):
                row["author"] = f'{row.get("author") or "Customer"} {len(rows)}'
                rows.append(row)
            if len(rows) == n:
                return rows
    return rows


class Filler:
    """Pieces of markup of about 1.5 KB, made once and put together anew in each page."""

    def __init__(self, words):
        self.random = random.Random(1)
        self.words = words
        self.weights = list(itertools.accumulate(1 / rank for rank in range(3, len(words) + 3)))
        kinds = (self.card, self.card, self.picture, self.script, self.card, self.styles,
                 self.picture, self.card, self.prose, self.card, self.script, self.drawing)
        self.pieces = [kinds[i % len(kinds)]().encode() for i in range(FILLERS)]

    def some(self, n):
        """Words, some of them often (Zipf), as in a text."""
        return self.random.choices(self.words, cum_weights=self.weights, k=n)

    def name(self):
        return "-".join(self.some(2))

    def number(self, digits):
        return self.random.randrange(10 ** digits)

    def card(self):
        item = "".join(
            f'<li class="product-card product-card--compact grid__item" data-id="{self.number(7)}">'
            f'<a class="product-card__link" href="/shop/{self.name()}/{self.name()}">'
            f'<span class="product-card__title">{" ".join(self.some(5))}'
            f'</span><span class="price price--regular">${self.number(3)}.{self.number(2):02d}'
            "</span></a></li>\n" for _ in range(5))
        return f'<ul class="product-grid product-grid--related" role="list">\n{item}</ul>\n'

    def picture(self):
        image = f"/media/cache/{self.random.randbytes(12).hex()}/{self.name()}"
        sizes = ", ".join(f"{image}-{width}x{width * 3 // 4}.webp {width}w"
                          for width in (180, 360, 540, 720, 900, 1080, 1296, 1512, 1728, 2048))
        return (f'<figure class="media media--adapt"><img loading="lazy" srcset="{sizes}" '
                f'sizes="(min-width: 990px) 45vw, 100vw" alt="{self.name()}" '
                f'width="{self.number(3)}" height="{self.number(3)}"></figure>\n')

    def script(self):
        calls = "".join(
            f'function {letter}{self.number(3)}(t,e){{return t.{self.some(1)[0]}'
            f'&&e.push({{key:"{self.name()}",value:{self.number(4)}}}),window.dataLayer=e||[]}}'
            for letter in self.random.choices("abcdefghijk", k=11))
        return f"<script>{calls}</script>\n"

    def drawing(self):
        path = "".join(f"{self.random.choice('MLHVCSQ')}{self.number(4) / 100} "
                       f"{self.number(4) / 100}" for _ in range(50))
        return ('<svg xmlns="http://www.w3.org/2000/svg" class="icon" viewBox="0 0 24 24" '
                f'aria-hidden="true"><path fill="currentColor" d="{path}z"/></svg>\n')

    def prose(self):
        return f'<p class="rte">{" ".join(self.some(160))}</p>\n'

    def styles(self):
        rules = "".join(
            f".{self.name()}{{margin:{self.number(2)}px {self.number(1)}px;padding:0;"
            f"color:#{self.random.randbytes(3).hex()};display:flex;font-size:{self.number(2)}px}}"
            for _ in range(14))
        return f"<style>{rules}</style>\n"


def as_json_ld(page, reviews):
    return json.dumps({
        "@context": "https://schema.org",
        "@type": "Product",
        "name": f"Product {page}",
        "aggregateRating": {"@type": "AggregateRating", "ratingValue": 4.1,
                            "reviewCount": len(reviews)},
        "review": [{
            "@type": "Review",
            "@id": f"#review-{page}-{number}",
            "author": {"@type": "Person", "name": row["author"]},
            "datePublished": row["date"][:10],
            "name": row.get("title") or "",
            "reviewBody": row["text"],
            "reviewRating": {"@type": "Rating", "ratingValue": row.get("rating") or 3,
                             "bestRating": 10, "worstRating": 1},
        } for number, row in enumerate(reviews)],
    })


def as_markup(row):
    return ('<article class="review review--verified"><h3 class="review__title">'
            f'{html.escape(row.get("title") or "")}</h3><time datetime="{row["date"][:10]}">'
            f'{row["date"][:10]}</time><div class="review__body rte"><p>'
            f'{html.escape(row["text"])}</p></div></article>\n')


class Pages:
    def __init__(self, size, n_reviews):
        self.size, self.n_reviews = size, n_reviews
        self.rows = real_reviews(20000)
        words = {word for row in self.rows[:2000] for word in row["text"].lower().split()
                 if word.isascii() and word.isalpha()}
        self.filler = Filler(sorted(words)[:4000])

    def page(self, number, following=None):
        draw = random.Random(number)
        reviews = draw.sample(self.rows, self.n_reviews)
        link = f'<link rel="next" href="{following}">\n' if following else ""
        front = (f"<!DOCTYPE html>\n<html lang=en><head><meta charset=utf-8>"
                 f"<title>Product {number}</title>\n{link}"
                 f'<script type="application/ld+json">{as_json_ld(number, reviews)}</script>\n'
                 f"</head><body><h1>Product {number}</h1>\n").encode()
        end = "".join(map(as_markup, reviews)).encode() + b"</body></html>\n"
        left, middle = self.size - len(front) - len(end), []
        pieces = iter(draw.sample(self.filler.pieces, min(FILLERS, max(left, 0) // 500 + 1)))
        while left > 0:
            middle.append(next(pieces))
            left -= len(middle[-1])
        return front + b"".join(middle) + end


def main():
    what, folder, n, size, n_reviews = sys.argv[1], Path(sys.argv[2]), *map(int, sys.argv[3:])
    pages = Pages(size, n_reviews)
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(1, n + 1):
        following = f"{number + 1}.html" if what == "list" and number < n else None
        page = pages.page(number, following)
        file = folder / f"{number}.html"
        file.write_bytes(page)
        Path(f"{file}.gz").write_bytes(gzip.compress(page, LEVEL, mtime=0))


main()
