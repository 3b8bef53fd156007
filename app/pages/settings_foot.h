// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"
#include "app/pages/settings_form.h"

#include <QTimer>
#include <QWidget>

namespace widgets {
class Button;
class Notice;
class UnsavedBar;
} // namespace widgets

namespace pages {

/// Stays below a form while it scrolls: the unsaved bar, saving one draft after the other, review,
/// conflicts, failures. Hidden while there is nothing to say.
class SettingsFoot final : public QWidget
{
    Q_OBJECT
public:
    /// \a form outlives the foot. What is not saved yet is kept with the drafts of the context.
    SettingsFoot(SettingsForm& form, const Context& context, QWidget* parent = nullptr);

    /// Registers a draft; the foot owns it. Its signals lead to the form's showValues() and
    /// validate().
    void addDraft(SettingsDraft* draft);
    void load();
    void discard();
    /// Goes on with the drafts that an earlier run of the console left.
    void restore();
    void setOnline(bool online);
    /// Something changed that is no draft: what is typed, what the service said.
    void update();
    [[nodiscard]] bool hasUnsavedChanges() const { return m_unsaved; }
    /// True while controls are being filled, so that their signals are not somebody's edits.
    [[nodiscard]] bool isShowing() const { return m_showing; }

signals:
    void unsavedChanged(bool unsaved);
    void notified(const QString& text);
    void settingsChanged();

private:
    void saveNext();
    void keep();
    void review();
    void resolve(SettingsDraft* draft);
    void stored(bool pending);
    void sayFailure(const client::Failure& failure);

    SettingsForm& m_form;
    QList<SettingsDraft*> m_drafts;
    Context m_context;
    QTimer m_keepSoon;
    bool m_keptHere = false; ///< what is kept was edited or restored here
    bool m_saidNotKept = false;
    widgets::UnsavedBar* m_bar;
    widgets::Notice* m_failure;
    bool m_saving = false;
    widgets::Button* m_retry; ///< shown while what failed is the reading
    bool m_showing = false;
    bool m_unsaved = false;
    bool m_online = true;
};

} // namespace pages
