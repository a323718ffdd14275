#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reviews in any number, for the benchmarks: real ones where REPUTE_SHARED names a folder
of them, else the demo's made-up ones, repeated with new ids.

	material.py rows FILE N        the first N, as FILE.ndjson and FILE.csv
	material.py day FILE N         N reviews of the brand and day that are digested
	material.py lines FILE BYTES   plain lines, a text each

An archive grows by more brands and by more days. So each repetition is of other brands,
eleven days apart from the one before, and every tenth review of another brand becomes one
of the brand that is looked at, on a day of its own long before: the day that is digested
and the 200 days around it hold the same reviews at every size.

This is a program of its own because a child's peak memory, as the kernel counts it, is
never less than that of the process it was forked from.
"""
import csv
import datetime
import gzip
import io
import json
import sys

import subject

EPOCH = datetime.date(1970, 1, 1).toordinal()


class Material:
    """Rows are made as they are asked for."""

    def __init__(self):
        self.brand, self.day = subject.BRAND, subject.DAY
        self.base = [self._split(json.loads(line))
                     for path in subject.files() for line in gzip.open(path)]

    @staticmethod
    def _split(row):
        """(id, brand, source, day, the rest as JSON, the rest as CSV)"""
        brand = row.pop("entity", None) or row.pop("brand", "")
        ident, source, date = row.pop("id"), row.pop("source"), row.pop("date")
        fields = {name: row.get(name) for name in (
            "rating", "rating_scale", "location", "title", "text", "author", "language",
            "url", "reply")}
        fields["language"] = row.get("language") or row.get("lang")
        fields = {name: "" if value is None else value for name, value in fields.items()}
        out = io.StringIO()
        csv.writer(out, lineterminator="\n").writerow(fields.values())
        day = datetime.date.fromisoformat(date[:10]).toordinal()
        return (ident, brand, source, day, json.dumps(fields)[1:], out.getvalue())

    def rows(self, n):
        """The first n: (id, brand, source, date, the rest as JSON, the rest as CSV)."""
        home = next(row[2] for row in self.base if row[1] == self.brand)
        names = {}
        for i in range(n):
            copy, at = divmod(i, len(self.base))
            ident, brand, source, day, as_json, as_csv = self.base[at]
            if (brand != self.brand and i % 10 == 9) or (brand == self.brand and copy):
                brand, source, day = self.brand, home, EPOCH + 700 + i * 7919 % 12000
            elif copy:
                brand, day = f"{brand} {copy}", day - 11 * copy
            if day not in names:
                names[day] = datetime.date.fromordinal(day).isoformat()
            yield f"{copy}-{ident}", brand, source, names[day], as_json, as_csv

    def write_rows(self, file, n):
        with open(f"{file}.ndjson", "w") as lines, open(f"{file}.csv", "w") as rows:
            for ident, brand, source, date, as_json, as_csv in self.rows(n):
                lines.write(f'{{"id": {json.dumps(ident)}, "brand": {json.dumps(brand)}, '
                            f'"source": {json.dumps(source)}, "date": "{date}", {as_json}\n')
                rows.write(f'"{ident}","{brand}","{source}",{date},{as_csv}')

    def write_day(self, path, n):
        with open(path, "w") as lines:
            for i in range(n):
                ident, _, source, _, as_json, _ = self.base[i % len(self.base)]
                lines.write(f'{{"id": {json.dumps(f"day-{i}-{ident}")}, '
                            f'"brand": {json.dumps(self.brand)}, "source": '
                            f'{json.dumps(source)}, "date": "{self.day}", {as_json}\n')

    def write_lines(self, path, size):
        texts = [json.loads("{" + row[4])["text"].split() for row in self.base]
        with open(path, "wb") as out:
            while out.tell() < size:
                for words in texts:
                    if words:
                        out.write((" ".join(words) + "\n").encode())
                    if out.tell() >= size:
                        break


def main():
    what, path, n = sys.argv[1:]
    material = Material()
    {"rows": material.write_rows, "day": material.write_day,
     "lines": material.write_lines}[what](path, int(n))


main()
