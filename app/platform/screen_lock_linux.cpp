// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/screen_lock_linux.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace platform {
namespace {

const QString login = u"org.freedesktop.login1"_s;
const QString session = u"org.freedesktop.login1.Session"_s;
const QString properties = u"org.freedesktop.DBus.Properties"_s;

/// Desktops have their own names for the same interface.
constexpr const char* savers[] = {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver",
                                  "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver",
                                  "org.xfce.ScreenSaver"};

} // namespace

LinuxListener::LinuxListener()
{
    QDBusConnection desktop = QDBusConnection::sessionBus();
    for (const char* saver : savers)
        desktop.connect({}, {}, QString::fromLatin1(saver), u"ActiveChanged"_s, this,
                        SLOT(saverChanged(bool)));
    askForSession();
}

/// Everybody's sessions are on the system bus; only this one's counts.
void LinuxListener::askForSession()
{
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    QDBusMessage question = QDBusMessage::createMethodCall(
        login, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
        id.isEmpty() ? u"GetSessionByPID"_s : u"GetSession"_s);
    if (id.isEmpty())
        question << quint32(getpid());
    else
        question << id;
    auto* answer =
        new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> path = *answer;
        if (path.isError())
            return; // no logind, or no session of it: the desktop's own signals remain
        QDBusConnection system = QDBusConnection::systemBus();
        system.connect(login, path.value().path(), session, u"Lock"_s, this, SIGNAL(locked()));
        system.connect(login, path.value().path(), properties, u"PropertiesChanged"_s, this,
                       SLOT(sessionChanged(QString, QVariantMap, QStringList)));
        emit listening();
    });
}

void LinuxListener::saverChanged(bool active)
{
    if (active)
        emit locked();
}

void LinuxListener::sessionChanged(const QString& interface, const QVariantMap& changed,
                                   const QStringList&)
{
    if (interface == session && changed.value(u"LockedHint"_s).toBool())
        emit locked();
}

class ScreenLock::Listener : public LinuxListener
{ };

ScreenLock::ScreenLock(QObject* parent) : QObject(parent), m_listener(std::make_unique<Listener>())
{
    connect(m_listener.get(), &LinuxListener::locked, this, &ScreenLock::locked);
}

ScreenLock::~ScreenLock() = default;

} // namespace platform
