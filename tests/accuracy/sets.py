# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured: the labelled sets, the figures that are asked for, and how the program
is asked for its own. A set is named by its file in $REPUTE_SHARED/data/labelled.
"""
import gzip
import json
import os
import subprocess
import sys
import zlib
from pathlib import Path

BLITZER = ["amazon_books", "amazon_dvd", "amazon_electronics", "amazon_kitchen"]

# (what, sets, metric, asked)
ENGLISH = [
    ("IMDB test", ["imdb"], "accuracy", .900),
    ("Yelp", ["yelp10k"], "accuracy", .947),
    ("Yelp, F1", ["yelp10k"], "f1", .92),
    ("Amazon, Blitzer's four", BLITZER, "accuracy", .890),
    ("clothing", ["clothing"], "accuracy", .934),
    ("restaurants", ["restaurants_hyd"], "accuracy", .953),
    ("hotels", ["sentimentr_hotel_reviews"], "accuracy", .965),
    ("airline tweets", ["airline_tweets"], "accuracy", .83),
    ("VADER's tweets", ["vader_tweets"], "accuracy", .88),
    ("Yelp, F1 of 3", ["yelp10k"], "f1_3", .66),
    ("restaurants, F1 of 3", ["restaurants_hyd"], "f1_3", .70),
    ("hotels, F1 of 3", ["sentimentr_hotel_reviews"], "f1_3", .69),
    ("Yelp, Pearson", ["yelp10k"], "pearson", .77),
    ("restaurants, Pearson", ["restaurants_hyd"], "pearson", .85),
    ("hotels, Pearson", ["sentimentr_hotel_reviews"], "pearson", .82),
]

# (what, language, sets, asked)
LANGUAGES = [
    ("Portuguese, products", "pt", ["pt_b2w"], .932),
    ("Portuguese, tweets", "pt", ["pt_umsab_tweets"], None),
    ("Dutch, books", "nl", ["nl_pattern_books"], .915),
    ("French, books", "fr", ["fr_pattern_books"], None),
    ("French, tweets", "fr", ["fr_umsab_tweets"], None),
    ("German, books", "de", ["de_pattern_books"], None),
    ("German, tweets", "de", ["de_umsab_tweets"], None),
    ("Spanish, hotels", "es", ["es_opener_es_hotels"], None),
    ("Spanish, tweets", "es", ["es_umsab_tweets"], None),
    ("Italian, tweets", "it", ["it_umsab_tweets"], None),
]

ASPECTS = ["semeval14_restaurants", "semeval14_laptops", "mams_restaurants"]
ASPECTS_GAIN_ASKED = .10

# Sets with neutral texts, on whose training rows the thresholds of peers are found.
TUNING = ["yelp10k", "restaurants_hyd", "sentimentr_hotel_reviews", "clothing",
          "amazon_5cat", "amazon_finefood", "amazon_musical", "disney", "skytrax_lounge"]

# (what, leave out, measure on, asked). The second line of Amazon is the milder question:
# only the sets that are measured are left out, other goods of the same shop are not.
DOMAINS = [
    ("films", ["imdb", "nltk_movie_reviews", "rt_polarity", "sst5", "amazon_dvd"],
     ["imdb"], .85),
    ("Yelp", ["yelp10k", "restaurants_hyd", "semeval14_restaurants", "mams_restaurants"],
     ["yelp10k"], .935),
    ("Amazon, all of its sets", ["amazon_*", "nltk_product_reviews"], BLITZER, .875),
    ("Amazon, Blitzer's four", BLITZER, BLITZER, .875),
]


def labelled():
    """The folder of the sets; without it there is nothing to measure."""
    shared = os.environ.get("REPUTE_SHARED")
    folder = Path(shared) / "data" / "labelled" if shared else None
    if folder is None or not folder.is_dir():
        sys.exit("there are no labelled sets: set REPUTE_SHARED to the folder that has "
                 "them in data/labelled")
    return folder


def path_of(name):
    return labelled() / f"{name}.ndjson.gz"


def rows_of(name):
    with gzip.open(path_of(name), "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def md5_front(text):
    from hashlib import md5
    return int(md5(text.encode()).hexdigest()[:8], 16)


def is_held_out(row):
    """The rule of analyze/learn/dataset.h."""
    if row.get("split"):
        return row["split"] == "test"
    return md5_front(row["text"]) % 5 == 0


def sources_of(lexicon):
    """What the lexicon's head says it was trained on: {source: the line's rest}."""
    data = Path(lexicon).read_bytes()
    if data[:2] == b"\x1f\x8b":
        data = zlib.decompress(data, 31)
    sources = {}
    for line in data.decode("utf-8", "replace").split("\n"):
        if not line.startswith("#"):
            break
        if line.startswith("# trained-on:"):
            name, _, rest = line[len("# trained-on:"):].strip().partition(" ")
            sources[name] = rest
    return sources


def measure(repute, lexicon, files, *options):
    """`repute accuracy --json`, read."""
    command = [repute, "accuracy", "--json", "--lexicon", str(lexicon), *options]
    done = subprocess.run([*command, *map(str, files)], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}: {done.stderr.strip()}")
    return json.loads(done.stdout)


def share(value):
    """.948, -.120, 1.000"""
    text = f"{abs(value):.3f}"
    text = text[1:] if text.startswith("0") else text
    return "-" + text if value < 0 and text != ".000" else text


def figure(found):
    """.948 ±.010, or - when it is not defined"""
    if found is None:
        return "-"
    half = (found["high"] - found["low"]) / 2
    return f"{share(found['value'])} ±{share(half)}"


def outcome(found, asked):
    if asked is None or found is None:
        return ""
    gap = round(found["value"], 3) - asked
    return "reached" if gap >= -1e-9 else f"short by {share(-gap)}"
