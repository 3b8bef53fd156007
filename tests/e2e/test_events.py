# SPDX-License-Identifier: GPL-3.0-or-later
"""Server-sent events over the real door."""
import json
import threading
import time

import requests

from harness.process import wait_until


class Stream:
    """Reads GET /events until it ends."""

    def __init__(self, api, last_event_id=None):
        headers = {"Last-Event-ID": last_event_id} if last_event_id else {}
        self.answer = api.http.get(api.base + "/events", headers=headers, stream=True, timeout=60)
        assert self.answer.status_code == 200, self.answer.text
        self.events, self.comments, self.ended = [], 0, None
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        event = {}
        try:
            for line in self.answer.iter_lines(chunk_size=1, decode_unicode=True):
                if line.startswith(":"):
                    self.comments += 1
                elif line:
                    name, _, value = line.partition(": ")
                    event[name] = value
                elif event.get("event"):
                    self.events.append((event["event"], json.loads(event["data"]), event["id"]))
                    event = {}
            self.ended = "well"
        except requests.RequestException as error:
            self.ended = str(error)

    def names(self):
        return [event[0] for event in self.events]


def test_changes_and_calls_are_told_while_they_happen(latchkey, upstream):
    latchkey.upstream(upstream.url)
    stream = Stream(latchkey.api)
    assert stream.answer.headers["Content-Type"].startswith("text/event-stream")
    wait_until(lambda: "hello" in stream.names(), "the greeting", 5)
    token = latchkey.token()
    wait_until(lambda: ("token", {"id": token.id, "action": "token.create"}) in
               [event[:2] for event in stream.events], "the new token", 5)
    latchkey.call(headers=[token.bearer()])
    wait_until(lambda: "audit" in stream.names(), "news of the audit log", 5)
    last = stream.events[-1][2]
    again = Stream(latchkey.api, last)
    latchkey.api.post(f"/tokens/{token.id}/revoke")
    wait_until(lambda: "token" in again.names(), "the revocation", 5)
    assert "hello" not in again.names() and "reset" not in again.names()


def test_a_silent_stream_lives_on(latchkey):
    user = latchkey.user()
    stream = Stream(latchkey.sign_in(user))
    wait_until(lambda: stream.comments >= 1, "a heartbeat", 25)
    assert stream.ended is None


def test_stopping_does_not_wait_for_listeners(own_latchkey):
    service = own_latchkey.start()
    streams = [Stream(service.api) for _ in range(4)]
    wait_until(lambda: all("hello" in stream.names() for stream in streams), "the greetings", 5)
    began = time.monotonic()
    assert service.stop() == 0
    assert time.monotonic() - began < 5
    wait_until(lambda: [stream.ended for stream in streams] == ["well"] * 4, "the ends of the streams", 5)
