// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/admin_change.h"

#include "common/core/logging.h"
#include "service/admin/answers.h"
#include "service/store/change_table.h"
#include "service/store/transaction.h"

#include <QJsonArray>

#include <utility>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

/// A change that can't be compiled names a thing that is not there any more, or a pattern that is
/// none.
api::Problem notCompiled(const domain::Problems& problems)
{
    return invalidInput(problems);
}

} // namespace

store::AuditEvent& ChangeDraft::event(const QString& action)
{
    store::AuditEvent event;
    event.kind = store::AuditKind::Change;
    event.reason = domain::Reason::Allowed;
    event.target = action;
    event.status = 200;
    return events.emplaceBack(event);
}

AdminChange::AdminChange(Parts parts, policy::SnapshotPtr current)
    : m_parts(std::move(parts))
    , m_current(std::move(current))
{ }

std::optional<api::Problem> AdminChange::stillPermitted(const Caller& caller) const
{
    if (caller.via == Caller::Via::Local)
        return std::nullopt;
    const policy::UserRecord* user = m_current->users.find(caller.number);
    if (!user || !user->enabled)
        return problem(401, u"not_signed_in"_s);
    if (caller.administrator && !user->administrator)
        return problem(403, u"administrators_only"_s);
    return std::nullopt;
}

/// Inside the transaction: the snapshot that the change is compiled onto must be the store's, which
/// another node may have moved on.
std::optional<api::Problem> AdminChange::catchUp()
{
    const core::Result<qint64> stored = store::ChangeTable(m_parts.database).currentRevision();
    if (!stored)
        return problemOf(stored.error());
    if (*stored == m_current->revision)
        return std::nullopt;
    return problem(503, u"store_unavailable"_s,
                   u"Another node has just changed the configuration; try again in a moment."_s);
}

namespace {

/// What goes into the history: with every settings page that the change touches, so that a later
/// editor can be told who changed it.
QJsonObject historyOf(const ChangeDraft& draft)
{
    QJsonObject what = draft.what;
    QJsonArray pages;
    for (const store::AuditEvent& event : draft.events)
        if (const QJsonValue page = event.details["page"_L1]; page.isString())
            pages.append(page);
    if (!pages.isEmpty())
        what.insert(u"pages"_s, pages);
    return what;
}

} // namespace

AdminChange::Outcome AdminChange::apply(const Caller& caller, const domain::IpAddress& from,
                                        const Edit& edit)
{
    Outcome outcome;
    if (const core::Status followed = follow(); !followed) {
        outcome.refused = problemOf(followed.error());
        return outcome;
    }
    core::Result<store::Transaction> transaction = store::Transaction::begin(m_parts.database);
    if (!transaction) {
        outcome.refused = problemOf(transaction.error());
        return outcome;
    }
    ChangeDraft draft;
    outcome.refused = catchUp();
    if (!outcome.refused)
        outcome.refused = stillPermitted(caller);
    if (!outcome.refused)
        outcome.refused = edit(draft);
    if (outcome.refused)
        return outcome;

    const core::Result<qint64> revision =
        store::ChangeTable(m_parts.database)
            .append(m_parts.clock.now(), caller.name, historyOf(draft));
    if (!revision) {
        outcome.refused = problemOf(revision.error());
        return outcome;
    }
    draft.policy.revision = *revision;
    policy::Compiled compiled = policy::apply(*m_current, draft.policy);
    if (!compiled) {
        outcome.refused = notCompiled(compiled.problems);
        return outcome;
    }
    if (const core::Status recorded = recordEvents(draft, caller, from); !recorded) {
        qCCritical(core::logAdmin) << "A change could not be recorded:" << recorded.error().message;
        outcome.refused = problem(503, u"audit_unavailable"_s);
        return outcome;
    }
    if (const core::Status committed = transaction->commit(); !committed) {
        outcome.refused = problemOf(committed.error());
        afterUnknownCommit();
        return outcome;
    }
    outcome.revision = *revision;
    core::Result<Published> published = publish(std::move(compiled.snapshot));
    if (published)
        outcome.effective = *published;
    else
        outcome.refused = problem(503, u"not_effective"_s, published.error().message);
    tell({*revision, draft.events});
    return outcome;
}

std::optional<api::Problem> AdminChange::record(const Caller& caller, const domain::IpAddress& from,
                                                const Edit& edit)
{
    core::Result<store::Transaction> transaction = store::Transaction::begin(m_parts.database);
    if (!transaction)
        return problemOf(transaction.error());
    ChangeDraft draft;
    if (std::optional<api::Problem> refused = stillPermitted(caller))
        return refused;
    if (std::optional<api::Problem> refused = edit(draft))
        return refused;
    if (const core::Status recorded = recordEvents(draft, caller, from); !recorded) {
        qCCritical(core::logAdmin) << "An event could not be recorded:" << recorded.error().message;
        return problem(503, u"audit_unavailable"_s);
    }
    if (const core::Status committed = transaction->commit(); !committed)
        return problemOf(committed.error());
    tell({0, draft.events});
    return std::nullopt;
}

core::Status AdminChange::recordEvents(ChangeDraft& draft, const Caller& caller,
                                       const domain::IpAddress& from)
{
    const core::Timestamp now = m_parts.clock.now();
    for (store::AuditEvent& event : draft.events) {
        event.id = static_cast<qint64>(m_parts.ids.next(core::toMilliseconds(now)));
        event.at = now;
        event.actor = caller.name;
        event.address = from;
    }
    return m_parts.recordEvents(draft.events);
}

void AdminChange::tell(const Committed& committed) const
{
    if (m_listener)
        m_listener(committed);
}

core::Result<Published> AdminChange::publish(policy::SnapshotPtr snapshot)
{
    m_current = std::move(snapshot);
    core::Result<Published> published = m_parts.publish(m_current);
    if (!published)
        qCCritical(core::logAdmin)
            << "Revision" << m_current->revision
            << "is stored but not confirmed by every worker:" << published.error().message;
    return published;
}

core::Status AdminChange::follow()
{
    const core::Result<qint64> stored = store::ChangeTable(m_parts.database).currentRevision();
    if (!stored)
        return stored.error();
    if (*stored == m_current->revision)
        return core::Done{};
    core::Result<policy::SnapshotPtr> loaded = m_parts.load();
    if (!loaded)
        return loaded.error();
    const core::Result<Published> published = publish(*std::move(loaded));
    tell({m_current->revision, {}});
    return published ? core::Status(core::Done{}) : core::Status(published.error());
}

/// A connection that broke while committing leaves open whether the change is stored. If it is, it
/// must hold.
void AdminChange::afterUnknownCommit()
{
    if (const core::Status followed = follow(); !followed)
        qCWarning(core::logAdmin) << "It is not known whether the last change was stored:"
                                  << followed.error().message;
}

QJsonObject toJson(const Published& effective)
{
    return {{u"workers"_s, effective.workers},
            {u"ms"_s, static_cast<double>(effective.microseconds) / 1000.0}};
}

} // namespace admin
