// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    struct Use
    {
        QString who; ///< an address, or a name
        QString what;
        QString when;
    };
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
        QString typed; ///< what must be typed before the action can be used; empty: nothing
    };

    ConfirmDialog(const Content& content, QWidget* parent);

signals:
    void confirmed();
    void insteadChosen();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* usesCard(const QList<Use>& uses);

    widgets::Button* m_cancel;
    widgets::Button* m_action;
};

} // namespace dialogs
