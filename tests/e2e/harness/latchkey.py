# SPDX-License-Identifier: GPL-3.0-or-later
"""The service under test: a temporary store, a configuration, a process, and its administration API."""
import contextlib
import dataclasses
import itertools
import json
import os
import pathlib
import resource
import signal
import subprocess
import uuid

import requests

from . import http
from .process import Process, wait_until

PASSWORD = "a long enough passphrase 42"
_numbers = itertools.count(1)


def program(name="latchkeyd"):
    build = os.environ.get("LATCHKEY_BUILD")
    assert build, "LATCHKEY_BUILD must name the build directory"
    path = pathlib.Path(build).resolve() / "service" / name
    assert path.exists(), f"{path} is not built"
    return path


def run(*arguments, stdin="", check=True, env=None, timeout=60):
    """A latchkeyd command that ends by itself."""
    done = subprocess.run([program(), *map(str, arguments)], input=stdin, capture_output=True, text=True,
                          timeout=timeout, env={**os.environ, **(env or {})}, check=False)
    if check:
        assert done.returncode == 0, f"latchkeyd {' '.join(map(str, arguments))}: {done.returncode}\n{done.stderr}"
    return done


@dataclasses.dataclass(frozen=True)
class Token:
    id: str
    secret: str
    owner: str | None
    record: dict

    def bearer(self):
        return http.bearer(self.secret)

    def basic(self, user=None):
        return http.basic(user or self.owner, self.secret)


class Refused(Exception):
    """The administration API said no."""

    def __init__(self, response):
        super().__init__(f"{response.request.method} {response.request.url}: {response.status_code} {response.text}")
        self.status = response.status_code
        self.response = response

    def problem(self):
        return self.response.json()["type"].removeprefix("urn:latchkey:problem:")


class Api:
    """The administration API, signed in."""

    def __init__(self, address, username="admin", password=PASSWORD, sign_in=True):
        self.base = f"http://{address[0]}:{address[1]}/api/v1"
        self.http = requests.Session()
        self.http.trust_env = False
        if sign_in:
            session = self.post("/session", {"username": username, "password": password})
            self.http.headers["Authorization"] = "Bearer " + session["session"]

    def request(self, method, path, body=None, headers=None):
        return self.http.request(method, self.base + path, json=body, headers=headers, timeout=30)

    def _checked(self, *arguments, **named):
        response = self.request(*arguments, **named)
        if not response.ok:
            raise Refused(response)
        return response.json() if response.content else None

    def get(self, path):
        return self._checked("GET", path)

    def post(self, path, body=None, headers=None):
        return self._checked("POST", path, body if body is not None else {}, headers=headers)

    def delete(self, path):
        tag = self.request("GET", path).headers.get("ETag")
        return self._checked("DELETE", path, headers={"If-Match": tag} if tag else None)

    def patch(self, path, changes):
        tag = self.request("GET", path).headers["ETag"]
        return self._checked("PATCH", path, changes, headers={"If-Match": tag})

    def put(self, path, changes):
        """Replaces a settings document by itself with some members changed."""
        current = self.request("GET", path)
        if not current.ok:
            raise Refused(current)
        return self._checked("PUT", path, {**current.json(), **changes},
                             headers={"If-Match": current.headers["ETag"]})

    def items(self, path):
        """Every item of a paged list."""
        cursor, found = None, []
        while True:
            separator = "&" if "?" in path else "?"
            page = self.get(path + (f"{separator}cursor={requests.utils.quote(cursor, safe='')}" if cursor else ""))
            found += page["items"]
            cursor = page.get("next")
            if not cursor:
                return found


class Latchkey:
    """One latchkeyd with its own directory. `config` is TOML that is added to the file, by table."""

    def __init__(self, directory, *, workers=2, config=None, init=True, listen=None, secure_mode=False):
        self.directory = pathlib.Path(directory)
        self.data = self.directory / "data"
        self.file = self.directory / "latchkeyd.toml"
        self.process = None
        self.calm = not init  # a store of its own is made calm at its first start
        self.directory.mkdir(parents=True, exist_ok=True)
        tables = {
            "data": {"dir": str(self.data)},
            "listen": {door: ["127.0.0.1:0"] for door in ("gateway", "authz", "admin")} | (listen or {}),
            "keys": {"provider": "file"},
            "workers": {"threads": workers},
        }
        for table, values in (config or {}).items():
            tables.setdefault(table, {}).update(values)
        self.file.write_text(to_toml(tables))
        if init:
            arguments = ["--secure-mode"] if secure_mode else []
            run("init", "--data-dir", self.data, "--admin", "admin", "--password-stdin", *arguments,
                stdin=PASSWORD + "\n")

    # Life

    def command(self):
        return [program(), "serve", "--config", self.file]

    def start(self, *, env=None, pass_fds=(), preexec=None, seconds=20.0):
        seen = self.out.stat().st_size if self.out.exists() else 0
        self.process = Process("latchkeyd", self.command(), self.directory,
                               env=env, pass_fds=pass_fds, preexec=preexec)

        def ready():
            with open(self.out, "rb") as out:
                out.seek(seen)
                lines = out.read().split(b"\n")[:-1]
            if not lines and not self.process.running():
                raise AssertionError(f"latchkeyd ended with {self.process.popen.returncode}:\n{self.log()[-4000:]}")
            return lines
        line = wait_until(ready, "the ready line", seconds)[0]
        self.ready = json.loads(line)
        assert self.ready["ready"] is True, self.ready
        if not self.calm:
            self.be_calm()
        return self

    def be_calm(self):
        """Tests make mistakes on purpose, all from one address: they would soon be locked out."""
        lockout = {"failures": 100, "within": "1s", "for": "1s"}
        self.api.put("/settings/rate-limiting", {"lockout": lockout})
        self.calm = True

    def stop(self):
        return self.process.stop() if self.process else 0

    def kill(self):
        self.process.kill()

    def restart(self):
        self.kill()
        return self.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    @property
    def out(self):
        return self.directory / "latchkeyd.out"

    def log(self):
        path = self.directory / "latchkeyd.err"
        return path.read_text(errors="replace") if path.exists() else ""

    @property
    def pid(self):
        return self.process.pid

    def hang_up(self):
        self.process.signal(signal.SIGHUP)

    # Doors

    def address(self, door):
        host, _, port = self.ready[door][0].rpartition(":")
        return host.strip("[]"), int(port)

    @property
    def gateway(self):
        return self.address("gateway")

    @property
    def authz(self):
        return self.address("authz")

    @property
    def admin(self):
        return self.address("admin")

    def sign_in(self, username="admin", password=PASSWORD):
        return Api(self.admin, username, password)

    @property
    def api(self):
        """The first administrator's session; a new one after a restart."""
        if getattr(self, "_api_of", None) != (self.pid, self.admin):
            self._api = self.sign_in()
            self._api_of = (self.pid, self.admin)
        return self._api

    # What tests need in the store

    def upstream(self, url, name=None, **fields):
        name = name or f"upstream-{next(_numbers)}"
        self.api.post("/upstreams", {"name": name, "preset": "generic", "baseUrl": url} | fields)
        return name

    def group(self, name):
        self.api.post("/groups", {"name": name, "description": ""})
        return name

    def user(self, name=None, **fields):
        name = name or f"user{next(_numbers)}"
        self.api.post("/users", {"name": name, "displayName": name.title(), "email": f"{name}@example.test",
                                 "groups": [], "administrator": False, "enabled": True,
                                 "password": PASSWORD} | fields)
        return name

    def token(self, owner=None, **fields):
        """A token of `owner`, or of a user made for it."""
        if owner is None and not fields.get("shared"):
            owner = self.user()
        body = {"name": f"token-{uuid.uuid4().hex[:12]}", "scheme": "both",
                "expires": {"count": 1, "unit": "days"}} | fields
        if owner is not None:
            body["owner"] = owner
        made = self.api.post("/tokens", body)
        return Token(made["token"]["id"], made["secret"], owner, made["token"])

    @contextlib.contextmanager
    def settings(self, page, **changes):
        """Settings that hold for the length of a block."""
        before = self.api.get(f"/settings/{page}")
        self.api.put(f"/settings/{page}", changes)
        try:
            yield
        finally:
            self.api.put(f"/settings/{page}", {key: before[key] for key in changes})

    def call(self, method="GET", target="/", headers=(), body=b"", timeout=15.0):
        return http.fetch(self.gateway, method, target, headers, body, timeout)

    def look(self, path):
        """What the administration listener shows without a log-in."""
        return http.fetch(self.admin, "GET", path, [("Host", "%s:%d" % self.admin)])

    def audit(self, query="", seconds=10.0, until=None):
        """Audit rows, waiting for the writer until until(rows) is true."""
        found = []

        def enough():
            found[:] = self.api.items(f"/audit?limit=200{query}")
            return until is None or until(found)
        wait_until(enough, "audit records", seconds)
        return found


def to_toml(tables):
    lines = []
    for table, values in tables.items():
        lines.append(f"[{table}]")
        lines += [f"{key} = {_toml_value(value)}" for key, value in values.items()]
        lines.append("")
    return "\n".join(lines)


def _toml_value(value):
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_toml_value(item)}" for key, item in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(_toml_value, value)) + "]"
    return json.dumps(value)


def no_core_limit():
    """For preexec: core dumps allowed as far as the shell is concerned, so that the service must forbid them."""
    soft_hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (soft_hard[1], soft_hard[1]))
