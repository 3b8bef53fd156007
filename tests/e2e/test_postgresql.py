# SPDX-License-Identifier: GPL-3.0-or-later
"""The service with its store in PostgreSQL: the same behaviour, and what happens while the database is away."""
import pytest

from harness import http
from harness.http import bearer
from harness.latchkey import PASSWORD, Latchkey, run
from harness.process import wait_until
from harness.servers import PostgreSQL


@pytest.fixture(scope="module")
def database(room):
    with PostgreSQL(room) as server:
        yield server


@pytest.fixture(scope="module")
def service(room, database, upstream):
    service = Latchkey(room / "latchkey", config={"database": {"driver": "postgresql", "uri": database.uri}}, init=False)
    service.calm = False
    run("init", "--config", service.file, "--admin", "admin", "--password-stdin", stdin=PASSWORD + "\n")
    with service.start():
        service.upstream(upstream.url)
        yield service


def test_tokens_work_and_are_revoked_at_once(service):
    token = service.token()
    assert service.call(headers=[token.bearer()]).status == 200
    service.api.post(f"/tokens/{token.id}/revoke")
    assert service.call(headers=[token.bearer()]).status == 401


def test_acknowledged_changes_survive_kill_9(service):
    tokens = [service.token() for _ in range(10)]
    service.api.post(f"/tokens/{tokens[0].id}/revoke")
    service.restart()
    assert service.call(headers=[tokens[0].bearer()]).status == 401
    assert {service.call(headers=[token.bearer()]).status for token in tokens[1:]} == {200}


def test_text_that_postgresql_refuses_does_not_lose_its_record(service):
    """PostgreSQL takes neither NUL nor invalid UTF-8; a crafted request must not make its own record vanish."""
    targets = ["/caf%C3%A9", "/bad%FF%FEbytes", "/emoji%F0%9F%98%80"]
    before = len([row for row in service.audit("&kind=call")])
    answers = [service.call(target=target, headers=[("User-Agent", "caf\u00e9"), bearer("not-a-token")]) for target in targets]
    recorded = sum(answer.status != 0 for answer in answers)
    service.audit("&kind=call", until=lambda rows: len(rows) >= before + recorded)


def test_while_the_database_is_away_nothing_is_changed_and_nothing_opens(service, database):
    token = service.token()
    revoked = service.token()
    service.api.post(f"/tokens/{revoked.id}/revoke")
    database.process.kill()
    try:
        statuses = {http.fetch(service.gateway, headers=[token.bearer()]).status for _ in range(20)}
        assert statuses <= {200, 503}
        assert http.fetch(service.gateway, headers=[revoked.bearer()]).status in (401, 503)
        assert http.fetch(service.gateway, headers=[bearer("lku_unknown")]).status in (401, 503)
        answer = service.api.request("POST", f"/tokens/{token.id}/revoke", {})
        assert answer.status_code >= 500, answer.text
        assert service.call(headers=[token.bearer()]).status in (200, 503)  # what was not acknowledged did not happen
    finally:
        database.start()
    wait_until(lambda: service.api.request("POST", f"/tokens/{token.id}/revoke", {}).ok, "changes to work again", 15)
    assert service.call(headers=[token.bearer()]).status == 401


def test_a_second_node_follows_within_a_second(room, service, database):
    other = Latchkey(room / "other", init=False, config={
        "database": {"driver": "postgresql", "uri": database.uri}, "node": {"number": 1},
        "keys": {"provider": "file", "file": str(service.data / "master.key")}})
    with other.start():
        token = service.token()
        wait_until(lambda: other.call(headers=[token.bearer()]).status == 200, "the token on the other node", 1.5)
        service.api.post(f"/tokens/{token.id}/revoke")
        wait_until(lambda: other.call(headers=[token.bearer()]).status == 401, "the revocation on the other node", 1.5)
        made = other.api.post("/tokens", {"name": "from the other", "owner": token.owner, "scheme": "both",
                                          "expires": "never"})
        wait_until(lambda: service.call(headers=[bearer(made["secret"])]).status == 200, "its token on the first", 1.5)
        for api, here in ((service.api, 0), (other.api, 1)):
            nodes = api.get("/status")["nodes"]
            assert [(node["number"], node["here"], node["answering"]) for node in nodes] == [
                (0, here == 0, True), (1, here == 1, True)]
    assert [node["number"] for node in service.api.get("/status")["nodes"]] == [0]  # it has ended in good order
