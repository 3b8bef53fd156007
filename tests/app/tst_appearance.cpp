// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/app_test_main.h"
#include "tests/app/appearance_test.h"

#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    // Before anything asks for the bus of the session: a program has one for its life.
    QProcess bus;
    bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!bus.waitForStarted() || !bus.waitForReadyRead()) {
        std::fputs("dbus-daemon is needed for this test.\n", stderr);
        return 1;
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());
    const int failures = test::runAllWithWidgets<AppearanceTest>(argc, argv);
    bus.terminate();
    bus.waitForFinished();
    return failures;
}
