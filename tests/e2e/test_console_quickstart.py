# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody sees who follows the README on a desktop."""
import pathlib
import re
import subprocess

import pytest

from harness.console import program

QUICKSTART = pathlib.Path(__file__).resolve().parents[2] / "packaging" / "quickstart"


class Started:
    """A console that somebody else has started."""

    def __init__(self, pid):
        self.pid = pid

    def running(self):
        return pathlib.Path(f"/proc/{self.pid}").exists()


@pytest.fixture
def quickstart(console, tmp_path):
    """A person at a desktop, and a function that runs quickstart there."""
    person = console("quickstart")
    state = tmp_path / "state"
    environment = {**person.env, "XDG_STATE_HOME": str(state), "LATCHKEY_BUILD": str(program().parents[1])}

    def run(option):
        return subprocess.run([QUICKSTART, option], env=environment, capture_output=True, text=True, timeout=120,
                              check=False)
    yield person, run, state / "latchkey-quickstart"
    run("--stop")


def test_quickstart_ends_in_the_console_with_something_to_look_at(quickstart):
    person, run, folder = quickstart
    done = run("--offline")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "The console is open." in done.stdout
    person.process = Started(int((folder / "console.pid").read_text().split()[0]))
    person.wait(person.in_front, "the console's window")
    person.picture("opened")
    person.press("Continue")
    person.sign_in(password=(folder / "admin-password").read_text())
    person.says(re.compile(r"^Calls: [1-9]"))
    person.picture("overview")
    person.go("Manage API Keys")
    person.find("cell", re.compile("quickstart .*"))
    person.picture("tokens")
