# SPDX-License-Identifier: GPL-3.0-or-later
"""Paths and fields that two programs read differently: refused at every door, under every rule, never repaired."""
import re
import socket

import pytest

from harness.upstream import Reply

TARGETS = {
    "encoded slash": b"/rest/api%2fadmin",
    "encoded slash in capitals": b"/rest/api%2Fadmin",
    "dot dot": b"/rest/public/../admin",
    "single dot": b"/rest/./admin",
    "encoded dots": b"/rest/public/%2e%2e/admin",
    "one encoded dot": b"/rest/public/.%2E/admin",
    "encoded dots and slash": b"/rest/public/..%2fadmin",
    "dots and a path parameter": b"/rest/public/..;/admin",
    "dots and a named path parameter": b"/rest/public/..;a=b/admin",
    "dots and an encoded path parameter": b"/rest/public/..%3b/admin",
    "a dot and a path parameter": b"/rest/.;/admin",
    "empty segment": b"/rest//admin",
    "an authority in the path": b"//evil.example/rest/admin",
    "empty segment with a path parameter": b"/rest/;x/admin",
    "NUL": b"/rest/admin%00",
    "NUL before an extension": b"/rest/admin%00.json",
    "line break": b"/rest/admin%0d%0aX-Forwarded-User:%20root",
    "tab": b"/rest/admin%09",
    "fragment": b"/rest/public#/../admin",
    "fragment in the query": b"/rest/public?a=b#c",
    "backslash": b"/rest/public\\..\\admin",
    "encoded backslash": b"/rest/public%5c..%5cadmin",
    "encoded percent": b"/rest/public/%252e%252e/admin",
    "encoded percent and slash": b"/rest/api%252fadmin",
    "overlong dot": b"/rest/%c0%ae%c0%ae/admin",
    "overlong slash": b"/rest/api%C0%AFadmin",
    "overlong slash, three bytes": b"/rest/api%e0%80%afadmin",
    "surrogate": b"/rest/%ED%A0%80/admin",
    "raw byte beyond ASCII": b"/rest/\xc0\xae/admin",
    "escape of mixed case": b"/rest/%aF",
    "broken escape": b"/rest/%2",
    "escape that is none": b"/rest/%zz",
    "wide escape": b"/rest/%u002e%u002e/admin",
    "bracket": b"/rest/[a]",
    "space as it is": b"/rest/a\x20b",
    "another authority": b"http://evil.example/rest/admin",
    "only a query": b"?a=b",
    "asterisk": b"*",
}

FIELDS = {
    "method override": [b"X-HTTP-Method-Override: DELETE"],
    "method override, short": [b"X-HTTP-Method: DELETE"],
    "method override, other": [b"X-Method-Override: DELETE"],
    "method override with underscores": [b"X_HTTP_Method_Override: DELETE"],
    "method override in lower case": [b"x-http-method-override: delete"],
    "identity with underscores": [b"X_Forwarded_User: root"],
    "identity with one underscore": [b"X-Forwarded_Groups: administrators"],
    "token id with underscores": [b"X_Latchkey_Token_Id: 0123456789ab"],
    "decision with underscores": [b"x_latchkey_decision: allow"],
    "identity twice": [b"X-Forwarded-User: alice", b"X-Forwarded-User: root"],
    "identity twice, in two cases": [b"X-Forwarded-User: alice", b"x-forwarded-user: root"],
    "decision twice": [b"X-Latchkey-Decision: allow", b"X-Latchkey-Decision: allow"],
    "two hosts": [b"Host: evil.example"],
    "two credentials": [b"Authorization: Bearer foreign"],
    "credential in another place": [b"X-API-Key: another"],
    "field name with a space": [b"X-Forwarded-User : root"],
    "folded field": [b"X-A: b", b" X-Forwarded-User: root"],
    "NUL in a field": [b"X-A: \x00root"],
}


@pytest.fixture(scope="module")
def service(latchkey, upstream):
    """One path for tokens, one that is public, one that is bypassed: no rule may make a difference."""
    latchkey.upstream(upstream.url, publicPaths=[{"methods": [], "path": "/rest/public.*"}])
    current = latchkey.api.get("/settings/public-apis")
    latchkey.api.put("/settings/public-apis", {"bypass": [{"methods": [], "path": "/rest/(api|a).*"}]})
    yield latchkey
    latchkey.api.put("/settings/public-apis", {"bypass": current["bypass"]})


@pytest.fixture(autouse=True)
def seen(upstream):
    plain = upstream.reply
    upstream.reply = lambda _: Reply(200, b"ok")
    upstream.forget()
    yield upstream.seen
    upstream.reply = plain


def statuses(address, raw):
    said = b""
    with socket.create_connection(address, timeout=10) as peer:
        peer.sendall(raw)
        peer.settimeout(2)
        try:
            while data := peer.recv(65536):
                said += data
        except OSError:
            pass
    return [int(code) for code in re.findall(rb"HTTP/1\.1 (\d{3}) ", said)]


def request(target, fields=(), method=b"GET"):
    return b"\r\n".join([method + b" " + target + b" HTTP/1.1", b"Host: a.test", b"Connection: close", *fields]) + b"\r\n\r\n"


@pytest.mark.parametrize("credential", [True, False], ids=["with token", "anonymous"])
def test_no_attack_on_the_path_reaches_the_api(service, upstream, credential):
    token = service.token()
    fields = [f"Authorization: Bearer {token.secret}".encode()] if credential else []
    wrong = []
    for name, target in TARGETS.items():
        codes = statuses(service.gateway, request(target, fields))
        if codes != [400] or upstream.seen:
            wrong.append((name, codes, [one.target for one in upstream.seen]))
        upstream.forget()
    assert wrong == []


def test_no_attack_by_a_field_reaches_the_api(service, upstream):
    token = service.token()
    bearer = f"Authorization: Bearer {token.secret}".encode()
    assert statuses(service.gateway, request(b"/rest/plain", [bearer])) == [200]
    upstream.forget()
    wrong = []
    for name, fields in FIELDS.items():
        for target in (b"/rest/plain", b"/rest/public", b"/rest/api"):
            upstream.forget()
            codes = statuses(service.gateway, request(target, [bearer, *fields]))
            if codes != [400] or upstream.seen:
                # Where nobody is authenticated a second credential is the upstream's business.
                if target != b"/rest/plain" and "credential" in name:
                    continue
                wrong.append((name, target, codes, [one.target for one in upstream.seen]))
    assert wrong == []


def test_a_method_override_in_the_query_is_refused(service, upstream):
    token = service.token(readOnly=True)
    for query in ("_method=DELETE", "a=b&_method=DELETE", "%5fmethod=DELETE", "a=b;_method=DELETE"):
        assert service.call("GET", "/rest/plain?" + query, [token.bearer()]).problem() == "method_override", query
    assert upstream.seen == []


def test_a_single_claimed_identity_is_dropped(service, upstream):
    """What a client's own proxy may have left behind is no attack; it is dropped."""
    token = service.token()
    answer = service.call("GET", "/rest/plain", [token.bearer(), ("X-Forwarded-User", "root"), ("X-Latchkey-Decision", "allow")])
    assert answer.status == 200
    assert "root" not in repr(upstream.last().headers)
    assert upstream.last().headers.get("X-Forwarded-User") == token.owner


@pytest.mark.parametrize("dialect", ["forward", "nginx", "envoy"])
def test_no_attack_on_the_path_passes_a_forward_auth_question(service, dialect):
    token = service.token()
    bearer = [f"Authorization: Bearer {token.secret}".encode()]
    wrong = []
    for name, target in ({"plain": b"/rest/plain"} | TARGETS).items():
        if b"\x20" in target or b"\xc0" in target:
            continue  # the front proxy's own parser, or this door's, ends there
        if dialect == "forward":
            raw = request(b"/authz/forward", [*bearer, b"X-Forwarded-Method: GET", b"X-Forwarded-Proto: https",
                                              b"X-Forwarded-Host: a.test", b"X-Forwarded-Uri: " + target,
                                              b"X-Forwarded-For: 127.0.0.1"])
        elif dialect == "nginx":
            raw = request(b"/authz/nginx", [*bearer, b"X-Original-Method: GET",
                                            b"X-Original-URL: https://a.test" + target])
        else:
            raw = request(b"/authz/envoy" + target, bearer)
        codes = statuses(service.authz, raw)
        if (codes == [200]) != (name == "plain"):
            wrong.append((name, codes))
    assert wrong == []
