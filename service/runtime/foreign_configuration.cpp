// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runtime/foreign_configuration.h"

#include "common/domain/ip_range.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace runtime {
namespace {

using Code = core::Error::Code;

/// One reading under way.
struct Reading
{
    core::Timestamp now{};
    QJsonArray tokens;
    QJsonObject settings;
    QStringList notes;

    [[nodiscard]] ForeignReading result() const
    {
        QJsonObject json{{u"format"_s, u"latchkey-configuration"_s}, {u"version"_s, 1}};
        if (!tokens.isEmpty())
            json.insert(u"tokens"_s, tokens);
        if (!settings.isEmpty())
            json.insert(u"settings"_s, settings);
        return {json, notes};
    }
};

/// The list of a document: itself, or the one list among its members.
std::optional<QJsonArray> listIn(const QJsonDocument& document)
{
    if (document.isArray())
        return document.array();
    std::optional<QJsonArray> found;
    const QJsonObject object = document.object();
    for (const QJsonValue& value : object) {
        if (!value.isArray())
            continue;
        if (found)
            return std::nullopt;
        found = value.toArray();
    }
    return found;
}

/// Our notation of an address, or of a prefix that ends in a dot: "192.168.1." is 192.168.1.0/24.
std::optional<QString> rangeOf(const QString& entry)
{
    QString text = entry.trimmed();
    if (text.endsWith(u'.')) {
        const qsizetype parts = text.count(u'.');
        if (parts < 1 || parts > 3)
            return std::nullopt;
        text = text.left(text.size() - 1) + u".0"_s.repeated(4 - parts) + u'/'
            + QString::number(parts * 8);
    }
    const auto range = domain::IpRange::parse(text);
    return range ? std::optional(range->toString()) : std::nullopt;
}

/// A list of texts, or one text with an entry on each line (or between commas).
QStringList entriesOf(const QJsonValue& value)
{
    QStringList entries;
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue& entry : list)
            entries.append(entry.toString());
    } else {
        entries = value.toString().split(QRegularExpression(u"[\\s,;]+"_s));
    }
    entries.removeAll(QString());
    return entries;
}

/// [{"range":…,"comment":""}]; what can't be read is noted.
QJsonArray rangesOf(const QJsonValue& value, const QString& where, QStringList& notes)
{
    QJsonArray ranges;
    for (const QString& entry : entriesOf(value)) {
        if (const auto range = rangeOf(entry))
            ranges.append(QJsonObject{{u"range"_s, *range}, {u"comment"_s, u""_s}});
        else if (entry.startsWith(u'^'))
            notes.append(
                u"%1: \"%2\" is a regular expression; write it as networks."_s.arg(where, entry));
        else
            notes.append(u"%1: \"%2\" is no address, prefix or network."_s.arg(where, entry));
    }
    return ranges;
}

QString onlyWord(const QString& text)
{
    return text.trimmed().toLower();
}

/// The lines of a "Limit to" field, however they are separated.
QStringList limitLines(QString text)
{
    text.replace(QRegularExpression(u"<br\\s*/?>|\\\\n|\\r\\n|\\r"_s,
                                    QRegularExpression::CaseInsensitiveOption),
                 u"\n"_s);
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

/// "never", {"at":…}; nothing when it is none that is documented, or over.
std::optional<QJsonValue> expiryOf(const QJsonValue& value, core::Timestamp now)
{
    const QString text = value.toString();
    if (value.isUndefined() || value.isNull() || (value.isString() && text.isEmpty())
        || onlyWord(text) == u"never")
        return QJsonValue(u"never"_s);
    std::optional<core::Timestamp> at = core::fromIsoText(text);
    if (value.isDouble())
        at = core::fromMilliseconds(value.toInteger());
    if (!at || *at <= now)
        return std::nullopt;
    return QJsonValue(QJsonObject{{u"at"_s, core::toIsoText(*at)}});
}

void extenderToken(const QJsonObject& item, Reading& reading)
{
    const QString label = item["label"_L1].toString().trimmed();
    const QString where = u"token \"%1\""_s.arg(label);
    QString owner = item["userName"_L1].toString();
    if (owner.isEmpty())
        owner = item["user"_L1].toString();
    QJsonObject token{{u"name"_s, label}};
    if (owner.isEmpty()) { // anybody may use it, with Basic only (EX-3)
        token.insert(u"shared"_s, true);
        token.insert(u"scheme"_s, u"basic"_s);
    } else {
        token.insert(u"owner"_s, owner);
    }
    std::optional<QJsonValue> expires = expiryOf(item["validUntil"_L1], reading.now);
    if (const int days = item["daysUntilExpiry"_L1].toInt(); days > 0)
        expires = QJsonObject{{u"count"_s, days}, {u"unit"_s, u"days"_s}};
    if (!expires) {
        reading.notes.append(u"%1: it is over, or \"%2\" is no time."_s.arg(
            where, item["validUntil"_L1].toVariant().toString()));
        return;
    }
    token.insert(u"expires"_s, *expires);
    if (const QStringList lines = limitLines(item["limitTo"_L1].toString()); !lines.isEmpty())
        token.insert(u"limits"_s, QJsonArray::fromStringList(lines));
    QJsonArray addresses;
    const QStringList given = entriesOf(item["ip"_L1]);
    for (const QString& entry : given) {
        if (const auto range = rangeOf(entry))
            addresses.append(*range);
    }
    if (addresses.size()
        != given.size()) { // without one of its addresses it would mean another thing
        reading.notes.append(
            u"%1: its address \"%2\" can't be read."_s.arg(where, given.join(u' ')));
        return;
    }
    if (!addresses.isEmpty())
        token.insert(u"ipRanges"_s, addresses);
    reading.tokens.append(token);
}

void kantegaToken(const QJsonObject& item, Reading& reading)
{
    QJsonObject token{{u"name"_s, item["tokenName"_L1].toString()},
                      {u"owner"_s, item["username"_L1].toString()},
                      {u"description"_s, item["description"_L1].toString()}};
    const bool never = onlyWord(item["expiresAt"_L1].toString()) == u"never";
    const qint64 left = item["timeUntilExpiryMillis"_L1].toInteger();
    if (!never && left <= 0) {
        reading.notes.append(u"token \"%1\": it is over."_s.arg(item["tokenName"_L1].toString()));
        return;
    }
    if (never)
        token.insert(u"expires"_s, u"never"_s);
    else
        token.insert(
            u"expires"_s,
            QJsonObject{{u"at"_s, core::toIsoText(reading.now + std::chrono::milliseconds(left))}});
    reading.tokens.append(token);
}

core::Status kantegaLists(const QJsonObject& object, Reading& reading)
{
    const QString mode = onlyWord(object["mode"_L1].toString());
    QString ours;
    if (mode == u"no restriction")
        ours = u"none"_s;
    else if (mode == u"allow" || mode == u"deny")
        ours = mode;
    else
        return core::Error{Code::InvalidArgument,
                           u"The mode \"%1\" is none of No restriction, Allow and Deny."_s.arg(
                               object["mode"_L1].toString())};
    const qsizetype before = reading.notes.size();
    const QJsonArray allow = rangesOf(object["unblocked"_L1], u"unblocked list"_s, reading.notes);
    const QJsonArray block = rangesOf(object["blocked"_L1], u"blocked list"_s, reading.notes);
    if (reading.notes.size() != before
        && ours != u"none") // half a restriction is none, or a lock-out
        return core::Error{Code::InvalidArgument,
                           u"The address lists can't be taken over whole, so they are not taken at "
                           "all:\n  "_s
                               + reading.notes.join(u"\n  "_s)};
    reading.settings.insert(
        u"restrictions"_s,
        QJsonObject{
            {u"ip"_s, QJsonObject{{u"mode"_s, ours}, {u"allow"_s, allow}, {u"block"_s, block}}}});
    return core::Done{};
}

core::Status resolutionSettings(const QJsonObject& object, Reading& reading)
{
    if (object.contains("tokenValidityTime"_L1)) {
        static const QRegularExpression form(u"^(6 months?|1 year|2 years?|never)$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        const QString text = object["tokenValidityTime"_L1].toString().trimmed();
        if (!form.match(text).hasMatch())
            return core::Error{Code::InvalidArgument,
                               u"The validity time \"%1\" is none of Never, 6 month, 1 year and 2 "
                               "years."_s.arg(text)}; // RE-5
        QJsonObject maximum{
            {u"enabled"_s, onlyWord(text) != u"never"}, {u"count"_s, 1}, {u"unit"_s, u"years"_s}};
        if (text[0].isDigit()) {
            maximum.insert(u"count"_s, text[0].digitValue());
            maximum.insert(u"unit"_s, text.contains(u"month"_s) ? u"months"_s : u"years"_s);
        }
        reading.settings.insert(u"tokens"_s, QJsonObject{{u"maxLifetime"_s, maximum}});
    }
    if (object.contains("ipAddresses"_L1)) {
        const qsizetype before = reading.notes.size();
        const QJsonArray allow =
            rangesOf(object["ipAddresses"_L1], u"address list"_s, reading.notes);
        if (reading.notes.size() != before)
            return core::Error{Code::InvalidArgument,
                               u"The address list can't be taken over whole:\n  "_s
                                   + reading.notes.join(u"\n  "_s)};
        reading.settings.insert(
            u"restrictions"_s,
            QJsonObject{{u"ip"_s,
                         QJsonObject{{u"mode"_s, allow.isEmpty() ? u"none"_s : u"allow"_s}, // RE-10
                                     {u"allow"_s, allow}}}});
    }
    return core::Done{};
}

void resolutionToken(const QJsonObject& item, Reading& reading)
{
    const QString owner = item["user"_L1].toString();
    const QString description = item["description"_L1].toString();
    if (owner.isEmpty()) {
        reading.notes.append(
            u"token \"%1\": the list doesn't say whose it is; add a member \"user\"."_s.arg(
                description));
        return;
    }
    reading.tokens.append(QJsonObject{{u"name"_s, description.left(64).trimmed()},
                                      {u"owner"_s, owner},
                                      {u"description"_s, description}});
}

core::Status read(const QString& product, const QByteArray& text, Reading& reading)
{
    static const QRegularExpression secureMode(
        u"^\\s*extender\\.token\\.secure\\.mode\\s*=\\s*(true|false)\\s*$"_s,
        QRegularExpression::MultilineOption);
    if (product == u"extender") {
        if (const auto match = secureMode.match(QString::fromUtf8(text)); match.hasMatch()) {
            if (match.captured(1) == u"true") // EX-45: our file, not the store, says so
                reading.notes.append(
                    u"Secure Mode: write secure_mode = true below [token] in latchkeyd.toml."_s);
            return core::Done{};
        }
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (document.isNull())
        return core::Error{
            Code::InvalidArgument,
            u"This is no JSON: %1 at byte %2."_s.arg(error.errorString()).arg(error.offset)};
    const QJsonObject object = document.object();
    if (product == u"kantega" && object.contains("mode"_L1)) {
        if (const core::Status lists = kantegaLists(object, reading); !lists)
            return lists;
    }
    const bool validity = product == u"resolution"
        && (object.contains("tokenValidityTime"_L1) || object.contains("ipAddresses"_L1));
    if (validity)
        return resolutionSettings(object, reading);
    std::optional<QJsonArray> list = product == u"kantega" && document.isObject()
        ? std::optional(object["allApiTokens"_L1].toArray())
        : listIn(document);
    if (!list)
        return core::Error{Code::InvalidArgument,
                           u"There is no list of tokens in it, or more than one."_s};
    for (const QJsonValue& item : *list) {
        if (product == u"extender")
            extenderToken(item.toObject(), reading);
        else if (product == u"kantega")
            kantegaToken(item.toObject(), reading);
        else
            resolutionToken(item.toObject(), reading);
    }
    return core::Done{};
}

} // namespace

core::Result<ForeignReading> readForeign(const QString& product, const QByteArray& text,
                                         core::Timestamp now)
{
    if (product != u"extender" && product != u"kantega" && product != u"resolution")
        return core::Error{Code::InvalidArgument,
                           u"Nothing that %1 writes is documented. Start from the profile of that "
                           "name, and make new tokens."_s.arg(product)};
    Reading reading;
    reading.now = now;
    if (const core::Status done = read(product, text, reading); !done)
        return done.error();
    if (reading.tokens.isEmpty() && reading.settings.isEmpty() && reading.notes.isEmpty())
        return core::Error{Code::InvalidArgument, u"There is nothing in it to take over."_s};
    return reading.result();
}

} // namespace runtime
