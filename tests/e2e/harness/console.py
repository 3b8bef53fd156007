# SPDX-License-Identifier: GPL-3.0-or-later
"""The real console on a desktop, used as a person uses it who sees nothing: by what a screen reader says is there, and
by keys."""
import dataclasses
import os
import pathlib
import re
import shutil
import tempfile

from .accessibility import Box, Vanished, boxes
from .desktop import Desktop
from .latchkey import PASSWORD
from .process import Process, wait_until

PATIENCE = 40.0  # seconds; a busy machine draws slowly
CONTROLS = {"push button", "toggle button", "check box", "radio button", "combo box", "text", "password text", "entry",
            "spin box", "slider", "page tab", "list", "table", "tree", "tree table", "link", "menu item", "button"}
TITLE = "Latchkey$"  # of its main window; its icon in a tray is called as the program is
WINDOWS = ("frame", "dialog", "alert", "window", "file chooser")


def program():
    build = os.environ.get("LATCHKEY_BUILD")
    assert build, "LATCHKEY_BUILD must name the build directory"
    path = pathlib.Path(build).resolve() / "app" / "latchkey-console"
    assert path.exists(), f"{path} is not built"
    return path


class Console:
    """One person's console. Its settings, and whatever else it writes, are below `directory`."""

    def __init__(self, desktop, directory, *, env=None, preferences=None):
        self.desktop = desktop
        self.directory = pathlib.Path(directory)
        self.home = Desktop.places(self.directory / "home")
        # Sockets have short names: a hundred characters, and pytest's folders take most of them.
        self.home["XDG_RUNTIME_DIR"] = tempfile.mkdtemp(prefix="lk-")
        self.settings = self.directory / "settings"
        self.settings.mkdir(parents=True, exist_ok=True)
        self.env = {**desktop.env, **self.home, **(env or {})}
        self.processes = []
        self.process = None
        self._stage = 0
        if preferences:
            self.prefer(preferences)

    # Life

    def prefer(self, preferences):
        """Writes the console's own settings, as it keeps them: {"language": "ar", "window/page": …}."""
        sections = {}
        for key, value in preferences.items():
            section, _, name = key.rpartition("/")
            sections.setdefault(section or "General", []).append(f"{name}={value}")
        (self.settings / "console.ini").write_text(
            "\n".join(f"[{section}]\n" + "\n".join(lines) + "\n" for section, lines in sections.items()))

    def launch(self, *arguments):
        """Another start of the program; says which process it is, and waits for nothing."""
        process = Process("latchkey-console", [program(), "--config", self.settings, *map(str, arguments)],
                          self.directory, env=self.env)
        self.processes.append(process)
        return process

    def start(self, *arguments):
        self.process = self.launch(*arguments)
        self.wait(self.in_front, "the console's window")
        return self

    def in_front(self):
        """Whether its window has the keyboard; otherwise clicks on it, as a person would."""
        window = self.window()
        if window and "active" not in window.states:
            for number in self.desktop.tool("xdotool", "search", "--all", "--onlyvisible", "--pid", self.process.pid, "--name",
                                            TITLE).split():
                self.desktop.tool("xdotool", "windowactivate", number)
        return window and "active" in window.states

    def stop(self):
        for process in self.processes:
            process.stop()
        shutil.rmtree(self.home["XDG_RUNTIME_DIR"], ignore_errors=True)

    def kill(self):
        self.process.kill()

    def running(self):
        return self.process.running()

    def log(self):
        return "".join(file.read_text(errors="replace") for file in sorted(self.directory.glob("*.err")))

    # What there is

    def wait(self, condition, what, seconds=PATIENCE):
        """The first true value of condition(), which may look at widgets that come and go."""
        def looked():
            if not self.running():
                raise AssertionError(f"The console ended with {self.process.popen.returncode} while the test waited "
                                     f"for {what}:\n{self.log()[-3000:]}")
            try:
                return condition()
            except Vanished:
                return None
        try:
            return wait_until(looked, what, seconds)
        except AssertionError as problem:
            if not self.running():
                raise
            self.picture("failed")
            raise AssertionError(f"{problem}\nWhat is there:\n{self.dump()}") from None

    def tree(self):
        return self.desktop.bus.root(self.process.pid)

    def windows(self):
        tree = self.tree()
        return tree.children if tree else []

    def window(self):
        """The window that a person can work with now: the dialog over the others, if there is one."""
        found = self.windows()
        modal = [window for window in found if "modal" in window.states]
        for window in modal + found:
            if "active" in window.states:
                return window
        return (modal or found or [None])[-1]

    def dump(self):
        return "\n".join(window.dump() for window in self.windows())

    def all(self, role=None, name=None, window=None):
        """Everything on show in the window of now that has this role and name (a text, or a pattern for all of it)."""
        window = window or self.window()
        return [node for node in window or [] if _is(node, role, name)]

    def has(self, role=None, name=None):
        return bool(self.all(role, name))

    def find(self, role=None, name=None, seconds=PATIENCE):
        """The one widget of this role and name, once it is there."""
        def found():
            nodes = self.all(role, name)
            assert len(nodes) < 2, f"{len(nodes)} of {role} {name!r}: {[node.path() for node in nodes]}"
            return nodes
        return self.wait(found, f"{role} {name!r}", seconds)[0]

    def says(self, text, seconds=PATIENCE):
        """Waits until something on show has this text (or pattern) in its name; returns what says so."""
        pattern = text if isinstance(text, re.Pattern) else re.compile(re.escape(text))
        return self.wait(lambda: [node for node in self.window() or [] if pattern.search(node.name)],
                         f"{pattern.pattern!r} to be said", seconds)[0]

    def silent(self, text, seconds=PATIENCE):
        """Waits until nothing on show says so any more."""
        pattern = text if isinstance(text, re.Pattern) else re.compile(re.escape(text))
        self.wait(lambda: not any(pattern.search(node.name) for window in self.windows() for node in window),
                  f"{pattern.pattern!r} to be gone", seconds)

    # What a person does

    def press(self, name, role=None):
        """Presses the one button, tab or entry of this name once that is possible."""
        roles = role or {"push button", "toggle button", "check box", "radio button", "page tab", "link", "menu item",
                         "check menu item", "list item", "button", "button menu"}

        def usable():
            nodes = [node for node in self.all(roles, name) if node.is_usable()]
            assert len(nodes) < 2, f"{len(nodes)} of {name!r}: {[node.path() for node in nodes]}"
            return nodes
        node = self.wait(usable, f"{name!r} to press")[0]
        node.act("Press", "Toggle", "ShowMenu", "SetFocus")
        return node

    def fill(self, name, text, role=("text", "password text", "entry", "spin box")):
        """Types a text into a field, in place of what is in it."""
        field = self.wait(lambda: [node for node in self.all(role, name) if node.is_usable()], f"field {name!r}")[0]
        self.write_into(field, text)
        return field

    def write_into(self, field, text):
        """Types a text and waits until it is there. Keys and questions reach the program on different ways, so the last
        key is one whose effect can be seen: Tab."""
        self.focus(field)
        self.desktop.keys("ctrl+a", "Delete")
        if text:
            self.desktop.write(text)
        self.desktop.keys("Tab")
        self.wait(lambda: "focused" not in self.desktop.bus.tree(field.place).states, f"the keyboard to leave {field}")
        self.focus(field)

    def focus(self, node):
        """The keyboard goes to this widget: asks for it until it has, because the program may move the focus too, at
        the end of what it was doing."""
        def has():
            now = self.desktop.bus.tree(node.place)
            if now and "focused" not in now.states:
                node.focus()
                now = self.desktop.bus.tree(node.place)
            return now and "focused" in now.states
        self.wait(has, f"the focus on {node}")

    def tab_to(self, role, name=None, presses=40):
        """Presses Tab until this widget has the keyboard."""
        for _ in range(presses):
            if [node for node in self.all(role, name) if "focused" in node.states]:
                return
            self.keys("Tab")
        raise AssertionError(f"{presses} times Tab did not come to {role} {name!r}:\n{self.dump()}")

    def keys(self, *keys):
        self.desktop.keys(*keys)

    def resize(self, width, height):
        """Gives the window another size, in the pixels of the screen."""
        self.desktop.tool("xdotool", "windowsize", "--sync", self.window_id(), width, height)

    def picture(self, stage):
        """Takes a picture of the window where LATCHKEY_SCREENSHOTS names a folder, or the test has failed."""
        folder = os.environ.get("LATCHKEY_SCREENSHOTS")
        if not folder and stage != "failed":
            return
        self._stage += 1
        name = f"{self.directory.name}-{self._stage:02}-{stage}.png"
        window = self.window() if self.running() else None
        scale = int(self.env.get("QT_SCALE_FACTOR", 1))
        box = window.box if window else None
        self.desktop.picture(pathlib.Path(folder or self.directory) / name,
                             box and Box(*(scale * part for part in dataclasses.astuple(box))))

    def go(self, page):
        """To a page, by the navigation; waits until it is there."""
        self.press(page, "page tab")
        self.wait(lambda: [node for node in self.all(name=page) if node.role not in ("page tab", "label")],
                  f"the page {page}")

    def window_id(self):
        """The X server's number of the console's main window."""
        return self.wait(lambda: self.desktop.tool("xdotool", "search", "--all", "--onlyvisible", "--pid", self.process.pid,
                                                   "--name", TITLE).split(), "the window on the screen")[0]

    # Ways into a service

    def sign_in(self, user="admin", password=PASSWORD):
        """From the step that asks for name and password into the service."""
        self.fill("Name or e-mail address", user)
        self.fill("Password", password)
        self.press("Sign in")

    def reach(self, address):
        """From the first start to the step that asks who signs in, on this computer and without TLS."""
        self.fill("Port", str(address[1]))
        self.press("Continue")

    def connect(self, address, user="admin", password=PASSWORD):
        """From the first start into a service without TLS on this computer."""
        self.reach(address)
        self.sign_in(user, password)

    # What tests hold of every page

    def unnamed(self):
        """Controls on show, in any window, that a screen reader can only call by their kind."""
        return [node.path() for window in self.windows() for node in window
                if "focusable" in node.states and not node.name.strip() and node.role not in (*WINDOWS, "cell")
                and not _is_part(node)]

    def outside(self):
        """Controls and texts on show that are cut off: beside their window, or above or below it where nothing
        scrolls."""
        found = []
        for window in self.windows():
            frame = window.box
            nodes = [node for node in window if node is not window and (node.role in CONTROLS or node.role == "label")
                     and node.within("table", "tree", "list", "tree table") is None]
            for node, box in zip(nodes, boxes(nodes)):
                if box is None or box.inside(frame):
                    continue
                sideways = box.x >= frame.x and box.x + box.width <= frame.x + frame.width
                if not (sideways and _scrolls(node)):
                    found.append(f"{node.path()} {box} in {frame}")
        return found

    def unreachable(self, tabs=90):
        """Controls of the window that Tab never comes to. One of a group of choices, or of a row of filters, stands for
        all: arrow keys lead on."""
        window = self.window()
        wanted = [node for node in window if node.role in CONTROLS and "focusable" in node.states and node.is_usable()
                  and not _is_part(node) and node.within("table", "tree", "list", "tree table", "menu bar") is None]
        got = set(self.desktop.bus.focused(lambda: self.keys(*["Tab"] * tabs)))
        groups = {(node.parent.place, node.role) for node in wanted if node.place[1] in got}
        return [node.path() for node in wanted if node.place[1] not in got
                and not ((node.role in ("radio button", "page tab") or node.parent.name == "Filters")
                         and (node.parent.place, node.role) in groups)]


def _is_part(node):
    """The field inside a box that is named itself."""
    return node.role == "text" and node.parent.role in ("combo box", "spin box")


def _scrolls(node):
    """Whether something around it can be scrolled up and down."""
    while node is not None:
        if any(part.role == "scroll bar" for child in node.children for part in child.children):
            return True
        node = node.parent
    return False


def _is(node, role, name):
    if role is not None and node.role not in ({role} if isinstance(role, str) else role):
        return False
    if name is None:
        return True
    if isinstance(name, re.Pattern):
        return bool(name.fullmatch(node.name))
    return node.name == name
