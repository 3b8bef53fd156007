// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/settings_draft.h"

namespace pages {

/// What the foot of a settings page has to know of what stands above it, and what the dialogs that
/// show differences call things.
class SettingsForm
{
public:
    SettingsForm() = default;
    SettingsForm(const SettingsForm&) = delete;
    SettingsForm& operator=(const SettingsForm&) = delete;
    virtual ~SettingsForm() = default;

    /// What is edited, as a heading names it.
    [[nodiscard]] virtual QString formTitle() const = 0;
    /// The page of the API that the setting at \a path belongs to: "restrictions".
    [[nodiscard]] virtual QString settingsPage(const QStringList& path) const = 0;
    /// The name of a setting in the language of the console, for its path in the API.
    [[nodiscard]] QString nameOf(const QStringList& path) const;
    /// A value of it in words.
    [[nodiscard]] QString wordsFor(const QStringList& path,
                                   const std::optional<QJsonValue>& value) const;

    /// The service's values are there or a draft was replaced: put them into the controls.
    virtual void showValues() = 0;
    /// A draft changed: mark fields, pills and messages. Returns the first problem in words, or
    /// nothing.
    virtual QString validate() = 0;
    /// Whether storing \a draft as it is now could shut somebody out, so that it is rolled back
    /// unless confirmed.
    [[nodiscard]] virtual bool isDangerous(const SettingsDraft& draft) const;
    /// Why saving has to wait although nothing is wrong: something typed that is in no draft yet.
    [[nodiscard]] virtual QString notReady() const;

protected:
    /// What is wrong with a field, or with one below it; empty: nothing.
    [[nodiscard]] static QString problemOf(const domain::Problems& problems,
                                           QLatin1StringView field);
};

} // namespace pages
