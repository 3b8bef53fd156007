// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/audit_rows.h"

#include "service/store/text.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace store::audit_rows {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

namespace {

// The layout of decision ids: milliseconds since 2024 above 21 bits. Should it ever change, the
// recorded skew keeps the bounds right, only wider.
constexpr int idTimeShift = 21;
constexpr qint64 idEpoch = 1'704'067'200'000;
constexpr qint64 idTimeLimit = qint64{1} << (62 - idTimeShift);

qint64 timeOf(qint64 id)
{
    return (id >> idTimeShift) + idEpoch;
}

/// The smallest id that stands for a time, kept within the range of ids.
qint64 firstIdAt(qint64 time)
{
    const qint64 since = time - idEpoch;
    if (since <= 0)
        return 0;
    return since >= idTimeLimit ? std::numeric_limits<qint64>::max() : since << idTimeShift;
}

constexpr qsizetype ipv4Size = 4;
constexpr qsizetype ipv6Size = 16;

QByteArray addressBytes(const domain::IpAddress& address)
{
    const auto& bytes = address.bytes();
    const QByteArray all(std::bit_cast<const char*>(bytes.data()), ipv6Size);
    return address.isIpv4() ? all.last(ipv4Size) : all;
}

std::optional<domain::IpAddress> addressFromBytes(const QByteArray& bytes)
{
    if (bytes.size() == ipv4Size) {
        std::uint32_t number = 0;
        for (const char byte : bytes)
            number = number << 8 | static_cast<std::uint8_t>(byte);
        return domain::IpAddress::fromIpv4(number);
    }
    if (bytes.size() != ipv6Size)
        return std::nullopt;
    domain::IpAddress::Bytes all{};
    std::copy(bytes.begin(), bytes.end(), all.begin());
    return domain::IpAddress(all);
}

struct Skew
{
    qint64 lowest = 0;
    qint64 highest = 0;
};

core::Result<std::optional<Skew>> readSkew(Database& database)
{
    Query query(database, u"search the audit log"_s, u"SELECT lowest, highest FROM audit_skew"_s);
    const auto found = query.first();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<Skew>{};
    return std::optional(Skew{query.integer(0), query.integer(1)});
}

template <typename T>
QString numberList(const QList<T>& values)
{
    QStringList numbers;
    for (const T value : values)
        numbers.append(QString::number(static_cast<int>(value)));
    return numbers.join(u',');
}

/// "reason NOT IN (...)" is also how the index of denials is declared, to the letter.
constexpr auto denied = "reason NOT IN (1, 2, 3, 4)"_L1;

class Builder
{
public:
    void add(const QString& condition, const QVariantList& values = {})
    {
        m_conditions.sql.append(condition);
        m_conditions.values.append(values);
    }
    /// One index serves a search; what comes on top of it is looked up row by row.
    void addIndexed(const QString& condition, const QVariantList& values = {})
    {
        if (++m_indexes > 1)
            m_conditions.indexed = false;
        add(condition, values);
    }
    void addPlain(const QString& condition, const QVariantList& values = {})
    {
        m_conditions.indexed = false;
        add(condition, values);
    }
    /// What was done to one thing is so little that nothing else has to lead to it.
    void addFew(const QString& condition, const QVariantList& values)
    {
        add(condition, values);
        m_few = true;
    }
    [[nodiscard]] Conditions result() const
    {
        Conditions conditions = m_conditions;
        conditions.indexed = conditions.indexed || m_few;
        return conditions;
    }

private:
    Conditions m_conditions;
    int m_indexes = 0;
    bool m_few = false;
};

void addVerdict(Builder& builder, const AuditFilter& filter)
{
    const bool onlyDenials = filter.allowed == false
        || (!filter.reasons.isEmpty()
            && std::none_of(filter.reasons.begin(), filter.reasons.end(),
                            [](auto reason) { return domain::lets(reason); }));
    if (onlyDenials)
        builder.addIndexed(denied);
    else if (filter.allowed == true)
        builder.addPlain(u"reason IN (1, 2, 3, 4)"_s);
    if (!filter.reasons.isEmpty()) {
        const QString condition = u"reason IN (%1)"_s.arg(numberList(filter.reasons));
        if (onlyDenials)
            builder.add(condition); // the index of denials knows the reason
        else
            builder.addPlain(condition);
    }
}

void addOthers(Builder& builder, const AuditFilter& filter)
{
    if (filter.tokenId)
        builder.addIndexed(u"token_id = ? AND token_id <> ''"_s, {repaired(*filter.tokenId)});
    if (filter.address)
        builder.addIndexed(u"address = ? AND address IS NOT NULL"_s,
                           {addressBytes(*filter.address)});
    if (filter.actor)
        builder.addIndexed(u"actor = ? AND actor <> ''"_s, {repaired(*filter.actor)});
    if (!filter.kinds.isEmpty()) {
        const bool withCalls = filter.kinds.contains(AuditKind::Call);
        const QString condition = u"kind IN (%1)"_s.arg(numberList(filter.kinds));
        if (withCalls)
            builder.addPlain(condition);
        else
            builder.addIndexed(u"kind <> 0 AND "_s + condition);
    }
    if (filter.owner) // kept as NULL where it is the actor
        builder.addPlain(u"COALESCE(owner, actor) = ?"_s, {repaired(*filter.owner)});
    if (filter.upstream)
        builder.addPlain(u"upstream = ?"_s, {repaired(*filter.upstream)});
    if (filter.method)
        builder.addPlain(u"method = ?"_s, {repaired(*filter.method)});
    if (filter.statusFrom)
        builder.addPlain(u"status >= ?"_s, {qint64{*filter.statusFrom}});
    if (filter.statusTo)
        builder.addPlain(u"status <= ?"_s, {qint64{*filter.statusTo}});
    if (filter.withToken)
        builder.addPlain(*filter.withToken ? u"COALESCE(token_id, '') <> ''"_s
                                           : u"COALESCE(token_id, '') = ''"_s);
    if (filter.durationFromUs)
        builder.addPlain(u"duration_us >= ?"_s, {*filter.durationFromUs});
    if (!filter.text.isEmpty())
        builder.addPlain(u"target LIKE ? ESCAPE '!'"_s, {containsPattern(repaired(filter.text))});
}

/// The ids come first, whatever the database believes of how many there are.
void addObject(Builder& builder, const AuditObjectFilter& object, Dialect dialect)
{
    using Kind = AuditObject::Kind;
    const QString condition = dialect == Dialect::Sqlite
        ? u"id IN (SELECT id FROM audit_objects WHERE %1)"_s
        : u"id = ANY (ARRAY(SELECT id FROM audit_objects WHERE %1))"_s;
    if (object.kind)
        builder.addFew(condition.arg("name = ? AND kind = ?"_L1),
                       {auditObjectName(*object.kind, object.name), qint64(*object.kind)});
    else
        builder.addFew(
            condition.arg("name IN (?, ?)"_L1),
            {auditObjectName(Kind::User, object.name), auditObjectName(Kind::Token, object.name)});
}

void addTimes(Builder& builder, const AuditFilter& filter, const Skew& skew)
{
    if (filter.from) {
        const qint64 from = core::toMilliseconds(*filter.from);
        builder.add(u"at >= ? AND id >= ?"_s, {from, firstIdAt(from + skew.lowest)});
    }
    if (filter.to) {
        const qint64 to = core::toMilliseconds(*filter.to);
        builder.add(u"at < ? AND id <= ?"_s, {to, firstIdAt(to + skew.highest + 1)});
    }
}

} // namespace

core::Result<AuditEvent> read(const Query& row)
{
    AuditEvent event;
    event.id = row.integer(0);
    event.at = row.time(1);
    event.batch = row.integer(2);
    event.kind = static_cast<AuditKind>(row.number(3));
    event.reason = static_cast<domain::Reason>(row.number(4));
    event.wouldBe = static_cast<domain::Reason>(row.number(5));
    event.authMethod = static_cast<std::uint8_t>(row.number(6));
    event.status = row.number(7);
    event.durationUs = row.integer(8);
    event.bytes = row.integer(9);
    event.actor = row.text(10);
    event.onBehalfOf = row.text(11);
    event.tokenId = row.text(12);
    event.owner = row.isNull(13) ? event.actor : row.text(13);
    if (!row.isNull(14))
        event.address = addressFromBytes(row.bytes(14));
    event.method = row.text(15);
    event.target = row.text(16);
    event.upstream = row.text(17);
    const QJsonDocument details = row.isNull(18) ? QJsonDocument(QJsonObject())
                                                 : QJsonDocument::fromJson(row.text(18).toUtf8());
    if (!details.isObject() || (!row.isNull(14) && !event.address))
        return core::Error{Code::Internal,
                           u"The audit record %1 is damaged and can't be read."_s.arg(event.id)};
    event.details = details.object();
    return event;
}

void bind(Query& query, const AuditEvent& event)
{
    query.bind(event.id).bind(event.at).bind(event.batch).bind(static_cast<int>(event.kind));
    query.bind(static_cast<int>(event.reason))
        .bind(static_cast<int>(event.wouldBe))
        .bind(event.authMethod);
    query.bind(event.status).bind(event.durationUs).bind(event.bytes).bindRepaired(event.actor);
    query.bindRepaired(event.onBehalfOf).bindRepaired(event.tokenId);
    if (event.owner == event.actor)
        query.bindNull();
    else
        query.bindRepaired(event.owner);
    if (event.address)
        query.bind(addressBytes(*event.address));
    else
        query.bindValue(QVariant(QMetaType(QMetaType::QByteArray)));
    query.bindRepaired(event.method).bindRepaired(event.target).bindRepaired(event.upstream);
    if (event.details.isEmpty())
        query.bindNull();
    else
        query.bindRepaired(
            QString::fromUtf8(QJsonDocument(event.details).toJson(QJsonDocument::Compact)));
}

void Conditions::bindTo(Query& query) const
{
    for (const QVariant& value : values)
        query.bindValue(value);
}

core::Result<Conditions> conditionsOf(Database& database, const AuditFilter& filter)
{
    Builder builder;
    addVerdict(builder, filter);
    addOthers(builder, filter);
    if (filter.object)
        addObject(builder, *filter.object, database.dialect());
    if (filter.from || filter.to) {
        const auto skew = readSkew(database);
        if (!skew)
            return skew.error();
        addTimes(builder, filter, skew->value_or(Skew{}));
    }
    return builder.result();
}

core::Status noteSkew(Database& database, std::span<const AuditEvent> events)
{
    const auto known = readSkew(database);
    if (!known)
        return known.error();
    Skew skew = known->value_or(
        Skew{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()});
    bool wider = false;
    for (const AuditEvent& event : events) {
        const qint64 difference = timeOf(event.id) - core::toMilliseconds(event.at);
        if (difference < skew.lowest || difference > skew.highest) {
            skew = {std::min(skew.lowest, difference), std::max(skew.highest, difference)};
            wider = true;
        }
    }
    if (!wider)
        return core::Done{};
    const auto stored =
        Query(
            database, u"store the audit records"_s,
            u"INSERT INTO audit_skew (only_row, lowest, highest) VALUES (1, ?, ?) "
            "ON CONFLICT (only_row) DO UPDATE SET lowest = excluded.lowest, highest = excluded.highest"_s)
            .bind(skew.lowest)
            .bind(skew.highest)
            .change();
    if (!stored)
        return stored.error();
    return core::Done{};
}

} // namespace store::audit_rows
