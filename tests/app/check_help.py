#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when the help of a language lacks a page or a part of one, or calls something by other words than the console.

check_help.py SOURCE_DIR: every language that the console ships has every page of the English help, with the same
headings, lists, tables, links, code and numbers; what English sets off and the console has as a text stands in the
page as the console's translation has it.
"""
import collections
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

import arabic_digits

FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`[^`]+`")
SET_OFF = re.compile(r"\*\*([^*]+)\*\*|(?<!\*)\*([^*\s][^*]*)\*(?!\*)")
NUMBER = re.compile(r"(?<![a-zA-Z0-9.:/-])\d+(?![a-zA-Z0-9/-])")


def parts(text):
    """What a page has in every language alike, by the name of the part."""
    words = FENCE.sub("", text)
    plain = CODE.sub("", words)
    lines = plain.split("\n")
    return {
        "headings": [len(level) for level in re.findall(r"^(#+) ", text, re.MULTILINE)],
        "blocks of code": len(FENCE.findall(text)),
        "code": collections.Counter(CODE.findall(words)),
        "links": collections.Counter(re.findall(r"\]\(([^)]+)\)", text)),
        "points": [len(line) - len(line.lstrip()) for line in lines if line.lstrip().startswith("- ")],
        "steps": len([line for line in lines if re.match(r"\d+\. ", line)]),
        "rows": [line.count("|") for line in lines if line.startswith("|")],
        "words set off": len(SET_OFF.findall(plain)),
        "numbers": collections.Counter(NUMBER.findall(plain.translate(arabic_digits.ASCII))),
    }


def same(text):
    """For comparing: case, kinds of apostrophe and, as Japanese has it both ways, blanks do not matter."""
    return re.sub(r"\s", "", text).replace("’", "'").casefold().rstrip(".:")


def translations(root, language):
    """The texts of the console: English to all that they are in language."""
    texts = collections.defaultdict(set)
    for context in ElementTree.parse(root / f"translations/console_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            source, translation = message.find("source").text, message.find("translation")
            if translation.text and not len(translation):
                mnemonic = re.sub(r"\(&.\)|&", "", translation.text)
                for name in (source, source.replace("&", "")):
                    texts[name].update({same(translation.text), same(mnemonic)})
    return texts


def set_off(text):
    return [strong or weak for strong, weak in SET_OFF.findall(CODE.sub("", FENCE.sub("", text)))]


def differences(english, other):
    wanted, found = parts(english), parts(other)
    for name, value in wanted.items():
        if name == "numbers":  # another language may write more of them in digits
            if value - found[name]:
                yield f"numbers: lacks {dict(value - found[name])}"
        elif found[name] != value:
            if isinstance(value, collections.Counter):
                yield f"{name}: lacks {dict(value - found[name])}, has {dict(found[name] - value)}"
            else:
                yield f"{name}: {found[name]} instead of {value}"


def other_words(english, other, console):
    title, own = (re.match(r"# (.*)", text).group(1) for text in (english, other))
    if same(own) not in console.get(title, {own}):
        yield f"title {own!r} instead of {console[title]}"
    text = same(other)
    for words in set_off(english):
        known = console.get(words.rstrip("."))
        if known and not any(word in text for word in known):
            yield f"{words!r} is not called {known}"


def main():
    root = pathlib.Path(sys.argv[1])
    pages = sorted(page.name for page in (root / "resources/help/en").glob("*.md"))
    listed = (root / "resources/help.qrc").read_text()
    wrong = []
    for language in (root / "translations/shipped").read_text().split():
        folder = root / "resources/help" / language
        console = translations(root, language) if language != "en" else {}
        for page in sorted({*pages, *(file.name for file in folder.glob("*.md"))}):
            place = f"help/{language}/{page}"
            if page not in pages or not (folder / page).exists():
                wrong.append(f"{place}: there is no such page in {language if page in pages else 'English'}")
                continue
            if f"<file>{place}</file>" not in listed:
                wrong.append(f"{place}: not in resources/help.qrc")
            english, own = (root / "resources/help/en" / page).read_text(), (folder / page).read_text()
            wrong += [f"{place}: {fault}" for fault in differences(english, own)]
            if console:
                wrong += [f"{place}: {fault}" for fault in other_words(english, own, console)]
            if language == "ar":
                steps = re.sub(r"^\d+\. ", "", CODE.sub("", FENCE.sub("", own)), flags=re.MULTILINE)
                wrong += [f"{place}: {number} in digits of ASCII" for number in arabic_digits.faults(steps)
                          if f"+{number}" not in steps]
    if not pages:
        wrong.append("there is no help in English")
    print("\n".join(wrong) or "the help is complete in every language")
    return 1 if wrong else 0


sys.exit(main())
