// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/screen_lock_test.h"

#include "app/platform/screen_lock_linux.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using platform::LinuxListener;
using platform::ScreenLock;

namespace {

const QString sessionInterface = u"org.freedesktop.login1.Session"_s;
const QString ownPath = u"/org/freedesktop/login1/session/_7"_s;

/// What answers for logind on the bus of the test.
class Manager final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public slots:
    QDBusObjectPath GetSession(const QString& id)
    {
        asked = id;
        return QDBusObjectPath(ownPath);
    }

public:
    QString asked;
};

/// The other end of the bus: a second connection, as a desktop has.
struct Desktop
{
    QDBusConnection bus = QDBusConnection::connectToBus(
        qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"desktop"_s);
    Manager manager;

    Desktop()
    {
        if (!bus.registerService(u"org.freedesktop.login1"_s)
            || !bus.registerObject(u"/org/freedesktop/login1"_s, &manager,
                                   QDBusConnection::ExportAllSlots))
            qFatal("The bus of the test does not work.");
    }
    ~Desktop() { QDBusConnection::disconnectFromBus(u"desktop"_s); }

    void say(const QString& path, const QString& interface, const QString& name,
             const QVariantList& arguments = {})
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
        signal.setArguments(arguments);
        QVERIFY(bus.send(signal));
    }
    void sayHint(const QString& path, bool locked)
    {
        say(path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
            {sessionInterface, QVariantMap{{u"LockedHint"_s, locked}}, QStringList()});
    }
};

} // namespace

void ScreenLockTest::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    QVERIFY2(!daemon.isEmpty(), "dbus-daemon is missing (packaging/install-dependencies test)");
    m_bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    QVERIFY(m_bus.waitForReadyRead(10'000));
    const QByteArray address = m_bus.readLine().trimmed();
    // Before anything has used a bus: both are this one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
    qputenv("XDG_SESSION_ID", "7");
    QVERIFY(QDBusConnection::sessionBus().isConnected());
    QVERIFY(QDBusConnection::systemBus().isConnected());
}

void ScreenLockTest::cleanupTestCase()
{
    m_bus.kill();
    m_bus.waitForFinished();
}

void ScreenLockTest::screenSaversAreHeard_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::newRow("KDE") << u"/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s;
    QTest::newRow("the common one")
        << u"/org/freedesktop/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s;
    QTest::newRow("GNOME") << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s;
    QTest::newRow("Cinnamon") << u"/org/cinnamon/ScreenSaver"_s << u"org.cinnamon.ScreenSaver"_s;
}

void ScreenLockTest::screenSaversAreHeard()
{
    QFETCH(const QString, path);
    QFETCH(const QString, interface);
    Desktop desktop;
    LinuxListener listener;
    QSignalSpy locked(&listener, &LinuxListener::locked);
    QSignalSpy listening(&listener, &LinuxListener::listening);
    QVERIFY(listening.wait()); // the bus has taken the wishes before it, too
    desktop.say(path, interface, u"ActiveChanged"_s, {false}); // unlocked: nothing to do
    desktop.say(path, interface, u"ActiveChanged"_s, {true});
    QVERIFY(locked.wait());
    QCOMPARE(locked.size(), 1);
}

void ScreenLockTest::theOwnSessionIsHeard_data()
{
    QTest::addColumn<bool>("hint");
    QTest::newRow("the order to lock") << false;
    QTest::newRow("the hint that it is locked") << true;
}

void ScreenLockTest::theOwnSessionIsHeard()
{
    QFETCH(const bool, hint);
    Desktop desktop;
    LinuxListener listener;
    QSignalSpy locked(&listener, &LinuxListener::locked);
    QSignalSpy listening(&listener, &LinuxListener::listening);
    QVERIFY(listening.wait());
    QCOMPARE(desktop.manager.asked, u"7"_s);
    if (hint) {
        desktop.sayHint(ownPath, false);
        desktop.sayHint(ownPath, true);
    } else {
        desktop.say(ownPath, sessionInterface, u"Unlock"_s);
        desktop.say(ownPath, sessionInterface, u"Lock"_s);
    }
    QVERIFY(locked.wait());
    QCOMPARE(locked.size(), 1);
}

void ScreenLockTest::otherSessionsAreNot()
{
    Desktop desktop;
    LinuxListener listener;
    QSignalSpy locked(&listener, &LinuxListener::locked);
    QSignalSpy listening(&listener, &LinuxListener::listening);
    QVERIFY(listening.wait());
    const QString other = u"/org/freedesktop/login1/session/_8"_s;
    desktop.say(other, sessionInterface, u"Lock"_s);
    desktop.sayHint(other, true);
    desktop.say(ownPath, sessionInterface, u"Lock"_s); // the bus keeps the order
    QVERIFY(locked.wait());
    QCOMPARE(locked.size(), 1);
}

#include "screen_lock_test.moc"
