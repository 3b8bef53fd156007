// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/address_view.h"

using namespace Qt::StringLiterals;

namespace admin {

bool covers(const policy::Snapshot& policy, const domain::IpAddress& address)
{
    return policy.ip.lets(address);
}

bool closedTo(const policy::Snapshot& policy, const domain::IpAddress& peer)
{
    return policy.settings.global.enforcement == domain::GlobalSettings::Enforcement::On
        && !peer.isLoopback() && !covers(policy, peer);
}

policy::StageVerdict ipVerdict(const policy::Snapshot& policy, const domain::IpAddress& peer)
{
    if (policy.settings.restrictions.ipMode == domain::RestrictionSettings::IpMode::None)
        return policy::StageVerdict::Skipped;
    return closedTo(policy, peer) ? policy::StageVerdict::Failed : policy::StageVerdict::Passed;
}

QJsonObject addressJson(const policy::Snapshot& policy, const domain::IpAddress& address)
{
    const bool allowed = covers(policy, address);
    QJsonObject json{{u"address"_s, QString::fromStdString(address.toString())},
                     {u"allowed"_s, allowed},
                     {u"list"_s, QJsonValue::Null},
                     {u"index"_s, QJsonValue::Null},
                     {u"range"_s, QJsonValue::Null}};
    if (policy.settings.restrictions.ipMode == domain::RestrictionSettings::IpMode::None)
        return json;
    // Let in, an entry of the allow list did it, if there is one; kept out, one of the block list.
    const policy::IpSet& list = allowed ? policy.ip.allow : policy.ip.block;
    if (const auto index = list.entryOf(address)) {
        json.insert(u"list"_s, allowed ? u"allow"_s : u"block"_s);
        json.insert(u"index"_s, static_cast<qint64>(*index));
        json.insert(u"range"_s, list.entry(*index).toString());
    }
    return json;
}

} // namespace admin
