#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers for faultserver.py: pages of a listing, linked one to the next.

make_pages.py DIR/NAME NUMBERS... [--link anchor|head|none] [--style path|query]
              [--field 'Name: value' ...] [--loop]

NUMBERS is the reviews of one page, "1-5" or "7,8"; there are as many pages as of these.
--link: how a page names the next. --style: /page-2, or /page?page=2; the first is /page.
--loop: the last page names the first. Pages of an earlier call are removed.
"""

import argparse
import os

import faults


def numbers_of(text):
    ret = []
    for part in text.split(","):
        first, _, last = part.partition("-")
        ret += range(int(first), int(last or first) + 1)
    return ret


def name_of(number, style):
    if number == 1:
        return "page"
    return f"page-{number}" if style == "path" else f"page?page={number}"


def answer(options, name, number, numbers):
    last = number == len(options.numbers)
    target = "" if last and not options.loop else name_of(1 if last else number + 1,
                                                          options.style)
    head = ["200 OK", faults.HTML, *options.field]
    link = ""
    if target and options.link == "head":
        head.append(f'Link: </{target}>; rel="next"')
    elif target and options.link == "anchor":
        link = f'<a href="/{target}" rel="next">Next</a>'
    return "\n".join([*head, "", ""]).encode() + faults.page(name, numbers, link)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("dir")
    parser.add_argument("numbers", nargs="+")
    parser.add_argument("--link", choices=["anchor", "head", "none"], default="anchor")
    parser.add_argument("--style", choices=["path", "query"], default="path")
    parser.add_argument("--field", action="append", default=[])
    parser.add_argument("--loop", action="store_true")
    options = parser.parse_args()
    os.makedirs(options.dir, exist_ok=True)
    for old in os.listdir(options.dir):
        if old.startswith("page"):
            os.remove(os.path.join(options.dir, old))
    for number, text in enumerate(options.numbers, 1):
        path = os.path.join(options.dir, name_of(number, options.style))
        with open(path, "wb") as file:
            file.write(answer(options, os.path.basename(options.dir), number,
                              numbers_of(text)))


if __name__ == "__main__":
    main()
