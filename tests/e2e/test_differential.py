# SPDX-License-Identifier: GPL-3.0-or-later
"""What the gate accepts, nginx and Node understand in the same way.

Several hundred request heads, ordinary and hostile, are made systematically. http_parse (tests/http) says which the
gate takes and how it reads them; each of those is then sent as it is to a real nginx, which passes it to an origin that
records what arrives, and to a Node server that tells what it read. A server may refuse what the gate accepts (nginx
has no TRACE); what it must never do is to understand something else.

Needs nginx, node, and the environment variable LATCHKEY_BUILD with the build directory that has http_parse.
"""
import base64
import itertools
import json
import os
import pathlib
import shutil
import socket
import struct
import subprocess
import threading
import time

import pytest

BUILD = os.environ.get("LATCHKEY_BUILD")
HTTP_PARSE = pathlib.Path(BUILD or "/nonexistent") / "tests" / "http" / "http_parse"

pytestmark = [
    pytest.mark.skipif(not HTTP_PARSE.exists(), reason="LATCHKEY_BUILD names no build directory with http_parse"),
    pytest.mark.skipif(shutil.which("nginx") is None, reason="nginx is not installed"),
    pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed"),
]

METHODS = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND", "PROPPATCH", "MKCOL", "COPY",
           "MOVE", "LOCK", "UNLOCK", "REPORT", "SEARCH", "LINK", "UNLINK", "PURGE", "CONNECT", "get", "GE T", "PRI"]
TARGETS = ["/", "/a", "/a/b/", "/a?b=c&d", "/a?", "/a??b", "/%41%2dz", "/%c3%a9", "/a%20b", "/a;v=1/b", "/a%2fb", "/a%5cb",
           "/a%00b", "/..", "/a/../b", "/a/./b", "/%2e%2e/b", "//a", "/a//b", "/a\\b", "/a#b", "/a%", "/a%zz", "/a%252f",
           "/a?b=%2e%2e/", "/a?x=/../y", "/a?b=http://c/d", "*", "http://h/a", "http://H/a?b", "https://h/a", "http://g/a",
           "http://h", "http://u@h/a", "h:80", "a", "?a", "/a\tb", "/a\x01", "/a\x7f", "/\xc3\xa9", "/a|b", "/a[0]", "/a\"b",
           "/a'b", "/a!$&()*+,=:@", "/a?b#c", "/a?b\\c", "/a?b\xff"]
FIELDS = ["", "X-A: b", "X-A:b", "X-A: \t b \t", "X-A:", "X-A: a\tb", "X-A: \xc3\xa9", "X-A: a, b", "x-a: q=\"a,b\"", "X-A : b",
          " X-A: b", "X-A: a\r\n b", "X-A: a\r\n\tb", "X-A", ": b", "X A: b", "X\xe9: b", "X-A: a\x00b", "X-A: a\x01b", "X-A: a\x7fb",
          "X-A: a\rb", "X-A: a\nX-B: c", "X_A: b", "X-A: b\r\nX-A: c", "Host: h", "Host: g", "Authorization: a\r\nAuthorization: b",
          "Content-Type: a/b\r\nContent-Type: c/d", "Connection: close", "Connection: X-A\r\nX-A: b", "Expect: 100-continue",
          "Expect: x", "Cookie: a=b; c=d", "TE: trailers", "Upgrade: h2c\r\nConnection: Upgrade", "Range: bytes=0-1"]
FRAMINGS = [("", ""), ("Content-Length: 0", ""), ("Content-Length: 3", "abc"), ("content-length:  3", "abc"), ("Content-Length: 003", "abc"),
            ("Content-Length: +3", "abc"), ("Content-Length: 3,3", "abc"), ("Content-Length: 3\r\nContent-Length: 3", "abc"),
            ("Content-Length: 3\r\nContent-Length: 4", "abcd"), ("Content-Length: 0x3", "abc"), ("Content-Length:", ""), ("Content-Length: -1", ""),
            ("Content-Length: 3 ", "abc"), ("Content-Length: 3x", "abc"), ("Content-Length : 3", "abc"), ("Content-Length: 99999999999999999999", ""),
            ("Transfer-Encoding: chunked", "3\r\nabc\r\n0\r\n\r\n"), ("transfer-encoding: CHUNKED", "03\r\nabc\r\n00\r\n\r\n"),
            ("Transfer-Encoding: chunked", "a\r\n0123456789\r\n1\r\nx\r\n0\r\n\r\n"), ("Transfer-Encoding: chunked", "0\r\n\r\n"),
            ("Transfer-Encoding: chunked", "3;x=y\r\nabc\r\n0\r\n\r\n"), ("Transfer-Encoding: chunked", "3;x\r\nabc\r\n0;y\r\n\r\n"),
            ("Transfer-Encoding: chunked", "3\r\nabc\r\n0\r\nX-Trailer: a\r\n\r\n"), ("Transfer-Encoding: chunked", "3\r\nabc\r\n0\r\nHost: evil\r\n\r\n"),
            ("Transfer-Encoding: chunked", "3\nabc\r\n0\r\n\r\n"), ("Transfer-Encoding: chunked", "0x3\r\nabc\r\n0\r\n\r\n"),
            ("Transfer-Encoding: chunked", "3 \r\nabc\r\n0\r\n\r\n"), ("Transfer-Encoding: chunked", "3;\r\nabc\r\n0\r\n\r\n"),
            ("Transfer-Encoding: chunked", "+3\r\nabc\r\n0\r\n\r\n"), ("Transfer-Encoding: chunked", "4\r\nabc\r\n0\r\n\r\n"),
            ("Transfer-Encoding: chunked", "2\r\nabc\r\n0\r\n\r\n"), ("Transfer-Encoding: chunked", "3;a\nb\r\nabc\r\n0\r\n\r\n"),
            ("Transfer-Encoding: chunked", "3\r\nabc\r\n0\r\n x: y\r\n\r\n"), ("Transfer-Encoding: chunked\r\nContent-Length: 3", "0\r\n\r\n"),
            ("Content-Length: 3\r\nTransfer-Encoding: chunked", "0\r\n\r\n"), ("Transfer-Encoding: gzip, chunked", "0\r\n\r\n"),
            ("Transfer-Encoding: chunked, identity", "0\r\n\r\n"), ("Transfer-Encoding: identity", ""), ("Transfer-Encoding: xchunked", "0\r\n\r\n"),
            ("Transfer-Encoding:\x0bchunked", "0\r\n\r\n"), ("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", "0\r\n\r\n"),
            ("Transfer-Encoding:\tchunked", "0\r\n\r\n"), ("Transfer_Encoding: chunked", ""), ("Transfer-Encoding : chunked", "0\r\n\r\n")]
VERSIONS = ["HTTP/1.1", "HTTP/1.0", "HTTP/1.2", "HTTP/2.0", "HTTP/0.9", "http/1.1", "HTTP/1.1 ", "HTTP/01.1", ""]
HOSTS = ["Host: h", "Host: h:80", "Host: [::1]:80", "host:h", "Host:\th ", "Host: H.Example", "Host: h.", "Host:", "Host: a b", "Host: a/b",
         "Host: a,b", "Host: u@h", "Host: h:x", "Host: h\r\nHost: h", "X-A: no host", "Host : h", "Host: h\x00", "Host: h..g", "Host: a_b"]


def message(method="GET", target="/", version="HTTP/1.1", host="Host: h", field="", framing=("", ""), line_end="\r\n"):
    lines = [f"{method} {target} {version}" if version else f"{method} {target}", host, field, framing[0]]
    head = line_end.join([lines[0]] + [line for line in lines[1:] if line]) + line_end * 2
    return (head + framing[1]).encode("latin-1")


def corpus():
    made = [message(method=m, target=t) for m, t in itertools.product(METHODS[:2], TARGETS)]
    made += [message(method=m, framing=f) for m, f in itertools.product(METHODS, [FRAMINGS[0], FRAMINGS[2], FRAMINGS[16]])]
    made += [message(method=m, framing=f) for m, f in itertools.product(["POST", "GET", "DELETE"], FRAMINGS)]
    made += [message(field=f, version=v) for f, v in itertools.product(FIELDS, VERSIONS[:2])]
    made += [message(method="POST", field=f, framing=g) for f, g in itertools.product(FIELDS[:10] + FIELDS[24:], FRAMINGS[2:3] + FRAMINGS[16:17])]
    made += [message(version=v, host=h) for v, h in itertools.product(VERSIONS, HOSTS)]
    made += [message(version=v, method="POST", framing=f) for v, f in itertools.product(VERSIONS[:2], FRAMINGS[:4] + FRAMINGS[16:18])]
    made += [message(method="OPTIONS", target="*"), message(line_end="\n"), message(line_end="\r"), message(line_end="\n\r")]
    made += [prefix + message() for prefix in (b"\r\n", b"\r\n\r\n", b"\n", b"\r", b" ", b"\x00", b"\xef\xbb\xbf")]
    return list(dict.fromkeys(made))


def gate_reads(messages):
    packed = b"".join(struct.pack(">I", len(m)) + m for m in messages)
    out = subprocess.run([HTTP_PARSE], input=packed, stdout=subprocess.PIPE, check=True, timeout=60).stdout
    readings = [json.loads(line) for line in out.splitlines()]
    assert len(readings) == len(messages)
    return readings


# Follows every message that leaves the connection open: a server that sees the end of the message elsewhere reads
# something else here.
CANARY = b"GET /canary HTTP/1.1\r\nHost: canary\r\nConnection: close\r\n\r\n"


def exchange(port, data, keep_alive):
    """Sends one message on its own connection and returns everything that comes back until the server closes it."""
    with socket.create_connection(("127.0.0.1", port), timeout=5) as sock:
        sock.sendall(data + CANARY if keep_alive else data)
        answer = b""
        try:
            while part := sock.recv(65536):
                answer += part
        except ConnectionResetError:
            pass
        return answer


def only_the_first(seen):
    """The message as the server read it, if it took it; what follows it can only be the canary."""
    messages = [one for one in seen if one["target"] != "/canary"]
    assert len(messages) <= 1, "one message became several requests"
    assert len(seen) - len(messages) <= 1
    return messages[0] if messages else None


class Origin(threading.Thread):
    """Records the requests nginx passes on; nginx always frames them with Content-Length or nothing."""

    def __init__(self):
        super().__init__(daemon=True)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.seen = []

    def run(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            with connection:
                connection.settimeout(5)
                self.record(connection)

    def record(self, connection):
        data = b""
        while b"\r\n\r\n" not in data:
            part = connection.recv(65536)
            if not part:
                return
            data += part
        head, _, body = data.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        method, target, _ = lines[0].split(" ")
        fields = [tuple(line.split(": ", 1)) if ": " in line else (line.rstrip(":"), "") for line in lines[1:]]
        length = next((int(value) for name, value in fields if name.lower() == "content-length"), 0)
        while len(body) < length:
            body += connection.recv(65536)
        self.seen.append({"method": method, "target": target, "headers": fields, "body": body.decode("latin-1")})
        connection.sendall(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")

    def close(self):
        self.listener.close()


def wait_until_listening(port, process):
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        assert process.poll() is None, "the server ended at once"
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    raise AssertionError("the server does not listen")


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


NGINX_CONFIG = """
daemon off; master_process off; worker_processes 1; pid {dir}/pid; error_log {dir}/error.log;
events {{ worker_connections 64; }}
http {{
  log_format json escape=json '{{"method":"$request_method","uri":"$request_uri","host":"$http_host","a":"$http_x_a",'
                              '"type":"$content_type","status":"$status"}}';
  access_log {dir}/access.log json;
  client_body_temp_path {dir}/body; proxy_temp_path {dir}/proxy; fastcgi_temp_path {dir}/f; uwsgi_temp_path {dir}/u; scgi_temp_path {dir}/s;
  underscores_in_headers on; merge_slashes off; lingering_close off;
  server {{
    listen 127.0.0.1:{port};
    location / {{ proxy_pass http://127.0.0.1:{origin}; proxy_set_header Host $http_host; proxy_pass_request_headers on; }}
  }}
}}
"""


@pytest.fixture(scope="module")
def nginx(tmp_path_factory):
    directory = tmp_path_factory.mktemp("nginx")
    origin = Origin()
    origin.start()
    port = free_port()
    config = directory / "nginx.conf"
    config.write_text(NGINX_CONFIG.format(dir=directory, port=port, origin=origin.port))
    process = subprocess.Popen(["nginx", "-p", str(directory), "-c", str(config), "-e", str(directory / "error.log")])
    try:
        wait_until_listening(port, process)

        log = directory / "access.log"

        def read(data, keep_alive):
            before, logged = len(origin.seen), log.stat().st_size
            answer = exchange(port, data, keep_alive)
            lines = [json.loads(line) for line in log.read_bytes()[logged:].splitlines()]
            return only_the_first(origin.seen[before:]), lines, answer

        yield read
    finally:
        process.terminate()
        process.wait(10)
        origin.close()


NODE_SERVER = """
const http = require('http');
const server = http.createServer((request, response) => {
  const parts = [];
  request.on('data', part => parts.push(part));
  request.on('end', () => {
    const body = JSON.stringify({method: request.method, target: request.url, headers: request.rawHeaders,
                                 body: Buffer.concat(parts).toString('latin1')});
    response.writeHead(200, {'X-Seen': Buffer.from(body, 'utf8').toString('base64')});
    response.end();
  });
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
"""


@pytest.fixture(scope="module")
def node(tmp_path_factory):
    script = tmp_path_factory.mktemp("node") / "server.js"
    script.write_text(NODE_SERVER)
    process = subprocess.Popen(["node", str(script)], stdout=subprocess.PIPE, text=True)
    try:
        port = int(process.stdout.readline())

        def read(data, keep_alive):
            answer = exchange(port, data, keep_alive)
            seen = [line[8:] for line in answer.split(b"\r\n") if line.startswith(b"X-Seen: ")]
            messages = [json.loads(base64.b64decode(line)) for line in seen]
            return only_the_first(messages), any(one["target"] == "/canary" for one in messages)

        yield read
    finally:
        process.terminate()
        process.wait(10)


@pytest.fixture(scope="module")
def accepted():
    messages = corpus()
    assert len(messages) > 400
    readings = gate_reads(messages)
    taken = [(m, r) for m, r in zip(messages, readings) if r["verdict"] == "accepted"]
    refused = sum(r["verdict"] == "refused" for r in readings)
    assert len(taken) > 150 and refused > 200, "the corpus has both kinds"
    return taken


def origin_form(target):
    if target.startswith("/") or target == "*":
        return target
    return "/" + target.split("//", 1)[1].split("/", 1)[1]


def values(fields, names):
    return sorted((name.lower(), value.strip(" \t")) for name, value in fields if name.lower() in names)


def test_hostile_heads_are_not_taken():
    """Read by eye, so that a gate that accepts everything cannot pass by agreeing with lenient servers."""
    hostile = [message(method="POST", framing=f) for f in FRAMINGS[5:12] + FRAMINGS[13:16] + FRAMINGS[24:40]]
    hostile += [message(target=t) for t in ("*", "http://g/a", "h:80", "a", "/a\x01")]
    hostile += [message(host=h) for h in HOSTS[7:18]] + [message(version=v) for v in VERSIONS[2:]]
    for data, reading in zip(hostile, gate_reads(hostile)):
        assert reading["verdict"] != "accepted", data


def test_nginx_understands_the_same(accepted, nginx):
    compared = 0
    for data, gate in accepted:
        seen, lines, answer = nginx(data, gate["keepAlive"])
        if seen is None:
            # nginx has no TRACE, nor a HTAB before "chunked".
            assert answer.split(b" ")[1:2] in ([b"400"], [b"405"], [b"501"]), (data, answer)
            continue
        compared += 1
        assert lines[0]["method"] == gate["method"], data
        assert [line["uri"] for line in lines[1:]] == ["/canary"] * gate["keepAlive"], data
        assert seen["method"] == gate["method"], data
        assert seen["target"] == origin_form(gate["target"]), data
        assert seen["body"] == gate["body"], data
        names = {"host", "x-a", "x_a", "authorization", "content-type", "cookie", "range"}
        assert values(seen["headers"], names) == values(gate["headers"], names), data
    assert compared > 0.9 * len(accepted)


def test_node_understands_the_same(accepted, node):
    compared = 0
    for data, gate in accepted:
        if b"Upgrade:" in data:
            continue  # Node answers, but reads nothing that follows
        seen, followed = node(data, gate["keepAlive"])
        if seen is None:
            continue
        compared += 1
        assert followed == gate["keepAlive"], data
        assert seen["method"] == gate["method"], data
        assert seen["target"] == gate["target"], data
        assert seen["body"] == gate["body"], data
        names, texts = seen["headers"][::2], seen["headers"][1::2]
        assert [[name, text.strip(" \t")] for name, text in zip(names, texts)] == gate["headers"], data
    assert compared > 0.9 * len(accepted)
