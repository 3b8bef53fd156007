// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/audit_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace api {
namespace {

constexpr NamedValue<AuditRow::Kind> kindNames[] = {
    {"call"_L1, AuditRow::Kind::Call},
    {"change"_L1, AuditRow::Kind::Change},
    {"session"_L1, AuditRow::Kind::Session},
    {"administration"_L1, AuditRow::Kind::Administration},
};

/// A text or null.
void readText(ObjectReader& reader, QLatin1StringView name, QString& out)
{
    std::optional<QString> text;
    reader.optionalText(name, text);
    out = text.value_or(QString());
}

AuditTrace traceFrom(const QJsonObject& json, domain::Problems& problems)
{
    AuditTrace trace;
    const QJsonObject recorded = json.value("recorded"_L1).toObject();
    trace.recorded = stepsFromJson(recorded.value("stages"_L1).toArray());
    trace.stage = recorded.value("stage"_L1).toString();
    trace.explanation = recorded.value("explanation"_L1).toString();
    trace.smallestChange = recorded.value("smallestChange"_L1).toString();
    if (const QJsonValue today = json.value("today"_L1); today.isObject())
        read(today.toObject(), trace.today.emplace(), problems);
    const QJsonArray assumed = json.value("assumed"_L1).toArray();
    for (const QJsonValue& sentence : assumed)
        trace.assumed.append(sentence.toString());
    trace.assumedRemarks = remarksFromJson(json.value("assumedRemarks"_L1).toArray());
    return trace;
}

} // namespace

QString toText(AuditRow::Kind kind)
{
    return nameOf(kind, kindNames);
}

void read(const QJsonObject& json, AuditRow& row, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    reader.text("decision"_L1, row.decision);
    reader.time("at"_L1, row.at);
    reader.choice("kind"_L1, row.kind, kindNames);
    readText(reader, "actor"_L1, row.actor);
    readText(reader, "onBehalfOf"_L1, row.onBehalfOf);
    readText(reader, "tokenId"_L1, row.tokenId);
    readText(reader, "owner"_L1, row.owner);
    readText(reader, "address"_L1, row.address);
    readText(reader, "method"_L1, row.method);
    readText(reader, "target"_L1, row.target);
    readText(reader, "upstream"_L1, row.upstream);
    row.allowed = json.value("outcome"_L1) == "allowed"_L1;
    readText(reader, "reason"_L1, row.reason);
    readText(reader, "wouldBe"_L1, row.wouldBe);
    readText(reader, "authMethod"_L1, row.authMethod);
    if (const QJsonValue status = json.value("status"_L1); status.isDouble())
        row.status = status.toInt();
    if (const QJsonValue duration = json.value("durationMs"_L1); duration.isDouble())
        row.durationMs = duration.toDouble();
    if (const QJsonValue bytes = json.value("bytes"_L1); bytes.isDouble())
        row.bytes = bytes.toInteger();
    row.details = json.value("details"_L1).toObject();
    if (const QJsonValue trace = json.value("trace"_L1); trace.isObject())
        row.trace = traceFrom(trace.toObject(), problems);
}

void read(const QJsonObject& json, AuditVerification& verification, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    if (reader.require("running"_L1))
        reader.flag("running"_L1, verification.running);
    reader.number("checked"_L1, verification.checked);
    reader.number("records"_L1, verification.records);
    readText(reader, "fault"_L1, verification.fault);
    const QJsonValue finished = json.value("last"_L1);
    if (!finished.isObject())
        return;
    reader.object("last"_L1, [&](ObjectReader& nested) {
        AuditVerification::Result& last = verification.last.emplace();
        // Whatever is not clearly said counts as broken.
        if (nested.require("intact"_L1))
            nested.flag("intact"_L1, last.intact);
        nested.time("at"_L1, last.at);
        nested.time("finishedAt"_L1, last.finishedAt);
        nested.text("by"_L1, last.by);
        nested.number("calls"_L1, last.calls);
        nested.number("events"_L1, last.events);
        last.findings = logFindingsFromJson(finished["findings"_L1].toArray());
    });
}

void read(const QJsonObject& json, Statistics& statistics, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    reader.objects("buckets"_L1, [&](ObjectReader& nested) {
        Statistics::Bucket& bucket = statistics.buckets.emplaceBack();
        nested.time("start"_L1, bucket.start);
        nested.number("allowed"_L1, bucket.allowed);
        nested.number("denied"_L1, bucket.denied);
        bucket.durationMs = nested.value("durationMs"_L1).toDouble();
        nested.number("bytes"_L1, bucket.bytes);
    });
    reader.objects("reasons"_L1, [&](ObjectReader& nested) {
        Statistics::ReasonCount& count = statistics.reasons.emplaceBack();
        nested.text("reason"_L1, count.reason);
        nested.number("calls"_L1, count.calls);
    });
    reader.objects("busiest"_L1, [&](ObjectReader& nested) {
        Statistics::TokenCalls& token = statistics.busiest.emplaceBack();
        nested.text("tokenId"_L1, token.tokenId);
        readText(nested, "owner"_L1, token.owner);
        nested.number("calls"_L1, token.calls);
        nested.number("denied"_L1, token.denied);
    });
    reader.flag("busiestComplete"_L1, statistics.busiestComplete);
}

} // namespace api
