// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/undo_bar.h"

#include "app/widgets/button.h"
#include "app/widgets/icon.h"
#include "app/widgets/text.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QTimer>

#include <utility>

namespace widgets {

UndoBar::UndoBar(QWidget* page)
    : QWidget(page)
    , m_text(new Text({}, Type::Body))
    , m_undo(new Button(ButtonKind::Secondary, tr("Undo"), QStringLiteral("undo")))
    , m_key(new QShortcut(QKeySequence::Undo, page))
    , m_timer(new QTimer(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(8);
    auto* close = new IconButton(QStringLiteral("close"), tr("Close"));
    row->addWidget(new IconLabel(QStringLiteral("circle-check"), Colour::Ok, 16));
    row->addWidget(m_text->wrapped(), 1);
    row->addWidget(m_undo);
    row->addWidget(close);
    m_undo->setToolTip(
        tr("Undo (%1)").arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    m_key->setContext(Qt::WidgetWithChildrenShortcut);
    m_key->setEnabled(false);
    m_timer->setSingleShot(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    for (QWidget* part :
         {static_cast<QWidget*>(m_undo), static_cast<QWidget*>(close), static_cast<QWidget*>(this)})
        part->installEventFilter(this);
    connect(m_undo, &Button::clicked, this, &UndoBar::undo);
    connect(close, &QAbstractButton::clicked, this, &UndoBar::dismiss);
    connect(m_key, &QShortcut::activated, this, &UndoBar::undo);
    connect(m_timer, &QTimer::timeout, this, &UndoBar::dismiss);
    hide();
}

QString UndoBar::text() const
{
    return m_text->text();
}

void UndoBar::offer(const QString& text, std::function<void()> undo)
{
    m_action = std::move(undo);
    m_text->setText(text);
    setAccessibleName(text);
    m_undo->setAccessibleDescription(text);
    m_key->setEnabled(true);
    show();
    count();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void UndoBar::undo()
{
    const auto action = std::exchange(m_action, nullptr);
    dismiss();
    if (action)
        action();
}

void UndoBar::dismiss()
{
    m_timer->stop();
    m_action = nullptr;
    m_key->setEnabled(false);
    hide();
}

/// Nobody loses the button under the finger.
void UndoBar::count()
{
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        m_timer->stop();
    else if (m_action)
        m_timer->start(m_span);
}

bool UndoBar::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::Leave:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        // When it has happened: focus and mouse are somewhere else by then.
        QMetaObject::invokeMethod(
            this, [this] { count(); }, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void UndoBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Colour::Line2), 1));
    painter.setBrush(colour(Colour::Raised));
    painter.drawRoundedRect(QRectF(contentsRect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace widgets
