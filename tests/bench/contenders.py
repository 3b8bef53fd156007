# SPDX-License-Identifier: GPL-3.0-or-later
"""The servers that are measured, each doing the same work with one worker, pinned to one core."""
import concurrent.futures
import hashlib
import os
import pathlib
import subprocess

from harness.latchkey import Latchkey, program
from harness.process import Process, free_port
from harness.servers import need

# What every token of the measurement is limited to, and the addresses that are allowed to call.
LIMITS = ["[get,post].*/rest/api/2/issue/.*", "[get].*/rest/api/2/search.*", "[get].*/rest/agile/1\\.0/board/\\d+.*"]
ADDRESSES = [f"10.{number}.0.0/16" for number in range(99)] + ["127.0.0.0/8"]

PATH = "/rest/api/2/issue/KEY-1234?fields=summary"

# Nine realistic fields; the four facts of a forward-auth question come on top, for every contender alike.
HEAD = "\r\n".join([
    "GET {target} HTTP/1.1", "Host: api.example.test",
    "User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
    "Accept: application/json, text/plain;q=0.9, */*;q=0.8", "Accept-Encoding: gzip, deflate, br",
    "Authorization: Bearer @TOKEN@", "Cookie: JSESSIONID=4F1A9B0C2D3E4F5A6B7C8D9E0F1A2B3C; theme=dark; lang=en",
    "X-Request-Id: 6f9619ff-8b86-d011-b42d-00c04fc964ff", "Referer: https://app.example.test/board/12?view=list",
    "Content-Type: application/json", "{facts}", ""])
FACTS = f"X-Forwarded-Method: GET\r\nX-Forwarded-Proto: http\r\nX-Forwarded-Host: api.example.test\r\n" \
        f"X-Forwarded-Uri: {PATH}\r\nX-Forwarded-For: 127.0.0.1\r\n"

SERVER, CLIENT = (0, 1) if os.cpu_count() > 1 else (0, 0)


def pinned(core, *command):
    return [need("taskset"), "-c", str(core), *map(str, command)]


class Contender:
    """A running server: where to ask, what to send, whose CPU time counts."""

    def __init__(self, name, group, port, process, target=PATH):
        self.name, self.group, self.port, self.process, self.target = name, group, port, process, target
        self.costs, self.rates, self.delays = [], [], []

    def head(self):
        return HEAD.format(target=self.target, facts=FACTS if self.group == "forward-auth" else "")

    def cpu_seconds(self):
        """User and system time of the process and everything it started."""
        return sum(cpu_of(pid) for pid in family(self.process.pid))


def cpu_of(pid):
    try:
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def family(pid):
    members = [pid]
    try:
        for children in pathlib.Path(f"/proc/{pid}/task").glob("*/children"):
            members += [member for child in children.read_text().split() for member in family(int(child))]
    except FileNotFoundError:
        pass  # a thread that ended while it was looked at
    return members


def start(name, group, directory, port, command, target=PATH, env=None):
    process = Process(name.split(":")[0].lower(), pinned(SERVER, *command), directory, env=env)
    process.wait_for_port(port, 60)
    return Contender(name, group, port, process, target)


def fast_upstream(directory):
    """What the proxies forward to. Runs beside the load generator; its CPU time is nobody's."""
    port = free_port()
    path = directory / "upstream.conf"
    path.write_text(nginx_frame(directory, "upstream", f"""
  server {{
    listen 127.0.0.1:{port} backlog=4096;
    location / {{ default_type application/json; return 200 '{{"key":"KEY-1234","fields":{{"summary":"Fast"}}}}'; }}
  }}"""))
    process = Process("upstream", pinned(CLIENT, need("nginx"), "-p", directory, "-c", path), directory)
    process.wait_for_port(port)
    return port, process


def nginx_frame(directory, name, servers):
    temporary = "".join(f"  {kind}_temp_path {directory}/{name}.{kind};\n"
                        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    return (f"daemon off;\nmaster_process off;\nworker_processes 1;\npid {directory}/{name}.pid;\n"
            f"error_log {directory}/{name}.log warn;\nworker_rlimit_nofile 20000;\n"
            f"events {{ worker_connections 10000; }}\nhttp {{\n  access_log off;\n  keepalive_requests 1000000000;\n"
            f"{temporary}{servers}\n}}\n")


def nginx(directory, tokens, upstream):
    """A map of all tokens; no policy, no audit."""
    directory.mkdir()
    (directory / "tokens.map").write_text("".join(f'"Bearer {token}" 1;\n' for token in tokens))
    size = 1 << max(11, (2 * len(tokens)).bit_length())
    answers = {
        "forward-auth": "return 204;",
        "reverse proxy": 'proxy_pass http://api; proxy_http_version 1.1; proxy_set_header Connection "";',
    }
    found = []
    for group, answer in answers.items():
        port, place = free_port(), directory / group.replace(" ", "-")
        place.mkdir()
        (place / "nginx.conf").write_text(nginx_frame(place, "nginx", f"""
  map_hash_max_size {size};
  map_hash_bucket_size 256;
  map $http_authorization $known {{ default 0; include {directory}/tokens.map; }}
  upstream api {{ server 127.0.0.1:{upstream}; keepalive 64; keepalive_requests 1000000000; }}
  server {{
    listen 127.0.0.1:{port} backlog=4096;
    if ($known = 0) {{ return 401; }}
    location / {{ {answer} }}
  }}"""))
        found.append(start("nginx: map of tokens", group, place, port,
                           [need("nginx"), "-p", place, "-c", place / "nginx.conf"]))
    return found


def haproxy(directory, tokens, upstream):
    """A map of hashed tokens, an address list, path rules and a rate limit for each token."""
    directory.mkdir()
    (directory / "tokens.map").write_text("".join(
        f"{hashlib.sha256(f'Bearer {token}'.encode()).hexdigest().upper()} user{number // 10}\n"
        for number, token in enumerate(tokens)))
    (directory / "addresses").write_text("\n".join(ADDRESSES) + "\n")
    found = []
    for group, answer in (("forward-auth", "http-request return status 204"), ("reverse proxy", "default_backend api")):
        port = free_port()
        path = directory / f"{group.replace(' ', '-')}.cfg"
        path.write_text(f"""global
  maxconn 4096
  nbthread 1
defaults
  mode http
  timeout connect 5s
  timeout client 300s
  timeout server 300s
backend rates
  stick-table type string len 64 size 1200k expire 10m store http_req_rate(60s)
frontend door
  bind 127.0.0.1:{port} backlog 4096
  http-request deny deny_status 403 unless {{ src -f {directory}/addresses }}
  http-request set-var(txn.digest) req.hdr(authorization),sha2(256),hex
  http-request set-var(txn.user) var(txn.digest),map_str({directory}/tokens.map)
  http-request deny deny_status 401 unless {{ var(txn.user) -m found }}
  acl reads method GET POST
  acl issues path -m reg ^.*/rest/api/2/issue/.*$
  acl searches path -m reg ^.*/rest/api/2/search.*$
  acl boards path -m reg ^.*/rest/agile/1\\.0/board/[0-9]+.*$
  http-request deny deny_status 403 unless reads issues || reads searches || reads boards
  http-request track-sc0 var(txn.digest) table rates
  http-request deny deny_status 429 if {{ sc_http_req_rate(0) gt 1000000 }}
  http-request set-header X-Forwarded-User %[var(txn.user)]
  {answer}
backend api
  http-reuse always
  server api 127.0.0.1:{upstream}
""")
        found.append(start("HAProxy: sha2, map, rules, rate", group, directory / group.replace(" ", "-"), port,
                           [need("haproxy"), "-db", "-f", path]))
    return found


def caddy(directory, upstream):
    """A plain reverse proxy, without any check."""
    directory.mkdir()
    port = free_port()
    (directory / "Caddyfile").write_text(
        f"{{\n\tadmin off\n\tauto_https off\n}}\nhttp://:{port} {{\n\tbind 127.0.0.1\n"
        f"\treverse_proxy 127.0.0.1:{upstream} {{\n\t\ttransport http {{\n\t\t\tkeepalive_idle_conns_per_host 64\n\t\t}}\n\t}}\n}}\n")
    return [start("Caddy: plain reverse_proxy", "reverse proxy", directory, port,
                  [need("caddy"), "run", "--config", directory / "Caddyfile", "--adapter", "caddyfile"],
                  env={"HOME": str(directory), "XDG_DATA_HOME": str(directory), "XDG_CONFIG_HOME": str(directory),
                       "GOMAXPROCS": "1"})]


def make_tokens(service, count):
    """That many tokens through the administration API, several at a time."""
    owners = [service.user() for _ in range(min(10, count))]
    workers = 4
    sessions = [service.sign_in() for _ in range(workers)]

    def some(worker):
        return [sessions[worker].post("/tokens", {
            "name": f"bench-{number}", "owner": owners[number % len(owners)], "scheme": "both", "expires": "never",
            "limits": LIMITS})["secret"] for number in range(worker, count, workers)]
    with concurrent.futures.ThreadPoolExecutor(workers) as pool:
        return [secret for part in pool.map(some, range(workers)) for secret in part]


def fill_store(service, count):
    """That many tokens straight into the store of a service that does not run, through the same table classes."""
    tool = program().parents[1] / "tests" / "bench" / "bench_fill_store"
    assert tool.exists(), f"{tool} is not built; more than {FEW} tokens need it"
    done = subprocess.run([tool, service.data, str(count), *LIMITS], capture_output=True, text=True, check=True)
    return done.stdout.split()


FEW = 2000


def latchkey(directory, count):
    """Everything on: token state, owner, address list, three-line limit, rate limit, lockout, every call audited."""
    service = Latchkey(directory, workers=1, config={"limits": {"connections_per_address": 20000,
                                                                "connections": 20000}})
    tokens = fill_store(service, count) if count > FEW else None
    service.start(preexec=lambda: os.sched_setaffinity(0, {SERVER}), seconds=120)
    if tokens is None:
        tokens = make_tokens(service, count)
    service.api.put("/settings/restrictions", {"ip": {
        "mode": "allow", "allow": [{"range": text, "comment": ""} for text in ADDRESSES], "block": []}})
    service.api.put("/settings/rate-limiting", {
        "enabled": True, "windows": [{"requests": 1_000_000, "per": {"count": 1, "unit": "minutes"}, "burst": None}]})
    return service, tokens
