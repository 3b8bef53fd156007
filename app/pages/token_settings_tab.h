// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace widgets {
class SettingRow;
class Switch;
class UnsavedBar;
class Notice;
} // namespace widgets

namespace pages {

/// The rules for tokens: longest lifetime, how many a user may have, what is proposed, when expired
/// ones go. A draft until it is saved.
class TokenSettingsTab final : public QWidget
{
    Q_OBJECT

public:
    explicit TokenSettingsTab(const Context& context, QWidget* parent = nullptr);

    /// Reads the page anew, unless there is a draft.
    void load();
    [[nodiscard]] bool hasUnsavedChanges() const;
    void discard();
    void setOnline(bool online);

signals:
    void unsavedChanged(bool unsaved);
    void notified(const QString& text);

private:
    QWidget* makeLifetimes();
    QWidget* makeAmounts();
    QWidget* lifetimeInput(QSpinBox*& count, QComboBox*& unit, const QString& name);
    void show(const domain::TokenSettings& page);
    [[nodiscard]] domain::TokenSettings draft() const;
    void edited();
    void review();
    void save();
    void saved(const client::Result<client::Versioned<domain::TokenSettings>>& result);

    Context m_context;
    domain::TokenSettings m_stored;
    QByteArray m_version;
    bool m_filling = false;
    bool m_online = true;
    widgets::Notice* m_notice;
    widgets::UnsavedBar* m_bar;
    widgets::Switch* m_maxOn = nullptr;
    QSpinBox* m_maxCount = nullptr;
    QComboBox* m_maxUnit = nullptr;
    QSpinBox* m_proposedCount = nullptr;
    QComboBox* m_proposedUnit = nullptr;
    widgets::Switch* m_perUserOn = nullptr;
    QSpinBox* m_perUser = nullptr;
    widgets::Switch* m_countExpired = nullptr;
    QSpinBox* m_purge = nullptr;
    widgets::SettingRow* m_maxRow = nullptr;
    widgets::SettingRow* m_proposedRow = nullptr;
    widgets::SettingRow* m_perUserRow = nullptr;
    widgets::SettingRow* m_countExpiredRow = nullptr;
    widgets::SettingRow* m_purgeRow = nullptr;
};

} // namespace pages
