// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/connect.h"
#include "service/store/sql_error.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUrlQuery>
#include <QVariant>

namespace store {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

namespace {

/// libpq options that may stand in the address; the rest is refused, so that a misspelt sslmode is
/// not a missing one.
constexpr const char* knownOptions[] = {"sslmode", "sslrootcert", "sslcert", "sslkey",
                                        "connect_timeout"};

QUrl urlOf(const core::Secret& uri)
{
    const std::string_view text = uri.reveal();
    return QUrl(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())),
                QUrl::StrictMode);
}

core::Error badUri(const QString& why)
{
    return {
        Code::InvalidArgument,
        u"The PostgreSQL address is not usable: %1. It reads postgresql://user:password@host:port/database."_s
            .arg(why)};
}

core::Status checkOptions(const QUrl& url)
{
    for (const auto& [name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        const bool known = name == "host"_L1
            || std::any_of(std::begin(knownOptions), std::end(knownOptions),
                           [&](const char* option) { return name == QLatin1StringView(option); });
        if (!known)
            return badUri(u"the option \"%1\" is not known"_s.arg(name));
        if (value.contains(u';') || value.contains(u'\'') || value.contains(u'\\'))
            return badUri(
                u"the value of \"%1\" holds a character that can't be passed on"_s.arg(name));
    }
    return core::Done{};
}

/// In the form of QSqlDatabase::setConnectOptions(). A silent server is noticed after a quarter of
/// a minute.
QString connectOptions(const QUrlQuery& query)
{
    QStringList options{u"application_name=latchkeyd"_s, u"keepalives_idle=5"_s,
                        u"keepalives_interval=2"_s, u"keepalives_count=3"_s,
                        u"tcp_user_timeout=15000"_s};
    if (!query.hasQueryItem(u"connect_timeout"_s))
        options.append(u"connect_timeout=5"_s);
    for (const char* name : knownOptions) {
        const QString key = QString::fromLatin1(name);
        if (query.hasQueryItem(key))
            options.append(key + u'=' + query.queryItemValue(key, QUrl::FullyDecoded));
    }
    return options.join(u';');
}

} // namespace

core::Result<Location> Location::postgresql(const core::Secret& uri)
{
    const QUrl url = urlOf(uri);
    if (!url.isValid())
        return badUri(u"it is not a valid address"_s);
    if (url.scheme() != "postgresql"_L1 && url.scheme() != "postgres"_L1)
        return badUri(u"it does not begin with postgresql://"_s);
    if (url.path().size() < 2 || url.path().indexOf(u'/', 1) >= 0)
        return badUri(u"it names no database"_s);
    if (const core::Status options = checkOptions(url); !options)
        return options.error();
    Location location;
    location.dialect = Dialect::PostgreSql;
    location.uri = uri;
    return location;
}

core::Status openPostgresql(QSqlDatabase connection, const core::Secret& uri)
{
    const QUrl url = urlOf(uri);
    const QUrlQuery query(url);
    const QString socketFolder = query.queryItemValue(u"host"_s, QUrl::FullyDecoded);
    connection.setHostName(socketFolder.isEmpty() ? url.host(QUrl::FullyDecoded) : socketFolder);
    connection.setPort(url.port(5432));
    connection.setUserName(url.userName(QUrl::FullyDecoded));
    connection.setPassword(url.password(QUrl::FullyDecoded));
    connection.setDatabaseName(url.path(QUrl::FullyDecoded).mid(1));
    connection.setConnectOptions(connectOptions(query));
    const QString place =
        u"database %1 at %2"_s.arg(connection.databaseName(), connection.hostName());
    if (!connection.open())
        return core::Error{Code::Unavailable,
                           u"PostgreSQL's %1 can't be reached: %2."_s.arg(
                               place, connection.lastError().databaseText().simplified())};
    const auto encoding =
        ask(connection, Dialect::PostgreSql, u"use "_s + place, u"SHOW server_encoding"_s);
    if (!encoding)
        return encoding.error();
    if (encoding->toString() != "UTF8"_L1)
        return core::Error{Code::InvalidArgument,
                           u"PostgreSQL's %1 has encoding %2; make one with ENCODING 'UTF8'."_s.arg(
                               place, encoding->toString())};
    for (const auto& setting :
         {u"SET client_encoding = 'UTF8'"_s, u"SET standard_conforming_strings = on"_s,
          u"SET timezone = 'UTC'"_s, u"SET synchronous_commit = on"_s, u"SET lock_timeout = '5s'"_s,
          u"SET idle_in_transaction_session_timeout = '60s'"_s,
          u"SET default_transaction_isolation = 'read committed'"_s,
          u"SET client_min_messages = warning"_s}) {
        if (const auto set = ask(connection, Dialect::PostgreSql, u"set up "_s + place, setting);
            !set)
            return set.error();
    }
    return core::Done{};
}

} // namespace store
