# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of the tests' own: an X server that nobody sees, a window manager, an accessibility bus, keychains."""
import os
import pathlib
import re
import struct
import subprocess
import zlib

import pytest

from .accessibility import Box, Bus
from .process import Process, wait_until
from .servers import need

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
SCREEN = (2200, 1440)

BUS_CONFIGURATION = """<busconfig>
  <type>session</type><listen>unix:dir={directory}</listen><auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""


class Desktop:
    """Xvfb, openbox and an accessibility bus. `env` is what programs need to be on it, and all that they inherit."""

    def __init__(self, directory):
        self.directory = pathlib.Path(directory)
        self.directory.mkdir(parents=True, exist_ok=True)
        self.processes = []
        self.bus = None
        launcher = next((place for place in LAUNCHERS if os.access(place, os.X_OK)), None)
        if not launcher:
            pytest.skip("at-spi2-core is not installed")
        self.env = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "LC_ALL": "", "TZ": "UTC", "QT_QPA_PLATFORM": "xcb",
                    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1", "NO_AT_BRIDGE": "0",
                    "GTK_A11Y": "atspi", "LIBGL_ALWAYS_SOFTWARE": "1", "XDG_CURRENT_DESKTOP": "",
                    **self.places(self.directory / "home")}
        try:
            self._start_screen()
            self._start_bus()
            self._start_accessibility(launcher)
            self._start("openbox", [need("openbox"), "--sm-disable", "--config-file", self._openbox_file()])
            wait_until(self._managed, "the window manager")
            self.tool("xdotool", "mousemove", *SCREEN)  # where it points at nothing
        except BaseException:
            self.stop()
            raise

    @staticmethod
    def places(home):
        """The folders of one person, all of them within `home`."""
        found = {"HOME": home}
        for name, folder in (("CONFIG_HOME", ".config"), ("DATA_HOME", ".local/share"), ("CACHE_HOME", ".cache"),
                             ("STATE_HOME", ".local/state"), ("RUNTIME_DIR", "run")):
            found[f"XDG_{name}"] = home / folder
        for place in found.values():
            place.mkdir(parents=True, exist_ok=True)
        found["XDG_RUNTIME_DIR"].chmod(0o700)
        return {name: str(place) for name, place in found.items()}

    def stop(self):
        if self.bus:
            self.bus.close()
        for process in reversed(self.processes):
            process.stop()

    def _keep(self, process):
        self.processes.append(process)
        return process

    def _start(self, name, command):
        return self._keep(Process(name, command, self.directory, env=self.env))

    def _start_screen(self):
        read, write = os.pipe()
        try:
            self._keep(Process("xvfb", [need("Xvfb"), "-displayfd", str(write), "-screen", "0", "%dx%dx24" % SCREEN,
                                        "-nolisten", "tcp", "-noreset", "-fbdir", self.directory], self.directory,
                               env=self.env, pass_fds=[write]))
        finally:
            os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        assert number, f"Xvfb did not start: {self.processes[-1].output()[-2000:]}"
        self.env["DISPLAY"] = f":{number}"

    def _start_bus(self):
        """A session bus on which nothing starts by itself: what is on it, tests have started."""
        file = self.directory / "bus.conf"
        file.write_text(BUS_CONFIGURATION.format(directory=self.directory))
        bus = self._start("bus", [need("dbus-daemon"), f"--config-file={file}", "--nofork", "--print-address=1"])
        self.env["DBUS_SESSION_BUS_ADDRESS"] = wait_until(lambda: bus.out.read_text().strip(), "the message bus")

    def _start_accessibility(self, launcher):
        self._start("accessibility", [launcher, "--launch-immediately"])
        address = re.compile(r'AT_SPI_BUS\(STRING\) = "(.*)"')

        def found():
            return address.search(self.tool("xprop", "-root", "AT_SPI_BUS"))
        self.bus = Bus(wait_until(found, "the accessibility bus").group(1))
        self.bus.programs()

    def _openbox_file(self):
        """Windows are placed at the top left, without a frame that animates or a menu file that is missing."""
        file = self.directory / "openbox.xml"
        file.write_text('<?xml version="1.0"?><openbox_config xmlns="http://openbox.org/3.4/rc">'
                        "<focus><focusNew>yes</focusNew><followMouse>no</followMouse></focus>"
                        "<placement><policy>Smart</policy></placement>"
                        '<keyboard><keybind key="A-F4"><action name="Close"/></keybind></keyboard></openbox_config>')
        return file

    def start_tray(self):
        """A tray for icons of programs, as not every desktop has one."""
        self._start("tray", [need("trayer"), "--edge", "top", "--align", "right", "--widthtype", "request",
                             "--SetDockType", "false"])
        wait_until(lambda: self.tool("xdotool", "search", "--onlyvisible", "--class", "trayer"), "the tray")

    def _managed(self):
        return "_NET_SUPPORTING_WM_CHECK(WINDOW)" in self.tool("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")

    # What people do

    def tool(self, name, *arguments):
        """A program that asks or tells the X server something."""
        return subprocess.run([need(name), *map(str, arguments)], env={**os.environ, **self.env}, text=True,
                              capture_output=True, timeout=60, check=False).stdout

    def keys(self, *keys):
        """Presses keys, as a person would: Tab, Return, ctrl+n …"""
        self.tool("xdotool", "key", "--delay", 5, *keys)

    def write(self, text):
        """Types a text of ASCII characters."""
        self.tool("xdotool", "type", "--delay", 5, "--", text)

    def click(self, x, y, button=1):
        self.tool("xdotool", "mousemove", x, y, "click", button)

    def clipboard(self):
        """What another program would paste now."""
        return self.tool("xclip", "-selection", "clipboard", "-out", "-t", "UTF8_STRING")

    # What people see

    def tray_icon(self):
        """Where the one icon in the tray is; None while there is none."""
        tray = self.tool("xdotool", "search", "--onlyvisible", "--class", "^trayer$").split()[-1]
        icon = re.search(r' (0x\w+) "latchkey-console"', self.tool("xwininfo", "-id", tray, "-tree"))
        if not icon:
            return None
        told = self.tool("xwininfo", "-id", icon.group(1))
        return Box(*(int(re.search(rf"{what}: +(-?\d+)", told).group(1))
                     for what in ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")))

    def picture(self, file, box=None):
        """The screen, or a part of it, as a PNG file. Xvfb keeps its screen in a file of the format of xwd."""
        data = (self.directory / "Xvfb_screen0").read_bytes()
        header = struct.unpack(">25I", data[:100])
        size, width, height, line, colours = header[0], header[4], header[5], header[12], header[19]
        x, y, wide, high = (box.x, box.y, box.width, box.height) if box else (0, 0, width, height)
        x, y = max(x, 0), max(y, 0)
        wide, high = min(wide, width - x), min(high, height - y)
        start = size + colours * 12
        rows = bytearray()
        for row in range(y, y + high):
            pixels = data[start + row * line + x * 4:start + row * line + (x + wide) * 4]
            out = bytearray(wide * 3)
            out[0::3], out[1::3], out[2::3] = pixels[2::4], pixels[1::4], pixels[0::4]
            rows += b"\0" + out

        def chunk(kind, content):
            return (struct.pack(">I", len(content)) + kind + content
                    + struct.pack(">I", zlib.crc32(kind + content)))
        file = pathlib.Path(file)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0))
                         + chunk(b"IDAT", zlib.compress(bytes(rows), 6)) + chunk(b"IEND", b""))
        return file
