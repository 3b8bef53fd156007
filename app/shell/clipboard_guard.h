// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QObject>
#include <QTimer>

class QClipboard;

namespace shell {

/// Empties the clipboard some time after a secret was put there, if it still holds that secret.
class ClipboardGuard : public QObject
{
    Q_OBJECT
public:
    explicit ClipboardGuard(QClipboard& clipboard, QObject* parent = nullptr);
    ~ClipboardGuard() override;

    /// \a secret is on the clipboard now; only its hash is kept here.
    void watch(const QString& secret, int seconds);

signals:
    /// Every second while it counts; 0 when it ends.
    void secondsLeft(int seconds);

private:
    void tick();
    void clearIfOurs();

    QClipboard& m_clipboard;
    QByteArray m_hash;
    int m_left = 0;
    QTimer m_timer;
};

} // namespace shell
