// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/rate_preview_json.h"

#include "common/api/settings_json.h"

using namespace Qt::StringLiterals;

namespace api {

QJsonObject toJson(const RatePreviewQuestion& question)
{
    return {{u"settings"_s, toJson(question.settings)}, {u"hours"_s, question.hours}};
}

QJsonArray toJson(const QList<RatePreview::Subject>& subjects)
{
    QJsonArray list;
    for (const RatePreview::Subject& subject : subjects) {
        QJsonObject json{{u"kind"_s, subject.kind},
                         {u"id"_s, subject.id},
                         {u"name"_s, subject.name},
                         {u"calls"_s, subject.calls},
                         {u"refused"_s, subject.refused},
                         {u"firstRefusedAt"_s, core::toIsoText(subject.firstRefusedAt)}};
        if (!subject.owner.isEmpty())
            json.insert(u"owner"_s, subject.owner);
        list.append(json);
    }
    return list;
}

void read(const QJsonObject& json, RatePreview& preview, domain::Problems& problems)
{
    for (const auto name : {"calls"_L1, "refused"_L1})
        if (!json.value(name).isDouble())
            problems.append({QString(name), u"required"_s, u"This must be a number."_s, {}});
    preview.from = core::fromIsoText(json.value("from"_L1).toString()).value_or(core::Timestamp{});
    preview.to = core::fromIsoText(json.value("to"_L1).toString()).value_or(core::Timestamp{});
    preview.complete = json.value("complete"_L1).toBool(true);
    preview.calls = json.value("calls"_L1).toInteger();
    preview.refused = json.value("refused"_L1).toInteger();
    if (json.value("burstFor999"_L1).isDouble())
        preview.burstFor999 = json.value("burstFor999"_L1).toInt();
    for (const QJsonValue& value : json.value("subjects"_L1).toArray())
        preview.subjects.append(
            {value["kind"_L1].toString(), value["id"_L1].toString(), value["name"_L1].toString(),
             value["owner"_L1].toString(), value["calls"_L1].toInteger(),
             value["refused"_L1].toInteger(),
             core::fromIsoText(value["firstRefusedAt"_L1].toString()).value_or(core::Timestamp{})});
}

} // namespace api
