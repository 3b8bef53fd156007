// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/json_difference.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

QJsonValue orNull(const QJsonValue& value)
{
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

} // namespace

QJsonArray differences(const QJsonObject& before, const QJsonObject& after, const QString& prefix)
{
    QStringList names = before.keys() + after.keys();
    names.sort();
    names.removeDuplicates();
    QJsonArray found;
    for (const QString& name : std::as_const(names)) {
        const QJsonValue old = orNull(before.value(name));
        const QJsonValue now = orNull(after.value(name));
        if (old == now)
            continue;
        if (old.isObject() && now.isObject()) {
            const QJsonArray nested =
                differences(old.toObject(), now.toObject(), prefix + name + u'.');
            for (const QJsonValue& difference : nested)
                found.append(difference);
            continue;
        }
        found.append(
            QJsonObject{{u"member"_s, prefix + name}, {u"before"_s, old}, {u"after"_s, now}});
    }
    return found;
}

} // namespace admin
