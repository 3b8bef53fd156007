# SPDX-License-Identifier: GPL-3.0-or-later
"""A rate limit is tried on recorded calls before it is switched on, and then does what the preview said (N17)."""
from harness.process import wait_until


def test_the_preview_tells_what_the_limit_does(latchkey, upstream):  # N17, MO-38, MO-39, MO-40
    latchkey.upstream(upstream.url)
    busy, calm = latchkey.token(), latchkey.token()
    for _ in range(7):
        assert latchkey.call(headers=[busy.bearer()]).status == 200
    assert latchkey.call(headers=[calm.bearer()]).status == 200
    assert latchkey.call().status == 401
    setting = {"windows": [{"requests": 3, "per": {"count": 1, "unit": "hours"}, "burst": None}], "subject": "token"}

    def preview():
        return latchkey.api.post("/rate-limiting/preview", {"settings": setting, "hours": 1})
    wait_until(lambda: preview()["calls"] >= 8, "the records of the calls", 10)
    told = preview()
    assert (told["calls"], told["refused"], told["complete"]) == (8, 4, True)
    assert told["burstFor999"] == 6
    assert [(row["kind"], row["id"], row["calls"], row["refused"]) for row in told["subjects"]] == \
        [("token", busy.id, 7, 4)]
    assert told["subjects"][0]["owner"] == busy.owner

    with latchkey.settings("rate-limiting", enabled=True, **setting):
        verdicts = [latchkey.call(headers=[busy.bearer()]).status for _ in range(7)]
    assert verdicts == [200] * 3 + [429] * 4
