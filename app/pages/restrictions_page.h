// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/settings_page.h"

#include <QTimer>

class QLineEdit;
class QVBoxLayout;

namespace widgets {
class Badge;
class Message;
class Notice;
class SegmentedControl;
class SettingRow;
class Switch;
class Text;
} // namespace widgets

namespace pages {

class GrantsEditor;
class RangeList;
class ValuesEditor;

/// Who may use tokens, and from where: group-based and IP-based restrictions.
class RestrictionsPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit RestrictionsPage(const Context& context, QWidget* parent = nullptr);

    void activate() override;
    void openPlace(const QString& place) override;
    [[nodiscard]] QString settingsPage(const QStringList& path) const override;

protected:
    void showValues() override;
    QString validate() override;
    [[nodiscard]] bool isDangerous(const SettingsDraft& draft) const override;
    [[nodiscard]] QString notReady() const override;

private:
    QWidget* makeGroups();
    QWidget* makeAddresses();
    QWidget* makeTry();
    void takeControls();
    void askService();
    void showVerdicts(const api::SettingsCheck& check);
    void loadGroups();

    DraftOf<domain::RestrictionSettings>* m_draft;
    widgets::Switch* m_apiAccess;
    ValuesEditor* m_apiGroups;
    widgets::Switch* m_readOnly;
    ValuesEditor* m_readOnlyGroups;
    widgets::Switch* m_generation;
    GrantsEditor* m_grants;
    widgets::Switch* m_adminsOnly;
    widgets::SettingRow* m_apiRow;
    widgets::SettingRow* m_readOnlyRow;
    widgets::SettingRow* m_generationRow;
    widgets::SettingRow* m_adminsRow;
    widgets::SegmentedControl* m_mode;
    widgets::Notice* m_own;
    RangeList* m_allow;
    RangeList* m_block;
    QLineEdit* m_tried;
    widgets::Badge* m_verdict;
    widgets::Text* m_because;
    widgets::Message* m_tryProblem;
    QTimer m_ask;
    client::Ticket m_asking;
};

} // namespace pages
