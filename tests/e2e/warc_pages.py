#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How often each page was kept: warc_pages.py DIR... [--pages N]

Reads DIR/*.warc.gz whole and prints "DIR: fault" for a file that is damaged, for a URL
with more than one response record, and where there are not N URLs with one. Answers to
requests for robots.txt are left out.
"""

import argparse
import collections
import glob
import gzip
import os


def responses(path):
    """The URLs of the response records, in order."""
    with gzip.open(path) as file:
        while line := file.readline():
            if line != b"WARC/1.1\r\n":
                raise ValueError(f"no record where one should be: {line[:40]!r}")
            fields = {}
            while (line := file.readline().rstrip(b"\r\n")):
                name, _, value = line.partition(b":")
                fields[name.lower()] = value.strip().decode()
            length = int(fields[b"content-length"])
            if len(file.read(length)) != length or file.read(4) != b"\r\n\r\n":
                raise ValueError("a record that is not whole")
            if fields[b"warc-type"] == "response":
                yield fields[b"warc-target-uri"].strip("<>")


def faults_in(folder, pages):
    found = collections.Counter()
    for path in sorted(glob.glob(os.path.join(folder, "*.warc.gz"))):
        try:
            found.update(url for url in responses(path) if not url.endswith("/robots.txt"))
        except (OSError, EOFError, ValueError, KeyError) as error:
            yield f"{os.path.basename(path)}: {error}"
    yield from (f"{n} times {url}" for url, n in found.items() if n != 1)
    if pages is not None and len(found) != pages:
        yield f"{len(found)} pages of {pages}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("dirs", nargs="+")
    parser.add_argument("--pages", type=int)
    options = parser.parse_args()
    for folder in options.dirs:
        for fault in faults_in(folder, options.pages):
            print(f"{folder}: {fault}")


if __name__ == "__main__":
    main()
