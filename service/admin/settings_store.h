// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/confirmations.h"
#include "service/admin/services.h"

#include <QJsonArray>

namespace admin {

/// What differs between two sets of settings, page by page: differences() with a member "page".
[[nodiscard]] QJsonArray differencesOf(const domain::Settings& before,
                                       const domain::Settings& after);

/// Everything that is wrong with settings as a whole; fields begin with their page as the API names
/// it ("restrictions.ip.allow").
[[nodiscard]] domain::Problems problemsOf(const domain::Settings& settings);

/// What storeSettings() replaced.
struct StoredPages
{
    QJsonObject before; ///< every page that changed, whole, as it was, by its name
    qint64 revision = 0; ///< the highest that one of them has now
};

/// Inside the transaction of a change: stores every page that differs from the policy in force,
/// each with its own audit event, and puts the settings into the draft. Refuses while a change
/// waits for its confirmation. \a reason goes into the events ("profile Kantega").
[[nodiscard]] std::optional<api::Problem> storeSettings(const Services& services,
                                                        const Confirmations& confirmations,
                                                        const domain::Settings& settings,
                                                        const QString& reason, ChangeDraft& draft,
                                                        StoredPages* stored = nullptr);

} // namespace admin
