// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/diagnostics.h"

#include <QApplication>
#include <QDateTime>
#include <QFontInfo>
#include <QLocale>
#include <QScreen>
#include <QSslSocket>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace support {
namespace {

QString keychainLine(const client::SecretStore::State& state)
{
    using Kind = client::SecretStore::State::Kind;
    switch (state.kind) {
    case Kind::Available:
        return u"keychain available"_s;
    case Kind::Locked:
        return u"keychain locked: %1"_s.arg(state.reason);
    case Kind::NotAvailable:
        return u"keychain not available: %1"_s.arg(state.reason);
    }
    Q_UNREACHABLE();
}

QString screens()
{
    QStringList list;
    for (const QScreen* screen : QGuiApplication::screens())
        list.append(u"%1×%2 at %3"_s.arg(screen->size().width())
                        .arg(screen->size().height())
                        .arg(screen->devicePixelRatio()));
    return list.join(u", "_s);
}

void addService(QStringList& lines, const client::Connection& connection)
{
    using State = client::Connection::State;
    const api::ServiceStatus& status = connection.status();
    lines += u"service %1, revision %2, %3 ms"_s.arg(status.version)
                 .arg(status.revision)
                 .arg(connection.latency().count());
    lines += u"enforcement %1, Secure Mode %2"_s.arg(status.enforcement,
                                                     status.secureMode.active ? u"on"_s : u"off"_s);
    if (status.workers)
        lines += u"workers %1, tokens %2, users %3, upstreams %4"_s.arg(*status.workers)
                     .arg(status.tokens.value_or(0))
                     .arg(status.users.value_or(0))
                     .arg(status.upstreams.value_or(0));
    for (const api::ServiceStatus::Node& node : status.nodes)
        lines += u"node %1, version %2%3"_s.arg(node.number)
                     .arg(node.version, node.answering ? QString() : u", does not answer"_s);
    switch (connection.state()) {
    case State::Connecting:
        lines += u"connecting"_s;
        return;
    case State::Connected:
        lines += u"connected"_s;
        return;
    case State::Away:
        lines += u"not connected: %1"_s.arg(connection.failure().message);
        return;
    }
}

} // namespace

QString diagnosticsText(const Facts& facts)
{
    QStringList lines{
        u"latchkey-console %1"_s.arg(QCoreApplication::applicationVersion()),
        u"Qt %1 (built with %2), %3, %4"_s.arg(
            QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR),
            QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        u"platform %1, style %2, appearance %3"_s.arg(
            QGuiApplication::platformName(),
            QString::fromLatin1(QApplication::style()->metaObject()->className()),
            facts.appearance),
        u"screens %1, font %2 px"_s.arg(screens()).arg(QFontInfo(QApplication::font()).pixelSize()),
        u"language %1, locale %2, %3, %4 min from UTC"_s.arg(
            facts.language.isEmpty() ? u"of the desktop"_s : facts.language,
            QLocale::system().name(),
            QGuiApplication::isRightToLeft() ? u"right to left"_s : u"left to right"_s,
            QString::number(QDateTime::currentDateTime().offsetFromUtc() / 60)),
        u"TLS %1"_s.arg(QSslSocket::sslLibraryVersionString())};
    if (facts.keychain)
        lines += keychainLine(*facts.keychain);
    if (facts.connection)
        addService(lines, *facts.connection);
    return lines.join(u'\n');
}

} // namespace support
