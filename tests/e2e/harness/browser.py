# SPDX-License-Identifier: GPL-3.0-or-later
"""Headless Chromium, driven through chromedriver's WebDriver protocol, and a site that serves it a page."""
import pathlib

import requests

from .process import Process, free_port
from .servers import need
from .upstream import Reply, Upstream

FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
         "--disable-background-networking", "--disable-component-update", "--disable-sync",
         "--disable-default-apps", "--disable-dev-shm-usage", "--no-proxy-server",
         "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
JQUERY = pathlib.Path("/usr/share/javascript/jquery/jquery.min.js")


class Site(Upstream):
    """An origin of its own: an empty page, and jQuery when Debian's package is there."""

    def __init__(self):
        super().__init__(self._page)

    @staticmethod
    def _page(seen):
        if seen.target == "/jquery.js":
            return Reply(200, JQUERY.read_bytes(), [("Content-Type", "text/javascript")])
        return Reply(200, b"<!doctype html><title>client</title><script src=/jquery.js></script>",
                     [("Content-Type", "text/html")])


class Chromium:
    def __init__(self, directory):
        directory = pathlib.Path(directory) / "chromium"
        directory.mkdir(parents=True, exist_ok=True)
        port = free_port()
        self.process = Process("chromedriver", [need("chromedriver"), f"--port={port}"], directory,
                               env={"HOME": str(directory), "TMPDIR": str(directory)})
        self.session = None
        self.http = requests.Session()
        self.http.trust_env = False
        self.base = f"http://127.0.0.1:{port}"
        try:
            self.process.wait_for_port(port)
            options = {"binary": need("chromium"), "args": [*FLAGS, f"--user-data-dir={directory}/profile"]}
            made = self._post("/session", {"capabilities": {"alwaysMatch": {
                "browserName": "chrome", "goog:chromeOptions": options, "timeouts": {"script": 20000}}}})
            self.session = made["sessionId"]
        except BaseException:
            self.stop()
            raise

    def stop(self):
        if self.session:
            self.http.delete(f"{self.base}/session/{self.session}", timeout=10)
        self.process.stop()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def open(self, url):
        self._post(f"/session/{self.session}/url", {"url": url})

    def run(self, script, *arguments):
        """Runs a script in the page; its last argument, done(value), says what comes back."""
        return self._post(f"/session/{self.session}/execute/async", {"script": script, "args": list(arguments)})

    def _post(self, path, body):
        answer = self.http.post(self.base + path, json=body, timeout=60).json()["value"]
        assert not (isinstance(answer, dict) and "error" in answer), answer
        return answer
