// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/audit_filter.h"

#include "service/audit/event_json.h"

using namespace Qt::StringLiterals;

namespace admin {
namespace {

void readKinds(QueryReader& query, store::AuditFilter& filter)
{
    QStringList kinds;
    query.texts(u"kind"_s, kinds);
    for (const QString& text : std::as_const(kinds)) {
        if (const auto kind = audit::kindFromText(text))
            filter.kinds.append(*kind);
        else
            query.report(u"kind"_s, u"unknown_value"_s,
                         u"This must be one of: %1."_s.arg(audit::kindNames().join(u", "_s)));
    }
}

void readReasons(QueryReader& query, store::AuditFilter& filter)
{
    QStringList reasons;
    query.texts(u"reason"_s, reasons);
    for (const QString& text : std::as_const(reasons)) {
        if (const auto reason = domain::reasonFromCode(text.toStdString()))
            filter.reasons.append(*reason);
        else
            query.report(u"reason"_s, u"unknown_value"_s,
                         u"There is no such reason: %1."_s.arg(text));
    }
}

void readOutcome(QueryReader& query, store::AuditFilter& filter)
{
    std::optional<QString> outcome;
    query.optionalText(u"outcome"_s, outcome);
    if (!outcome)
        return;
    if (*outcome == u"allowed" || *outcome == u"denied")
        filter.allowed = *outcome == u"allowed";
    else
        query.report(u"outcome"_s, u"unknown_value"_s, u"This must be one of: allowed, denied."_s);
}

void readAddress(QueryReader& query, store::AuditFilter& filter)
{
    std::optional<QString> address;
    query.optionalText(u"address"_s, address);
    if (!address)
        return;
    filter.address = domain::IpAddress::parse(address->toStdString());
    if (!filter.address)
        query.report(u"address"_s, u"not_an_address"_s, u"This must be an IPv4 or IPv6 address."_s);
}

/// "404", "4xx" or "400-499".
void readStatus(QueryReader& query, store::AuditFilter& filter)
{
    std::optional<QString> status;
    query.optionalText(u"status"_s, status);
    if (!status)
        return;
    const auto code = [](const QString& text) {
        bool number = false;
        const int value = text.toInt(&number);
        return number && text.size() == 3 && value >= 100 ? std::optional(value) : std::nullopt;
    };
    if (status->size() == 3 && status->endsWith(u"xx")) {
        filter.statusFrom = code(status->left(1) + u"00"_s);
        filter.statusTo = code(status->left(1) + u"99"_s);
    } else {
        filter.statusFrom = code(status->section(u'-', 0, 0));
        filter.statusTo = code(status->section(u'-', -1));
    }
    if (!filter.statusFrom || !filter.statusTo)
        query.report(u"status"_s, u"not_a_status"_s,
                     u"This must be a status such as 404, 4xx or 400-499."_s);
}

/// "alice", or "user:alice" where other things may have that name too.
void readObject(QueryReader& query, store::AuditFilter& filter)
{
    std::optional<QString> text;
    query.optionalText(u"object"_s, text);
    if (!text)
        return;
    const qsizetype colon = text->indexOf(u':');
    const auto kind = store::auditObjectKindFromText(text->left(std::max<qsizetype>(colon, 0)));
    filter.object = {kind, kind ? text->mid(colon + 1) : *text};
    if (filter.object->name.isEmpty())
        query.report(u"object"_s, u"required"_s,
                     u"This must name what was changed, such as alice or user:alice."_s);
}

void readDuration(QueryReader& query, store::AuditFilter& filter)
{
    int slowerThan = 0; // milliseconds
    query.number(u"slowerThan"_s, slowerThan, 1, 86'400'000);
    if (slowerThan > 0)
        filter.durationFromUs = qint64{slowerThan} * 1000;
}

} // namespace

audit::Search readSearch(QueryReader& query)
{
    audit::Search search;
    store::AuditFilter& filter = search.filter;
    query.time(u"from"_s, filter.from);
    query.time(u"to"_s, filter.to);
    readKinds(query, filter);
    readReasons(query, filter);
    readOutcome(query, filter);
    readAddress(query, filter);
    readStatus(query, filter);
    query.optionalText(u"actor"_s, filter.actor);
    query.optionalText(u"owner"_s, filter.owner);
    query.optionalText(u"tokenId"_s, filter.tokenId);
    readObject(query, filter);
    query.optionalText(u"method"_s, filter.method);
    query.optionalText(u"upstream"_s, filter.upstream);
    query.flag(u"withToken"_s, filter.withToken);
    readDuration(query, filter);
    query.text(u"target"_s, filter.text);
    return search;
}

} // namespace admin
