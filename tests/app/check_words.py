#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when the service can send a code that the console has no words for.

check_words.py SOURCE_DIR: reads the codes out of the sources of both sides.
"""
import pathlib
import re
import sys

# {field, u"code"_s, u"A sentence with blanks." ...}, the same with a sentence that is put together elsewhere, and
# {u"code"_s, u"field"_s, u"A sentence" ...}, as warnings about settings have it.
FIELD = re.compile(r'u"([a-z]+(?:_[a-z]+)*)"_s,\s*(?:[\w.]+ \? u"[\w.]+"_s : )?(?:u"[a-zA-Z.]+"_s,\s*)?'
                   r'(?:u"(?:[A-Z%.]|\\")[^"\s]*(?:\\"[^"\s]*)* [^"]*|(?:\w+\.)?(?:error\(\)\.)?message\b|rule\b)')
PROBLEM = re.compile(r'problem(?:Answer)?\(\s*[\w:(), .+-]*?\b(?:\d{3}|status)\s*,\s*u"(\w+)"_s')
TITLE = re.compile(r'Title\{\s*"(\w+)"_L1')
REASON = re.compile(r'\{Reason::\w+,\s*"(\w+)"')
WORD = re.compile(r'Word\{\s*"(\w+)"_L1')
REASON_WORD = re.compile(r'ReasonWord\{\s*"(\w+)"')
# Names of members that stand before a sentence.
NOT_CODES = {"answer", "confirm", "credential", "enforcement", "message", "object", "owner", "path", "queryParameter", "scheme", "subjects"}
# Files of the service whose pairs of name and sentence are something else.
OTHER = {"service/admin/openapi.cpp", "service/runtime/local_commands.cpp", "service/runtime/serve.cpp"}


def read(root, name):
    return (root / name).read_text()


def sources(root):
    for folder in ("common", "service"):
        for file in sorted((root / folder).rglob("*.cpp")):
            if str(file.relative_to(root)) not in OTHER:
                yield file.relative_to(root), file.read_text()


def main():
    root = pathlib.Path(sys.argv[1])
    table = read(root, "app/words/problem_table.h")
    types, fields = (set(WORD.findall(part)) for part in table.split("fieldCodes{"))
    reasons = set(REASON_WORD.findall(read(root, "app/models/audit_model.cpp")))
    titles = set(TITLE.findall(read(root, "common/api/problem.cpp")))
    wrong = [f"problem type {code} (common/api/problem.cpp)" for code in sorted(titles - types)]
    wrong += [f"decision reason {code} (common/domain/reason.cpp)"
              for code in sorted(set(REASON.findall(read(root, "common/domain/reason.cpp"))) - reasons)]
    seen = set()
    for file, text in sources(root):
        for code in PROBLEM.findall(text):
            if code not in titles:
                wrong.append(f"problem type {code} ({file}) has no title")
        for code in set(FIELD.findall(text)) - NOT_CODES:
            seen.add(code)
            if code not in fields | types:
                wrong.append(f"code {code} ({file})")
    if not {"required", "too_large", "not_a_network", "regex_invalid", "shadowed", "enforcement_off"} <= seen:
        wrong.append("the sources are written differently now: this test does not find their codes any more")
    for line in wrong:
        print(f"no words for {line}")
    sys.exit(1 if wrong else 0)


main()
