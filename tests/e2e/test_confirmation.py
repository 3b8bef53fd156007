# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings that are rolled back unless they are confirmed (N12), with the real clock and a real crash."""
import datetime

from harness import http
from harness.process import wait_until

OFFICE = {"ip": {"mode": "allow", "allow": [{"range": "10.0.0.0/8", "comment": "office"}], "block": []}}


def put(api, page, query, body):
    answer = api.request("PUT", f"/settings/{page}{query}", body, headers={"If-Match": "*"})
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_a_lock_out_ends_by_itself_even_when_everything_is_killed(own_latchkey, upstream):  # N12, RE-9, RE-11
    service = own_latchkey.start()
    service.upstream(upstream.url, name="main")
    token = service.token()

    def status():
        return service.call(headers=[token.bearer()]).status
    assert status() == 200
    checked = put(service.api, "restrictions", "?check=true", OFFICE)
    assert checked["ok"] and [w["code"] for w in checked["warnings"]] == ["own_address_not_covered"]
    assert checked["ownAddress"] == {"address": "127.0.0.1", "allowed": False,
                                     "list": None, "index": None, "range": None}
    assert status() == 200, "a check changes nothing"

    pending = put(service.api, "restrictions", "?confirmWithin=10", OFFICE)["pending"]
    assert status() == 403
    service.restart()
    assert status() == 403, "a restart alone neither confirms nor undoes"
    assert service.api.get("/status")["pending"]["revision"] == pending["revision"]
    wait_until(lambda: status() == 200, "the old restrictions", 15)
    assert service.api.get("/status")["pending"] is None
    late = service.api.request("POST", "/settings/confirm", {"revision": pending["revision"]})
    assert late.status_code == 409 and late.json()["type"].endswith(":nothing_pending")
    events = [row["target"] for row in service.audit("&kind=change") if row["target"].startswith("settings.")]
    assert events[0] == "settings.roll-back"

    pending = put(service.api, "restrictions", "?confirmWithin=10", OFFICE)["pending"]
    service.api.post("/settings/confirm", {"revision": pending["revision"]})
    service.restart()
    assert status() == 403, "what was confirmed stays"


def test_time_that_ends_while_nothing_runs(own_latchkey, upstream):  # N12
    service = own_latchkey.start()
    service.upstream(upstream.url, name="main")
    token = service.token()
    put(service.api, "restrictions", "?confirmWithin=10", OFFICE)
    until = service.api.get("/status")["pending"]["until"]
    service.kill()
    wait_until(lambda: now_is_after(until), "the end of the time", 15)
    service.start()
    answer = http.fetch(service.gateway, "GET", "/", [token.bearer()])
    assert answer.status == 200, "the first request after the start is judged by the old restrictions"


def now_is_after(text):
    return datetime.datetime.now(datetime.timezone.utc) > datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
