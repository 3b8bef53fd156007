// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/problems.h"
#include "common/domain/settings.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>

#include <span>

namespace admin {

/// What is asked of a settings page, whatever its type.
struct SettingsPageType
{
    QLatin1StringView name; ///< as in the API's paths: "public-apis"
    QJsonObject (*write)(const domain::Settings&);
    /// Null for Secure Mode, which is read in its own way because it needs a confirmation.
    void (*read)(const QJsonObject&, domain::Settings&, domain::Problems&);
    domain::Problems (*validate)(const domain::Settings&);
    /// Decides who gets in at all, so a mistake may shut out everybody: may be put for a while only
    /// (confirmWithin). Pages about new tokens and about the log can do no such harm.
    bool revertible;
};

inline constexpr QLatin1StringView secureModePage{"secure-mode"};

[[nodiscard]] std::span<const SettingsPageType> settingsPages();
/// Null when no page has that name.
[[nodiscard]] const SettingsPageType* settingsPageNamed(const QString& name);

} // namespace admin
