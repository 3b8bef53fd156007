// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/change_table.h"

#include "service/store/query.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace store {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

namespace {

core::Result<Change> readChange(const Query& row)
{
    const QJsonDocument what = QJsonDocument::fromJson(row.text(3).toUtf8());
    if (!what.isObject())
        return core::Error{Code::Internal,
                           u"The change %1 in the store can't be read."_s.arg(row.integer(0))};
    return Change{row.integer(0), row.time(1), row.text(2), what.object()};
}

} // namespace

core::Result<qint64> ChangeTable::append(core::Timestamp at, const QString& actor,
                                         const QJsonObject& what)
{
    Query query(
        m_database, u"record the change"_s,
        u"INSERT INTO changes (revision, at, actor, what) "
        "SELECT COALESCE(max(revision), 0) + 1, CAST(? AS BIGINT), ?, ? FROM changes RETURNING revision"_s);
    query.bind(at).bindRepaired(actor).bindRepaired(
        QString::fromUtf8(QJsonDocument(what).toJson(QJsonDocument::Compact)));
    const auto inserted = query.changeReturning();
    if (!inserted)
        return inserted.error();
    const qint64 revision = query.integer(0);
    if (m_database.dialect() == Dialect::PostgreSql) {
        // Delivered to other nodes when, and only when, the transaction commits.
        Query notify(m_database, u"tell other nodes"_s,
                     u"SELECT pg_notify('latchkey_change', ?)"_s);
        if (const auto told = notify.bind(QString::number(revision)).first(); !told)
            return told.error();
    }
    return revision;
}

core::Result<qint64> ChangeTable::currentRevision()
{
    Query query(m_database, u"read the revision"_s,
                u"SELECT COALESCE(max(revision), 0) FROM changes"_s);
    if (const auto found = query.first(); !found)
        return found.error();
    return query.integer(0);
}

core::Result<QList<Change>> ChangeTable::after(qint64 after, int limit)
{
    Query query(
        m_database, u"read the changes"_s,
        u"SELECT revision, at, actor, what FROM changes WHERE revision > ? ORDER BY revision LIMIT ?"_s);
    QList<Change> changes;
    const core::Status read = query.bind(after).bind(limit).each([&]() -> core::Status {
        auto change = readChange(query);
        if (!change)
            return change.error();
        changes.append(*change);
        return core::Done{};
    });
    if (!read)
        return read.error();
    return changes;
}

core::Result<std::optional<Change>> ChangeTable::lastOf(QLatin1StringView kind, const QString& name,
                                                        int depth)
{
    Query query(m_database, u"read the changes"_s,
                u"SELECT revision, at, actor, what FROM changes ORDER BY revision DESC LIMIT ?"_s);
    std::optional<Change> last;
    const core::Status read = query.bind(depth).each([&]() -> core::Status {
        if (last)
            return core::Done{};
        auto change = readChange(query);
        if (!change)
            return change.error();
        if (change->what[kind] == name
            || (kind == "page"_L1 && change->what["pages"_L1].toArray().contains(name)))
            last = *std::move(change);
        return core::Done{};
    });
    if (!read)
        return read.error();
    return last;
}

core::Result<std::optional<Change>> ChangeTable::lastAt(core::Timestamp moment)
{
    Query query(
        m_database, u"read the changes"_s,
        u"SELECT revision, at, actor, what FROM changes WHERE at <= ? ORDER BY at DESC, revision DESC LIMIT 1"_s);
    const auto found = query.bind(moment).first();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<Change>{};
    auto change = readChange(query);
    if (!change)
        return change.error();
    return std::optional<Change>{*std::move(change)};
}

} // namespace store
