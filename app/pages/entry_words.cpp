// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entry_words.h"

#include "app/dialogs/add_key_dialog.h"
#include "app/dialogs/edit_token_dialog.h"
#include "app/dialogs/entry_forms.h"
#include "app/dialogs/expiry_field.h"
#include "app/dialogs/lifetime_field.h"
#include "app/dialogs/token_rules.h"
#include "app/dialogs/user_dialog.h"
#include "app/models/moment.h"
#include "app/models/token_model.h"
#include "app/pages/rate_words.h"
#include "app/pages/setting_words.h"
#include "app/pages/upstream_dialog.h"
#include "app/pages/upstream_place.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using dialogs::AddKeyDialog;
using dialogs::EditTokenDialog;
using dialogs::ExpiryField;
using dialogs::TokenRules;
using dialogs::UserDialog;

namespace pages {
namespace {

/// As the forms have them, from top to bottom.
const QStringList& order()
{
    static const QStringList fields{
        u"name"_s,          u"owner"_s,       u"displayName"_s, u"email"_s,
        u"groups"_s,        u"description"_s, u"scheme"_s,      u"expires"_s,
        u"limits"_s,        u"ipRanges"_s,    u"readOnly"_s,    u"rateLimit"_s,
        u"administrator"_s, u"enabled"_s,     u"preset"_s,      u"baseUrl"_s,
        u"pathPrefix"_s,    u"hosts"_s,       u"tokenPaths"_s,  u"publicPaths"_s,
        u"identity"_s,      u"passwords"_s,   u"ip"_s,          u"tls"_s,
        u"timeouts"_s};
    return fields;
}

qsizetype placeOf(const QStringList& path)
{
    const qsizetype place = order().indexOf(path.value(0));
    return place < 0 ? order().size() : place;
}

bool isEmpty(const QJsonValue& value)
{
    return value.isNull() || (value.isString() && value.toString().isEmpty())
        || (value.isBool() && !value.toBool());
}

/// Addresses and patterns read from left to right, whatever stands around them.
QString asWritten(const QString& text)
{
    return QGuiApplication::isRightToLeft() ? u"\u2068%1\u2069"_s.arg(text) : text;
}

} // namespace

QString EntryWords::tokenName(const QString& field)
{
    return field == "name"_L1       ? EditTokenDialog::tr("Name")
        : field == "description"_L1 ? EditTokenDialog::tr("Description")
        : field == "expires"_L1     ? EditTokenDialog::tr("Expires")
        : field == "owner"_L1       ? AddKeyDialog::tr("Owner")
        : field == "scheme"_L1      ? AddKeyDialog::tr("Scheme")
        : field == "limits"_L1      ? TokenRules::tr("Limit to")
        : field == "ipRanges"_L1    ? TokenRules::tr("Allowed addresses")
        : field == "readOnly"_L1    ? TokenRules::tr("Read-only")
        : field == "rateLimit"_L1   ? TokenRules::tr("Rate limit")
                                    : field;
}

QString EntryWords::userName(const QString& field)
{
    return field == "name"_L1         ? UserDialog::tr("Name")
        : field == "displayName"_L1   ? UserDialog::tr("Display name")
        : field == "email"_L1         ? UserDialog::tr("E-mail")
        : field == "groups"_L1        ? UserDialog::tr("Groups")
        : field == "administrator"_L1 ? UserDialog::tr("Administrator")
        : field == "enabled"_L1       ? UserDialog::tr("May sign in and use tokens")
        : field == "description"_L1   ? EditTokenDialog::tr("Description")
                                      : field;
}

QString EntryWords::upstreamName(const QStringList& path)
{
    const QString first = path.value(0);
    const QString second = path.value(1);
    if (first == "ip"_L1 && (second == "allow"_L1 || second == "block"_L1))
        return SettingWords::nameOf(u"restrictions"_s, path);
    if (first == "timeouts"_L1)
        return second == "connect"_L1 ? UpstreamDialog::tr("Wait to connect")
            : second == "response"_L1 ? UpstreamDialog::tr("Wait for an answer")
                                      : UpstreamDialog::tr("Keep idle connections");
    if (first == "tls"_L1)
        return second == "verify"_L1 ? UpstreamDialog::tr("Check the certificate of the API")
                                     : path.join(u" › "_s);
    const QList<std::pair<QLatin1StringView, QString>> names{
        {"name"_L1, UpstreamPlace::tr("Name")},
        {"preset"_L1, UpstreamPlace::tr("Kind")},
        {"baseUrl"_L1, UpstreamPlace::tr("Base URL")},
        {"pathPrefix"_L1, UpstreamPlace::tr("Path prefix")},
        {"hosts"_L1, UpstreamPlace::tr("Host names it answers")},
        {"tokenPaths"_L1, UpstreamDialog::tr("Token paths")},
        {"identity"_L1, UpstreamDialog::tr("How it learns who calls")},
        {"passwords"_L1, UpstreamDialog::tr("Passwords")},
        {"ip"_L1, UpstreamDialog::tr("Addresses")},
    };
    for (const auto& [code, name] : names)
        if (first == code)
            return name;
    return path.join(u" › "_s);
}

QString EntryWords::nameOf(Kind kind, const QStringList& path)
{
    switch (kind) {
    case Kind::Token:
        return tokenName(path.value(0));
    case Kind::User:
    case Kind::Group:
        return userName(path.value(0));
    case Kind::Upstream:
        return upstreamName(path);
    }
    Q_UNREACHABLE();
}

std::optional<QString> EntryWords::tokenWords(const QString& field, const QString& text)
{
    if (field == "rateLimit"_L1) {
        const auto rate = dialogs::rateFromText(text);
        return rate ? rateWords(*rate) : TokenRules::tr("As in the settings");
    }
    if (field == "scheme"_L1) {
        const auto schemes = domain::schemesFromText(text);
        return schemes ? std::optional(models::schemeWord(*schemes)) : std::nullopt;
    }
    if (field == "owner"_L1 && text.isEmpty())
        return AddKeyDialog::tr("Shared, without an owner");
    if (field != "expires"_L1)
        return std::nullopt;
    const auto choice = dialogs::expiryFromText(text);
    if (!choice)
        return std::nullopt;
    switch (choice->kind) {
    case domain::ExpiryChoice::Kind::Never:
        return ExpiryField::tr("Never");
    case domain::ExpiryChoice::Kind::After:
        return dialogs::lifetimeWords(choice->lifetime);
    case domain::ExpiryChoice::Kind::At:
        return models::exactLocal(choice->at);
    }
    Q_UNREACHABLE();
}

std::optional<QString> EntryWords::upstreamWords(const QStringList& path, const QString& text)
{
    using domain::Upstream;
    const QString field = path.value(0);
    if (field == "ip"_L1)
        return SettingWords::wordsFor(u"restrictions"_s, path, text);
    if (field == "preset"_L1)
        if (const auto preset = domain::presetFromText(text))
            return presetWord(*preset);
    if (field == "identity"_L1)
        if (const auto identity = domain::identityFromText(text))
            return identityWord(*identity);
    if (field == "passwords"_L1)
        if (const auto passwords = domain::passwordsFromText(text))
            return passwordsWord(*passwords);
    return std::nullopt;
}

QString EntryWords::wordsFor(Kind kind, const QStringList& path,
                             const std::optional<QJsonValue>& value)
{
    if (!value || !value->isString())
        return SettingWords::wordsFor({}, path, value);
    const QString text = value->toString();
    const std::optional<QString> words = kind == Kind::Token ? tokenWords(path.value(0), text)
        : kind == Kind::Upstream                             ? upstreamWords(path, text)
                                                             : std::nullopt;
    if (words)
        return *words;
    return text.isEmpty() ? SettingWords::wordsFor({}, path, QJsonValue(QJsonValue::Null))
                          : asWritten(text);
}

void EntryWords::sort(QList<SettingDifference>& differences)
{
    std::stable_sort(differences.begin(), differences.end(),
                     [](const SettingDifference& one, const SettingDifference& other) {
                         return placeOf(one.path) < placeOf(other.path);
                     });
}

QList<ChangedField> EntryWords::changes(Kind kind, QList<SettingDifference> differences)
{
    sort(differences);
    QList<ChangedField> rows;
    for (const SettingDifference& one : std::as_const(differences))
        rows.append({nameOf(kind, one.path), wordsFor(kind, one.path, one.theirs),
                     wordsFor(kind, one.path, one.mine)});
    return rows;
}

QList<ChangedField> EntryWords::fields(Kind kind, const QJsonObject& form)
{
    QList<SettingDifference> all = differences(form, {});
    erase_if(all, [](const SettingDifference& one) {
        return isEmpty(*one.mine) && one.path.value(0) != "owner"_L1;
    });
    QList<ChangedField> rows = changes(kind, all);
    for (ChangedField& row : rows)
        row.before.clear();
    return rows;
}

ChangedField EntryWords::password(bool isNew)
{
    return {isNew ? UserDialog::tr("Password") : UserDialog::tr("New password"),
            isNew ? QString() : tr("stays hidden"), tr("the one that you typed")};
}

} // namespace pages
