// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/settings_handler.h"

#include "common/api/settings_json.h"
#include "common/domain/validation.h"
#include "service/store/settings_table.h"

using namespace Qt::StringLiterals;

namespace admin {
namespace {

/// What is asked of a page, whatever its type.
struct Page
{
    QLatin1StringView name;
    QJsonObject (*write)(const domain::Settings&);
    void (*read)(const QJsonObject&, domain::Settings&, domain::Problems&);
    domain::Problems (*validate)(const domain::Settings&);
};

template <auto Member>
constexpr Page pageOf(QLatin1StringView name)
{
    return {name, [](const domain::Settings& settings) { return api::toJson(settings.*Member); },
            [](const QJsonObject& json, domain::Settings& settings, domain::Problems& problems) {
                api::read(json, settings.*Member, problems);
            },
            [](const domain::Settings& settings) { return domain::validate(settings.*Member); }};
}

using S = domain::Settings;

/// Secure Mode is read in its own way, because it needs a confirmation.
constexpr QLatin1StringView secureModePage = "secure-mode"_L1;

constexpr Page pages[] = {
    pageOf<&S::tokens>("tokens"_L1),
    pageOf<&S::restrictions>("restrictions"_L1),
    pageOf<&S::publicApis>("public-apis"_L1),
    pageOf<&S::global>("global"_L1),
    pageOf<&S::rateLimiting>("rate-limiting"_L1),
    pageOf<&S::proxies>("proxies"_L1),
    pageOf<&S::audit>("audit"_L1),
    {secureModePage, [](const S& settings) { return api::toJson(settings.secureMode); }, nullptr,
     [](const S&) { return domain::Problems(); }},
};

const Page* pageNamed(const QString& name)
{
    for (const Page& page : pages) {
        if (name == page.name)
            return &page;
    }
    return nullptr;
}

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

} // namespace

AdminResponse SettingsHandler::get(const Call& call) const
{
    const Page* page = pageNamed(call.parameter());
    if (!page)
        return problemAnswer(404, u"not_found"_s);
    const auto stored = store::SettingsTable(m_services.database).find(call.parameter());
    if (!stored)
        return problemAnswer(problemOf(stored.error()));
    return jsonAnswer(200, page->write(m_services.policy().settings), stored->revision);
}

AdminResponse SettingsHandler::put(const Call& call) const
{
    const Page* page = pageNamed(call.parameter());
    if (!page)
        return problemAnswer(404, u"not_found"_s);
    domain::Settings settings = m_services.policy().settings;
    if (!page->read) {
        if (const auto refused = readSecureMode(call, settings))
            return problemAnswer(*refused);
        return store(call, settings);
    }
    domain::Problems problems;
    page->read(call.body, settings, problems);
    if (problems.isEmpty())
        problems = page->validate(settings);
    if (!problems.isEmpty())
        return problemAnswer(invalidInput(problems));
    if (const domain::Problems conflicts = domain::validateTogether(settings);
        !conflicts.isEmpty()) { // MO-36
        api::Problem conflict = problem(409, u"setting_conflict"_s, conflicts.front().message);
        conflict.errors = conflicts;
        return problemAnswer(conflict);
    }
    return store(call, settings);
}

/// {"requestedForNextStart":true,"confirm":"SECURE MODE"}. It can be taken back until the restart;
/// afterwards leaving takes the service's own configuration file (EX-45).
std::optional<api::Problem> SettingsHandler::readSecureMode(const Call& call,
                                                            domain::Settings& settings) const
{
    domain::Problems problems;
    api::ObjectReader reader(call.body, problems);
    bool requested = settings.secureMode.requestedForNextStart;
    QString confirm;
    if (reader.require("requestedForNextStart"_L1))
        reader.flag("requestedForNextStart"_L1, requested);
    reader.text("confirm"_L1, confirm);
    reader.accept("active"_L1);
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

AdminResponse SettingsHandler::store(const Call& call, const domain::Settings& settings) const
{
    const QString name = call.parameter();
    const Page* page = pageNamed(name);
    const Precondition precondition = preconditionOf(call.request.ifMatch, true);
    if (precondition.problem)
        return problemAnswer(*precondition.problem);
    const QJsonObject before = page->write(m_services.policy().settings);
    const QJsonObject after = page->write(settings);
    qint64 revision = 0;
    AdminChange::Outcome outcome = m_services.changes.apply(
        call.caller, call.request.peer, [&](ChangeDraft& draft) -> std::optional<api::Problem> {
            store::SettingsTable table(m_services.database);
            const core::Result<store::SettingsPage> stored = table.find(name);
            if (!stored)
                return problemOf(stored.error());
            if (!precondition.holdsFor(stored->revision))
                return problem(412, u"stale"_s);
            const core::Result<qint64> put = table.put(name, after, stored->revision);
            if (!put)
                return problemOf(put.error());
            revision = *put;
            draft.event(u"settings.change"_s).details = {
                {u"page"_s, name}, {u"before"_s, before}, {u"after"_s, after}};
            draft.what = {{u"action"_s, u"settings.change"_s}, {u"page"_s, name}};
            draft.policy.settings = settings;
            return std::nullopt;
        });
    cutPageName(outcome.refused, name);
    if (outcome.refused)
        return problemAnswer(*outcome.refused);
    QJsonObject json = after;
    json.insert(u"effective"_s, toJson(outcome.effective));
    return jsonAnswer(200, json, revision);
}

} // namespace admin
