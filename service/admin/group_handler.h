// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/settings.h"
#include "service/admin/call.h"
#include "service/admin/confirmations.h"
#include "service/admin/services.h"

namespace admin {

/// Groups. Settings name groups, so renaming one renames it there too, and one that a setting names
/// can't be deleted.
class GroupHandler
{
public:
    GroupHandler(const Services& services, const Confirmations& confirmations)
        : m_services(services)
        , m_confirmations(confirmations)
    { }

    [[nodiscard]] AdminResponse list(const Call& call) const;
    [[nodiscard]] AdminResponse get(const Call& call) const;
    [[nodiscard]] AdminResponse create(const Call& call) const;
    [[nodiscard]] AdminResponse change(const Call& call) const;
    [[nodiscard]] AdminResponse remove(const Call& call) const;

private:
    [[nodiscard]] std::optional<api::Problem>
    renameInSettings(const QString& from, const QString& to, ChangeDraft& draft) const;
    [[nodiscard]] AdminResponse answer(int status, const QString& name,
                                       const AdminChange::Outcome& outcome) const;

    const Services& m_services;
    const Confirmations& m_confirmations;
};

} // namespace admin
