// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/token_reveal.h"

#include "common/api/object_reader.h"
#include "service/admin/token_access.h"
#include "service/admin/token_rules.h"
#include "service/store/sealed_secret_table.h"

using namespace Qt::StringLiterals;

namespace admin {

void TokenReveal::reveal(const CallPtr& call, const Reply& reply) const
{
    if (m_services.secureMode())
        return reply(problemAnswer(403, u"secure_mode_immutable"_s));
    const TokenAccess access = accessToken(m_services, *call);
    if (access.refused)
        return reply(problemAnswer(*access.refused));
    const domain::Token& token = access.listed.token;
    if (token.owner.isNull() || domain::fold(token.owner) != domain::fold(call->caller.name))
        return reply(problemAnswer(403, u"not_permitted"_s,
                                   u"Only its owner may see the value of a token."_s));
    if (const auto refused = workRefusal(m_services.policy(), call->caller))
        return reply(problemAnswer(*refused));

    domain::Problems problems;
    api::ObjectReader reader(call->body, problems);
    QString password;
    if (reader.require("password"_L1))
        reader.text("password"_L1, password);
    reader.finish();
    if (!problems.isEmpty())
        return reply(problemAnswer(invalidInput(problems)));
    const core::Secret secret(password.toStdString());
    password.fill(QChar::Null);
    m_services.authenticator.checkPassword(
        call->caller.name, secret, call->request.peer,
        [this, call, reply, id = token.id](const Authenticated& who) {
            if (who.reason != domain::Reason::Allowed || who.caller.number != call->caller.number)
                return reply(confirmationRefusal(who));
            reply(unseal(*call, id));
        });
}

AdminResponse TokenReveal::unseal(const Call& call, const QString& id) const
{
    const core::Result<QByteArray> blob = store::SealedSecretTable(m_services.database).find(id);
    if (!blob && blob.error().code == core::Error::Code::NotFound)
        return problemAnswer(409, u"value_not_kept"_s);
    if (!blob)
        return problemAnswer(problemOf(blob.error()));
    const core::Result<core::Secret> text = m_services.sealer.open(*blob, id.toStdString());
    if (!text)
        return problemAnswer(409, u"value_not_kept"_s,
                             u"The kept value can't be read with this installation's key."_s);

    // The record comes first: what can't be recorded is not shown.
    const std::optional<api::Problem> refused = m_services.changes.record(
        call.caller, call.request.peer, [&](ChangeDraft& draft) -> std::optional<api::Problem> {
            const TokenAccess access = accessToken(m_services, call);
            if (access.refused)
                return access.refused;
            noteToken(draft, u"token.reveal"_s, access.listed.token, call.caller);
            return std::nullopt;
        });
    if (refused)
        return problemAnswer(*refused);
    const std::string_view value = text->reveal();
    AdminResponse response = jsonAnswer(
        200,
        {{u"secret"_s, QString::fromLatin1(value.data(), static_cast<qsizetype>(value.size()))}});
    response.tokenId = id;
    return response;
}

} // namespace admin
