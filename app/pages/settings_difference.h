// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QStringList>

#include <optional>

namespace pages {

/// One place where two versions of a settings page differ. Entries of lists are told apart by what
/// they are about (the range, the path, the group), not by where they stand.
struct SettingDifference
{
    QStringList path; ///< {"ip", "allow", "10.0.0.0/8"}
    std::optional<QJsonValue> mine; ///< absent: not listed
    std::optional<QJsonValue> theirs;
    friend bool operator==(const SettingDifference&, const SettingDifference&) = default;
};

/// Where \a mine and \a theirs differ, in the order of the names.
[[nodiscard]] QList<SettingDifference> differences(const QJsonObject& mine,
                                                   const QJsonObject& theirs);

/// \a theirs with those of \a chosen taken over from mine.
[[nodiscard]] QJsonObject merged(const QJsonObject& theirs, const QList<SettingDifference>& chosen);

/// What two people made of one version.
struct Merge
{
    QJsonObject form; ///< theirs, with everything that is changed in mine
    /// What both changed, each to something else; of a list in which both replaced the same entry,
    /// all that differs.
    QList<SettingDifference> clashes;
    QList<SettingDifference> taken; ///< what only they changed
};

/// Brings  mine and  theirs together, which were both made from  base.
[[nodiscard]] Merge merge(const QJsonObject& base, const QJsonObject& mine,
                          const QJsonObject& theirs);

} // namespace pages
