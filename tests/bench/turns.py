# SPDX-License-Identifier: GPL-3.0-or-later
"""One turn of load for one server, and what it cost."""
import json
import pathlib
import subprocess
import time

import contenders
from harness.servers import need

HERE = pathlib.Path(__file__).resolve().parent


def turn(contender, tokens, head, chosen):
    """Asks as fast as it goes for a while, and waits until the server is idle again: work that it puts off counts."""
    head.write_text(contender.head(), newline="")
    before = contender.cpu_seconds()
    done = subprocess.run(
        contenders.pinned(contenders.CLIENT, need("wrk"), "-t1", f"-c{chosen.connections}", f"-d{chosen.seconds}s",
                          "-s", HERE / "wrk.lua", f"http://127.0.0.1:{contender.port}", "--", tokens, head),
        capture_output=True, text=True, timeout=chosen.seconds + 60, check=True)
    spent = settled(contender) - before
    result = json.loads(done.stdout.strip().splitlines()[-1])
    if result["not_2xx"] or result["broken"] or not result["requests"]:
        raise SystemExit(f"{contender.name}, {contender.group}: {result}\n{contender.process.output()[-2000:]}")
    contender.costs.append(spent / result["requests"] * 1e6)
    contender.rates.append(result["requests"] / (result["microseconds"] / 1e6))
    contender.delays.append(result["p99"])


def settled(contender, seconds=10.0):
    deadline, last = time.monotonic() + seconds, contender.cpu_seconds()
    while time.monotonic() < deadline:
        time.sleep(0.3)
        now = contender.cpu_seconds()
        if now - last <= 0.01:
            return now
        last = now
    return last
