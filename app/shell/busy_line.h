// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/client.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QProgressBar>
#include <QTimer>

namespace shell {

/// A thin moving line at the top of the window, or of the dialog that is in front, while the
/// service takes more than a moment to answer what a person asked for; after a longer while also in
/// words, and then it can be given up. What the console asks by itself shows nothing.
class BusyLine : public QObject
{
    Q_OBJECT
public:
    /// \a view is where the line is while no dialog is open.
    BusyLine(client::Client& client, QWidget* view);
    ~BusyLine() override;

    struct Patience
    {
        std::chrono::milliseconds line{300};
        std::chrono::milliseconds words{2'000};
    };
    void setPatience(const Patience& patience);
    [[nodiscard]] bool isShown() const { return !m_line.isNull(); }
    /// Ends the wait: what only asks is given up.
    void giveUp();

signals:
    /// What the status bar says; empty: nothing any more. \a mayGiveUp: giveUp() would end it.
    void said(const QString& text, bool mayGiveUp);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(int calls);
    void showLine();
    void rest();

    client::Client& m_client;
    QWidget* m_view;
    QPointer<QProgressBar> m_line;
    QTimer m_soon;
    QTimer m_long;
    QElapsedTimer m_sinceInput;
    bool m_opening = true; ///< somebody opened the service: its first answers are waited for
    bool m_said = false;
};

} // namespace shell
