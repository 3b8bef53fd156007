#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which test pins which behaviour of the products that Latchkey replaces.

tests/behaviour_ids.tsv lists every behaviour: id, short title and, for those that no test can pin here, the reason.
A test pins a behaviour by naming its id, in a comment, a row name or a docstring. This script finds them and writes
tests/behaviours.md:

    tests/behaviours.py --write     after tests that name an id were added, renamed or removed
    tests/behaviours.py             checks: the file is as it would be written, every id has a test or a reason, and
                                    no test names an id that does not exist
"""
import pathlib
import re
import sys

TESTS = pathlib.Path(__file__).resolve().parent
LIST = TESTS / "behaviour_ids.tsv"
PAGE = TESTS / "behaviours.md"
ID = re.compile(r"\b(?:MO|KA|EX|RE)-\d+\b")
RANGE = re.compile(r"\b(MO|KA|EX|RE)-(\d+) ?(?:\.\.\.|…) ?(?:\1-)?(\d+)\b")  # "EX-24 ... EX-41"
CPP_FUNCTION = re.compile(r"^void (\w+)::(\w+)\(")  # a slot that is defined outside its class
CPP_SLOT = re.compile(r"^    void (\w+)\(")  # or inside
CPP_CLASS = re.compile(r"^class (\w+)\b.*QObject")
PY_DEF = re.compile(r"^(\s*)(def|class) (\w+)")


def behaviours():
    rows = {}
    for line in LIST.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            identity, title, *reason = line.split("\t")
            rows[identity] = (title, reason[0] if reason else "")
    return rows


def cpp_names(lines):
    """The test function that each line belongs to; None outside of any. A comment belongs to what it stands before."""
    names, current, inside = [], None, None
    for line in lines:
        if found := CPP_CLASS.match(line):
            inside = found[1]
        if found := CPP_FUNCTION.match(line):
            current = f"{found[1]}::{found[2].removesuffix('_data')}"
        elif inside and (found := CPP_SLOT.match(line)):
            current = None if line.rstrip().endswith(";") else f"{inside}::{found[1].removesuffix('_data')}"
        names.append(current)
        if line.startswith("}"):
            current = None
            inside = inside if not line.startswith("};") else None
        elif line == "    }" and inside:
            current = None
    for number in reversed(range(len(lines) - 1)):
        if names[number] is None and lines[number].lstrip().startswith("//"):
            names[number] = names[number + 1]
    return names


def python_names(lines):
    """The function that each line belongs to; what stands between functions (parameters, mostly) belongs to the next."""
    names = [None] * len(lines)
    following = None
    for number in reversed(range(len(lines))):
        found = PY_DEF.match(lines[number])
        if found and found[2] == "def" and found[3].startswith("test"):
            following = found[3]
        if re.match(r"\S", lines[number]) or re.match(r"\s+@", lines[number]):
            names[number] = following
    inside = None
    depth = 0
    for number, line in enumerate(lines):
        found = PY_DEF.match(line)
        if found and found[2] == "def":
            inside = found[3] if found[3].startswith("test") else None
            depth = len(found[1])
            names[number] = inside
        elif line.strip() and inside:
            if len(line) - len(line.lstrip()) > depth:
                names[number] = inside
            else:
                inside = None
        if names[number] is None and line.startswith((" ", ")", "]")):
            names[number] = next((name for name in names[number:] if name), None)
    return names


def ids_in(line):
    found = set(ID.findall(line))
    for vendor, first, last in RANGE.findall(line):
        found |= {f"{vendor}-{number}" for number in range(int(first), int(last) + 1)}
    return found


def mentions():
    """{id: {(file, test)}} of everything below tests/."""
    found = {}
    for file in sorted(TESTS.rglob("*")):
        if file.suffix not in (".cpp", ".h", ".py") or file.name == "behaviours.py" or "__pycache__" in file.parts:
            continue
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
        if not any(ID.search(line) for line in lines):
            continue
        names = python_names(lines) if file.suffix == ".py" else cpp_names(lines)
        for line, name in zip(lines, names):
            for identity in ids_in(line):
                found.setdefault(identity, set()).add((file.relative_to(TESTS).as_posix(), name or ""))
    return found


def tests_of(places):
    """Functions, each with its file; a file alone where no function names the id."""
    functions = sorted(place for place in places if place[1])
    named_files = {place[0].rsplit(".", 1)[0] for place in functions}
    files = sorted(place for place in places if not place[1] and place[0].rsplit(".", 1)[0] not in named_files)
    return [f"`{name}` ({file})" for file, name in functions] + [f"({file})" for file, _ in files]


def page(rows, found):
    lines = ["<!-- SPDX-License-Identifier: GPL-3.0-or-later -->",
             "<!-- Written by tests/behaviours.py --write; do not edit. -->",
             "# Behaviours and the tests that pin them", "",
             "MO = miniOrange REST API Authentication, KA = Kantega SSO API Tokens, EX = Extender REST API Tokens, "
             "RE = resolution API Token Authentication.", "",
             "| id | behaviour | pinned by |", "|---|---|---|"]
    for identity, (title, reason) in rows.items():
        tests = tests_of(found.get(identity, set()))
        lines.append(f"| {identity} | {title} | {'<br>'.join(tests) if tests else '*no test: ' + reason + '*'} |")
    return "\n".join(lines) + "\n"


def main():
    rows, found = behaviours(), mentions()
    problems = [f"{identity} has neither a test that names it nor a reason in {LIST.name}"
                for identity, (_, reason) in rows.items() if identity not in found and not reason]
    problems += [f"{identity} is named by {', '.join(file for file, _ in sorted(places))} but is not in {LIST.name}"
                 for identity, places in sorted(found.items()) if identity not in rows]
    text = page(rows, found)
    if "--write" in sys.argv[1:]:
        PAGE.write_text(text, encoding="utf-8")
    elif not PAGE.exists() or PAGE.read_text(encoding="utf-8") != text:
        problems.append(f"{PAGE.name} is not up to date: run tests/behaviours.py --write")
    for problem in problems:
        print(problem, file=sys.stderr)
    pinned = sum(identity in found for identity in rows)
    print(f"{len(rows)} behaviours: {pinned} pinned by tests, {len(rows) - pinned} without one for a reason")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
