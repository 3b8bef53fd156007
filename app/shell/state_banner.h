// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/service_link.h"
#include "app/widgets/notice.h"
#include "common/core/clock.h"

#include <QTimer>

namespace shell {

/// What matters wherever one is: the service is away, a change waits for its confirmation,
/// enforcement is off, the service is newer. At most one, the graver wins. What waits is read from
/// the service, so it is there again after a lost connection, a restart of the console, and for
/// every administrator.
class StateBanner final : public widgets::Banner
{
    Q_OBJECT

public:
    StateBanner(ServiceLink& link, const core::Clock& clock, QWidget* parent = nullptr);

signals:
    void notified(const QString& text);
    /// The service shows a certificate that is not trusted, and somebody wants to see it.
    void certificateClicked();
    /// Settings came back, or are kept: what is shown is to be read anew.
    void settingsSettled();

private:
    void readStatus();
    void update();
    void sayAway();
    void sayPending();
    void sayEnforcement();
    void sayNewer();
    /// The service is of a later version, and nobody has put that away.
    [[nodiscard]] bool isNewer() const;
    [[nodiscard]] bool isCertificate() const;
    void settle(bool keep);
    [[nodiscard]] std::chrono::seconds left() const;
    [[nodiscard]] QString pendingTitle() const;

    ServiceLink& m_link;
    const core::Clock& m_clock;
    QTimer m_tick;
    bool m_isChange = false;
    bool m_newerSeen = false; ///< somebody has put the words about a later version away
    /// When the waiting change goes back. By the clock of this machine from when it was read: the
    /// two clocks need not agree.
    std::optional<std::chrono::steady_clock::time_point> m_undoneAt;
};

} // namespace shell
