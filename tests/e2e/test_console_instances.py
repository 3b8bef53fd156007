# SPDX-License-Identifier: GPL-3.0-or-later
"""One console per person, consoles that are killed, and settings that somebody spoiled: nothing that was saved is lost,
and there is always a window."""
import configparser
import json
import pathlib
import random
import shutil
import time

import pytest

from harness.process import free_port, wait_until

SERVICES = {"services": [{"id": "kept", "name": "Kept service", "address": "http://127.0.0.1:8460", "user": "admin",
                          "environment": "test", "fingerprint": "", "lastUsed": "2026-11-01T10:00:00Z"}]}


def keep_service(person):
    (person.settings / "services.json").write_text(json.dumps(SERVICES))


def saved(person):
    """The saved services, without when they were used."""
    services = json.loads((person.settings / "services.json").read_text())["services"]
    return [{key: value for key, value in service.items() if key != "lastUsed"} for service in services]


def sockets(person):
    """Where this person's consoles wait for later starts."""
    return list(pathlib.Path(person.home["XDG_RUNTIME_DIR"]).glob("latchkey-console-*"))


class TestOneInstance:
    def test_a_second_start_brings_the_first_forward(self, console):
        person = console("second").start()
        window = person.window_id()
        person.desktop.tool("xdotool", "windowminimize", window)
        person.wait(lambda: "IsViewable" not in person.desktop.tool("xwininfo", "-id", window), "the window to be an icon")
        second = person.launch()
        wait_until(lambda: not second.running(), "the second start to end")
        assert second.popen.returncode == 0
        person.wait(lambda: "IsViewable" in person.desktop.tool("xwininfo", "-id", window), "the window to come back")
        person.wait(lambda: int(person.desktop.tool("xdotool", "getactivewindow").strip() or 0) == int(window),
                    "the window to be in front")
        assert len(person.windows()) == 1

    def test_a_second_start_hands_its_address_over(self, console):
        person = console("address").start()
        port = free_port()
        second = person.launch(f"127.0.0.1:{port}")
        wait_until(lambda: not second.running(), "the second start to end")
        person.wait(lambda: person.find("text", "Port").text == str(port), "the port")

    def test_a_profile_is_opened_by_its_name(self, console):
        person = console("profile")
        keep_service(person)
        person.start("--profile", "kept SERVICE")
        person.says("Nobody answered at 127.0.0.1")
        second = person.launch("--profile", "nobody's")
        wait_until(lambda: not second.running(), "the second start to end")
        person.says("No saved service is called nobody's.")

    def test_a_link_goes_to_the_window_that_is_open(self, in_use, console):
        person = console("link").start()
        person.connect(in_use.admin)
        person.says("Connected")
        place = "latchkey://%s:%d" % in_use.admin
        second = person.launch(f"{place}/page/rate-limiting")
        wait_until(lambda: not second.running(), "the second start to end")
        person.wait(lambda: [node for node in person.all(name="Rate Limiting") if node.role not in ("page tab", "label")],
                    "the page Rate Limiting")
        second = person.launch(f"{place}/page/users?x=y")
        wait_until(lambda: not second.running(), "the second start to end")
        person.says("The link was not opened.")
        second = person.launch("latchkey://keys.nowhere.example/tokens/Zt51hNw00000")
        wait_until(lambda: not second.running(), "the second start to end")
        person.says("A link leads to a service that is not saved here")
        assert person.find("text", "Address").text == "keys.nowhere.example:8460"
        person.picture("strange-service")
        assert [service["name"] for service in saved(person)] == ["This computer, port %d" % in_use.admin[1]]

    def test_a_link_that_starts_the_console_is_followed(self, in_use, console):
        person = console("link-first").start("latchkey://%s:%d/page/rate-limiting" % in_use.admin)
        person.says("A link leads to a service that is not saved here")
        person.press("Continue")
        person.sign_in()
        person.says("Connected")
        person.wait(lambda: [node for node in person.all(name="Rate Limiting") if node.role not in ("page tab", "label")],
                    "the page Rate Limiting")

    def test_a_window_that_was_made_unusable_is_reset(self, console):
        person = console("reset")
        keep_service(person)
        person.prefer({"appearance": "dark", "language": "ar"})
        person.start("--reset-ui")
        person.find("list item", "Kept service")
        person.says("Services")
        assert (person.settings / "console.ini.old").exists()

    def test_the_shift_key_starts_it_as_at_first(self, console):
        person = console("shift")
        keep_service(person)
        person.prefer({"appearance": "dark", "language": "ar"})
        person.desktop.tool("xdotool", "keydown", "Shift_L")
        try:
            person.start()
            person.says("The shift key was held while it started")
        finally:
            person.desktop.tool("xdotool", "keyup", "Shift_L")
        person.picture("shift")
        person.press("Close")
        person.find("list item", "Kept service")
        assert (person.settings / "console.ini.old").exists()

    def test_two_at_the_same_moment_make_one_window(self, console):
        person = console("moment")
        starts = [person.launch() for _ in range(4)]
        wait_until(lambda: sum(one.running() for one in starts) == 1, "all but one to end", 40)
        person.process = next(one for one in starts if one.running())
        person.wait(person.window, "the window")
        assert all(one.popen.returncode == 0 for one in starts if not one.running())

    def test_what_a_killed_console_left_behind_is_taken_over(self, console):
        person = console("left").start()
        person.kill()
        assert sockets(person), "nothing is left to be taken over"
        person.start()
        second = person.launch()
        wait_until(lambda: not second.running(), "the second start to end")

    def test_one_that_hangs_is_not_waited_for(self, console):
        person = console("hangs").start()
        hung = person.process
        hung.signal(19)  # SIGSTOP
        try:
            person.start()
            assert person.process is not hung
        finally:
            hung.signal(18)

    def test_another_window_or_folder_or_person_is_another_console(self, console):
        person = console("several").start()
        another = person.launch("--new-window")
        elsewhere = console("elsewhere")
        elsewhere.env.update({name: person.env[name] for name in person.home})
        elsewhere.start()
        other = console("other-person").start()
        bus = person.desktop.bus
        wait_until(lambda: bus.root(another.pid) and bus.root(another.pid).children, "the other window", 40)
        assert person.running() and elsewhere.running() and other.running()

    def test_nobody_else_can_listen_in_its_place(self, console):
        person = console("place").start()
        assert sockets(person)
        for file in sockets(person):
            assert file.stat().st_mode & 0o077 == 0, f"{file} is open to others"
        assert not list(pathlib.Path("/tmp").glob("latchkey-console-*"))


class TestKilled:
    def test_a_console_that_is_killed_while_it_saves_starts_again(self, in_use, console):
        """SIGKILL at many moments of the work, most of them between two writes of its settings."""
        person = console("killed").start()
        person.connect(in_use.admin)
        person.says("Connected")
        kept = saved(person)
        assert [service["address"] for service in kept] == ["http://%s:%d" % in_use.admin]
        chance = random.Random(7)
        for round_ in range(8):
            for _ in range(3):
                person.keys(*(f"ctrl+{chance.randint(1, 9)}" for _ in range(3)))
                person.desktop.tool("xdotool", "windowsize", person.window_id(), chance.randint(1100, 1400),
                                    chance.randint(700, 900))
            end = time.monotonic() + chance.random() * 0.6
            while time.monotonic() < end:
                person.keys(f"ctrl+{chance.randint(1, 9)}")
            person.kill()
            assert saved(person) == kept
            for file in person.settings.glob("*.ini"):
                read = configparser.RawConfigParser(strict=False)
                read.read_string(file.read_text())
            assert not list(person.settings.glob("*.unreadable"))
            person.start("%s:%d" % in_use.admin)
            person.find("list item", "This computer, port %d" % in_use.admin[1])
            person.sign_in()
            person.says("Connected")

    def test_its_window_and_page_come_back_after_it_was_killed(self, in_use, console):
        person = console("comes-back").start()
        person.connect(in_use.admin)
        person.go("Secure Mode")
        person.wait(lambda: "secure-mode" in (person.settings / "console.ini").read_text(), "the page to be kept")
        kept = person.settings / "window.ini"
        before = kept.read_text() if kept.exists() else ""
        person.resize(1111, 777)
        person.wait(lambda: (person.window().box.width, person.window().box.height) == (1111, 777), "the size")
        person.wait(lambda: kept.exists() and kept.read_text() != before and settled(person), "the size to be kept")
        person.kill()
        person.start("%s:%d" % in_use.admin)
        person.sign_in()
        person.wait(lambda: [node for node in person.all("page tab", "Secure Mode") if "selected" in node.states],
                    "the page")
        person.wait(lambda: (person.window().box.width, person.window().box.height) == (1111, 777), "the size")

    def test_the_service_and_the_console_killed_together_keep_what_was_saved(self, own_latchkey, upstream, console):
        own_latchkey.start().upstream(upstream.url)
        person = console("together").start()
        person.connect(own_latchkey.admin)
        person.go("Rate Limiting")
        person.fill("Failed attempts", "31", "spin box")
        person.keys("Tab")
        person.press("Save…")
        person.press("Keep the change")
        person.silent("unsaved change")
        person.silent("Keep it?")
        person.fill("Failed attempts", "32", "spin box")
        person.keys("Tab")
        person.press("Save…")
        own_latchkey.kill()
        person.kill()
        own_latchkey.start()
        assert own_latchkey.api.get("/settings/rate-limiting")["lockout"]["failures"] in (31, 32)
        person.start()
        person.press("Add a service")
        person.connect(own_latchkey.admin)
        person.says("Connected")


def settled(person):
    """Half a second without a write: the console waits that long after the last move of its window."""
    return time.time() - (person.settings / "window.ini").stat().st_mtime > 1.0


class TestSpoiled:
    @pytest.mark.parametrize("spoiled", [b"", b"\x00\xff\x00garbage\n[[[", b"[window]\ngeometry=@ByteArray(oops"])
    def test_settings_that_cannot_be_read_are_the_defaults(self, console, spoiled):
        person = console(f"settings-{len(spoiled)}")
        keep_service(person)
        (person.settings / "console.ini").write_bytes(spoiled)
        person.start()
        if b"garbage" in spoiled:
            person.says("How the window was could not be read")
            assert (person.settings / "console.ini.unreadable").read_bytes() == spoiled
            person.picture("settings-unreadable")
            person.press("Close")
        person.find("list item", "Kept service")

    def test_a_list_of_services_that_cannot_be_read_is_moved_aside_and_said(self, console):
        person = console("list")
        (person.settings / "services.json").write_text('{"services": [')
        person.start()
        person.find("text", "Port")
        person.says("The list of services could not be read")
        person.picture("unreadable")
        assert (person.settings / "services.json.unreadable").read_text() == '{"services": ['

    def test_a_folder_that_cannot_be_written_still_gives_a_window(self, console, in_use):
        person = console("read-only")
        shutil.rmtree(person.settings)
        person.settings.write_text("a file where the folder should be")
        person.start()
        person.connect(in_use.admin)
        person.says("can't be saved")
        person.picture("not-saved")
