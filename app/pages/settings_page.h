// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"
#include "app/pages/page.h"
#include "app/pages/settings_foot.h"

namespace pages {

/// A page that edits one or more drafts.
class SettingsPage : public Page, public SettingsForm
{
    Q_OBJECT
public:
    SettingsPage(const Context& context, const QString& title, const QString& sentence,
                 const QString& iconName, QWidget* parent = nullptr);

    void activate() override;
    /// What somebody else has saved is shown at once.
    void policyChanged() override { activate(); }
    [[nodiscard]] bool hasUnsavedChanges() const override;
    void discard() override;
    void restoreDraft() override;
    void setOnline(bool online) override;
    [[nodiscard]] QString formTitle() const override { return title(); }

protected:
    /// Registers a draft; the page owns it.
    void addDraft(SettingsDraft* draft) { m_foot->addDraft(draft); }
    /// Validates anew: something was typed that is in no draft yet.
    void recheck() { m_foot->update(); }

    [[nodiscard]] const Context& context() const { return m_context; }
    [[nodiscard]] client::Client& client() const { return m_context.client; }
    /// True while controls are being filled, so that their signals are not somebody's edits.
    [[nodiscard]] bool isShowing() const { return m_foot->isShowing(); }

private:
    Context m_context;
    SettingsFoot* m_foot;
};

} // namespace pages
