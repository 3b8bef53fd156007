# SPDX-License-Identifier: GPL-3.0-or-later
"""An upstream that remembers every byte it was sent and reads it as strictly as HTTP allows."""
import json
import re
import socket
import threading

from .http import Headers
from .process import wait_until

TOKEN = re.compile(rb"[!#$%&'*+\-.^_`|~0-9A-Za-z]+\Z")


class Seen:
    """One request as the upstream read it."""

    def __init__(self, method, target, headers, body, connection):
        self.method, self.target, self.headers, self.body = method, target, headers, body
        self.connection = connection

    def __repr__(self):
        return f"<{self.method} {self.target} {self.headers} {self.body[:100]!r}>"


class Reply:
    def __init__(self, status=200, body=b"", headers=(), close=False):
        self.status, self.headers, self.close = status, list(headers), close
        self.body = body if isinstance(body, bytes) else json.dumps(body).encode()
        if not isinstance(body, bytes):
            self.headers.append(("Content-Type", "application/json"))

    def bytes(self, method):
        lines = [f"HTTP/1.1 {self.status} Reply"]
        lines += [f"{name}: {value}" for name, value in self.headers]
        if self.status != 204:
            lines.append(f"Content-Length: {len(self.body)}")
        if self.close:
            lines.append("Connection: close")
        text = ("\r\n".join(lines) + "\r\n\r\n").encode("iso-8859-1")
        return text if method == "HEAD" else text + self.body


def echo(seen):
    return Reply(body={"method": seen.method, "target": seen.target, "headers": seen.headers.pairs,
                       "body": seen.body.decode("utf-8", "replace")})


class Malformed(Exception):
    """Bytes that no strict reader accepts."""


class BrokenOff(Exception):
    """The end of the connection in the middle of a request: everybody can see that it is none."""


class Upstream:
    """Answers with reply(seen); keeps `seen`, and `violations`: whatever it could not read strictly."""

    def __init__(self, reply=echo):
        self.reply = reply
        self.seen = []
        self.violations = []
        self.connections = 0
        self._open = set()
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.port = self._listener.getsockname()[1]
        self.address = ("127.0.0.1", self.port)
        self.url = f"http://127.0.0.1:{self.port}"
        threading.Thread(target=self._accept, daemon=True).start()

    def stop(self):
        """Stops listening and closes every connection."""
        try:
            self._listener.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        self._listener.close()
        with self._lock:
            for peer in self._open:
                try:
                    peer.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def forget(self):
        self.seen.clear()
        self.violations.clear()

    def last(self):
        assert self.seen, "nothing reached the upstream"
        return self.seen[-1]

    def wait_for(self, count, seconds=10.0):
        wait_until(lambda: len(self.seen) >= count, f"{count} requests at the upstream", seconds)
        return self.seen

    def _accept(self):
        while True:
            try:
                peer, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                self.connections += 1
                self._open.add(peer)
                number = self.connections
            threading.Thread(target=self._serve, args=(peer, number), daemon=True).start()

    def _serve(self, peer, number):
        reader = peer.makefile("rb")
        try:
            while True:
                seen = self._read(reader, peer, number)
                if seen is None:
                    return
                self.seen.append(seen)
                reply = self.reply(seen)
                if reply is None:
                    return
                if callable(reply):
                    if not reply(peer, reader):
                        return
                    continue
                peer.sendall(reply.bytes(seen.method))
                if reply.close:
                    return
        except Malformed as problem:
            self.violations.append(str(problem))
        except (OSError, BrokenOff):
            pass
        finally:
            with self._lock:
                self._open.discard(peer)
            reader.close()
            peer.close()

    def _read(self, reader, peer, number):
        first = reader.readline(70000)
        if not first.endswith(b"\n"):
            return None
        method, target, version = self._request_line(first)
        headers = Headers(self._fields(reader))
        if version == b"HTTP/1.1" and len(headers.all("Host")) != 1:
            raise Malformed(f"Host fields: {headers.all('Host')}")
        if headers.get("Expect", "").lower() == "100-continue":
            peer.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        body = self._body(reader, headers)
        return Seen(method.decode(), target.decode("iso-8859-1"), headers, body, number)

    @staticmethod
    def _request_line(first):
        if not first.endswith(b"\r\n"):
            raise Malformed(f"request line {first!r}")
        parts = first[:-2].split(b" ")
        if len(parts) != 3 or not TOKEN.match(parts[0]) or parts[2] not in (b"HTTP/1.1", b"HTTP/1.0"):
            raise Malformed(f"request line {first!r}")
        if any(byte <= 0x20 or byte >= 0x7F for byte in parts[1]):
            raise Malformed(f"target {parts[1]!r}")
        return parts

    @staticmethod
    def _fields(reader):
        pairs = []
        while True:
            line = Upstream._line(reader)
            if line == b"\r\n":
                return pairs
            name, colon, value = line.partition(b":")
            if not line.endswith(b"\r\n") or not colon or not TOKEN.match(name):
                raise Malformed(f"field {line!r}")
            value = value[:-2]
            if any(byte < 0x20 and byte != 0x09 or byte == 0x7F for byte in value):
                raise Malformed(f"field value {line!r}")
            pairs.append((name.decode(), value.strip(b" \t").decode("iso-8859-1")))

    @staticmethod
    def _body(reader, headers):
        encodings, lengths = headers.all("Transfer-Encoding"), headers.all("Content-Length")
        if encodings:
            if lengths or encodings != ["chunked"]:
                raise Malformed(f"framing {encodings} {lengths}")
            return Upstream._chunks(reader)
        if not lengths:
            return b""
        if len(lengths) != 1 or not lengths[0].isdigit():
            raise Malformed(f"framing {lengths}")
        return Upstream._exactly(reader, int(lengths[0]))

    @staticmethod
    def _line(reader):
        line = reader.readline(70000)
        if not line.endswith(b"\n") and len(line) < 70000:
            raise BrokenOff
        return line

    @staticmethod
    def _exactly(reader, count):
        data = reader.read(count)
        if len(data) != count:
            raise BrokenOff
        return data

    @staticmethod
    def _chunks(reader):
        body = b""
        while True:
            line = Upstream._line(reader)
            if not re.match(rb"[0-9a-fA-F]{1,15}\r\n\Z", line):
                raise Malformed(f"chunk head {line!r}")
            size = int(line, 16)
            if size == 0:
                if Upstream._line(reader) != b"\r\n":
                    raise Malformed("trailers were forwarded")
                return body
            body += Upstream._exactly(reader, size)
            if Upstream._exactly(reader, 2) != b"\r\n":
                raise Malformed("chunk end")
