# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 at any moment: what was acknowledged is there afterwards, what was answered is in the audit log.

LATCHKEY_E2E_KILLS sets how often the service is killed (default 4).
"""
import os
import random
import threading

import pytest
import requests

from harness import http
from harness.hammer import Hammer
from harness.latchkey import Refused
from harness.process import wait_until

KILLS = int(os.environ.get("LATCHKEY_E2E_KILLS", "4"))
WRITERS = 4


class Writer(threading.Thread):
    """Creates tokens and revokes every second one; knows what was acknowledged."""

    def __init__(self, service, owner, round_number, number):
        super().__init__(daemon=True)
        self.api = service.sign_in()
        self.owner, self.prefix = owner, f"r{round_number}w{number}"
        self.created, self.revoked, self.doubtful = {}, set(), set()
        self.problem = None

    def run(self):
        try:
            for count in range(100_000):
                made = self.api.post("/tokens", {"name": f"{self.prefix}-{count}", "owner": self.owner,
                                                 "scheme": "both", "expires": "never"})
                identity = made["token"]["id"]
                self.created[identity] = made["secret"]
                if count % 2:
                    self.doubtful.add(identity)
                    self.api.post(f"/tokens/{identity}/revoke")
                    self.revoked.add(identity)
        except requests.RequestException:
            pass  # the kill
        except Refused as problem:
            self.problem = problem


@pytest.mark.timeout(120 + 20 * KILLS)
def test_acknowledged_changes_survive_kill_9(own_latchkey, upstream):
    service = own_latchkey.start()
    service.upstream(upstream.url)
    owner = service.user()
    created, revoked, doubtful = {}, set(), set()
    dice = random.Random(7)
    for round_number in range(KILLS):
        writers = [Writer(service, owner, round_number, number) for number in range(WRITERS)]
        for writer in writers:
            writer.start()
        goal = dice.randint(5, 60)
        wait_until(lambda: sum(len(writer.created) for writer in writers) >= goal, f"{goal} tokens", 60)
        service.kill()
        for writer in writers:
            writer.join(10)
            assert writer.problem is None, writer.problem
            created |= writer.created
            revoked |= writer.revoked
            doubtful |= writer.doubtful
        service.start()
        stored = {token["id"]: token["state"] for token in service.api.items("/tokens?limit=500")}
        lost = created.keys() - stored.keys()
        assert not lost, f"{len(lost)} of {len(created)} acknowledged tokens are gone"
        unrevoked = {identity for identity in revoked if stored[identity] != "revoked"}
        assert not unrevoked, f"{len(unrevoked)} acknowledged revocations are undone"
    # The policy that is enforced is the one that is stored.
    sample = dice.sample(sorted(created), min(40, len(created)))
    for identity in sample:
        status = http.fetch(service.gateway, headers=[http.bearer(created[identity])]).status
        if identity in revoked:
            assert status == 401
        elif identity not in doubtful:
            assert status == 200
    print(f"{KILLS} kills, {len(created)} tokens and {len(revoked)} revocations acknowledged, none lost")


@pytest.mark.timeout(120 + 20 * KILLS)
def test_every_answered_request_is_in_the_audit_log_after_kill_9(own_latchkey, upstream):
    service = own_latchkey.start()
    service.upstream(upstream.url)
    token = service.token()
    answered = set()
    for round_number in range(KILLS):
        counters = [0] * 16

        def request(number, round_number=round_number, counters=counters):
            counters[number] += 1
            credential = [token.bearer()] if counters[number] % 3 else []
            return http.head("GET", f"/r{round_number}/c{number}/{counters[number]}", credential)
        with Hammer(service.gateway, request, 16) as hammer:
            hammer.wait_for(10)
            service.kill()
            hammer.stop()
        answered |= {answer.request.split(b" ")[1].decode() for answer in hammer.all()}
        service.start()
    found = {}

    def drained(rows):
        found.clear()
        for row in rows:
            if row["target"].startswith("/r"):
                found.setdefault(row["target"], []).append(row)
        return answered <= found.keys()
    try:
        service.audit("&kind=call", until=drained, seconds=20)
    except AssertionError:
        missing = answered - found.keys()
        raise AssertionError(f"{len(missing)} of {len(answered)} answered requests left no record: "
                             f"{sorted(missing)[:5]}") from None
    doubled = [target for target, rows in found.items() if len(rows) > 1]
    assert doubled == []
    assert len({row["decision"] for rows in found.values() for row in rows}) == len(found)
    print(f"{KILLS} kills, {len(answered)} answered requests, each with one record")
