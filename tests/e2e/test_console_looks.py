# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page of the console for people who use it without a mouse, without seeing, in the dark, from right to left, or
at twice the size."""
import re
import struct
import zlib

import pytest

PAGES = ("Overview", "Manage API Keys", "Restrictions", "Public APIs", "Global Settings", "Rate Limiting", "Secure Mode",
         "Users & Groups", "Audit Log", "My Tokens")


@pytest.fixture(scope="module")
def full(in_use):
    """A service with something on every page."""
    in_use.user("carol")
    in_use.group("operators")
    token = in_use.token("carol", name="a token with a name that is as long as names of tokens are ever")
    for path in ("/rest/api/2/issue", "/rest/api/2/project"):
        in_use.call(target=path, headers=[token.bearer()])
    in_use.api.put("/settings/restrictions", {"ip": {"mode": "deny", "allow": [], "block": [
        {"range": "203.0.113.0/24", "comment": "an example"}]}})
    in_use.audit(until=lambda rows: len(rows) > 5)
    return in_use


def settled(person, page):
    """Waits until the page has read what it shows."""
    person.wait(lambda: not [node for node in person.window() if re.search("Loading|Reading", node.name)],
                f"{page} to be read")


def walk(person, pages=PAGES):
    for page in pages:
        person.go(page)
        settled(person, page)
        yield page


def cut_off(person):
    """What stays cut off: a page that is coming or going has no place for a moment."""
    seen = []

    def nothing():
        seen[:] = person.outside()
        return not seen
    try:
        person.wait(nothing, "everything to have its place", seconds=10)
    except AssertionError:
        assert person.running()
    return seen


def only(found):
    """The pages on which something was found."""
    return {page: what for page, what in found.items() if what}


def open_menu(person, keys, entry):
    """Opens a menu by its letter. A window that was shown this instant may not have the keyboard yet: asks again."""
    def there():
        return [node for window in person.windows() for node in window
                if node.name == entry and "menu item" in node.role]

    def opened():
        person.keys(keys)
        try:
            return person.wait(there, entry, 3)
        except AssertionError:
            person.keys("Escape")
            return None
    person.wait(opened, f"the menu with {entry}")


def brightness(file):
    """The mean of a picture that Desktop.picture() made, 0 (black) to 255."""
    data, rest = b"", file.read_bytes()[8:]
    while rest:
        size, kind = struct.unpack(">I4s", rest[:8])
        if kind == b"IDAT":
            data += rest[8:8 + size]
        rest = rest[12 + size:]
    pixels = zlib.decompress(data)
    return sum(pixels) / len(pixels)


class TestWithoutSeeing:
    def test_every_control_has_a_name(self, full, console):
        person = console("names").start()
        assert person.unnamed() == []
        person.connect(full.admin)
        person.says("Connected")
        found = {}
        for page in walk(person):
            person.picture(page.replace(" ", "-").lower())
            found[page] = person.unnamed()
        assert only(found) == {}

    def test_every_dialog_has_a_name_and_names(self, full, console):
        person = console("dialogs").start()
        person.connect(full.admin)
        person.go("Manage API Keys")
        person.find("cell", re.compile("a token with a name .*"))
        for keys, role, name in (("ctrl+n", "label", "Who and what is it for?"), ("ctrl+k", "text", "Go to anything"),
                                 ("ctrl+slash", "dialog", "All keys")):
            person.keys(keys)
            person.find(role, name)
            assert all(window.name for window in person.windows() if window.role in ("dialog", "frame"))
            assert person.unnamed() == [], keys
            person.picture(f"dialog-{keys.replace('+', '-')}")
            person.keys("Escape")
            person.wait(lambda: person.window().role == "frame" and len(person.windows()) == 1, "it to close")


class TestWithoutAMouse:
    def test_tab_comes_to_every_control_of_every_page(self, full, console):
        person = console("tab").start()
        assert person.unreachable() == []
        person.connect(full.admin)
        person.says("Connected")
        found = {page: person.unreachable() for page in walk(person)}
        assert only(found) == {}

    def test_tab_comes_to_every_control_of_a_dialog(self, full, console):
        person = console("tab-dialog").start()
        person.connect(full.admin)
        person.go("Manage API Keys")
        person.find("cell", re.compile("a token with a name .*"))
        person.keys("ctrl+n")
        person.fill("Name", "reached by Tab")
        person.wait(lambda: person.find("push button", "Create token").is_usable(), "the choices")
        assert person.unreachable(40) == []

    def test_tab_goes_as_people_read(self, full, console):
        person = console("tab-order").start()
        person.connect(full.admin)
        person.go("Manage API Keys")
        person.find("cell", re.compile("a token with a name .*"))
        order = [("push button", "Add Key…"), ("page tab", "API Keys"), ("text", "Filter tokens"), ("table", "Tokens")]
        places = [person.find(role, name).place[1] for role, name in order]
        person.focus(person.find("page tab", "Overview"))
        got = person.desktop.bus.focused(lambda: person.keys(*["Tab"] * 40))
        assert [place for place in dict.fromkeys(got) if place in places] == places

    def test_a_menu_opens_and_acts_by_its_letters(self, full, console):
        person = console("menus").start()
        person.connect(full.admin)
        person.go("Overview")
        open_menu(person, "alt+v", "Refresh")
        person.keys("p")
        person.wait(lambda: [node for window in person.windows() for node in window if node.name == "Secure Mode"
                             and "menu item" in node.role], "the pages in the menu")
        person.keys("Escape", "Escape", "Escape")
        person.keys("ctrl+3")
        person.wait(lambda: [node for node in person.all("page tab", "Restrictions") if "selected" in node.states],
                    "Ctrl+3")


class TestTwiceTheSize:
    @pytest.mark.parametrize("language", ["en", "de", "ar"])
    def test_nothing_is_cut_off(self, full, console, language):
        person = console(f"200-{language}", env={"QT_SCALE_FACTOR": "2"}, preferences={"language": language}).start()
        person.resize(2048, 1280)
        person.wait(lambda: person.window().box.width == 1024, "the size")
        assert cut_off(person) == []
        person.picture("first")
        open_service(person, full)
        tabs = person.wait(lambda: person.all("page tab"), "the pages")
        assert len(tabs) >= len(PAGES)
        found = {}
        for number, tab in enumerate(tabs[:len(PAGES)]):
            person.press(tab.name, "page tab")
            settled(person, tab.name)
            person.picture(f"page-{number}")
            found[tab.name] = cut_off(person)
        assert only(found) == {}


class TestFromRightToLeft:
    def test_the_window_is_mirrored(self, full, console):
        person = console("rtl", preferences={"language": "ar"}).start()
        person.picture("first")
        fields = person.all("text")
        assert len(fields) >= 2 and all(re.search("[\u0600-\u06ff]", field.name) for field in fields)
        open_service(person, full)
        window = person.window().box
        tabs = person.wait(lambda: [node for node in person.all("page tab")], "the pages")
        for tab in tabs[:len(PAGES)]:
            assert tab.box.x > window.x + window.width / 2, "the navigation is not at the right"
            assert re.search("[\u0600-\u06ff]", tab.name), tab
        found = {}
        for number, tab in enumerate(tabs[:len(PAGES)]):
            person.press(tab.name, "page tab")
            settled(person, tab.name)
            person.picture(f"page-{number}")
            found[tab.name] = person.unnamed() + cut_off(person)
        assert only(found) == {}


class TestInTheDark:
    def test_every_page_is_dark(self, full, console):
        person = console("dark", preferences={"appearance": "dark"}).start()
        person.connect(full.admin)
        person.says("Connected")
        for page in walk(person):
            person.picture(page.replace(" ", "-").lower())
            shown = person.desktop.picture(person.directory / "dark.png", person.window().box)
            assert brightness(shown) < 80, page

    def test_the_light_is_switched_while_it_runs(self, console):
        person = console("switch", preferences={"appearance": "light"}).start()

        def shown():
            return brightness(person.desktop.picture(person.directory / "now.png", person.window().box))
        person.wait(lambda: shown() > 180, "a light window")
        open_menu(person, "alt+v", "Appearance")
        person.keys("a")
        person.wait(lambda: [node for window in person.windows() for node in window if node.name == "Dark"], "the menu")
        person.keys("d")
        person.wait(lambda: shown() < 80, "a dark window")
        assert "appearance=dark" in (person.settings / "console.ini").read_text()


def open_service(person, service):
    """Into the service, in whatever language: by the kinds of the controls, in their order."""
    person.write_into(person.wait(lambda: person.all("text"), "the port")[0], str(service.admin[1]))
    person.keys("Return")
    fields = person.wait(lambda: person.all("text") if len(person.all("text")) == 2 and person.all("check box")
                         else None, "the step to sign in")
    for field, text in zip(fields, ("admin", "a long enough passphrase 42")):
        person.write_into(field, text)
    person.keys("Return")
    person.wait(lambda: person.all("page tab"), "the service")
