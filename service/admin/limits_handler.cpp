// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/limits_handler.h"

#include "common/api/object_reader.h"
#include "service/admin/limits_preview.h"
#include "service/http/target.h"
#include "service/policy/limit_lines.h"
#include "service/policy/limit_lint.h"

#include <QJsonArray>

#include <string>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

constexpr int callsPreviewed = 1000;

/// A request to try the lines with.
struct Try
{
    QString method = u"GET"_s;
    QString url;
    std::optional<QString> body;
};

QJsonObject outcomeOf(const policy::LimitLines& lines, const Try& attempt,
                      domain::Problems& problems)
{
    http::Target target;
    const std::optional<http::Method> method =
        http::methodFromText(attempt.method.toUpper().toStdString());
    if (!method)
        problems.append(
            {u"method"_s, u"unknown_value"_s, u"The gateway knows no such method."_s, {}});
    if (!target.parse(attempt.url.toStdString(), {}))
        problems.append(
            {u"url"_s,
             u"ambiguous_target"_s,
             u"This must be a path with an optional query, such as /rest/api/2/issue?fields=id."_s,
             {}});
    if (!problems.isEmpty())
        return {};
    http::Headers headers;
    headers.add("Content-Type", "application/json");
    const std::string body = attempt.body.value_or(QString()).toStdString();
    policy::LimitFacts facts;
    facts.method = *method;
    facts.path = target.path();
    facts.parameters = target.parameters();
    facts.headers = &headers;
    facts.bodyKnowledge = attempt.body ? policy::BodyKnowledge::Read : policy::BodyKnowledge::None;
    facts.body = body;
    const policy::LimitMatch match = lines.match(facts);
    return {
        {u"matched"_s, match.outcome == policy::LimitMatch::Outcome::Matched},
        {u"line"_s, match.line < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(match.line + 1)}};
}

QJsonObject problemJson(const policy::LimitProblem& problem)
{
    return {{u"line"_s, problem.line},
            {u"column"_s, problem.column},
            {u"code"_s, problem.code},
            {u"message"_s, problem.message}};
}

QJsonArray warningsJson(const QList<policy::LimitWarning>& warnings)
{
    QJsonArray array;
    for (const policy::LimitWarning& warning : warnings) {
        const bool hint = warning.severity == policy::LimitWarning::Severity::Hint;
        array.append(QJsonObject{{u"line"_s, warning.line},
                                 {u"column"_s, warning.column},
                                 {u"severity"_s, hint ? u"hint"_s : u"warning"_s},
                                 {u"code"_s, warning.code},
                                 {u"message"_s, warning.message},
                                 {u"example"_s, warning.example}});
    }
    return array;
}

} // namespace

void LimitsHandler::check(const CallPtr& call, const Reply& reply)
{
    domain::Problems problems;
    api::ObjectReader reader(call->body, problems);
    QStringList lines;
    QString tokenId;
    Try attempt;
    if (reader.require("limits"_L1))
        reader.texts("limits"_L1, lines);
    reader.text("method"_L1, attempt.method);
    reader.text("url"_L1, attempt.url);
    reader.optionalText("body"_L1, attempt.body);
    reader.text("tokenId"_L1, tokenId);
    reader.finish();
    if (!problems.isEmpty())
        return reply(problemAnswer(invalidInput(problems)));

    QList<policy::LimitProblem> found;
    const std::optional<policy::LimitLines> compiled = policy::LimitLines::compile(lines, found);
    QJsonArray list;
    for (const policy::LimitProblem& problem : found)
        list.append(problemJson(problem));
    const QList<policy::LimitWarning> warnings = policy::lintLimits(lines);
    QJsonObject json{{u"valid"_s, compiled.has_value()},
                     {u"problems"_s, list},
                     {u"warnings"_s, warningsJson(warnings)}};
    if (compiled && !attempt.url.isEmpty()) {
        json.insert(u"try"_s, outcomeOf(*compiled, attempt, problems));
        if (!problems.isEmpty())
            return reply(problemAnswer(invalidInput(problems)));
    }
    if (!compiled || tokenId.isEmpty() || !m_audit.query)
        return reply(jsonAnswer(200, json));

    audit::Search search;
    search.filter.kinds = {store::AuditKind::Call};
    search.filter.allowed = true;
    search.filter.tokenId = tokenId;
    if (!call->caller.administrator)
        search.filter.owner = call->caller.name;
    m_audit.query->page(search, {}, callsPreviewed)
        .then(&m_context,
              [json, lines, warnings, reply](const core::Result<audit::AuditPage>& page) {
                  if (!page)
                      return reply(problemAnswer(problemOf(page.error())));
                  const LimitsPreview preview = previewLimits(lines, page->items);
                  QJsonObject answer = json;
                  answer.insert(u"preview"_s, preview.json);
                  answer.insert(u"warnings"_s, warningsJson(warnings + preview.warnings));
                  reply(jsonAnswer(200, answer));
              });
}

} // namespace admin
