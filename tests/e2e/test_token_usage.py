# SPDX-License-Identifier: GPL-3.0-or-later
"""How much a token was used is what the recorded calls say; owners see their own, and nobody else's."""
import pytest

from harness.latchkey import Refused
from harness.process import wait_until


def test_usage_is_what_was_called(latchkey, upstream):  # KA-16
    latchkey.upstream(upstream.url)
    owner, other = latchkey.user(), latchkey.user()
    busy = latchkey.token(owner, limits=["[get].*"])
    for _ in range(3):
        assert latchkey.call(headers=[busy.bearer()]).status == 200
    assert latchkey.call("POST", headers=[busy.bearer()]).status == 403

    def usage():
        return latchkey.api.get(f"/tokens/usage?id={busy.id}")
    wait_until(lambda: usage()["items"] and usage()["items"][0]["denied"] == 1, "the records of the calls", 10)
    told = usage()
    assert told["complete"]
    [row] = told["items"]
    assert (row["tokenId"], row["calls"], row["denied"]) == (busy.id, 3, 1)
    assert [(client["address"], client["calls"]) for client in row["clients"]] == [("127.0.0.1", 3)]
    assert sum(bucket["calls"] for bucket in row["buckets"]) == 3

    mine = latchkey.sign_in(owner)
    assert mine.get("/tokens/usage")["items"] == [row]
    with pytest.raises(Refused) as refused:
        mine.get(f"/tokens/usage?owner={other}")
    assert refused.value.status == 403
    assert latchkey.sign_in(other).get(f"/tokens/usage?id={busy.id}")["items"] == []


def test_users_test_their_own_tokens_only(latchkey):  # KA-16
    owner, other = latchkey.user(), latchkey.user()
    token = latchkey.token(owner)
    question = {"scheme": "bearer", "tokenId": token.id, "method": "GET", "url": "/", "clientAddress": "127.0.0.1"}
    assert latchkey.sign_in(owner).post("/explain", question)["tokenId"] == token.id
    with pytest.raises(Refused) as refused:
        latchkey.sign_in(other).post("/explain", question)
    assert refused.value.status == 404
