# SPDX-License-Identifier: GPL-3.0-or-later
"""Fixtures: one service per test module, because starting one is cheap and sharing one couples tests."""
import pathlib

import pytest

from harness.latchkey import Latchkey
from harness.upstream import Upstream


@pytest.fixture(scope="module")
def room(tmp_path_factory):
    return tmp_path_factory.mktemp("room")


@pytest.fixture(scope="module")
def latchkey(room):
    """The service, running, with nothing in it but the first administrator."""
    service = Latchkey(room / "latchkey").start()
    yield service
    service.stop()


@pytest.fixture(scope="module")
def in_use(latchkey, upstream):
    """The service with an upstream: not new, so that the console asks nobody how it shall begin."""
    latchkey.upstream(upstream.url)
    return latchkey


@pytest.fixture(scope="module")
def upstream():
    with Upstream() as server:
        yield server


@pytest.fixture
def own_latchkey(tmp_path):
    """A service of the test's own, which it may kill, restart and reconfigure; not started yet."""
    service = Latchkey(tmp_path / "latchkey")
    yield service
    service.stop()


@pytest.fixture(scope="session")
def desktop(tmp_path_factory):
    """A desktop of this worker's own, with nothing on it."""
    from harness.desktop import Desktop  # not everybody who runs the other tests has what it takes
    place = Desktop(tmp_path_factory.mktemp("desktop"))
    yield place
    place.stop()


@pytest.fixture
def console(desktop, tmp_path, request):
    """Makes consoles that have not been started yet, each of another person unless they share a name."""
    from harness.console import Console
    made = []

    def make(name=None, **options):
        folder = name or request.node.name.removeprefix("test_")
        made.append(Console(desktop, tmp_path / folder, **options))
        return made[-1]
    yield make
    for one in made:
        one.stop()


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    """A failed test shows the end of the service's log."""
    report = (yield).get_result()
    if report.when != "call" or not report.failed:
        return
    for value in getattr(item, "funcargs", {}).values():
        log = getattr(value, "log", None)
        if callable(log) and isinstance(getattr(value, "directory", None), pathlib.Path):
            report.sections.append((f"log of {type(value).__name__}", log()[-3000:]))


def pytest_collection_modifyitems(items):
    """A desktop shared with other tests on two processors can lose a key press: a journey that fails is walked up to
    twice more, by a person without settings, and the summary counts it."""
    for item in items:
        if item.path.name.startswith("test_console_"):
            item.add_marker(pytest.mark.flaky(reruns=2))
