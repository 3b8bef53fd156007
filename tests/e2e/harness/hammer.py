# SPDX-License-Identifier: GPL-3.0-or-later
"""Many keep-alive connections that ask without pause, and note when each question began and how it was answered."""
import threading
import time
import typing

from . import http
from .process import wait_until


class Answered(typing.NamedTuple):
    began: float
    ended: float
    status: int
    request: bytes


class Hammer:
    """`request(n)` gives the bytes of connection n's next request. A connection that is closed between two requests is
    opened again; one that breaks inside a request is noted in `broken`."""

    def __init__(self, address, request, connections=32):
        self.address, self.request = address, request
        self.answers = [[] for _ in range(connections)]
        self.broken = []
        self._stop = threading.Event()
        self._threads = [threading.Thread(target=self._run, args=(n,), daemon=True) for n in range(connections)]

    def __enter__(self):
        for thread in self._threads:
            thread.start()
        return self

    def stop(self):
        """No connection begins another request."""
        self._stop.set()

    def __exit__(self, *_):
        self.stop()
        for thread in self._threads:
            thread.join(20)

    def wait_for(self, more):
        """Until every connection has had that many more answers."""
        counts = [len(answers) for answers in self.answers]
        wait_until(lambda: all(len(answers) >= count + more for answers, count in zip(self.answers, counts)),
                   f"{more} more answers on each connection", 60)

    def since(self, moment):
        """Statuses of the requests that began after a moment."""
        return [answer.status for answer in self.all() if answer.began > moment]

    def all(self):
        return [answer for answers in self.answers for answer in answers]

    def _run(self, number):
        connection = None
        while not self._stop.is_set():
            began = time.monotonic()
            try:
                connection = connection or http.Connection(self.address)
                request = self.request(number)
                connection.send(request)
                answer = connection.answer()
            except (OSError, http.Closed) as problem:
                self.broken.append((number, began, repr(problem)))
                if connection:
                    connection.close()
                connection = None
                continue
            self.answers[number].append(Answered(began, time.monotonic(), answer.status, request))
            if answer.headers.get("Connection", "").lower() == "close":
                connection.close()
                connection = None
        if connection:
            connection.close()
