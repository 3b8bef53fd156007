# SPDX-License-Identifier: GPL-3.0-or-later
"""A client that sends exactly the bytes it is told to and reads answers strictly: what libraries hide shows here."""
import base64
import json
import socket


class Headers:
    """Header fields in the order of the wire; looked up without regard to case."""

    def __init__(self, pairs=()):
        self.pairs = list(pairs)

    def __contains__(self, name):
        return bool(self.all(name))

    def all(self, name):
        return [value for key, value in self.pairs if key.lower() == name.lower()]

    def get(self, name, default=None):
        values = self.all(name)
        return values[0] if values else default

    def __getitem__(self, name):
        values = self.all(name)
        if len(values) != 1:
            raise KeyError(f"{name}: {len(values)} fields in {self.pairs}")
        return values[0]

    def __repr__(self):
        return repr(self.pairs)


class Answer:
    """A response as it came over the wire."""

    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def text(self):
        return self.body.decode("utf-8", "replace")

    def json(self):
        return json.loads(self.body)

    def problem(self):
        """The code of a problem document; checks that it is a proper one (RFC 9457)."""
        media = self.headers.get("Content-Type", "").split(";")[0]
        assert media == "application/problem+json", f"{self.status} with {media!r}: {self.text[:300]}"
        document = self.json()
        assert document["status"] == self.status, document
        assert document["title"], document
        prefix = "urn:latchkey:problem:"
        assert document["type"].startswith(prefix), document
        return document["type"][len(prefix):]

    def __repr__(self):
        return f"<{self.status} {self.headers} {self.text[:300]!r}>"


class Closed(Exception):
    """The peer closed the connection before an answer was complete."""


class Connection:
    """One keep-alive connection."""

    def __init__(self, address, timeout=15.0, source=None):
        self.socket = socket.create_connection(address, timeout=timeout, source_address=source)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.buffer = b""

    def close(self):
        self.socket.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def send(self, data):
        self.socket.sendall(data)

    def request(self, method, target, headers=(), body=b""):
        self.send(head(method, target, headers, body) + body)
        return self.answer(method)

    def answer(self, method="GET"):
        """The next response. 1xx are skipped; use head_of_answer() to see them."""
        while True:
            status, headers = self.head_of_answer()
            if status >= 200 or status == 101:
                break
        if method == "HEAD" or status in (101, 204, 304):
            return Answer(status, headers, b"")
        encodings, lengths = headers.all("Transfer-Encoding"), headers.all("Content-Length")
        assert not (encodings and lengths), f"both framings: {headers}"
        if encodings:
            return Answer(status, headers, self._chunks())
        if lengths:
            return Answer(status, headers, self.exactly(int(headers["Content-Length"])))
        return Answer(status, headers, self.rest())

    def head_of_answer(self):
        while b"\r\n\r\n" not in self.buffer:
            self._more()
        text, self.buffer = self.buffer.split(b"\r\n\r\n", 1)
        lines = text.decode("iso-8859-1").split("\r\n")
        version, status = lines[0].split(" ")[:2]
        assert version in ("HTTP/1.1", "HTTP/1.0"), lines[0]
        pairs = []
        for line in lines[1:]:
            name, value = line.split(":", 1)
            pairs.append((name, value.strip(" \t")))
        return int(status), Headers(pairs)

    def exactly(self, count):
        while len(self.buffer) < count:
            self._more()
        data, self.buffer = self.buffer[:count], self.buffer[count:]
        return data

    def rest(self):
        try:
            while True:
                self._more()
        except Closed:
            data, self.buffer = self.buffer, b""
            return data

    def line(self):
        while b"\r\n" not in self.buffer:
            self._more()
        text, self.buffer = self.buffer.split(b"\r\n", 1)
        return text

    def _chunks(self):
        data = b""
        while True:
            size = int(self.line().split(b";")[0], 16)
            if size == 0:
                while self.line():
                    pass
                return data
            data += self.exactly(size)
            assert self.exactly(2) == b"\r\n"

    def _more(self):
        data = self.socket.recv(65536)
        if not data:
            raise Closed(f"closed after {self.buffer[:200]!r}")
        self.buffer += data


def head(method, target, headers=(), body=b""):
    names = {name.lower() for name, _ in headers}
    lines = [f"{method} {target} HTTP/1.1"]
    if "host" not in names:
        lines.append("Host: api.example.test")
    lines += [f"{name}: {value}" for name, value in headers]
    if body and not names & {"content-length", "transfer-encoding"}:
        lines.append(f"Content-Length: {len(body)}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("utf-8")


def fetch(address, method="GET", target="/", headers=(), body=b"", timeout=15.0):
    """One request on a connection of its own."""
    with Connection(address, timeout=timeout) as connection:
        return connection.request(method, target, headers, body)


def basic(user, secret):
    return ("Authorization", "Basic " + base64.b64encode(f"{user}:{secret}".encode()).decode())


def bearer(secret):
    return ("Authorization", f"Bearer {secret}")
