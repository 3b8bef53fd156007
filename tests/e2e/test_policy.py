# SPDX-License-Identifier: GPL-3.0-or-later
"""Policy as an administrator meets it: addresses of one upstream, rates of one token, advice on limits, why a call was refused."""
import pytest

from harness.latchkey import Latchkey, Refused

HOUR = {"count": 1, "unit": "hours"}


@pytest.fixture(scope="module")
def service(latchkey, upstream):
    latchkey.upstream(upstream.url)
    return latchkey


def outcome(answer):
    return "ok" if answer.status == 200 else answer.problem()


def test_addresses_of_one_upstream(service, upstream):  # KA-12
    name = service.upstream(upstream.url, pathPrefix="/fenced",
                            ip={"mode": "allow", "allow": [{"range": "10.0.0.0/8", "comment": "office"}], "block": []})
    token = service.token()
    assert outcome(service.call("GET", "/fenced/x", [token.bearer()])) == "ip_not_allowed"
    assert outcome(service.call("GET", "/elsewhere", [token.bearer()])) == "ok"
    service.api.patch(f"/upstreams/{name}", {"ip": {"mode": "allow", "allow": [{"range": "127.0.0.0/8"}]}})
    assert outcome(service.call("GET", "/fenced/x", [token.bearer()])) == "ok"
    service.api.patch(f"/upstreams/{name}", {"ip": {"mode": "deny", "block": [{"range": "127.0.0.1"}], "allow": []}})
    assert outcome(service.call("GET", "/fenced/x", [token.bearer()])) == "ip_not_allowed"
    with pytest.raises(Refused) as refused:
        service.api.patch(f"/upstreams/{name}", {"ip": {"mode": "deny", "block": []}})
    assert refused.value.status == 422  # C5
    service.api.delete(f"/upstreams/{name}")


def test_a_tokens_own_rate(service):  # MO-39
    def allowed(token, tries=8):
        return [outcome(service.call(headers=[token.bearer()])) for _ in range(tries)].count("ok")
    with service.settings("rate-limiting", enabled=True, windows=[{"requests": 3, "per": HOUR, "burst": None}]):
        assert allowed(service.token()) == 3
        assert allowed(service.token(rateLimit={"windows": [{"requests": 5, "per": HOUR, "burst": None}]})) == 5
        assert allowed(service.token(rateLimit={"exempt": True})) == 8
    assert allowed(service.token(rateLimit={"windows": [{"requests": 1, "per": HOUR, "burst": None}]})) == 8


def test_used_rates_stay_used_over_a_restart(tmp_path, upstream):  # MO-38
    with Latchkey(tmp_path / "latchkey").start() as service:
        service.upstream(upstream.url)
        token = service.token()
        service.api.put("/settings/rate-limiting",
                        {"enabled": True, "windows": [{"requests": 3, "per": HOUR, "burst": None}]})
        assert [service.call(headers=[token.bearer()]).status for _ in range(4)] == [200, 200, 200, 429]
        service.stop()
        service.start()
        answer = service.call(headers=[token.bearer()])
        assert answer.status == 429
        assert int(answer.headers["Retry-After"]) >= 1


def test_advice_on_limits(service):  # N13, EX-32, EX-36
    found = service.api.post("/limits/check", {"limits": [
        ".*/rest/api/2/issue/JRA.*",
        "/worklog[QueryParam::dateFrom==2018-01-01][QueryParam::dateTo==2018-12-01]",
        "/worklog[QueryParam::dateTo==2018-12-01]",
        "https://jira\\.example/rest/.*"]})
    assert found["valid"] is True
    advice = {(one["line"], one["code"]): one for one in found["warnings"]}
    assert advice[1, "open_end"]["example"] == "/rest/api/2/issue/JRA2-1"
    assert "[QueryParam::dateFrom>=2018-01-01]" in advice[2, "equality_not_range"]["message"]
    assert (2, "shadowed") in advice and (4, "never_matches") in advice


def test_why_a_recorded_call_was_refused(service):  # N1, N9, EX-18
    token = service.token(limits=["[get]/rest/a", "[post]/rest/.*[QueryParam::x==1]"])
    refused = service.call("POST", "/rest/a?x=2", [token.bearer()])
    decision = refused.json()["instance"].removeprefix("urn:latchkey:decision:")
    service.audit(f"&tokenId={token.id}", until=lambda rows: decision in [row["decision"] for row in rows])
    row = service.api.get(f"/audit/{decision}")
    assert row["reason"] == "limit_not_matched"
    trace = row["trace"]
    assert trace["recorded"]["stage"] == "limits"
    said = {one["stage"]: one["verdict"] for one in trace["recorded"]["stages"]}
    assert (said["route"], said["ip"], said["token_state"]) == ("passed", "skipped", "passed")
    assert (said["limits"], said["rate"]) == ("failed", "not_reached")
    assert trace["recorded"]["smallestChange"]
    assert trace["today"]["reason"] == "limit_not_matched"
    assert "line 2" in trace["today"]["closestLimit"]
    before = trace["today"]["revision"]
    service.api.patch(f"/tokens/{token.id}", {"limits": ["/rest/a"]})
    today = service.api.get(f"/audit/{decision}")["trace"]
    assert today["recorded"] == trace["recorded"]  # what was decided stays
    assert today["today"]["allowed"] is True and today["today"]["revision"] > before
    assert today["assumed"]
    assert token.secret not in str(row)
    # What was asked of the administration API is no question to the gateway.
    own = [row for row in service.audit("&kind=administration") if row["target"] == "/api/v1/tokens"]
    trace = service.api.get(f"/audit/{own[0]['decision']}")["trace"]
    assert trace["today"] is None and trace["assumed"]
    said = [one["verdict"] for one in trace["recorded"]["stages"]]
    assert "failed" not in said and "not_reached" not in said


def test_what_each_stage_said_is_kept_of_calls_that_went_through(service):  # N1
    token = service.token()
    answer = service.call("GET", "/rest/a", [token.bearer()])
    rows = service.audit(f"&kind=call&tokenId={token.id}", until=len)
    assert answer.status == 200
    recorded = service.api.get(f"/audit/{rows[0]['decision']}")["trace"]["recorded"]
    assert [one["stage"] for one in recorded["stages"]][0] == "target"
    assert {one["verdict"] for one in recorded["stages"]} == {"passed", "skipped"}
    assert recorded["stage"] is None
