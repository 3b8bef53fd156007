// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/explain_json.h"

using namespace Qt::StringLiterals;

namespace api {
namespace {

constexpr NamedValue<ExplainQuestion::Scheme> schemeNames[] = {
    {"none"_L1, ExplainQuestion::Scheme::None},
    {"basic"_L1, ExplainQuestion::Scheme::Basic},
    {"bearer"_L1, ExplainQuestion::Scheme::Bearer},
    {"api-key"_L1, ExplainQuestion::Scheme::ApiKey},
};
constexpr NamedValue<Explanation::Verdict> verdictNames[] = {
    {"not_reached"_L1, Explanation::Verdict::NotReached},
    {"passed"_L1, Explanation::Verdict::Passed},
    {"failed"_L1, Explanation::Verdict::Failed},
    {"skipped"_L1, Explanation::Verdict::Skipped},
};

QString textOf(const QJsonObject& json, QLatin1StringView name)
{
    return json.value(name).toString();
}

LimitsAnswer::Severity severityFromText(const QString& text)
{
    return text == "info"_L1 ? LimitsAnswer::Severity::Info
        : text == "hint"_L1  ? LimitsAnswer::Severity::Hint
                             : LimitsAnswer::Severity::Warning;
}

void readProblems(ObjectReader& reader, QLatin1StringView name, bool advice,
                  QList<LimitsAnswer::Problem>& out)
{
    reader.objects(name, [&](ObjectReader& nested) {
        LimitsAnswer::Problem& problem = out.emplaceBack();
        nested.number("line"_L1, problem.line);
        nested.number("column"_L1, problem.column);
        nested.text("code"_L1, problem.code);
        nested.text("message"_L1, problem.message);
        nested.optionalText("replacement"_L1, problem.replacement);
        if (!advice)
            return;
        QString severity;
        nested.text("severity"_L1, severity);
        problem.severity = severityFromText(severity);
    });
}

LimitsAnswer::Attempt attemptFromJson(const QJsonValue& json)
{
    LimitsAnswer::Attempt attempt;
    attempt.matched = json["matched"_L1].toBool();
    if (json["line"_L1].isDouble())
        attempt.line = json["line"_L1].toInt();
    for (const QJsonValue& line : json["lines"_L1].toArray())
        attempt.lines.append({line["line"_L1].toInt(1), line["matched"_L1].toBool(),
                              line["failed"_L1].toString(), line["condition"_L1].toString()});
    return attempt;
}

LimitsAnswer::Preview previewFromJson(const QJsonValue& json)
{
    LimitsAnswer::Preview preview;
    preview.calls = json["calls"_L1].toInteger();
    preview.matched = json["matched"_L1].toInteger();
    preview.needsBody = json["needsBody"_L1].toInteger();
    preview.notMatched = json["notMatched"_L1].toInteger();
    for (const QJsonValue& line : json["lines"_L1].toArray())
        preview.lines.append({line["line"_L1].toInt(1),
                              line["matched"_L1].toInteger() + line["needsBody"_L1].toInteger()});
    for (const QJsonValue& call : json["examples"_L1].toArray())
        preview.examples.append({call["method"_L1].toString(), call["path"_L1].toString()});
    return preview;
}

} // namespace

QJsonObject toJson(const ExplainQuestion& question)
{
    QJsonObject json{
        {u"scheme"_s, nameOf(question.scheme, schemeNames)},
        {u"method"_s, question.method},
        {u"url"_s, question.url},
        {u"clientAddress"_s, question.clientAddress},
    };
    if (!question.user.isEmpty())
        json.insert(u"user"_s, question.user);
    if (!question.credential.isEmpty()) {
        const std::string_view value = question.credential.reveal();
        json.insert(u"credential"_s,
                    QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())));
    }
    if (!question.tokenId.isEmpty())
        json.insert(u"tokenId"_s, question.tokenId);
    if (question.body)
        json.insert(u"body"_s, *question.body);
    if (!question.headers.isEmpty()) {
        QJsonObject headers;
        for (const auto& [name, value] : question.headers)
            headers.insert(name, value);
        json.insert(u"headers"_s, headers);
    }
    return json;
}

QList<Explanation::Step> stepsFromJson(const QJsonArray& json)
{
    QList<Explanation::Step> steps;
    for (const QJsonValue& value : json) {
        const QJsonObject object = value.toObject();
        Explanation::Step step;
        step.stage = textOf(object, "stage"_L1);
        step.saw = textOf(object, "saw"_L1);
        step.remarks = remarksFromJson(object.value("remarks"_L1).toArray());
        if (const QJsonValue took = object.value("durationUs"_L1); took.isDouble())
            step.durationUs = took.toDouble();
        const QString verdict = textOf(object, "verdict"_L1);
        for (const auto& named : verdictNames) {
            if (verdict == named.name)
                step.verdict = named.value;
        }
        steps.append(step);
    }
    return steps;
}

void read(const QJsonObject& json, Explanation& explanation, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    reader.flag("allowed"_L1, explanation.allowed);
    reader.text("reason"_L1, explanation.reason);
    reader.text("explanation"_L1, explanation.explanation);
    explanation.wouldBe = textOf(json, "wouldBe"_L1);
    explanation.user = textOf(json, "user"_L1);
    explanation.tokenId = textOf(json, "tokenId"_L1);
    explanation.upstream = textOf(json, "upstream"_L1);
    explanation.client = textOf(json, "client"_L1);
    explanation.steps = stepsFromJson(json.value("stages"_L1).toArray());
    for (const QJsonValue& header : json.value("upstreamHeaders"_L1).toArray())
        explanation.upstreamHeaders.append(
            {header["name"_L1].toString(), header["value"_L1].toString()});
    explanation.closestLimit = textOf(json, "closestLimit"_L1);
    explanation.smallestChange = textOf(json, "smallestChange"_L1);
    reader.number("revision"_L1, explanation.revision);
}

QJsonObject toJson(const LimitsQuestion& question)
{
    QJsonObject json{{u"limits"_s, QJsonArray::fromStringList(question.limits)}};
    if (!question.url.isEmpty()) {
        json.insert(u"method"_s, question.method);
        json.insert(u"url"_s, question.url);
        if (question.body)
            json.insert(u"body"_s, *question.body);
    }
    if (!question.tokenId.isEmpty())
        json.insert(u"tokenId"_s, question.tokenId);
    return json;
}

void read(const QJsonObject& json, LimitsAnswer& answer, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    reader.flag("valid"_L1, answer.valid);
    readProblems(reader, "problems"_L1, false, answer.problems);
    readProblems(reader, "warnings"_L1, true, answer.problems);
    if (const QJsonValue attempt = json.value("try"_L1); attempt.isObject())
        answer.attempt = attemptFromJson(attempt);
    if (const QJsonValue preview = json.value("preview"_L1); preview.isObject())
        answer.preview = previewFromJson(preview);
}

} // namespace api
