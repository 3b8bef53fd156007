# SPDX-License-Identifier: GPL-3.0-or-later
"""Malformed and ambiguous requests over real sockets: refused, or forwarded as one request that reads only one way."""
import base64
import json
import os
import pathlib
import re
import socket

import pytest

from harness.http import Closed, Connection
from harness.upstream import Reply

QUIET = 0.3  # seconds without a word after which nothing more is expected
SECOND = b"GET /smuggled HTTP/1.1\r\nHost: a.test\r\nX-Second: 1\r\n\r\n"


@pytest.fixture(scope="module")
def service(latchkey, upstream):
    """Everything is public here, so that whatever can be read is forwarded."""
    latchkey.upstream(upstream.url, publicPaths=[{"methods": [], "path": ".*"}])
    return latchkey


@pytest.fixture(autouse=True)
def strict(upstream):
    plain = upstream.reply
    upstream.reply = lambda seen: Reply(200, b"ok")
    upstream.forget()
    yield
    upstream.reply = plain


def exchange(address, raw, split=False):
    """Everything the gateway says to these bytes: until it closes, or has answered and says nothing more."""
    said = b""
    with socket.create_connection(address, timeout=10) as peer:
        peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            for part in ([raw[i:i + 1] for i in range(len(raw))] if split else [raw]):
                peer.sendall(part)
            peer.settimeout(QUIET)
            while data := peer.recv(65536):
                said += data
        except OSError:
            pass
    return said


def statuses(said):
    return [int(code) for code in re.findall(rb"HTTP/1\.1 (\d{3}) ", said)]


def request(*fields, line=b"POST /first HTTP/1.1", body=b""):
    return b"\r\n".join([line, b"Host: a.test", *fields]) + b"\r\n\r\n" + body


CHUNKED = b"0\r\n\r\n" + SECOND
AMBIGUOUS = {
    "length and chunked": request(b"Content-Length: 5", b"Transfer-Encoding: chunked", body=CHUNKED),
    "chunked and length": request(b"Transfer-Encoding: chunked", b"Content-Length: 5", body=CHUNKED),
    "two lengths": request(b"Content-Length: 0", b"Content-Length: %d" % len(SECOND), body=SECOND),
    "two equal lengths": request(b"Content-Length: 0", b"Content-Length: 0", body=SECOND),
    "list of lengths": request(b"Content-Length: 0, 0", body=SECOND),
    "signed length": request(b"Content-Length: +0", body=SECOND),
    "hexadecimal length": request(b"Content-Length: 0x0", body=SECOND),
    "length with a space inside": request(b"Content-Length: 1 0", body=SECOND),
    "empty length": request(b"Content-Length: ", body=SECOND),
    "negative length": request(b"Content-Length: -1", body=SECOND),
    "huge length": request(b"Content-Length: 99999999999999999999", body=SECOND),
    "encoding gzip": request(b"Transfer-Encoding: gzip", body=SECOND),
    "encoding identity": request(b"Transfer-Encoding: identity", body=SECOND),
    "encoding xchunked": request(b"Transfer-Encoding: xchunked", body=CHUNKED),
    "encoding chunked, identity": request(b"Transfer-Encoding: chunked, identity", body=CHUNKED),
    "encoding twice": request(b"Transfer-Encoding: chunked", b"Transfer-Encoding: chunked", body=CHUNKED),
    "encoding chunked, chunked": request(b"Transfer-Encoding: chunked, chunked", body=CHUNKED),
    "encoding with a parameter": request(b"Transfer-Encoding: chunked;q=1", body=CHUNKED),
    "encoding after a vertical tab": request(b"Transfer-Encoding: \x0bchunked", body=CHUNKED),
    "encoding quoted": request(b'Transfer-Encoding: "chunked"', body=CHUNKED),
    "encoding under HTTP/1.0": request(b"Transfer-Encoding: chunked", line=b"POST /first HTTP/1.0", body=CHUNKED),
    "encoding name with space": request(b"Transfer-Encoding : chunked", b"Content-Length: 0", body=SECOND),
    "length name with space": request(b"Content-Length : %d" % len(SECOND), body=SECOND),
    "folded field": request(b"X-A: 1", b" Content-Length: %d" % len(SECOND), body=SECOND),
    "folded encoding": request(b"Transfer-Encoding:", b" chunked", body=CHUNKED),
    "bare LF": b"POST /first HTTP/1.1\nHost: a.test\nContent-Length: 0\n\n" + SECOND,
    "bare LF in the head": b"POST /first HTTP/1.1\r\nHost: a.test\nContent-Length: 0\r\n\r\n" + SECOND,
    "bare CR in a value": request(b"X-A: 1\rContent-Length: %d" % len(SECOND), body=SECOND),
    "NUL in a value": request(b"X-A: a\x00b", body=SECOND),
    "NUL in a name": request(b"X\x00A: b", body=SECOND),
    "field without a name": request(b": value", body=SECOND),
    "field without a colon": request(b"Nothing", body=SECOND),
    "control byte in the target": request(line=b"GET /fi\x01rst HTTP/1.1", body=SECOND),
    "space in the target": request(line=b"GET /fir st HTTP/1.1", body=SECOND),
    "tab for a space": request(line=b"GET\t/first\tHTTP/1.1", body=SECOND),
    "no host": b"GET /first HTTP/1.1\r\n\r\n" + SECOND,
    "two hosts": request(b"Host: b.test", body=SECOND),
    "absolute target of another host": request(line=b"GET http://b.test/first HTTP/1.1", body=SECOND),
    "HTTP/1.2": request(line=b"GET /first HTTP/1.2", body=SECOND),
    "HTTP/2.0 preface": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + SECOND,
    "chunk size with a sign": request(b"Transfer-Encoding: chunked", body=b"+0\r\n\r\n" + SECOND),
    "chunk size with 0x": request(b"Transfer-Encoding: chunked", body=b"0x0\r\n\r\n" + SECOND),
    "chunk size overflow": request(b"Transfer-Encoding: chunked", body=b"10000000000000000\r\n\r\n" + SECOND),
    "chunk line with LF": request(b"Transfer-Encoding: chunked", body=b"0\n\n" + SECOND),
    "chunk extension with LF": request(b"Transfer-Encoding: chunked", body=b"2;a\nxx\r\n" + CHUNKED),
    "chunk data too long": request(b"Transfer-Encoding: chunked", body=b"1\r\nab\r\n" + CHUNKED),
    "chunk without its end": request(b"Transfer-Encoding: chunked", body=b"1\r\na" + CHUNKED),
    "upgrade to h2c": request(b"Upgrade: h2c", b"Connection: Upgrade, HTTP2-Settings", b"HTTP2-Settings: AAMAAABk",
                              line=b"GET /first HTTP/1.1"),
}


@pytest.mark.parametrize("split", [False, True], ids=["whole", "byte by byte"])
@pytest.mark.parametrize("name", AMBIGUOUS)
def test_ambiguous_requests_reach_nobody(service, upstream, name, split):
    said = exchange(service.gateway, AMBIGUOUS[name], split)
    assert upstream.violations == []
    if name == "upgrade to h2c":  # may be forwarded, as a plain request
        assert all("h2c" not in repr(seen.headers) for seen in upstream.seen)
        return
    assert [seen.target for seen in upstream.seen] == [], name
    codes = statuses(said)
    assert len(codes) <= 1 and all(400 <= code <= 505 for code in codes), said[:300]


def test_pipelined_requests_are_answered_in_order(service, upstream):
    said = exchange(service.gateway, b"".join(b"GET /p%d HTTP/1.1\r\nHost: a.test\r\n\r\n" % n for n in range(10)))
    assert statuses(said) == [200] * 10
    assert [seen.target for seen in upstream.seen] == [f"/p{n}" for n in range(10)]


def test_a_body_that_is_never_read_is_not_the_next_request(service, upstream, latchkey):
    """A refused request's body must not be taken for a request: the connection closes or drains it."""
    with latchkey.settings("public-apis", forceAuthentication=[{"methods": [], "path": "/closed.*"}]):
        raw = request(b"Content-Length: %d" % len(SECOND), line=b"POST /closed HTTP/1.1", body=SECOND)
        codes = statuses(exchange(service.gateway, raw))
    assert codes == [401]
    assert upstream.seen == []


def corpus():
    folder = os.environ.get("LATCHKEY_CORPORA")
    path = pathlib.Path(folder or "/nonexistent") / "llhttp" / "requests.jsonl"
    if not path.exists():
        return []
    rows = [json.loads(line) for line in path.read_text().splitlines()]
    return [row for row in rows if row["kind"] == "http" and row["type"] == "request"]


def with_host(raw):
    """The same bytes with a Host field, when they have none: most of the corpus is older than that rule."""
    if re.search(rb"\r?\nhost *:", raw, re.I) or b"\r\n" not in raw:
        return raw
    line, rest = raw.split(b"\r\n", 1)
    return line + b"\r\nHost: a.test\r\n" + rest


@pytest.mark.skipif(not corpus(), reason="LATCHKEY_CORPORA does not name a folder with the llhttp corpus")
@pytest.mark.parametrize("hosted", [False, True], ids=["as it is", "with a host"])
def test_public_parser_corpus(service, upstream, hosted):
    """The fixtures of Node's HTTP parser: what its strict mode refuses reaches nobody; the rest reaches the upstream as
    one request each, or not at all."""
    faults, forwarded = [], 0
    for row in corpus():
        raw = base64.b64decode(row["raw_b64"])
        upstream.forget()
        try:
            exchange(service.gateway, with_host(raw) if hosted else raw)
        except (OSError, Closed) as problem:
            faults.append(f"{row['id']}: {problem}")
        forwarded += len(upstream.seen)
        if upstream.violations:
            faults.append(f"{row['id']}: {upstream.violations}")
        if len(upstream.seen) > len(re.findall(rb"HTTP/1\.[01]", raw)):
            faults.append(f"{row['id']}: {len(upstream.seen)} requests out of {raw!r}")
        if row["expect"] == "reject" and upstream.seen and raw.count(b"HTTP/1.") == 1:
            faults.append(f"{row['id']} ({row['llhttp_reason']}): forwarded {upstream.seen}")
        for seen in upstream.seen:
            if seen.method.encode() not in raw:
                faults.append(f"{row['id']}: method {seen.method}")
    assert faults == [], "\n".join(faults)
    with Connection(service.gateway) as connection:
        assert connection.request("GET", "/still-there").status == 200
    print(f"{len(corpus())} fixtures, {forwarded} requests forwarded")
