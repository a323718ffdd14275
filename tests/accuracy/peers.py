# SPDX-License-Identifier: GPL-3.0-or-later
"""Other programs on the same rows. A set's rows are written with the peers' scores as
members beside the text, and `repute accuracy --score NAME` measures those: one ruler for
all. Slow peers read a fixed sample, the rows whose digest is smallest, of sets longer than
SAMPLE_BYTES; how many rows that left is told.
"""
import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

from sets import is_held_out, path_of, rows_of

HERE = Path(__file__).parent
NAMES = {"vader": "VADER", "textblob": "TextBlob", "sentiment": "sentiment", "wink": "wink"}
SAMPLE_BYTES = 2_500_000
TUNING_ROWS = 1000
MEMBERS = ("id", "text", "title", "label", "stars", "source", "split", "aspects")


def run_peer(command, lines, env=None):
    """A list of {peer: score}, a row each; empty objects when it cannot be run."""
    try:
        done = subprocess.run(command, input=lines, capture_output=True, text=True, env=env)
    except OSError:
        return None
    scores = [json.loads(line) for line in done.stdout.splitlines()]
    if done.returncode != 0 or len(scores) != lines.count("\n"):
        print(f"{command[-1]}: {done.stderr.strip()[-200:]}", file=sys.stderr)
        return None
    return scores


def score(rows):
    """The rows with the scores of every peer that is installed."""
    peers = Path(os.environ["REPUTE_PEERS"])
    lines = "".join(json.dumps({"text": row["text"]}) + "\n" for row in rows)
    commands = [
        ([str(peers / "python/bin/python3"), str(HERE / "peer_scores.py")], None),
        (["node", str(HERE / "peer_scores.js")],
         {**os.environ, "NODE_PATH": str(peers / "npm/node_modules")}),
    ]
    for command, env in commands:
        for row, scores in zip(rows, run_peer(command, lines, env) or []):
            row.update(scores)
    return rows


def digest(text):
    return hashlib.sha256(text.encode()).digest()


def sample(rows, size, measure):
    """Rows of the smallest digests until `measure` of them sums up to `size`; in order."""
    chosen, total = set(), 0
    for row in sorted(rows, key=lambda row: digest(row["text"])):
        if total >= size:
            break
        chosen.add(id(row))
        total += measure(row)
    return [row for row in rows if id(row) in chosen]


def chosen_rows(name, purpose, trained):
    rows = ({key: row[key] for key in MEMBERS if key in row} for row in rows_of(name))
    if purpose == "tuning":
        return sample([row for row in rows if not is_held_out(row)], TUNING_ROWS,
                      lambda row: 1)
    rows = [row for row in rows if not trained or is_held_out(row)]
    return sample(rows, SAMPLE_BYTES, lambda row: len(row["text"].encode()))


def installed():
    """What the peers' folder says is there, for the cache's key."""
    peers = Path(os.environ["REPUTE_PEERS"])
    return " ".join(sorted(path.name for path in peers.glob("*/*==*"))
                    + sorted(path.name for path in peers.glob("npm/*@*")))


def scored_file(folder, name, purpose="test", trained=True):
    """Path of the set's rows with scores, made when it is not there. `trained`: only rows
    that are held out, since the lexicon was trained on the others."""
    key = hashlib.sha256()
    for part in (path_of(name).read_bytes(), (HERE / "peer_scores.py").read_bytes(),
                 (HERE / "peer_scores.js").read_bytes(), installed().encode(),
                 f"{purpose} {trained} {SAMPLE_BYTES} {TUNING_ROWS}".encode()):
        key.update(hashlib.sha256(part).digest())
    path = Path(folder) / "peers" / f"{name}.{purpose}.{key.hexdigest()[:16]}.ndjson"
    if not path.exists():
        print(f"scoring {name} with the peers ...", file=sys.stderr)
        path.parent.mkdir(parents=True, exist_ok=True)
        text = "".join(json.dumps(row) + "\n"
                       for row in score(chosen_rows(name, purpose, trained)))
        temporary = path.with_suffix(".part")
        temporary.write_text(text, encoding="utf-8")
        temporary.rename(path)
    return path


def members(path):
    """The peers that scored the file."""
    with open(path, encoding="utf-8") as lines:
        first = json.loads(next(lines))
    return [name for name in NAMES if name in first]


def f1_of_3(below, above, totals):
    """Macro-averaged F1; below[c], above[c]: rows of class c labelled negative, positive."""
    labelled = [sum(below), 0, sum(above)]
    labelled[1] = sum(totals) - labelled[0] - labelled[2]
    right = (below[0], totals[1] - below[1] - above[1], above[2])
    return sum(2 * right[c] / (labelled[c] + totals[c]) if labelled[c] + totals[c] else 0
               for c in range(3)) / 3


def grid(values, n=60):
    """Quantiles of the scores, 0 among them."""
    values = sorted(values)
    return sorted({values[i * (len(values) - 1) // n] for i in range(n + 1)} | {0.0})


def tuned_thresholds(paths, member):
    """One pair for all sets, as `repute learn` finds its own: the greatest mean over the
    sets of the macro-averaged F1 of three labels."""
    sets = []
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines]
        sets.append([((row["label"] > 0) - (row["label"] < 0) + 1, row[member])
                     for row in rows])
    candidates = grid([value for rows in sets for _, value in rows])
    counts = []
    for rows in sets:
        totals = [sum(c == k for c, _ in rows) for k in range(3)]
        below = [[sum(c == k and v < t for c, v in rows) for k in range(3)]
                 for t in candidates]
        above = [[sum(c == k and v > t for c, v in rows) for k in range(3)]
                 for t in candidates]
        counts.append((below, above, totals))
    best = max((sum(f1_of_3(below[i], above[j], totals) for below, above, totals in counts),
                -j, i) for i in range(len(candidates)) for j in range(i, len(candidates)))
    return candidates[best[2]], candidates[-best[1]]
