// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/configuration.h"
#include "service/admin/confirmations.h"
#include "service/admin/services.h"

#include <QJsonArray>

namespace admin {

/// Brings a configuration into the store, inside the transaction of one change. What has the same
/// name (tokens: id) is changed, what is new is added, and nothing is deleted. Settings pages are
/// taken whole.
///
/// A token comes with its value only out of the sealed part; one without is changed where it exists
/// and skipped where it does not, because nobody could use it. In Secure Mode the data of a token
/// that exists stays as it is (EX-43), and no value is kept.
class ConfigurationImport
{
public:
    struct Counts
    {
        int created = 0;
        int changed = 0;
        int unchanged = 0;
    };

    ConfigurationImport(const Services& services, const Confirmations& confirmations,
                        const Configuration& configuration, const ConfigurationSecrets& secrets,
                        const Caller& caller);

    /// What can be seen without writing: the settings as they would be, and names that lead
    /// nowhere. Appends to \a problems.
    void check(domain::Problems& problems);
    /// After check(), when there are no problems.
    [[nodiscard]] std::optional<api::Problem> run(ChangeDraft& draft);

    /// {"groups":{"created":1,"changed":0,"unchanged":2},"users":…,"upstreams":…,"tokens":…,
    ///  "settings":[differences],"skipped":[{"part","name","reason"}]}
    [[nodiscard]] QJsonObject report() const;
    /// [{"id","name","owner","secret"}]: the values of new tokens, to be shown once.
    [[nodiscard]] const QJsonArray& secrets() const { return m_newSecrets; }

private:
    [[nodiscard]] std::optional<api::Problem> groups(ChangeDraft& draft);
    [[nodiscard]] std::optional<api::Problem> users(ChangeDraft& draft);
    [[nodiscard]] std::optional<api::Problem> upstreams(ChangeDraft& draft);
    [[nodiscard]] std::optional<api::Problem> tokens(ChangeDraft& draft);
    [[nodiscard]] std::optional<api::Problem> newTokens(ChangeDraft& draft);
    [[nodiscard]] std::optional<api::Problem> user(const api::UserDraft& wanted,
                                                   ChangeDraft& draft);
    [[nodiscard]] std::optional<api::Problem> token(const domain::Token& wanted,
                                                    ChangeDraft& draft);
    [[nodiscard]] std::optional<api::Problem> addToken(const domain::Token& wanted,
                                                       const domain::TokenDigest& digest,
                                                       const core::Secret& value,
                                                       ChangeDraft& draft);
    [[nodiscard]] std::optional<domain::TokenDigest> digestFor(const QString& id) const;
    void skip(const QString& part, const QString& name, const QString& reason);
    [[nodiscard]] bool knowsUser(const QString& name) const;
    [[nodiscard]] bool knowsGroup(const QString& name) const;

    const Services& m_services;
    const Confirmations& m_confirmations;
    const Configuration& m_configuration;
    const ConfigurationSecrets& m_secrets;
    const Caller& m_caller;
    domain::Settings m_settings;
    Counts m_groups;
    Counts m_users;
    Counts m_upstreams;
    Counts m_tokens;
    QJsonArray m_differences;
    QJsonArray m_skipped;
    QJsonArray m_newSecrets;
};

} // namespace admin
