// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/policy_sum.h"

#include "service/store/token_rows.h"

namespace store {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

namespace {

constexpr PolicyPart allParts[] = {PolicyPart::Users,       PolicyPart::Groups,
                                   PolicyPart::Memberships, PolicyPart::Tokens,
                                   PolicyPart::Upstreams,   PolicyPart::Settings};

QLatin1StringView nameOf(PolicyPart part)
{
    switch (part) {
    case PolicyPart::Users:
        return "users"_L1;
    case PolicyPart::Groups:
        return "user_groups"_L1;
    case PolicyPart::Memberships:
        return "memberships"_L1;
    case PolicyPart::Tokens:
        return "tokens"_L1;
    case PolicyPart::Upstreams:
        return "upstreams"_L1;
    case PolicyPart::Settings:
        return "settings"_L1;
    }
    return {};
}

int columnCount(PolicyPart part)
{
    switch (part) {
    case PolicyPart::Users:
        return 5;
    case PolicyPart::Groups:
    case PolicyPart::Memberships:
    case PolicyPart::Settings:
        return 2;
    case PolicyPart::Tokens:
        return 10;
    case PolicyPart::Upstreams:
        return 3;
    }
    return 0;
}

/// How many of them the table began with. One that came later counts where it is set, so that the
/// sums of rows written before it was there stay right.
int firstColumns(PolicyPart part)
{
    return part == PolicyPart::Tokens ? 9 : columnCount(part);
}

/// FNV-1a with 64 bits, eight bytes a step where there are as many.
class Hash
{
public:
    void add(const void* data, std::size_t size)
    {
        const auto* bytes = static_cast<const char*>(data);
        for (; size >= sizeof(quint64); bytes += sizeof(quint64), size -= sizeof(quint64)) {
            quint64 word = 0;
            std::memcpy(&word, bytes, sizeof(word));
            step(word);
        }
        for (; size > 0; ++bytes, --size)
            step(static_cast<std::uint8_t>(*bytes));
    }
    void add(quint64 number) { step(number); }
    /// Mixed, because the exclusive or of rows must not cancel what they have in common.
    [[nodiscard]] quint64 result() const
    {
        quint64 x = m_state;
        x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9U;
        x = (x ^ (x >> 27)) * 0x94d049bb133111ebU;
        return x ^ (x >> 31);
    }

private:
    void step(quint64 word)
    {
        m_state = (m_state ^ word) * 0x100000001b3U;
        m_state ^= m_state >> 29;
    }

    quint64 m_state = 0xcbf29ce484222325U;
};

/// Both databases give the same value of a column the same hash.
void add(Hash& hash, const QVariant& value)
{
    enum Kind : quint64
    {
        Null,
        Text,
        Bytes,
        Number
    };
    if (value.isNull()) {
        hash.add(Null);
    } else if (value.typeId() == QMetaType::QString) {
        const QString text = value.toString();
        hash.add(Text + 8 * static_cast<quint64>(text.size()));
        hash.add(text.utf16(), static_cast<std::size_t>(text.size()) * sizeof(char16_t));
    } else if (value.typeId() == QMetaType::QByteArray) {
        const QByteArray bytes = value.toByteArray();
        hash.add(Bytes + 8 * static_cast<quint64>(bytes.size()));
        hash.add(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    } else {
        hash.add(Number);
        hash.add(static_cast<quint64>(value.toLongLong()));
    }
}

core::Result<PolicySum> sumOf(Database& database, PolicyPart part, const QString& where,
                              const QVariantList& values)
{
    Query query(database, u"read the %1"_s.arg(nameOf(part)),
                u"SELECT %1 FROM %2 t WHERE %3"_s.arg(policyColumns(part), nameOf(part), where));
    for (const QVariant& value : values)
        query.bindValue(value);
    PolicySum sum;
    const core::Status read = query.each([&]() -> core::Status {
        sum.add(part, query);
        return core::Done{};
    });
    if (!read)
        return read.error();
    return sum;
}

} // namespace

void PolicySum::add(PolicyPart part, const Query& row)
{
    Hash hash;
    const int columns = columnCount(part);
    const int first = firstColumns(part);
    for (int column = 0; column < columns; ++column) {
        const QVariant value = row.value(column);
        if (column >= first && value.isNull())
            continue;
        store::add(hash, value);
    }
    checksum ^= hash.result();
    ++rows;
}

QLatin1StringView policyColumns(PolicyPart part)
{
    switch (part) {
    case PolicyPart::Users:
        return "t.id, t.name, t.email, t.administrator, t.enabled"_L1;
    case PolicyPart::Groups:
        return "t.id, t.name"_L1;
    case PolicyPart::Memberships:
        return "t.user_id, t.group_id"_L1;
    case PolicyPart::Tokens:
        return token_rows::policyColumns;
    case PolicyPart::Upstreams:
        return "t.id, t.name, t.value"_L1;
    case PolicyPart::Settings:
        return "t.page, t.value"_L1;
    }
    return {};
}

core::Status verify(Database& database, PolicyPart part, const PolicySum& sum)
{
    const QString what = u"check the %1"_s.arg(nameOf(part));
    Query query(database, what, u"SELECT checksum, row_count FROM policy_sums WHERE part = ?"_s);
    const auto found = query.bind(QString(nameOf(part))).first();
    if (!found)
        return found.error();
    if (*found && sum == PolicySum{static_cast<quint64>(query.integer(0)), query.integer(1)})
        return core::Done{};
    return core::Error{Code::Internal,
                       u"The store is damaged: the %1 are not as they were written. Nothing is "
                       u"served from it; stop the "
                       "service and restore a backup."_s.arg(nameOf(part))};
}

core::Status verify(Database& database, PolicyPart part)
{
    const auto sum = sumOf(database, part, u"1 = 1"_s, {});
    if (!sum)
        return sum.error();
    return verify(database, part, *sum);
}

PolicyChange::PolicyChange(Database& database, PolicyPart part, QString where, QVariantList values)
    : m_database(database)
    , m_part(part)
    , m_where(std::move(where))
    , m_values(std::move(values))
{ }

core::Result<PolicySum> PolicyChange::selected()
{
    return sumOf(m_database, m_part, m_where, m_values);
}

core::Status PolicyChange::begin()
{
    const auto before = selected();
    if (!before)
        return before.error();
    m_before = *before;
    return core::Done{};
}

core::Status PolicyChange::finish()
{
    const auto after = selected();
    if (!after)
        return after.error();
    const auto difference = static_cast<qint64>(m_before.checksum ^ after->checksum);
    if (difference == 0)
        return core::Done{};
    // Neither database has an operator for it that the other has: a xor b = (a | b) - (a & b).
    const auto changed = Query(m_database, u"note the change of the %1"_s.arg(nameOf(m_part)),
                               u"UPDATE policy_sums SET checksum = (checksum | ?) - (checksum & "
                               u"?), row_count = row_count + ? "
                               "WHERE part = ?"_s)
                             .bind(difference)
                             .bind(difference)
                             .bind(after->rows - m_before.rows)
                             .bind(QString(nameOf(m_part)))
                             .change();
    if (!changed)
        return changed.error();
    return core::Done{};
}

core::Status acceptPolicyRows(Database& database)
{
    for (const PolicyPart part : allParts) {
        const auto sum = sumOf(database, part, u"1 = 1"_s, {});
        if (!sum)
            return sum.error();
        const auto stored =
            Query(database, u"note the %1"_s.arg(nameOf(part)),
                  u"INSERT INTO policy_sums (part, checksum, row_count) VALUES (?, ?, ?) "
                  "ON CONFLICT (part) DO UPDATE SET checksum = excluded.checksum, "
                  "row_count = excluded.row_count"_s)
                .bind(QString(nameOf(part)))
                .bind(static_cast<qint64>(sum->checksum))
                .bind(sum->rows)
                .change();
        if (!stored)
            return stored.error();
    }
    return core::Done{};
}

} // namespace store
