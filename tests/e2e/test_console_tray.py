# SPDX-License-Identifier: GPL-3.0-or-later
"""On a desktop with a real tray: closing the window only hides it, and the icon brings it back or ends the console."""
import pytest

from harness.console import Console
from harness.desktop import Desktop
from harness.process import wait_until


@pytest.fixture(scope="session")
def panel(tmp_path_factory):
    """A desktop with a tray; icons stand in its top right corner. Of the session, as the
    desktop without one: journeys that were walked again had left some of a module behind."""
    place = Desktop(tmp_path_factory.mktemp("panel"))
    try:
        place.start_tray()
        yield place
    finally:
        place.stop()


@pytest.fixture
def person(panel, tmp_path):
    one = Console(panel, tmp_path / "tray", preferences={"tray": "true"})
    yield one
    one.stop()


def icon(person):
    """Where the console's icon stands in the tray, once it does."""
    return person.wait(person.desktop.tray_icon, "the icon in the tray")


def is_shown(person, window):
    return "IsViewable" in person.desktop.tool("xwininfo", "-id", window)


def ended(process):
    wait_until(lambda: not process.running(), "the program to end")
    assert process.popen.returncode == 0


def said(person):
    """Everything that stands in any window, the balloon at the icon too."""
    return [node.name for window in person.windows() for node in window]


def close(person):
    """As the desktop closes a window; says which it was."""
    window = person.window_id()
    person.keys("alt+F4")
    person.wait(lambda: not is_shown(person, window), "the window to be hidden")
    return window


def click_icon(person, button=1):
    """Points at the icon, reads what it is, clicks."""
    x, y = icon(person).centre

    def pointed():
        for place in ((x - 2, y - 2), (x, y)):  # a hand does not come from nowhere
            person.desktop.tool("xdotool", "mousemove", *place)
        try:
            return person.wait(lambda: "Latchkey" in said(person), "the tip of the icon", 3)
        except AssertionError:
            person.desktop.tool("xdotool", "mousemove", 0, 0)
            return None
    person.wait(pointed, "the tip of the icon")
    person.desktop.click(x, y, button=button)


class TestTray:
    def test_off_until_somebody_wants_it(self, panel, tmp_path):
        person = Console(panel, tmp_path / "off").start()
        try:
            assert panel.tray_icon() is None
            person.keys("alt+F4")
            ended(person.process)
        finally:
            person.stop()

    def test_a_closed_window_comes_back_by_the_icon(self, person):
        person.start()
        icon(person)
        person.picture("with-icon")
        window = close(person)
        assert person.running()
        click_icon(person)
        person.wait(lambda: is_shown(person, window), "the window to come back")
        person.wait(person.in_front, "the window in front")

    def test_a_closed_window_comes_back_by_another_start(self, person):
        person.start()
        icon(person)
        window = close(person)
        ended(person.launch())
        person.wait(lambda: is_shown(person, window), "the window to come back")

    def test_the_icon_s_menu_ends_the_console(self, person):
        person.start()
        close(person)
        click_icon(person, button=3)

        def last_entry():
            person.keys("Up", "Return")
            return not person.running()
        wait_until(last_entry, "the program to end")  # no screen reader is told of a menu without a window
        assert person.process.popen.returncode == 0

    def test_a_token_that_expires_soon_is_told(self, in_use, person):
        in_use.token("admin", name="nightly", expires={"count": 3, "unit": "days"})
        person.start()
        icon(person)
        person.connect(in_use.admin)
        person.wait(lambda: any("nightly expires in 3 days" in text for text in said(person)), "the reminder")
        person.desktop.picture(person.directory / "reminder.png")
