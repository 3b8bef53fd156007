// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/audit/audit_events.h"

#include "service/audit/chain.h"
#include "service/audit/event_json.h"
#include "service/spool/clean_text.h"
#include "service/store/audit_chain_table.h"
#include "service/store/audit_event_table.h"
#include "service/store/meta_table.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace audit {

namespace {

QString cleaned(const QString& text)
{
    return QString::fromStdString(spool::cleanText(text.toStdString()));
}

QJsonValue cleaned(const QJsonValue& value)
{
    if (value.isString())
        return cleaned(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& item : value.toArray())
            array.append(cleaned(item));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject given = value.toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
        object.insert(cleaned(it.key()), cleaned(it.value()));
    return object;
}

/// Fit to be stored and shown, and without the secret of any token that somebody put into a name.
store::AuditEvent cleaned(store::AuditEvent event)
{
    for (QString* text : {&event.actor, &event.onBehalfOf, &event.tokenId, &event.owner,
                          &event.method, &event.target, &event.upstream})
        *text = cleaned(*text);
    event.details = cleaned(QJsonValue(event.details)).toObject();
    return event;
}

QByteArray content(const store::AuditEvent& event)
{
    QJsonObject json = toJson(event);
    json.insert(u"batch"_s, QString::number(event.batch));
    json.insert(u"durationUs"_s, QString::number(event.durationUs));
    json.insert(u"rawStatus"_s, event.status);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray event_chain::digest(const core::Secret& key, const QByteArray& before, qint64 batch,
                               std::span<const store::AuditEvent> events)
{
    QByteArrayList parts{before, QByteArray::number(batch)};
    for (const store::AuditEvent& event : events)
        parts.append(content(event));
    return chain::digest(key, parts);
}

QByteArray event_chain::head(const core::Secret& key, qint64 batch, const QByteArray& digest)
{
    return chain::digest(key, {"head", QByteArray::number(batch), digest});
}

core::Status AuditEvents::record(store::Database& database, const store::AuditEvent& event) const
{
    return record(database, std::span(&event, 1));
}

core::Status AuditEvents::record(store::Database& database,
                                 std::span<const store::AuditEvent> events) const
{
    if (events.empty())
        return core::Done{};
    store::AuditChainTable links(database);
    const auto last = links.lockLast();
    if (!last)
        return last.error();
    store::AuditLink link;
    link.batch = *last ? (*last)->batch + 1 : 1;

    std::vector<store::AuditEvent> rows;
    for (const store::AuditEvent& event : events) {
        rows.push_back(cleaned(event));
        rows.back().batch = link.batch;
    }
    std::sort(rows.begin(), rows.end(),
              [](const store::AuditEvent& a, const store::AuditEvent& b) { return a.id < b.id; });
    link.at = rows.back().at;
    link.firstId = rows.front().id;
    link.lastId = rows.back().id;
    link.rows = static_cast<qint64>(rows.size());
    link.digest =
        event_chain::digest(m_key, *last ? (*last)->digest : chain::start(), link.batch, rows);
    if (const core::Status inserted = store::AuditEventTable(database).insert(rows); !inserted)
        return inserted;
    if (const core::Status appended = links.append(link); !appended)
        return appended;
    return store::MetaTable(database).put(event_chain::headKey,
                                          event_chain::head(m_key, link.batch, link.digest));
}

} // namespace audit
