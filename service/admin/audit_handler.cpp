// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/audit_handler.h"

#include "common/api/duration_text.h"
#include "service/admin/audit_filter.h"
#include "service/audit/event_json.h"
#include "service/spool/decision_id.h"
#include "service/store/audit_event_table.h"

#include <QJsonArray>

#include <string_view>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

constexpr std::chrono::hours statisticsSpan{24 * 400};

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonObject toJson(const audit::AuditPage& page)
{
    QJsonArray items;
    for (const store::AuditEvent& event : page.items)
        items.append(audit::toJson(event));
    const QJsonValue null(QJsonValue::Null);
    return {{u"items"_s, items},
            {u"next"_s, page.next.isEmpty() ? null : QJsonValue(page.next)},
            {u"total"_s, page.total ? QJsonValue(*page.total) : null}};
}

QJsonObject toJson(const audit::Statistics& statistics)
{
    QJsonArray buckets;
    for (const audit::Statistics::Bucket& bucket : statistics.buckets) {
        buckets.append(QJsonObject{{u"start"_s, core::toIsoText(bucket.start)},
                                   {u"allowed"_s, bucket.allowed},
                                   {u"denied"_s, bucket.denied},
                                   {u"durationMs"_s, static_cast<double>(bucket.durationUs) / 1000},
                                   {u"bytes"_s, bucket.bytes}});
    }
    QJsonArray reasons;
    for (const audit::Statistics::ReasonCount& count : statistics.reasons)
        reasons.append(QJsonObject{{u"reason"_s, fromUtf8(domain::code(count.reason))},
                                   {u"calls"_s, count.calls}});
    QJsonArray busiest;
    for (const audit::Statistics::TokenCalls& token : statistics.busiest) {
        busiest.append(QJsonObject{{u"tokenId"_s, token.tokenId},
                                   {u"owner"_s, token.owner},
                                   {u"calls"_s, token.calls},
                                   {u"denied"_s, token.denied}});
    }
    return {{u"buckets"_s, buckets},
            {u"reasons"_s, reasons},
            {u"busiest"_s, busiest},
            {u"busiestComplete"_s, statistics.busiestComplete}};
}

AdminResponse notAvailable()
{
    return problemAnswer(503, u"not_available"_s, u"The audit log can't be asked here."_s);
}

/// A question that the log calls wrong can only be one about the cursor.
AdminResponse refusalOf(const core::Error& error)
{
    if (error.code != core::Error::Code::InvalidArgument)
        return problemAnswer(problemOf(error));
    return problemAnswer(invalidInput({{u"cursor"_s, u"not_a_cursor"_s, error.message, {}}}));
}

/// "at,outcome,target": what of each record, in that order; everything where nothing is said.
QStringList readColumns(QueryReader& query)
{
    QStringList columns;
    query.texts(u"columns"_s, columns);
    for (const QString& name : std::as_const(columns)) {
        if (!audit::exportColumns().contains(name))
            query.report(u"columns"_s, u"unknown_value"_s,
                         u"There is no such column: %1. There are: %2."_s.arg(
                             name, audit::exportColumns().join(u", "_s)));
    }
    return columns.isEmpty() ? audit::exportColumns() : columns;
}

} // namespace

void AuditHandler::list(const CallPtr& call, const Reply& reply)
{
    QueryReader query(call->request);
    const audit::Search search = readSearch(query);
    const PageRequest page = readPage(query);
    if (const domain::Problems problems = query.finish(); !problems.isEmpty())
        return reply(problemAnswer(invalidInput(problems)));
    if (!m_audit.query)
        return reply(notAvailable());
    m_audit.query->page(search, page.cursor, page.limit)
        .then(&m_context, [reply](const core::Result<audit::AuditPage>& found) {
            reply(found ? jsonAnswer(200, toJson(*found)) : refusalOf(found.error()));
        });
}

void AuditHandler::get(const CallPtr& call, const Reply& reply, const TraceOf& traceOf)
{
    const std::optional<std::uint64_t> decision =
        spool::decisionFromText(call->parameter().toStdString());
    if (!decision)
        return reply(problemAnswer(404, u"not_found"_s));
    if (!m_audit.query)
        return reply(notAvailable());
    m_audit.query->find(static_cast<qint64>(*decision))
        .then(&m_context, [reply, traceOf](const core::Result<store::AuditEvent>& found) {
            if (!found)
                return reply(problemAnswer(problemOf(found.error())));
            QJsonObject json = audit::toJson(*found);
            if (found->kind == store::AuditKind::Call
                || found->kind == store::AuditKind::Administration)
                json.insert(u"trace"_s, traceOf(*found));
            reply(jsonAnswer(200, json));
        });
}

void AuditHandler::exportRows(const CallPtr& call, const Reply& reply)
{
    QueryReader query(call->request);
    const audit::Search search = readSearch(query);
    QString formatText = u"jsonl"_s;
    query.text(u"format"_s, formatText);
    if (formatText != u"jsonl" && formatText != u"csv")
        query.report(u"format"_s, u"unknown_value"_s, u"This must be one of: csv, jsonl."_s);
    const QStringList columns = readColumns(query);
    if (const domain::Problems problems = query.finish(); !problems.isEmpty())
        return reply(problemAnswer(invalidInput(problems)));
    if (!m_audit.query)
        return reply(notAvailable());

    const auto format =
        formatText == u"csv" ? audit::ExportFormat::Csv : audit::ExportFormat::JsonLines;
    const std::shared_ptr<audit::AuditExport> rows =
        m_audit.query->startExport(search, format, columns);
    AdminResponse response = emptyAnswer(200);
    response.contentType = audit::mediaType(format);
    response.headers.append(
        {"Content-Disposition"_ba,
         "attachment; filename=\"latchkey-audit." + formatText.toLatin1() + '"'});
    response.nextPart = [this, rows](const std::function<void(core::Result<QByteArray>)>& done) {
        rows->next().then(&m_context, done);
    };
    reply(std::move(response));
}

void AuditHandler::statistics(const CallPtr& call, const Reply& reply)
{
    QueryReader query(call->request);
    std::optional<core::Timestamp> from;
    std::optional<core::Timestamp> to;
    QString bucket = u"1h"_s;
    query.time(u"from"_s, from);
    query.time(u"to"_s, to);
    query.text(u"bucket"_s, bucket);
    if (!from || !to || *from >= *to || *to - *from > statisticsSpan)
        query.report(u"from"_s, u"out_of_range"_s,
                     u"\"from\" and \"to\" must be at most 400 days apart, in order."_s);
    const auto length = api::durationFromText(bucket);
    if (!length || *length < store::AuditEventTable::bucket)
        query.report(u"bucket"_s, u"not_a_duration"_s,
                     u"This must be a length of time such as 5m, 1h or 1d."_s);
    if (const domain::Problems problems = query.finish(); !problems.isEmpty())
        return reply(problemAnswer(invalidInput(problems)));
    if (!m_audit.query)
        return reply(notAvailable());
    audit::StatisticsQuestion question;
    question.from = *from;
    question.to = *to;
    question.bucket = std::chrono::ceil<std::chrono::minutes>(*length);
    m_audit.query->statistics(question).then(
        &m_context, [reply](const core::Result<audit::Statistics>& found) {
            reply(found ? jsonAnswer(200, toJson(*found))
                        : problemAnswer(problemOf(found.error())));
        });
}

} // namespace admin
