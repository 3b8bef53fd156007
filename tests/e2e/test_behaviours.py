# SPDX-License-Identifier: GPL-3.0-or-later
"""What users of today's tools rely on, seen from outside: one test for each behaviour, named by its id."""
import datetime
import time

import pytest

from harness import http
from harness.http import basic, bearer
from harness.latchkey import PASSWORD, Latchkey, Refused
from harness.process import wait_until


@pytest.fixture(scope="module")
def service(latchkey, upstream):
    latchkey.upstream(upstream.url, publicPaths=[{"methods": ["GET"], "path": "/public(/.*)?"}])
    for name in ("readers", "builders", "token-users"):
        latchkey.group(name)
    return latchkey


def ask(service, token, method="GET", target="/rest/api/2/myself", headers=(), body=b""):
    return service.call(method, target, [token.bearer(), *headers], body)


def outcome(answer):
    """"ok", or the code of the refusal."""
    return "ok" if answer.status == 200 else answer.problem()


def refused(call, *arguments):
    """(status, problem code) of an administration call that must fail."""
    with pytest.raises(Refused) as problem:
        call(*arguments)
    return problem.value.status, problem.value.problem()


JSON = [("Content-Type", "application/json")]
LIMITS = [
    # limit line, method, target, body, expected
    (".*/rest/api/2/issue/JRA.*", "GET", "/rest/api/2/issue/JRA-1", None, "ok"),  # EX-32
    (".*/rest/api/2/issue/JRA.*", "GET", "/rest/api/2/issue/XYZ-1", None, "limit_not_matched"),
    ("[post].*/rest/api/2/issue/KANBAN-100/comment.*", "POST", "/rest/api/2/issue/KANBAN-100/comment", "{}", "ok"),
    ("[post].*/rest/api/2/issue/KANBAN-100/comment.*", "GET", "/rest/api/2/issue/KANBAN-100/comment", None,
     "limit_not_matched"),  # EX-33
    ("[get,PUT].*/rest/.*", "PUT", "/rest/x", "{}", "ok"),  # EX-24
    ("[get,PUT].*/rest/.*", "DELETE", "/rest/x", None, "limit_not_matched"),
    (".*/filter/user/.*[QueryParam::permissions==true]", "GET", "/filter/user/7?permissions=true", None, "ok"),  # EX-35
    (".*/filter/user/.*[QueryParam::permissions==true]", "GET", "/filter/user/7?permissions=false", None,
     "limit_not_matched"),
    (".*/filter/user/.*[QueryParam::permissions==true]", "GET", "/filter/user/7", None, "limit_not_matched"),  # EX-34
    (".*/filter/user/.*[QueryParam::permissions==true]", "GET", "/filter/user/7?permissions=true&permissions=false", None,
     "limit_not_matched"),
    (".*[QueryParam::dateFrom==2018-01-01][QueryParam::dateTo==2018-12-31]", "GET",
     "/x?dateFrom=2018-01-01&dateTo=2018-12-31", None, "ok"),  # EX-36
    (".*[QueryParam::dateFrom==2018-01-01][QueryParam::dateTo==2018-12-31]", "GET", "/x?dateFrom=2018-01-01", None,
     "limit_not_matched"),
    (".*/rest/api/2/filter[JsonData::editable==false]", "POST", "/rest/api/2/filter", '{"editable":false}', "ok"),  # EX-38
    (".*/rest/api/2/filter[JsonData::editable==false]", "POST", "/rest/api/2/filter", '{"editable":true}',
     "limit_not_matched"),
    (".*/rest/api/2/filter[JsonData::editable==false]", "POST", "/rest/api/2/filter",
     '{"editable":false,"editable":true}', "limit_not_matched"),  # EX-37: a repeated key denies
    (".*[JsonData::editable==false][JsonData::favourite==false]", "POST", "/f",
     '{"editable":false,"favourite":false}', "ok"),  # EX-39
    (".*[JsonData::editable==false][JsonData::favourite==false]", "POST", "/f",
     '{"editable":false,"favourite":true}', "limit_not_matched"),
    (".*[JsonData::fields.project.key==JRA]", "POST", "/f", '{"fields":{"project":{"key":"JRA"}}}', "ok"),
    (".*[JsonData::a==1]", "POST", "/f", "not json", "limit_not_matched"),
    (".*", "GET", "/anything", None, "ok"),
]


@pytest.mark.parametrize("line, method, target, body, expected", LIMITS)
def test_limit_to(service, line, method, target, body, expected):  # EX-24 ... EX-41
    token = service.token(limits=[line])
    answer = ask(service, token, method, target, JSON if body else (), (body or "").encode())
    assert outcome(answer) == expected


def test_lines_are_alternatives(service):  # EX-29
    token = service.token(limits=["[get]/a.*", "[post]/b.*"])
    assert [outcome(ask(service, token, method, target)) for method, target in
            (("GET", "/a"), ("POST", "/b"), ("POST", "/a"), ("GET", "/b"))] == \
        ["ok", "ok", "limit_not_matched", "limit_not_matched"]


def test_a_bad_limit_line_is_refused_with_its_place(service):  # EX-31
    owner = service.user()
    answer = service.api.request("POST", "/tokens", {"name": "bad", "owner": owner, "scheme": "both", "expires": "never",
                                                     "limits": ["[get].*", ".*(?=x)", "[nothing].*"]})
    assert answer.status_code == 422
    fields = [error["field"] for error in answer.json()["errors"]]
    assert len(fields) >= 2 and all(field.startswith("limits") for field in fields)


def test_a_body_that_cannot_be_seen_is_refused(service):  # EX-37 in forward-auth
    token = service.token(limits=[".*[JsonData::a==1]"])
    answer = http.fetch(service.authz, "GET", "/authz/forward", [
        token.bearer(), ("X-Forwarded-Method", "POST"), ("X-Forwarded-Uri", "/f"), ("X-Forwarded-Proto", "http"),
        ("X-Forwarded-Host", "api.example.test"), ("X-Forwarded-For", "127.0.0.1")])
    assert (answer.status, answer.problem()) == (403, "body_not_available")


# Schemes and users

def test_scheme_of_a_token(service):  # MO-9
    only_basic, only_bearer = service.token(scheme="basic"), service.token(scheme="bearer")
    assert service.call(headers=[only_basic.basic()]).status == 200
    assert service.call(headers=[only_basic.bearer()]).problem() == "scheme_not_accepted"
    assert service.call(headers=[only_bearer.bearer()]).status == 200
    assert service.call(headers=[only_bearer.basic()]).problem() == "scheme_not_accepted"


def test_scheme_of_the_installation(service):  # EX-11
    token = service.token()
    with service.settings("global", acceptedSchemes=["bearer"]):
        assert service.call(headers=[token.bearer()]).status == 200
        assert service.call(headers=[token.basic()]).problem() == "scheme_not_accepted"


def test_a_token_works_for_its_owner_only(service):  # EX-2
    token, other = service.token(), service.user()
    answer = service.call(headers=[token.basic(other)])
    assert (answer.status, answer.problem()) == (403, "token_user_mismatch")


def test_a_shared_token(service, upstream):  # EX-3, EX-4
    token = service.token(shared=True, scheme="basic", expires={"count": 1, "unit": "days"})
    user = service.user()
    assert service.call(headers=[basic(user, token.secret)]).status == 200
    assert upstream.last().headers["X-Forwarded-User"] == user
    assert service.call(headers=[basic("nobody-at-all", token.secret)]).status in (401, 403)
    answer = service.call(headers=[token.bearer()])
    assert (answer.status, answer.problem()) == (401, "unbound_token_needs_basic")


def test_a_mail_address_of_two_users_denies(service):  # EX-19
    first, second = service.user(), service.user()
    token = service.token(first)
    service.api.patch(f"/users/{first}", {"email": "both@example.test"})
    try:
        service.api.patch(f"/users/{second}", {"email": "BOTH@example.test"})
    except Refused:
        return  # not storable: no ambiguity can arise
    assert service.call(headers=[basic("both@example.test", token.secret)]).status in (401, 403)


def test_the_query_parameter_is_off_until_it_is_named(service, upstream):  # EX-14
    token = service.token()
    target = f"/thing?access_token={token.secret}&x=1"
    assert service.call(target=target).status == 401
    with service.settings("global", queryParameter="access_token"):
        answer = service.call(target=target)
        assert answer.status == 200
        assert upstream.last().target == "/thing?x=1"
    assert service.call(target=target).status == 401


# Time

def test_a_token_expires(service):  # MO-10, MO-11
    soon = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=2)).isoformat(timespec="milliseconds")
    try:
        token = service.token(expires={"at": soon.replace("+00:00", "Z")})
    except Refused as problem:
        pytest.skip(f"so short a life is refused: {problem}")
    assert ask(service, token).status == 200
    wait_until(lambda: ask(service, token).status == 401, "the token to expire", 10)
    assert service.api.get(f"/tokens/{token.id}")["state"] == "expired"


def test_a_cap_on_lifetime(service):  # MO-16, MO-17
    with service.settings("tokens", maxLifetime={"enabled": True, "count": 90, "unit": "days"}):
        assert service.token(expires={"count": 90, "unit": "days"})
        for expires in ({"count": 91, "unit": "days"}, "never"):
            status, _ = refused(lambda: service.token(expires=expires))
            assert status in (400, 422)


@pytest.mark.parametrize("cap, expected", [
    ({"enabled": True, "count": 6, "unit": "months"}, ["6 months"]),
    ({"enabled": True, "count": 1, "unit": "years"}, ["1 years", "6 months"]),
    ({"enabled": True, "count": 2, "unit": "years"}, ["2 years", "1 years", "6 months"]),
    ({"enabled": False, "count": 1, "unit": "years"}, ["never", "2 years", "1 years", "6 months"]),
], ids=["6 months", "1 year", "2 years", "never"])
def test_choices_within_the_cap(service, cap, expected):  # RE-5, RE-6
    with service.settings("tokens", maxLifetime=cap):
        choices = service.api.get("/tokens/choices")
    offered = [f"{item['count']} {item['unit']}" for item in choices["lifetimes"]] + ["never"] * choices["never"]
    presets = {"never", "2 years", "1 years", "6 months"}
    assert sorted(presets & set(offered)) == sorted(expected), choices


def test_a_cap_on_the_number_of_tokens(service):  # MO-18, MO-19
    owner = service.user()
    with service.settings("tokens", maxPerUser={"enabled": True, "count": 2}):
        first = service.token(owner)
        service.token(owner)
        assert refused(lambda: service.token(owner)) == (409, "token_limit_reached")
        service.api.delete(f"/tokens/{first.id}")
        assert service.token(owner)


# Who may

def test_groups_that_may_call(service):  # MO-24
    inside, outside = service.token(service.user(groups=["builders"])), service.token()
    with service.settings("restrictions", apiAccess={"enabled": True, "groups": ["builders"]}):
        assert outcome(ask(service, inside)) == "ok"
        assert outcome(ask(service, outside)) == "not_in_api_group"


def test_groups_that_may_only_read(service):  # MO-25
    both = service.token(service.user(groups=["readers", "builders"]))
    with service.settings("restrictions", readOnly={"enabled": True, "groups": ["readers"]}):
        assert [outcome(ask(service, both, method)) for method in ("GET", "HEAD", "OPTIONS")] == ["ok"] * 3
        assert [outcome(ask(service, both, method)) for method in ("POST", "PUT", "PATCH", "DELETE")] == \
            ["read_only_group"] * 4


def test_groups_that_may_make_tokens(service):  # MO-26, KA-15, KA-17
    member, other = service.user(groups=["token-users"]), service.user()
    grant = {"enabled": True, "grants": [{"group": "token-users", "maxLifetime": {"count": 90, "unit": "days"}}]}
    body = {"name": "mine", "scheme": "both", "expires": {"count": 90, "unit": "days"}}
    with service.settings("restrictions", tokenGeneration=grant):
        assert service.sign_in(member).post("/tokens", body)
        assert refused(service.sign_in(member).post, "/tokens", body | {"name": "long", "expires": "never"})[0] in (400, 422)
        assert refused(service.sign_in(other).post, "/tokens", body)[0] == 403


def test_tokens_for_administrators_only(service):  # RE-15, RE-16, RE-18
    user = service.user()
    token, session = service.token(user), service.sign_in(user)
    administrators = service.token("admin")
    with service.settings("restrictions", adminsOnly=True):
        answer = ask(service, token)
        assert (answer.status, answer.problem()) == (403, "owner_not_permitted")
        assert ask(service, administrators).status == 200
        assert refused(session.post, "/tokens", {"name": "late", "scheme": "both", "expires": "never"})[0] == 403
    assert ask(service, token).status == 200


def test_users_see_and_make_only_their_own(service):  # KA-24
    alice, bob = service.user(), service.user()
    token = service.token(bob)
    session = service.sign_in(alice)
    assert refused(session.post, "/tokens", {"name": "x", "owner": bob, "scheme": "both", "expires": "never"})[0] == 403
    assert [item["owner"] for item in session.items("/tokens")] in ([], [alice])
    assert session.request("GET", f"/tokens/{token.id}").status_code in (403, 404)
    assert session.request("POST", f"/tokens/{token.id}/revoke", {}).status_code in (403, 404)
    for page in ("tokens", "restrictions", "global"):
        assert session.request("PUT", f"/settings/{page}", {}).status_code == 403  # RE-3
    for path in ("/users", "/audit"):
        assert session.request("GET", path).status_code in (200, 403)
    assert ask(service, token).status == 200


def test_contradictory_settings_are_refused(service):  # MO-36
    service.api.put("/settings/restrictions", {"tokenGeneration": {"enabled": True, "grants": [{"group": "token-users"}]}})
    try:
        assert refused(service.api.put, "/settings/global", {"usersMayCreateTokens": False}) == (409, "setting_conflict")
    finally:
        service.api.put("/settings/restrictions", {"tokenGeneration": {"enabled": False, "grants": []}})


# Where from

@pytest.mark.parametrize("mode, allow, block, expected", [
    ("none", [], [], "ok"),
    ("allow", ["127.0.0.1"], [], "ok"),  # MO-28: a single address
    ("allow", ["127.0.0.0/8"], [], "ok"),
    ("allow", ["10.0.0.0/8"], [], "ip_not_allowed"),
    ("deny", [], ["127.0.0.0/8"], "ip_not_allowed"),
    ("deny", [], ["10.0.0.0/8"], "ok"),
])
def test_address_lists(service, mode, allow, block, expected):  # MO-27, KA-12, RE-7, RE-8
    token = service.token()

    def entries(ranges):
        return [{"range": item, "comment": ""} for item in ranges]
    with service.settings("restrictions", ip={"mode": mode, "allow": entries(allow), "block": entries(block)}):
        assert outcome(ask(service, token)) == expected
        assert outcome(service.call(headers=[bearer("nothing")])) in (expected, "token_not_usable",
                                                                      "foreign_token_not_accepted")


@pytest.mark.parametrize("ranges", [[], ["10.0.0.0/33"], ["300.1.1.1"], ["10"], ["127.1"]])
def test_an_address_list_that_means_nothing_cannot_be_saved(service, ranges):  # C5
    page = {"ip": {"mode": "allow", "allow": [{"range": item, "comment": ""} for item in ranges], "block": []}}
    assert refused(service.api.put, "/settings/restrictions", page)[0] in (400, 409, 422)


# Public, forced, bypassed

def test_public_paths(service, upstream):  # MO-29, MO-30
    assert service.call(target="/public/page").status == 200
    assert service.call("POST", target="/public/page").status == 401
    with service.settings("public-apis", forceAuthentication=[{"methods": [], "path": "/public/secret"}]):
        assert service.call(target="/public/secret").status == 401
        assert service.call(target="/public/page").status == 200


def test_bypassed_paths(service, upstream):  # MO-31
    with service.settings("public-apis", bypass=[{"methods": ["GET"], "path": "/status(/.*)?"}]):
        upstream.forget()
        assert service.call(target="/status/x", headers=[basic("its", "own"), ("X-Forwarded-User", "root")]).status == 200
        assert upstream.last().headers["Authorization"] == basic("its", "own")[1]
        assert upstream.last().headers.get("X-Forwarded-User", "") == ""
        assert service.call("POST", target="/status/x").status == 401
        # A token of ours stays here all the same.
        token = service.token()
        assert service.call(target="/status/x", headers=[token.bearer()]).status == 200
        assert token.secret not in repr(upstream.last())


def test_enforcement_off_and_dry_run(service, upstream):  # MO-32
    for mode in ("off", "dry-run"):
        with service.settings("global", enforcement=mode):
            upstream.forget()
            assert service.call(headers=[("X-Forwarded-User", "root")]).status == 200
            assert upstream.last().headers.get("X-Forwarded-User", "") == ""
    assert service.call().status == 401


# How often

def test_a_limit_is_exact_and_for_each_token(service):  # MO-38, MO-39, MO-40
    first, second = service.token(), service.token()
    window = [{"requests": 5, "per": {"count": 1, "unit": "hours"}, "burst": None}]
    with service.settings("rate-limiting", enabled=True, windows=window):
        assert [ask(service, first).status for _ in range(7)] == [200] * 5 + [429] * 2
        # What is refused for another reason costs nothing.
        assert [service.call("GET", headers=[second.basic("somebody")]).status for _ in range(10)] == [403] * 10
        assert [ask(service, second).status for _ in range(6)] == [200] * 5 + [429]
        answer = ask(service, first)
        assert int(answer.headers["Retry-After"]) >= 1


def test_repeated_failures_lock_an_address_out(tmp_path, upstream):  # RE-19
    with Latchkey(tmp_path).start() as service:
        service.upstream(upstream.url)
        token = service.token()
        service.api.put("/settings/rate-limiting", {"lockout": {"failures": 3, "within": "1m", "for": "2s"}})
        assert ask(service, token).status == 200
        for _ in range(3):
            assert service.call(headers=[bearer(token.secret[:-1] + "!")]).status in (400, 401)
        for _ in range(3):
            service.call(headers=[bearer("lku_" + "A" * 12 + "_" + "B" * 49)])
        answer = ask(service, token)
        assert (answer.status, answer.problem()) == (429, "locked_out")
        assert int(answer.headers["Retry-After"]) >= 1
        wait_until(lambda: ask(service, token).status == 200, "the lock-out to end", 10)


# Secure Mode

@pytest.fixture(scope="module")
def secure(room, upstream):
    with Latchkey(room / "secure", secure_mode=True).start() as service:
        service.upstream(upstream.url)
        yield service


def test_secure_mode_freezes_tokens(secure):  # EX-42, EX-43
    owner = secure.user()
    token = secure.token(owner)
    path = f"/tokens/{token.id}"
    for changes in ({"name": "other"}, {"limits": [".*"]}, {"expires": "never"}, {"readOnly": True}):
        assert refused(secure.api.patch, path, changes) == (403, "secure_mode_immutable")
    session = secure.sign_in(owner)
    assert session.request("POST", path + "/reveal", {"password": PASSWORD}).status_code in (403, 404, 409)
    assert ask(secure, token).status == 200
    secure.api.post(path + "/revoke")
    assert ask(secure, token).status == 401


def test_secure_mode_is_latched_at_start(secure):  # EX-45
    assert secure.api.get("/settings/secure-mode")["active"] is True
    secure.restart()
    assert secure.api.get("/settings/secure-mode")["active"] is True


def test_standard_mode_shows_a_value_again_to_its_owner_only(service):  # EX-44
    owner = service.user()
    token = service.token(owner)
    path = f"/tokens/{token.id}/reveal"
    session = service.sign_in(owner)
    assert session.post(path, {"password": PASSWORD})["secret"] == token.secret
    assert session.request("POST", path, {"password": "wrong"}).status_code in (401, 403)
    assert service.api.request("POST", path, {"password": PASSWORD}).status_code in (403, 404)


def test_entering_secure_mode_erases_the_values(tmp_path, upstream):
    service = Latchkey(tmp_path).start()
    with service:
        owner = service.user()
        token = service.token(owner)
        service.api.put("/settings/secure-mode", {"requestedForNextStart": True, "confirm": "SECURE MODE"})
        assert service.api.get("/settings/secure-mode")["active"] is False
        service.restart()
        assert service.api.get("/settings/secure-mode")["active"] is True
        answer = service.sign_in(owner).request("POST", f"/tokens/{token.id}/reveal", {"password": PASSWORD})
        assert answer.status_code in (403, 404, 409)


# What is written down

def test_every_call_is_recorded_with_who_and_why(service):  # EX-18
    token = service.token()
    target = f"/recorded/{time.monotonic_ns()}"
    ask(service, token, "POST", target)
    service.call(target=target)
    rows = service.audit(until=lambda rows: sum(row["target"] == target for row in rows) == 2)
    allowed, denied = sorted((row for row in rows if row["target"] == target), key=lambda row: row["outcome"])
    assert (allowed["outcome"], allowed["tokenId"], allowed["owner"], allowed["method"], allowed["status"]) == \
        ("allowed", token.id, token.owner, "POST", 200)
    assert (denied["outcome"], denied["reason"], denied["status"]) == ("denied", "credential_missing", 401)
    assert allowed["address"] == denied["address"] == "127.0.0.1"


def test_making_and_deleting_tokens_is_recorded(service):  # RE-20, RE-21, RE-23
    owner = service.user()
    tokens = [service.token(owner) for _ in range(3)]
    service.api.delete(f"/tokens/{tokens[0].id}")
    service.api.request("DELETE", f"/users/{owner}/tokens").raise_for_status()
    rows = [row for row in service.audit("&kind=change") if owner in str(row) or any(t.id in str(row) for t in tokens)]
    for token in tokens:
        assert len([row for row in rows if token.id in str(row)]) >= 2, token
    assert all(row["actor"] == "admin" for row in rows)


def test_a_token_shows_when_and_from_where_it_was_used(service):
    token = service.token()
    for _ in range(3):
        ask(service, token)

    def used():
        record = service.api.get(f"/tokens/{token.id}")
        return record if record["calls"] >= 3 else None
    record = wait_until(used, "the calls to be counted")
    assert record["lastUsedAt"] and record["lastAddresses"][0] == "127.0.0.1"


def test_creating_twice_with_one_idempotency_key_makes_one_token(service):  # MO-13
    owner = service.user()
    body = {"name": "once", "owner": owner, "scheme": "both", "expires": "never"}
    answers = [service.api.request("POST", "/tokens", body, {"Idempotency-Key": "key-1"}) for _ in range(2)]
    assert answers[0].status_code == 201
    assert len([token for token in service.api.items("/tokens?limit=500") if token["owner"] == owner]) == 1


def test_explain_and_the_door_agree(service):  # MO-21, MO-22
    token = service.token(limits=["[get]/rest/.*"], ipRanges=["127.0.0.0/8"])
    for method, url, address in (("GET", "/rest/x", "127.0.0.1"), ("POST", "/rest/x", "127.0.0.1"),
                                 ("GET", "/other", "127.0.0.1")):
        told = service.api.post("/explain", {"scheme": "bearer", "credential": token.secret, "method": method,
                                             "url": f"http://api.example.test{url}", "clientAddress": address})
        answer = ask(service, token, method, url)
        assert ("allowed" in str(told).lower()) == (answer.status == 200) or answer.problem() in str(told)
    told = service.api.post("/explain", {"scheme": "bearer", "credential": token.secret, "method": "GET",
                                         "url": "http://api.example.test/rest/x", "clientAddress": "10.1.1.1"})
    assert "token_ip_not_allowed" in str(told)
