// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/inputs.h"

#include "app/widgets/badge.h"
#include "app/widgets/icon.h"
#include "app/widgets/type.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QTimer>
#include <QWheelEvent>

namespace widgets {
namespace {

void paintChevrons(QWidget* widget, bool enabled)
{
    QPainter painter(widget);
    const QRect room(widget->width() - 22, (widget->height() - 14) / 2, 14, 14);
    paintIcon(&painter, QStyle::visualRect(widget->layoutDirection(), widget->rect(), room),
              QStringLiteral("chevrons"), colour(enabled ? Colour::Text2 : Colour::Disabled));
}

} // namespace

SearchField::SearchField(const QString& accessibleName, const QString& example, const QString& keys,
                         QWidget* parent)
    : QLineEdit(parent)
    , m_pause(new QTimer(this))
{
    setAccessibleName(accessibleName);
    setPlaceholderText(example);
    setTextMargins(22, 0, 0, 0);
    if (layoutDirection() == Qt::RightToLeft)
        setTextMargins(0, 0, 22, 0);
    if (!keys.isEmpty())
        m_hint = new KeyHint(keys, this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(200);
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        setClearButtonEnabled(!text.isEmpty());
        if (m_hint)
            m_hint->setVisible(text.isEmpty());
        m_pause->start();
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        setClearButtonEnabled(!text.isEmpty());
        if (m_hint)
            m_hint->setVisible(text.isEmpty());
    });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        m_pause->stop();
        emit settled(text());
    });
    connect(m_pause, &QTimer::timeout, this, [this] { emit settled(text()); });
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRect room(9, (height() - 14) / 2, 14, 14);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), room),
              QStringLiteral("search"), colour(isEnabled() ? Colour::Text2 : Colour::Disabled));
}

void SearchField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    placeHint();
    // An example that has no room is read in the tooltip.
    const int room = width() - 22 - 20 - (m_hint ? m_hint->width() + 8 : 0);
    const bool fits = fontMetrics().horizontalAdvance(placeholderText()) <= room;
    setToolTip(fits ? QString() : placeholderText());
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        emit settled({});
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::settleSoon()
{
    m_pause->start();
}

void SearchField::placeHint()
{
    if (!m_hint)
        return;
    const QSize size = m_hint->sizeHint();
    const QRect room(width() - size.width() - 8, (height() - size.height()) / 2, size.width(),
                     size.height());
    m_hint->setGeometry(QStyle::visualRect(layoutDirection(), rect(), room));
}

CodeField::CodeField(const QString& text, QWidget* parent) : QLineEdit(text, parent)
{
    setFont(widgets::font(Type::Mono));
    setLayoutDirection(Qt::LeftToRight);
}

ComboBox::ComboBox(QWidget* parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void ComboBox::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    paintChevrons(this, isEnabled());
}

void ComboBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

SpinBox::SpinBox(int minimum, int maximum, QWidget* parent) : QSpinBox(parent)
{
    setRange(minimum, maximum);
    setGroupSeparatorShown(true);
    setFocusPolicy(Qt::StrongFocus);
}

void SpinBox::paintEvent(QPaintEvent* event)
{
    QSpinBox::paintEvent(event);
    paintChevrons(this, isEnabled());
}

void SpinBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

DateField::DateField(QWidget* parent) : QDateEdit(parent)
{
    setDisplayFormat(locale().dateFormat(QLocale::ShortFormat).contains(QStringLiteral("yyyy"))
                         ? locale().dateFormat(QLocale::ShortFormat)
                         : QStringLiteral("yyyy-MM-dd")); // two digits of a year say too little
    setFocusPolicy(Qt::StrongFocus);
}

void DateField::paintEvent(QPaintEvent* event)
{
    QDateEdit::paintEvent(event);
    paintChevrons(this, isEnabled());
}

void DateField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace widgets
