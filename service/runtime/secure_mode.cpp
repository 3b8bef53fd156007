// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runtime/secure_mode.h"

#include "common/api/settings_json.h"
#include "common/core/logging.h"
#include "service/store/change_table.h"
#include "service/store/idempotency_table.h"
#include "service/store/sealed_secret_table.h"
#include "service/store/settings_table.h"
#include "service/store/transaction.h"

using namespace Qt::StringLiterals;

namespace runtime {
namespace {

const QString pageName = u"secure-mode"_s;
const QString actor = u"(service)"_s;

/// Everything that holds a token's value goes, then the change and its record are stored. In this
/// order: if the process dies between, the next start does it again.
core::Status erase(store::Database& database)
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (const auto removed = store::IdempotencyTable(database).removeAll(); !removed)
        return removed.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return store::eraseSealedSecrets(database);
}

core::Status storeState(store::Database& database, qint64 revision, bool active,
                        const core::Clock& clock, spool::DecisionIds& ids,
                        const admin::EventRecorder& record)
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const domain::SecureModeSettings page{active, false};
    if (const auto stored =
            store::SettingsTable(database).put(pageName, api::toJson(page), revision);
        !stored)
        return stored.error();
    const QString action = active ? u"secure-mode.entered"_s : u"secure-mode.left"_s;
    const auto changed =
        store::ChangeTable(database).append(clock.now(), actor, {{u"action"_s, action}});
    if (!changed)
        return changed.error();
    store::AuditEvent event;
    event.id = static_cast<qint64>(ids.next(core::toMilliseconds(clock.now())));
    event.at = clock.now();
    event.kind = store::AuditKind::Change;
    event.reason = domain::Reason::Allowed;
    event.actor = actor;
    event.target = action;
    if (const auto recorded = record(std::span(&event, 1)); !recorded)
        return recorded.error();
    return transaction->commit();
}

} // namespace

core::Result<bool> latchSecureMode(store::Database& database, std::optional<bool> fromFile,
                                   const core::Clock& clock, spool::DecisionIds& ids,
                                   const admin::EventRecorder& record)
{
    const auto stored = store::SettingsTable(database).find(pageName);
    if (!stored)
        return stored.error();
    domain::SecureModeSettings page;
    domain::Problems problems;
    api::read(stored->value, page, problems);
    if (!problems.isEmpty())
        return core::Error{
            core::Error::Code::Internal,
            u"The stored secure-mode page cannot be used: %1"_s.arg(problems[0].message)};
    const bool active = fromFile.value_or(page.active || page.requestedForNextStart);
    if (active) {
        // Also when it was active before: a restored backup may have brought sealed values back.
        const auto sealed = store::SealedSecretTable(database).count();
        if (!sealed)
            return sealed.error();
        if (!page.active || *sealed > 0) {
            if (const auto erased = erase(database); !erased)
                return erased.error();
        }
    }
    if (active == page.active && !page.requestedForNextStart)
        return active;
    if (const auto status = storeState(database, stored->revision, active, clock, ids, record);
        !status)
        return status.error();
    qCInfo(core::logService) << (active
                                     ? "Secure Mode is active; every stored token value was erased"
                                     : "Secure Mode was left, as the configuration file says");
    return active;
}

} // namespace runtime
