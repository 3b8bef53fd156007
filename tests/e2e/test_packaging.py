# SPDX-License-Identifier: GPL-3.0-or-later
"""The scripts and units that people meet first."""
import os
import re
import stat
import subprocess

import pytest

from harness import http
from harness.http import basic
from harness.latchkey import program
from harness.servers import REPOSITORY, need

SYSTEMD = REPOSITORY / "packaging" / "systemd"


def scripts():
    for folder in ("packaging", "tests", ".ci"):
        for path in sorted((REPOSITORY / folder).rglob("*")):
            if path.is_file() and path.stat().st_mode & stat.S_IXUSR:
                with open(path, "rb") as file:
                    if re.match(rb"#!.*\b(ba)?sh\b", file.readline()):
                        yield path


@pytest.mark.parametrize("path", scripts(), ids=lambda path: str(path.relative_to(REPOSITORY)))
def test_shell_scripts_are_clean(path):
    done = subprocess.run([need("shellcheck"), path], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_desktop_knows_the_console_and_its_links():
    entry = REPOSITORY / "packaging" / "desktop" / "latchkey-console.desktop"
    done = subprocess.run([need("desktop-file-validate"), entry], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, ""), done.stdout
    words = dict(line.split("=", 1) for line in entry.read_text().splitlines() if "=" in line)
    assert words["MimeType"] == "x-scheme-handler/latchkey;"
    assert words["Exec"] == "latchkey-console %u"
    for language in (REPOSITORY / "translations" / "shipped").read_text().split():
        assert language == "en" or f"Comment[{language}]" in words


@pytest.mark.parametrize("path", ["tests/run", "packaging/quickstart"])
def test_scripts_tell_how_they_are_used(path):
    done = subprocess.run([REPOSITORY / path, "--help"], capture_output=True, text=True, check=True)
    assert path in done.stdout
    assert subprocess.run([REPOSITORY / path, "--nonsense"], capture_output=True, check=False).returncode == 2


def test_systemd_accepts_the_units_and_finds_them_tight(tmp_path):
    for unit in SYSTEMD.iterdir():
        text = unit.read_text().replace("/usr/bin/latchkeyd", "/bin/true")
        (tmp_path / unit.name).write_text("\n".join(line for line in text.splitlines() if "Documentation" not in line))
    units = sorted(tmp_path.iterdir())
    analyze = need("systemd-analyze")
    done = subprocess.run([analyze, "verify", *units], capture_output=True, text=True, check=False)
    assert done.returncode == 0 and not done.stderr.strip(), done.stderr
    done = subprocess.run([analyze, "security", "--offline=yes", "--threshold=20", tmp_path / "latchkeyd.service"],
                          capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-300:]


def test_the_unit_names_sockets_that_exist_and_doors_that_the_service_knows():
    named = re.search(r"^Sockets=(.*)$", (SYSTEMD / "latchkeyd.service").read_text(), re.M).group(1).split()
    assert sorted(named) == sorted(unit.name for unit in SYSTEMD.glob("*.socket"))
    doors = {re.search(r"^FileDescriptorName=(.*)$", (SYSTEMD / name).read_text(), re.M).group(1) for name in named}
    assert doors == {"gateway", "authz", "admin"}


class TestQuickstart:
    """Run as somebody new would, but with what is built already and without apt."""

    @pytest.fixture(scope="class")
    def home(self, tmp_path_factory):
        home = tmp_path_factory.mktemp("home")
        yield home
        self.run(home, "--stop")

    @staticmethod
    def run(home, *options):
        environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
        environment |= {"HOME": str(home), "XDG_STATE_HOME": str(home / "state"),
                        "LATCHKEY_BUILD": str(program().parents[1])}
        return subprocess.run([REPOSITORY / "packaging" / "quickstart", *options], capture_output=True, text=True,
                              env=environment, timeout=120, check=False)

    @staticmethod
    def gateway(text):
        host, port = re.search(r"protected API +http://([^: ]+):(\d+)", text).groups()
        return host, int(port)

    def test_shows_a_refused_and_an_allowed_call(self, home):
        done = self.run(home, "--headless", "--offline")
        assert done.returncode == 0, done.stdout + done.stderr
        assert re.search(r"HTTP/1.1 401.*HTTP/1.1 200", done.stdout, re.S), done.stdout
        token = (home / "state/latchkey-quickstart/token").read_text().strip()
        assert http.fetch(self.gateway(done.stdout), headers=[basic("alice", token)]).status == 200
        assert http.fetch(self.gateway(done.stdout)).status == 401
        assert token not in done.stdout

    def test_is_repeatable(self, home):
        first, second = self.run(home, "--headless", "--offline"), self.run(home, "--headless", "--offline")
        assert (first.returncode, second.returncode) == (0, 0), second.stdout + second.stderr
        assert self.gateway(first.stdout) == self.gateway(second.stdout)

    def test_keeps_secrets_to_its_owner(self, home):
        for folder, _, names in os.walk(home / "state"):
            for name in names:
                assert os.stat(os.path.join(folder, name)).st_mode & 0o077 == 0, name

    def test_stops_what_it_started(self, home):
        before = self.run(home, "--headless", "--offline")
        assert self.run(home, "--stop").returncode == 0
        with pytest.raises(OSError):
            http.fetch(self.gateway(before.stdout))
        assert self.run(home, "--stop").returncode == 0
