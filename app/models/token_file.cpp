// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/token_file.h"

#include "common/core/csv.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace models {
namespace {

QString fieldText(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::Array: {
        QStringList texts;
        const QJsonArray items = value.toArray();
        for (const QJsonValue& item : items)
            texts.append(item.toString());
        return texts.join(u'\n');
    }
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return value.toString();
    }
}

QByteArray rowOf(FileForm form, const QJsonObject& json, const QStringList& names)
{
    if (form == FileForm::JsonLines) {
        QJsonObject chosen;
        for (const QString& name : names)
            if (json.contains(name))
                chosen.insert(name, json.value(name));
        return QJsonDocument(chosen).toJson(QJsonDocument::Compact) + '\n';
    }
    QByteArrayList fields;
    for (const QString& name : names)
        fields.append(core::csvField(fieldText(json.value(name))));
    return fields.join(',') + "\r\n";
}

QByteArray headingOf(FileForm form, const QStringList& names)
{
    return form == FileForm::Csv ? names.join(u',').toUtf8() + "\r\n" : QByteArray();
}

} // namespace

const QStringList& tokenColumns()
{
    static const QStringList names{
        u"id"_s,        u"name"_s,      u"description"_s, u"owner"_s, u"createdBy"_s,
        u"scheme"_s,    u"shared"_s,    u"readOnly"_s,    u"state"_s, u"stateReason"_s,
        u"createdAt"_s, u"expiresAt"_s, u"lastUsedAt"_s,  u"calls"_s, u"lastAddresses"_s,
        u"limits"_s,    u"ipRanges"_s,  u"rateLimit"_s};
    return names;
}

QByteArray fileHeading(FileForm form, const QStringList& columns, bool marked)
{
    return (marked ? "\xEF\xBB\xBF"_ba : QByteArray()) + headingOf(form, columns);
}

QByteArray fileRows(FileForm form, const QList<api::TokenView>& tokens, const QStringList& columns)
{
    QByteArray rows;
    for (const api::TokenView& token : tokens)
        rows += rowOf(form, api::toJson(token), columns);
    return rows;
}

QByteArray fileOf(FileForm form, const QList<Outcome>& outcomes)
{
    const QStringList names{u"id"_s, u"name"_s, u"done"_s, u"fault"_s};
    QByteArray file = headingOf(form, names);
    for (const Outcome& outcome : outcomes)
        file += rowOf(form,
                      {{u"id"_s, outcome.id},
                       {u"name"_s, outcome.name},
                       {u"done"_s, outcome.done},
                       {u"fault"_s, outcome.fault}},
                      names);
    return file;
}

} // namespace models
