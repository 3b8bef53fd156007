// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settings_difference.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {
namespace {

/// What an entry of a list is about.
QString keyOf(const QJsonValue& entry)
{
    if (!entry.isObject())
        return entry.toVariant().toString();
    const QJsonObject object = entry.toObject();
    for (const auto name : {"range"_L1, "path"_L1, "group"_L1})
        if (object.contains(name))
            return object.value(name).toString();
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

using Leaves = QMap<QStringList, QJsonValue>;

void flatten(const QJsonObject& object, const QStringList& above, Leaves& leaves)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QStringList path = above + QStringList{member.key()};
        if (member->isObject())
            flatten(member->toObject(), path, leaves);
        else if (member->isArray())
            for (const QJsonValue& entry : member->toArray())
                leaves.insert(path + QStringList{keyOf(entry)}, entry);
        else
            leaves.insert(path, *member);
    }
}

void put(QJsonObject& object, const QStringList& path, const std::optional<QJsonValue>& value)
{
    const QString& name = path.first();
    if (path.size() == 1) {
        object.insert(name, value.value_or(QJsonValue::Null));
        return;
    }
    if (!object.value(name).isArray()) {
        QJsonObject inner = object.value(name).toObject();
        put(inner, path.mid(1), value);
        object.insert(name, inner);
        return;
    }
    QJsonArray list = object.value(name).toArray();
    const auto at = std::find_if(list.begin(), list.end(), [&path](const QJsonValue& entry) {
        return keyOf(entry) == path.last();
    });
    if (at != list.end() && value)
        *at = *value;
    else if (at != list.end())
        list.erase(at);
    else if (value)
        list.append(*value);
    object.insert(name, list);
}

bool changed(const QList<SettingDifference>& list, const QStringList& path)
{
    return std::any_of(list.begin(), list.end(),
                       [&path](const SettingDifference& one) { return one.path == path; });
}

QStringList above(const QStringList& path)
{
    return path.first(path.size() - 1);
}

/// Lists in which both put something else in the place of the same entry. Each entry alone would
/// fit, but both together are what neither wanted: two limits that each made narrower.
QSet<QStringList> replacedByBoth(const QList<SettingDifference>& here,
                                 const QList<SettingDifference>& there)
{
    const auto adding = [](const QList<SettingDifference>& changes) {
        QSet<QStringList> lists;
        for (const SettingDifference& one : changes)
            if (one.mine && !one.theirs)
                lists.insert(above(one.path));
        return lists;
    };
    QSet<QStringList> lists;
    for (const SettingDifference& one : here)
        if (!one.mine && std::any_of(there.begin(), there.end(), [&one](const auto& other) {
                return other.path == one.path && !other.mine;
            }))
            lists.insert(above(one.path));
    return lists.intersect(adding(here)).intersect(adding(there));
}

} // namespace

QList<SettingDifference> differences(const QJsonObject& mine, const QJsonObject& theirs)
{
    Leaves left;
    Leaves right;
    flatten(mine, {}, left);
    flatten(theirs, {}, right);
    QList<QStringList> paths = left.keys() + right.keys();
    std::sort(paths.begin(), paths.end());
    paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
    const auto find = [](const Leaves& leaves,
                         const QStringList& path) -> std::optional<QJsonValue> {
        const auto at = leaves.find(path);
        return at == leaves.end() ? std::nullopt : std::optional(*at);
    };
    QList<SettingDifference> found;
    for (const QStringList& path : std::as_const(paths)) {
        SettingDifference difference{path, find(left, path), find(right, path)};
        if (difference.mine != difference.theirs)
            found.append(difference);
    }
    return found;
}

QJsonObject merged(const QJsonObject& theirs, const QList<SettingDifference>& chosen)
{
    QJsonObject result = theirs;
    for (const SettingDifference& difference : chosen)
        put(result, difference.path, difference.mine);
    return result;
}

Merge merge(const QJsonObject& base, const QJsonObject& mine, const QJsonObject& theirs)
{
    const QList<SettingDifference> here = differences(mine, base);
    const QList<SettingDifference> there = differences(theirs, base);
    const QSet<QStringList> replaced = replacedByBoth(here, there);
    Merge both;
    QList<SettingDifference> wins;
    for (const SettingDifference& one : differences(mine, theirs)) {
        const bool bothReplaced = replaced.contains(above(one.path));
        if (!changed(here, one.path) && !bothReplaced) {
            both.taken.append(one);
            continue;
        }
        wins.append(one);
        if (changed(there, one.path) || bothReplaced)
            both.clashes.append(one);
    }
    both.form = merged(theirs, wins);
    return both;
}

} // namespace pages
