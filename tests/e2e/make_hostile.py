# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: make_hostile.py DIR

Write pages, feeds and answers that are made to cost too much, to read what they may not, or to
hide what comes behind them. Those named good-* hold one review, "The last word.", behind the
trap; those in tiny/ as many as are read of a page, each a small one. secret.txt lies beside them: no output may hold what it says.
"""

import json
import os
import sys

TEXT = "The last word."
SECRET = "squeamish ossifrage"
REVIEW = {"@type": "Review", "reviewBody": TEXT, "author": "Ann", "datePublished": "2026-02-03"}
BLOCK = f'<script type="application/ld+json">{json.dumps(REVIEW)}</script>'
MICRODATA = (
    '<div itemscope itemtype="https://schema.org/Review"><p itemprop="reviewBody">'
    f'{TEXT}</p><span itemprop="author">Ann</span></div>'
)
ENTRY = f"<item><title>Ann</title><description>{TEXT}</description></item>"


def lol(levels, width):
    lines = ['<!ENTITY l0 "lol">']
    for level in range(1, levels):
        lines.append(f'<!ENTITY l{level} "{f"&l{level - 1};" * width}">')
    return "\n".join(lines)


def rss(prologue, body):
    return f'<?xml version="1.0"?>{prologue}<rss version="2.0"><channel>{body}</channel></rss>'


def nest(opening, depth, inside, closing):
    return opening * depth + inside + closing * depth


def files(folder):
    secret = os.path.join(folder, "secret.txt")
    web = "http://127.0.0.1:9/secret.txt"
    deep = 100_000
    yield "entity-bomb.xml", rss(
        f"<!DOCTYPE rss [{lol(10, 10)}]>", f"<item><description>&l9;</description></item>{ENTRY}")
    yield "quadratic.xml", rss(
        f'<!DOCTYPE rss [<!ENTITY a "{"a" * 100_000}">]>',
        f"<item><description>{'&a;' * 100_000}</description></item>{ENTRY}")
    for name, target in (("file", f"file://{secret}"), ("path", secret), ("http", web)):
        yield f"xxe-{name}.xml", rss(
            f'<!DOCTYPE rss [<!ENTITY x SYSTEM "{target}">]>',
            f"<item><title>Bob</title><description>&x;</description></item>{ENTRY}")
        yield f"dtd-{name}.xml", rss(
            f'<!DOCTYPE rss SYSTEM "{target}">', f"<item><description>a</description></item>{ENTRY}")
        yield f"parameter-{name}.xml", rss(
            f'<!DOCTYPE rss [<!ENTITY % p SYSTEM "{target}"> %p;]>',
            f"<item><description>a</description></item>{ENTRY}")
    yield "xinclude.xml", rss("", (
        '<item xmlns:xi="http://www.w3.org/2001/XInclude"><description>'
        f'<xi:include parse="text" href="{secret}"/></description></item>{ENTRY}'))
    yield "deep.html", nest("<div>", deep, "deep", "</div>") + BLOCK
    yield "good-deep-microdata.html", MICRODATA + nest("<div>", deep, "deep", "</div>")
    yield "deep-microdata.html", nest(
        '<div itemscope itemtype="https://schema.org/Review" itemprop="review">', deep, TEXT, "</div>")
    yield "deep.xml", rss("", nest("<a>", deep, "deep", "</a>") + ENTRY)
    yield "deep.json", nest('{"review":', deep, "1", "}")
    yield "deep-list.json", nest("[", deep, "1", "]")
    yield "good-deep-block.html", (
        f'<script type="application/ld+json">{nest("[", deep, "", "]")}</script>{BLOCK}')
    yield "unclosed.html", "<div " * 200_000
    yield "unclosed-quotes.html", '<a href="' * 200_000
    yield "unclosed-comments.html", "<!-- " * 500_000
    yield "unclosed-scripts.html", "<script>" * 300_000
    yield "tags.html", "<b>" * 700_000
    yield "attributes.html", "<p " + " ".join(f"a{n}=1" for n in range(200_000)) + ">x</p>" + MICRODATA
    yield "same-attributes.html", "<p " + "a=1 " * 400_000 + ">x</p>" + MICRODATA
    yield "itemrefs.html", "".join(
        f'<div itemscope itemtype="https://schema.org/Review" id="i{n}" itemref="i{(n + 1) % 2000}" '
        f'itemprop="review"><b itemprop="reviewBody">t{n}</b></div>' for n in range(2000))
    yield "itemrefs-all.html", '<p id="all"><b itemprop="reviewBody">x</b></p>' + (
        f'<div itemscope itemtype="https://schema.org/Review" itemref="{"all " * 500}"></div>' * 500)
    yield "good-graph.html", (
        '<script type="application/ld+json">' + json.dumps({
            "@context": "https://schema.org", "@id": "#a",
            "@graph": [{"@id": "#b", "@type": "Product", "review": {"@id": "#c"},
                        "isRelatedTo": {"@id": "#b"}},
                       {"@id": "#c", "itemReviewed": {"@id": "#b"}, **REVIEW},
                       {"@id": "#d", "@graph": [{"@id": "#d"}, {"@id": "#a"}]}]}) + "</script>")
    ring = [{"@id": f"#{n}", "@type": "Product", "review": [{"@id": f"#{m}"} for m in range(300)]}
            for n in range(300)]
    yield "graph-ring.html", (
        f'<script type="application/ld+json">{json.dumps({"@graph": ring})}</script>')
    yield "keys.json", "{" + ",".join(f'"k{n}":1' for n in range(300_000)) + "}"
    yield "numbers.json", '{"reviews":[{"text":"a","rating":' + "9" * 1_000_000 + "}]}"
    yield "good-nul.html", "<p>\0\0\0</p>" + "\0" * 100_000 + BLOCK
    yield "utf-7.html", "<meta charset=utf-7>+ADw-script+AD4-alert(1)+ADw-/script+AD4-" + BLOCK
    yield "references.html", BLOCK.replace(TEXT, "&#x1F600;&amp;&lt;" * 200_000)
    yield "reference-tail.html", BLOCK.replace(TEXT, "&" * 1_000_000)
    yield "dates.html", '<script type="application/ld+json">' + json.dumps(
        [{"@type": "Review", "reviewBody": f"t{n}", "datePublished": "1 " * 4000} for n in range(300)]
    ) + "</script>"
    yield "ratings.html", '<script type="application/ld+json">' + json.dumps(
        [{"@type": "Review", "reviewBody": f"t{n}", "reviewRating": "9," * 4000} for n in range(300)]
    ) + "</script>"
    yield "redos.html", "<div class=r><p>" + "a" * 500_000 + "!</p></div>"
    yield "deep-divs.html", nest("<div>", 90_000, "x", "</div>")
    yield "deep-rdfa.html", '<div vocab="https://schema.org/">' + (
        '<p typeof=Review property=review><b property=reviewBody>t</b><span>' * 20_000)
    yield "properties.html", (
        '<div itemscope itemtype="https://schema.org/Review"><b itemprop="'
        f'{" ".join(f"p{n}" for n in range(100_000))}">x</b></div>')
    yield "base.html", (
        f'<base href="{"a/" * 300_000}"><div itemscope itemtype="https://schema.org/Review">'
        f'<a itemprop=url href="{"../" * 100_000}x">y</a><b itemprop=reviewBody>t</b></div>')
    yield "classes.html", "".join(f'<div class="c{n} r">t</div>' for n in range(50_000))
    yield "tables.html", "<table>" * 100_000
    yield "graph-chain.html", '<script type="application/ld+json">' + json.dumps({"@graph": [
        {"@id": f"#{n}", "@type": "Review", "itemReviewed": {"@id": f"#{n + 1}"}}
        for n in range(15_000)]}) + "</script>"
    yield "broken-blocks.html", (
        '<script type="application/ld+json">{"@type":"Review","reviewBody":"a"b"c",,, x:1 '
        f'{"[" * 50}</script>') * 10_000
    yield "json-comments.html", f'<script type="application/ld+json">{"/*" * 300_000}</script>'
    yield "namespaces.xml", (
        "<rss " + " ".join(f'xmlns:a{n}="http://a/{n}"' for n in range(40_000))
        + "><channel>" + "<item><a9:t>x</a9:t></item>" * 10_000 + "</channel></rss>")
    yield "ampersands.xml", rss("", f"<item><description>{'&' * 1_000_000}</description></item>")
    yield "numbers-list.json", f'[{"1," * 1_500_000}1]'
    yield "objects.json", f'[{"{}," * 1_000_000}1]'
    yield "columns.csv", (
        "date,text," + ",".join(f"c{n}" for n in range(200_000)) + "\n2026-01-01,x\n"
        + "2026-01-02,b\n" * 5_000)
    tiny = range(20_000)  # as many as are read of one page
    yield "tiny/rows.csv", "date,rating,author,text\n" + "".join(
        f"2026-01-{n % 28 + 1:02},{n % 5 + 1},Guest {n},short and good {n}\n" for n in tiny)
    yield "tiny/entries.xml", rss("", "".join(
        f"<item><description>t{n}</description></item>" for n in tiny))
    yield "tiny/blocks.html", "".join(
        f'<script type="application/ld+json">{{"@type":"Review","reviewBody":"t{n}"}}</script>'
        for n in tiny)
    yield "tiny/microdata.html", "".join(
        '<div itemscope itemtype="https://schema.org/Review"><p itemprop="reviewBody">'
        f"{n} was a day as any other, and nothing of it was worth a long story, but it was "
        "good to be there; so we shall come again, and perhaps stay.</p></div>" for n in tiny)
    yield "quotes.csv", "date,text\n" + '"' * 1_000_001
    yield "commas.csv", "date,text\n" + "," * 2_000_000


def main():
    folder = os.path.abspath(sys.argv[1])
    os.makedirs(os.path.join(folder, "tiny"), exist_ok=True)
    with open(os.path.join(folder, "secret.txt"), "w", encoding="utf-8") as out:
        out.write(SECRET)
    for name, content in files(folder):
        with open(os.path.join(folder, name), "w", encoding="utf-8", newline="") as out:
            out.write(content)
    with open(os.path.join(folder, "half.html"), "wb") as out:
        out.write(BLOCK.encode().replace(b"word.", b"word.\xe2\x82") + b"\xf0\x9f")
    with open(os.path.join(folder, "good-bytes.html"), "wb") as out:
        out.write(b"<meta charset=shift_jis>" + b"\x81" * 99_999 + b"\n" + BLOCK.encode())
    with open(os.path.join(folder, "huge.html"), "wb") as out:  # sparse: a gigabyte
        out.write(BLOCK.encode())
        out.truncate(1 << 30)


if __name__ == "__main__":
    main()
