// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/event_source.h"

#include "common/api/settings_json.h"
#include "common/domain/user.h"

using namespace Qt::StringLiterals;

namespace admin {

EventSource::EventSource(const Services& services, const Confirmations& confirmations)
    : m_services(services)
    , m_confirmations(confirmations)
    , m_hub(services.clock, [this](const Caller& caller) { return mayListen(caller); })
{
    services.changes.setListener(
        [this](const AdminChange::Committed& change) { committed(change); });
    tellStatus();
}

/// A stream may last for days: who signed out, was disabled or is no administrator any more hears
/// nothing further. Listening does not keep a session alive.
bool EventSource::mayListen(const Caller& caller) const
{
    const policy::UserRecord* user = m_services.policy().users.find(caller.number);
    if (!user || !user->enabled || user->administrator != caller.administrator)
        return false;
    return caller.via != Caller::Via::Session || m_services.sessions.lasts(caller.session);
}

void EventSource::committed(const AdminChange::Committed& change)
{
    if (change.revision > 0)
        m_hub.publish(
            {"revision"_ba, {{u"revision"_s, change.revision}}, EventHub::Audience::Everybody});
    for (const store::AuditEvent& event : change.events) {
        if (event.target.startsWith(u"token."_s))
            m_hub.publish({"token"_ba,
                           {{u"id"_s, event.tokenId}, {u"action"_s, event.target}},
                           EventHub::Audience::Owner,
                           ownerOf(event)});
    }
    tellStatus();
}

/// The account that the token belongs to; 0 when it is nobody's, or gone with its tokens.
qint64 EventSource::ownerOf(const store::AuditEvent& event) const
{
    if (event.owner.isEmpty())
        return 0;
    const std::string folded = domain::fold(event.owner).toStdString();
    const policy::LoginRecord* login = m_services.policy().logins.find(folded);
    return login ? static_cast<qint64>(login->named) : 0;
}

void EventSource::tick(quint64 recordsStored, bool storing)
{
    m_storing = storing;
    if (m_hub.listeners() == 0) { // whoever comes asks for everything anyway
        m_stored = recordsStored;
        return;
    }
    if (recordsStored != m_stored) {
        m_stored = recordsStored;
        m_hub.publish({"audit"_ba,
                       {{u"stored"_s, static_cast<qint64>(recordsStored)}},
                       EventHub::Audience::Administrators});
    }
    tellStatus();
    m_hub.tick();
}

/// Only when something of it is new. The seconds that are left are not: "until" says it once.
void EventSource::tellStatus()
{
    const domain::Settings& settings = m_services.policy().settings;
    QJsonValue waiting = QJsonValue::Null;
    if (const auto pending = m_confirmations.pending(); pending && *pending)
        waiting = toJson(**pending, m_services.clock.now());
    QJsonObject status{{u"enforcement"_s, api::toJson(settings.global).value("enforcement"_L1)},
                       {u"secureMode"_s, api::toJson(settings.secureMode)},
                       {u"auditStoring"_s, m_storing},
                       {u"pending"_s, waiting}};
    QJsonObject comparable = status;
    if (waiting.isObject()) {
        QJsonObject withoutSeconds = waiting.toObject();
        withoutSeconds.remove("secondsLeft"_L1);
        comparable.insert(u"pending"_s, withoutSeconds);
    }
    if (comparable == m_status)
        return;
    const bool first = m_status.isEmpty();
    m_status = comparable;
    if (!first)
        m_hub.publish({"status"_ba, status, EventHub::Audience::Administrators});
}

} // namespace admin
