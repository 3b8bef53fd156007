// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/link_listener.h"

#include <QFileOpenEvent>

namespace shell {

LinkListener::LinkListener(QObject& application, QObject* parent) : QObject(parent)
{
    application.installEventFilter(this);
}

bool LinkListener::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const QUrl url = static_cast<QFileOpenEvent*>(event)->url();
    if (url.isLocalFile())
        return false;
    emit opened(url.toString(QUrl::FullyEncoded));
    return true;
}

} // namespace shell
