# SPDX-License-Identifier: GPL-3.0-or-later
"""Secure Mode from outside: what it erases, how it is entered and left, and that all of it is on record."""
import sqlite3
import struct

import pytest

from harness.latchkey import PASSWORD, Latchkey, Refused, run


def sealed_values(data):
    """What the store holds that the master key could turn into tokens again, read behind the service's back."""
    with sqlite3.connect(f"file:{data / 'latchkey.db'}?mode=ro", uri=True) as database:
        values = [row[0] for row in database.execute("SELECT blob FROM sealed_secrets")]
        return values + [row[0] for row in database.execute("SELECT answer FROM idempotency")]


def remains(data, values):
    """Names of the files that still hold any part of a sealed value: every 16 bytes of each are looked for."""
    parts = {value[at:at + 16] for value in values for at in range(13, len(value) - 16, 16)}
    found = []
    for file in data.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            found += [file.name for part in parts if part in content]
    return found


def changes(service):
    return [(row["target"], row["actor"]) for row in service.audit("&kind=change")]


def test_entering_erases_every_sealed_value(tmp_path, upstream):  # EX-42, EX-44
    service = Latchkey(tmp_path / "service").start()
    service.upstream(upstream.url)
    owner = service.user()
    tokens = [service.token(owner) for _ in range(60)]
    for token in tokens[:20]:  # freed pages and old copies, as a store in use has them
        service.api.post(f"/tokens/{token.id}/rotate", {"overlap": "1h"})
    for token in tokens[50:]:
        service.api.delete(f"/tokens/{token.id}")
    service.api.post("/tokens", {"name": "once", "owner": owner}, headers={"Idempotency-Key": "k1"})
    values = sealed_values(service.data)
    assert len(values) >= 51
    assert remains(service.data, values), "the search finds them while they are there"
    service.api.put("/settings/secure-mode", {"requestedForNextStart": True, "confirm": "SECURE MODE"})
    assert len(sealed_values(service.data)) == len(values), "nothing happens before the next start"
    service.kill()
    service.start()
    page = service.api.get("/settings/secure-mode")
    assert (page["active"], page["requestedForNextStart"], page["recoverable"]) == (True, False, 0)
    proof = page["proof"]  # the service looked for itself
    assert proof["clean"] and proof["remains"] == [] and proof["filesSearched"]
    assert proof["values"] == len(values) and proof["bytes"] > 100_000
    assert not (service.data / "erasure").exists()
    entered = next(row for row in service.audit("&kind=change") if row["target"] == "secure-mode.entered")
    assert entered["details"]["proof"]["clean"] is True
    assert sealed_values(service.data) == []
    assert remains(service.data, values) == []
    assert service.call(headers=[tokens[30].bearer()]).status == 200, "the tokens themselves work on"
    assert ("secure-mode.entered", "(service)") in changes(service)
    made = service.token(owner)
    assert sealed_values(service.data) == []
    answer = service.sign_in(owner).request("POST", f"/tokens/{made.id}/reveal", {"password": PASSWORD})
    assert answer.status_code == 403 and answer.json()["type"].endswith("secure_mode_immutable")
    service.stop()


def test_remains_are_said_clearly(tmp_path):  # EX-42
    """A copy of the store within the data directory: the service finds it, says so, and starts all the same."""
    service = Latchkey(tmp_path / "service").start()
    service.token()
    service.api.put("/settings/secure-mode", {"requestedForNextStart": True, "confirm": "SECURE MODE"})
    service.stop()
    run("backup", service.data / "forgotten.db", "--config", service.file)
    service.start()
    proof = service.api.get("/settings/secure-mode")["proof"]
    assert proof["clean"] is False and proof["remains"] == ["forgotten.db"]
    assert "forgotten.db" in service.log()
    service.stop()


def test_a_proof_that_was_cut_short_is_made_up_for(tmp_path):
    """Prints of what is erased outlive a crash, so the search at the next start still knows what to look for."""
    service = Latchkey(tmp_path / "service").start()
    service.token()
    value = sealed_values(service.data)[0]
    service.api.put("/settings/secure-mode", {"requestedForNextStart": True, "confirm": "SECURE MODE"})
    service.restart()
    assert service.api.get("/settings/secure-mode")["proof"]["clean"] is True
    service.stop()
    (service.data / "old.bin").write_bytes(b"x" * 77 + value + b"y" * 99)
    checksum = 0xCBF29CE484222325  # as a process leaves it that died after the erasure
    for byte in value[21:29]:
        checksum = (checksum ^ byte) * 0x100000001B3 % 2**64
    (service.data / "erasure").write_bytes(b"LKER1\n" + struct.pack("<q8sQ", 1, value[13:21], checksum))
    service.start()
    proof = service.api.get("/settings/secure-mode")["proof"]
    assert proof["remains"] == ["old.bin"] and proof["values"] == 1
    assert ("secure-mode.erased", "(service)") in changes(service)
    service.stop()


def test_it_is_left_through_the_file_only(tmp_path):  # EX-45, EX-46
    service = Latchkey(tmp_path / "service", secure_mode=True).start()
    assert service.api.get("/settings/secure-mode")["active"] is True
    with pytest.raises(Refused) as refused:
        service.api.put("/settings/secure-mode", {"requestedForNextStart": False})
    assert (refused.value.status, refused.value.problem()) == (409, "setting_conflict")
    service.restart()
    assert service.api.get("/settings/secure-mode")["active"] is True, "without a word in the file it stays"
    service.stop()
    text = service.file.read_text()
    service.file.write_text(text + "\n[token]\nsecure_mode = false\n")
    service.start()
    assert service.api.get("/settings/secure-mode")["active"] is False
    assert ("secure-mode.left", "(service)") in changes(service)
    service.stop()


def test_a_backup_from_before_brings_no_value_back(tmp_path):  # EX-42
    service = Latchkey(tmp_path / "service").start()
    service.token()
    backup = tmp_path / "before.db"
    run("backup", backup, "--config", service.file)
    service.api.put("/settings/secure-mode", {"requestedForNextStart": True, "confirm": "SECURE MODE"})
    service.restart()
    service.stop()
    run("restore", backup, "--config", service.file)
    assert sealed_values(service.data)
    service.file.write_text(service.file.read_text() + "\n[token]\nsecure_mode = true\n")
    service.start()
    assert sealed_values(service.data) == []
    service.stop()
