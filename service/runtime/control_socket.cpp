// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runtime/control_socket.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace runtime {
namespace {

constexpr qint64 longestLine = 64 * 1024 * 1024; // a whole configuration
constexpr int patienceMs = 30'000;

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QString encoded(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray decoded(const QJsonValue& value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace

ControlSocket::ControlSocket(LocalHandler handler) : m_handler(std::move(handler))
{
    connect(&m_server, &QLocalServer::newConnection, this, &ControlSocket::accept);
}

ControlSocket::~ControlSocket() = default;

core::Status ControlSocket::listen(const QString& path)
{
    QLocalServer::removeServer(
        path); // what a killed service left behind; the instance lock says that none runs
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (m_server.listen(path))
        return core::Done{};
    return core::Error{core::Error::Code::Unavailable,
                       u"The control socket %1 cannot be made (%2); \"latchkeyd user\" and "
                       u"\"latchkeyd token\" will not reach "
                       "this service. A shorter path of the data directory may help."_s.arg(
                           path, m_server.errorString())};
}

void ControlSocket::accept()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, socket, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestLine)
                    socket->abort();
                return;
            }
            const QJsonObject line =
                QJsonDocument::fromJson(socket->readLine(longestLine)).object();
            LocalRequest request{line.value(u"method"_s).toString(),
                                 line.value(u"path"_s).toString(), decoded(line.value(u"body"_s))};
            const QPointer<QLocalSocket> guarded(socket);
            m_handler(request, [guarded](const LocalAnswer& answer) {
                if (!guarded)
                    return;
                guarded->write(
                    lineOf({{u"status"_s, answer.status}, {u"body"_s, encoded(answer.body)}}));
                guarded->disconnectFromServer();
            });
        });
    }
}

core::Result<LocalAnswer> askService(const QString& path, const LocalRequest& request)
{
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(patienceMs))
        return core::Error{core::Error::Code::NotFound, u"No service listens on %1."_s.arg(path)};
    socket.write(lineOf({{u"method"_s, request.method},
                         {u"path"_s, request.path},
                         {u"body"_s, encoded(request.body)}}));
    QByteArray answer;
    while (!answer.endsWith('\n') && socket.waitForReadyRead(patienceMs))
        answer += socket.readAll();
    const QJsonObject line = QJsonDocument::fromJson(answer).object();
    if (!line.contains(u"status"_s))
        return core::Error{core::Error::Code::Unavailable,
                           u"The service did not answer. Whether the request was carried out is "
                           u"not known; look before you "
                           "repeat it."_s};
    return LocalAnswer{line.value(u"status"_s).toInt(), decoded(line.value(u"body"_s))};
}

} // namespace runtime
