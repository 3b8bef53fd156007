# SPDX-License-Identifier: GPL-3.0-or-later
"""What an administrator forbids is forbidden for every request that begins after the answer: on every worker, on every
kept-alive connection (EX-5, KA-22, RE-16)."""
import time

import pytest

from harness import http
from harness.hammer import Hammer
from harness.process import wait_until

CONNECTIONS = 32
REFUSED = {401, 403, 429}  # so many failures from one address lock it out


@pytest.fixture(scope="module")
def service(latchkey, upstream):
    latchkey.upstream(upstream.url)
    latchkey.group("api-users")
    return latchkey


@pytest.fixture(autouse=True)
def unlocked(service):
    """The failures of the test before lock this address out for a moment."""
    wait_until(lambda: service.api.request("GET", "/status").ok, "the lock-out to end")


@pytest.fixture
def token(service):
    return service.token(service.user(groups=["api-users"]))


def question(door, token):
    if door == "gateway":
        return http.head("GET", "/rest/thing", [token.bearer()])
    return http.head("GET", "/authz/forward", [
        token.bearer(), ("X-Forwarded-Method", "GET"), ("X-Forwarded-Uri", "/rest/thing"),
        ("X-Forwarded-Host", "api.example.test"), ("X-Forwarded-Proto", "http"), ("X-Forwarded-For", "127.0.0.1")])


def revoke(api, token):
    return api.post(f"/tokens/{token.id}/revoke")


def disable_token(api, token):
    return api.post(f"/tokens/{token.id}/disable")


def delete(api, token):
    return api.delete(f"/tokens/{token.id}")


def disable_owner(api, token):
    return api.patch(f"/users/{token.owner}", {"enabled": False})


def delete_all_of_owner(api, token):  # RE-21
    return api.request("DELETE", f"/users/{token.owner}/tokens").raise_for_status()


def narrow_limits(api, token):
    return api.patch(f"/tokens/{token.id}", {"limits": ["[post].*/elsewhere"]})


def narrow_addresses(api, token):
    return api.patch(f"/tokens/{token.id}", {"ipRanges": ["10.0.0.0/8"]})


@pytest.mark.parametrize("door", ["gateway", "authz"])
@pytest.mark.parametrize("change", [revoke, disable_token, delete, disable_owner, delete_all_of_owner, narrow_limits,
                                    narrow_addresses], ids=lambda change: change.__name__)
def test_nothing_begun_after_the_answer_gets_through(service, token, door, change, record_property):
    asked = question(door, token)
    with Hammer(service.address(door), lambda _: asked, CONNECTIONS) as hammer:
        hammer.wait_for(5)
        sent = time.monotonic()
        change(service.api, token)
        answered = time.monotonic()
        hammer.wait_for(5)
    assert hammer.broken == []
    late = hammer.since(answered)
    assert len(late) >= CONNECTIONS
    assert set(late) <= REFUSED, f"{late.count(200)} of {len(late)} requests got through afterwards"
    assert any(answer.status == 200 for answer in hammer.all()), "nothing was allowed before"
    record_property("acknowledged_ms", round((answered - sent) * 1000, 1))
    print(f"{change.__name__} on {door}: acknowledged after {(answered - sent) * 1000:.1f} ms under load,"
          f" {len(late)} later requests refused")


@pytest.mark.parametrize("page, changes", [
    ("restrictions", {"ip": {"mode": "allow", "allow": [{"range": "10.0.0.0/8", "comment": ""}], "block": []}}),
    ("restrictions", {"apiAccess": {"enabled": True, "groups": ["somebody-else"]}}),
    ("restrictions", {"adminsOnly": True}),
    ("global", {"acceptedSchemes": ["basic"]}),
    ("public-apis", {"forceAuthentication": [{"methods": [], "path": "/rest/.*"}]}),
], ids=["address list", "group access", "admins only", "schemes", "force authentication"])
def test_settings_hold_for_the_next_request(service, token, page, changes):
    if "apiAccess" in changes and "somebody-else" not in [group["name"] for group in service.api.items("/groups")]:
        service.group("somebody-else")
    asked = question("gateway", token)
    with Hammer(service.gateway, lambda _: asked, CONNECTIONS) as hammer:
        hammer.wait_for(3)
        with service.settings(page, **changes):
            answered = time.monotonic()
            hammer.wait_for(3)
            until = time.monotonic()
        back = time.monotonic()
        hammer.wait_for(3)
    during = [answer.status for answer in hammer.all() if answer.began > answered and answer.ended < until]
    expected = {200} if page == "public-apis" else REFUSED
    assert during and set(during) <= expected
    assert set(hammer.since(back)) == {200}


def test_the_answer_says_how_long_it_took_and_that_every_worker_has_it(service, token):
    effective = revoke(service.api, token)["effective"]
    assert effective["workers"] == 2
    assert 0 <= effective["ms"] < 5000


def test_rejoining_a_group_makes_the_token_work_again(service):  # KA-22
    service.group("workers")
    owner = service.user(groups=["workers"])
    token = service.token(owner)
    with service.settings("restrictions", apiAccess={"enabled": True, "groups": ["workers"]}):
        assert service.call(headers=[token.bearer()]).status == 200
        service.api.patch(f"/users/{owner}", {"groups": []})
        assert service.call(headers=[token.bearer()]).problem() == "not_in_api_group"
        service.api.patch(f"/users/{owner}", {"groups": ["workers"]})
        assert service.call(headers=[token.bearer()]).status == 200


def test_rotation_keeps_the_old_secret_for_its_overlap_only(service):  # KA-3
    token = service.token()
    made = service.api.post(f"/tokens/{token.id}/rotate", {"overlap": "1h"})
    assert service.call(headers=[token.bearer()]).status == 200
    assert service.call(headers=[http.bearer(made["secret"])]).status == 200
    again = service.api.post(f"/tokens/{token.id}/rotate", {"overlap": "0s"})
    assert service.call(headers=[token.bearer()]).status == 401
    assert service.call(headers=[http.bearer(made["secret"])]).status == 401
    assert service.call(headers=[http.bearer(again["secret"])]).status == 200
