// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace shell {

/// Hears of links that the desktop hands to the running program instead of starting it anew, as
/// macOS does.
class LinkListener final : public QObject
{
    Q_OBJECT
public:
    explicit LinkListener(QObject& application, QObject* parent = nullptr);

signals:
    /// As it came.
    void opened(const QString& link);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace shell
