// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/uses_card.h"
#include "app/widgets/dialog.h"

#include <QStringList>

class QLineEdit;

namespace dialogs {

/// Asks before something is destroyed: names it, says what will stop working, offers the reversible
/// way. The focus is on Cancel, and Enter never destroys.
class ConfirmDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    struct Content
    {
        QString windowTitle;
        QString heading; ///< "Revoke nightly-export?"
        QString about; ///< "lku_Zt51hNw0KcUo, owned by Tomás Ferreira"
        QString consequence; ///< a fact: "3 clients used it in the last 30 days."
        QList<Use> uses;
        QString more; ///< "Revoking cannot be undone."
        QString action; ///< "Revoke token"
        QString instead; ///< "Disable instead"; empty: there is no other way
        QString insteadIcon;
        QString icon = QStringLiteral("circle-x");
        bool reversible = false; ///< nothing is lost for good: it is not painted as destruction
        QString typed; ///< what must be typed before the action can be used; empty: nothing
    };

    ConfirmDialog(const Content& content, QWidget* parent);

    /// The records have been asked meanwhile. \a all: of how many \a uses are the first.
    void setUses(const QString& consequence, const QList<Use>& uses, qint64 all = 0);
    [[nodiscard]] QString consequence() const;

signals:
    void confirmed();
    void insteadChosen();

protected:
    void showEvent(QShowEvent* event) override;

private:
    widgets::Text* m_consequence;
    UsesCard* m_uses;
    widgets::Button* m_cancel;
    widgets::Button* m_action;
};

} // namespace dialogs
