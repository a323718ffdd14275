#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench_fetch.py PROGRAM FOLDER PAGES HOSTS: pages of 21 KB and of 450 KB from an nginx on
loopback, 16 at a time, in turn with curl, which writes them to files, and with Scrapy,
which reads their reviews too; then HOSTS hosts with five pages each, a second apart.

What the program does beside fetching is part of its cost: a [source] for each page, the
capture, packed and synced, the reviews in the archive. "Without reviews" the pages' JSON-LD
has another type, so that there is nothing to read. nginx's own cost is not counted.
"""
import shutil
import subprocess
import sys
from pathlib import Path

import webserver
from measure import line, medians, run, title

ROUNDS = 5
SIZES = ((21, 3), (450, 20))  # KB, reviews
AT_A_TIME = 16
LISTING = 5  # pages of each host
SCRAPY = ["/usr/bin/python3", Path(__file__).parent / "peer_scrapy.py"]
MARK, NO_MARK = b"application/ld+json", b"application/no+json"


class Watch:
    """An archive and a configuration with a source for each URL."""

    def __init__(self, program, folder, urls, **settings):
        self.program, self.folder = program, folder.resolve()
        self.archive, self.captures = self.folder / "archive.sqlite", self.folder / "captures"
        self.config = self.folder / "repute.conf"
        self.folder.mkdir(parents=True, exist_ok=True)
        fetch = "".join(f"{key} = {value}\n" for key, value in settings.items())
        self.config.write_text(
            f"[archive]\npath = {self.archive}\n[captures]\ndir = {self.captures}\n"
            f"[fetch]\ncontact = bench@example.org\n{fetch}[brand \"bench\"]\n" + "".join(
                f'[source "s{number}"]\nbrand = bench\nurl = {url}\n'
                for number, url in enumerate(urls, 1)))

    def clear(self):
        for path in self.folder.glob("archive.sqlite*"):
            path.unlink()
        shutil.rmtree(self.captures, ignore_errors=True)

    def fetch(self):
        self.clear()
        return run([self.program, "fetch", "--quiet", "--config", self.config],
                   stderr=subprocess.DEVNULL)

    def count(self, query):
        """Asked of another process: what this one needs would count as its children's."""
        return int(subprocess.run(["sqlite3", self.archive, query], check=True,
                                  capture_output=True, text=True).stdout)

    def pages(self):
        return self.count("SELECT count(DISTINCT url) FROM capture WHERE status = 200")

    def reviews(self):
        return self.count("SELECT count(*) FROM review")

    def stored(self):
        return sum(path.stat().st_size for path in self.captures.rglob("*") if path.is_file())


class Curl:
    def __init__(self, folder, urls, *options):
        self.folder, self.n = folder, len(urls)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.list = folder.with_suffix(".curl")
        self.list.write_text("".join(f"url = {url}\noutput = {folder / str(number)}\n"
                                     for number, url in enumerate(urls, 1)))
        self.command = ["curl", "--silent", "--no-progress-meter", "--fail", "--parallel",
                        "--parallel-max", str(AT_A_TIME), *options, "--config", self.list]

    def fetch(self):
        return run(self.command)

    def done(self):
        there = sum(1 for _ in self.folder.iterdir())
        shutil.rmtree(self.folder)
        self.list.unlink()
        if there != self.n:
            sys.exit(f"bench: curl brought {there} of {self.n} pages")


def relabel(folder, was, now):
    """Another type for the JSON-LD of all pages but the first, in place: a run that brings
    no review at all has failed."""
    for path in set(folder.glob("*.html")) - {folder / "1.html"}:
        with open(path, "r+b") as file:
            at = file.read(4096).find(was)
            if at >= 0:
                file.seek(at)
                file.write(now)


def each(cost, n):
    return f"{cost.cpu * 1000 / n:.3f} ms"


def report(what, ours, peer, n, asked="", name="curl"):
    line(what, each(ours, n), asked, f"{name} {each(peer, n)}", ours.cpu / peer.cpu)


def scrapy(folder, urls, ours, watch):
    """Its cost and ours, the other way round."""
    if subprocess.run([SCRAPY[0], "-c", "import scrapy"], stderr=subprocess.DEVNULL).returncode:
        line("  Scrapy: skipped, python3-scrapy is not installed")
        return
    listed, result = folder / "scrapy.urls", folder / "scrapy.out"
    listed.write_text("\n".join(urls))
    with open(result, "w") as out:
        cost = run([*SCRAPY, listed], stdout=out)
    pages, reviews = map(int, result.read_text().split())
    if pages != len(urls) or reviews != watch.reviews():
        line("  Scrapy, pages and reviews that it brought", f"{pages:,}, {reviews:,}")
    line("  Scrapy's CPU to ours", each(ours, len(urls)), "ratio >= 20",
         f"Scrapy {each(cost, len(urls))}", f"{cost.cpu / ours.cpu:.1f}")
    listed.unlink()
    result.unlink()


def peers(program, folder, size, n):
    """Pages of one size, plain: with reviews, and without."""
    site = folder / f"pages-{size}"
    with webserver.WebServer(folder / "nginx", site) as server:
        urls = [server.url(f"{number}.html") for number in range(1, n + 1)]
        watch = Watch(program, folder / "watch", urls, per_host=AT_A_TIME, parallel=AT_A_TIME,
                      delay="0s")
        curl = Curl(folder / "curl", urls)
        ours, floor = medians(ROUNDS, watch.fetch, curl.fetch)
        report(f"{n:,} pages of {size} KB, CPU a page", ours, floor, n)
        line("  by the wall", f"{ours.wall:.2f} s", "", f"curl {floor.wall:.2f} s",
             ours.wall / floor.wall)
        line("  peak memory", f"{ours.peak:.1f} MB", "< 64 MB")
        line("  pages captured, reviews read", f"{watch.pages():,}, {watch.reviews():,}")
        line("  captures on disk, a page", f"{watch.stored() / n / 1000:.1f} KB")
        scrapy(folder, urls, ours, watch)
        relabel(site, MARK, NO_MARK)
        bare, floor = medians(ROUNDS, watch.fetch, curl.fetch)
        relabel(site, NO_MARK, MARK)
        report("  without reviews: fetch and capture", bare, floor, n, "ratio <= 3")
        curl.done()
        watch.clear()


def packed(program, folder, size, n):
    """The same pages where both ask for gzip; curl unpacks them."""
    site = folder / f"pages-{size}"
    with webserver.WebServer(folder / "nginx", site, packed=True) as server:
        urls = [server.url(f"{number}.html") for number in range(1, n + 1)]
        watch = Watch(program, folder / "watch", urls, per_host=AT_A_TIME, parallel=AT_A_TIME,
                      delay="0s")
        curl = Curl(folder / "curl", urls, "--compressed")
        ours, floor = medians(ROUNDS, watch.fetch, curl.fetch)
        report("  sent as gzip, with reviews", ours, floor, n, "", "curl")
        line("  captures on disk, a page", f"{watch.stored() / n / 1000:.1f} KB")
        curl.done()
        watch.clear()


def many_hosts(program, folder, n):
    """As long as the longest host takes: the pauses between its pages."""
    site, ideal = folder / "listing", float(LISTING - 1)
    make("list", site, LISTING, 21, 3)
    with webserver.WebServer(folder / "nginx", site, n=n) as server:
        urls = [server.url("1.html", at) for at in range(n)]
        watch = Watch(program, folder / "watch", urls, delay="1s", parallel=min(n, 256))
        title(f"fetch, {n:,} hosts x {LISTING} pages, a second apart (ratio: to the ideal)")
        ours, = medians(3, watch.fetch)
        line("by the wall", f"{ours.wall:.2f} s", f"<= {ideal * 1.15:.2f} s",
             f"ideal {ideal:.2f} s", ours.wall / ideal)
        line("  CPU", f"{ours.cpu:.2f} s")
        line("  peak memory", f"{ours.peak:.1f} MB", "< 64 MB")
        line(f"  pages captured, of {n * LISTING:,}", f"{watch.pages():,}")
        watch.clear()
    shutil.rmtree(site)


def make(what, folder, n, size, n_reviews):
    shutil.rmtree(folder, ignore_errors=True)
    run([sys.executable, Path(__file__).parent / "pages.py", what, folder, str(n),
         str(size * 1000), str(n_reviews)])


def main():
    program, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2]) / "fetch"
    n_pages, n_hosts = map(int, sys.argv[3:])
    folder.mkdir(parents=True, exist_ok=True)
    missing = [name for name, there in (("curl", shutil.which("curl")),
                                        ("nginx-light", webserver.program()),
                                        ("sqlite3", shutil.which("sqlite3"))) if not there]
    if missing:
        print(f"\nfetch: skipped, not installed: {', '.join(missing)}")
        return
    title(f"fetch, {AT_A_TIME} at a time from one nginx (ratio: cost of ours to the peer's)")
    for size, n_reviews in SIZES:
        make("pages", folder / f"pages-{size}", n_pages, size, n_reviews)
        peers(program, folder, size, n_pages)
        packed(program, folder, size, n_pages)
        shutil.rmtree(folder / f"pages-{size}")
    many_hosts(program, folder, n_hosts)
    shutil.rmtree(folder)


main()
