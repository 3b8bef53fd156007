// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/token_json.h"
#include "service/admin/call.h"
#include "service/admin/services.h"

namespace admin {

/// Makes tokens (POST /tokens). The value is in the answer and, in Secure Mode, nowhere else.
class TokenCreation
{
public:
    explicit TokenCreation(const Services& services) : m_services(services) { }

    [[nodiscard]] AdminResponse create(const Call& call) const;

private:
    /// Everything that must hold before the token is stored; fills in what the draft left open.
    struct Plan
    {
        std::optional<api::Problem> refused;
        api::TokenDraft draft;
        const policy::UserRecord* owner = nullptr; ///< null: shared
    };
    [[nodiscard]] Plan plan(const Call& call) const;
    [[nodiscard]] domain::Problems check(const Plan& plan) const;
    [[nodiscard]] std::optional<api::Problem> limitReached(const Plan& plan,
                                                           core::Timestamp now) const;
    [[nodiscard]] std::optional<api::Problem>
    store(const Plan& plan, const Call& call, const core::Secret& text, ChangeDraft& draft) const;
    [[nodiscard]] std::optional<api::Problem> seal(const QString& id,
                                                   const core::Secret& text) const;

    // Idempotency-Key (MO-13): a double click makes one token.
    [[nodiscard]] std::optional<AdminResponse> earlierAnswer(const Call& call) const;
    [[nodiscard]] std::optional<api::Problem> rememberAnswer(const Call& call, const QString& id,
                                                             const core::Secret& text) const;
    [[nodiscard]] AdminResponse answer(const QString& id, const core::Secret& text,
                                       const QJsonValue& effective) const;

    const Services& m_services;
};

} // namespace admin
