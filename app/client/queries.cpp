// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/queries.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace client {
namespace {

/// Collects "name=value" pairs. Qt's QUrlQuery leaves "+" and ";" as they are; this doesn't.
class QueryWriter
{
public:
    void add(const char* name, const QString& value)
    {
        if (value.isEmpty())
            return;
        m_bytes += m_bytes.isEmpty() ? '?' : '&';
        m_bytes += name;
        m_bytes += '=';
        m_bytes += QUrl::toPercentEncoding(value);
    }
    void add(const char* name, const std::optional<QString>& value)
    {
        add(name, value.value_or(QString()));
    }
    void add(const char* name, std::optional<bool> value)
    {
        if (value)
            add(name, *value ? u"true"_s : u"false"_s);
    }
    void add(const char* name, const std::optional<core::Timestamp>& value)
    {
        if (value)
            add(name, core::toIsoText(*value));
    }
    void add(const char* name, int value) { add(name, QString::number(value)); }

    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

void addPage(QueryWriter& writer, const QString& cursor, int limit)
{
    writer.add("limit", limit);
    writer.add("cursor", cursor);
}

void addFilter(QueryWriter& writer, const AuditQuery& query)
{
    writer.add("from", query.from);
    writer.add("to", query.to);
    writer.add("kind", query.kinds.join(u','));
    writer.add("reason", query.reasons.join(u','));
    if (query.allowed)
        writer.add("outcome", *query.allowed ? u"allowed"_s : u"denied"_s);
    writer.add("address", query.address);
    writer.add("status", query.status);
    writer.add("actor", query.actor);
    writer.add("owner", query.owner);
    writer.add("tokenId", query.tokenId);
    writer.add("object", query.object);
    writer.add("method", query.method);
    writer.add("upstream", query.upstream);
    writer.add("target", query.target);
    writer.add("withToken", query.withToken);
    if (query.slowerThan > 0)
        writer.add("slowerThan", query.slowerThan);
}

} // namespace

QByteArray toQuery(const TokenQuery& query)
{
    QStringList states;
    for (const domain::TokenState state : query.states)
        states.append(domain::toText(state));
    if (query.expiring)
        states.append(u"expiring"_s);
    QueryWriter writer;
    writer.add("q", query.text);
    writer.add("owner", query.owner);
    writer.add("state", states.join(u','));
    if (query.scheme)
        writer.add("scheme", domain::toText(*query.scheme));
    writer.add("shared", query.shared);
    writer.add("createdBefore", query.createdBefore);
    writer.add("createdAfter", query.createdAfter);
    writer.add("expiresBefore", query.expiresBefore);
    writer.add("expiresAfter", query.expiresAfter);
    writer.add("usedBefore", query.usedBefore);
    writer.add("usedAfter", query.usedAfter);
    if (query.neverUsed)
        writer.add("neverUsed", std::optional(true));
    writer.add("ownRate", query.ownRate);
    writer.add("unusedSince", query.unusedSince);
    writer.add("sort", query.sort);
    addPage(writer, query.cursor, query.limit);
    return writer.bytes();
}

QByteArray toQuery(const UsageQuery& query, core::Timestamp now)
{
    QueryWriter writer;
    writer.add("id", query.tokens.join(u','));
    writer.add("owner", query.owner);
    writer.add("from", std::optional(now - std::chrono::days{query.days - 1}));
    writer.add("to", std::optional(now));
    writer.add("bucket", u"1d"_s);
    return writer.bytes();
}

QByteArray toQuery(const UserQuery& query)
{
    QueryWriter writer;
    writer.add("q", query.text);
    writer.add("group", query.group);
    writer.add("administrator", query.administrator);
    writer.add("enabled", query.enabled);
    addPage(writer, query.cursor, query.limit);
    return writer.bytes();
}

QByteArray toQuery(const GroupQuery& query)
{
    QueryWriter writer;
    writer.add("q", query.text);
    addPage(writer, query.cursor, query.limit);
    return writer.bytes();
}

QByteArray toQuery(const AuditQuery& query)
{
    QueryWriter writer;
    addFilter(writer, query);
    addPage(writer, query.cursor, query.limit);
    return writer.bytes();
}

QByteArray toQuery(const AuditQuery& query, ExportFormat format, const QStringList& columns)
{
    QueryWriter writer;
    addFilter(writer, query);
    writer.add("format", format == ExportFormat::Csv ? u"csv"_s : u"jsonl"_s);
    writer.add("columns", columns.join(u','));
    return writer.bytes();
}

QByteArray toQuery(const StatisticsQuery& query)
{
    QueryWriter writer;
    writer.add("from", std::optional(query.from));
    writer.add("to", std::optional(query.to));
    writer.add("bucket", u"%1m"_s.arg(query.bucket.count()));
    return writer.bytes();
}

} // namespace client
