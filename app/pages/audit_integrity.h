// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"
#include "app/widgets/palette.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QProgressBar;

namespace widgets {
class Button;
class Notice;
class Text;
} // namespace widgets

namespace pages {

/// Whether the audit log is as it was written: one calm line, how far a check is, and in red what
/// was found when it is not. Everything that is not known to be intact is said not to be.
class AuditIntegrity final : public QWidget
{
    Q_OBJECT

public:
    explicit AuditIntegrity(const Context& context, QWidget* parent = nullptr);

    /// Asks the service what is known.
    void look();
    void verify();
    void stop();
    /// Puts both into \a menu, which is to live as long as this.
    void fill(QMenu& menu);
    void setOnline(bool online);
    [[nodiscard]] bool isRunning() const { return m_state.running; }
    [[nodiscard]] QString text() const;
    /// How often is asked while a check runs.
    void setPause(std::chrono::milliseconds pause) { m_again.setInterval(pause); }

signals:
    void notified(const QString& text);
    /// isRunning() changed.
    void runningChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void take(const client::Result<api::AuditVerification>& state);
    void tell();
    void updateUsable();
    void tellProblems(const api::AuditVerification::Result& last);
    void openProblems();
    void setLine(const QString& icon, widgets::Colour ink, const QString& text);

    Context m_context;
    api::AuditVerification m_state;
    bool m_online = true;
    bool m_known = false; ///< the service has told something
    QLabel* m_icon;
    widgets::Text* m_text;
    QProgressBar* m_bar;
    widgets::Button* m_verify;
    widgets::Button* m_stop;
    QAction* m_verifyEntry = nullptr;
    QAction* m_stopEntry = nullptr;
    widgets::Notice* m_broken;
    QTimer m_again;
    client::Ticket m_asked;
};

} // namespace pages
