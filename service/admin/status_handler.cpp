// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/status_handler.h"

#include "common/api/settings_json.h"
#include "service/store/node_table.h"
#include "service/store/token_table.h"
#include "service/store/user_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace admin {

namespace {

/// Where tokens are used: everybody who has one calls it.
QJsonArray gatewayDoors(const ProgramFacts& facts)
{
    QJsonArray doors;
    for (const ProgramFacts::GatewayDoor& door : facts.gateway)
        doors.append(QJsonObject{{u"address"_s, door.address}, {u"tls"_s, door.tls}});
    return doors;
}

QJsonArray gatewayAddresses(const ProgramFacts& facts)
{
    QJsonArray addresses;
    for (const ProgramFacts::GatewayDoor& door : facts.gateway)
        addresses.append(door.address);
    return addresses;
}

} // namespace

/// Who shares the store; the one that answers is there whatever the store says.
core::Result<QJsonArray> StatusHandler::nodes(const ProgramFacts& facts) const
{
    const core::Timestamp now = m_services.clock.now();
    auto found =
        store::NodeTable(m_services.database).seenSince(now - store::NodeTable::forgottenAfter);
    if (!found)
        return found.error();
    if (facts.node) {
        found->removeIf([&](const store::Node& node) { return node.number == *facts.node; });
        found->append({*facts.node, facts.version, facts.startedAt, now});
        std::sort(found->begin(), found->end(),
                  [](const auto& a, const auto& b) { return a.number < b.number; });
    }
    QJsonArray json;
    for (const store::Node& node : std::as_const(*found))
        json.append(
            QJsonObject{{u"number"_s, node.number},
                        {u"version"_s, node.version},
                        {u"startedAt"_s, core::toIsoText(node.startedAt)},
                        {u"seenAt"_s, core::toIsoText(node.seenAt)},
                        {u"here"_s, node.number == facts.node},
                        {u"answering"_s, node.seenAt > now - store::NodeTable::missedAfter}});
    return json;
}

AdminResponse StatusHandler::get(const Call& call) const
{
    const ProgramFacts facts = m_facts();
    const core::Timestamp now = m_services.clock.now();
    QJsonObject json{
        {u"version"_s, facts.version},
        {u"revision"_s, static_cast<qint64>(m_services.policy().revision)},
        {u"secureMode"_s, api::toJson(m_services.policy().settings.secureMode)},
        {u"enforcement"_s,
         api::toJson(m_services.policy().settings.global).value("enforcement"_L1)},
        {u"gateway"_s, gatewayDoors(facts)},
        {u"apiKeyHeader"_s, m_services.policy().settings.global.apiKeyHeader},
    };
    // Where the rest of it can be reached and how it is built is for those who run it.
    if (call.caller.administrator) {
        store::TokenTable tokens(m_services.database);
        const core::Result<qint64> shared = tokens.countShared();
        if (!shared)
            return problemAnswer(problemOf(shared.error()));
        const auto pending = m_confirmations.pending();
        if (!pending)
            return problemAnswer(problemOf(pending.error()));
        json.insert(u"pending"_s,
                    *pending ? QJsonValue(admin::toJson(**pending, now)) : QJsonValue::Null);
        const auto sharing = nodes(facts);
        if (!sharing)
            return problemAnswer(problemOf(sharing.error()));
        json.insert(u"nodes"_s, *sharing);
        json.insert(u"workers"_s, facts.workers);
        json.insert(u"startedAt"_s, core::toIsoText(facts.startedAt));
        json.insert(u"uptimeSeconds"_s,
                    static_cast<qint64>(
                        std::chrono::floor<std::chrono::seconds>(now - facts.startedAt).count()));
        json.insert(u"addresses"_s,
                    QJsonObject{{u"gateway"_s, gatewayAddresses(facts)},
                                {u"authz"_s, QJsonArray::fromStringList(facts.authz)},
                                {u"admin"_s, QJsonArray::fromStringList(facts.admin)}});
        json.insert(u"tokens"_s, static_cast<qint64>(m_services.policy().tokens.size()));
        json.insert(u"sharedTokens"_s, *shared);
        json.insert(u"users"_s, static_cast<qint64>(m_services.policy().users.size()));
        json.insert(u"upstreams"_s, static_cast<qint64>(m_services.policy().upstreams.size()));
    }
    return jsonAnswer(200, json);
}

} // namespace admin
