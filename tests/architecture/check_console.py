#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when the console's shape goes: a window that knows pages, dialogs that ask the service, event loops inside event
loops, a call of the administration API without a function of its own.

What it looks for is read from the sources, so the build and this check cannot disagree.
"""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
MOST_LINES = 300
PAGES = re.compile(r'#include "app/pages/(\w+_page)\.h"')
NESTED = re.compile(r"(?<!QApplication::)\bexec\s*\(|\bQEventLoop\b|\bprocessEvents\s*\(|QDialog::exec|"
                    r"QMessageBox::(?:question|warning|critical|information)\s*\(|"
                    r"Q(?:File|Input|Color|Font)Dialog::get\w+\s*\(")
PRIVATE = re.compile(r'#include\s*[<"](?:private/|Q\w+/private/|[^">]*_p\.h[">])')
# What a person has no use for in a window: programs read it.
NOT_ASKED = {"GetOpenApi"}


def sources(folder):
    return [file for file in sorted((root / folder).rglob("*")) if file.suffix in (".h", ".cpp")]


def without_comments(text):
    return re.sub(r"//[^\n]*", "", text)


def the_window_stays_small():
    for name in ("main_window.h", "main_window.cpp"):
        lines = len((root / "app/shell" / name).read_text().splitlines())
        if lines >= MOST_LINES:
            yield f"app/shell/{name}: {lines} lines; fewer than {MOST_LINES} are wanted"


def pages_come_from_one_list():
    listed = set(PAGES.findall((root / "app/shell/page_list.cpp").read_text()))
    there = {file.stem for file in (root / "app/pages").glob("*_page.h")} - {"settings_page"}  # what pages are made of
    if listed != there:
        yield f"app/shell/page_list.cpp: these pages are not in it, or are none: {sorted(listed ^ there)}"
    for file in sources("app/shell"):
        named = set(PAGES.findall(file.read_text()))
        if named and file.name != "page_list.cpp":
            yield f"{file.relative_to(root)}: names pages ({', '.join(sorted(named))}); only the list does"


def nothing_waits_inside_the_event_loop():
    for file in sources("app"):
        for number, line in enumerate(without_comments(file.read_text()).splitlines(), 1):
            if NESTED.search(line):
                yield f"{file.relative_to(root)}:{number}: an event loop inside the event loop: {line.strip()}"
            if PRIVATE.search(line):
                yield f"{file.relative_to(root)}:{number}: Qt's private parts: {line.strip()}"


def dialogs_and_models_never_ask():
    for folder in ("app/dialogs", "app/models", "app/widgets"):
        for file in sources(folder):
            if re.search(r"\bQNetworkAccessManager\b|\bclient::Client&", file.read_text()):
                yield f"{file.relative_to(root)}: asks the service; pages do"


def every_call_has_one_function():
    operations = re.search(r"enum class Operation[^{]*\{(.*?)\};", (root / "common/api/routes.h").read_text(), re.S)
    names = set(re.findall(r"^\s*(\w+),?\s*(?:///.*)?$", operations.group(1), re.M))
    callers = {}
    asked = {}
    for file in sources("app"):
        function = None
        for line in without_comments(file.read_text()).splitlines():
            if start := re.match(r"(?:Ticket|client::Ticket) Client::(\w+)", line):
                function = start.group(1)
            for name in names & set(re.findall(r"\b(?:requestFor|send|path|routeOf)\w*\(\s*(?:api::Operation::)?(\w+)",
                                               line)):
                callers.setdefault(name, set()).add((str(file.relative_to(root)), function))
                asked.setdefault(function, set()).add(name)
    for name in sorted(names - NOT_ASKED - callers.keys()):
        yield f"app/client: no function asks {name}"
    for function, calls in asked.items():
        if function and len(calls) > 1:
            yield f"app/client: Client::{function} asks {', '.join(sorted(calls))}; each call has a function of its own"
    for name, where in sorted(callers.items()):
        outside = {file for file, _ in where if not file.startswith("app/client/")}
        if outside:
            yield f"{', '.join(sorted(outside))}: asks {name} beside the typed function"
    for file in sources("app"):
        if not str(file.relative_to(root)).startswith("app/client/") and "requestFor(" in file.read_text():
            yield f"{file.relative_to(root)}: makes requests of its own; app/client does"


def main():
    rules = (the_window_stays_small, pages_come_from_one_list, nothing_waits_inside_the_event_loop,
             dialogs_and_models_never_ask, every_call_has_one_function)
    wrong = [problem for rule in rules for problem in rule()]
    print("\n".join(wrong) or f"{len(rules)} rules hold")
    return 1 if wrong else 0


sys.exit(main())
