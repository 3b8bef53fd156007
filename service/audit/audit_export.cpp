// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/audit/audit_export.h"

#include "common/core/csv.h"
#include "service/audit/event_json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace audit {

namespace {

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

const QStringList& exportColumns()
{
    static const QStringList names{u"decision"_s, u"at"_s,       u"kind"_s,       u"outcome"_s,
                                   u"reason"_s,   u"wouldBe"_s,  u"status"_s,     u"durationMs"_s,
                                   u"bytes"_s,    u"address"_s,  u"actor"_s,      u"onBehalfOf"_s,
                                   u"owner"_s,    u"tokenId"_s,  u"authMethod"_s, u"method"_s,
                                   u"target"_s,   u"upstream"_s, u"details"_s};
    return names;
}

QByteArray exportHeading(ExportFormat format, const QStringList& columns)
{
    return format == ExportFormat::Csv ? columns.join(u',').toUtf8() + "\r\n" : QByteArray();
}

QByteArray exportRows(ExportFormat format, const QList<store::AuditEvent>& events,
                      const QStringList& columns)
{
    const bool whole = columns == exportColumns();
    QByteArray out;
    for (const store::AuditEvent& event : events) {
        const QJsonObject json = toJson(event);
        switch (format) {
        case ExportFormat::JsonLines: {
            QJsonObject line = whole ? json : QJsonObject();
            for (const QString& name : columns)
                if (json.contains(name))
                    line.insert(name, json.value(name));
            out += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
            break;
        }
        case ExportFormat::Csv: {
            QByteArrayList fields;
            for (const QString& name : columns)
                fields.append(core::csvField(fieldText(json.value(name))));
            out += fields.join(',') + "\r\n";
            break;
        }
        }
    }
    return out;
}

} // namespace audit
