// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/lifetime_json.h"
#include "service/runtime/commands.h"
#include "service/runtime/config.h"
#include "service/runtime/control_socket.h"
#include "service/runtime/local_operator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <cstdio>
#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

namespace runtime {
namespace {

int complain(const QString& message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    return 1;
}

QByteArray jsonOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString segment(const QString& name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name));
}

/// The first line of stdin.
std::string passwordFromStdin()
{
    std::string line;
    std::getline(std::cin, line);
    return line;
}

/// Asks, and gives the answer's document to \a use when it succeeded.
template <typename Use>
int perform(const Place& place, const LocalRequest& request, Use&& use)
{
    const auto answer = askLocally(place, request);
    if (!answer)
        return complain(answer.error().message);
    if (answer->status >= 400)
        return explainProblem(*answer);
    use(QJsonDocument::fromJson(answer->body).object());
    return 0;
}

void printRow(const QStringList& cells)
{
    std::printf("%s\n", qPrintable(cells.join(u'\t')));
}

/// Follows the cursors of a list to its end.
template <typename Row>
int printList(const Place& place, const QString& path, Row&& row)
{
    QString cursor;
    do {
        const QString page = path + (path.contains(u'?') ? u"&limit=500"_s : u"?limit=500"_s)
            + (cursor.isEmpty() ? QString() : u"&cursor="_s + segment(cursor));
        const int code = perform(place, {u"GET"_s, page, {}}, [&](const QJsonObject& list) {
            for (const QJsonValue& item : list.value(u"items"_s).toArray())
                printRow(row(item.toObject()));
            cursor = list.value(u"next"_s).toString();
        });
        if (code != 0)
            return code;
    } while (!cursor.isEmpty());
    return 0;
}

/// "90 days", "never", or an ISO 8601 time, as the API wants it.
core::Result<QJsonValue> expiryJson(const QString& text)
{
    if (text == u"never")
        return QJsonValue(text);
    if (core::fromIsoText(text))
        return QJsonValue(QJsonObject{{u"at"_s, text}});
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    bool isNumber = false;
    const int count = words.value(0).toInt(&isNumber);
    QString unit = words.value(1);
    if (!unit.endsWith(u's'))
        unit += u's';
    if (words.size() == 2 && isNumber && domain::lifetimeUnitFromText(unit))
        return QJsonValue(QJsonObject{{u"count"_s, count}, {u"unit"_s, unit}});
    return core::Error{core::Error::Code::InvalidArgument,
                       u"\"%1\" is not an expiry. Write a length such as \"90 days\", \"never\", "
                       u"or a time such as "
                       "2027-01-31T00:00:00Z."_s.arg(text)};
}

} // namespace

int explainProblem(const LocalAnswer& answer)
{
    const QJsonObject problem = QJsonDocument::fromJson(answer.body).object();
    const QString title = problem.value(u"title"_s).toString(u"The request failed"_s);
    const QString detail = problem.value(u"detail"_s).toString();
    complain(detail.isEmpty() ? title + u'.' : title + u". "_s + detail);
    for (const QJsonValue& error : problem.value(u"errors"_s).toArray())
        complain(u"  %1: %2"_s.arg(error[u"field"_s].toString(), error[u"message"_s].toString()));
    return 1;
}

int userAdd(const Place& place, const QString& name, const QString& email,
            const QStringList& groups, bool administrator, bool withPassword)
{
    QJsonObject user{{u"name"_s, name}, {u"administrator"_s, administrator}};
    if (!email.isEmpty())
        user.insert(u"email"_s, email);
    if (!groups.isEmpty())
        user.insert(u"groups"_s, QJsonArray::fromStringList(groups));
    if (withPassword)
        user.insert(u"password"_s, QString::fromStdString(passwordFromStdin()));
    return perform(place, {u"POST"_s, u"/api/v1/users"_s, jsonOf(user)},
                   [](const QJsonObject& made) { printRow({made.value(u"name"_s).toString()}); });
}

int userPassword(const Place& place, const QString& name)
{
    const QJsonObject patch{{u"password"_s, QString::fromStdString(passwordFromStdin())}};
    return perform(place, {u"PATCH"_s, u"/api/v1/users/"_s + segment(name), jsonOf(patch)},
                   [](const QJsonObject&) {});
}

int userUnlock(const Place& place, const QString& name)
{
    return perform(place, {u"POST"_s, u"/api/v1/users/"_s + segment(name) + u"/unlock"_s, {}},
                   [](const QJsonObject&) {});
}

int userList(const Place& place)
{
    return printList(place, u"/api/v1/users"_s, [](const QJsonObject& user) {
        return QStringList{user.value(u"name"_s).toString(), user.value(u"email"_s).toString(),
                           user.value(u"administrator"_s).toBool() ? u"administrator"_s : u"user"_s,
                           user.value(u"enabled"_s).toBool() ? u"enabled"_s : u"disabled"_s};
    });
}

int tokenCreate(const Place& place, const TokenOptions& options)
{
    QJsonObject draft{
        {u"name"_s, options.name}, {u"owner"_s, options.owner}, {u"readOnly"_s, options.readOnly}};
    if (!options.scheme.isEmpty())
        draft.insert(u"scheme"_s, options.scheme);
    if (!options.expires.isEmpty()) {
        const auto expires = expiryJson(options.expires);
        if (!expires)
            return complain(expires.error().message);
        draft.insert(u"expires"_s, *expires);
    }
    if (!options.limits.isEmpty())
        draft.insert(u"limits"_s, QJsonArray::fromStringList(options.limits));
    if (!options.ipRanges.isEmpty())
        draft.insert(u"ipRanges"_s, QJsonArray::fromStringList(options.ipRanges));
    return perform(place, {u"POST"_s, u"/api/v1/tokens"_s, jsonOf(draft)},
                   [](const QJsonObject& made) { printRow({made.value(u"secret"_s).toString()}); });
}

int tokenList(const Place& place, const QString& owner)
{
    const QString path =
        u"/api/v1/tokens"_s + (owner.isEmpty() ? QString() : u"?owner="_s + segment(owner));
    return printList(place, path, [](const QJsonObject& token) {
        return QStringList{
            token.value(u"id"_s).toString(), token.value(u"owner"_s).toString(u"(shared)"_s),
            token.value(u"state"_s).toString(), token.value(u"expiresAt"_s).toString(u"never"_s),
            token.value(u"name"_s).toString()};
    });
}

int tokenRevoke(const Place& place, const QString& id)
{
    return perform(
        place, {u"POST"_s, u"/api/v1/tokens/"_s + segment(id) + u"/revoke"_s, {}},
        [](const QJsonObject& token) { printRow({token.value(u"state"_s).toString()}); });
}

} // namespace runtime
