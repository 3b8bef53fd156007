// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/client_call.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace client {
namespace {

using enum api::Operation;

core::Secret secretIn(const QJsonObject& json)
{
    return core::Secret(json.value("secret"_L1).toString().toStdString());
}

Result<TokenWithSecret> decodeWithSecret(const Response& response)
{
    const Result<QJsonObject> json = objectOf(response);
    if (!json)
        return json.failure();
    const Result<api::TokenView> token =
        readValue<api::TokenView>(json->value("token"_L1).toObject());
    if (!token)
        return token.failure();
    return TokenWithSecret{*token, secretIn(*json)};
}

Result<core::Secret> decodeSecret(const Response& response)
{
    const Result<QJsonObject> json = objectOf(response);
    if (!json)
        return json.failure();
    return secretIn(*json);
}

Result<qint64> decodeDeleted(const Response& response)
{
    const Result<QJsonObject> json = objectOf(response);
    if (!json)
        return json.failure();
    return json->value("deleted"_L1).toInteger();
}

} // namespace

Ticket Client::tokens(const TokenQuery& query, QObject* context, Then<Listed<api::TokenView>> then)
{
    return ask<Listed<api::TokenView>>(
        requestFor(ListTokens, {}, toQuery(query)), context, std::move(then),
        [](const Response& response) { return decodeList<api::TokenView>(response); });
}

Ticket Client::tokenCounts(core::Timestamp unusedSince, QObject* context,
                           Then<api::TokenCounts> then)
{
    return ask<api::TokenCounts>(
        requestFor(GetTokenCounts, {},
                   "?unusedSince=" + QUrl::toPercentEncoding(core::toIsoText(unusedSince))),
        context, std::move(then), decode<api::TokenCounts>);
}

Ticket Client::tokenUsage(const UsageQuery& query, core::Timestamp now, QObject* context,
                          Then<api::TokenUsageList> then)
{
    return ask<api::TokenUsageList>(requestFor(GetTokenUsage, {}, toQuery(query, now)), context,
                                    std::move(then), decode<api::TokenUsageList>);
}

Ticket Client::token(const QString& id, QObject* context, Then<Versioned<api::TokenView>> then)
{
    return ask<Versioned<api::TokenView>>(requestFor(GetToken, {id}), context, std::move(then),
                                          decodeVersioned<api::TokenView>);
}

Ticket Client::tokenChoices(const QString& owner, QObject* context, Then<api::TokenChoices> then)
{
    QByteArray query;
    if (!owner.isEmpty())
        query = "?owner=" + QUrl::toPercentEncoding(owner);
    return ask<api::TokenChoices>(requestFor(GetTokenChoices, {}, query), context, std::move(then),
                                  decode<api::TokenChoices>);
}

Ticket Client::createToken(const api::TokenDraft& draft, const QString& key, QObject* context,
                           Then<TokenWithSecret> then)
{
    Request request = requestFor(CreateToken, {}, api::toJson(draft));
    if (!key.isEmpty())
        request.headers.append({"Idempotency-Key"_ba, key.toLatin1()});
    return ask<TokenWithSecret>(std::move(request), context, std::move(then), decodeWithSecret);
}

Ticket Client::changeToken(const QString& id, const api::TokenPatch& patch,
                           const QByteArray& version, QObject* context,
                           Then<Versioned<api::TokenView>> then)
{
    return ask<Versioned<api::TokenView>>(
        requestFor(ChangeToken, {id}, api::toJson(patch), version), context, std::move(then),
        decodeVersioned<api::TokenView>);
}

Ticket Client::deleteToken(const QString& id, QObject* context, Then<Nothing> then)
{
    return ask<Nothing>(requestFor(DeleteToken, {id}), context, std::move(then), decodeNothing);
}

Ticket Client::revokeToken(const QString& id, QObject* context, Then<api::TokenView> then)
{
    return ask<api::TokenView>(requestFor(RevokeToken, {id}), context, std::move(then),
                               decode<api::TokenView>);
}

Ticket Client::disableToken(const QString& id, QObject* context, Then<api::TokenView> then)
{
    return ask<api::TokenView>(requestFor(DisableToken, {id}), context, std::move(then),
                               decode<api::TokenView>);
}

Ticket Client::enableToken(const QString& id, QObject* context, Then<api::TokenView> then)
{
    return ask<api::TokenView>(requestFor(EnableToken, {id}), context, std::move(then),
                               decode<api::TokenView>);
}

Ticket Client::rotateToken(const QString& id, const QString& overlap, QObject* context,
                           Then<TokenWithSecret> then)
{
    return ask<TokenWithSecret>(requestFor(RotateToken, {id}, QJsonObject{{u"overlap"_s, overlap}}),
                                context, std::move(then), decodeWithSecret);
}

Ticket Client::revealToken(const QString& id, const core::Secret& password, QObject* context,
                           Then<core::Secret> then)
{
    const std::string_view value = password.reveal();
    const QJsonObject body{
        {u"password"_s, QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()))}};
    return ask<core::Secret>(requestFor(RevealToken, {id}, body), context, std::move(then),
                             decodeSecret);
}

Ticket Client::deleteTokensOf(const QString& user, QObject* context, Then<qint64> then)
{
    return ask<qint64>(requestFor(DeleteTokensOfUser, {user}), context, std::move(then),
                       decodeDeleted);
}

} // namespace client
