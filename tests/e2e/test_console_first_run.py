# SPDX-License-Identifier: GPL-3.0-or-later
"""The console's first minutes: from nothing to a service, over whatever can stand in the way."""
import json
import re
import socket
import subprocess

import pytest

from harness.keychain import PASSWORD as KEYCHAIN_PASSWORD
from harness.keychain import Keychain
from harness.latchkey import PASSWORD, Latchkey
from harness.process import free_port
from harness.upstream import Reply, Upstream

OTHER_PRINT = ":".join(["AB"] * 32)


def certificate(directory, name):
    """A self-signed certificate: its file, its key, its SHA-256 fingerprint."""
    files = directory / f"{name}.pem", directory / f"{name}.key"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                    "-days", "30", "-subj", f"/CN={name}", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
                    "-out", files[0], "-keyout", files[1]], check=True, capture_output=True)
    told = subprocess.run(["openssl", "x509", "-in", files[0], "-noout", "-fingerprint", "-sha256"], check=True,
                          capture_output=True, text=True).stdout
    return *files, told.strip().split("=")[1]


def protected(directory, pair, port):
    """A service whose administration API speaks TLS."""
    return Latchkey(directory, config={"tls": {"certificate": str(pair[0]), "key": str(pair[1])}},
                    listen={"admin": [{"address": f"127.0.0.1:{port}", "tls": True}]})


def serve(service):
    service.calm = True  # its administration API cannot be asked over plain HTTP
    return service.start()


@pytest.fixture(scope="module")
def tls(room):
    """(service, its certificate, another certificate for it)"""
    first, second = certificate(room, "gateway"), certificate(room, "replaced")
    service = serve(protected(room / "tls", first, free_port()))
    yield service, first, second
    service.stop()


def test_first_run_pins_the_certificate_and_signs_in(tls, console):
    service, (_, _, fingerprint), _ = tls
    person = console().start()
    person.picture("address")
    person.press("Another computer")
    person.press("Continue")
    person.says("This is not an address")
    person.picture("another-computer")
    person.fill("Address", f"https://127.0.0.1:{service.admin[1]}")
    person.fill("Name", "Corp gateway")
    person.press("Development")
    person.press("Continue")

    person.says("The system does not trust this certificate")
    person.says(f"{fingerprint[:47]}\n{fingerprint[48:]}")
    person.says("gateway (itself)")
    person.says(re.compile(r"self-signed.*\. Latchkey can trust exactly this one"))
    person.picture("certificate")
    compare = "Compare with the fingerprint you were given"
    person.fill(compare, OTHER_PRINT)
    person.says("This is another fingerprint")
    trust = person.find("push button", "Trust for this service")
    assert not trust.is_usable()
    person.picture("another-fingerprint")
    person.fill(compare, fingerprint.lower())
    person.says("All 32 bytes match.")
    person.press("Trust for this service")

    person.says("Not remembered. No keychain can be used here")
    person.picture("sign-in")
    person.press("Sign in")
    person.says("Enter your name.")
    person.sign_in(password="not the password")
    person.says("The name and the password don’t belong together.")
    person.picture("refused")
    person.sign_in()
    person.says("How shall this service behave?")
    person.picture("profiles")
    person.press("Keep the settings")
    person.says("Protect your first API")
    person.press("Finish later")
    person.find("page tab", "Overview")
    person.says("Connected")
    assert person.window().name == "Corp gateway – Latchkey"

    kept = json.loads((person.settings / "services.json").read_text())["services"]
    assert kept[0]["fingerprint"] == fingerprint.replace(":", "").lower()
    everything = b"".join(file.read_bytes() for file in person.directory.rglob("*") if file.is_file())
    assert PASSWORD.encode() not in everything
    assert b"lks_" not in everything, "a session was written to a file"


def test_a_replaced_certificate_is_said_and_can_be_trusted(tls, console):
    service, (_, _, fingerprint), replaced = tls
    person = console("changed-pin")
    (person.settings / "services.json").write_text(json.dumps({"services": [
        {"id": "one", "name": "Corp gateway", "address": f"https://127.0.0.1:{service.admin[1]}", "user": "admin",
         "environment": "test", "fingerprint": replaced[2].replace(":", ""), "lastUsed": ""}]}))
    person.start()
    person.press("Corp gateway")
    person.says("This is not the certificate you trusted before")
    person.says("Ask its administrator before you go on")
    person.picture("changed")
    person.press("Back")
    assert person.find("text", "Port").text == str(service.admin[1])
    person.says(f"The console connects to https://127.0.0.1:{service.admin[1]}.")
    person.press("Continue")
    person.says("This is not the certificate you trusted before")
    person.fill("Compare with the fingerprint you were given", fingerprint)
    person.press("Trust for this service")
    person.sign_in()
    person.press("Keep the settings")  # nothing is protected yet
    person.says("Connected")


def test_a_certificate_that_changes_under_way_is_said(tmp_path, console):
    first, second = certificate(tmp_path, "first"), certificate(tmp_path, "second")
    service = serve(protected(tmp_path / "tls", first, free_port()))
    try:
        person = console("under-way").start(f"https://127.0.0.1:{service.admin[1]}")
        person.press("Continue")
        person.press("Trust for this service")
        person.sign_in()
        person.press("Keep the settings")
        person.press("Finish later")
        person.says("Connected")
        service.kill()
        for old, new in zip(first[:2], second[:2]):
            old.write_bytes(new.read_bytes())
        service.start()
        person.says("shows another certificate than the one that was trusted")
        person.picture("banner")
        person.press("Check the certificate…")
        person.says("This is not the certificate you trusted before")
        person.picture("certificate")
        person.press("Trust for this service")
        person.says("Connected")  # still signed in: the session belongs to the store, not to the certificate
        person.silent("Not connected to")
        kept = json.loads((person.settings / "services.json").read_text())["services"]
        assert kept[0]["fingerprint"] == second[2].replace(":", "").lower()
    finally:
        service.stop()


def test_from_nothing_to_a_call_that_was_tried(own_latchkey, upstream, console):
    own_latchkey.start()
    person = console("first-call").start()
    person.connect(own_latchkey.admin)
    person.says("How shall this service behave?")
    person.press("Keep the settings")
    person.says("Protect your first API")
    person.picture("api")
    person.fill("Name", "metrics")
    person.fill("Base URL", upstream.url)
    person.press("Protect this API")
    gateway = person.find("text", "Gateway")
    person.wait(lambda: str(own_latchkey.gateway[1]) in person.find("text", "Gateway").text, "the gateway's address")
    assert gateway.is_usable()
    person.press("Back")  # and forward again: nothing is made twice
    person.says("Protect your first API")
    person.press("Protect this API")
    person.press("Test now")
    person.says("Without a token: 401")
    person.says("With a token: 200")
    person.says("Let in as admin. The answer is that of metrics.")
    person.says("is revoked; it stays in the list as that.")
    person.picture("tested")
    person.press("Open the console")
    person.says("Connected")
    person.go("Manage API Keys")
    person.says("First test")
    assert [api["name"] for api in own_latchkey.api.items("/upstreams")] == ["metrics"]
    tokens = own_latchkey.api.items("/tokens")
    assert [(token["name"], token["state"]) for token in tokens] == [("First test", "revoked")]


def test_esc_asks_before_what_was_typed_is_lost(console):
    person = console("escape").start()
    person.press("Another computer")
    person.find("text", "Address")
    person.keys("Escape")  # nothing was typed: nothing is asked
    person.press("Another computer")
    person.fill("Address", "keys.example")
    person.keys("Escape")
    person.says("Leave setting up?")
    person.picture("leave")
    person.press("Keep going")
    assert person.find("text", "Address").text == "keys.example"
    person.keys("alt+F4")
    person.says("Leave setting up?")
    person.keys("Escape")  # closes the question, and is no answer to it
    person.silent("Leave setting up?")
    assert person.find("text", "Address").text == "keys.example"
    person.keys("Escape")
    person.press("Leave")
    person.find("text", "Port")  # as it was at first
    person.press("Another computer")
    assert person.find("text", "Address").text == ""


class TestNobodyThere:
    def test_refused(self, console):
        port = free_port()
        person = console("refused").start()
        person.reach(("127.0.0.1", port))
        person.says(f"Nobody answered at 127.0.0.1:{port}")
        person.says(re.compile("can't be reached: .*refused.*Check its address.*latchkeyd serve", re.I))
        person.picture("refused")
        field = person.find("text", "Port")
        assert field.text == str(port)
        assert "focused" in field.states

    def test_no_port(self, console):
        person = console("no-port").start()
        person.fill("Port", "84600")
        person.press("Continue")
        person.says("A port is a number from 1 to 65535.")
        person.picture("no-port")
        assert "focused" in person.find("text", "Port").states

    def test_slow_can_be_cancelled(self, console):
        with socket.create_server(("127.0.0.1", 0)) as silent:
            person = console("slow").start()
            person.reach(silent.getsockname())
            person.wait(lambda: person.all("push button", "Connecting…"), "the attempt")
            person.picture("connecting")
            person.press("Cancel")
            assert person.find("text", "Port").text == str(silent.getsockname()[1])
            person.press("Continue")
            person.says("did not answer in time")
            person.picture("timeout")
            assert person.find("push button", "Continue").is_usable()

    def test_something_else(self, console):
        with Upstream(lambda _: Reply(200, b"<html>hello", [("Content-Type", "text/html")])) as other:
            person = console("something-else").start()
            person.reach(("127.0.0.1", other.port))
            person.says("No administration API at 127.0.0.1")
            person.says("not an answer of a Latchkey service")
            assert not person.has("text", "Password"), "a password is asked for by nobody knows whom"
            person.picture("other")
            assert person.find("text", "Port").is_usable()


class TestKeychain:
    def test_an_open_one_remembers_the_session(self, in_use, console, desktop, tmp_path):
        with Keychain(desktop, tmp_path):
            person = console("remembered").start()
            person.reach(in_use.admin)
            person.says("The session is kept in this computer's keychain, never in a file.")
            person.press("Stay signed in on this computer")
            person.wait(lambda: person.find("check box", "Stay signed in on this computer").is_usable(), "the keychain")
            person.picture("keychain")
            person.sign_in()
            person.says("Connected")
            person.kill()
            person.start()
            person.press("This computer, port %d" % in_use.admin[1])
            person.says("Connected")
            everything = b"".join(file.read_bytes() for file in person.directory.rglob("*") if file.is_file())
            assert b"lks_" not in everything

    def test_a_locked_one_is_said(self, in_use, console, desktop, tmp_path):
        with Keychain(desktop, tmp_path, locked=True) as keychain:
            person = console("locked").start()
            person.reach(in_use.admin)
            person.find("check box", "Stay signed in on this computer")
            person.press("Stay signed in on this computer")
            keychain.answer()
            person.says("Not remembered. The keychain is locked")
            person.picture("locked")
            remember = person.find("check box", "Stay signed in on this computer")
            assert "checked" not in remember.states and remember.is_usable()
            person.press("Stay signed in on this computer")
            keychain.answer(KEYCHAIN_PASSWORD)
            person.says("The session is kept in this computer's keychain, never in a file.")
            person.sign_in()
            person.says("Connected")
