# SPDX-License-Identifier: GPL-3.0-or-later
"""WebSocket by hand (RFC 6455): enough to see whether a tunnel passes frames both ways, unchanged."""
import base64
import hashlib
import os
import struct

from .http import Connection, head

GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


def accept_key(key):
    return base64.b64encode(hashlib.sha1(key.encode() + GUID).digest()).decode()


def frame(payload, opcode=2, mask=None):
    size = len(payload)
    flag = 0x80 if mask else 0
    first = bytes([0x80 | opcode])
    if size < 126:
        first += bytes([flag | size])
    elif size < 65536:
        first += struct.pack("!BH", flag | 126, size)
    else:
        first += struct.pack("!BQ", flag | 127, size)
    if mask:
        payload = bytes(byte ^ mask[i % 4] for i, byte in enumerate(payload))
        first += mask
    return first + payload


def read_frame(read):
    """(opcode, payload) of the next frame; read(n) gives exactly n bytes."""
    first, second = read(2)
    size = second & 0x7F
    if size == 126:
        size = struct.unpack("!H", read(2))[0]
    elif size == 127:
        size = struct.unpack("!Q", read(8))[0]
    mask = read(4) if second & 0x80 else None
    payload = read(size)
    if mask:
        payload = bytes(byte ^ mask[i % 4] for i, byte in enumerate(payload))
    return first & 0x0F, payload


def serve_echo(seen):
    """A reply for harness.upstream.Upstream: switches protocols and sends every frame back."""
    def switched(peer, reader):
        key = seen.headers["Sec-WebSocket-Key"]
        peer.sendall((f"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                      f"Sec-WebSocket-Accept: {accept_key(key)}\r\n\r\n").encode() + frame(b"welcome", 1))
        while True:
            opcode, payload = read_frame(lambda count: _exactly(reader, count))
            peer.sendall(frame(payload, opcode))
            if opcode == 8:
                return False
    return switched


def _exactly(reader, count):
    data = reader.read(count)
    if len(data) != count:
        raise OSError("closed")
    return data


class Client:
    """A client's connection; `answer` is the response to its handshake."""

    def __init__(self, address, target, headers=(), early=b""):
        self.connection = Connection(address)
        key = base64.b64encode(os.urandom(16)).decode()
        self.connection.send(head("GET", target, [("Upgrade", "websocket"), ("Connection", "Upgrade"),
                                                  ("Sec-WebSocket-Version", "13"), ("Sec-WebSocket-Key", key),
                                                  *headers]) + early)
        self.answer = self.connection.answer()
        self.right_key = self.answer.headers.get("Sec-WebSocket-Accept") == accept_key(key)

    def send(self, payload, opcode=2):
        self.connection.send(frame(payload, opcode, os.urandom(4)))

    def receive(self):
        return read_frame(self.connection.exactly)

    def close(self):
        self.connection.close()
