// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"
#include "app/pages/page.h"

namespace widgets {
class Button;
}

namespace pages {

class TokenActions;
class TokenList;
class TokenSettingsTab;

/// Every token of the service, the rules for new ones, and how to make them without the console.
class ManageApiKeysPage final : public Page
{
    Q_OBJECT

public:
    explicit ManageApiKeysPage(const Context& context, QWidget* parent = nullptr);

    void activate() override;
    void refresh() override;
    [[nodiscard]] bool hasUnsavedChanges() const override;
    void discard() override;
    void restoreDraft() override;
    void focusFilter() override;
    void createNew() override;
    void setOnline(bool online) override;
    /// "settings", "api", "test" (the selected token), "unused" ... or the id of a token.
    void openPlace(const QString& place) override;

    [[nodiscard]] TokenList* list() const { return m_list; }

protected:
    void tabChanged(int index) override;

private:
    QWidget* makeSettingsTab(const Context& context);
    QWidget* makeApiTab(const Context& context);

    TokenActions* m_actions;
    TokenList* m_list;
    TokenSettingsTab* m_settings = nullptr; ///< until somebody goes there
    widgets::Button* m_add;
    bool m_active = false;
    bool m_online = true;
};

} // namespace pages
