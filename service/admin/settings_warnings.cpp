// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/settings_warnings.h"

#include "service/admin/address_view.h"
#include "service/admin/restriction_warnings.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

using Enforcement = domain::GlobalSettings::Enforcement;
using IpMode = domain::RestrictionSettings::IpMode;

QString ownAddressMessage(const policy::Snapshot& after, const domain::IpAddress& from,
                          const QString& address)
{
    if (closedTo(after, from))
        return u"Your own address %1 is not covered: your next request would be denied."_s.arg(
            address);
    return u"Your own address %1 is not covered: calls from it to the APIs will be denied. "
           "Administration from the machine of the service itself stays possible."_s.arg(address);
}

void aboutOwnAddress(QList<SettingsWarning>& warnings, const policy::Snapshot& after,
                     const Caller& caller, const domain::IpAddress& from)
{
    if (caller.via == Caller::Via::Local || covers(after, from))
        return;
    const bool blocked = after.settings.restrictions.ipMode == IpMode::Deny;
    const QString address = QString::fromStdString(from.toString());
    warnings.append({u"own_address_not_covered"_s, blocked ? u"ip.block"_s : u"ip.allow"_s,
                     ownAddressMessage(after, from, address), address});
}

void aboutOwnAccount(QList<SettingsWarning>& warnings, const policy::Snapshot& after,
                     const Caller& caller)
{
    const policy::UserRecord* user = after.users.find(caller.number);
    if (!after.apiAccess.enabled || !user)
        return;
    const bool member =
        std::any_of(user->groups.begin(), user->groups.end(), [&](policy::GroupNumber group) {
            return std::binary_search(after.apiAccess.groups.begin(), after.apiAccess.groups.end(),
                                      group);
        });
    if (!member)
        warnings.append({u"own_account_not_in_api_group"_s,
                         u"apiAccess.groups"_s,
                         u"You are in none of the groups that may use the APIs: your own tokens "
                         "will be refused."_s,
                         {}});
}

void aboutSwitches(QList<SettingsWarning>& warnings, const domain::GlobalSettings& before,
                   const domain::GlobalSettings& after)
{
    if (after.enforcement != before.enforcement && after.enforcement == Enforcement::Off)
        warnings.append({u"enforcement_off"_s,
                         u"enforcement"_s,
                         u"Every request will reach the APIs unchecked."_s,
                         {}});
    if (after.enforcement != before.enforcement && after.enforcement == Enforcement::DryRun)
        warnings.append({u"enforcement_dry_run"_s,
                         u"enforcement"_s,
                         u"Denials will be recorded, and the requests let through all the same."_s,
                         {}});
    if (before.passwordBasic && !after.passwordBasic)
        warnings.append({u"passwords_refused"_s,
                         u"passwordBasic"_s,
                         u"Scripts that still send a password will be refused."_s,
                         {}});
    if (after.queryParameter && !before.queryParameter)
        warnings.append({u"token_in_query"_s,
                         u"queryParameter"_s,
                         u"Addresses end up in the logs of others, and tokens in them too."_s,
                         {}});
}

} // namespace

QList<SettingsWarning> warningsOf(const QString& page, const policy::Snapshot& before,
                                  const policy::Snapshot& after, const Caller& caller,
                                  const domain::IpAddress& from)
{
    QList<SettingsWarning> warnings;
    if (page == u"restrictions") {
        aboutOwnAddress(warnings, after, caller, from);
        aboutOwnAccount(warnings, after, caller);
        warnings += restrictionWarnings(after);
    }
    if (page == u"global") {
        const bool switchedOn = before.settings.global.enforcement != Enforcement::On
            && after.settings.global.enforcement == Enforcement::On;
        if (switchedOn)
            aboutOwnAddress(warnings, after, caller, from);
        aboutSwitches(warnings, before.settings.global, after.settings.global);
    }
    return warnings;
}

QJsonArray toJson(const QList<SettingsWarning>& warnings)
{
    QJsonArray list;
    for (const SettingsWarning& warning : warnings) {
        QJsonObject json{{u"code"_s, warning.code},
                         {u"field"_s, warning.field},
                         {u"message"_s, warning.message}};
        if (!warning.address.isEmpty())
            json.insert(u"address"_s, warning.address);
        list.append(json);
    }
    return list;
}

} // namespace admin
