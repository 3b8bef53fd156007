// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/screen_lock.h"

#include <QStringList>
#include <QVariantMap>

namespace platform {

/// The signals of logind and of desktops, on the buses that the process is on.
class LinuxListener : public QObject
{
    Q_OBJECT
public:
    LinuxListener();

signals:
    void locked();
    /// logind has told which session this is.
    void listening();

private slots:
    void saverChanged(bool active);
    void sessionChanged(const QString& interface, const QVariantMap& changed,
                        const QStringList& invalidated);

private:
    void askForSession();
};

} // namespace platform
