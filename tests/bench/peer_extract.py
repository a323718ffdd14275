#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""peer_extract.py lxml|extruct FILES: read the reviews of the pages' JSON-LD, a page at a
time, the files read beforehand; prints "CPU REVIEWS OTHERS", the seconds of the process
between.

lxml: lxml.html, an XPath for the blocks, the json module for each. extruct: its JSON-LD
mode. Both then walk what they have for objects of the type Review and take their fields.
Counted, when the clock has stopped, is what is counted here too: each review of a page
once, if it has words or a rating. OTHERS are what that leaves out: told twice, or with a
headline at most.
"""
import json
import sys
import time

SAYING = ("reviewBody", "description", "reviewRating")
FIELDS = ("author", "datePublished", "name", *SAYING)


def reviews(value):
    if isinstance(value, list):
        for one in value:
            yield from reviews(one)
    elif isinstance(value, dict):
        if "Review" in str(value.get("@type", "")):
            yield [value.get(field) for field in FIELDS]
        for one in value.values():
            if isinstance(one, (list, dict)):
                yield from reviews(one)


def says_something(review):
    return any(review[-len(SAYING):])


def with_lxml():
    import lxml.html
    blocks = lxml.html.etree.XPath('//script[@type="application/ld+json"]/text()')

    def read(body):
        for text in blocks(lxml.html.fromstring(body)):
            try:
                yield from reviews(json.loads(text, strict=False))
            except ValueError:
                pass
    return read


def with_extruct():
    import extruct

    def read(body):
        found = extruct.extract(body, syntaxes=["json-ld"], errors="ignore")
        return reviews(found.get("json-ld", []))
    return read


def main():
    read = {"lxml": with_lxml, "extruct": with_extruct}[sys.argv[1]]()
    bodies = []
    for path in sys.argv[2:]:
        with open(path, "rb") as file:
            bodies.append(file.read())
    list(read(b"<html><body>warm</body></html>"))
    start, pages = time.process_time(), []
    for body in bodies:
        try:
            pages.append(list(read(body)))
        except Exception as fault:  # a page that it cannot read costs it nothing more
            print(f"{sys.argv[1]}: {fault}", file=sys.stderr)
    cpu = time.process_time() - start
    n = sum(len({json.dumps(one) for one in page if says_something(one)}) for page in pages)
    print(f"{cpu:.6f} {n} {sum(map(len, pages)) - n}")


main()
