// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/client.h"
#include "app/widgets/dialog.h"

class QButtonGroup;
class QLineEdit;

namespace widgets {
class Card;
class FieldRow;
class Notice;
} // namespace widgets

namespace shell {

/// Chooses the set of settings that a service starts from. Opens by itself on a service that holds
/// nothing yet, and from the menu at any time.
class ProfileDialog : public widgets::Dialog
{
    Q_OBJECT
public:
    ProfileDialog(client::Client& client, QWidget* parent);

signals:
    void applied(const QString& title);

private:
    void showProfiles(const QList<api::ProfileView>& profiles);
    void refresh();
    void apply();
    [[nodiscard]] const api::ProfileView* chosen() const;

    client::Client& m_client;
    QList<api::ProfileView> m_profiles;
    widgets::Card* m_card;
    QButtonGroup* m_choice;
    QLineEdit* m_typed;
    widgets::FieldRow* m_confirm;
    widgets::Notice* m_failure;
    widgets::Button* m_apply;
};

} // namespace shell
