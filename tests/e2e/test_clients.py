# SPDX-License-Identifier: GPL-3.0-or-later
"""The clients that the documents of today's tools tell people to use (KA-26, EX-21, EX-22), run for real."""
import base64
import json
import pathlib
import subprocess

import jira
import pytest
import requests

from harness.browser import JQUERY, Chromium, Site
from harness.jira import Jira
from harness.latchkey import PASSWORD
from harness.servers import need

CLIENTS = pathlib.Path(__file__).parent / "clients"


@pytest.fixture(scope="module")
def tracker():
    with Jira() as server:
        yield server


@pytest.fixture(scope="module")
def base(latchkey, tracker):
    """The gateway's address for a Jira that lives under the context path /jira (EX-21)."""
    latchkey.upstream(tracker.url + "/jira", name="jira", preset="jira", pathPrefix="/jira", passwords="off")
    latchkey.user("ansible", email="ansible@jira.example")
    return "http://{}:{}/jira".format(*latchkey.gateway)


@pytest.fixture(scope="module")
def token(latchkey, base):
    return latchkey.token("ansible")


@pytest.fixture(autouse=True)
def strict(tracker):
    tracker.forget()
    yield
    assert tracker.violations == []


def curl(*arguments):
    """(status, headers as text, body) as curl shows them."""
    done = subprocess.run([need("curl"), "-sS", "-i", "--noproxy", "*", "--max-time", "20", *arguments],
                          capture_output=True, check=True, timeout=30)
    text = done.stdout.decode()
    head, _, body = text.partition("\r\n\r\n")
    return int(head.split()[1]), head, body


def as_ansible(tracker, target, method="GET"):
    seen = tracker.last()
    assert (seen.method, seen.target) == (method, target)
    assert seen.headers["X-Forwarded-User"] == "ansible"
    assert "Authorization" not in seen.headers
    return seen


class TestCurl:
    @pytest.mark.parametrize("user", ["ansible", "ANSIBLE", "ansible@jira.example", "Ansible@Jira.Example"])
    def test_user_option(self, base, token, tracker, user):  # KA-27, EX-19
        status, _, body = curl("-u", f"{user}:{token.secret}", f"{base}/rest/api/2/issue/AAA-1")
        assert (status, json.loads(body)["key"]) == (200, "AAA-1")
        as_ansible(tracker, "/jira/rest/api/2/issue/AAA-1")

    def test_basic_header(self, base, token, tracker):
        value = base64.b64encode(f"ansible:{token.secret}".encode()).decode()
        assert curl("-H", f"Authorization: Basic {value}", f"{base}/rest/api/2/myself")[0] == 200
        as_ansible(tracker, "/jira/rest/api/2/myself")

    @pytest.mark.parametrize("word", ["Bearer", "bearer", "BEARER"])
    def test_bearer_header(self, base, token, tracker, word):
        assert curl("-H", f"Authorization: {word} {token.secret}", f"{base}/rest/api/2/issue/AAA-1")[0] == 200
        as_ansible(tracker, "/jira/rest/api/2/issue/AAA-1")

    def test_post_of_json(self, base, token, tracker):
        status, _, body = curl("-u", f"ansible:{token.secret}", "-H", "Content-Type: application/json", "--data",
                               '{"body":"Comment text"}', f"{base}/rest/api/2/issue/ISSUE-1/comment")
        assert (status, json.loads(body)["author"]["name"]) == (201, "ansible")
        assert as_ansible(tracker, "/jira/rest/api/2/issue/ISSUE-1/comment", "POST").body == b'{"body":"Comment text"}'

    def test_large_post_waits_for_100_continue(self, base, token, tracker, tmp_path):
        (tmp_path / "body").write_bytes(b"x" * 3_000_000)
        status, head, _ = curl("-u", f"ansible:{token.secret}", "-H", "Expect: 100-continue", "--data-binary",
                               f"@{tmp_path}/body", f"{base}/rest/attach")
        assert "100 Continue" in head or status == 404
        assert len(tracker.last().body) == 3_000_000

    def test_wrong_token_says_so(self, base, tracker):  # RE-13
        status, head, body = curl("-u", "ansible:wrong", f"{base}/rest/api/2/myself")
        assert status == 403 and "application/problem+json" in head
        assert json.loads(body)["type"].startswith("urn:latchkey:problem:")
        assert tracker.seen == []

    def test_password_does_not_pass_for_a_token(self, base, tracker):
        assert curl("-u", f"ansible:{PASSWORD}", f"{base}/rest/api/2/myself")[0] == 403
        assert tracker.seen == []

    def test_outside_the_token_area(self, base, token, tracker):  # KA-25
        status, _, body = curl("-u", f"ansible:{token.secret}", f"{base}/secure/Dashboard.jspa")
        assert (status, json.loads(body)["type"]) == (403, "urn:latchkey:problem:path_not_enabled_for_tokens")
        assert tracker.seen == []


class TestPython:
    def test_requests_with_auth(self, base, token, tracker):  # KA-29
        answer = requests.get(f"{base}/rest/api/2/myself", auth=("ansible", token.secret), timeout=20)
        assert (answer.status_code, answer.json()["name"]) == (200, "ansible")

    @pytest.mark.parametrize("how", ["basic", "bearer"])
    def test_jira_client(self, base, token, how):
        credential = {"basic_auth": ("ansible", token.secret)} if how == "basic" else {"token_auth": token.secret}
        client = jira.JIRA(base, max_retries=0, **credential)
        assert client.server_info()["version"] == "9.12.0"
        assert client.myself()["name"] == "ansible"
        assert client.issue("ISSUE-1").fields.summary == "Tokens expire"
        assert client.add_comment("ISSUE-1", "Grüße").body == "Grüße"

    def test_jira_client_with_a_revoked_token(self, latchkey, base, tracker):
        token = latchkey.token("ansible")
        latchkey.api.post(f"/tokens/{token.id}/revoke")
        with pytest.raises(jira.JIRAError) as refused:
            jira.JIRA(base, token_auth=token.secret, max_retries=0).myself()
        assert refused.value.status_code == 401
        assert tracker.seen == []


def test_node_fetch(base, token, tracker):
    done = subprocess.run([need("node"), CLIENTS / "fetch.mjs", base, "ansible", token.secret], capture_output=True,
                          text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"basic": "ansible", "bearer": "ansible", "comment": 201, "none": 401}


def test_java_http_client(base, token, tracker):
    done = subprocess.run([need("java"), "-XX:TieredStopAtLevel=1", CLIENTS / "Call.java", base, "ansible",
                           token.secret], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["200", "200", "201", "401"]


@pytest.fixture(scope="module")
def browser(room):
    need("chromium")
    with Chromium(room) as chromium:
        yield chromium


@pytest.fixture(scope="module")
def page(browser):
    if not JQUERY.exists():
        pytest.skip("libjs-jquery is not installed")
    with Site() as site:
        browser.open(site.url + "/")
        yield site.url


@pytest.fixture
def sharing(tracker, page):
    """The API lets the page's origin read its answers, as one that is meant for browsers does."""
    plain = tracker.reply

    def reply(seen):
        answer = plain(seen)
        if "Origin" in seen.headers:
            answer.headers += [("Access-Control-Allow-Origin", seen.headers["Origin"]),
                               ("Access-Control-Allow-Credentials", "true"), ("Vary", "Origin")]
        if seen.method == "OPTIONS":
            answer.status = 200
            answer.headers += [("Access-Control-Allow-Headers", "authorization, content-type"),
                               ("Access-Control-Allow-Methods", "GET, POST"), ("Access-Control-Max-Age", "0")]
        return answer
    tracker.reply = reply
    yield
    tracker.reply = plain


@pytest.mark.usefixtures("sharing")
class TestBrowser:
    """A page of another origin: the preflight carries no credential and must pass without one (KA-28)."""

    FETCH = """const [url, header, done] = arguments;
               fetch(url, {headers: {Authorization: header}}).then(r => r.json()).then(j => done(j.name), e => done(String(e)))"""

    def preflights(self, tracker):
        return [seen for seen in tracker.seen if seen.method == "OPTIONS"]

    @pytest.mark.parametrize("how", ["basic", "bearer"])
    def test_fetch(self, browser, base, token, tracker, how):
        header = (token.basic() if how == "basic" else token.bearer())[1]
        assert browser.run(self.FETCH, f"{base}/rest/api/2/myself", header) == "ansible"
        assert len(self.preflights(tracker)) == 1
        assert self.preflights(tracker)[0].headers.get("X-Forwarded-User", "") == ""

    def test_xml_http_request(self, browser, base, token, tracker):
        script = """const [url, user, secret, done] = arguments;
                    const http = new XMLHttpRequest();
                    http.open("GET", url, true);
                    http.setRequestHeader("Authorization", "Basic " + btoa(user + ":" + secret));
                    http.withCredentials = true;
                    http.onloadend = () => done(http.status + " " + http.responseText);
                    http.send();"""
        answer = browser.run(script, f"{base}/rest/api/2/myself", "ansible", token.secret)
        assert answer.startswith("200 ") and '"ansible"' in answer
        as_ansible(tracker, "/jira/rest/api/2/myself")

    def test_jquery(self, browser, base, token, tracker):
        script = """const [url, header, done] = arguments;
                    jQuery.ajax({url, method: "POST", contentType: "application/json", data: '{"body":"from a page"}',
                                 headers: {Authorization: header}})
                          .always((a, b, c) => done((c.status || a.status) + ""));"""
        url = f"{base}/rest/api/2/issue/WEB-1/comment"
        assert browser.run(script, url, token.bearer()[1]) == "201"
        assert as_ansible(tracker, "/jira/rest/api/2/issue/WEB-1/comment", "POST").body == b'{"body":"from a page"}'

    def test_a_preflight_does_not_open_the_door_for_the_request_itself(self, browser, base, tracker):
        assert browser.run(self.FETCH, f"{base}/rest/api/2/myself", "Bearer nothing") != "ansible"
        assert [seen.method for seen in tracker.seen if seen.method != "OPTIONS"] == []

    def test_the_administration_api_is_closed_to_pages(self, browser, latchkey):
        url = "http://{}:{}/api/v1/status".format(*latchkey.admin)
        header = latchkey.api.http.headers["Authorization"]
        script = """const [url, header, done] = arguments;
                    fetch(url, {headers: {Authorization: header}}).then(r => done(r.status), e => done("blocked"));"""
        assert browser.run(script, url, header) == "blocked"
