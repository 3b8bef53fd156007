// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"
#include "app/pages/settings_foot.h"

class QSpinBox;

namespace widgets {
class SettingRow;
class Switch;
} // namespace widgets

namespace dialogs {
class LifetimeField;
}

namespace pages {

class GrantsEditor;

/// The rules for tokens: longest lifetime, how many a user may have, what is proposed, when expired
/// ones go.
class TokenSettingsTab final : public QWidget, public SettingsForm
{
    Q_OBJECT

public:
    explicit TokenSettingsTab(const Context& context, QWidget* parent = nullptr);

    /// Reads the settings anew, unless there is a draft.
    void load();
    [[nodiscard]] bool hasUnsavedChanges() const { return m_foot->hasUnsavedChanges(); }
    void discard() { m_foot->discard(); }
    void restoreDraft() { m_foot->restore(); }
    void setOnline(bool online) { m_foot->setOnline(online); }

    [[nodiscard]] QString formTitle() const override;
    [[nodiscard]] QString settingsPage(const QStringList& path) const override;
    void showValues() override;
    QString validate() override;

signals:
    void unsavedChanged(bool unsaved);
    void notified(const QString& text);
    void settingsChanged();

private:
    QWidget* makeLifetimes();
    QWidget* makeAmounts();
    QWidget* makeGroups();
    void takeControls();

    client::Client& m_client;
    DraftOf<domain::TokenSettings>* m_draft;
    DraftOf<domain::RestrictionSettings>* m_restrictions; ///< for who may make tokens
    SettingsFoot* m_foot;
    widgets::Switch* m_maxOn;
    dialogs::LifetimeField* m_max;
    dialogs::LifetimeField* m_proposed;
    widgets::Switch* m_perUserOn;
    QSpinBox* m_perUser;
    widgets::Switch* m_countExpired;
    QSpinBox* m_purge;
    widgets::Switch* m_groupsOn;
    GrantsEditor* m_grants;
    widgets::SettingRow* m_groupsRow;
    widgets::SettingRow* m_maxRow;
    widgets::SettingRow* m_proposedRow;
    widgets::SettingRow* m_perUserRow;
    widgets::SettingRow* m_countExpiredRow;
    widgets::SettingRow* m_purgeRow;
};

} // namespace pages
