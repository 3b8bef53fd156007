// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runtime/secure_mode.h"

#include "common/api/secure_mode_json.h"
#include "common/api/settings_json.h"
#include "common/core/logging.h"
#include "service/store/change_table.h"
#include "service/store/idempotency_table.h"
#include "service/store/meta_table.h"
#include "service/store/sealed_secret_table.h"
#include "service/store/settings_table.h"
#include "service/store/transaction.h"

#include <QJsonDocument>

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

core::Status storeState(store::Database& database, qint64 revision,
                        const domain::SecureModeSettings& page,
                        const std::optional<domain::ErasureProof>& proof, const QString& action,
                        const core::Clock& clock, spool::DecisionIds& ids,
                        const admin::EventRecorder& record)
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (const auto stored =
            store::SettingsTable(database).put(pageName, api::toJson(page), revision);
        !stored)
        return stored.error();
    if (proof || !page.active) {
        const QByteArray kept = proof
            ? QJsonDocument(api::toJson(*proof)).toJson(QJsonDocument::Compact)
            : QByteArray("");
        if (const auto put = store::MetaTable(database).put(u"secure_mode_proof"_s, kept); !put)
            return put.error();
    }
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
    if (proof)
        event.details = {{u"proof"_s, api::toJson(*proof)}};
    if (const auto recorded = record(std::span(&event, 1)); !recorded)
        return recorded.error();
    return transaction->commit();
}

} // namespace

namespace {

/// Erases what is sealed and looks for it afterwards.
core::Result<domain::ErasureProof> eraseAndProve(store::Database& database, ErasureProof& proof,
                                                 const core::Clock& clock)
{
    if (const core::Status remembered = proof.remember(database); !remembered)
        return remembered.error();
    if (const core::Status erased = erase(database); !erased)
        return erased.error();
    return proof.search(database, clock.now());
}

void tell(const domain::ErasureProof& proof)
{
    if (!proof.remains.isEmpty())
        qCCritical(core::logService).noquote()
            << u"Secure Mode: token values that can be opened with the master key are still in %1. "
               "Delete these files (or move backups away), or exchange the tokens."_s.arg(
                   proof.remains.join(u", "_s));
    else
        qCInfo(core::logService).noquote()
            << u"Secure Mode: %1 sealed values were erased; none was found in %2 bytes of files."_s
                   .arg(proof.values)
                   .arg(proof.bytes);
}

core::Result<domain::SecureModeSettings> storedPage(const store::SettingsPage& stored)
{
    domain::SecureModeSettings page;
    domain::Problems problems;
    api::read(stored.value, page, problems);
    if (!problems.isEmpty())
        return core::Error{
            core::Error::Code::Internal,
            u"The stored secure-mode page cannot be used: %1"_s.arg(problems[0].message)};
    return page;
}

} // namespace

core::Result<bool> latchSecureMode(store::Database& database, std::optional<bool> fromFile,
                                   const core::Clock& clock, spool::DecisionIds& ids,
                                   const admin::EventRecorder& record, ErasureProof& proof)
{
    const auto stored = store::SettingsTable(database).find(pageName);
    if (!stored)
        return stored.error();
    const auto page = storedPage(*stored);
    if (!page)
        return page.error();
    const domain::SecureModeSettings next{
        fromFile.value_or(page->active || page->requestedForNextStart), false};
    std::optional<domain::ErasureProof> found;
    if (next.active) {
        // Also when it was active before: a restored backup may have brought sealed values back,
        // and an erasure may have been cut short.
        const auto sealed = store::SealedSecretTable(database).count();
        if (!sealed)
            return sealed.error();
        if (!page->active || *sealed > 0 || proof.isUnfinished()) {
            const auto erased = eraseAndProve(database, proof, clock);
            if (!erased)
                return erased.error();
            found = *erased;
            tell(*found);
        }
    }
    if (next == *page && !found)
        return next.active;
    const QString action = !next.active ? u"secure-mode.left"_s
        : page->active                  ? u"secure-mode.erased"_s
                                        : u"secure-mode.entered"_s;
    if (const auto status =
            storeState(database, stored->revision, next, found, action, clock, ids, record);
        !status)
        return status.error();
    proof.finish();
    qCInfo(core::logService) << (next.active
                                     ? "Secure Mode is active"
                                     : "Secure Mode was left, as the configuration file says");
    return next.active;
}

} // namespace runtime
