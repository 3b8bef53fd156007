# SPDX-License-Identifier: GPL-3.0-or-later
"""Real servers from Debian's packages on free loopback ports, each with a directory of its own."""
import os
import pathlib
import shutil
import subprocess

import pytest

from .process import Process, free_port, wait_until

REPOSITORY = pathlib.Path(__file__).resolve().parents[3]
PROXIES = REPOSITORY / "packaging" / "proxies"


def need(command):
    """The path of a program; the test is skipped, saying so, where it is not installed."""
    path = shutil.which(command, path=os.environ["PATH"] + ":/usr/sbin:/sbin")
    if not path:
        pytest.skip(f"{command} is not installed")
    return path


def fill_in(text, **places):
    """The shipped file with its example addresses replaced; fails when one is no longer there."""
    for old, new in places.items():
        marker = EXAMPLES[old]
        assert marker in text, f"{marker} is not in the snippet"
        text = text.replace(marker, new)
    return text


EXAMPLES = {
    "authz": "127.0.0.1:8461",
    "api": "127.0.0.1:8080",
    "nginx_port": "listen 80;",
    "caddy_site": "api.example.com {",
    "haproxy_port": "bind :80",
    "haproxy_lua": "/etc/haproxy/haproxy-latchkey.lua",
}


class Server:
    """A running server with one port that clients use."""

    def __init__(self, directory):
        self.directory = pathlib.Path(directory) / type(self).__name__.lower()
        self.directory.mkdir(parents=True, exist_ok=True)
        self.port = free_port()
        self.address = ("127.0.0.1", self.port)
        self.url = f"http://127.0.0.1:{self.port}"
        self.process = None

    def launch(self, *command, env=None):
        self.process = Process(type(self).__name__.lower(), command, self.directory, env=env)
        self.process.wait_for_port(self.port)

    def stop(self):
        return self.process.stop()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def log(self):
        return self.process.output()


class FrontProxy(Server):
    """A proxy that asks Latchkey before it passes a request on to the API."""

    def __init__(self, directory, authz, api):
        super().__init__(directory)
        self.configure(f"127.0.0.1:{authz}", f"127.0.0.1:{api}")


class Nginx(FrontProxy):
    def configure(self, authz, api):
        snippet = fill_in((PROXIES / "nginx.conf").read_text(), authz=authz, api=api,
                          nginx_port=f"listen 127.0.0.1:{self.port};")
        (self.directory / "latchkey.conf").write_text(snippet)
        temporary = "\n".join(f"  {kind}_temp_path {self.directory}/{kind};"
                              for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        (self.directory / "nginx.conf").write_text(
            f"daemon off; master_process off; worker_processes 1; pid {self.directory}/pid;\n"
            f"error_log stderr info;\nevents {{ worker_connections 512; }}\n"
            f"http {{\n  access_log {self.directory}/access.log;\n{temporary}\n"
            f"  include {self.directory}/latchkey.conf;\n}}\n")
        self.launch(need("nginx"), "-p", self.directory, "-c", self.directory / "nginx.conf")


class Caddy(FrontProxy):
    def configure(self, authz, api):
        snippet = fill_in((PROXIES / "Caddyfile").read_text(), authz=authz, api=api,
                          caddy_site=f"http://127.0.0.1:{self.port}, http://api.example.test:{self.port} {{")
        (self.directory / "Caddyfile").write_text("{\n\tadmin off\n\tauto_https off\n\t}\n" + snippet)
        self.launch(need("caddy"), "run", "--config", self.directory / "Caddyfile", "--adapter", "caddyfile",
                    env={"HOME": str(self.directory), "XDG_DATA_HOME": str(self.directory),
                         "XDG_CONFIG_HOME": str(self.directory)})


class HAProxy(FrontProxy):
    def configure(self, authz, api):
        snippet = fill_in((PROXIES / "haproxy.cfg").read_text(), authz=authz, api=api,
                          haproxy_port=f"bind 127.0.0.1:{self.port}",
                          haproxy_lua=str(PROXIES / "haproxy-latchkey.lua"))
        (self.directory / "haproxy.cfg").write_text(snippet)
        self.launch(need("haproxy"), "-db", "-f", self.directory / "haproxy.cfg")


class Prometheus(Server):
    def __init__(self, directory):
        super().__init__(directory)
        (self.directory / "prometheus.yml").write_text(
            "global: { scrape_interval: 1s }\nscrape_configs:\n"
            f"  - job_name: itself\n    static_configs: [{{ targets: ['127.0.0.1:{self.port}'] }}]\n")
        self.launch(need("prometheus"), f"--config.file={self.directory}/prometheus.yml",
                    f"--storage.tsdb.path={self.directory}/data", f"--web.listen-address=127.0.0.1:{self.port}")


class Pushgateway(Server):
    def __init__(self, directory):
        super().__init__(directory)
        self.launch(need("prometheus-pushgateway"), f"--web.listen-address=127.0.0.1:{self.port}",
                    "--log.level=warn")


class Registry(Server):
    """docker-registry: large uploads in parts, redirect-like Location answers, digests that show every lost byte."""

    def __init__(self, directory):
        super().__init__(directory)
        (self.directory / "config.yml").write_text(
            "version: 0.1\nlog: { level: warn }\nstorage:\n"
            f"  filesystem: {{ rootdirectory: '{self.directory}/blobs' }}\n"
            f"http: {{ addr: '127.0.0.1:{self.port}', relativeurls: true }}\n")
        self.launch(need("docker-registry"), "serve", self.directory / "config.yml",
                    env={"OTEL_TRACES_EXPORTER": "none"})


class PostgreSQL(Server):
    """A cluster of its own. PostgreSQL refuses to run as root, so root hands it to the account of Debian's package."""

    def __init__(self, directory):
        super().__init__(directory)
        programs = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))
        if not programs:
            pytest.skip("postgresql is not installed")
        self.programs = programs[-1]
        self.cluster = self.directory / "cluster"
        self.account = []
        if os.geteuid() == 0:
            self.account = [need("setpriv"), "--reuid=postgres", "--regid=postgres", "--clear-groups"]
            for parent in [self.directory, *self.directory.parents]:
                if parent.stat().st_uid == 0 and parent.is_relative_to("/tmp") and parent != pathlib.Path("/tmp"):
                    parent.chmod(0o755)
            shutil.chown(self.directory, "postgres", "postgres")
        subprocess.run([*self.account, self.programs / "initdb", "-D", self.cluster, "-U", "latchkey", "-A", "trust",
                        "--no-sync", "-E", "UTF8", "--locale=C.UTF-8"], check=True, capture_output=True)
        self.start()
        subprocess.run([*self.account, self.programs / "createdb", "-h", "127.0.0.1", "-p", str(self.port),
                        "-U", "latchkey", "latchkey"], check=True, capture_output=True)

    def start(self):
        self.launch(*self.account, self.programs / "postgres", "-D", self.cluster, "-p", str(self.port),
                    "-c", "listen_addresses=127.0.0.1", "-c", f"unix_socket_directories={self.directory}")
        # It listens before it answers.
        ready = [self.programs / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self.port)]
        wait_until(lambda: subprocess.run(ready, check=False).returncode == 0, "PostgreSQL to answer")

    @property
    def uri(self):
        return f"postgresql://latchkey@127.0.0.1:{self.port}/latchkey"
