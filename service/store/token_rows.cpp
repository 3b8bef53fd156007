// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/token_rows.h"

#include "common/api/token_json.h"
#include "common/domain/user.h"
#include "service/store/text.h"

#include <QJsonDocument>

#include <algorithm>

namespace store::token_rows {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

namespace {

constexpr qsizetype digestSize = 32;

core::Error damaged(const QString& id, const QString& member)
{
    return {Code::Internal,
            u"The store is damaged: the %1 of token %2 can't be read."_s.arg(member, id)};
}

bool readLimits(const Query& row, int column, std::optional<QStringList>& limits)
{
    limits.reset();
    if (row.isNull(column))
        return true;
    limits = stringListFromJson(row.text(column));
    return limits && !limits->isEmpty();
}

bool readRanges(const Query& row, int column, std::optional<QList<domain::IpRange>>& ranges)
{
    ranges.reset();
    if (row.isNull(column))
        return true;
    const auto texts = stringListFromJson(row.text(column));
    if (!texts || texts->isEmpty())
        return false;
    ranges.emplace();
    for (const QString& text : *texts) {
        const auto range = domain::IpRange::parse(text);
        if (!range)
            return false;
        ranges->append(*range);
    }
    return true;
}

bool readRate(const Query& row, int column, std::optional<domain::TokenRate>& rate)
{
    rate.reset();
    if (row.isNull(column))
        return true;
    const QJsonDocument document = QJsonDocument::fromJson(row.text(column).toUtf8());
    domain::Problems problems;
    api::ObjectReader reader(document.object(), problems);
    api::read(reader, rate.emplace());
    reader.finish();
    return document.isObject() && problems.isEmpty();
}

bool copyDigest(const QByteArray& from, std::array<std::uint8_t, digestSize>& to)
{
    if (from.size() != digestSize)
        return false;
    std::copy(from.begin(), from.end(), to.begin());
    return true;
}

void bindOptional(Query& query, const std::optional<QString>& text)
{
    if (text)
        query.bind(*text);
    else
        query.bindNull();
}

} // namespace

core::Result<domain::Token> read(const Query& row)
{
    domain::Token token;
    token.id = row.text(0);
    token.name = row.text(1);
    token.description = row.text(2);
    token.owner = row.isNull(3) ? QString() : row.text(3);
    token.createdBy = row.text(4);
    token.schemes = static_cast<domain::Schemes>(row.number(5) & 3);
    token.shared = row.flag(6);
    token.readOnly = row.flag(7);
    token.disabled = row.flag(8);
    token.createdAt = row.time(9);
    token.expiresAt = row.optionalTime(10);
    token.revokedAt = row.optionalTime(11);
    if (!readLimits(row, 12, token.limits))
        return damaged(token.id, u"limits"_s);
    if (!readRanges(row, 13, token.ipRanges))
        return damaged(token.id, u"address ranges"_s);
    token.revision = row.integer(14);
    token.lastUsedAt = row.optionalTime(15);
    const auto addresses = stringListFromJson(row.text(16));
    if (!addresses)
        return damaged(token.id, u"last addresses"_s);
    token.lastAddresses = *addresses;
    token.calls = row.integer(17);
    if (token.owner.isNull() != token.shared)
        return damaged(token.id, u"owner"_s);
    if (!readRate(row, 18, token.rateLimit))
        return damaged(token.id, u"rate limit"_s);
    token.previousUntil = row.optionalTime(19);
    return token;
}

core::Result<domain::TokenDigest> readDigest(const Query& row, int first)
{
    domain::TokenDigest digest;
    digest.current = row.bytes(first);
    digest.previous = row.bytes(first + 1);
    digest.previousUntil = row.optionalTime(first + 2);
    const bool previousFits =
        digest.previousUntil ? digest.previous.size() == digestSize : digest.previous.isEmpty();
    if (digest.current.size() != digestSize || !previousFits)
        return core::Error{Code::Internal,
                           u"The store is damaged: the digest of a token can't be read."_s};
    return digest;
}

core::Status readPolicy(const Query& row, PolicyToken& token)
{
    const QString id = row.text(0);
    if (id.size() != static_cast<qsizetype>(token.id.size()))
        return damaged(id, u"id"_s);
    std::transform(id.begin(), id.end(), token.id.begin(), [](QChar c) { return c.toLatin1(); });
    if (!copyDigest(row.bytes(1), token.digest))
        return damaged(id, u"digest"_s);
    token.owner = row.integer(2); // NULL is 0
    token.expiresAt = row.isNull(3) ? PolicyToken::never : row.integer(3);
    const int flags = row.number(4);
    token.schemes = static_cast<domain::Schemes>(flags & 3);
    token.readOnly = (flags & 4) != 0;
    token.disabled = (flags & 8) != 0;
    token.revoked = (flags & 16) != 0;
    if (!readLimits(row, 5, token.limits))
        return damaged(id, u"limits"_s);
    if (!readRanges(row, 6, token.ipRanges))
        return damaged(id, u"address ranges"_s);
    token.previousDigest.reset();
    token.previousUntil = 0;
    if (!row.isNull(7)) {
        if (!copyDigest(row.bytes(7), token.previousDigest.emplace()))
            return damaged(id, u"previous digest"_s);
        token.previousUntil = row.integer(8);
    }
    if (!readRate(row, 9, token.rateLimit))
        return damaged(id, u"rate limit"_s);
    return core::Done{};
}

core::Status bindEditable(Query& query, const domain::Token& token)
{
    if ((token.limits && token.limits->isEmpty()) || (token.ipRanges && token.ipRanges->isEmpty()))
        return core::Error{Code::InvalidArgument,
                           u"An empty list of limits or addresses can't be stored: it would read "
                           u"as nothing and work as "
                           "everything. Leave the restriction out instead."_s};
    if (token.schemes == domain::Schemes::None)
        return core::Error{Code::InvalidArgument, u"A token needs a scheme."_s};
    std::optional<QString> limits;
    if (token.limits)
        limits = toJsonText(*token.limits);
    std::optional<QString> ranges;
    if (token.ipRanges) {
        QStringList texts;
        for (const domain::IpRange& range : *token.ipRanges)
            texts.append(range.toString());
        ranges = toJsonText(texts);
    }
    query.bind(token.name).bind(domain::fold(token.name)).bind(token.description);
    query.bind(domain::fold(token.name + u'\n' + token.description))
        .bind(static_cast<int>(token.schemes));
    query.bind(token.readOnly).bind(token.disabled).bind(token.expiresAt).bind(token.revokedAt);
    std::optional<QString> rate;
    if (token.rateLimit)
        rate = QString::fromUtf8(
            QJsonDocument(api::toJson(*token.rateLimit)).toJson(QJsonDocument::Compact));
    bindOptional(query, limits);
    bindOptional(query, ranges);
    bindOptional(query, rate);
    return core::Done{};
}

core::Status bindDigest(Query& query, const domain::TokenDigest& digest)
{
    const bool previousFits =
        digest.previousUntil ? digest.previous.size() == digestSize : digest.previous.isEmpty();
    if (digest.current.size() != digestSize || !previousFits)
        return core::Error{Code::InvalidArgument,
                           u"A token's digest has 32 bytes, and an older one an end."_s};
    query.bind(digest.current);
    if (digest.previousUntil)
        query.bind(digest.previous);
    else
        query.bindNull();
    query.bind(digest.previousUntil);
    return core::Done{};
}

} // namespace store::token_rows
