// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/setting_words.h"

#include "app/dialogs/lifetime_field.h"
#include "app/pages/rate_words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pages {
namespace {

using Unit = domain::Lifetime::Unit;

/// "Read-only groups: ops" for an entry of a list.
QString withEntry(const QString& name, const QStringList& path, qsizetype depth)
{
    return path.size() <= depth ? name : name + u": "_s + path.last();
}

QString windowOf(const QJsonObject& window)
{
    const QJsonValue per = window.value("per"_L1);
    const domain::Lifetime time{
        per["count"_L1].toInt(),
        domain::lifetimeUnitFromText(per["unit"_L1].toString()).value_or(Unit::Minutes)};
    std::optional<int> burst;
    if (window.value("burst"_L1).isDouble())
        burst = window.value("burst"_L1).toInt();
    return windowWords({window.value("requests"_L1).toInt(), time, burst});
}

} // namespace

QString SettingWords::titleOf(const QString& page)
{
    return page == "tokens"_L1       ? tr("API Key Settings")
        : page == "restrictions"_L1  ? tr("Restrictions")
        : page == "public-apis"_L1   ? tr("Public APIs")
        : page == "rate-limiting"_L1 ? tr("Rate Limiting")
        : page == "secure-mode"_L1   ? tr("Secure Mode")
        : page == "audit"_L1         ? tr("Audit Log")
                                     : tr("Global Settings");
}

QString SettingWords::nameOf(const QString& page, const QStringList& path)
{
    if (page == "tokens"_L1)
        return tokenName(path);
    if (page == "restrictions"_L1)
        return restrictionName(path);
    if (page == "public-apis"_L1)
        return publicApiName(path);
    if (page == "rate-limiting"_L1)
        return rateName(path);
    if (page == "secure-mode"_L1)
        return tr("Secure Mode at the next start");
    if (page == "global"_L1 || page == "proxies"_L1)
        return globalName(path);
    return path.join(u" › "_s);
}

QString SettingWords::tokenName(const QStringList& path)
{
    const QString first = path.value(0);
    const QString second = path.value(1);
    if (first == "maxLifetime"_L1)
        return second == "enabled"_L1 ? tr("Longest lifetime")
            : second == "count"_L1    ? tr("Longest lifetime, length")
                                      : tr("Longest lifetime, unit");
    if (first == "proposedLifetime"_L1)
        return second == "count"_L1 ? tr("Proposed lifetime, length")
                                    : tr("Proposed lifetime, unit");
    if (first == "maxPerUser"_L1)
        return second == "enabled"_L1 ? tr("Limit tokens per user") : tr("Most tokens per user");
    return first == "countExpired"_L1 ? tr("Expired tokens count")
                                      : tr("Remove expired tokens after");
}

QString SettingWords::restrictionName(const QStringList& path)
{
    const QString first = path.value(0);
    const QString second = path.value(1);
    if (first == "ip"_L1)
        return second == "mode"_L1 ? tr("Mode")
            : second == "allow"_L1 ? tr("Allow list: %1").arg(path.last())
                                   : tr("Block list: %1").arg(path.last());
    return withEntry(first == "apiAccess"_L1             ? tr("Allow API access for groups")
                         : first == "readOnly"_L1        ? tr("Read-only groups")
                         : first == "tokenGeneration"_L1 ? tr("Allow token generation for groups")
                                                         : tr("Only administrators create tokens"),
                     path, 2);
}

QString SettingWords::publicApiName(const QStringList& path)
{
    return withEntry(path.value(0) == "bypass"_L1 ? tr("Bypass API Authentication")
                                                  : tr("Restrict Access to Public APIs"),
                     path, 1);
}

QString SettingWords::globalName(const QStringList& path)
{
    const QList<std::pair<QLatin1StringView, QString>> names{
        {"enforcement"_L1, tr("Enable REST API Authentication")},
        {"passwordBasic"_L1, tr("Basic Authentication with passwords")},
        {"foreignTokens"_L1, tr("Allow PAT Tokens")},
        {"usersMayCreateTokens"_L1, tr("Allow users to create Tokens")},
        {"acceptedSchemes"_L1, tr("Scheme")},
        {"apiKeyHeader"_L1, tr("Header for a token")},
        {"queryParameter"_L1, tr("Token in the query string")},
        {"requireTls"_L1, tr("Require TLS")},
        {"trusted"_L1, tr("Trusted proxies")},
        {"header"_L1, tr("Header")},
    };
    for (const auto& [code, name] : names)
        if (path.value(0) == code)
            return withEntry(name, path, 1);
    return path.join(u" › "_s);
}

QString SettingWords::rateName(const QStringList& path)
{
    const QString first = path.value(0);
    const QString second = path.value(1);
    if (first == "windows"_L1)
        return tr("Time frame");
    if (first == "subjects"_L1)
        return withEntry(tr("Applies to"), path, 1);
    if (first == "lockout"_L1)
        return second == "failures"_L1 ? tr("Failed attempts")
            : second == "within"_L1    ? tr("Within")
                                       : tr("Locked out for");
    return first == "subject"_L1 ? tr("Counted for each") : tr("Enable rate limiting");
}

QString SettingWords::wordsFor(const QString& page, const QStringList& path,
                               const std::optional<QJsonValue>& value)
{
    if (!value)
        return tr("not listed");
    if (const std::optional<QString> words = special(page, path, *value))
        return *words;
    return plain(*value);
}

std::optional<QString> SettingWords::special(const QString& page, const QStringList& path,
                                             const QJsonValue& value)
{
    if (value.isArray()) { // a list as a whole
        QStringList words;
        for (const QJsonValue& entry : value.toArray())
            words.append(
                entry.isString() ? choice(page, entry.toString()).value_or(entry.toString())
                    : entry["group"_L1].isString() ? entry["group"_L1].toString()
                                                   : wordsFor(page, path + QStringList{{}}, entry));
        return words.isEmpty() ? tr("none") : QLocale().createSeparatedList(words);
    }
    const QJsonObject object = value.toObject();
    if (object.contains("requests"_L1))
        return windowOf(object);
    if (object.contains("methods"_L1)) {
        QStringList methods;
        for (const QJsonValue& method : object.value("methods"_L1).toArray())
            methods.append(method.toString());
        return methods.isEmpty() ? tr("All methods") : methods.join(u", "_s);
    }
    if (path.value(path.size() - 1) == "unit"_L1)
        if (const auto unit = domain::lifetimeUnitFromText(value.toString()))
            return dialogs::unitWord(*unit);
    const bool isEntry =
        path.size() > 1 && path.value(0) != "lockout"_L1 && path != QStringList{u"ip"_s, u"mode"_s};
    if (value.isString() && isEntry)
        return tr("listed");
    return value.isString() ? choice(page, value.toString()) : std::nullopt;
}

/// A word of the API that stands for one of several choices.
std::optional<QString> SettingWords::choice(const QString& page, const QString& text)
{
    const bool restrictions = page == "restrictions"_L1;
    const QList<std::pair<QLatin1StringView, QString>> words{
        {"on"_L1, tr("On")},
        {"off"_L1, tr("Off")},
        {"dry-run"_L1, tr("Dry run")},
        {"allow"_L1, restrictions ? tr("Allow listed") : tr("allowed")},
        {"deny"_L1, restrictions ? tr("Block listed") : tr("refused")},
        {"none"_L1, tr("No restriction")},
        {"always"_L1, tr("Always")},
        {"never"_L1, tr("Never")},
        {"non-loopback"_L1, tr("From other machines")},
        {"basic"_L1, tr("Basic")},
        {"bearer"_L1, tr("Bearer")},
        {"token"_L1, tr("Token")},
        {"user"_L1, tr("User")},
        {"group"_L1, tr("Group")},
        {"address"_L1, tr("Address")},
        {"route"_L1, tr("Route")},
        {"own_tokens"_L1, tr("Tokens")},
        {"foreign_tokens"_L1, tr("PAT tokens")},
        {"passwords"_L1, tr("Passwords")},
        {"anonymous"_L1, tr("Anonymous")},
    };
    for (const auto& [code, word] : words)
        if (text == code)
            return word;
    return std::nullopt;
}

QString SettingWords::plain(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? tr("on") : tr("off");
    if (value.isNull())
        return tr("none");
    if (value.isDouble())
        return QLocale().toString(value.toInteger());
    const QJsonObject object = value.toObject();
    if (const QJsonValue longest = object.value("maxLifetime"_L1); longest.isObject())
        return tr("at most %1")
            .arg(dialogs::lifetimeWords({longest["count"_L1].toInt(),
                                         domain::lifetimeUnitFromText(longest["unit"_L1].toString())
                                             .value_or(Unit::Days)}));
    if (value.isObject()) {
        const QString comment = object.value("comment"_L1).toString();
        return comment.isEmpty() ? tr("listed") : tr("listed, %1").arg(comment);
    }
    return value.toString().isEmpty() ? tr("none") : value.toString();
}

} // namespace pages
