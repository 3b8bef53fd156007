# SPDX-License-Identifier: GPL-3.0-or-later
"""The reverse proxy in front of real APIs that have no log-in of their own, and in front of one that remembers bytes."""
import hashlib
import json
import os
import time
import urllib.parse

import pytest
import requests

from harness import http, websocket
from harness.http import Connection
from harness.process import Process, free_port, wait_until
from harness.latchkey import program
from harness.servers import Prometheus, Pushgateway, Registry
from harness.upstream import Reply, Upstream


class Site:
    """One upstream behind the gateway under a host name of its own, and a token for it."""

    def __init__(self, latchkey, url, host, **fields):
        latchkey.upstream(url, hosts=[host], **fields)
        self.token = latchkey.token()
        self.host = host
        self.http = requests.Session()
        self.http.trust_env = False
        self.http.headers.update({"Host": host, "Authorization": "Bearer " + self.token.secret})
        self.base = "http://{}:{}".format(*latchkey.gateway)
        self.gateway = latchkey.gateway

    def call(self, method, path, **named):
        return self.http.request(method, self.base + path, timeout=60, allow_redirects=False, **named)

    def headers(self, *more):
        return [("Host", self.host), self.token.bearer(), *more]


def test_prometheus_answers_queries(latchkey, room):
    with Prometheus(room) as server:
        site = Site(latchkey, server.url, "prometheus.test")
        wait_until(lambda: site.call("GET", "/-/ready").status_code == 200, "Prometheus to be ready")
        query = urllib.parse.quote("vector(40) + 2", safe="")
        answer = site.call("GET", f"/api/v1/query?query={query}").json()
        assert answer["data"]["result"][0]["value"][1] == "42"
        answer = site.call("POST", "/api/v1/query", data={"query": "vector(1)"}).json()
        assert answer["status"] == "success"
        assert requests.get(f"{site.base}/api/v1/query?query=1", headers={"Host": site.host}, timeout=20).status_code == 401


def test_pushgateway_takes_metrics_from_who_may_push(latchkey, room):
    with Pushgateway(room) as server:
        site = Site(latchkey, server.url, "push.test")
        path = "/metrics/job/backup/instance/db1"
        assert site.call("POST", path, data="backup_seconds 12.5\n").status_code in (200, 202)
        assert site.call("PUT", path, data="backup_seconds 13\nbackup_bytes 7\n").status_code in (200, 202)
        assert 'backup_seconds{instance="db1",job="backup"} 13' in site.call("GET", "/metrics").text
        assert site.call("DELETE", path).status_code == 202
        assert "backup_seconds" not in site.call("GET", "/metrics").text
        # EX-24: the same token holder, limited to reading, cannot push.
        reader = latchkey.token(limits=["[get].*"])
        answer = http.fetch(latchkey.gateway, "POST", path, [("Host", site.host), reader.bearer()], b"x 1\n")
        assert (answer.status, answer.problem()) == (403, "limit_not_matched")
        assert "x{" not in site.call("GET", "/metrics").text


class TestRegistry:
    """Every lost or doubled byte of an upload shows in its digest."""

    @pytest.fixture(scope="class")
    def site(self, latchkey, room):
        with Registry(room) as server:
            yield Site(latchkey, server.url, "registry.test")

    def begin(self, site):
        answer = site.call("POST", "/v2/app/blobs/uploads/")
        assert answer.status_code == 202, answer.text
        return self.place(answer)

    @staticmethod
    def place(answer):
        location = urllib.parse.urlsplit(answer.headers["Location"])
        return f"{location.path}?{location.query}"

    def finish(self, site, place, content, data=b""):
        digest = "sha256:" + hashlib.sha256(content).hexdigest()
        answer = site.call("PUT", f"{place}&digest={urllib.parse.quote(digest)}", data=data)
        assert answer.status_code == 201, answer.text
        got = site.call("GET", f"/v2/app/blobs/{digest}")
        assert got.status_code == 200 and got.content == content
        assert site.call("HEAD", f"/v2/app/blobs/{digest}").headers["Content-Length"] == str(len(content))

    def test_is_there(self, site):
        assert site.call("GET", "/v2/").status_code == 200

    def test_one_large_put(self, site):
        content = os.urandom(8 << 20)
        self.finish(site, self.begin(site), content, content)

    def test_chunked_put_of_unknown_length(self, site):
        parts = [os.urandom(200_000) for _ in range(20)]
        place = self.begin(site)
        answer = site.call("PATCH", place, data=iter(parts), headers={"Content-Type": "application/octet-stream"})
        assert answer.status_code == 202, answer.text
        self.finish(site, self.place(answer), b"".join(parts))

    def test_patch_by_patch(self, site):
        parts, place, offset = [os.urandom(100_000) for _ in range(5)], self.begin(site), 0
        for part in parts:
            answer = site.call("PATCH", place, data=part, headers={
                "Content-Type": "application/octet-stream", "Content-Range": f"{offset}-{offset + len(part) - 1}"})
            assert answer.status_code == 202, answer.text
            place, offset = self.place(answer), offset + len(part)
        self.finish(site, place, b"".join(parts))


def test_echo_tells_what_it_received(latchkey, tmp_path):
    port = free_port()
    server = Process("echo", [program(), "echo", "--listen", f"127.0.0.1:{port}"], tmp_path)
    try:
        server.wait_for_port(port)
        site = Site(latchkey, f"http://127.0.0.1:{port}", "echo.test")
        answer = site.call("POST", "/some/path?q=1", data=b"payload")
        assert answer.status_code == 200
        assert "/some/path?q=1" in answer.text and "payload" in answer.text and site.token.owner in answer.text
        assert site.token.secret not in answer.text
    finally:
        assert server.stop() == 0


class TestRemembering:
    """What exactly goes up and what exactly comes back."""

    @pytest.fixture(scope="class")
    def site(self, latchkey, upstream):
        site = Site(latchkey, upstream.url, "bytes.test", timeouts={"connect": "2s", "response": "2s", "idle": "5s"})
        return site

    @pytest.fixture(autouse=True)
    def strict(self, upstream):
        plain = upstream.reply
        upstream.forget()
        yield
        upstream.reply = plain
        assert upstream.violations == []

    def call(self, site, method="GET", target="/", headers=(), body=b""):
        return http.fetch(site.gateway, method, target, site.headers(*headers), body)

    @pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
    def test_methods_pass(self, site, upstream, method):
        assert self.call(site, method).status == 200
        assert upstream.last().method == method

    def test_the_target_passes_byte_for_byte(self, site, upstream):
        target = "/a/b%20c/%C3%A9?q=1+1&r=%26&empty="
        assert self.call(site, target=target).status == 200
        assert upstream.last().target == target

    def test_who_forwarded_it_is_said(self, site, upstream):
        assert self.call(site, headers=[("X-Forwarded-For", "6.6.6.6"), ("Forwarded", "for=6.6.6.6")]).status == 200
        headers = upstream.last().headers
        assert headers["X-Forwarded-For"] == "127.0.0.1"
        assert headers["X-Forwarded-Proto"] == "http"
        assert headers["X-Forwarded-Host"] == site.host
        assert "latchkey" in headers["Via"].lower()
        assert "6.6.6.6" not in headers.get("Forwarded", "")

    def test_hop_by_hop_fields_stop_here(self, site, upstream):
        sent = [("Connection", "X-Private, keep-alive"), ("X-Private", "1"), ("Keep-Alive", "timeout=5"), ("TE", "gzip"),
                ("Proxy-Connection", "keep-alive")]
        answer = self.call(site, headers=sent)
        if answer.status == 200:
            for name in ("X-Private", "Keep-Alive", "TE", "Proxy-Connection"):
                assert name not in upstream.last().headers, name
        else:
            assert answer.status == 400 and upstream.seen == []

    def test_connection_cannot_remove_what_the_gateway_says(self, site, upstream):
        answer = self.call(site, headers=[("Connection", "X-Forwarded-User, X-Latchkey-Decision, X-Forwarded-For")])
        if answer.status == 200:
            assert upstream.last().headers["X-Forwarded-User"] == site.token.owner
            assert upstream.last().headers["X-Forwarded-For"] == "127.0.0.1"
        else:
            assert answer.status == 400 and upstream.seen == []

    def test_trailers_are_dropped(self, site, upstream):
        with Connection(site.gateway) as connection:
            connection.send(http.head("POST", "/", site.headers(("Transfer-Encoding", "chunked"))))
            connection.send(b"3\r\nabc\r\n0\r\nX-Forwarded-User: root\r\nAuthorization: Bearer x\r\n\r\n")
            answer = connection.answer()
        if answer.status == 200:
            assert upstream.last().body == b"abc"
        assert "root" not in repr(upstream.seen)

    def test_expect_100_continue(self, site, upstream):
        with Connection(site.gateway) as connection:
            connection.send(http.head("POST", "/", site.headers(("Expect", "100-continue"), ("Content-Length", "5"))))
            assert connection.head_of_answer()[0] == 100
            connection.send(b"hello")
            assert connection.answer().status == 200
        assert upstream.last().body == b"hello"

    def test_a_refused_caller_is_not_asked_for_its_body(self, site, upstream):
        with Connection(site.gateway) as connection:
            connection.send(http.head("POST", "/", [("Host", site.host), ("Expect", "100-continue"),
                                                    ("Content-Length", "5000000")]))
            assert connection.head_of_answer()[0] == 401
        assert upstream.seen == []

    def test_a_redirect_is_passed_through(self, site, upstream):  # EX-49
        upstream.reply = lambda seen: Reply(302, b"{}", [("Location", "/elsewhere?x=1")])
        answer = self.call(site, "POST", body=b"{}")
        assert (answer.status, answer.headers["Location"]) == (302, "/elsewhere?x=1")
        assert len(upstream.seen) == 1

    @pytest.mark.parametrize("status", [201, 204, 304, 401, 403, 404, 418, 500, 503])
    def test_the_upstreams_status_is_the_clients(self, site, upstream, status):
        upstream.reply = lambda seen: Reply(status, b"" if status in (204, 304) else b"its own words")
        answer = self.call(site)
        assert answer.status == status
        if status not in (204, 304):
            assert answer.body == b"its own words"

    def test_the_answer_cannot_pose_as_the_gateways(self, site, upstream):
        upstream.reply = lambda seen: Reply(200, b"", [("Keep-Alive", "timeout=1"), ("Connection", "X-Secret"), ("X-Secret", "s")])
        answer = self.call(site)
        assert answer.status == 200 and "X-Secret" not in answer.headers and "Keep-Alive" not in answer.headers

    def test_a_stream_arrives_while_it_is_made(self, site, upstream):
        """The first part is in the client's hands before the upstream sends the second."""
        got = []

        def stream(peer, _):
            peer.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/event-stream\r\n\r\n")
            peer.sendall(b"5\r\nfirst\r\n")
            wait_until(lambda: got, "the client to get the first part")
            peer.sendall(b"6\r\nsecond\r\n0\r\n\r\n")
            return True
        upstream.reply = lambda seen: stream
        with Connection(site.gateway) as connection:
            connection.send(http.head("GET", "/events", site.headers()))
            assert connection.head_of_answer()[0] == 200
            wait_until(lambda: b"first" in connection.buffer or connection._more(), "the first part")
            got.append(True)
            wait_until(lambda: b"second" in connection.buffer or connection._more(), "the second part")

    def test_an_upload_arrives_while_it_is_made(self, site, upstream):
        """The upstream has the start of a body before the client sends its end (no buffering)."""
        with Connection(site.gateway) as connection:
            connection.send(http.head("POST", "/", site.headers(("Content-Length", "20"))) + b"0123456789")
            wait_until(lambda: upstream.connections, "a connection to the upstream")
            connection.send(b"9876543210")
            assert connection.answer().status == 200
        assert upstream.last().body == b"01234567899876543210"

    def test_an_unreachable_upstream_is_502(self, latchkey):
        site = Site(latchkey, f"http://127.0.0.1:{free_port()}", "nobody.test")
        answer = self.call(site)
        assert (answer.status, answer.problem()) == (502, "upstream_unreachable")

    def test_a_silent_upstream_is_504(self, site, upstream):
        def silent(peer, _):
            peer.recv(1)
            return False
        upstream.reply = lambda seen: silent
        started = time.monotonic()
        answer = self.call(site, target="/slow")
        assert (answer.status, answer.problem()) == (504, "upstream_timeout")
        assert time.monotonic() - started < 10

    @pytest.mark.parametrize("wreck", [
        b"", b"garbage\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: a\x00b\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
    ], ids=["closed", "garbage", "bad length", "two framings", "NUL", "two lengths"])
    def test_a_broken_answer_is_502(self, site, upstream, wreck):
        def broken(peer, _):
            peer.sendall(wreck)
            return False
        upstream.reply = lambda seen: broken
        answer = self.call(site, "POST", body=b"{}")
        assert answer.status == 502, answer

    def test_an_answer_that_breaks_off_is_seen_to_be_incomplete(self, site, upstream):
        def half(peer, _):
            peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")
            return False
        upstream.reply = lambda seen: half
        with pytest.raises((http.Closed, ConnectionError)):
            self.call(site)

    def test_nothing_is_told_of_the_request_before(self, latchkey, site, upstream):
        """Requests follow each other on one connection, and use the memory of those before."""
        group = latchkey.group("only-the-first")
        first, second = latchkey.token(latchkey.user(groups=[group])), latchkey.token(latchkey.user())
        asked = [(first, "/long" * 40 + "?q=1", group), (second, "/s", "")]
        with Connection(site.gateway) as connection:
            for token, target, groups in asked * 5:
                headers = [("Host", site.host), token.bearer()]
                assert connection.request("GET", target, headers).status == 200
                seen = upstream.last()
                assert seen.target == target
                assert seen.headers["X-Forwarded-User"] == token.owner
                assert seen.headers.get("X-Forwarded-Groups", "") == groups
                assert seen.headers["X-Latchkey-Token-Id"] == token.id

    def test_connections_to_the_upstream_are_kept(self, site, upstream):
        before = upstream.connections
        with Connection(site.gateway) as connection:
            for _ in range(20):
                assert connection.request("GET", "/", site.headers()).status == 200
        assert upstream.connections - before <= 2


class TestWebSocket:
    @pytest.fixture(scope="class")
    def site(self, latchkey):
        with Upstream(websocket.serve_echo) as server:
            site = Site(latchkey, server.url, "ws.test")
            site.upstream = server
            yield site

    def test_frames_pass_both_ways_unchanged(self, site):
        client = websocket.Client(site.gateway, "/socket", site.headers())
        assert client.answer.status == 101 and client.right_key, client.answer
        assert client.receive() == (1, b"welcome")
        for payload in (b"", b"hello", os.urandom(125), os.urandom(70_000), os.urandom(300_000)):
            client.send(payload)
            assert client.receive() == (2, payload)
        client.send(b"\x03\xe8", opcode=8)
        assert client.receive() == (8, b"\x03\xe8")
        client.close()
        assert site.upstream.last().headers["X-Forwarded-User"] == site.token.owner

    def test_bytes_sent_with_the_handshake_are_not_lost(self, site):
        client = websocket.Client(site.gateway, "/socket", site.headers(), early=websocket.frame(b"early", 2, b"mask"))
        assert client.answer.status == 101
        assert client.receive() == (1, b"welcome")
        assert client.receive() == (2, b"early")
        client.close()

    def test_without_a_token_there_is_no_tunnel(self, site):
        count = len(site.upstream.seen)
        client = websocket.Client(site.gateway, "/socket", [("Host", site.host)])
        assert (client.answer.status, client.answer.problem()) == (401, "credential_missing")
        assert len(site.upstream.seen) == count

    def test_an_upstream_that_does_not_switch_leaves_a_normal_answer(self, latchkey, upstream):
        site = Site(latchkey, upstream.url, "noswitch.test")
        client = websocket.Client(site.gateway, "/socket", site.headers())
        assert client.answer.status == 200
        again = client.connection.request("GET", "/next", site.headers())
        assert again.status == 200 and json.loads(again.body)["target"] == "/next"
        client.close()
