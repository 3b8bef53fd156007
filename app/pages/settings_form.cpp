// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settings_form.h"

#include "app/pages/setting_words.h"
#include "app/words/problem_words.h"

namespace pages {

QString SettingsForm::nameOf(const QStringList& path) const
{
    return SettingWords::nameOf(settingsPage(path), path);
}

QString SettingsForm::wordsFor(const QStringList& path,
                               const std::optional<QJsonValue>& value) const
{
    return SettingWords::wordsFor(settingsPage(path), path, value);
}

bool SettingsForm::isDangerous(const SettingsDraft&) const
{
    return false;
}

QString SettingsForm::notReady() const
{
    return {};
}

QString SettingsForm::problemOf(const domain::Problems& problems, QLatin1StringView field)
{
    for (const domain::FieldProblem& problem : problems)
        if (problem.field.startsWith(field))
            return words::sentence(problem);
    return {};
}

} // namespace pages
