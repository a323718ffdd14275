#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the tree that no other tool knows; run from the root.

Heads of files, which folder may include which, where SQL may stand, words that must not
be left behind, and that manuals and code tell the same: every configuration key stands in
repute.conf(5), every command and option in repute(1), and neither names one more.
"""
import re
import subprocess
import sys
from pathlib import Path

FAULTS = []


def fault(path, line, text):
    FAULTS.append(f"{path}:{line}: {text}")


def tracked():
    """Files of the tree: what git knows, and what is new and not ignored."""
    try:
        names = subprocess.run(
            ["git", "ls-files", "-co", "--exclude-standard"],
            capture_output=True, text=True, check=True).stdout.splitlines()
        paths = [Path(name) for name in names]
    except (OSError, subprocess.CalledProcessError):
        paths = [p for p in Path(".").rglob("*") if p.parts[0] not in ("build", ".git")]
    return sorted(p for p in paths if p.is_file())


def blank(match):
    return re.sub(r"[^\n]", " ", match.group(0))


def without_comments(text):
    """C with its comments blanked out; strings stay."""
    return re.sub(r'("(?:\\.|[^"\\\n])*")|(/\*.*?\*/|//[^\n]*)',
                  lambda m: m.group(1) or blank(m), text, flags=re.S)


def line_of(text, at):
    return text.count("\n", 0, at) + 1


def check_head(path, text):
    """SPDX on the first line, then the head comment; five lines or more above a .c."""
    lines = text.split("\n")
    if lines[0] != "/* SPDX-License-Identifier: GPL-3.0-or-later */":
        fault(path, 1, "the first line must be the SPDX licence comment")
    if len(lines) < 2 or not lines[1].startswith("/*"):
        fault(path, 2, "a head comment must say what the file is for")


SCRIPT_SPDX = "# SPDX-License-Identifier: GPL-3.0-or-later"


def check_script_head(path, text):
    if SCRIPT_SPDX not in text.split("\n")[:2]:
        fault(path, 1, "no SPDX licence line at the top")


# Spelled in pieces, so that this file does not find itself.
LEFT_BEHIND = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|X" + r"XX|HA" + r"CK)\b")
MACHINE_PATH = re.compile(r"(?<![\w.$}])/(?:ho" + r"me|wo" + r"rk|Users|root)/[\w.-]+")


def check_words(path, text):
    for number, line in enumerate(text.split("\n"), 1):
        if LEFT_BEHIND.search(line):
            fault(path, number, "a note of unfinished work")
        if MACHINE_PATH.search(line):
            fault(path, number, "a path of one machine")


def check_includes(path, text):
    """core/ stands alone; ingest/ and analyze/ never meet but in the archive."""
    mine = path.parts[0]
    for match in re.finditer(r'^\s*#\s*include\s+"([^"]+)"', text, re.M):
        name = match.group(1)
        owners = {root for root in ("core", "ingest", "analyze")
                  if Path(root, name).exists() or name.startswith(root + "/")}
        if (path.parent / name).exists():
            owners = {mine}
        forbidden = {"core": {"ingest", "analyze"}, "ingest": {"analyze"},
                     "analyze": {"ingest"}, "include": {"core", "ingest", "analyze"}}
        for owner in owners & forbidden.get(mine, set()):
            fault(path, line_of(text, match.start()), f"{mine}/ includes {owner}/: {name}")


SQL = re.compile(
    r'"[^"\n]*\b(?:SELECT\s+[\w*(]|INSERT\s+(?:OR|INTO)|UPDATE\s+\w+\s+SET|'
    r'DELETE\s+FROM|CREATE\s+(?:TABLE|INDEX)|DROP\s+TABLE|PRAGMA\s|BEGIN\s+IMMEDIATE)')


def check_sql(path, text):
    """No SQL outside core/archive; tests may open the archive to look at it."""
    if path.parts[:2] == ("core", "archive") or path.parts[0] == "tests":
        return
    code = without_comments(text)
    for match in SQL.finditer(code):
        fault(path, line_of(code, match.start()), "SQL outside core/archive")


def conf_keys():
    """(section, key) of conf_table.c."""
    code = without_comments(Path("core/base/conf_table.c").read_text())
    table = code[code.index("conf_keys[]"):]
    row = re.compile(r'(?:\b[A-Z]+\(|\{)\s*"([a-z_]+)",\s*(?:(?:true|false),\s*)?"([a-z_]+)"')
    return {match.groups() for match in row.finditer(table)}


def manual_keys(text):
    """(section, key) of repute.conf(5): .Ss Bq "section" and .It Cm key below it. A list
    within a list is of a key's values."""
    keys, section, depth = {}, None, 0
    for number, line in enumerate(text.split("\n"), 1):
        head = re.match(r'\.Ss \[([a-z_]+)', line)
        item = re.match(r'\.It Cm ([a-z_]+)', line)
        depth += line.startswith(".Bl") - line.startswith(".El")
        if head:
            section = head.group(1)
        elif line.startswith(".Sh"):
            section = None
        elif item and section and depth == 1:
            keys[(section, item.group(1))] = number
    return keys


def check_conf_manual():
    page = Path("core/base/repute.conf.5")
    known, told = conf_keys(), manual_keys(page.read_text())
    if len(known) < 10:
        fault("core/base/conf_table.c", 1, "its rows cannot be read by tree.py")
    for section, key in sorted(known - set(told)):
        fault(page, 1, f"[{section}] {key} is not explained")
    for section, key in sorted(set(told) - known):
        fault(page, told[(section, key)], f"[{section}] {key} does not exist")


def commands():
    code = without_comments(Path("repute.c").read_text())
    table = code[code.index("commands[]"):]
    return set(re.findall(r'\{\s*"([a-z-]+)",\s*"', table[:table.index("{0}")]))


def manual_commands(text):
    """name -> (line, options) of repute(1): .Ss name under COMMANDS."""
    told, name, inside = {}, None, False
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith(".Sh"):
            inside, name = line == ".Sh COMMANDS", None
        elif inside and line.startswith(".Ss "):
            name = line[4:].strip()
            told[name] = (number, set())
        elif name:
            told[name][1].update(re.findall(r'\bFl -([a-z][a-z-]*)', line))
    return told


OPT_ROW = re.compile(
    r'\{\s*OPT_(?!GROUP|END)[A-Z]+,\s*(?:0|\'.\'),\s*"([a-z-]+)"|'
    r'\.type\s*=\s*OPT_(?!GROUP|END)[A-Z]+,[^}]*?\.name\s*=\s*"([a-z-]+)"')


def command_options():
    """command -> its options, read from the option table of the file with cmd_NAME()."""
    found = {}
    for path in sorted([*Path(".").glob("*/cmd/*.c"), *Path(".").glob("*.c")]):
        code = without_comments(path.read_text())
        names = re.findall(r"^int cmd_([a-z_]+)\(", code, re.M)
        options = {a or b for a, b in OPT_ROW.findall(code)}
        for name in names:
            found.setdefault(name.replace("_", "-"), set()).update(options)
    return found


def check_command_manual():
    page = Path("repute.1")
    known, told = commands(), manual_commands(page.read_text())
    if not known:
        fault("repute.c", 1, "its table of commands cannot be read by tree.py")
    for name in sorted(known - set(told)):
        fault(page, 1, f"command '{name}' is not explained")
    for name in sorted(set(told) - known):
        fault(page, told[name][0], f"command '{name}' does not exist")
    options = command_options()
    for name in sorted(known & set(told)):
        line, words = told[name]
        for option in sorted(options.get(name, set()) - words):
            fault(page, line, f"{name}: option --{option} is not explained")
        for option in sorted(words - options.get(name, set())):
            fault(page, line, f"{name}: option --{option} does not exist")


BINARY = {".gz", ".png", ".whl", ".xz", ".sqlite", ".ico"}


def main():
    for path in tracked():
        if path.suffix == ".whl":
            fault(path, 1, "a package of somebody else's in the tree")
        if path.suffix in BINARY or "corpus" in path.parts or path.name == "LICENSE":
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            if "golden" not in path.parts:
                fault(path, 1, "neither UTF-8 text nor a known kind of binary")
            continue
        if "golden" not in path.parts:
            check_words(path, text)
        if path.suffix in (".c", ".h"):
            check_head(path, text)
            check_includes(path, text)
            check_sql(path, text)
        if path.suffix in (".sh", ".py", ".service", ".timer") or path == Path(".ci/run"):
            check_script_head(path, text)
    check_conf_manual()
    check_command_manual()
    for line in FAULTS:
        print(line)
    return 1 if FAULTS else 0


if __name__ == "__main__":
    sys.exit(main())
