#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading reviews from large feeds that are made up here, beside xmllint, which only parses
them: a part of bench_extract.py. CPU of whole processes, from the file to the end.
"""
import random
import shutil

from measure import line, medians, run, title

ROUNDS = 5
ENTRIES = 15000
WORDS = ("great phone battery lasted days screen broke after week service slow staff "
         "friendly room clean price high would come again never").split()

RSS = ('<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
       'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>',
       "</channel></rss>")
ATOM = ('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" '
        'xmlns:im="http://itunes.apple.com/rss">', "</feed>")


def words(chance, n):
    return " ".join(chance.choice(WORDS) for _ in range(n))


def rss(chance, i):
    return (f"<item><title>{words(chance, 5)}</title><link>https://example.org/{i}?a=1"
            f"&amp;b=2</link><guid isPermaLink=\"false\">g{i}</guid><dc:creator>"
            f"<![CDATA[Ann {i}]]></dc:creator><pubDate>Thu, 01 Jan 2004 19:48:21 GMT"
            f"</pubDate><description>{words(chance, 30)} &#8217;s</description>"
            f"<content:encoded><![CDATA[<p>{words(chance, 80)}</p><p>"
            f"{words(chance, 60)} &amp; {i}</p>]]></content:encoded></item>\n")


def store(chance, i):
    return (f"<entry><updated>2021-02-18T02:49:45-07:00</updated><id>{i}</id><title>"
            f"{words(chance, 4)}</title><content type=\"text\">{words(chance, 40)} {i}"
            "</content><im:voteSum>0</im:voteSum><im:voteCount>0</im:voteCount>"
            f"<im:rating>5</im:rating><author><name>n{i}</name><uri>https://example.org/"
            f"id{i}</uri></author><link rel=\"related\" href=\"https://example.org/r?id="
            f"{i}&amp;t=1\"/><content type=\"html\">&lt;table border=\"0\"&gt; &lt;b&gt;"
            f"{words(chance, 45)}&lt;/b&gt;&lt;/table&gt;</content></entry>\n")


def xhtml(chance, i):
    body = "".join(f"<p>{words(chance, 5)} <b>{words(chance, 2)}</b> <a "
                   f"href='https://example.org/'>{words(chance, 2)}</a></p>"
                   for _ in range(10))
    return (f"<entry><id>{i}</id><title>x</title><content type=\"xhtml\"><div "
            f"xmlns=\"http://www.w3.org/1999/xhtml\">{body}</div></content></entry>\n")


def feeds(driver, folder):
    title(f"feeds of {ENTRIES} reviews, CPU from the file to the reviews (ratio: our cost "
          "to that of xmllint --noout)")
    if shutil.which("xmllint") is None:
        line("skipped, xmllint is not installed")
        return
    for name, (head, tail), entry in (("RSS 2.0", RSS, rss),
                                      ("the App Store's Atom", ATOM, store),
                                      ("Atom, XHTML in it", ATOM, xhtml)):
        chance = random.Random(1)
        path = folder / "feed.xml"
        path.write_text(head + "".join(entry(chance, i) for i in range(ENTRIES)) + tail)
        mine, theirs = medians(
            ROUNDS, lambda path=path: run([driver, "--adapter", "feed", path]),
            lambda path=path: run(["xmllint", "--noout", path]))
        line(f"  {name}, {path.stat().st_size / 1e6:.0f} MB", f"{mine.cpu:.3f} s",
             "ratio <= 1.5", f"{theirs.cpu:.3f} s", mine.cpu / theirs.cpu)
        line("    peak memory", f"{mine.peak:.0f} MB", "", f"{theirs.peak:.0f} MB",
             mine.peak / theirs.peak)
        path.unlink()
