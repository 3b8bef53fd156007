# SPDX-License-Identifier: GPL-3.0-or-later
"""What the console's Code Snippet dialog shows, run as it is against a real gateway (KA-26, EX-21)."""
import json
import os
import pathlib
import subprocess

import pytest

from harness.browser import JQUERY, Chromium, Site
from harness.jira import Jira
from harness.servers import need

LANGUAGES = ["curl", "JavaScript, fetch", "Python", "Java"]
COMMENT = '{"body":"it\'s \\"quoted\\", $HOME, \\\\ and ünïcode 🔑"}'


def snippet(*arguments):
    program = pathlib.Path(os.environ["LATCHKEY_BUILD"]).resolve() / "tests" / "app" / "print_snippet"
    if not program.exists():
        pytest.skip("the console is not built")
    return subprocess.run([program, *arguments], capture_output=True, text=True, check=True, timeout=30).stdout


@pytest.fixture(scope="module")
def tracker():
    with Jira() as server:
        yield server


@pytest.fixture(scope="module")
def base(latchkey, tracker):
    latchkey.upstream(tracker.url + "/jira", name="jira", preset="jira", pathPrefix="/jira", passwords="off")
    latchkey.user("ansible", email="ansible@jira.example")
    return "http://{}:{}/jira".format(*latchkey.gateway)


@pytest.fixture(scope="module")
def token(latchkey, base):
    return latchkey.token("ansible")


def execute(language, text, folder, token):
    """Runs a program in the language's own way and returns what it printed."""
    commands = {
        "curl": ("call.sh", [need("sh"), "call.sh"]),
        "JavaScript, fetch": ("call.mjs", [need("node"), "call.mjs"]),
        "Python": ("call.py", ["/usr/bin/python3", "call.py"]),
        "Java": ("Call.java", [need("java"), "Call.java"]),
    }
    name, command = commands[language]
    (folder / name).write_text(text, encoding="utf-8")
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False,
                          env={**os.environ, "LATCHKEY_TOKEN": token.secret, "NO_PROXY": "*", "no_proxy": "*"})
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}\n{text}"
    return done.stdout


@pytest.mark.parametrize("scheme", ["basic", "bearer"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_read(language, scheme, base, token, tracker, tmp_path):
    tracker.forget()
    text = snippet(language, scheme, "GET", f"{base}/rest/api/2/myself", "ansible")
    assert token.secret not in text
    assert "ansible" in execute(language, text, tmp_path, token)
    seen = tracker.last()
    assert (seen.method, seen.headers["X-Forwarded-User"]) == ("GET", "ansible")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_body_arrives_as_it_was_written(language, base, token, tracker, tmp_path):
    tracker.forget()
    text = snippet(language, "bearer", "POST", f"{base}/rest/api/2/issue/AAA-1/comment", "ansible", COMMENT)
    execute(language, text, tmp_path, token)
    seen = tracker.last()
    assert (seen.method, json.loads(seen.body)) == ("POST", json.loads(COMMENT))
    assert seen.headers["Content-Type"].startswith("application/json")


def test_postman_asks_for_the_token(base):
    collection = json.loads(snippet("Postman", "basic", "POST", f"{base}/rest", "ansible", COMMENT))
    request = collection["item"][0]["request"]
    assert request["method"] == "POST"
    assert {entry["key"]: entry["value"] for entry in request["auth"]["basic"]} == {
        "username": "ansible", "password": "{{LATCHKEY_TOKEN}}"}
    assert json.loads(request["body"]["raw"]) == json.loads(COMMENT)


@pytest.fixture
def sharing(tracker):
    """The API lets pages read its answers, as one that is meant for browsers does."""
    plain = tracker.reply

    def reply(seen):
        answer = plain(seen)
        answer.headers += [("Access-Control-Allow-Origin", seen.headers.get("Origin", "*"))]
        if seen.method == "OPTIONS":
            answer.status = 200
            answer.headers += [("Access-Control-Allow-Headers", "authorization, content-type"),
                               ("Access-Control-Allow-Methods", "GET, POST"), ("Access-Control-Max-Age", "0")]
        return answer
    tracker.reply = reply
    yield
    tracker.reply = plain


@pytest.fixture(scope="module")
def browser(room):
    need("chromium")
    if not JQUERY.exists():
        pytest.skip("libjs-jquery is not installed")
    with Site() as site, Chromium(room) as chromium:
        chromium.open(site.url + "/")
        yield chromium


@pytest.mark.usefixtures("sharing")
@pytest.mark.parametrize("scheme", ["basic", "bearer"])
@pytest.mark.parametrize("language", ["JavaScript, XMLHttpRequest", "JavaScript, jQuery"])
def test_in_a_page(language, scheme, base, token, browser):
    """The page's own console is where these print."""
    text = snippet(language, scheme, "GET", f"{base}/rest/api/2/myself", "ansible")
    listen = "const done = arguments[0]; console.log = console.error = (...said) => done(said.join(' '));\n"
    said = browser.run(listen + text.replace("YOUR_TOKEN", token.secret))
    assert said.startswith("200 ") and "ansible" in said
