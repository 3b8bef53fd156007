#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a file includes another module that its own module does not list in DEPENDS.

The module list is read from the latchkey_module() calls, so the build and this check cannot disagree.
"""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
MODULE = re.compile(r"latchkey_module\(\s*([^\s)]+)(.*?)\)", re.S)
INCLUDE = re.compile(r'^\s*#\s*include\s+"((?:common|service|app)/[^"]+)"', re.M)


def modules():
    found = {}
    for cmake in sorted(root.glob("*/*/CMakeLists.txt")):
        for name, rest in MODULE.findall(cmake.read_text()):
            words = rest.split()
            depends = []
            if "DEPENDS" in words:
                for word in words[words.index("DEPENDS") + 1:]:
                    if word.isupper() and "/" not in word:
                        break
                    depends.append(word)
            found[name] = set(depends)
    return found


def closure(name, graph, path=()):
    if name in path:
        sys.exit("module cycle: " + " -> ".join(path + (name,)))
    reach = {name}
    for dep in graph[name]:
        reach |= closure(dep, graph, path + (name,))
    return reach


def main():
    graph = modules()
    wrong = []
    checked = 0
    for name in graph:
        allowed = closure(name, graph)
        for file in sorted(p for p in (root / name).glob("*") if p.suffix in (".h", ".cpp")):
            checked += 1
            for include in INCLUDE.findall(file.read_text()):
                target = str(pathlib.PurePosixPath(include).parent)
                if target not in allowed:
                    wrong.append(f"{file.relative_to(root)}: includes {include}, but {name} may not depend on {target}")
    print("\n".join(wrong) or f"{checked} files keep to the module graph")
    return 1 if wrong else 0


sys.exit(main())
