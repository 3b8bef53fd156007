# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader knows of the programs on a desktop: a client of the accessibility bus (AT-SPI) that remembers
nothing, so that what it tells is how things are now."""
import dataclasses

import pytest

gi = pytest.importorskip("gi", reason="python3-gi is not installed")
from gi.repository import Gio, GLib  # noqa: E402

REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
COMPONENT = "org.a11y.atspi.Component"
EDITABLE = "org.a11y.atspi.EditableText"
TEXT = "org.a11y.atspi.Text"
VALUE = "org.a11y.atspi.Value"
PROPERTIES = "org.freedesktop.DBus.Properties"
PATIENCE = 10000  # ms that a program may take to answer one question

# The bits of AtspiStateType that tests ask for.
STATES = {1: "active", 4: "checked", 5: "collapsed", 7: "editable", 8: "enabled", 10: "expanded", 11: "focusable",
          12: "focused", 16: "modal", 17: "multi line", 20: "pressed", 22: "selectable", 23: "selected",
          24: "sensitive", 25: "showing", 30: "visible", 43: "read only"}


@dataclasses.dataclass(frozen=True)
class Box:
    x: int
    y: int
    width: int
    height: int

    def inside(self, other, slack=0):
        return (self.x >= other.x - slack and self.y >= other.y - slack
                and self.x + self.width <= other.x + other.width + slack
                and self.y + self.height <= other.y + other.height + slack)

    @property
    def centre(self):
        return self.x + self.width // 2, self.y + self.height // 2


class Vanished(Exception):
    """The widget, or its program, is no longer there."""


class Bus:
    """One accessibility bus. Questions go out together and are answered together: a tree has hundreds of widgets."""

    def __init__(self, address):
        flags = (Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
                 | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
        self.connection = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        self.connection.set_exit_on_close(False)

    def close(self):
        self.connection.close_sync(None)

    def ask(self, questions):
        """The answers to (bus name, path, interface, method, arguments); None where nobody answers any more."""
        answers = [None] * len(questions)
        waiting = len(questions)

        def answered(connection, result, number):
            nonlocal waiting
            waiting -= 1
            try:
                answers[number] = connection.call_finish(result).unpack()
            except GLib.Error:
                pass
        for number, (name, path, interface, method, arguments) in enumerate(questions):
            self.connection.call(name, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE,
                                 PATIENCE, None, answered, number)
        context = GLib.MainContext.default()
        while waiting:
            context.iteration(True)
        return answers

    def one(self, *question):
        answer = self.ask([question])[0]
        if answer is None:
            raise Vanished(question)
        return answer

    def tell(self, name, path, interface, method, arguments=None):
        """Without waiting for an answer: what opens a menu is answered only when the menu has closed."""
        message = Gio.DBusMessage.new_method_call(name, path, interface, method)
        if arguments is not None:
            message.set_body(arguments)
        message.set_flags(Gio.DBusMessageFlags.NO_REPLY_EXPECTED)
        self.connection.send_message(message, Gio.DBusSendMessageFlags.NONE)
        self.connection.flush_sync(None)

    def programs(self):
        """(process id, root widget) of every program that is on this bus."""
        children = self.one(REGISTRY, ROOT, ACCESSIBLE, "GetChildren", None)[0]
        ids = self.ask([("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                         "GetConnectionUnixProcessID", GLib.Variant("(s)", (name,))) for name, _ in children])
        return [(number[0], (name, path)) for (name, path), number in zip(children, ids) if number]

    def focused(self, run):
        """Paths of the widgets that got the keyboard while run() ran and until nothing more happened, in order."""
        got = []
        handler = self.connection.signal_subscribe(
            None, "org.a11y.atspi.Event.Object", "StateChanged", None, None, Gio.DBusSignalFlags.NONE,
            lambda _c, _sender, path, _i, _s, about: got.append(path) if about.unpack()[:2] == ("focused", 1) else None)
        event = GLib.Variant("(sass)", ("object:state-changed:focused", [], ""))
        self.one(REGISTRY, "/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "RegisterEvent", event)
        try:
            run()
            self._until_quiet(got)
        finally:
            self.connection.signal_unsubscribe(handler)
        return got

    def _until_quiet(self, got, pause=400):
        context = GLib.MainContext.default()
        while True:
            before, over = len(got), []
            GLib.timeout_add(pause, lambda over=over: over.append(True))
            while not over:
                context.iteration(True)
            if len(got) == before:
                return

    def root(self, pid):
        """The tree of a program, or None while it is not on the bus."""
        for number, place in self.programs():
            if number == pid:
                return self.tree(place)
        return None

    def tree(self, place, hidden=False):
        """Everything below a widget as it is now; without what is not shown, unless asked for."""
        root = self._read([place], [None])[0]
        level = [root] if root else []
        while level:
            places = [(child, node) for node in level for child in node.below]
            made = self._read([child for child, _ in places], [node for _, node in places])
            level = []
            for node in made:
                if node is None or not (hidden or node.is_shown()):
                    continue
                node.parent.children.append(node)
                level.append(node)
        return root

    def _read(self, places, parents):
        get = [GLib.Variant("(ss)", (ACCESSIBLE, "Name"))]
        questions = []
        for name, path in places:
            questions += [(name, path, PROPERTIES, "Get", get[0]), (name, path, ACCESSIBLE, "GetRoleName", None),
                          (name, path, ACCESSIBLE, "GetState", None), (name, path, ACCESSIBLE, "GetChildren", None)]
        answers = self.ask(questions)
        nodes = []
        for number, (place, parent) in enumerate(zip(places, parents)):
            label, role, bits, below = answers[4 * number:4 * number + 4]
            if None in (label, role, bits, below):
                nodes.append(None)
                continue
            (low, high), bits = bits[0], 0
            bits = low | high << 32
            states = frozenset(word for bit, word in STATES.items() if bits >> bit & 1)
            nodes.append(Node(self, place, role[0], label[0], states, below[0], parent))
        return nodes


class Node:
    """A widget as it was when the tree was read; what its methods ask for is asked anew."""

    def __init__(self, bus, place, role, name, states, below, parent):
        self.bus, self.place, self.role, self.name, self.states = bus, place, role, name, states
        self.below, self.parent, self.children = below, parent, []

    def __repr__(self):
        return f"<{self.role} {self.name!r}>"

    def __iter__(self):
        yield self
        for child in self.children:
            yield from child

    def is_shown(self):
        return "showing" in self.states or self.role in ("application", "desktop frame")

    def is_usable(self):
        return {"showing", "sensitive"} <= self.states

    def path(self):
        """Where it is, for people who read why a test failed."""
        names, node = [], self
        while node is not None:
            names.append(f"{node.role} {node.name!r}" if node.name else node.role)
            node = node.parent
        return " / ".join(reversed(names[:-1]))

    def within(self, *roles):
        """The nearest widget around it that has one of these roles."""
        node = self.parent
        while node is not None and node.role not in roles:
            node = node.parent
        return node

    def _one(self, interface, method, arguments=None):
        return self.bus.one(*self.place, interface, method, arguments)

    @property
    def box(self):
        return Box(*self._one(COMPONENT, "GetExtents", GLib.Variant("(u)", (0,)))[0])

    @property
    def description(self):
        return self._one(PROPERTIES, "Get", GLib.Variant("(ss)", (ACCESSIBLE, "Description")))[0]

    @property
    def text(self):
        return self._one(TEXT, "GetText", GLib.Variant("(ii)", (0, -1)))[0]

    @property
    def value(self):
        return self._one(PROPERTIES, "Get", GLib.Variant("(ss)", (VALUE, "CurrentValue")))[0]

    def actions(self):
        return [name for name, _, _ in self._one(ACTION, "GetActions")[0]]

    def act(self, *wanted):
        """Does the first of these actions that it has."""
        names = self.actions()
        for name in wanted:
            if name in names:
                self.bus.tell(*self.place, ACTION, "DoAction", GLib.Variant("(i)", (names.index(name),)))
                return
        raise AssertionError(f"{self.path()} has none of {wanted}, only {names}")

    def focus(self):
        self.bus.tell(*self.place, COMPONENT, "GrabFocus")

    def dump(self, depth=0):
        """The tree as text."""
        states = " ".join(sorted(self.states - {"showing", "visible", "enabled", "sensitive"}))
        off = "" if "sensitive" in self.states or self.role in ("application", "label") else " (off)"
        lines = [f"{'  ' * depth}{self.role} {self.name!r}{off} {states}".rstrip()]
        for child in self.children:
            lines.append(child.dump(depth + 1))
        return "\n".join(lines)


def boxes(nodes):
    """The places of many widgets in one go; None for those that are gone."""
    if not nodes:
        return []
    where = GLib.Variant("(u)", (0,))
    answers = nodes[0].bus.ask([(*node.place, COMPONENT, "GetExtents", where) for node in nodes])
    return [Box(*answer[0]) if answer else None for answer in answers]
