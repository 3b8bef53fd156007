# SPDX-License-Identifier: GPL-3.0-or-later
"""Tokens through the console, from their making to their end, for administrators and for everybody else."""
import re

from harness import http


def copied(person):
    """The value that the dialog of a new token puts on the clipboard."""
    person.says("Store it now")
    value = person.find(name="Token value")
    assert not re.search(r"lk[a-z]_\w+", value.name + value.description), "the value is read out"
    person.press("Copy", "push button")
    return person.wait(lambda: re.fullmatch(r"lk[us]_\w+", person.desktop.clipboard().strip()), "the clipboard").group()


def close_created(person):
    assert not person.find("push button", "Close").is_usable()
    person.press("I have stored it in a safe place")
    person.press("Close")
    person.wait(lambda: person.window().role == "frame", "the dialog to close")


class TestAnAdministrator:
    def test_makes_copies_tests_and_revokes_a_token(self, in_use, upstream, console):
        person = console("token").start()
        person.connect(in_use.admin)
        person.go("Manage API Keys")
        person.picture("empty")
        person.keys("ctrl+n")
        person.says("Who and what is it for?")
        person.says("Give the token a name.")
        assert not person.find("push button", "Create token").is_usable()
        person.picture("nothing-typed")
        person.fill("Name", "nightly export")
        person.press("Create token")
        secret = copied(person)
        person.picture("created")
        close_created(person)
        assert in_use.call(headers=[http.basic("admin", secret)]).status == 200
        assert upstream.last().target == "/"

        person.find("cell", "nightly export")
        person.picture("list")
        person.tab_to("table", "Tokens")
        person.keys("space")
        person.wait(lambda: "selected" in person.find("cell", "nightly export").states, "the row to be selected")
        person.keys("ctrl+t")
        person.says("Would this request be let in?")
        person.fill("URL", "http://127.0.0.1/rest/api/2/myself")
        person.press("Test")
        person.says("Test successful")
        person.picture("tested")
        before = len(upstream.seen)
        assert not person.find("check box", "Run for real").is_usable()  # a picked token has no value here
        person.fill("Token", secret)
        person.press("Run for real")
        assert person.find(("text", "entry"), "Gateway").text == f"http://127.0.0.1:{in_use.gateway[1]}"
        person.press("Test")
        person.says("Really sent: 200")
        person.says("as explained")
        person.picture("really-sent")
        assert [request.target for request in upstream.seen[before:]] == ["/rest/api/2/myself"]
        assert secret not in person.log()
        person.press("Close")

        person.press("Revoke…")
        person.find("push button", "Revoke token")
        person.picture("revoke")
        person.keys("Return")  # the default is the harmless one
        person.wait(lambda: person.window().role == "frame", "the dialog to close")
        assert in_use.call(headers=[http.basic("admin", secret)]).status == 200
        person.press("Revoke…")
        person.press("Revoke token")
        person.find("cell", "Revoked")
        person.picture("revoked")
        assert in_use.call(headers=[http.basic("admin", secret)]).status in (401, 403)
        assert secret.encode() not in b"".join(
            file.read_bytes() for file in person.directory.rglob("*") if file.is_file())


class TestEverybodyElse:
    def test_sees_and_makes_their_own_tokens_only(self, in_use, console):
        alice = in_use.user()
        in_use.token("admin", name=f"not for {alice}")
        person = console("own").start()
        person.connect(in_use.admin, alice)
        person.says("You have no tokens yet")
        person.picture("empty")
        for page in ("Overview", "Manage API Keys", "Global Settings", "Users & Groups", "Audit Log"):
            assert not person.has(name=page), page
        person.silent(f"not for {alice}")
        person.keys("ctrl+n")
        person.fill("Name", "my script")
        person.picture("add")
        assert not person.has("label", "Owner")
        person.press("Create token")
        secret = copied(person)
        close_created(person)
        assert in_use.call(headers=[http.basic(alice, secret)]).status == 200
        person.says("my script")
        person.picture("list")
        person.press("Snippets for my script")
        person.wait(lambda: "active" in person.window().states and person.window().role == "dialog", "the snippets")
        person.find("list item", "JavaScript, fetch")
        person.picture("snippet")
        person.keys("Escape")
        person.wait(lambda: person.window().role == "frame", "the dialog to close")
        person.press("More for my script")
        person.wait(lambda: [node for window in person.windows() for node in window
                             if node.role == "menu item" and node.name == "Revoke…"], "the menu")
        person.keys("Up", "Up", "Return")
        person.press("Revoke token")
        person.says("Revoked")
        assert in_use.call(headers=[http.basic(alice, secret)]).status in (401, 403)

    def test_is_told_when_making_tokens_is_switched_off(self, in_use, console):
        bob = in_use.user()
        with in_use.settings("global", usersMayCreateTokens=False):
            person = console("switched-off").start()
            person.connect(in_use.admin, bob)
            person.says("You can't create tokens")  # RE-17
            person.picture("switched-off")
            person.keys("ctrl+n")
            assert person.window().role == "frame"
