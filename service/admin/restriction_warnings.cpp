// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/restriction_warnings.h"

#include "service/policy/logins.h"
#include "service/policy/range_lint.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

using IpEntry = domain::RestrictionSettings::IpEntry;
using IpMode = domain::RestrictionSettings::IpMode;

constexpr qsizetype mostTold = 100;

QList<domain::IpRange> rangesOf(const QList<IpEntry>& entries)
{
    QList<domain::IpRange> ranges;
    for (const IpEntry& entry : entries)
        ranges.append(entry.range);
    return ranges;
}

QString placeOf(const QString& field, qsizetype index)
{
    return u"%1[%2]"_s.arg(field).arg(index);
}

void aboutOneList(QList<SettingsWarning>& warnings, const QString& field,
                  const QList<domain::IpRange>& ranges)
{
    for (const policy::NestedRange& nested : policy::nestedRanges(ranges).mid(0, mostTold))
        warnings.append(
            {u"range_within_range"_s,
             placeOf(field, nested.entry),
             u"%1 lies within %2 of the same list, so it changes nothing."_s.arg(
                 ranges.at(nested.entry).toString(), ranges.at(nested.within).toString()),
             {}});
}

/// In Allow the block list wins, in Deny the allow list (KA-12).
void aboutBothLists(QList<SettingsWarning>& warnings, IpMode mode,
                    const QList<domain::IpRange>& allow, const QList<domain::IpRange>& block)
{
    const bool blockWins = mode == IpMode::Allow;
    const QList<domain::IpRange>& weaker = blockWins ? allow : block;
    const QList<domain::IpRange>& stronger = blockWins ? block : allow;
    for (const policy::NestedRange& nested :
         policy::nestedRanges(weaker, stronger).mid(0, mostTold)) {
        const QString message = blockWins
            ? u"%1 lies within %2 of the block list, which wins in this mode, so nobody gets in by it."_s
            : u"%1 lies within %2 of the allow list, which wins in this mode, so nobody is blocked by it."_s;
        warnings.append(
            {u"range_never_effective"_s,
             placeOf(blockWins ? u"ip.allow"_s : u"ip.block"_s, nested.entry),
             message.arg(weaker.at(nested.entry).toString(), stronger.at(nested.within).toString()),
             {}});
    }
}

/// The groups that somebody is in.
QSet<policy::GroupNumber> peopled(const policy::Snapshot& policy)
{
    QSet<policy::GroupNumber> groups;
    policy.users.forEach([&groups](const policy::UserRecord& user) {
        for (const policy::GroupNumber group : user.groups)
            groups.insert(group);
    });
    return groups;
}

class GroupWarnings
{
public:
    GroupWarnings(const policy::Snapshot& policy, QList<SettingsWarning>& warnings)
        : m_policy(policy)
        , m_peopled(peopled(policy))
        , m_warnings(warnings)
    { }

    /// One that does not exist is refused before it comes to this.
    void look(const QString& name, const QString& field, const QString& consequence)
    {
        const policy::GroupRecord* group =
            m_policy.groupsByName.find(policy::FoldedLogin(name.toStdString()).text());
        if (group && !m_peopled.contains(group->number))
            m_warnings.append({u"group_without_members"_s,
                               field,
                               u"Nobody is in the group \"%1\", so %2."_s.arg(name, consequence),
                               {}});
    }

private:
    const policy::Snapshot& m_policy;
    QSet<policy::GroupNumber> m_peopled;
    QList<SettingsWarning>& m_warnings;
};

} // namespace

QList<SettingsWarning> restrictionWarnings(const policy::Snapshot& policy)
{
    const domain::RestrictionSettings& page = policy.settings.restrictions;
    QList<SettingsWarning> warnings;
    const QList<domain::IpRange> allow = rangesOf(page.ipAllow);
    const QList<domain::IpRange> block = rangesOf(page.ipBlock);
    aboutOneList(warnings, u"ip.allow"_s, allow);
    aboutOneList(warnings, u"ip.block"_s, block);
    if (page.ipMode != IpMode::None)
        aboutBothLists(warnings, page.ipMode, allow, block);
    if (page.apiAccess.groups.isEmpty() && page.readOnly.groups.isEmpty()
        && page.tokenGeneration.isEmpty())
        return warnings;
    GroupWarnings groups(policy, warnings);
    for (qsizetype i = 0; i < page.apiAccess.groups.size(); ++i)
        groups.look(page.apiAccess.groups.at(i), placeOf(u"apiAccess.groups"_s, i),
                    u"it gives nobody access"_s);
    for (qsizetype i = 0; i < page.readOnly.groups.size(); ++i)
        groups.look(page.readOnly.groups.at(i), placeOf(u"readOnly.groups"_s, i),
                    u"it restricts nobody"_s);
    for (qsizetype i = 0; i < page.tokenGeneration.size(); ++i)
        groups.look(page.tokenGeneration.at(i).group,
                    placeOf(u"tokenGeneration.grants"_s, i) + u".group"_s,
                    u"it lets nobody make tokens"_s);
    return warnings;
}

} // namespace admin
