// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/configuration_handler.h"

#include "common/api/object_reader.h"
#include "service/admin/configuration_export.h"
#include "service/admin/configuration_import.h"
#include "service/admin/query_reader.h"
#include "service/keys/seal_box.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

/// The edit went well, but was only to be tried; nobody sees it.
const QString onlyChecked = u"only_checked"_s;

} // namespace

AdminResponse ConfigurationHandler::read(const Call& call) const
{
    QueryReader query(call.request);
    QString sealFor;
    query.text(u"sealFor"_s, sealFor);
    if (const domain::Problems problems = query.finish(); !problems.isEmpty())
        return problemAnswer(invalidInput(problems));
    const auto document = exportConfiguration(m_services, m_program(), sealFor);
    if (!document && document.error().code == core::Error::Code::InvalidArgument)
        return problemAnswer(
            invalidInput({{u"sealFor"_s, u"not_a_key"_s, document.error().message, {}}}));
    if (!document)
        return problemAnswer(problemOf(document.error()));
    // What can't be recorded is not given away.
    const auto refused = m_services.changes.record(
        call.caller, call.request.peer, [&](ChangeDraft& draft) -> std::optional<api::Problem> {
            draft.event(u"configuration.export"_s).details = {{u"sealed"_s, !sealFor.isEmpty()}};
            return std::nullopt;
        });
    return refused ? problemAnswer(*refused) : jsonAnswer(200, *document);
}

AdminResponse ConfigurationHandler::write(const Call& call) const
{
    QueryReader query(call.request);
    std::optional<bool> check;
    query.flag(u"check"_s, check);
    domain::Problems problems = query.finish();
    api::ObjectReader reader(call.body, problems);
    QString privateKey;
    QJsonObject document;
    if (reader.require("configuration"_L1))
        document = reader.value("configuration"_L1).toObject();
    reader.text("privateKey"_L1, privateKey);
    reader.finish();
    if (!problems.isEmpty())
        return problemAnswer(invalidInput(problems));
    const Configuration configuration = Configuration::read(document, problems);
    ConfigurationSecrets secrets;
    if (!privateKey.isEmpty() && !configuration.sealed.isEmpty()) {
        const auto text =
            keys::openSeal(core::Secret(privateKey.toStdString()), configuration.sealed);
        const auto opened = text ? ConfigurationSecrets::fromText(*text)
                                 : core::Result<ConfigurationSecrets>(text.error());
        if (opened)
            secrets = *opened;
        else
            problems.append({u"privateKey"_s, u"not_a_key"_s, opened.error().message, {}});
    }
    ConfigurationImport work(m_services, m_confirmations, configuration, secrets, call.caller);
    if (problems.isEmpty())
        work.check(problems);
    if (!problems.isEmpty())
        return problemAnswer(invalidInput(problems));

    const AdminChange::Outcome outcome = m_services.changes.apply(
        call.caller, call.request.peer, [&](ChangeDraft& draft) -> std::optional<api::Problem> {
            if (auto refused = work.run(draft))
                return refused;
            if (!check.value_or(false))
                return std::nullopt;
            draft.policy.revision = m_services.policy().revision;
            const policy::Compiled compiled = policy::apply(m_services.policy(), draft.policy);
            return compiled ? problem(409, onlyChecked) : invalidInput(compiled.problems);
        });
    const bool checked = outcome.refused && outcome.refused->code == onlyChecked;
    if (outcome.refused && !checked)
        return problemAnswer(*outcome.refused);
    QJsonObject json = work.report();
    if (checked)
        return jsonAnswer(200, json);
    json.insert(u"newTokens"_s, work.secrets());
    json.insert(u"effective"_s, toJson(outcome.effective));
    return jsonAnswer(200, json);
}

} // namespace admin
