# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the audit log is as it was written, asked of a service that goes on working meanwhile."""
import sqlite3

import pytest
from harness.latchkey import Refused
from harness.process import wait_until

PLACE = "/audit/verification"


def checked(api):
    """What a check that begins now has found."""
    api.post(PLACE)
    return wait_until(lambda: (state := api.get(PLACE)) and not state["running"] and state["last"], "the check", 30)


def test_a_log_as_written_is_intact_and_a_changed_row_is_found(own_latchkey, upstream):
    with own_latchkey as service:
        service.start()
        service.upstream(upstream.url)
        alice = service.user()
        token = service.token(alice)
        for _ in range(50):
            assert service.call(headers=[token.bearer()]).status == 200
        service.audit("&kind=call", until=lambda rows: len(rows) >= 50)
        assert service.api.get(PLACE)["last"] is None
        found = checked(service.api)
        assert found["intact"] and found["findings"] == [] and found["calls"] >= 50 and found["by"] == "admin"

        with sqlite3.connect(service.data / "latchkey.db", timeout=10) as store:
            assert store.execute("UPDATE audit_events SET actor = 'mallory' WHERE target = 'token.create'").rowcount
        found = checked(service.api)
        assert not found["intact"]
        assert any(finding["code"] == "events_changed" for finding in found["findings"])
        assert service.call(headers=[token.bearer()]).status == 200  # it is said, and nothing stops
        actions = [row["target"] for row in service.audit("&kind=change")]
        assert actions.count("audit.verify") == 2 and actions.count("audit.verified") == 2

        user = service.sign_in(alice)
        for ask in (user.get, user.post, user.delete):
            with pytest.raises(Refused) as refused:
                ask(PLACE)
            assert refused.value.problem() == "administrators_only"
        service.restart()
        assert service.sign_in().get(PLACE)["last"] is None  # nothing is believed that lay in the store
