// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/busy_line.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>

namespace shell {
namespace {

constexpr int Thickness = 3;
/// What is asked within this time of a key or a click is what somebody waits for.
constexpr qint64 Consequence = 1'000; // milliseconds

QWidget* placeFor(QWidget* view)
{
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeWindow());
    return dialog ? dialog : view;
}

} // namespace

BusyLine::BusyLine(client::Client& client, QWidget* view)
    : QObject(view)
    , m_client(client)
    , m_view(view)
{
    m_soon.setSingleShot(true);
    m_long.setSingleShot(true);
    setPatience({});
    connect(&client, &client::Client::underWayChanged, this, &BusyLine::follow);
    connect(&m_soon, &QTimer::timeout, this, &BusyLine::showLine);
    connect(&m_long, &QTimer::timeout, this, [this] {
        m_said = true;
        emit said(tr("The service takes its time…"), m_client.canGiveUp());
    });
    qApp->installEventFilter(this);
}

BusyLine::~BusyLine()
{
    delete m_line;
}

void BusyLine::setPatience(const Patience& patience)
{
    m_soon.setInterval(patience.line);
    m_long.setInterval(patience.words);
}

void BusyLine::giveUp()
{
    m_client.giveUpAsking();
}

void BusyLine::follow(int calls)
{
    if (calls == 0)
        return rest();
    const bool asked =
        m_opening || (m_sinceInput.isValid() && m_sinceInput.elapsed() < Consequence);
    if (!asked || m_soon.isActive() || isShown())
        return;
    m_soon.start();
    m_long.start();
}

void BusyLine::showLine()
{
    QWidget* place = placeFor(m_view);
    m_line = new QProgressBar(place);
    m_line->setRange(0, 0);
    m_line->setTextVisible(false);
    m_line->setAccessibleName(tr("The service is being asked"));
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_line->setGeometry(0, 0, place->width(), Thickness);
    m_line->show();
    m_line->raise();
}

void BusyLine::rest()
{
    m_opening = false;
    m_soon.stop();
    m_long.stop();
    delete m_line;
    if (m_said)
        emit said({}, false);
    m_said = false;
}

bool BusyLine::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonRelease: // buttons act when they are let go
    case QEvent::Shortcut:
        m_sinceInput.start();
        break;
    case QEvent::Resize:
        if (m_line && watched == m_line->parent())
            m_line->resize(m_line->parentWidget()->width(), Thickness);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace shell
