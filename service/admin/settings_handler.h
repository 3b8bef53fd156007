// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/settings.h"
#include "service/admin/call.h"
#include "service/admin/confirmations.h"
#include "service/admin/services.h"
#include "service/admin/settings_pages.h"

namespace admin {

/// The settings pages. A page is stored whole; what a PUT leaves out keeps its value.
///
/// PUT ?check=true tells what is wrong with a draft, what it would change and what its author
/// should know, and stores nothing; with &address= also how the draft sees that address. PUT
/// ?confirmWithin=120 lets the change hold for so many seconds, unless it is confirmed.
class SettingsHandler
{
public:
    SettingsHandler(const Services& services, Confirmations& confirmations)
        : m_services(services)
        , m_confirmations(confirmations)
    { }

    [[nodiscard]] AdminResponse get(const Call& call) const;
    [[nodiscard]] AdminResponse put(const Call& call) const;

private:
    /// What a PUT asks for besides the page.
    struct Wishes
    {
        bool check = false;
        std::optional<domain::IpAddress> address; ///< to be tried
        int confirmWithin = 0; ///< seconds; 0: the change is meant to stay
    };
    /// The page as it would be, or why not. 422, or 409 for what contradicts other pages.
    struct Draft
    {
        domain::Settings settings;
        qint64 policyRevision = 0; ///< that the other pages are of
        std::optional<api::Problem> refused;
    };

    [[nodiscard]] domain::Problems readWishes(const Call& call, const SettingsPageType& page,
                                              Wishes& wishes) const;
    [[nodiscard]] Draft read(const Call& call, const SettingsPageType& page) const;
    [[nodiscard]] std::optional<api::Problem> readSecureMode(const QJsonObject& body,
                                                             domain::Settings& settings) const;
    [[nodiscard]] AdminResponse check(const Call& call, const SettingsPageType& page,
                                      const Wishes& wishes) const;
    [[nodiscard]] AdminResponse store(const Call& call, const SettingsPageType& page,
                                      const Draft& draft, const Wishes& wishes) const;
    /// The policy as it would be. Null with \a refused set when it does not compile.
    [[nodiscard]] policy::SnapshotPtr compiled(const domain::Settings& settings,
                                               const QString& page,
                                               std::optional<api::Problem>& refused) const;
    void addErasure(QJsonObject& json) const;
    [[nodiscard]] std::optional<QJsonObject> pendingOn(const QString& page) const;

    const Services& m_services;
    Confirmations& m_confirmations;
};

} // namespace admin
