// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/remark_json.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace api {

QJsonArray toJson(const domain::Remarks& remarks)
{
    QJsonArray json;
    for (const domain::Remark& remark : remarks) {
        QJsonArray values;
        for (const std::string& value : remark.values)
            values.append(QString::fromStdString(value));
        const std::string_view code = domain::code(remark.kind);
        json.append(QJsonObject{
            {u"code"_s, QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()))},
            {u"values"_s, values}});
    }
    return json;
}

QList<RemarkView> remarksFromJson(const QJsonArray& json)
{
    QList<RemarkView> remarks;
    for (const QJsonValue& value : json) {
        RemarkView& remark = remarks.emplaceBack();
        remark.code = value["code"_L1].toString();
        for (const QJsonValue& part : value["values"_L1].toArray())
            remark.values.append(part.toString());
    }
    return remarks;
}

} // namespace api
