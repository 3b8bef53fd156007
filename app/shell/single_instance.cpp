// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QWidget>

namespace shell {
namespace {

constexpr qint64 LongestAddress = 4096;
const QByteArray Heard = QByteArrayLiteral("heard\n");

QString placeFor(const QString& folder)
{
    const QString canonical = QDir(folder).canonicalPath();
    const QByteArray digest = QCryptographicHash::hash(
        (canonical.isEmpty() ? QDir(folder).absolutePath() : canonical).toUtf8(),
        QCryptographicHash::Sha256);
    const QString name =
        QStringLiteral("latchkey-console-") + QString::fromLatin1(digest.toHex().left(16));
#ifdef Q_OS_WIN
    return name; // of a pipe; the folder is the person's own
#else
    // A folder that nobody else can write to: in /tmp, anybody could listen under this name.
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)).filePath(name);
#endif
}

QString lockFor(const QString& place)
{
#ifdef Q_OS_WIN
    return QDir::temp().filePath(place + QStringLiteral(".lock"));
#else
    return place + QStringLiteral(".lock");
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_place(placeFor(folder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
}

bool SingleInstance::handOver(const QString& address, Patience patience)
{
    // Of two that start at the same moment, one asks while the other waits.
    QLockFile turn(lockFor(m_place));
    (void)turn.tryLock(int(patience.count())); // without it, at worst there are two windows
    if (tell(address, patience))
        return true;
    if (m_server.listen(m_place))
        return false;
    QLocalServer::removeServer(m_place); // nobody answers there: a killed console's
    m_server.listen(m_place);
    return false;
}

bool SingleInstance::tell(const QString& address, Patience patience) const
{
    QLocalSocket socket;
    socket.connectToServer(m_place);
    if (!socket.waitForConnected(int(patience.count())))
        return false;
    socket.write(address.toUtf8() + '\n');
    while (!socket.canReadLine())
        if (!socket.waitForReadyRead(int(patience.count())))
            return false;
    return socket.readLine() == Heard;
}

void SingleInstance::greet()
{
    while (QLocalSocket* caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        const auto hear = [this, caller] {
            if (caller->bytesAvailable() > LongestAddress)
                caller->abort();
            if (!caller->canReadLine())
                return;
            const QString address = QString::fromUtf8(caller->readLine()).trimmed();
            caller->write(Heard);
            caller->disconnectFromServer();
            emit called(address);
        };
        connect(caller, &QLocalSocket::readyRead, this, hear);
        hear(); // it may have spoken before anybody listened
    }
}

void bringForward(QWidget* window)
{
    window->setWindowState((window->windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace shell
