// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/real_call.h"

#include "app/client/network_transport.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace client {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(client::RealCall)
};

constexpr qint64 bodyLimit = 16 * 1024;
constexpr std::chrono::seconds patience{15};

QByteArray bytesOf(const core::Secret& secret)
{
    const std::string_view value = secret.reveal();
    return {value.data(), static_cast<qsizetype>(value.size())};
}

/// Encodes what may not stand in a request line; what is encoded already stays as it is.
QByteArray inRequestLine(const QString& target)
{
    static const QRegularExpression escape(u"\\A%[0-9A-Fa-f]{2}"_s);
    constexpr QByteArrayView others = "-._~!$&'()*+,;=:@/?[]";
    const QByteArray bytes = target.toUtf8();
    QByteArray line;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        const bool plain =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        const bool escaped =
            c == '%' && escape.match(QString::fromLatin1(bytes.mid(i, 3))).hasMatch();
        line += plain || escaped || others.contains(c) ? QByteArray(1, c)
                                                       : '%' + QByteArray(1, c).toHex().toUpper();
    }
    return line;
}

} // namespace

Request realRequest(const api::ExplainQuestion& question, const QString& apiKeyHeader)
{
    using Scheme = api::ExplainQuestion::Scheme;
    Request request;
    request.method = question.method.toLatin1();
    request.bodyLimit = bodyLimit;
    request.patience = patience;
    request.headers = {{"Accept"_ba, "*/*"_ba},
                       {"Accept-Encoding"_ba, "identity"_ba}, // it is shown as it comes
                       {"User-Agent"_ba, "latchkey-console"_ba}};
    QString target = question.url;
    if (const qsizetype scheme = target.indexOf(u"://"); scheme >= 0) {
        const qsizetype slash = target.indexOf(u'/', scheme + 3);
        const QString host = target.mid(scheme + 3, slash < 0 ? -1 : slash - scheme - 3);
        request.headers.append({"Host"_ba, host.toUtf8()}); // the gateway chooses upstreams by it
        target = slash < 0 ? u"/"_s : target.mid(slash);
    }
    request.target = inRequestLine(target);
    if (!request.target.startsWith('/'))
        request.target.prepend('/');
    switch (question.scheme) {
    case Scheme::None:
        break;
    case Scheme::Basic:
        request.headers.append(
            {"Authorization"_ba,
             "Basic " + (question.user.toUtf8() + ':' + bytesOf(question.credential)).toBase64()});
        break;
    case Scheme::Bearer:
        request.headers.append({"Authorization"_ba, "Bearer " + bytesOf(question.credential)});
        break;
    case Scheme::ApiKey:
        request.headers.append({apiKeyHeader.toLatin1(), bytesOf(question.credential)});
        break;
    }
    for (const auto& [name, value] : question.headers)
        request.headers.append({name.toLatin1(), value.toUtf8()});
    if (question.body)
        request.body = question.body->toUtf8();
    return request;
}

QUrl gatewayAddress(const QList<api::ServiceStatus::GatewayDoor>& doors, const QUrl& administration)
{
    QUrl found;
    for (const api::ServiceStatus::GatewayDoor& door : doors) {
        QUrl url((door.tls ? u"https://"_s : u"http://"_s) + door.address);
        const QHostAddress address(url.host());
        if (address == QHostAddress(QHostAddress::AnyIPv4)
            || address == QHostAddress(QHostAddress::AnyIPv6))
            url.setHost(administration.host());
        else if (address.isLoopback() && !isThisComputer(administration.host()))
            continue;
        if (door.tls)
            return url;
        if (!found.isValid())
            found = url;
    }
    return found;
}

QUrl gatewayFromInput(const QString& text)
{
    QString input = text.trimmed();
    if (!input.isEmpty() && !input.contains("://"_L1))
        input.prepend(isThisComputer(QUrl(u"http://"_s + input).host()) ? u"http://"_s
                                                                        : u"https://"_s);
    QUrl url(input, QUrl::StrictMode);
    url.setPath({});
    url.setQuery(QString());
    url.setFragment({});
    return url;
}

QString gatewayProblem(const QUrl& gateway)
{
    const bool web = gateway.scheme() == "https"_L1 || gateway.scheme() == "http"_L1;
    if (!gateway.isValid() || gateway.host().isEmpty() || !web || !gateway.userInfo().isEmpty())
        return Words::tr("This is not an address. Write scheme, host and port: "
                         "https://api.corp.example:443.");
    if (gateway.scheme() == "http"_L1 && !isThisComputer(gateway.host()))
        return Words::tr("Without TLS the token could be read on the way, so it is not sent. Use "
                         "https://; http:// is for a gateway on this computer only.");
    return {};
}

} // namespace client
