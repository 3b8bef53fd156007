#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a language that the console ships lacks a text, a plural form or a placeholder, or has one that is gone.

check_translations.py SOURCE_DIR LUPDATE: works on copies of the language files.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

import arabic_digits

PLURALS = {"ar": 6, "pl": 3, "ja": 1}
PLACEHOLDER = re.compile(r"%L?(?:\d|n)")


def placeholders(text):
    return sorted(set(PLACEHOLDER.findall(text)))


def forms(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def faults(language, message):
    source = message.find("source").text
    if message.find("translation").get("type") == "unfinished":
        yield "not translated"
        return
    found = forms(message)
    if message.get("numerus") == "yes" and len(found) != PLURALS.get(language, 2):
        yield f"{len(found)} plural forms"
    for form in found:
        if not form.strip() and source.strip():
            yield "empty"
        # A plural form for one or two may say the number in words.
        elif not set(placeholders(form)) <= set(placeholders(source)) or \
                set(placeholders(source)) - set(placeholders(form)) - {"%n", "%Ln"}:
            yield f"placeholders {placeholders(form)} instead of {placeholders(source)}"
        elif source.endswith("…") != form.endswith("…"):
            yield "the … at the end differs"
        if language == "ar":
            yield from (f"{number} in digits of ASCII" for number in arabic_digits.faults(form))


def unseen(root):
    """Texts that lupdate passes over: it takes a call of tr() for the whole, and not what stands in it."""
    for source in sorted((root / "app").rglob("*.cpp")):
        for line, text in enumerate(source.read_text(encoding="utf-8").splitlines(), 1):
            if "tr(QT_TRANSLATE_NOOP" in text:
                yield f"{source.relative_to(root)}:{line}: lupdate does not see this; use QCoreApplication::translate()"


def main():
    root, lupdate = pathlib.Path(sys.argv[1]), sys.argv[2]
    wrong = list(unseen(root))
    with tempfile.TemporaryDirectory() as folder:
        for language in (root / "translations/shipped").read_text().split():
            original = root / f"translations/console_{language}.ts"
            copy = pathlib.Path(folder) / original.name
            shutil.copy(original, copy)
            options = ["-pluralonly"] if language == "en" else []
            subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", *options, "-I", str(root),
                            "-recursive", str(root / "app"), "-ts", str(copy)], check=True, stderr=subprocess.DEVNULL)
            for context in ElementTree.parse(copy).getroot().iter("context"):
                for message in context.iter("message"):
                    wrong += [f"{original.name}: {context.find('name').text}: {message.find('source').text!r}: {fault}"
                              for fault in faults(language, message)]
    print("\n".join(wrong) or "every language is complete")
    return 1 if wrong else 0


sys.exit(main())
