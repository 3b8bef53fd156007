// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/settings_page.h"

class QLineEdit;

namespace widgets {
class Badge;
class Button;
class ComboBox;
class Text;
} // namespace widgets

namespace pages {

class PathRulesEditor;

/// Which paths need a credential although they are public, and which need none although they are
/// not.
class PublicApisPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit PublicApisPage(const Context& context, QWidget* parent = nullptr);

    [[nodiscard]] QString settingsPage(const QStringList& path) const override;

protected:
    void showValues() override;
    QString validate() override;
    [[nodiscard]] bool isDangerous(const SettingsDraft& draft) const override;

private:
    QWidget* makeTry();
    void takeControls();
    void tryUrl();

    DraftOf<domain::PublicApiSettings>* m_draft;
    PathRulesEditor* m_force;
    PathRulesEditor* m_bypass;
    widgets::ComboBox* m_method;
    QLineEdit* m_url;
    widgets::Badge* m_verdict;
    widgets::Text* m_because;
};

} // namespace pages
