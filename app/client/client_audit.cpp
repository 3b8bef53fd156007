// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/client_call.h"

using namespace Qt::StringLiterals;

namespace client {
namespace {

using enum api::Operation;

} // namespace

Ticket Client::audit(const AuditQuery& query, QObject* context, Then<Listed<api::AuditRow>> then)
{
    return ask<Listed<api::AuditRow>>(
        requestFor(ListAudit, {}, toQuery(query)), context, std::move(then),
        [](const Response& response) { return decodeList<api::AuditRow>(response); });
}

Ticket Client::auditRow(const QString& decision, QObject* context, Then<api::AuditRow> then)
{
    return ask<api::AuditRow>(requestFor(GetAuditRow, {decision}), context, std::move(then),
                              decode<api::AuditRow>);
}

Ticket Client::auditVerification(QObject* context, Then<api::AuditVerification> then)
{
    return ask<api::AuditVerification>(requestFor(GetAuditVerification), context, std::move(then),
                                       decode<api::AuditVerification>);
}

Ticket Client::startAuditVerification(QObject* context, Then<api::AuditVerification> then)
{
    return ask<api::AuditVerification>(requestFor(StartAuditVerification), context, std::move(then),
                                       decode<api::AuditVerification>);
}

Ticket Client::cancelAuditVerification(QObject* context, Then<api::AuditVerification> then)
{
    return ask<api::AuditVerification>(requestFor(CancelAuditVerification), context,
                                       std::move(then), decode<api::AuditVerification>);
}

Ticket Client::exportAudit(const AuditQuery& query, ExportFormat format, const QStringList& columns,
                           std::function<void(const QByteArray&)> onPart, QObject* context,
                           Then<Nothing> then)
{
    Request request = requestFor(ExportAudit, {}, toQuery(query, format, columns));
    request.headers = {{"Accept"_ba, "*/*"_ba}};
    request.onPart = std::move(onPart);
    return ask<Nothing>(std::move(request), context, std::move(then), decodeNothing);
}

Ticket Client::events(const QByteArray& lastId, std::chrono::milliseconds patience,
                      std::function<void(const QByteArray&)> onPart, QObject* context,
                      Then<Nothing> then)
{
    Request request = requestFor(GetEvents);
    request.headers = {{"Accept"_ba, "text/event-stream"_ba}};
    if (!lastId.isEmpty())
        request.headers.append({"Last-Event-ID"_ba, lastId});
    request.patience = patience;
    request.onPart = std::move(onPart);
    request.endless = true;
    return ask<Nothing>(std::move(request), context, std::move(then), decodeNothing);
}

Ticket Client::statistics(const StatisticsQuery& query, QObject* context,
                          Then<api::Statistics> then)
{
    return ask<api::Statistics>(requestFor(GetStatistics, {}, toQuery(query)), context,
                                std::move(then), decode<api::Statistics>);
}

Ticket Client::explain(const api::ExplainQuestion& question, QObject* context,
                       Then<api::Explanation> then)
{
    return ask<api::Explanation>(requestFor(Explain, {}, api::toJson(question)), context,
                                 std::move(then), decode<api::Explanation>);
}

Ticket Client::checkLimits(const api::LimitsQuestion& question, QObject* context,
                           Then<api::LimitsAnswer> then)
{
    return ask<api::LimitsAnswer>(requestFor(CheckLimits, {}, api::toJson(question)), context,
                                  std::move(then), decode<api::LimitsAnswer>);
}

} // namespace client
