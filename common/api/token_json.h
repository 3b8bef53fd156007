// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/object_reader.h"
#include "common/domain/lifetime.h"
#include "common/domain/token.h"

namespace api {

/// A token as the API shows it: with its state at the moment of asking.
struct TokenView
{
    domain::Token token;
    domain::TokenState state = domain::TokenState::Revoked;
    QString stateReason; ///< one sentence
};

/// {"exempt":true} or {"windows":[...]}, as in settings/rate-limiting.
[[nodiscard]] QJsonObject toJson(const domain::TokenRate& rate);
/// Reports "required" when neither is there, "contradiction" when both are.
void read(ObjectReader& reader, domain::TokenRate& rate);

[[nodiscard]] QJsonObject toJson(const TokenView& view);
/// Reads what toJson() wrote; members of later versions are passed over.
void read(const QJsonObject& json, TokenView& view, domain::Problems& problems);

/// The body of POST /tokens.
struct TokenDraft
{
    QString name;
    std::optional<QString> owner; ///< absent: the caller
    QString description;
    domain::Schemes schemes = domain::Schemes::Basic; ///< EX-12
    bool expiresGiven = false; ///< false: the proposed lifetime of the settings
    domain::ExpiryChoice expires;
    std::optional<QStringList> limits;
    std::optional<QList<domain::IpRange>> ipRanges;
    std::optional<domain::TokenRate> rateLimit; ///< for administrators
    bool readOnly = false;
    bool shared = false;
    bool email = false; ///< MO-12
};

[[nodiscard]] QJsonObject toJson(const TokenDraft& draft);
/// An empty list of limits or addresses is refused with "empty": it would read as "nothing may" and
/// work as "anything".
void read(const QJsonObject& json, TokenDraft& draft, domain::Problems& problems);

/// The body of PATCH /tokens/{id}: only what is present changes.
struct TokenPatch
{
    std::optional<QString> name;
    std::optional<QString> description;
    std::optional<domain::ExpiryChoice> expires;
    std::optional<std::optional<QStringList>> limits; ///< null removes the restriction
    std::optional<std::optional<QList<domain::IpRange>>> ipRanges; ///< null removes the restriction
    std::optional<std::optional<domain::TokenRate>> rateLimit; ///< null: the one of the settings
    std::optional<bool> readOnly;
};

void read(const QJsonObject& json, TokenPatch& patch, domain::Problems& problems);

} // namespace api
