// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/call.h"
#include "service/admin/confirmations.h"
#include "service/admin/profiles.h"
#include "service/admin/services.h"

namespace admin {

/// Starting points for the settings: GET /profiles shows each with what it would change here and
/// why, POST /profiles/{name}/apply makes it so, all pages in one change.
class ProfileHandler
{
public:
    ProfileHandler(const Services& services, Confirmations& confirmations)
        : m_services(services)
        , m_confirmations(confirmations)
        , m_profiles(shippedProfiles())
    { }

    [[nodiscard]] AdminResponse list(const Call& call) const;
    /// ?check=true: only tells. ?confirmWithin=120: all pages go back together unless that is
    /// confirmed; groups that it made stay. A profile that asks for Secure Mode wants
    /// {"confirm":"SECURE MODE"}.
    [[nodiscard]] AdminResponse apply(const Call& call) const;

private:
    [[nodiscard]] QJsonObject preview(const Profile& profile) const;
    [[nodiscard]] std::optional<api::Problem> addGroups(const Profile& profile,
                                                        ChangeDraft& draft) const;

    const Services& m_services;
    Confirmations& m_confirmations;
    const QList<Profile> m_profiles;
};

} // namespace admin
