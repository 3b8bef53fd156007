# SPDX-License-Identifier: GPL-3.0-or-later
"""A real keychain on the tests' desktop: gnome-keyring, open or locked, with the window that asks for its password."""
import os
import pathlib

import pytest

from .desktop import Desktop
from .process import Process, wait_until
from .servers import need

PASSWORD = "opens the keychain"
PROMPTER = pathlib.Path("/usr/libexec/gcr-prompter")
SECRETS = "org.freedesktop.secrets"
ASKS = "org.gnome.keyring.SystemPrompter"


class Keychain:
    """For the length of a block, the one Secret Service of a desktop that has none otherwise."""

    def __init__(self, desktop, directory, locked=False):
        if not PROMPTER.exists():
            pytest.skip("gcr is not installed")
        self.desktop, self.locked = desktop, locked
        self.directory = pathlib.Path(directory) / "keychain"
        self.env = {**desktop.env, **Desktop.places(self.directory)}
        self.keyring = self.prompter = None

    def __enter__(self):
        try:
            self._open()
            if self.locked:
                self.keyring.stop()
                self._wait_for(SECRETS, False)
                self.keyring = self._daemon()
                self._wait_for(SECRETS, True)
                self.prompter = Process("prompter", [PROMPTER], self.directory, env=self.env)
                self._wait_for(ASKS, True)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in (self.prompter, self.keyring):
            if process:
                process.stop()
        self._wait_for(SECRETS, False)

    def _daemon(self, *options, stdin=None):
        return Process("keyring", [need("gnome-keyring-daemon"), "--foreground", "--components=secrets", *options],
                       self.directory, env=self.env, stdin=stdin)

    def _open(self):
        """Unlocks the login keyring, which makes one where there is none."""
        read, write = os.pipe()
        os.write(write, PASSWORD.encode())
        os.close(write)
        with os.fdopen(read) as stdin:
            self.keyring = self._daemon("--unlock", stdin=stdin)
        self._wait_for(SECRETS, True)
        wait_until(lambda: list(self.directory.rglob("login.keyring")), "the login keyring")

    def _wait_for(self, name, there):
        def right():
            answer = self.desktop.tool(
                "dbus-send", f"--bus={self.env['DBUS_SESSION_BUS_ADDRESS']}", "--print-reply",
                "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus.NameHasOwner",
                f"string:{name}")
            return f"boolean {str(there).lower()}" in answer
        wait_until(right, f"{name} {'on' if there else 'off'} the session bus")

    # The window that asks

    def prompt(self):
        """The window that asks for the password, once it is there."""
        return wait_until(self._asks, "the keychain to ask")[0]

    def answer(self, password=None):
        """Types the password and Return, or presses Cancel; waits until the window has gone."""
        window = self.prompt()
        if password is None:
            next(node for node in window if node.role == "push button" and node.name == "Cancel").act("Click")
        else:
            wait_until(lambda: self._has_keyboard("password text"), "the keyboard in the keychain's window")
            self.desktop.write(password)
            self.desktop.keys("Return")
        wait_until(lambda: not self._asks(), "the keychain to ask no longer")

    def _has_keyboard(self, role):
        window = self.prompt()
        field = next(node for node in window if node.role == role)
        field.focus()
        return {"focused"} <= field.states and "active" in window.states

    def _asks(self):
        tree = self.desktop.bus.root(self.prompter.pid)
        return [node for node in tree or [] if node.role == "dialog"]
