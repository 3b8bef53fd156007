// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/confirmations.h"

#include "common/api/object_reader.h"
#include "common/core/logging.h"
#include "service/store/settings_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace admin {
namespace {

/// When rolling back fails because the store or the audit log can't be written.
constexpr std::chrono::milliseconds retryInterval = 2s;

api::Problem nothingPending()
{
    return problem(409, u"nothing_pending"_s,
                   u"No change with this revision waits for a confirmation. If there was one, its "
                   u"time is over "
                   "and the settings before it hold again; the audit log tells."_s);
}

/// {"revision":n}
std::optional<api::Problem> readRevision(const Call& call, qint64& revision)
{
    domain::Problems problems;
    api::ObjectReader reader(call.body, problems);
    if (reader.require("revision"_L1))
        reader.number("revision"_L1, revision, 1);
    reader.finish();
    return problems.isEmpty() ? std::nullopt : std::optional(invalidInput(problems));
}

/// Secure Mode is asked for in its own way, and taken back by what was asked before.
bool readBack(const SettingsPageType& page, const QJsonObject& before, domain::Settings& settings)
{
    if (!page.read) {
        settings.secureMode.requestedForNextStart = before["requestedForNextStart"_L1].toBool();
        return true;
    }
    domain::Problems problems;
    page.read(before, settings, problems);
    return problems.isEmpty();
}

Caller theService()
{
    Caller caller;
    caller.via = Caller::Via::Local;
    caller.name = u"(service)"_s;
    caller.administrator = true;
    return caller;
}

} // namespace

core::Result<std::optional<PendingChange>> Confirmations::pending() const
{
    return PendingChangeRecord(m_services.database).find();
}

std::optional<api::Problem> Confirmations::refuseWhilePending() const
{
    const auto waiting = pending();
    if (!waiting)
        return problemOf(waiting.error());
    if (!*waiting)
        return std::nullopt;
    api::Problem refused = problem(409, u"confirmation_pending"_s,
                                   u"The change of the settings \"%1\" by %2 still waits for its "
                                   u"confirmation. Confirm it or roll "
                                   "it back first."_s.arg((*waiting)->what, (*waiting)->actor));
    refused.extra.insert(u"pending"_s, toJson(**waiting, m_services.clock.now()));
    return refused;
}

std::optional<api::Problem> Confirmations::begin(const PendingChange& pending)
{
    const core::Status stored = PendingChangeRecord(m_services.database).put(pending);
    return stored ? std::nullopt : std::optional(problemOf(stored.error()));
}

bool Confirmations::isDue(const PendingChange& pending) const
{
    const bool sameChange = m_deadline && m_deadlineRevision == pending.revision;
    return pending.isDue(m_services.clock.now())
        || (sameChange && m_services.clock.monotonic() >= *m_deadline);
}

void Confirmations::wake()
{
    const auto waiting = pending();
    if (!waiting) {
        qCCritical(core::logAdmin).noquote() << waiting.error().message;
        if (m_alarm)
            m_alarm(retryInterval);
        return;
    }
    if (!*waiting) {
        m_deadline.reset();
        if (m_alarm)
            m_alarm(std::nullopt);
        return;
    }
    if (isDue(**waiting))
        return rollBackInTime();
    setAlarmFor(**waiting);
}

void Confirmations::setAlarmFor(const PendingChange& pending)
{
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(pending.until - m_services.clock.now());
    const auto now = m_services.clock.monotonic();
    if (!m_deadline || m_deadlineRevision != pending.revision) {
        m_deadline = now + left;
        m_deadlineRevision = pending.revision;
    }
    const auto leftOnTheSteadyClock =
        std::chrono::ceil<std::chrono::milliseconds>(*m_deadline - now);
    if (m_alarm)
        m_alarm(std::max(1ms, std::min(left, leftOnTheSteadyClock)));
}

void Confirmations::rollBackInTime()
{
    qint64 revision = 0;
    const AdminChange::Outcome outcome =
        putBack(theService(), {}, std::nullopt, u"not_confirmed"_s, revision);
    // What another node has rolled back already is done; what is stored but not yet everywhere too.
    const bool done = !outcome.refused || outcome.refused->code == u"nothing_pending"
        || outcome.refused->code == u"not_effective";
    if (done) {
        qCWarning(core::logAdmin)
            << "A change of the settings was not confirmed in time and has been rolled back.";
        m_deadline.reset();
    } else {
        qCCritical(core::logAdmin).noquote()
            << "A change of the settings that was not confirmed can't be rolled back yet:"
            << outcome.refused->code << outcome.refused->detail;
    }
    if (m_alarm)
        m_alarm(done ? std::nullopt : std::optional(retryInterval));
}

/// Every page of the change becomes what it was, each with an event of its own.
std::optional<api::Problem> Confirmations::putPagesBack(const PendingChange& change,
                                                        const QString& reason, ChangeDraft& draft,
                                                        qint64& newRevision) const
{
    const domain::Settings& inForce = m_services.policy().settings;
    domain::Settings settings = inForce;
    store::SettingsTable table(m_services.database);
    for (auto before = change.before.begin(); before != change.before.end(); ++before) {
        const SettingsPageType* page = settingsPageNamed(before.key());
        if (!page || !readBack(*page, before->toObject(), settings))
            return problem(500, u"internal_error"_s,
                           u"The settings before the change can't be read any more."_s);
        const auto stored = table.find(before.key());
        if (!stored)
            return problemOf(stored.error());
        const auto put = table.put(before.key(), before->toObject(), stored->revision);
        if (!put)
            return problemOf(put.error());
        newRevision = std::max(newRevision, *put);
        draft.event(u"settings.roll-back"_s).details = {{u"page"_s, before.key()},
                                                        {u"before"_s, page->write(inForce)},
                                                        {u"after"_s, *before},
                                                        {u"reason"_s, reason},
                                                        {u"changedBy"_s, change.actor}};
    }
    draft.policy.settings = settings;
    return std::nullopt;
}

AdminChange::Outcome Confirmations::putBack(const Caller& caller, const domain::IpAddress& from,
                                            std::optional<qint64> revision, const QString& reason,
                                            qint64& newRevision)
{
    return m_services.changes.apply(
        caller, from, [&](ChangeDraft& draft) -> std::optional<api::Problem> {
            const auto waiting = pending();
            if (!waiting)
                return problemOf(waiting.error());
            if (!*waiting || (revision && (*waiting)->revision != *revision))
                return nothingPending();
            const PendingChange& change = **waiting;
            if (auto refused = putPagesBack(change, reason, draft, newRevision))
                return refused;
            if (const auto cleared = PendingChangeRecord(m_services.database).clear(); !cleared)
                return problemOf(cleared.error());
            draft.what = {{u"action"_s, u"settings.roll-back"_s}, {u"page"_s, change.what}};
            return std::nullopt;
        });
}

AdminResponse Confirmations::confirm(const Call& call)
{
    qint64 revision = 0;
    if (const auto refused = readRevision(call, revision))
        return problemAnswer(*refused);
    wake(); // whatever is late is not confirmed any more
    QString page;
    const auto refused = m_services.changes.record(
        call.caller, call.request.peer, [&](ChangeDraft& draft) -> std::optional<api::Problem> {
            const auto waiting = pending();
            if (!waiting)
                return problemOf(waiting.error());
            if (!*waiting || (*waiting)->revision != revision || isDue(**waiting))
                return nothingPending();
            page = (*waiting)->what;
            if (const auto cleared = PendingChangeRecord(m_services.database).clear(); !cleared)
                return problemOf(cleared.error());
            draft.event(u"settings.confirm"_s).details = {
                {u"page"_s, page}, {u"revision"_s, revision}, {u"changedBy"_s, (*waiting)->actor}};
            return std::nullopt;
        });
    if (refused)
        return problemAnswer(*refused);
    wake();
    return jsonAnswer(200, {{u"settings"_s, page}, {u"revision"_s, revision}}, revision);
}

AdminResponse Confirmations::rollBack(const Call& call)
{
    qint64 revision = 0;
    if (const auto refused = readRevision(call, revision))
        return problemAnswer(*refused);
    const auto waiting = pending();
    const QString page = waiting && *waiting ? (*waiting)->what : QString();
    qint64 newRevision = 0;
    const AdminChange::Outcome outcome =
        putBack(call.caller, call.request.peer, revision, u"asked"_s, newRevision);
    wake();
    if (outcome.refused)
        return problemAnswer(*outcome.refused);
    return jsonAnswer(200,
                      {{u"settings"_s, page},
                       {u"revision"_s, newRevision},
                       {u"effective"_s, toJson(outcome.effective)}},
                      newRevision);
}

} // namespace admin
