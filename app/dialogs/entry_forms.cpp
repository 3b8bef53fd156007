// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/entry_forms.h"

#include "common/api/lifetime_json.h"
#include "common/api/token_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using domain::ExpiryChoice;

namespace dialogs {
namespace {

QString compact(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

QString expiryText(const ExpiryChoice& choice)
{
    const QJsonValue json = api::toJson(choice);
    return json.isObject() ? compact(json.toObject()) : json.toString();
}

QString expiryText(const std::optional<core::Timestamp>& moment)
{
    ExpiryChoice choice; // never
    if (moment) {
        choice.kind = ExpiryChoice::Kind::At;
        choice.at = *moment;
    }
    return expiryText(choice);
}

std::optional<ExpiryChoice> expiryFromText(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonObject around{
        {u"expires"_s, object.isEmpty() ? QJsonValue(text) : QJsonValue(object)}};
    domain::Problems problems;
    api::ObjectReader reader(around, problems);
    ExpiryChoice choice;
    api::readExpiry(reader, "expires"_L1, choice);
    return problems.isEmpty() ? std::optional(choice) : std::nullopt;
}

QString rateText(const std::optional<domain::TokenRate>& rate)
{
    return rate ? compact(api::toJson(*rate)) : QString();
}

std::optional<domain::TokenRate> rateFromText(const QString& text)
{
    if (text.isEmpty())
        return std::nullopt;
    domain::Problems problems;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    api::ObjectReader reader(object, problems);
    domain::TokenRate rate;
    api::read(reader, rate);
    return problems.isEmpty() ? std::optional(rate) : std::nullopt;
}

void showText(QLineEdit* field, const QString& text)
{
    if (field->text().trimmed() != text)
        field->setText(text);
}

QStringList textsOf(const QJsonValue& list)
{
    QStringList texts;
    for (const QJsonValue& text : list.toArray())
        texts.append(text.toString());
    return texts;
}

QJsonObject formOf(const domain::Token& token)
{
    QJsonArray ranges;
    for (const domain::IpRange& range : token.ipRanges.value_or(QList<domain::IpRange>()))
        ranges.append(range.toString());
    return {{u"name"_s, token.name},
            {u"description"_s, token.description},
            {u"expires"_s, expiryText(token.expiresAt)},
            {u"limits"_s, QJsonArray::fromStringList(token.limits.value_or(QStringList()))},
            {u"ipRanges"_s, ranges},
            {u"readOnly"_s, token.readOnly},
            {u"rateLimit"_s, rateText(token.rateLimit)}};
}

QJsonObject formOf(const domain::User& user)
{
    return {{u"name"_s, user.name},
            {u"displayName"_s, user.displayName},
            {u"email"_s, user.email},
            {u"groups"_s, QJsonArray::fromStringList(user.groups)},
            {u"administrator"_s, user.administrator},
            {u"enabled"_s, user.enabled}};
}

QJsonObject formOf(const domain::Group& group)
{
    return {{u"name"_s, group.name}, {u"description"_s, group.description}};
}

} // namespace dialogs
