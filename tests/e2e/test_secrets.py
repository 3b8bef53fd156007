# SPDX-License-Identifier: GPL-3.0-or-later
"""Secrets are nowhere but where they must be: canaries are sent through every door, then looked for everywhere."""
import base64
import os
import pathlib
import stat
import tempfile

import pytest

from harness import http
from harness.http import basic, bearer
from harness.latchkey import PASSWORD, Latchkey, no_core_limit, run

CANARY_PASSWORD = "canary-Passphrase-7411-blue"
UPSTREAM_CREDENTIAL = "canary-upstream-90210"


@pytest.fixture(scope="module")
def service(room, upstream):
    with Latchkey(room / "canaries").start(preexec=no_core_limit) as service:
        service.upstream(upstream.url, name="main", identity={"mode": "headers"})
        service.user("carol", password=CANARY_PASSWORD)
        yield service


@pytest.fixture(scope="module")
def canaries(service):
    """Uses secrets rightly and wrongly, and returns all of them."""
    token = service.token("carol")
    other = service.token("carol")
    revoked = service.token("carol")
    service.api.post(f"/tokens/{revoked.id}/revoke")
    rotated = service.api.post(f"/tokens/{other.id}/rotate", {"overlap": "1h"})["secret"]
    secrets = [token.secret, other.secret, revoked.secret, rotated]
    foreign = "canary" + "Foreign" * 6
    for secret in secrets:
        flipped = secret[:-1] + ("A" if secret[-1] != "A" else "B")
        service.call(headers=[bearer(secret)])
        service.call(headers=[basic("carol", secret)])
        service.call(headers=[basic("nobody", secret)])
        service.call(headers=[("X-API-Key", secret)])
        service.call(headers=[bearer(secret), ("X-API-Key", flipped)])
        service.call(target=f"/thing?access_token={secret}&x=1")
        service.call(target=f"/thing?key={secret}")
        service.call(target=f"/thing/{secret}/more", headers=[bearer(secret)])
        service.call(headers=[bearer(flipped)])
        service.call(headers=[("Authorization", secret)])
        service.call(headers=[("Authorization", f"Digest {secret}")])
        http.fetch(service.authz, "GET", "/authz/forward", [
            ("X-Forwarded-Method", "GET"), ("X-Forwarded-Uri", f"/thing?access_token={secret}"),
            ("X-Forwarded-Host", "x.test"), ("X-Forwarded-Proto", "http"), ("X-Forwarded-For", "127.0.0.1")])
        service.api.request("POST", "/explain", {"scheme": "bearer", "credential": secret, "method": "GET",
                                                 "url": "/thing", "clientAddress": "127.0.0.1"})
    with service.settings("global", queryParameter="access_token"):
        service.call(target=f"/thing?access_token={token.secret}&x=1")
        service.call(target=f"/thing?x=1&access_token={revoked.secret}")
    service.call(headers=[bearer(foreign)])
    service.call(headers=[basic("carol", CANARY_PASSWORD)])
    session = service.sign_in("carol", CANARY_PASSWORD).http.headers["Authorization"].removeprefix("Bearer ")
    service.api.request("POST", "/session", {"username": "carol", "password": CANARY_PASSWORD + "x"})
    service.api.request("POST", "/upstreams", {
        "name": "sealed", "preset": "generic", "baseUrl": "http://127.0.0.1:9", "hosts": ["sealed.test"],
        "identity": {"mode": "credential", "username": "bot", "password": UPSTREAM_CREDENTIAL}})
    secrets += [foreign, CANARY_PASSWORD, PASSWORD, session, UPSTREAM_CREDENTIAL]
    pairs = [f"carol:{secret}" for secret in secrets] + [f"bot:{UPSTREAM_CREDENTIAL}"]
    parts = [secret.split("_")[-1][:43] for secret in secrets if secret.startswith(("lku_", "lks_"))]
    texts = [text.encode() for text in [*secrets, *parts]]
    return texts + [base64.b64encode(pair.encode())[4:-4] for pair in pairs]


def files_of(service):
    for folder, _, names in os.walk(service.directory):
        for name in names:
            yield os.path.join(folder, name)


def leaks(text, canaries):
    return [canary for canary in canaries if canary in text]


def test_not_in_any_file(service, canaries):  # EX-8, KA-8
    rows = service.audit(until=lambda rows: len(rows) > 30)
    assert rows
    service.stop()
    try:
        paths = list(files_of(service))
        assert any(path.endswith((".db", ".sqlite")) or "sqlite" in path for path in paths) or len(paths) > 3
        for path in paths:
            with open(path, "rb") as file:
                found = leaks(file.read(), canaries)
            assert not found, f"{path} holds {found[0][:12]}… and {len(found) - 1} more"
    finally:
        service.start()


def test_not_in_the_audit_log_as_the_api_shows_it(service, canaries):
    rows = service.audit(until=lambda rows: len(rows) > 30)
    assert not leaks(repr(rows).encode(), canaries)


def test_not_in_metrics_or_status(service, canaries):
    for path in ("/metrics", "/health/ready", "/health/live"):
        answer = service.look(path)
        assert answer.status == 200
        assert not leaks(answer.body, canaries), path
    for page in ("/tokens", "/users", "/upstreams", "/status"):
        assert not leaks(service.api.request("GET", page).content, canaries), page


def test_not_on_the_command_line_or_in_the_environment(service, canaries):
    for name in ("cmdline", "environ"):
        with open(f"/proc/{service.pid}/{name}", "rb") as file:
            assert not leaks(file.read(), canaries)


def test_the_export_of_the_audit_log_holds_none(service, canaries):
    done = run("audit", "export", "--config", service.file)
    assert not leaks(done.stdout.encode() + done.stderr.encode(), canaries)


def test_no_core_file_can_be_written(service):
    with open(f"/proc/{service.pid}/limits", encoding="ascii") as file:
        line = next(line for line in file if line.startswith("Max core file size"))
    assert line.split()[4:6] == ["0", "0"], line


def test_only_its_own_account_can_read_the_store(service):
    for folder, folders, names in os.walk(service.data):
        assert stat.S_IMODE(os.stat(folder).st_mode) & 0o077 == 0, folder
        for name in names:
            path = os.path.join(folder, name)
            assert stat.S_IMODE(os.stat(path).st_mode) & 0o077 == 0, path


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root, to run the service as somebody else")
def test_another_process_of_the_same_account_cannot_look_inside(tmp_path_factory):
    """A process that is not dumpable belongs to root in /proc, whoever runs it."""
    directory = tmp_path_factory.mktemp("nobody")
    for parent in [directory, *directory.parents]:
        if parent in (pathlib.Path(tempfile.gettempdir()), pathlib.Path("/")):
            break
        parent.chmod(0o755)
    service = Latchkey(directory / "latchkey", init=True)
    for folder, _, names in os.walk(service.directory):
        os.chown(folder, 65534, 65534)
        for name in names:
            os.chown(os.path.join(folder, name), 65534, 65534)

    def become_nobody():
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)
    with service.start(preexec=become_nobody):
        with open(f"/proc/{service.pid}/status", encoding="ascii") as file:
            assert "Uid:\t65534" in file.read()
        assert os.stat(f"/proc/{service.pid}/mem").st_uid == 0
