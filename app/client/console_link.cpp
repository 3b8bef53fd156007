// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/console_link.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace client {
namespace {

constexpr int DefaultPort = 8460;
constexpr qsizetype LongestHost = 253;
constexpr auto Scheme = "latchkey://"_L1;

core::Error wrong(const QString& why)
{
    return {core::Error::Code::InvalidArgument, why};
}

bool isWhole(const QString& text, const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// A name, four numbers, or what stands between the brackets of IPv6. Short forms of IPv4 (127.1,
/// 0x7f.1) mean other addresses to other programs.
bool isHost(const QString& host)
{
    if (host.contains(u':'))
        return isWhole(host, u"[0-9a-f:.]+"_s)
            && QHostAddress(host).protocol() == QAbstractSocket::IPv6Protocol;
    const QString label = u"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"_s;
    if (host.size() > LongestHost || !isWhole(host, label + u"(\\."_s + label + u")*"_s))
        return false;
    const QString last = host.section(u'.', -1);
    if (!isWhole(last, u"[0-9]+|0x[0-9a-f]*"_s))
        return true;
    const QString number = u"(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"_s;
    return isWhole(host, number + u"(\\."_s + number + u"){3}"_s);
}

} // namespace

bool ConsoleLink::isMeant(const QString& text)
{
    return text.trimmed().startsWith("latchkey:"_L1, Qt::CaseInsensitive);
}

core::Result<ConsoleLink> ConsoleLink::parse(const QString& text)
{
    if (text.size() > LongestText)
        return wrong(tr("It is longer than %n character(s).", nullptr, LongestText));
    if (!text.startsWith(Scheme, Qt::CaseInsensitive))
        return wrong(tr("It does not begin with %1.").arg(Scheme));
    static const QRegularExpression strange(u"[^A-Za-z0-9.:/\\[\\]-]"_s);
    if (const auto match = strange.match(text); match.hasMatch())
        return wrong(tr("“%1” does not belong into it: links carry no names, passwords or "
                        "parameters.")
                         .arg(match.captured()));
    static const QRegularExpression form(
        u"\\A(\\[[^\\[\\]/]*\\]|[^\\[\\]:/]*)(:[^\\[\\]:/]*)?(/.*)?\\z"_s);
    const auto parts = form.match(text.mid(Scheme.size()));
    if (!parts.hasMatch())
        return wrong(tr("It names no service: a host and perhaps a port."));
    ConsoleLink link;
    const QString host = parts.captured(1).toLower();
    const bool bracketed = host.startsWith(u'[');
    link.m_host = bracketed ? host.mid(1, host.size() - 2) : host;
    if (bracketed != link.m_host.contains(u':') || !isHost(link.m_host))
        return wrong(tr("“%1” is no name or address of a host.").arg(host));
    if (bracketed)
        link.m_host = QHostAddress(link.m_host).toString(); // one way of writing
    if (const QString port = parts.captured(2); !port.isEmpty()) {
        link.m_port = port.mid(1).toInt();
        if (!isWhole(port, u":[1-9][0-9]{0,4}"_s) || link.m_port > 65535)
            return wrong(tr("“%1” is no port.").arg(port.mid(1)));
    }
    const QString path = parts.captured(3);
    if (path.isEmpty() || path == "/"_L1)
        return link;
    link.m_id = path.section(u'/', 2);
    if (isWhole(path, u"/tokens/[A-Za-z0-9]{12}"_s))
        link.m_to = To::Token;
    else if (isWhole(path, u"/audit/[A-Za-z0-9]{11}"_s))
        link.m_to = To::Decision;
    else if (isWhole(path, u"/page/[a-z]+(-[a-z]+)*"_s))
        link.m_to = To::Page;
    else
        return wrong(tr("“%1” is no place in the console. After the service there may be "
                        "/tokens/, /audit/ or /page/, each with an id.")
                         .arg(path));
    return link;
}

ConsoleLink ConsoleLink::of(const QUrl& address, To to, const QString& id)
{
    ConsoleLink link;
    link.m_host = address.host().toLower();
    link.m_port = address.port(DefaultPort);
    link.m_to = to;
    link.m_id = id;
    return link;
}

QString ConsoleLink::place() const
{
    return (m_host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(m_host).arg(m_port);
}

bool ConsoleLink::isOf(const QUrl& address) const
{
    return address.host().toLower() == m_host && address.port(DefaultPort) == m_port;
}

QString ConsoleLink::toText() const
{
    const QString service = Scheme + place();
    switch (m_to) {
    case To::Service:
        return service;
    case To::Token:
        return service + u"/tokens/"_s + m_id;
    case To::Decision:
        return service + u"/audit/"_s + m_id;
    case To::Page:
        return service + u"/page/"_s + m_id;
    }
    Q_UNREACHABLE();
}

} // namespace client
