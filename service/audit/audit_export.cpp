// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/audit/audit_export.h"

#include "common/core/csv.h"
#include "service/audit/event_json.h"

#include <QJsonDocument>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace audit {

namespace {

/// In this order, by their names in JSON.
QStringList columns()
{
    return {u"decision"_s, u"at"_s,         u"kind"_s,       u"outcome"_s, u"reason"_s,
            u"wouldBe"_s,  u"status"_s,     u"durationMs"_s, u"bytes"_s,   u"address"_s,
            u"actor"_s,    u"onBehalfOf"_s, u"owner"_s,      u"tokenId"_s, u"authMethod"_s,
            u"method"_s,   u"target"_s,     u"upstream"_s,   u"details"_s};
}

QString fieldText(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return object.isEmpty()
            ? QString()
            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    return value.toString();
}

} // namespace

QByteArray mediaType(ExportFormat format)
{
    return format == ExportFormat::Csv ? "text/csv; charset=utf-8; header=present"
                                       : "application/x-ndjson";
}

QByteArray exportHeading(ExportFormat format)
{
    return format == ExportFormat::Csv ? columns().join(u',').toUtf8() + "\r\n" : QByteArray();
}

QByteArray exportRows(ExportFormat format, const QList<store::AuditEvent>& events)
{
    const QStringList names = columns();
    QByteArray out;
    for (const store::AuditEvent& event : events) {
        const QJsonObject json = toJson(event);
        switch (format) {
        case ExportFormat::JsonLines:
            out += QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
            break;
        case ExportFormat::Csv:
            for (const QString& name : names)
                out += core::csvField(fieldText(json.value(name)))
                    + (name == names.last() ? "\r\n" : ",");
            break;
        }
    }
    return out;
}

} // namespace audit
