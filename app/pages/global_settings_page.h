// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/settings_page.h"

class QLineEdit;

namespace widgets {
class Button;
class Notice;
class SegmentedControl;
class SettingRow;
class Switch;
} // namespace widgets

namespace pages {

class RangeList;
class UpstreamList;

/// What the service accepts, for every upstream; the upstreams; the proxies it believes.
class GlobalSettingsPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit GlobalSettingsPage(const Context& context, QWidget* parent = nullptr);

    void activate() override;
    void setOnline(bool online) override;
    void openPlace(const QString& place) override;
    [[nodiscard]] QString settingsPage(const QStringList& path) const override;

protected:
    void showValues() override;
    QString validate() override;
    [[nodiscard]] bool isDangerous(const SettingsDraft& draft) const override;
    [[nodiscard]] QString notReady() const override;

private:
    QWidget* makeMenu();
    void chooseImport();
    void importFrom(const QString& fileName);
    QWidget* makeGeneral();
    QWidget* makeSwitches();
    QWidget* makeCredentials();
    QWidget* makeProxies();
    void takeControls();
    void loadLocks();

    DraftOf<domain::GlobalSettings>* m_draft;
    DraftOf<domain::ProxySettings>* m_proxies;
    bool m_groupsGenerate = false; ///< groups may make tokens, so users must be allowed to

    widgets::SegmentedControl* m_enforcement;
    widgets::Switch* m_noPasswords;
    widgets::Switch* m_foreign;
    widgets::Switch* m_usersCreate;
    widgets::SegmentedControl* m_schemes;
    QLineEdit* m_header;
    widgets::Switch* m_inQuery;
    QLineEdit* m_parameter;
    widgets::SegmentedControl* m_tls;
    widgets::SettingRow* m_enforcementRow;
    widgets::SettingRow* m_noPasswordsRow;
    widgets::SettingRow* m_foreignRow;
    widgets::SettingRow* m_usersCreateRow;
    widgets::SettingRow* m_schemesRow;
    widgets::SettingRow* m_headerRow;
    widgets::SettingRow* m_queryRow;
    widgets::SettingRow* m_tlsRow;
    QMenu* m_menu = nullptr;
    widgets::Button* m_profiles;
    UpstreamList* m_upstreams;
    widgets::SegmentedControl* m_proxyHeader;
    widgets::SettingRow* m_proxyHeaderRow;
    RangeList* m_trusted;
};

} // namespace pages
