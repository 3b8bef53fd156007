// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"
#include "app/pages/page.h"
#include "app/pages/settings_draft.h"

namespace widgets {
class Notice;
class UnsavedBar;
} // namespace widgets

namespace pages {

/// A page that edits one or more drafts: the unsaved bar, saving, review, conflicts, failures.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(const Context& context, const QString& title, const QString& sentence,
                 const QString& iconName, QWidget* parent = nullptr);

    void activate() override;
    [[nodiscard]] bool hasUnsavedChanges() const override;
    void discard() override;
    void setOnline(bool online) override;

    /// The name of a setting in the language of the console: what review and conflict show for its
    /// path in the API.
    [[nodiscard]] virtual QString nameOf(const QStringList& path) const;
    /// A value of it in words.
    [[nodiscard]] virtual QString wordsFor(const QStringList& path,
                                           const std::optional<QJsonValue>& value) const;

protected:
    /// Registers a draft; the page owns it. Its signals lead to showValues() and validate().
    void addDraft(SettingsDraft* draft);
    /// The service's values are there or the draft was replaced: put them into the controls.
    virtual void showValues() = 0;
    /// The draft changed: mark fields, pills and messages. Returns the first problem in words, or
    /// nothing.
    virtual QString validate() = 0;
    /// Whether storing \a draft as it is now could shut somebody out, so that it is rolled back
    /// unless confirmed.
    [[nodiscard]] virtual bool isDangerous(const SettingsDraft& draft) const;

    [[nodiscard]] const Context& context() const { return m_context; }
    [[nodiscard]] client::Client& client() const { return m_context.client; }
    /// True while controls are being filled, so that their signals are not somebody's edits.
    [[nodiscard]] bool isShowing() const { return m_showing; }

private:
    void update();
    void saveNext();
    void review();
    void resolve(SettingsDraft* draft);
    void sayFailure(const client::Failure& failure);

    Context m_context;
    QList<SettingsDraft*> m_drafts;
    QWidget* m_foot;
    widgets::UnsavedBar* m_bar;
    widgets::Notice* m_failure;
    bool m_showing = false;
    bool m_unsaved = false;
    bool m_online = true;
};

} // namespace pages
