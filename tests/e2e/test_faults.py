# SPDX-License-Identifier: GPL-3.0-or-later
"""System calls that fail at the N-th call and from then on: nothing opens, nothing acknowledged is lost, nothing hangs.

LATCHKEY_E2E_FAULTS=all tries more calls and many more N.
"""
import os
import subprocess

import pytest
import requests

from harness.latchkey import Latchkey, Refused
from harness.servers import need

ALL = os.environ.get("LATCHKEY_E2E_FAULTS") == "all"
CALLS = {"fdatasync": "EIO", "pwrite64": "ENOSPC", "pread64": "EIO", "recvmsg": "ECONNRESET"}
if ALL:
    CALLS |= {"sendmsg": "EPIPE", "futex": "EINTR", "ftruncate": "EIO", "unlink": "EIO"}
MOMENTS = range(1, 201, 3) if ALL else (5, 12)
EXPECTED_TO_BITE = {"fdatasync", "pwrite64"}


class Traced(Latchkey):
    """The service under strace, which lets one kind of system call fail."""

    fault = None

    def command(self):
        plain = super().command()
        if not self.fault:
            return plain
        call, error, moment = self.fault
        return [need("strace"), "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e",
                f"inject={call}:error={error}:when={moment}+", *plain]


@pytest.fixture(autouse=True, scope="module")
def tracing():
    probe = subprocess.run([need("strace"), "-qq", "-o", "/dev/null", "true"], check=False, capture_output=True)
    if probe.returncode != 0:
        pytest.skip("this machine does not let a program be traced")


def attempt(call, *arguments):
    """What the call returned, or None where it was refused or broke off."""
    try:
        return call(*arguments)
    except (Refused, requests.RequestException, OSError):
        return None


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("call", CALLS)
def test_a_failing_call_opens_nothing_and_loses_nothing(tmp_path, upstream, call, moment):
    service = Traced(tmp_path, workers=1)
    with service.start():
        service.upstream(upstream.url)
        owner = service.user()
        known = [service.token(owner) for _ in range(3)]
    service.fault = (call, CALLS[call], moment)
    try:
        service.start()
    except AssertionError:
        assert not service.process.running(), "neither ready nor ended"
        assert service.log().strip(), "it did not say why"
    else:
        made, revoked = exercise(service, owner, known)
        service.kill()
        service.fault = None
        with service.start():
            stored = {token["id"]: token["state"] for token in service.api.items("/tokens?limit=500")}
        assert [token.id for token in made if token.id not in stored] == []
        assert [token.id for token in revoked if stored[token.id] != "revoked"] == []
        if call in EXPECTED_TO_BITE and moment < 20:
            assert len(made) + len(revoked) < 9, "the fault was never met"


def exercise(service, owner, known):
    """Changes and calls while calls fail. Returns what was acknowledged, after looking that it holds at once."""
    made, revoked = [], []
    for _ in range(6):
        token = attempt(service.token, owner)
        if token:
            made.append(token)
    for token in known:
        if attempt(lambda token=token: service.api.post(f"/tokens/{token.id}/revoke")):
            revoked.append(token)
    for token in revoked:
        answer = attempt(lambda token=token: service.call(headers=[token.bearer()], timeout=10))
        assert answer is None or answer.status in (401, 503), "a revoked token was accepted"
    answer = attempt(lambda: service.call(timeout=10))
    assert answer is None or answer.status in (401, 503), "an anonymous request was let in"
    return made, revoked


def test_strace_itself_changes_nothing(tmp_path, upstream):
    """The yardstick: without a fault everything is acknowledged."""
    service = Traced(tmp_path, workers=1)
    service.fault = ("acct", "EIO", 1)
    with service.start():
        service.upstream(upstream.url)
        owner = service.user()
        made, revoked = exercise(service, owner, [service.token(owner) for _ in range(3)])
        assert (len(made), len(revoked)) == (6, 3)
