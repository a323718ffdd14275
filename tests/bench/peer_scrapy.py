#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""peer_scrapy.py URLS: fetch the pages (a URL a line) 16 at a time with Scrapy, without a
pause, and read the reviews in their JSON-LD; prints "PAGES REVIEWS". Nothing is kept: no
feed, no cache, no log, no robots.txt.
"""
import json
import sys

import scrapy
from scrapy.crawler import CrawlerProcess

SETTINGS = {
    "CONCURRENT_REQUESTS": 16,
    "CONCURRENT_REQUESTS_PER_DOMAIN": 16,
    "DOWNLOAD_DELAY": 0,
    "LOG_ENABLED": False,
    "ROBOTSTXT_OBEY": False,
    "TELNETCONSOLE_ENABLED": False,
}
found = {"pages": 0, "reviews": 0}


class Reviews(scrapy.Spider):
    name = "reviews"

    def parse(self, response):
        found["pages"] += 1
        for text in response.xpath('//script[@type="application/ld+json"]/text()').getall():
            for review in json.loads(text).get("review", []):
                found["reviews"] += 1
                yield {"id": review["@id"], "author": review["author"]["name"],
                       "date": review["datePublished"], "title": review["name"],
                       "text": review["reviewBody"],
                       "rating": review["reviewRating"]["ratingValue"]}


def main():
    with open(sys.argv[1]) as urls:
        Reviews.start_urls = urls.read().split()
    process = CrawlerProcess(SETTINGS)
    process.crawl(Reviews)
    process.start()
    print(found["pages"], found["reviews"])


main()
