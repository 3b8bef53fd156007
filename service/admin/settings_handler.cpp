// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/settings_handler.h"

#include "common/api/object_reader.h"
#include "common/domain/validation.h"
#include "service/admin/address_view.h"
#include "service/admin/json_difference.h"
#include "service/admin/query_reader.h"
#include "service/admin/settings_warnings.h"
#include "service/admin/stale.h"
#include "service/store/meta_table.h"
#include "service/store/sealed_secret_table.h"
#include "service/store/settings_table.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

/// The compiler names fields from the settings' root; the asker knows one page.
void cutPageName(std::optional<api::Problem>& problem, const QString& page)
{
    if (!problem)
        return;
    const QString prefix = page + u'.';
    for (domain::FieldProblem& error : problem->errors) {
        if (error.field.startsWith(prefix))
            error.field.remove(0, prefix.size());
    }
}

/// The page as the client sent it: what answers add to a page may come back with it.
QJsonObject pageOf(const Call& call)
{
    QJsonObject body = call.body;
    for (const QLatin1StringView added : {"effective"_L1, "pending"_L1, "warnings"_L1})
        body.remove(added);
    return body;
}

/// Those who would shut themselves out by accident are asked to take the safe way.
api::Problem shutsOut(const domain::IpAddress& from)
{
    return problem(
        409, u"own_address_not_covered"_s,
        u"With these settings your own address %1 could not undo them any more. Add it, or repeat "
        u"the "
        "request with ?confirmWithin=120 and confirm from an address that is covered."_s.arg(
            QString::fromStdString(from.toString())));
}

} // namespace

AdminResponse SettingsHandler::get(const Call& call) const
{
    const SettingsPageType* page = settingsPageNamed(call.parameter());
    if (!page)
        return problemAnswer(404, u"not_found"_s);
    const auto stored = store::SettingsTable(m_services.database).find(call.parameter());
    if (!stored)
        return problemAnswer(problemOf(stored.error()));
    QJsonObject json = page->write(m_services.policy().settings);
    if (const auto pending = pendingOn(call.parameter()))
        json.insert(u"pending"_s, *pending);
    if (page->name == secureModePage)
        addErasure(json);
    return jsonAnswer(200, json, stored->revision);
}

/// How many values could be erased, and what came of the last erasure.
void SettingsHandler::addErasure(QJsonObject& json) const
{
    if (const auto sealed = store::SealedSecretTable(m_services.database).count())
        json.insert(u"recoverable"_s, *sealed);
    const auto proof = store::MetaTable(m_services.database).find(u"secure_mode_proof"_s);
    if (proof && *proof && !(*proof)->isEmpty())
        json.insert(u"proof"_s, QJsonDocument::fromJson(**proof).object());
}

std::optional<QJsonObject> SettingsHandler::pendingOn(const QString& page) const
{
    const auto pending = m_confirmations.pending();
    if (!pending || !*pending || !(*pending)->before.contains(page))
        return std::nullopt;
    return toJson(**pending, m_services.clock.now());
}

AdminResponse SettingsHandler::put(const Call& call) const
{
    const SettingsPageType* page = settingsPageNamed(call.parameter());
    if (!page)
        return problemAnswer(404, u"not_found"_s);
    Wishes wishes;
    if (const domain::Problems problems = readWishes(call, *page, wishes); !problems.isEmpty())
        return problemAnswer(invalidInput(problems));
    if (wishes.check)
        return check(call, *page, wishes);
    const Draft draft = read(call, *page);
    if (draft.refused)
        return problemAnswer(*draft.refused);
    return store(call, *page, draft, wishes);
}

domain::Problems SettingsHandler::readWishes(const Call& call, const SettingsPageType& page,
                                             Wishes& wishes) const
{
    QueryReader query(call.request);
    std::optional<bool> check;
    query.flag(u"check"_s, check);
    wishes.check = check.value_or(false);
    query.number(u"confirmWithin"_s, wishes.confirmWithin, Confirmations::shortest,
                 Confirmations::longest);
    if (wishes.confirmWithin != 0 && !page.revertible)
        query.report(u"confirmWithin"_s, u"not_offered"_s,
                     u"These settings shut nobody out, so they need no confirmation."_s);
    std::optional<QString> address;
    query.optionalText(u"address"_s, address);
    if (address) {
        const auto parsed = domain::IpAddress::parse(address->toStdString());
        if (parsed)
            wishes.address = *parsed;
        else
            query.report(u"address"_s, u"not_an_address"_s,
                         u"This must be one IPv4 or IPv6 address, such as 198.51.100.23."_s);
    }
    return query.finish();
}

SettingsHandler::Draft SettingsHandler::read(const Call& call, const SettingsPageType& page) const
{
    Draft draft;
    draft.settings = m_services.policy().settings;
    draft.policyRevision = m_services.policy().revision;
    const QJsonObject body = pageOf(call);
    if (!page.read) {
        draft.refused = readSecureMode(body, draft.settings);
        return draft;
    }
    domain::Problems problems;
    page.read(body, draft.settings, problems);
    if (problems.isEmpty())
        problems = page.validate(draft.settings);
    if (!problems.isEmpty()) {
        draft.refused = invalidInput(problems);
        return draft;
    }
    if (const domain::Problems conflicts = domain::validateTogether(draft.settings);
        !conflicts.isEmpty()) { // MO-36
        draft.refused = problem(409, u"setting_conflict"_s, conflicts.front().message);
        draft.refused->errors = conflicts;
    }
    return draft;
}

/// {"requestedForNextStart":true,"confirm":"SECURE MODE"}. It can be taken back until the restart;
/// afterwards leaving takes the service's own configuration file (EX-45).
std::optional<api::Problem> SettingsHandler::readSecureMode(const QJsonObject& body,
                                                            domain::Settings& settings) const
{
    domain::Problems problems;
    api::ObjectReader reader(body, problems);
    bool requested = settings.secureMode.requestedForNextStart;
    QString confirm;
    if (reader.require("requestedForNextStart"_L1))
        reader.flag("requestedForNextStart"_L1, requested);
    reader.text("confirm"_L1, confirm);
    reader.accept("active"_L1);
    reader.accept("proof"_L1);
    reader.accept("recoverable"_L1);
    reader.finish();
    if (requested && confirm != u"SECURE MODE")
        problems.append(
            {u"confirm"_s,
             u"required"_s,
             u"Write SECURE MODE here: every stored token value will be erased at the next start."_s,
             {}});
    if (!problems.isEmpty())
        return invalidInput(problems);
    if (!requested && settings.secureMode.active)
        return problem(409, u"setting_conflict"_s,
                       u"Secure Mode is left by setting token.secure_mode = false in the "
                       u"configuration file and "
                       u"restarting the service."_s);
    settings.secureMode.requestedForNextStart = requested;
    return std::nullopt;
}

policy::SnapshotPtr SettingsHandler::compiled(const domain::Settings& settings, const QString& page,
                                              std::optional<api::Problem>& refused) const
{
    policy::Changes changes;
    changes.revision = m_services.policy().revision;
    changes.settings = settings;
    policy::Compiled result = policy::apply(m_services.policy(), changes);
    if (result)
        return result.snapshot;
    refused = invalidInput(result.problems);
    cutPageName(refused, page);
    return nullptr;
}

AdminResponse SettingsHandler::check(const Call& call, const SettingsPageType& page,
                                     const Wishes& wishes) const
{
    Draft draft = read(call, page);
    const policy::SnapshotPtr after =
        draft.refused ? nullptr : compiled(draft.settings, QString(page.name), draft.refused);
    QJsonObject json{{u"ok"_s, after != nullptr},
                     {u"problems"_s, QJsonArray()},
                     {u"warnings"_s, QJsonArray()},
                     {u"changes"_s, QJsonArray()},
                     {u"pending"_s, QJsonValue::Null}};
    const auto pending = m_confirmations.pending();
    if (!pending)
        return problemAnswer(problemOf(pending.error()));
    if (*pending)
        json.insert(u"pending"_s, toJson(**pending, m_services.clock.now()));
    if (!after) {
        if (draft.refused->errors.isEmpty())
            draft.refused->errors.append({{}, draft.refused->code, draft.refused->detail, {}});
        json.insert(u"problems"_s, api::toJson(*draft.refused)["errors"_L1].toArray());
        return jsonAnswer(200, json);
    }
    const policy::Snapshot& before = m_services.policy();
    json.insert(
        u"warnings"_s,
        toJson(warningsOf(QString(page.name), before, *after, call.caller, call.request.peer)));
    json.insert(u"needsConfirmation"_s,
                closedTo(*after, call.request.peer) && !closedTo(before, call.request.peer));
    json.insert(u"changes"_s, differences(page.write(before.settings), page.write(draft.settings)));
    json.insert(u"ownAddress"_s, addressJson(*after, call.request.peer));
    if (wishes.address)
        json.insert(u"address"_s, addressJson(*after, *wishes.address));
    return jsonAnswer(200, json);
}

AdminResponse SettingsHandler::store(const Call& call, const SettingsPageType& page,
                                     const Draft& wanted, const Wishes& wishes) const
{
    const domain::Settings& settings = wanted.settings;
    const QString name(page.name);
    const Precondition precondition = preconditionOf(call.request.ifMatch, true);
    if (precondition.problem)
        return problemAnswer(*precondition.problem);
    std::optional<api::Problem> unusable;
    const policy::SnapshotPtr next = compiled(settings, name, unusable);
    if (unusable)
        return problemAnswer(*unusable);
    const policy::Snapshot& policy = m_services.policy();
    const bool local = call.caller.via == Caller::Via::Local;
    if (!local && wishes.confirmWithin == 0 && closedTo(*next, call.request.peer)
        && !closedTo(policy, call.request.peer))
        return problemAnswer(shutsOut(call.request.peer));
    const QList<SettingsWarning> warnings =
        warningsOf(name, policy, *next, call.caller, call.request.peer);
    const QJsonObject before = page.write(policy.settings);
    const QJsonObject after = page.write(settings);
    qint64 revision = 0;
    AdminChange::Outcome outcome = m_services.changes.apply(
        call.caller, call.request.peer, [&](ChangeDraft& draft) -> std::optional<api::Problem> {
            if (auto waiting = m_confirmations.refuseWhilePending())
                return waiting;
            store::SettingsTable table(m_services.database);
            const core::Result<store::SettingsPage> stored = table.find(name);
            if (!stored)
                return problemOf(stored.error());
            const bool othersMoved = m_services.policy().revision != wanted.policyRevision;
            if (!precondition.holdsFor(stored->revision) || othersMoved)
                return staleBy(m_services.database, "page"_L1, name);
            const core::Result<qint64> put = table.put(name, after, stored->revision);
            if (!put)
                return problemOf(put.error());
            revision = *put;
            store::AuditEvent& event = draft.event(u"settings.change"_s);
            event.details = {{u"page"_s, name}, {u"before"_s, before}, {u"after"_s, after}};
            draft.what = {{u"action"_s, u"settings.change"_s}, {u"page"_s, name}};
            draft.policy.settings = settings;
            if (wishes.confirmWithin == 0)
                return std::nullopt;
            const core::Timestamp now = m_services.clock.now();
            const core::Timestamp until = now + std::chrono::seconds(wishes.confirmWithin);
            event.details.insert(u"confirmUntil"_s, core::toIsoText(until));
            return m_confirmations.begin({.what = name,
                                          .profile = {},
                                          .before = {{name, before}},
                                          .revision = revision,
                                          .since = now,
                                          .until = until,
                                          .actor = call.caller.name});
        });
    if (wishes.confirmWithin != 0)
        m_confirmations.wake();
    cutPageName(outcome.refused, name);
    if (outcome.refused)
        return problemAnswer(*outcome.refused);
    QJsonObject json = after;
    json.insert(u"effective"_s, toJson(outcome.effective));
    if (const auto pending = pendingOn(name))
        json.insert(u"pending"_s, *pending);
    if (!warnings.isEmpty())
        json.insert(u"warnings"_s, toJson(warnings));
    return jsonAnswer(200, json, revision);
}

} // namespace admin
