// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/window_lock.h"

#include "app/shell/preferences.h"
#include "app/shell/sign_in_dialog.h"
#include "app/widgets/icon.h"
#include "app/widgets/palette.h"

#include <QActionGroup>
#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QPainter>

#include <utility>

namespace shell {
namespace {

constexpr int MarkSize = 48;

/// Nothing of the window can be seen through it.
class Cover final : public QWidget
{
public:
    explicit Cover(QWidget& window) : QWidget(&window)
    {
        setGeometry(window.rect());
        window.installEventFilter(this);
        raise();
        show();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), widgets::colour(widgets::Colour::Canvas));
        QRect place(0, 0, MarkSize, MarkSize);
        place.moveCenter({rect().center().x(), height() / 6});
        widgets::paintIcon(&painter, place, QStringLiteral("lock"),
                           widgets::colour(widgets::Colour::Text3));
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(static_cast<QWidget*>(watched)->rect());
        else if (event->type() == QEvent::ChildAdded)
            raise();
        return false;
    }
};

} // namespace

WindowLock::WindowLock(QWidget& window, Preferences& preferences)
    : m_window(window)
    , m_preferences(preferences)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &WindowLock::lock);
    setPatience(std::chrono::minutes(m_preferences.lockAfter()));
    qApp->installEventFilter(this);
}

void WindowLock::showChoices(QMenu& menu)
{
    QAction* withScreen = menu.addAction(tr("When the &screen is locked"));
    withScreen->setCheckable(true);
    withScreen->setChecked(m_preferences.lockWithScreen());
    connect(withScreen, &QAction::toggled, this,
            [this](bool on) { m_preferences.setLockWithScreen(on); });
    menu.addSeparator();
    auto* group = new QActionGroup(&menu);
    for (const int minutes : {0, 5, 15, 60}) {
        QAction* action = group->addAction(menu.addAction(
            minutes == 0 ? tr("&Never") : tr("After %n minute(s)", nullptr, minutes)));
        action->setCheckable(true);
        action->setChecked(minutes == m_preferences.lockAfter());
        connect(action, &QAction::triggered, this, [this, minutes] {
            m_preferences.setLockAfter(minutes);
            setPatience(std::chrono::minutes(minutes));
        });
    }
}

void WindowLock::setSession(client::Session* session, const QString& service)
{
    m_session = session;
    m_service = service;
    if (!session)
        unlock();
}

void WindowLock::setPatience(std::chrono::milliseconds patience)
{
    m_idle.setInterval(patience);
    if (patience.count() > 0)
        m_idle.start();
    else
        m_idle.stop();
}

void WindowLock::lockWithScreen()
{
    if (m_preferences.lockWithScreen())
        lock();
}

void WindowLock::lock()
{
    if (!m_session || isLocked())
        return;
    for (QWidget* top : QApplication::topLevelWidgets())
        if (top != &m_window && top->isVisible() && top->isWindow()) {
            m_hidden.append(top);
            top->hide();
        }
    m_cover = new Cover(m_window);
    auto* dialog = new SignInDialog(*m_session, SignInDialog::Why::Locked,
                                    m_session->account().user.name, m_service, &m_window);
    connect(dialog, &QDialog::accepted, this, &WindowLock::unlock);
    connect(dialog, &SignInDialog::givenUp, this, &WindowLock::givenUp);
    dialog->open();
}

void WindowLock::unlock()
{
    delete m_cover;
    for (const QPointer<QWidget>& hidden : std::exchange(m_hidden, {}))
        if (hidden)
            hidden->show();
    if (m_idle.interval() > 0)
        m_idle.start();
}

bool WindowLock::eventFilter(QObject* watched, QEvent* event)
{
    if (m_idle.interval() > 0 && !isLocked())
        switch (event->type()) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::Wheel:
        case QEvent::MouseMove:
            m_idle.start();
            break;
        default:
            break;
        }
    return QObject::eventFilter(watched, event);
}

} // namespace shell
