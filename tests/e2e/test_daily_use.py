# SPDX-License-Identifier: GPL-3.0-or-later
"""What all four add-ons promise in a sentence: tokens in place of passwords, for scripts, managed by API."""
import csv
import io
import json

import pytest

from harness.latchkey import Refused


@pytest.fixture(scope="module")
def service(latchkey, upstream):
    latchkey.upstream(upstream.url)
    return latchkey


def code(answer):
    return "ok" if answer.status == 200 else answer.problem()


def test_tokens_are_managed_through_the_api(service):  # MO-20, KA-11, KA-20, KA-21, KA-23, MO-14
    user = service.user()
    made = service.api.post("/tokens", {"name": "nightly export", "owner": user, "scheme": "both",
                                        "expires": {"count": 90, "unit": "days"}})
    secret, token = made["secret"], made["token"]
    assert service.call(headers=[("Authorization", "Bearer " + secret)]).status == 200
    shown = service.api.get(f"/tokens/{token['id']}")
    assert secret not in json.dumps(shown), "the value is in the first answer only"
    listed = [row for row in service.api.items("/tokens") if row["id"] == token["id"]]
    assert listed[0]["owner"] == user and listed[0]["name"] == "nightly export"
    service.api.patch(f"/tokens/{token['id']}", {"name": "weekly export"})  # EX-7, standard mode
    assert service.api.get(f"/tokens/{token['id']}")["name"] == "weekly export"
    service.api.delete(f"/tokens/{token['id']}")
    assert service.call(headers=[("Authorization", "Bearer " + secret)]).status == 401


def test_one_token_for_each_integration(service):  # KA-4
    user = service.user()
    first, second = service.token(user), service.token(user)
    service.api.post(f"/tokens/{first.id}/revoke")
    assert service.call(headers=[first.bearer()]).status == 401
    assert service.call(headers=[second.bearer()]).status == 200


def test_any_path_of_the_product_and_of_its_plugins(service):  # KA-2, EX-1, EX-13
    token = service.token()
    for target in ("/rest/api/2/myself", "/rest/extender/1.0/user/getUserDetails/admin",
                   "/rest/keplerrominfo/refapp/latest", "/plugins/servlet/ics"):
        assert service.call(target=target, headers=[token.bearer()]).status == 200
        assert service.call(target=target, headers=[token.basic()]).status == 200


def test_the_upstream_sees_the_owner(service, upstream):  # KA-8
    user = service.user()
    token = service.token(user)
    service.call(target="/who-am-i", headers=[token.bearer(), ("X-Forwarded-User", "admin")])
    seen = [request for request in upstream.seen if request.target == "/who-am-i"][-1]
    assert seen.headers.all("X-Forwarded-User") == [user]
    assert token.secret not in repr(seen)


def test_each_restriction_has_a_reason_of_its_own(service):  # MO-3
    service.group("callers")
    user = service.user()
    token = service.token(user)
    refusals = {}
    with service.settings("restrictions", apiAccess={"enabled": True, "groups": ["callers"]}):
        refusals["group"] = code(service.call(headers=[token.bearer()]))
    office = {"mode": "allow", "allow": [{"range": "10.0.0.0/8", "comment": ""}], "block": []}
    with service.settings("restrictions", ip=office):
        refusals["address"] = code(service.call(headers=[token.bearer()]))
    window = {"requests": 1, "per": {"count": 1, "unit": "hours"}, "burst": None}
    with service.settings("rate-limiting", enabled=True, windows=[window]):
        service.call(headers=[token.bearer()])
        refusals["rate"] = code(service.call(headers=[token.bearer()]))
    with service.settings("tokens", maxLifetime={"enabled": True, "count": 1, "unit": "days"}):
        with pytest.raises(Refused) as refused:
            service.token(user, expires={"count": 2, "unit": "days"})
        refusals["lifetime"] = refused.value.response.json()["errors"][0]["code"]
    assert refusals == {"group": "not_in_api_group", "address": "ip_not_allowed", "rate": "rate_limited",
                        "lifetime": "too_large"}


def test_settings_hold_for_all_users_and_all_their_tokens(service):  # RE-4
    tokens = [service.token(service.user()) for _ in range(2)] + [service.token("admin")]
    with service.settings("global", acceptedSchemes=["basic"]):
        assert [service.call(headers=[token.bearer()]).status for token in tokens] == [401] * 3
        assert [service.call(headers=[token.basic()]).status for token in tokens] == [200] * 3


@pytest.mark.parametrize("preset", ["jira", "confluence", "bitbucket"])
def test_presets(service, upstream, preset):  # MO-1, EX-51, EX-10
    service.api.post("/upstreams", {"name": f"my-{preset}", "preset": preset, "baseUrl": upstream.url,
                                    "pathPrefix": f"/{preset}"})
    token = service.token()
    assert service.call(target=f"/{preset}/rest/api/content", headers=[token.bearer()]).status == 200
    answer = service.call(target=f"/{preset}/secure/Dashboard.jspa", headers=[token.bearer()])
    assert code(answer) == "path_not_enabled_for_tokens"


def test_the_audit_log_can_be_taken_away(service):  # RE-22
    token = service.token()
    service.audit("&kind=change", until=lambda rows: any(row.get("tokenId") == token.id for row in rows))
    lines = service.api.request("GET", "/audit/export?kind=change&format=jsonl").text.splitlines()
    assert any(json.loads(line).get("tokenId") == token.id for line in lines)
    rows = list(csv.DictReader(io.StringIO(service.api.request("GET", "/audit/export?kind=change&format=csv").text)))
    assert any(token.id in row.values() for row in rows)


def test_the_history_of_one_user_tells_what_was_changed(service):
    user = service.user(email="old@example.org")
    service.api.patch(f"/users/{user}", {"email": "new@example.org", "password": "another long phrase"})
    lines = service.api.request("GET", f"/audit/export?object=user:{user}&format=jsonl").text.splitlines()
    history = {row["target"]: row["details"] for row in map(json.loads, lines)}
    assert set(history) == {"user.create", "user.change"}
    change = history["user.change"]
    assert (change["before"]["email"], change["after"]["email"]) == ("old@example.org", "new@example.org")
    assert change["changed"] == ["email", "password"] and "another long phrase" not in "".join(lines)
