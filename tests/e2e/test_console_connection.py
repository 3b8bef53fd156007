# SPDX-License-Identifier: GPL-3.0-or-later
"""The console when things change under its hands: the service goes away, is slow, is newer; somebody else saves."""
import json
import re
import time

import pytest

from harness import http
from harness.latchkey import PASSWORD, Latchkey
from harness.process import free_port
from harness.upstream import Reply, Upstream


class Between(Upstream):
    """Stands between the console and the service: hands on what both say, after change(target, document) of what the
    service answered, and after `pause` seconds."""

    def __init__(self, service):
        super().__init__(self._hand_on)
        self.service = service
        self.change = lambda target, document: document
        self.pause = 0.0

    def _hand_on(self, seen):
        time.sleep(self.pause)
        skip = ("host", "connection", "content-length", "transfer-encoding", "accept-encoding")
        headers = [(name, value) for name, value in seen.headers.pairs if name.lower() not in skip]
        host = ("Host", "%s:%d" % self.service.admin)
        answer = http.fetch(self.service.admin, seen.method, seen.target, [host, *headers], seen.body)
        body = answer.body
        if answer.headers.get("Content-Type", "").endswith("json") and body:
            body = json.dumps(self.change(seen.target, json.loads(body))).encode()
        keep = [(name, value) for name, value in answer.headers.pairs
                if name.lower() not in ("content-length", "connection", "transfer-encoding")]
        return Reply(answer.status, body, keep)


@pytest.fixture
def between(in_use):
    with Between(in_use) as middle:
        yield middle


@pytest.fixture
def fixed(tmp_path, upstream):
    """A service of the test's own that comes back at the same address."""
    service = Latchkey(tmp_path / "latchkey", listen={"admin": [f"127.0.0.1:{free_port()}"]}).start()
    service.upstream(upstream.url)
    yield service
    service.stop()


def edit_attempts(person, count):
    person.go("Rate Limiting")
    person.fill("Failed attempts", str(count), "spin box")
    person.keys("Tab")
    person.says("unsaved change")


def keep(person):
    """Confirms a change that rolls back otherwise; waits until that is settled, as nothing else changes before."""
    person.press("Keep the change")
    person.silent("Keep it?")


def test_a_lost_service_comes_back_and_drafts_are_kept(fixed, console):
    person = console("lost").start()
    person.connect(fixed.admin)
    person.says("Connected")
    edit_attempts(person, 7)
    person.picture("draft")
    fixed.kill()
    person.says("Not connected to 127.0.0.1")
    person.says("The draft stays; save it when the service is back.")
    assert not person.find("push button", "Save…").is_usable()
    person.picture("lost")
    assert person.find("spin box", "Failed attempts").value == 7
    fixed.start()
    person.press("Retry now")
    person.silent("Not connected to")
    assert person.find("spin box", "Failed attempts").value == 7
    person.picture("back")
    person.press("Save…")
    keep(person)
    person.silent("unsaved change")
    assert fixed.api.get("/settings/rate-limiting")["lockout"]["failures"] == 7


def test_a_service_that_comes_back_is_noticed(fixed, console):
    person = console("noticed").start()
    person.connect(fixed.admin)
    person.says("Connected")
    fixed.kill()
    person.keys("F5")
    person.says("Not connected to 127.0.0.1")
    fixed.start()
    person.silent("Not connected to", 60)


def test_an_ended_session_asks_again_and_keeps_the_draft(in_use, console):
    eve = in_use.user(administrator=True)
    person = console("ended").start()
    person.connect(in_use.admin, eve)
    edit_attempts(person, 9)
    in_use.api.patch(f"/users/{eve}", {"enabled": False})
    in_use.api.patch(f"/users/{eve}", {"enabled": True})
    # The console hears of it, and asks, before anything is pressed.
    person.find("text", "Password")
    person.picture("ended")
    person.fill("Password", PASSWORD)
    person.press("Sign in")
    person.press("Save…")
    keep(person)
    person.silent("unsaved change")
    assert in_use.sign_in().get("/settings/rate-limiting")["lockout"]["failures"] == 9


def test_a_killed_console_offers_its_draft_again(in_use, console):
    before = in_use.api.get("/settings/rate-limiting")["lockout"]["failures"]
    person = console("killed-draft").start()
    person.connect(in_use.admin)
    edit_attempts(person, 61)
    drafts = person.settings / "drafts"
    person.wait(lambda: [file for file in drafts.glob("*/*.json") if '"failures": 61' in file.read_text()],
                "the draft to be kept")
    person.kill()
    assert in_use.api.get("/settings/rate-limiting")["lockout"]["failures"] == before
    person.start("%s:%d" % in_use.admin)
    person.sign_in()
    person.says("Changes that were not saved are still here")
    person.picture("offered")
    person.press("Restore")
    person.wait(lambda: person.find("spin box", "Failed attempts").value == 61, "the draft")
    person.says("unsaved change")
    person.press("Save…")
    keep(person)
    person.silent("unsaved change")
    assert in_use.api.get("/settings/rate-limiting")["lockout"]["failures"] == 61
    person.wait(lambda: not list(drafts.glob("*/*.json")), "nothing to be kept any more")


def test_a_draft_of_a_killed_console_can_be_dropped(in_use, console):
    person = console("dropped-draft").start()
    person.connect(in_use.admin)
    before = in_use.api.get("/settings/rate-limiting")["lockout"]["failures"]
    edit_attempts(person, before + 1)
    person.wait(lambda: list((person.settings / "drafts").glob("*/*.json")), "the draft to be kept")
    person.kill()
    person.start("%s:%d" % in_use.admin)
    person.sign_in()
    person.says("Changes that were not saved are still here")
    person.press("Discard")
    person.wait(lambda: person.window().role == "frame", "the dialog to close")
    assert not list((person.settings / "drafts").glob("*/*.json"))
    person.go("Rate Limiting")
    person.wait(lambda: person.find("spin box", "Failed attempts").value == before, "what the service has")


def test_a_form_of_a_killed_console_is_offered_again_without_its_password(in_use, console):
    person = console("killed-form").start()
    person.connect(in_use.admin)
    person.go("Users & Groups")
    person.keys("ctrl+n")
    person.says("Who is it?")
    person.fill("Password", "a passphrase for nobody's disk")
    person.fill("Name", "half.typed")
    drafts = person.settings / "drafts"
    person.wait(lambda: [file for file in drafts.glob("*/*.json") if "half.typed" in file.read_text()],
                "the form to be kept")
    person.kill()
    files = [file for file in person.settings.rglob("*") if file.is_file()]
    assert not [file for file in files if b"nobody's disk" in file.read_bytes()]
    person.start("%s:%d" % in_use.admin)
    person.sign_in()
    person.go("Users & Groups")
    person.keys("ctrl+n")
    person.says("Changes that were not saved are still here")
    person.picture("offered")
    person.press("Restore")
    person.wait(lambda: person.find("text", "Name").text == "half.typed", "what was typed")
    person.fill("Password", PASSWORD)
    person.press("Create user")
    person.wait(lambda: person.window().role == "frame", "the dialog to close")
    assert in_use.api.get("/users/half.typed")["name"] == "half.typed"
    person.wait(lambda: not list(drafts.glob("*/*.json")), "nothing to be kept any more")


def test_a_draft_of_a_killed_console_meets_what_somebody_saved_meanwhile(in_use, console):
    person = console("killed-conflict").start()
    person.connect(in_use.admin)
    edit_attempts(person, 62)
    person.wait(lambda: list((person.settings / "drafts").glob("*/*.json")), "the draft to be kept")
    person.kill()
    lockout = in_use.api.get("/settings/rate-limiting")["lockout"]
    in_use.api.put("/settings/rate-limiting", {"lockout": {**lockout, "failures": 63}})
    person.start("%s:%d" % in_use.admin)
    person.sign_in()
    person.press("Restore")
    person.press("Save…")
    person.says("Someone else saved these settings")
    assert in_use.api.get("/settings/rate-limiting")["lockout"]["failures"] == 63
    in_use.api.put("/settings/rate-limiting", {"lockout": {**lockout, "failures": 100}})


def test_a_conflict_shows_both_and_keeps_what_is_chosen(in_use, console):
    person = console("conflict").start()
    person.connect(in_use.admin)
    edit_attempts(person, 11)
    lockout = in_use.api.get("/settings/rate-limiting")["lockout"]
    in_use.api.put("/settings/rate-limiting", {"lockout": {**lockout, "failures": 23}})
    person.press("Save…")
    person.says("Someone else saved these settings")
    person.says(re.compile(r"admin changed Rate Limiting .*, after you began to edit"))
    person.says("11")
    person.says("23")
    person.picture("conflict")
    assert in_use.api.get("/settings/rate-limiting")["lockout"]["failures"] == 23
    person.press("Back to the draft")
    person.wait(lambda: person.window().role == "frame", "the dialog to close")
    assert person.find("spin box", "Failed attempts").value == 11
    person.press("Save…")  # both values have been seen
    keep(person)
    person.silent("unsaved change")
    assert in_use.api.get("/settings/rate-limiting")["lockout"]["failures"] == 11
    in_use.api.put("/settings/rate-limiting", {"lockout": {**lockout, "failures": 100}})


def test_in_production_a_change_is_shown_before_it_is_made(in_use, console):
    def there():
        return "shown.first" in [user["name"] for user in in_use.api.get("/users?limit=1000")["items"]]
    person = console("production")
    (person.settings / "services.json").write_text(json.dumps({"services": [
        {"id": "production", "name": "The real one", "address": "http://%s:%d" % in_use.admin, "user": "admin",
         "environment": "production", "fingerprint": "", "lastUsed": ""}]}))
    person.start("--profile", "the real one")
    person.sign_in()
    person.go("Users & Groups")
    person.keys("ctrl+n")
    person.fill("Name", "shown.first")
    person.press("Create user")
    person.says("Create shown.first?")
    person.says("To be created")
    person.picture("review")
    assert not there()
    person.press("Back to the draft")
    person.silent("Create shown.first?")
    assert person.find("text", "Name").text == "shown.first"
    person.press("Create user")
    person.says("Create shown.first?")
    person.press("Create user")
    person.wait(lambda: person.window().role == "frame", "the dialogs to close")
    assert there()


def test_a_newer_service_works_and_is_said(in_use, between, console):
    def newer(target, document):
        if isinstance(document, dict) and "type" not in document:
            document = {**document, "introducedLater": {"deep": [1, 2]}}
        if target == "/api/v1/status":
            document["version"] = "99.1.0"
        return document
    between.change = newer
    person = console("newer").start()
    person.connect(between.address)
    person.says("The service is newer than this console")
    person.says("99.1.0")
    person.picture("newer")
    person.press("Hide")
    person.silent("The service is newer than this console")
    edit_attempts(person, 42)
    person.press("Save…")
    keep(person)
    person.silent("unsaved change")
    assert in_use.api.get("/settings/rate-limiting")["lockout"]["failures"] == 42


def test_an_answer_that_cannot_be_read_says_why_and_lets_go_on(in_use, between, console):
    between.change = lambda target, document: ["of a later time"] if "/settings/rate-limiting" in target else document
    person = console("unreadable").start()
    person.connect(between.address)
    person.go("Rate Limiting")
    person.says("The settings could not be read")
    person.says("of another version than this console")
    person.picture("unreadable")
    person.go("Secure Mode")
    between.change = lambda target, document: document
    person.go("Rate Limiting")
    person.keys("F5")
    person.find("spin box", "Failed attempts")


def test_a_slow_service_holds_nobody_up(in_use, between, console):
    person = console("slow-answers").start()
    person.connect(between.address)
    person.says("Connected")
    between.pause = 4.0
    began = time.monotonic()
    person.go("Users & Groups")
    person.go("Audit Log")
    person.go("Global Settings")
    assert time.monotonic() - began < 4.0 or between.connections > 100, "the window waited for the service"
    person.picture("waiting")
    between.pause = 0.0
    person.find("check box", "Allow users to create Tokens")


def test_locks_together_with_the_screen(in_use, console):
    person = console("screen").start()
    person.connect(in_use.admin)
    person.go("Overview")

    def screen_saver(active):
        person.desktop.tool("dbus-send", "--session", "--type=signal", "/org/freedesktop/ScreenSaver",
                            "org.freedesktop.ScreenSaver.ActiveChanged", f"boolean:{str(active).lower()}")
    screen_saver(False)
    assert person.window().role == "frame"
    screen_saver(True)
    person.says("is locked")
    person.picture("locked")
    person.fill("Password", PASSWORD)
    person.press("Unlock")
    person.wait(lambda: person.window().role == "frame", "the window to be open again")
    person.says("Connected")
