# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody who runs the service relies on: commands, health, metrics, signals, sockets, certificates, backups."""
import json
import os
import shutil
import signal
import socket
import sqlite3
import ssl
import subprocess
import sys
import threading

import pytest

from harness import http
from harness.hammer import Hammer
from harness.http import Connection
from harness.latchkey import PASSWORD, Latchkey, run
from harness.process import free_port, wait_until
from harness.servers import need
from harness.upstream import Reply, Upstream, echo


# Commands

@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["serve", "--help"]])
def test_help_and_version(arguments):
    done = run(*arguments)
    assert "latchkeyd" in done.stdout.lower() or done.stdout.strip()[0].isdigit()


@pytest.mark.parametrize("arguments", [["--no-such-option"], ["no-such-command"], ["init", "--no-such-option"]])
def test_wrong_usage_is_2(arguments):
    done = run(*arguments, check=False)
    assert done.returncode == 2 and done.stderr.strip()


def test_serving_without_a_store_says_what_to_do(tmp_path):
    service = Latchkey(tmp_path, init=False)
    done = run("serve", "--config", service.file, check=False)
    assert done.returncode == 1 and "init" in done.stderr


def test_init_does_not_touch_a_store_that_exists(tmp_path):
    service = Latchkey(tmp_path)
    done = run("init", "--data-dir", service.data, "--admin", "mallory", "--password-stdin",
               stdin="another long passphrase 7\n", check=False)
    assert done.returncode == 1
    with service.start():
        assert service.sign_in().get("/me")
        assert service.api.request("POST", "/session", {"username": "mallory",
                                                        "password": "another long passphrase 7"}).status_code == 401


def test_a_second_service_does_not_open_the_same_store(tmp_path):
    with Latchkey(tmp_path).start() as service:
        done = run("serve", "--config", service.file, check=False)
        assert done.returncode == 1 and done.stderr.strip()
        assert service.api.get("/status")


class TestCheckConfig:
    def check(self, tmp_path, text):
        file = tmp_path / "latchkeyd.toml"
        file.write_text(text)
        return run("check-config", "--config", file, check=False)

    def test_a_good_file(self, tmp_path):
        done = self.check(tmp_path, '[listen]\ngateway = ["127.0.0.1:0"]\n')
        assert done.returncode == 0, done.stderr

    def test_every_problem_with_its_line(self, tmp_path):
        done = self.check(tmp_path, '[listen]\ngateway = ["nowhere"]\n\n[keys]\nprovider = "drawer"\n\n'
                                    '[workers]\nthreads = -1\nthreds = 2\n\n[lisen]\n')
        assert done.returncode == 1
        said = done.stdout + done.stderr
        for line, word in ((2, "nowhere"), (5, "provider"), (8, "threads"), (9, "threds"), (11, "lisen")):
            assert any(f":{line}:" in row and word in row for row in said.splitlines()), f"line {line}: {said}"

    def test_broken_toml(self, tmp_path):
        done = self.check(tmp_path, "[listen]\ngateway = [\n")
        assert done.returncode == 1 and (done.stdout + done.stderr).strip()

    def test_an_open_listener_needs_tls_or_a_written_word(self, tmp_path):
        assert self.check(tmp_path, '[listen]\ngateway = ["0.0.0.0:0"]\n').returncode == 1
        assert self.check(tmp_path, '[listen]\ngateway = [{ address = "0.0.0.0:0", insecure = true }]\n').returncode == 0

    def test_the_service_does_not_start_with_a_bad_file(self, tmp_path):
        service = Latchkey(tmp_path, config={"keys": {"provider": "file", "no_such_key": 1}})
        done = run("serve", "--config", service.file, check=False)
        assert done.returncode == 1 and "no_such_key" in done.stderr


# Health, metrics, problems

@pytest.fixture(scope="module")
def service(latchkey, upstream):
    latchkey.upstream(upstream.url)
    return latchkey


def test_health(service):
    for path in ("/health/live", "/health/ready"):
        assert service.look(path).status == 200


def test_metrics_are_what_prometheus_expects(service):
    service.call(headers=[service.token().bearer()])
    service.call()
    answer = service.look("/metrics")
    assert answer.status == 200
    done = subprocess.run([need("promtool"), "check", "metrics"], input=answer.body, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode() + answer.text[:2000]
    assert "latchkey_" in answer.text


def test_metrics_count_requests(service):
    def total():
        lines = service.look("/metrics").text.splitlines()
        return sum(float(line.rsplit(" ", 1)[1]) for line in lines
                   if line.startswith("latchkey_") and "requests_total" in line.split("{")[0].split(" ")[0])
    before = total()
    for _ in range(7):
        service.call()
    wait_until(lambda: total() >= before + 7, "the counters to move")


def test_a_denial_is_a_problem_document_with_a_decision_that_can_be_looked_up(service):
    token = service.token(ipRanges=["10.0.0.0/8"])
    answer = service.call(target="/rest/secret?x=1", headers=[token.bearer()])
    assert (answer.status, answer.problem()) == (403, "token_ip_not_allowed")
    assert answer.headers["Cache-Control"] == "no-store"
    prefix = "urn:latchkey:decision:"
    instance = answer.json()["instance"]
    assert instance.startswith(prefix)
    decision = instance.removeprefix(prefix)

    def recorded():
        found = service.api.request("GET", f"/audit/{decision}")
        return found.json() if found.ok else None
    row = wait_until(recorded, "the record of the decision")
    assert row["reason"] == "token_ip_not_allowed" and row["outcome"] == "denied"
    assert row["address"] == "127.0.0.1" and row["method"] == "GET" and row["tokenId"] == token.id


def test_unknown_expired_and_revoked_look_alike(service):
    revoked = service.token()
    service.api.post(f"/tokens/{revoked.id}/revoke")
    deleted = service.token()
    service.api.delete(f"/tokens/{deleted.id}")
    answers = [service.call(headers=[token.bearer()]) for token in (revoked, deleted)]
    answers.append(service.call(headers=[http.bearer("not-even-a-token")]))
    kinds = {(answer.status, answer.problem() if n < 2 else "token_not_usable") for n, answer in enumerate(answers[:2])}
    assert kinds == {(401, "token_not_usable")}
    bodies = [{key: value for key, value in answer.json().items() if key != "instance"} for answer in answers[:2]]
    assert bodies[0] == bodies[1]
    assert answers[2].status == 401


@pytest.mark.parametrize("method, target, headers, status", [
    ("GET", "/" + "a" * 70_000, [], 414),
    ("GET", "/", [("X-Big", "b" * 200_000)], 431),
    ("GET", "/%zz", [], 400),
    ("GET", "/a/..%2f..%2fetc", [], 400),
    ("GET", "/", [("Authorization", "Bearer a"), ("Authorization", "Bearer b")], 400),
    ("GET", "/", [("Authorization", "Bearer a"), ("X-API-Key", "b")], 400),
], ids=["long target", "large head", "bad escape", "encoded slash", "two credentials", "key and bearer"])
def test_what_cannot_be_read_in_one_way_is_refused(service, upstream, method, target, headers, status):
    upstream.forget()
    assert service.call(method, target, headers).status == status
    assert upstream.seen == []


# The administration surface

@pytest.mark.parametrize("headers", [
    [("Origin", "http://127.0.0.1:8460")], [("Origin", "https://evil.test")], [("Origin", "null")],
    [("Host", "evil.test")], [("Host", "localhost.evil.test:8460")],
], ids=["own origin", "origin", "null origin", "rebinding", "rebinding look-alike"])
def test_browsers_are_kept_out_of_the_administration_api(service, headers):
    credential = ("Authorization", service.api.http.headers["Authorization"])
    host = [] if any(name == "Host" for name, _ in headers) else [("Host", "127.0.0.1:%d" % service.admin[1])]
    answer = http.fetch(service.admin, "GET", "/api/v1/status", [credential, *host, *headers])
    assert 400 <= answer.status < 500, answer
    assert "Access-Control-Allow-Origin" not in answer.headers


def test_a_stale_change_is_412(service):
    user = service.user()
    tag = service.api.request("GET", f"/users/{user}").headers["ETag"]
    service.api.patch(f"/users/{user}", {"displayName": "First"})
    stale = service.api.request("PATCH", f"/users/{user}", {"displayName": "Second"}, {"If-Match": tag})
    assert stale.status_code == 412
    assert service.api.get(f"/users/{user}")["displayName"] == "First"


# Signals

@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_stopping_lets_running_requests_finish(tmp_path, number):
    release = threading.Event()
    entered = threading.Event()

    def slow(seen):
        entered.set()
        assert release.wait(20)
        return Reply(200, b"finished")
    with Upstream(slow) as upstream, Latchkey(tmp_path).start() as service:
        service.upstream(upstream.url)
        token = service.token()
        with Connection(service.gateway) as connection, Connection(service.gateway) as idle:
            connection.send(http.head("GET", "/slow", [token.bearer()]))
            assert entered.wait(10)
            service.process.signal(number)

            def closed():
                try:
                    Connection(service.gateway, timeout=1).close()
                    return False
                except OSError:
                    return True
            wait_until(closed, "new connections to be refused")
            assert service.process.running()
            release.set()
            answer = connection.answer()
            assert (answer.status, answer.body) == (200, b"finished")
            with pytest.raises((http.Closed, OSError)):
                idle.answer()
        assert service.process.popen.wait(10) == 0


def certificate(directory, name, days="2"):
    files = directory / f"{name}.crt", directory / f"{name}.key"
    subprocess.run([need("openssl"), "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                    "-nodes", "-days", days, "-subj", f"/CN={name}", "-addext", "subjectAltName=IP:127.0.0.1",
                    "-keyout", files[1], "-out", files[0]], check=True, capture_output=True)
    return files


def presented(address):
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    with socket.create_connection(address, timeout=10) as plain, context.wrap_socket(plain) as secure:
        secure.sendall(http.head("GET", "/"))
        secure.recv(100)
        return ssl.DER_cert_to_PEM_cert(secure.getpeercert(binary_form=True)), secure.version()


def test_hanging_up_takes_a_new_certificate(tmp_path):
    first, second = certificate(tmp_path, "first"), certificate(tmp_path, "second")
    place = tmp_path / "site.crt", tmp_path / "site.key"

    def install(pair):
        for source, target in zip(pair, place):
            target.write_bytes(source.read_bytes())
    install(first)
    service = Latchkey(tmp_path / "latchkey", config={"tls": {"certificate": str(place[0]), "key": str(place[1])}},
                       listen={"gateway": [{"address": "127.0.0.1:0", "tls": True}]})
    with service.start():
        pem, version = presented(service.gateway)
        assert pem == first[0].read_text() and version == "TLSv1.3"
        install(second)
        service.hang_up()
        wait_until(lambda: presented(service.gateway)[0] == second[0].read_text(), "the new certificate")
        # A broken pair changes nothing, and the service stays.
        place[1].write_text("not a key")
        service.hang_up()
        wait_until(lambda: "key" in service.log().lower(), "a word in the log")
        assert presented(service.gateway)[0] == second[0].read_text()


def test_old_tls_is_refused(tmp_path):
    pair = certificate(tmp_path, "site")
    service = Latchkey(tmp_path / "latchkey", config={"tls": {"certificate": str(pair[0]), "key": str(pair[1])}},
                       listen={"gateway": [{"address": "127.0.0.1:0", "tls": True}]})
    with service.start():
        for option in ("-tls1", "-tls1_1"):
            done = subprocess.run([need("openssl"), "s_client", option, "-cipher", "ALL:@SECLEVEL=0", "-connect",
                                   "%s:%d" % service.gateway], stdin=subprocess.DEVNULL, capture_output=True,
                                  timeout=20, check=False)
            assert b"Cipher is (NONE)" in done.stdout or done.returncode != 0


# Inherited sockets

LAUNCHER = """
import os, sys
for place, descriptor in enumerate(map(int, sys.argv[1].split(",")), 3 + 100):
    os.dup2(descriptor, place)
for place in range(103, 106):
    os.dup2(place, place - 100)
os.environ.update(LISTEN_PID=str(os.getpid()), LISTEN_FDS="3", LISTEN_FDNAMES="gateway:authz:admin")
os.execv(sys.argv[2], sys.argv[2:])
"""


class Inherited(Latchkey):
    """The service as systemd starts it from .socket units: gateway, authz and admin, in that order."""

    def adopt(self, sockets):
        self.sockets = sockets

    def command(self):
        numbers = ",".join(str(item.fileno()) for item in self.sockets)
        return [sys.executable, "-c", LAUNCHER, numbers, *super().command()]

    def start(self, **_):
        return super().start(pass_fds=[item.fileno() for item in self.sockets])


@pytest.fixture
def inherited(tmp_path):
    sockets = [socket.create_server(("127.0.0.1", 0), backlog=512) for _ in range(3)]
    service = Inherited(tmp_path / "latchkey")
    service.adopt(sockets)
    yield service
    service.stop()
    for item in sockets:
        item.close()


def test_sockets_of_systemd_are_used(inherited, upstream):
    with inherited.start() as service:
        for door, item in zip(("gateway", "authz", "admin"), service.sockets):
            assert service.address(door) == item.getsockname()
        service.upstream(upstream.url)
        assert service.call(headers=[service.token().bearer()]).status == 200


def test_a_restart_with_inherited_sockets_fails_no_request(inherited, upstream):
    service = inherited.start()
    service.upstream(upstream.url)
    asked = http.head("GET", "/rest/thing", [service.token().bearer()])
    address = service.gateway
    with Hammer(address, lambda _: asked, 16) as hammer:
        for _ in range(2):
            hammer.wait_for(10)
            assert service.stop() == 0
            service.start()
        hammer.wait_for(10)
    assert {answer.status for answer in hammer.all()} == {200}
    assert hammer.broken == []


def test_systemd_is_told_when_the_service_is_ready(tmp_path):
    path = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(path)
        listener.settimeout(20)
        with Latchkey(tmp_path / "latchkey").start(env={"NOTIFY_SOCKET": path}) as service:
            told = listener.recv(1000)
            assert b"READY=1" in told
            service.stop()
            wait_until(lambda: b"STOPPING=1" in listener.recv(1000), "STOPPING=1")


# Backup

def test_a_backup_of_a_busy_service_is_whole(tmp_path, upstream):
    with Latchkey(tmp_path / "old").start() as service:
        service.upstream(upstream.url)
        owner = service.user()
        before = [service.token(owner) for _ in range(20)]
        stop = threading.Event()

        def write():
            api = service.sign_in()
            count = 0
            while not stop.is_set():
                count += 1
                api.post("/tokens", {"name": f"busy-{count}", "owner": owner, "scheme": "both", "expires": "never"})
        thread = threading.Thread(target=write)
        thread.start()
        try:
            backup = tmp_path / "latchkey.backup"
            run("backup", backup, "--config", service.file)
        finally:
            stop.set()
            thread.join()
        gone = before.pop()
        service.api.post(f"/tokens/{gone.id}/revoke")
    assert backup.stat().st_mode & 0o077 == 0
    # The key is not in the backup, so that a stolen backup is worth nothing; it goes its own way.
    assert (service.data / "master.key").read_bytes() not in backup.read_bytes()
    other = Latchkey(tmp_path / "new", init=False)
    other.data.mkdir(mode=0o700)
    shutil.copy2(service.data / "master.key", other.data)
    run("restore", backup, "--config", other.file)
    with other.start():
        for token in before:
            assert other.call(headers=[token.bearer()]).status == 200
        assert other.sign_in("admin", PASSWORD).get("/me")
        assert other.call(headers=[gone.bearer()]).status == 200  # the store as it was at the moment of the backup


def test_restoring_keeps_the_store_that_was_there(tmp_path):
    service = Latchkey(tmp_path / "a")
    run("backup", tmp_path / "b", "--config", service.file)
    assert run("backup", tmp_path / "b", "--config", service.file, check=False).returncode == 1
    said = run("restore", tmp_path / "b", "--config", service.file).stderr
    aside = [path for path in service.data.iterdir() if "before-restore" in path.name]
    assert len(aside) == 1 and aside[0].name in said
    assert aside[0].stat().st_mode & 0o077 == 0
    with sqlite3.connect(aside[0]) as store:
        assert store.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert store.execute("SELECT name FROM users").fetchall() == [("admin",)]


def test_restoring_under_a_running_service_is_refused(tmp_path):
    with Latchkey(tmp_path / "a").start() as service:
        run("backup", tmp_path / "b", "--config", service.file)
        assert run("restore", tmp_path / "b", "--config", service.file, check=False).returncode == 1
        assert service.api.get("/status")


@pytest.mark.parametrize("damage", [
    lambda data: data[:len(data) // 2], lambda data: b"\0" * 100 + data[100:],
    lambda data: data[:4096] + os.urandom(4096) + data[8192:], lambda data: b"", lambda data: b"not a store",
], ids=["half of it", "no header", "a page of noise", "empty", "something else"])
def test_a_damaged_backup_is_refused(tmp_path, damage):
    service = Latchkey(tmp_path / "a")
    run("backup", tmp_path / "b", "--config", service.file)
    (tmp_path / "b").write_bytes(damage((tmp_path / "b").read_bytes()))
    before = (service.data / "latchkey.db").read_bytes()
    assert run("restore", tmp_path / "b", "--config", service.file, check=False).returncode == 1
    assert (service.data / "latchkey.db").read_bytes() == before
    with service.start():
        assert service.api.get("/status")


# The audit chain

TAMPERING = {
    "deleted calls": "DELETE FROM audit_frames WHERE rowid = (SELECT max(rowid) FROM audit_frames)",
    "deleted first calls": "DELETE FROM audit_frames WHERE rowid = (SELECT min(rowid) FROM audit_frames)",
    "deleted change": "DELETE FROM audit_events WHERE id = (SELECT min(id) FROM audit_events WHERE kind <> 0)",
    "edited change": "UPDATE audit_events SET actor = 'somebody' WHERE id = (SELECT max(id) FROM audit_events WHERE kind <> 0)",
}


@pytest.fixture(scope="module")
def recorded(tmp_path_factory, upstream):
    """A stopped service whose audit log has calls and changes."""
    with Latchkey(tmp_path_factory.mktemp("recorded") / "a").start() as service:
        service.upstream(upstream.url)
        token = service.token()
        for number in range(50):
            service.call(target=f"/{number}", headers=[token.bearer()])
        service.audit("&kind=call", until=lambda rows: len(rows) >= 50)
    return service


def test_an_untouched_audit_log_verifies_without_the_service(recorded):
    assert run("audit", "verify", "--config", recorded.file).returncode == 0


@pytest.mark.parametrize("how", TAMPERING)
def test_a_touched_audit_log_does_not(recorded, tmp_path, how):
    place = Latchkey(tmp_path, init=False)
    shutil.copytree(recorded.data, place.data)
    with sqlite3.connect(place.data / "latchkey.db") as store:
        assert store.execute(TAMPERING[how]).rowcount == 1
    done = run("audit", "verify", "--config", place.file, check=False)
    assert done.returncode == 1 and (done.stdout + done.stderr).strip()


def test_the_audit_log_is_exported_as_lines_of_json(recorded):
    rows = [json.loads(line) for line in run("audit", "export", "--config", recorded.file).stdout.splitlines()]
    assert {f"/{number}" for number in range(50)} <= {row["target"] for row in rows}


# Slow clients

def test_slow_clients_do_not_hurt_a_good_one(service, upstream, record_property):
    """Half heads, half bodies and readers that never read, 300 of each, beside one client that behaves."""
    upstream.reply = lambda seen: Reply(200, b"x" * 5_000_000) if seen.target == "/large" else echo(seen)
    token = service.token()
    slow = []
    try:
        for number in range(900):
            connection = socket.create_connection(service.gateway, timeout=10)
            slow.append(connection)
            if number % 3 == 0:
                connection.sendall(b"GET /slow HTTP/1.1\r\nHost: a.test\r\nX-Half: ")
            elif number % 3 == 1:
                connection.sendall(http.head("POST", "/", [token.bearer(), ("Content-Length", "1000")]) + b"half")
            elif number < 30:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
                connection.sendall(http.head("GET", "/large", [token.bearer()]))
            else:
                connection.sendall(b"G")
        with Hammer(service.gateway, lambda _: http.head("GET", "/good", [token.bearer()]), 2) as hammer:
            hammer.wait_for(300)
        answers = hammer.all()
        assert {answer.status for answer in answers} == {200} and hammer.broken == []
        times = sorted(answer.ended - answer.began for answer in answers)
        worst = times[int(len(times) * 0.99)] * 1000
        record_property("p99_ms", round(worst, 1))
        print(f"900 slow clients: a good one's p99 is {worst:.1f} ms over {len(times)} requests")
    finally:
        upstream.reply = echo
        for connection in slow:
            connection.close()


def test_slowhttptest_finds_the_service_available(service):
    tool = need("slowhttptest")
    for kind in ("-H", "-B", "-X"):
        done = subprocess.run([tool, kind, "-c", "200", "-r", "200", "-i", "1", "-l", "4", "-p", "2", "-u",
                               "http://%s:%d/" % service.gateway], capture_output=True, text=True, timeout=60, check=False)
        assert "service available:   NO" not in done.stdout.replace("\x1b", ""), f"{kind}: {done.stdout[-800:]}"


def test_a_port_in_use_is_said_at_once(tmp_path):
    port = free_port()
    with socket.create_server(("127.0.0.1", port)):
        service = Latchkey(tmp_path, listen={"gateway": [f"127.0.0.1:{port}"]})
        done = run("serve", "--config", service.file, check=False)
    assert done.returncode == 1 and str(port) in done.stderr


def test_the_environment_does_not_open_a_door(tmp_path):
    """LISTEN_FDS meant for another process is not ours (LISTEN_PID differs)."""
    with Latchkey(tmp_path).start(env={"LISTEN_FDS": "3", "LISTEN_PID": str(os.getpid())}) as service:
        assert service.look("/health/live").status == 200
