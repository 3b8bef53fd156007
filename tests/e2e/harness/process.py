# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs that a test starts and stops: by their own process group, with deadlines instead of sleeps."""
import os
import pathlib
import signal
import socket
import subprocess
import time

_handed_out = set()


def free_port():
    """A loopback port that nothing listens on and that this run has not handed out before."""
    while True:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        if port not in _handed_out:
            _handed_out.add(port)
            return port


def wait_until(condition, what, seconds=20.0):
    """The first true value of condition(); fails, saying what was waited for, when it stays false."""
    deadline = time.monotonic() + seconds
    pause = 0.002
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {seconds:g} s in vain for {what}")
        time.sleep(pause)
        pause = min(pause * 1.5, 0.1)


def accepts(port, host="127.0.0.1"):
    try:
        socket.create_connection((host, port), timeout=1).close()
        return True
    except OSError:
        return False


class Process:
    """One running program. Its output goes to <directory>/<name>.out and .err, which survive it."""

    def __init__(self, name, command, directory, *, env=None, cwd=None, stdin=None, pass_fds=(), preexec=None):
        self.name = name
        self.directory = pathlib.Path(directory)
        self.directory.mkdir(parents=True, exist_ok=True)
        self.out = self.directory / f"{name}.out"
        self.err = self.directory / f"{name}.err"
        with open(self.out, "ab") as out, open(self.err, "ab") as err:
            self.popen = subprocess.Popen(
                [str(part) for part in command], stdin=stdin or subprocess.DEVNULL, stdout=out, stderr=err,
                env={**os.environ, **(env or {})}, cwd=cwd or self.directory, start_new_session=True,
                pass_fds=pass_fds, preexec_fn=preexec)

    @property
    def pid(self):
        return self.popen.pid

    def running(self):
        return self.popen.poll() is None

    def output(self):
        return self.out.read_text(errors="replace") + self.err.read_text(errors="replace")

    def wait_for_port(self, port, seconds=20.0):
        def ready():
            if not self.running():
                raise AssertionError(f"{self.name} ended with {self.popen.returncode}:\n{self.output()[-4000:]}")
            return accepts(port)
        wait_until(ready, f"{self.name} to listen on {port}", seconds)

    def signal(self, number):
        if self.running():
            os.kill(self.pid, number)

    def stop(self, seconds=10.0):
        """Ends the program and what it started; returns its exit code. Killing it is the last resort."""
        if self.running():
            self._signal_group(signal.SIGTERM)
            try:
                self.popen.wait(seconds)
            except subprocess.TimeoutExpired:
                pass
        self._signal_group(signal.SIGKILL)
        return self.popen.wait()

    def kill(self):
        """The end without warning: no handler runs, nothing is flushed."""
        self._signal_group(signal.SIGKILL)
        self.popen.wait()
        wait_until(self._gone, f"all of {self.name} to be gone", 10)

    def _gone(self):
        try:
            os.killpg(self.pid, 0)
        except ProcessLookupError:
            return True
        return False

    def _signal_group(self, number):
        try:
            os.killpg(self.pid, number)
        except (ProcessLookupError, PermissionError):
            pass
