// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/verification_handler.h"

#include "common/api/log_finding_json.h"
#include "common/core/logging.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

AdminResponse notAvailable()
{
    return problemAnswer(503, u"not_available"_s, u"The audit log can't be checked here."_s);
}

/// For what the service does without anybody's request.
Caller serviceItself()
{
    Caller caller;
    caller.via = Caller::Via::Local;
    caller.name = u"(service)"_s; // no account can be called that
    caller.administrator = true;
    return caller;
}

} // namespace

QJsonObject VerificationHandler::state() const
{
    const QJsonValue null(QJsonValue::Null);
    const audit::LogVerification::Progress progress = m_verification->progress();
    QJsonValue last = null;
    if (m_last)
        last = QJsonObject{{u"intact"_s, m_last->found.isClean()},
                           {u"at"_s, core::toIsoText(m_last->at)},
                           {u"finishedAt"_s, core::toIsoText(m_last->finishedAt)},
                           {u"by"_s, m_last->by},
                           {u"calls"_s, m_last->found.calls},
                           {u"events"_s, m_last->found.events},
                           {u"findings"_s, api::toJson(m_last->found.findings)}};
    return {{u"running"_s, m_running},
            {u"startedAt"_s, m_running ? QJsonValue(core::toIsoText(m_startedAt)) : null},
            {u"checked"_s, m_running ? progress.checked : 0},
            {u"records"_s, m_running ? progress.all : 0},
            {u"last"_s, last},
            {u"fault"_s, m_fault.isEmpty() ? null : QJsonValue(m_fault)}};
}

AdminResponse VerificationHandler::get() const
{
    return m_verification ? jsonAnswer(200, state()) : notAvailable();
}

AdminResponse VerificationHandler::start(const Call& call)
{
    if (!m_verification)
        return notAvailable();
    if (m_running)
        return jsonAnswer(202, state());
    // The record comes first, and is checked with the others.
    const std::optional<api::Problem> refused = m_services.changes.record(
        call.caller, call.request.peer, [](ChangeDraft& draft) -> std::optional<api::Problem> {
            draft.event(u"audit.verify"_s);
            return std::nullopt;
        });
    if (refused)
        return problemAnswer(*refused);
    m_startedAt = m_services.clock.now();
    m_fault.clear();
    m_running = true;
    const auto keptSince =
        m_startedAt - std::chrono::days(m_services.policy().settings.audit.retentionDays);
    // Through the event loop always, so that nobody hears of the end before the beginning.
    m_verification->start(keptSince).then([this, by = call.caller.name, at = m_startedAt](
                                              const core::Result<audit::Verification>& result) {
        QMetaObject::invokeMethod(
            &m_context, [this, by, at, result] { finish(by, at, result); }, Qt::QueuedConnection);
    });
    return jsonAnswer(202, state());
}

AdminResponse VerificationHandler::cancel() const
{
    if (!m_verification)
        return notAvailable();
    m_verification->cancel();
    return jsonAnswer(200, state());
}

void VerificationHandler::finish(const QString& by, core::Timestamp at,
                                 const core::Result<audit::Verification>& result)
{
    m_running = false;
    if (!result) {
        m_fault = result.error().message;
        qCWarning(core::logAudit).noquote() << "The audit log could not be checked:" << m_fault;
        return;
    }
    if (result->cancelled)
        return; // what was found before still stands
    m_last = Finished{at, m_services.clock.now(), by, *result};
    if (!result->isClean())
        qCCritical(core::logAudit).noquote() << "The audit log was tampered with or damaged:"
                                             << domain::text(result->findings.front());
    const std::optional<api::Problem> unrecorded = m_services.changes.record(
        serviceItself(), {}, [&](ChangeDraft& draft) -> std::optional<api::Problem> {
            draft.event(u"audit.verified"_s).details = {
                {u"intact"_s, result->isClean()},
                {u"calls"_s, result->calls},
                {u"events"_s, result->events},
                {u"findings"_s, api::toJson(result->findings.mid(0, 5))}};
            return std::nullopt;
        });
    if (unrecorded)
        qCWarning(core::logAudit).noquote()
            << "What the check of the audit log found could not be recorded:" << unrecorded->code;
}

} // namespace admin
