// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"

#include <QStringList>

class QLineEdit;

namespace widgets {
class FieldRow;
}

namespace dialogs {

/// Asks what something is to be called.
class NameDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    struct Content
    {
        QString windowTitle;
        QString heading;
        QString sentence;
        QString action; ///< "Save filter"
        QString name; ///< proposed
        QStringList taken; ///< names that others have
        QString takenText; ///< what happens to one that has this name already
    };
    static constexpr int longest = 60;

    NameDialog(const Content& content, QWidget* parent);

signals:
    void submitted(const QString& name);

private:
    void check();
    void submit();

    QStringList m_taken;
    QString m_takenText;
    QLineEdit* m_name;
    widgets::FieldRow* m_row;
};

} // namespace dialogs
