// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/token_usage_handler.h"

#include "common/api/duration_text.h"
#include "common/domain/user.h"
#include "service/admin/query_reader.h"
#include "service/policy/decision.h"
#include "service/store/audit_event_table.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

constexpr std::chrono::hours usualSpan{24 * 30};
constexpr std::chrono::hours longestSpan{24 * 400};
constexpr int mostBuckets = 1'000;
constexpr int mostTokens = 100;

static_assert(audit::madeWithToken == static_cast<std::uint8_t>(policy::AuthMethod::Token),
              "the audit log counts calls by another number than the gateway writes");
constexpr qsizetype clientsShown = 20;

QJsonObject toJson(const audit::TokenUsage& usage)
{
    QJsonArray buckets;
    for (const audit::TokenUsage::Bucket& bucket : usage.buckets)
        buckets.append(QJsonObject{{u"start"_s, core::toIsoText(bucket.start)},
                                   {u"calls"_s, bucket.calls},
                                   {u"denied"_s, bucket.denied}});
    QJsonArray clients;
    for (const audit::TokenUsage::Client& client :
         usage.clients.first(std::min(usage.clients.size(), clientsShown)))
        clients.append(
            QJsonObject{{u"address"_s, QString::fromStdString(client.address.toString())},
                        {u"calls"_s, client.calls},
                        {u"lastAt"_s, core::toIsoText(client.lastAt)}});
    return {{u"tokenId"_s, usage.tokenId}, {u"calls"_s, usage.calls},
            {u"denied"_s, usage.denied},   {u"buckets"_s, buckets},
            {u"clients"_s, clients},       {u"clientCount"_s, usage.clients.size()}};
}

audit::UsageQuestion readQuestion(QueryReader& query, core::Timestamp now)
{
    audit::UsageQuestion question;
    query.texts(u"id"_s, question.tokens);
    if (question.tokens.size() > mostTokens)
        query.report(u"id"_s, u"too_many"_s, u"This may name %1 tokens."_s.arg(mostTokens));
    query.optionalText(u"owner"_s, question.owner);
    std::optional<core::Timestamp> from;
    std::optional<core::Timestamp> to;
    query.time(u"from"_s, from);
    query.time(u"to"_s, to);
    question.to = to.value_or(now);
    question.from = from.value_or(question.to - usualSpan);
    const auto span = question.to - question.from;
    if (span <= span.zero() || span > longestSpan)
        query.report(u"from"_s, u"out_of_range"_s,
                     u"\"from\" and \"to\" must be at most 400 days apart, in order."_s);
    QString bucket = u"1d"_s;
    query.text(u"bucket"_s, bucket);
    const auto length = api::durationFromText(bucket);
    if (!length || *length < store::AuditEventTable::bucket)
        query.report(u"bucket"_s, u"not_a_duration"_s,
                     u"This must be a length of time such as 5m, 1h or 1d."_s);
    else if (span / *length > mostBuckets)
        query.report(u"bucket"_s, u"out_of_range"_s,
                     u"There may be %1 stretches of time."_s.arg(mostBuckets));
    else
        question.bucket = std::chrono::duration_cast<std::chrono::milliseconds>(*length);
    return question;
}

/// The account's name as it is written in records.
QString recordedName(const policy::Snapshot& policy, const QString& name)
{
    const std::string folded = domain::fold(name).toStdString();
    const policy::LoginRecord* login = policy.logins.find(folded);
    const policy::UserRecord* user =
        login && login->named ? policy.users.find(login->named) : nullptr;
    return user ? QString::fromStdString(user->name) : name;
}

} // namespace

void TokenUsageHandler::get(const CallPtr& call, const Reply& reply)
{
    QueryReader query(call->request);
    audit::UsageQuestion question = readQuestion(query, m_services.clock.now());
    if (const domain::Problems problems = query.finish(); !problems.isEmpty())
        return reply(problemAnswer(invalidInput(problems)));
    if (!call->caller.administrator) {
        if (question.owner && domain::fold(*question.owner) != domain::fold(call->caller.name))
            return reply(problemAnswer(403, u"administrators_only"_s,
                                       u"You may see your own tokens only."_s));
        question.owner = call->caller.name;
    }
    if (question.owner)
        question.owner = recordedName(m_services.policy(), *question.owner);
    if (!m_audit.query)
        return reply(
            problemAnswer(503, u"not_available"_s, u"The audit log can't be asked here."_s));
    m_audit.query->usage(question).then(
        &m_context, [reply, question](const core::Result<audit::Usage>& usage) {
            if (!usage)
                return reply(problemAnswer(problemOf(usage.error())));
            QJsonArray items;
            for (const audit::TokenUsage& token : usage->tokens)
                items.append(toJson(token));
            reply(jsonAnswer(200,
                             {{u"from"_s, core::toIsoText(question.from)},
                              {u"to"_s, core::toIsoText(question.to)},
                              {u"complete"_s, usage->complete},
                              {u"countedFrom"_s, core::toIsoText(usage->countedFrom)},
                              {u"items"_s, items}}));
        });
}

} // namespace admin
