// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/settings_page.h"

#include <QHash>

class QCheckBox;

namespace dialogs {
class LifetimeField;
class WindowsEditor;
} // namespace dialogs

namespace widgets {
class Button;
class Card;
class Message;
class SegmentedControl;
class SettingRow;
class SpinBox;
class Switch;
} // namespace widgets

namespace pages {

class RateOverridesCard;
class RatePreviewCard;

/// How often a token, person or address may call, and what stops guessing.
class RateLimitingPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit RateLimitingPage(const Context& context, QWidget* parent = nullptr);

    [[nodiscard]] QString settingsPage(const QStringList& path) const override;

    void activate() override;
    void setOnline(bool online) override;

protected:
    void showValues() override;
    QString validate() override;
    [[nodiscard]] bool isDangerous(const SettingsDraft& draft) const override;

private:
    QWidget* makeLimit();
    QWidget* makeLockout();
    void takeControls();
    void preview(int hours);
    void takeBurst(int burst);

    DraftOf<domain::RateSettings>* m_draft;
    RatePreviewCard* m_preview;
    RateOverridesCard* m_overrides;
    client::Ticket m_previewing;
    widgets::Switch* m_enabled;
    widgets::SettingRow* m_enabledRow;
    dialogs::WindowsEditor* m_windows;
    widgets::SegmentedControl* m_subject;
    widgets::SettingRow* m_subjectRow;
    QHash<QString, QCheckBox*> m_subjects;
    widgets::SettingRow* m_subjectsRow;
    widgets::SpinBox* m_failures;
    dialogs::LifetimeField* m_within;
    dialogs::LifetimeField* m_for;
    widgets::SettingRow* m_failuresRow;
    widgets::SettingRow* m_withinRow;
    widgets::SettingRow* m_forRow;
};

} // namespace pages
