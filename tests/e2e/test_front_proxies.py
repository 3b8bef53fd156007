# SPDX-License-Identifier: GPL-3.0-or-later
"""nginx, Caddy and HAProxy with the files of packaging/proxies: what clients and the API behind them see."""
import itertools

import pytest

from harness import http, websocket
from harness.http import Connection, basic, bearer
from harness.latchkey import Latchkey
from harness.servers import Caddy, HAProxy, Nginx
from harness.upstream import Reply, Upstream

IDENTITY = ["X-Forwarded-User", "X-Forwarded-Email", "X-Forwarded-Groups", "X-Latchkey-Token-Id",
            "X-Latchkey-Auth-Method", "X-Latchkey-Decision-Id", "X-Latchkey-Decision"]
UNKNOWN = "lku_0123456789AB_" + "x" * 49


@pytest.fixture(scope="module")
def service(latchkey, upstream):
    latchkey.upstream(upstream.url, publicPaths=[{"methods": ["GET"], "path": "/public/.*"}])
    latchkey.group("builders")
    latchkey.user("alice", groups=["builders"])
    return latchkey


@pytest.fixture(scope="module")
def alice(service):
    return service.token("alice")


@pytest.fixture(scope="module", params=[Nginx, Caddy, HAProxy], ids=lambda kind: kind.__name__)
def proxy(request, room, service, upstream):
    with request.param(room, service.authz[1], upstream.port) as server:
        yield server


@pytest.fixture(autouse=True)
def strict(upstream):
    upstream.forget()
    yield
    assert upstream.violations == []


def call(proxy, method="GET", target="/rest/thing", headers=(), body=b""):
    return http.fetch(proxy.address, method, target, headers, body)


def is_refused(answer, upstream, status):
    assert answer.status == status, answer
    assert upstream.seen == []
    assert answer.headers.get("Cache-Control") == "no-store"
    return answer.problem()


@pytest.mark.parametrize("credential", ["bearer", "basic", "key", "email"])
def test_a_good_credential_lets_through_and_says_who_it_is(proxy, upstream, alice, credential):
    header = {"bearer": alice.bearer(), "basic": alice.basic(), "key": ("X-API-Key", alice.secret),
              "email": alice.basic("alice@example.test")}[credential]
    answer = call(proxy, target="/rest/thing?a=b%20c", headers=[header])
    assert answer.status == 200, answer
    seen = upstream.last()
    assert (seen.method, seen.target) == ("GET", "/rest/thing?a=b%20c")
    assert seen.headers["X-Forwarded-User"] == "alice"
    assert seen.headers["X-Forwarded-Email"] == "alice@example.test"
    assert seen.headers["X-Forwarded-Groups"] == "builders"
    assert seen.headers["X-Latchkey-Token-Id"] == alice.id
    assert seen.headers["X-Latchkey-Decision-Id"]
    assert seen.headers["X-Latchkey-Decision"] == "allow"


def test_the_credential_itself_does_not_reach_the_api(proxy, upstream, alice):
    for header in (alice.bearer(), alice.basic(), ("X-API-Key", alice.secret)):
        assert call(proxy, headers=[header]).status == 200
        assert alice.secret not in repr(upstream.last())
        assert "Authorization" not in upstream.last().headers or upstream.last().headers["Authorization"] == ""


def test_without_a_credential_both_challenges_are_offered(proxy, upstream):
    answer = call(proxy)
    assert is_refused(answer, upstream, 401) == "credential_missing"
    challenge = ", ".join(answer.headers.all("WWW-Authenticate"))
    assert "Basic " in challenge and "Bearer " in challenge and "error=" not in challenge


def test_an_unknown_bearer_token_is_401_invalid_token(proxy, upstream):
    answer = call(proxy, headers=[bearer(UNKNOWN)])
    assert is_refused(answer, upstream, 401) == "token_not_usable"
    assert 'error="invalid_token"' in answer.headers["WWW-Authenticate"]


def test_an_unknown_token_as_basic_is_403_when_passwords_are_off(proxy, upstream):  # RE-13
    assert is_refused(call(proxy, headers=[basic("alice", UNKNOWN)]), upstream, 403) == "token_not_usable"


def test_a_revoked_token_is_refused_at_once(proxy, upstream, service):  # EX-5
    token = service.token("alice")
    assert call(proxy, headers=[token.bearer()]).status == 200
    service.api.post(f"/tokens/{token.id}/revoke")
    upstream.forget()
    assert is_refused(call(proxy, headers=[token.bearer()]), upstream, 401) == "token_not_usable"


def test_a_read_only_token_may_read_and_not_write(proxy, upstream, service):
    token = service.token("alice", readOnly=True)
    assert call(proxy, headers=[token.bearer()]).status == 200
    upstream.forget()
    answer = call(proxy, "POST", headers=[token.bearer()], body=b"{}")
    assert is_refused(answer, upstream, 403) == "read_only_token"
    assert 'error="insufficient_scope"' in answer.headers["WWW-Authenticate"]


def test_a_rate_limit_is_429_with_its_headers(proxy, upstream, service):  # MO-37, MO-38
    token = service.token("alice")
    window = [{"requests": 2, "per": {"count": 1, "unit": "hours"}, "burst": None}]
    with service.settings("rate-limiting", enabled=True, windows=window):
        statuses = [call(proxy, headers=[token.bearer()]).status for _ in range(2)]
        assert statuses == [200, 200]
        upstream.forget()
        answer = call(proxy, headers=[token.bearer()])
        assert is_refused(answer, upstream, 429) == "rate_limited"
        assert int(answer.headers["Retry-After"]) >= 1
        assert answer.headers["RateLimit"] and answer.headers["RateLimit-Policy"]


def test_an_ambiguous_target_never_reaches_the_api(proxy, upstream, alice):
    answer = call(proxy, target="/rest/a%2f..%2fsecret", headers=[alice.bearer()])
    assert answer.status == 400, answer
    assert upstream.seen == []


def spellings(name):
    """The name in every mixture of "-" and "_", in three kinds of case."""
    parts = name.split("-")
    for joins in itertools.product("-_", repeat=len(parts) - 1):
        mixed = parts[0] + "".join(join + part for join, part in zip(joins, parts[1:]))
        yield from {mixed, mixed.lower(), mixed.upper()}


@pytest.mark.parametrize("name", IDENTITY)
@pytest.mark.parametrize("anonymous", [False, True], ids=["with token", "public path"])
def test_a_claimed_identity_never_reaches_the_api(proxy, upstream, alice, name, anonymous):
    for spelling in spellings(name):
        target, credential = ("/public/page", []) if anonymous else ("/rest/thing", [alice.bearer()])
        upstream.forget()
        answer = call(proxy, target=target, headers=[*credential, (spelling, "root-canary")])
        if answer.status != 200:
            assert answer.status in (400, 403) and upstream.seen == [], f"{spelling}: {answer}"
            continue
        assert "root-canary" not in repr(upstream.last()), spelling


def test_an_anonymous_caller_has_no_identity(proxy, upstream):
    assert call(proxy, target="/public/page").status == 200
    seen = upstream.last()
    for name in ("X-Forwarded-User", "X-Forwarded-Email", "X-Forwarded-Groups", "X-Latchkey-Token-Id"):
        assert seen.headers.get(name, "") == ""


@pytest.mark.parametrize("claim", [
    ("X-Forwarded-Uri", "/public/page"), ("X-Original-URL", "http://api.example.test/public/page"),
    ("X-Forwarded-Method", "GET"), ("X-Original-Method", "GET"), ("X-Forwarded-Host", "elsewhere.test"),
    ("X_Forwarded_Uri", "/public/page"), ("X-Original-URI", "/public/page"), ("X-Forwarded-Prefix", "/public"),
], ids=lambda claim: claim[0])
def test_the_facts_of_a_request_are_the_proxys_not_the_clients(proxy, upstream, claim):
    answer = call(proxy, "POST", headers=[claim], body=b"x=1")
    assert answer.status in (400, 401, 403), answer
    assert upstream.seen == []


@pytest.mark.parametrize("claim", ["X-Forwarded-For", "Forwarded", "X-Real-IP", "X_Forwarded_For"])
def test_the_address_of_a_client_is_not_the_one_it_claims(proxy, upstream, service, claim):
    token = service.token("alice", ipRanges=["10.0.0.0/8"])
    value = "for=10.1.2.3" if claim == "Forwarded" else "10.1.2.3"
    answer = call(proxy, headers=[token.bearer(), (claim, value)])
    assert is_refused(answer, upstream, 403) == "token_ip_not_allowed"


@pytest.mark.parametrize("framing", ["length", "chunked"])
def test_a_body_passes_unchanged(proxy, upstream, alice, framing):
    body = bytes(range(256)) * 2000
    if framing == "length":
        answer = call(proxy, "POST", headers=[alice.bearer()], body=body)
    else:
        with Connection(proxy.address) as connection:
            connection.send(http.head("POST", "/rest/thing", [alice.bearer(), ("Transfer-Encoding", "chunked")]))
            for start in range(0, len(body), 50000):
                part = body[start:start + 50000]
                connection.send(f"{len(part):x}\r\n".encode() + part + b"\r\n")
            connection.send(b"0\r\n\r\n")
            answer = connection.answer()
    assert answer.status == 200, answer
    assert upstream.last().body == body


def test_a_kept_alive_connection_is_judged_request_by_request(proxy, upstream, alice):
    with Connection(proxy.address) as connection:
        assert connection.request("GET", "/rest/thing", [alice.bearer()]).status == 200
        assert connection.request("GET", "/rest/thing").status == 401
        assert connection.request("GET", "/rest/thing", [alice.bearer()]).status == 200
    assert len(upstream.seen) == 2


@pytest.mark.parametrize("kind", [Nginx, Caddy, HAProxy], ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("stray", [
    Reply(200, b"hello"), Reply(204), Reply(200, b"", [("X-Forwarded-User", "root")]), Reply(302, b"", [("Location", "/")]),
    Reply(200, b"", [("X-Latchkey-Decision", "deny")]), Reply(200, b"", [("X-Latchkey-Decision", "")]), Reply(500, b"no"),
], ids=["200", "204", "200 with identity", "302", "200 that denies", "200 with empty decision", "500"])
def test_an_answer_that_is_not_latchkeys_lets_nobody_in(tmp_path, upstream, kind, stray):
    with Upstream(lambda seen: stray) as impostor, kind(tmp_path, impostor.port, upstream.port) as server:
        answer = call(server, headers=[bearer("anything")])
        assert impostor.seen, "the proxy did not ask"
        assert answer.status >= 400, answer
    assert upstream.seen == []


@pytest.mark.parametrize("kind", [Nginx, Caddy, HAProxy], ids=lambda kind: kind.__name__)
def test_without_latchkey_the_door_is_shut(tmp_path, upstream, kind):
    service = Latchkey(tmp_path / "latchkey").start()
    service.upstream(upstream.url)
    token = service.token()
    with service, kind(tmp_path, service.authz[1], upstream.port) as server:
        assert call(server, headers=[token.bearer()]).status == 200
        service.stop()
        upstream.forget()
        answer = call(server, headers=[token.bearer()])
        assert answer.status >= 500, answer
    assert upstream.seen == []


def test_a_websocket_passes_after_the_decision(proxy, upstream, alice):
    plain = upstream.reply
    upstream.reply = websocket.serve_echo
    try:
        refused = websocket.Client(proxy.address, "/socket")
        assert refused.answer.status == 401 and upstream.seen == []
        client = websocket.Client(proxy.address, "/socket", [alice.bearer()])
        assert client.answer.status == 101 and client.right_key, client.answer
        assert client.receive() == (1, b"welcome")
        client.send(b"x" * 70_000)
        assert client.receive() == (2, b"x" * 70_000)
        client.close()
        assert upstream.last().headers["X-Forwarded-User"] == "alice"
    finally:
        upstream.reply = plain


def test_what_the_service_learns_never_holds_the_body(proxy, upstream, service):
    """A limit on the body cannot be judged here, so it denies (EX-37)."""
    token = service.token("alice", limits=[".*[JsonData::a==1]"])
    answer = call(proxy, "POST", headers=[token.bearer(), ("Content-Type", "application/json")], body=b'{"a":1}')
    assert is_refused(answer, upstream, 403) == "body_not_available"


def test_two_credentials_are_refused(proxy, upstream, alice):
    answer = call(proxy, headers=[alice.bearer(), ("X-API-Key", UNKNOWN)])
    assert is_refused(answer, upstream, 400) == "two_credentials"
