// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"

#include <QTimer>

class QProgressBar;

namespace dialogs {

/// Says how far something has come that takes a while, and lets people cancel it. It shows itself
/// only when it takes longer than a moment, and goes when finish() is called.
class ProgressDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    ProgressDialog(const QString& windowTitle, const QString& heading, QWidget* parent);

    /// \a total 0: nobody knows.
    void setProgress(qint64 done, qint64 total);
    void finish();
    void reject() override;

signals:
    void cancelled();

private:
    QProgressBar* m_bar;
    widgets::Text* m_text;
    QTimer m_patience;
};

} // namespace dialogs
