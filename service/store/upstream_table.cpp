// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/upstream_table.h"

#include "common/api/upstream_json.h"
#include "common/domain/user.h"
#include "service/store/policy_sum.h"
#include "service/store/query.h"
#include "service/store/text.h"

#include <QJsonDocument>

namespace store {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

namespace {

constexpr auto columns = "id, name, value, revision"_L1;

core::Error noSuchUpstream()
{
    return {Code::NotFound, u"There is no such upstream."_s};
}

core::Error nameTaken(const domain::Upstream& upstream)
{
    return {Code::Conflict, u"There is an upstream named \"%1\" already."_s.arg(upstream.name)};
}

QString valueText(const domain::Upstream& upstream)
{
    return QString::fromUtf8(QJsonDocument(api::toJson(upstream)).toJson(QJsonDocument::Compact));
}

core::Result<domain::Upstream> readUpstream(const Query& row)
{
    domain::Upstream upstream;
    domain::Problems problems;
    const QJsonDocument document = QJsonDocument::fromJson(row.text(2).toUtf8());
    api::read(document.object(), upstream, true, problems);
    if (!document.isObject() || !problems.isEmpty())
        return core::Error{
            Code::Internal,
            u"The upstream \"%1\" in the store can't be read%2."_s.arg(
                row.text(1), problems.isEmpty() ? QString() : u": "_s + problems.first().message)};
    upstream.id = row.integer(0);
    upstream.name = row.text(1);
    upstream.revision = row.integer(3);
    return upstream;
}

core::Result<domain::Upstream> findOne(Query& query)
{
    const auto found = query.first();
    if (!found)
        return found.error();
    return *found ? readUpstream(query) : noSuchUpstream();
}

} // namespace

core::Result<domain::Upstream> UpstreamTable::insert(const domain::Upstream& upstream)
{
    Query query(
        m_database, u"store the upstream"_s,
        u"INSERT INTO upstreams (name, folded_name, value, revision) VALUES (?, ?, ?, 1) RETURNING id"_s);
    query.bind(upstream.name).bind(domain::fold(upstream.name)).bind(valueText(upstream));
    const auto inserted =
        changing(m_database, PolicyPart::Upstreams, u"t.folded_name = ?"_s,
                 {repaired(domain::fold(upstream.name))}, [&] { return query.changeReturning(); });
    if (!inserted)
        return inserted.error().code == Code::Conflict ? nameTaken(upstream) : inserted.error();
    return find(query.integer(0));
}

core::Result<domain::Upstream> UpstreamTable::update(const domain::Upstream& upstream,
                                                     qint64 expectedRevision)
{
    Query query(
        m_database, u"change the upstream"_s,
        u"UPDATE upstreams SET name = ?, folded_name = ?, value = ?, revision = revision + 1 "
        "WHERE id = ? AND revision = ?"_s);
    query.bind(upstream.name).bind(domain::fold(upstream.name)).bind(valueText(upstream));
    query.bind(upstream.id).bind(expectedRevision);
    const auto changed = changing(m_database, PolicyPart::Upstreams, u"t.id = ?"_s, {upstream.id},
                                  [&] { return query.change(); });
    if (!changed)
        return changed.error().code == Code::Conflict ? nameTaken(upstream) : changed.error();
    auto current = find(upstream.id);
    if (*changed == 0 && current)
        return core::Error{Code::Stale, u"The upstream was changed by somebody else meanwhile."_s};
    return current;
}

core::Status UpstreamTable::remove(qint64 id)
{
    const auto removed = changing(m_database, PolicyPart::Upstreams, u"t.id = ?"_s, {id}, [&] {
        return Query(m_database, u"delete the upstream"_s, u"DELETE FROM upstreams WHERE id = ?"_s)
            .bind(id)
            .change();
    });
    if (!removed)
        return removed.error();
    return *removed == 1 ? core::Status(core::Done{}) : core::Status(noSuchUpstream());
}

core::Result<domain::Upstream> UpstreamTable::find(qint64 id)
{
    Query query(m_database, u"read the upstream"_s,
                u"SELECT %1 FROM upstreams WHERE id = ?"_s.arg(columns));
    return findOne(query.bind(id));
}

core::Result<domain::Upstream> UpstreamTable::findByName(const QString& name)
{
    Query query(m_database, u"read the upstream"_s,
                u"SELECT %1 FROM upstreams WHERE folded_name = ?"_s.arg(columns));
    return findOne(query.bindRepaired(domain::fold(name)));
}

core::Result<QList<domain::Upstream>> UpstreamTable::list()
{
    QList<domain::Upstream> upstreams;
    const core::Status loaded = inOneState(m_database, [&]() -> core::Status {
        PolicySum sum;
        Query query(m_database, u"list the upstreams"_s,
                    u"SELECT %1 FROM upstreams ORDER BY folded_name"_s.arg(columns));
        const core::Status read = query.each([&]() -> core::Status {
            sum.add(PolicyPart::Upstreams, query);
            auto upstream = readUpstream(query);
            if (!upstream)
                return upstream.error();
            upstreams.append(*upstream);
            return core::Done{};
        });
        return read ? verify(m_database, PolicyPart::Upstreams, sum) : read;
    });
    if (!loaded)
        return loaded.error();
    return upstreams;
}

} // namespace store
