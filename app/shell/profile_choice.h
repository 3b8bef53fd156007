// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/client.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QScrollArea;

namespace widgets {
class Card;
class FieldRow;
class Notice;
} // namespace widgets

namespace shell {

/// The starting profiles to choose one of, with the typed confirmation that some of them want.
/// Shared by the dialog and the wizard.
class ProfileChoice : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileChoice(QWidget* parent = nullptr);

    /// What is applied goes back after so many seconds unless it is confirmed; 0: it stays.
    void setConfirmWithin(int seconds) { m_confirmWithin = seconds; }
    /// Lists every change of the chosen profile, with its reason.
    void setDetailed(bool detailed);

    /// Reads the profiles of this service. \a client outlives what is under way.
    void load(client::Client& client);
    /// Why the chosen profile can't be applied now; empty: it can.
    [[nodiscard]] QString whyNot() const;
    /// Whether the chosen profile is what the service has already.
    [[nodiscard]] bool isInEffect() const;
    void apply();

signals:
    /// whyNot() or the height may have changed.
    void changed();
    void applied(const QString& title);
    void refused();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showProfiles(const QList<api::ProfileView>& profiles);
    void refresh();
    void showChanges();
    void fitChanges();
    void sayFailure(const QString& title, const QString& text);
    [[nodiscard]] const api::ProfileView* chosen() const;

    client::Client* m_client = nullptr;
    QList<api::ProfileView> m_profiles;
    widgets::Card* m_card;
    widgets::Card* m_changes;
    QScrollArea* m_changesArea;
    QButtonGroup* m_choice;
    QLineEdit* m_typed;
    widgets::FieldRow* m_confirm;
    widgets::Notice* m_failure;
    QString m_shown; ///< the profile whose changes are listed
    int m_confirmWithin = 0;
    bool m_detailed = false;
};

} // namespace shell
