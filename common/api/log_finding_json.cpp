// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/log_finding_json.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace api {

QJsonArray toJson(const QList<domain::LogFinding>& findings)
{
    QJsonArray json;
    for (const domain::LogFinding& finding : findings) {
        QJsonArray numbers;
        for (const qint64 number : finding.numbers)
            numbers.append(number);
        json.append(QJsonObject{{u"code"_s, QString::fromLatin1(domain::code(finding.kind))},
                                {u"numbers"_s, numbers},
                                {u"message"_s, domain::text(finding)}});
    }
    return json;
}

QList<LogFindingView> logFindingsFromJson(const QJsonArray& json)
{
    QList<LogFindingView> findings;
    for (const QJsonValue& value : json) {
        LogFindingView& finding = findings.emplaceBack();
        finding.code = value["code"_L1].toString();
        finding.message = value["message"_L1].toString();
        for (const QJsonValue& number : value["numbers"_L1].toArray())
            finding.numbers.append(number.toInteger());
    }
    return findings;
}

} // namespace api
