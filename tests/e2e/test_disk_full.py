# SPDX-License-Identifier: GPL-3.0-or-later
"""No space left: no change is acknowledged, no request goes unrecorded, and all is well again once there is space."""
import os
import subprocess
import time

import pytest

from harness import http
from harness.latchkey import Latchkey, Refused
from harness.process import wait_until

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="needs root, to mount a small file system")


@pytest.fixture
def small(tmp_path):
    """A service whose data directory has little space; `fill` and `empty` take it and give it back."""
    place = tmp_path / "small"
    place.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", place], check=False)
    if mounted.returncode != 0:
        pytest.skip("cannot mount a file system here")
    service = Latchkey(place / "latchkey", workers=1, config={"limits": {"spool_mebibytes": 1}})
    ballast = place / "ballast"

    def fill():
        with open(ballast, "wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"\0" * 65536)
            except OSError:
                pass

    service.fill, service.empty = fill, lambda: ballast.unlink(missing_ok=True)
    yield service
    service.stop()
    subprocess.run(["umount", place], check=True)


def test_a_full_disk_closes_and_its_end_opens(small, upstream):
    with small.start() as service:
        service.upstream(upstream.url)
        token = service.token()
        small.fill()
        answered, refused = 0, 0
        deadline = time.monotonic() + 30
        with http.Connection(service.gateway) as connection:
            while not refused and time.monotonic() < deadline:
                answer = connection.request("GET", f"/full/{answered}", [token.bearer()])
                if answer.status == 200:
                    answered += 1
                else:
                    refused += 1
                    assert (answer.status, answer.problem()) == (503, "audit_unavailable")
                    assert int(answer.headers["Retry-After"]) >= 1
        assert refused, f"{answered} requests were answered on a full disk"
        with pytest.raises(Refused) as problem:
            service.api.post(f"/tokens/{token.id}/revoke")
        assert problem.value.status >= 500
        small.empty()
        wait_until(lambda: service.call(headers=[token.bearer()]).status == 200, "requests to be answered again", 5)
        wait_until(lambda: service.api.request("POST", f"/tokens/{token.id}/revoke", {}).ok, "changes to be made again", 5)
        assert service.call(headers=[token.bearer()]).status == 401
        rows = service.audit("&kind=call", seconds=30, until=lambda rows: sum(
            row["target"].startswith("/full/") and row["outcome"] == "allowed" for row in rows) >= answered)
        assert sum(row["target"].startswith("/full/") and row["outcome"] == "allowed" for row in rows) == answered
