# SPDX-License-Identifier: GPL-3.0-or-later
"""A service without an administrator: the one-time code, and who may use it."""
import stat

import pytest

from harness import http
from harness.latchkey import PASSWORD, Api, Latchkey, run

WRONG = "AAAA-AAAA-AAAA-AAAA-AAAA"


@pytest.fixture
def fresh(tmp_path):
    """A store that init made without an administrator, and the code that it printed."""
    service = Latchkey(tmp_path, init=False)
    service.code = run("init", "--data-dir", service.data).stdout.strip()
    service.calm = True
    with service.start():
        yield service


def set_up(service, code, name="ann"):
    return Api(service.admin, sign_in=False).request(
        "POST", "/setup", {"code": code, "name": name, "password": PASSWORD})


def needed(service):
    return Api(service.admin, sign_in=False).get("/setup")["needed"]


def test_the_right_code_makes_the_first_administrator_once(fresh):
    assert needed(fresh)
    refused = set_up(fresh, WRONG)
    assert refused.status_code == 403 and refused.json()["type"].endswith("setup_code_wrong")
    assert set_up(fresh, fresh.code.lower()).status_code == 201
    assert not needed(fresh)
    assert "administer" in fresh.sign_in("ann").get("/me")["permissions"]
    second = set_up(fresh, fresh.code, "eve")
    assert second.status_code == 409 and second.json()["type"].endswith("already_set_up")
    assert not (fresh.data / "setup-code").exists()
    with pytest.raises(AssertionError):
        run("user", "passwd", "eve", "--data-dir", fresh.data, stdin=PASSWORD)


def test_the_code_is_a_private_file_and_in_no_log(fresh):
    file = fresh.data / "setup-code"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert file.read_text().strip() == fresh.code
    assert str(file) in fresh.log() and fresh.code not in fresh.log()
    assert set_up(fresh, fresh.code).status_code == 201
    api = fresh.sign_in("ann")
    rows = api.items("/audit")
    assert [row for row in rows if row["target"] == "setup.administrator" and row["onBehalfOf"] == "ann"]
    assert fresh.code not in str(rows) and fresh.code not in fresh.log()


def test_the_code_outlives_a_restart_until_it_is_used(fresh):
    fresh.restart()
    assert set_up(fresh, fresh.code).status_code == 201
    fresh.restart()
    assert set_up(fresh, fresh.code, "eve").status_code == 409
    assert not (fresh.data / "setup-code").exists()


def test_guessing_is_locked_out(fresh):
    answers = [set_up(fresh, WRONG).status_code for _ in range(15)]
    assert answers[0] == 403 and answers[-1] == 429
    assert set_up(fresh, fresh.code).status_code == 429


def test_web_pages_are_kept_out(fresh):
    host = ("Host", "%s:%d" % fresh.admin)
    body = b'{"code":"%s","name":"eve","password":"%s"}' % (fresh.code.encode(), PASSWORD.encode())
    answer = http.fetch(fresh.admin, "POST", "/api/v1/setup",
                        [host, ("Origin", "http://evil.example"), ("Content-Type", "application/json")], body)
    assert answer.status == 403
    assert needed(fresh)


def test_an_administrator_of_the_command_line_ends_it(fresh):
    run("user", "add", "root", "--administrator", "--password-stdin", "--data-dir", fresh.data, stdin=PASSWORD + "\n")
    assert not needed(fresh)
    assert set_up(fresh, fresh.code).status_code == 409


def test_a_store_with_an_administrator_has_no_code(tmp_path):
    with Latchkey(tmp_path).start() as service:
        assert not needed(service)
        assert not (service.data / "setup-code").exists()
        assert set_up(service, WRONG).status_code == 409


def test_init_wants_the_password_together_with_the_name(tmp_path):
    for half in (["--admin", "root"], ["--password-stdin"]):
        assert run("init", "--data-dir", tmp_path / "data", *half, check=False).returncode == 2
    assert not (tmp_path / "data").exists()
