// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/clipboard_guard.h"

#include <QClipboard>

namespace shell {
namespace {

QByteArray hashOf(const QString& text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

ClipboardGuard::ClipboardGuard(QClipboard& clipboard, QObject* parent)
    : QObject(parent)
    , m_clipboard(clipboard)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardGuard::tick);
}

ClipboardGuard::~ClipboardGuard()
{
    if (m_left > 0)
        clearIfOurs();
}

void ClipboardGuard::watch(const QString& secret, int seconds)
{
    m_hash = hashOf(secret);
    m_left = seconds;
    m_timer.start();
    emit secondsLeft(m_left);
}

void ClipboardGuard::tick()
{
    if (--m_left > 0 && hashOf(m_clipboard.text()) == m_hash) {
        emit secondsLeft(m_left);
        return;
    }
    clearIfOurs();
    m_left = 0;
    m_timer.stop();
    emit secondsLeft(0);
}

void ClipboardGuard::clearIfOurs()
{
    if (hashOf(m_clipboard.text()) == m_hash)
        m_clipboard.clear();
    m_hash.clear();
}

} // namespace shell
