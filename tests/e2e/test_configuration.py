# SPDX-License-Identifier: GPL-3.0-or-later
"""Moving a configuration from one service to another with the command line, and starting from a profile."""
import base64
import json

from harness.latchkey import PASSWORD, Latchkey, run


def test_everything_moves_sealed(tmp_path, upstream):  # EX-47, EX-50
    old = Latchkey(tmp_path / "old").start()
    old.upstream(upstream.url, name="main")
    old.group("builders")
    user = old.user(groups=["builders"])
    token = old.token(user, limits=["[get].*/rest/.*"], expires="never")
    old.api.put("/settings/tokens", {"maxPerUser": {"enabled": True, "count": 7}})
    run("seal-key", tmp_path / "key")
    assert (tmp_path / "key").stat().st_mode & 0o777 == 0o600
    sealed = tmp_path / "sealed.json"
    run("export", sealed, "--seal-for", tmp_path / "key.pub", "--config", old.file)
    assert sealed.stat().st_mode & 0o777 == 0o600
    text = sealed.read_text()
    assert token.secret not in text and "argon2" not in text and json.loads(text)["sealed"]
    again = run("export", sealed, "--config", old.file, check=False)
    assert again.returncode == 1 and str(sealed) in again.stderr, "a file that exists is left alone"
    old.stop()

    new = Latchkey(tmp_path / "new").start()
    new.stop()
    checked = run("import", sealed, "--key", tmp_path / "key", "--check", "--config", new.file)
    assert "tokens: 1 created" in checked.stderr
    run("import", sealed, "--key", tmp_path / "key", "--config", new.file)  # no service runs: the same code
    new.start()
    assert new.call(target="/rest/x", headers=[token.bearer()]).status == 200
    assert new.call("POST", "/rest/x", headers=[token.bearer()]).status == 403, "its limits came with it"
    assert new.sign_in(user).get("/me")["user"]["groups"] == ["builders"]
    assert new.sign_in(user).post(f"/tokens/{token.id}/reveal", {"password": PASSWORD})["secret"] == token.secret
    assert new.api.get("/settings/tokens")["maxPerUser"]["count"] == 7
    repeated = run("import", sealed, "--key", tmp_path / "key", "--config", new.file)  # through the running service
    assert "tokens: 0 created, 0 changed, 1 as they were" in repeated.stderr
    other = run("seal-key", tmp_path / "other")
    assert other.returncode == 0
    wrong = run("import", sealed, "--key", tmp_path / "other", "--config", new.file, check=False)
    assert wrong.returncode == 1 and "another key" in wrong.stderr
    new.stop()


def test_tokens_of_another_product_are_made_anew(tmp_path, upstream):  # EX-29, EX-32, EX-50
    service = Latchkey(tmp_path / "service").start()
    service.upstream(upstream.url)
    user = service.user()
    file = tmp_path / "tokens.json"
    file.write_text(json.dumps({"total": 2, "tokens": [
        {"label": "JRA", "user": user, "limitTo": "[get].*/rest/api/2/issue/JRA.*<br>.*/rest/api/2/myself"},
        {"label": "old", "user": user, "validUntil": "2020-01-01T00:00:00Z"}]}))
    done = run("import", file, "--from", "extender", "--config", service.file)
    assert "old" in done.stderr
    identity, owner, name, secret = done.stdout.strip().split("\t")
    assert (owner, name) == (user, "JRA") and secret.startswith(f"lku_{identity}_")
    headers = [("Authorization", "Basic " + base64.b64encode(f"{user}:{secret}".encode()).decode())]
    assert service.call(target="/rest/api/2/issue/JRA-1", headers=headers).status == 200
    assert service.call(target="/rest/api/2/myself", headers=headers).status == 200
    assert service.call(target="/rest/api/2/issue/XYZ-1", headers=headers).status == 403
    refused = run("import", file, "--from", "miniorange", "--config", service.file, check=False)
    assert refused.returncode == 1 and "profile" in refused.stderr
    service.stop()


def test_a_store_that_starts_from_a_profile(tmp_path):  # KA-17
    data = tmp_path / "data"
    run("init", "--data-dir", data, "--admin", "admin", "--password-stdin", "--profile", "restrictive",
        stdin=PASSWORD + "\n")
    service = Latchkey(tmp_path, init=False).start()
    settings = service.api.get("/settings/restrictions")["tokenGeneration"]
    assert settings == {"enabled": True, "grants": [
        {"group": "token-users", "maxLifetime": {"count": 90, "unit": "days"}}]}
    service.stop()
    unknown = run("init", "--data-dir", tmp_path / "other", "--admin", "admin", "--password-stdin",
                  "--profile", "nobody", stdin=PASSWORD + "\n", check=False)
    assert unknown.returncode == 1 and "nobody" in unknown.stderr
