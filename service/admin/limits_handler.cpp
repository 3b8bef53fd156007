// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/limits_handler.h"

#include "common/api/object_reader.h"
#include "service/admin/limits_preview.h"
#include "service/http/target.h"
#include "service/policy/limit_lines.h"
#include "service/policy/limit_lint.h"
#include "service/policy/limit_repair.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>
#include <string>
#include <vector>

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

/// The lines that compile, each for itself, with their numbers: what is wrong with one line says
/// nothing against trying the others.
struct NumberedLine
{
    int number = 1;
    QString text;
    policy::LimitLines compiled;
};

std::vector<NumberedLine> compileEach(const QStringList& lines)
{
    std::vector<NumberedLine> usable;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QList<policy::LimitProblem> problems;
        if (auto compiled = policy::LimitLines::compile({lines.at(i)}, problems))
            usable.push_back({static_cast<int>(i) + 1, lines.at(i), *std::move(compiled)});
    }
    return usable;
}

QString nameOf(policy::LimitMatch::Part part)
{
    using Part = policy::LimitMatch::Part;
    switch (part) {
    case Part::None:
        return {};
    case Part::Method:
        return u"method"_s;
    case Part::Path:
        return u"path"_s;
    case Part::QueryParam:
        return u"query_param"_s;
    case Part::Header:
        return u"header"_s;
    case Part::JsonData:
        return u"json_data"_s;
    }
    return {};
}

/// Whether one line would let the request pass, and what in it does not.
QJsonObject standingOf(const NumberedLine& line, const policy::LimitFacts& facts)
{
    const policy::LimitMatch match = line.compiled.match(facts);
    const bool matched = match.outcome == policy::LimitMatch::Outcome::Matched;
    QJsonObject json{{u"line"_s, line.number}, {u"matched"_s, matched}};
    if (matched)
        return json;
    json.insert(u"failed"_s, nameOf(match.failed));
    if (match.atom >= 0) {
        const std::string_view atom =
            line.compiled.atomText(0, static_cast<std::size_t>(match.atom));
        json.insert(u"condition"_s,
                    QString::fromUtf8(atom.data(), static_cast<qsizetype>(atom.size())));
    }
    return json;
}

QJsonObject outcomeOf(const std::vector<NumberedLine>& lines, const Try& attempt,
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
    QJsonArray standings;
    QStringList texts;
    for (const NumberedLine& line : lines) {
        standings.append(standingOf(line, facts));
        texts.append(line.text);
    }
    // The verdict is that of all lines together, as the gateway asks them.
    QList<policy::LimitProblem> none;
    const policy::LimitMatch match = policy::LimitLines::compile(texts, none)->match(facts);
    const auto line = static_cast<std::size_t>(std::max(match.line, 0));
    return {
        {u"matched"_s, match.outcome == policy::LimitMatch::Outcome::Matched},
        {u"line"_s, match.line < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(lines[line].number)},
        {u"lines"_s, standings}};
}

QJsonObject problemJson(const policy::LimitProblem& problem, const QStringList& lines)
{
    QJsonObject json{{u"line"_s, problem.line},
                     {u"column"_s, problem.column},
                     {u"code"_s, problem.code},
                     {u"message"_s, problem.message}};
    if (const std::optional<QString> line =
            policy::repaired(lines.value(problem.line - 1), problem))
        json.insert(u"replacement"_s, *line);
    return json;
}

QString nameOf(policy::LimitWarning::Severity severity)
{
    switch (severity) {
    case policy::LimitWarning::Severity::Info:
        return u"info"_s;
    case policy::LimitWarning::Severity::Hint:
        return u"hint"_s;
    case policy::LimitWarning::Severity::Warning:
        return u"warning"_s;
    }
    return {};
}

QJsonArray warningsJson(const QList<policy::LimitWarning>& warnings)
{
    QJsonArray array;
    for (const policy::LimitWarning& warning : warnings) {
        QJsonObject json{{u"line"_s, warning.line},
                         {u"column"_s, warning.column},
                         {u"severity"_s, nameOf(warning.severity)},
                         {u"code"_s, warning.code},
                         {u"message"_s, warning.message},
                         {u"example"_s, warning.example}};
        if (warning.replacement)
            json.insert(u"replacement"_s, *warning.replacement);
        array.append(json);
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
        list.append(problemJson(problem, lines));
    const QList<policy::LimitWarning> warnings = policy::lintLimits(lines);
    QJsonObject json{{u"valid"_s, compiled.has_value()},
                     {u"problems"_s, list},
                     {u"warnings"_s, warningsJson(warnings)}};
    const std::vector<NumberedLine> usable = compileEach(lines);
    if (!usable.empty() && !attempt.url.isEmpty()) {
        json.insert(u"try"_s, outcomeOf(usable, attempt, problems));
        if (!problems.isEmpty())
            return reply(problemAnswer(invalidInput(problems)));
    }
    if (usable.empty() || tokenId.isEmpty() || !m_audit.query)
        return reply(jsonAnswer(200, json));
    QMap<int, QString> previewed;
    for (const NumberedLine& line : usable)
        previewed.insert(line.number, line.text);

    audit::Search search;
    search.filter.kinds = {store::AuditKind::Call};
    search.filter.allowed = true;
    search.filter.tokenId = tokenId;
    if (!call->caller.administrator)
        search.filter.owner = call->caller.name;
    m_audit.query->page(search, {}, callsPreviewed)
        .then(&m_context,
              [json, previewed, warnings, reply](const core::Result<audit::AuditPage>& page) {
                  if (!page)
                      return reply(problemAnswer(problemOf(page.error())));
                  const LimitsPreview preview = previewLimits(previewed, page->items);
                  QJsonObject answer = json;
                  answer.insert(u"preview"_s, preview.json);
                  answer.insert(u"warnings"_s, warningsJson(warnings + preview.warnings));
                  reply(jsonAnswer(200, answer));
              });
}

} // namespace admin
