// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/inputs.h"

#include "app/widgets/badge.h"
#include "app/widgets/icon.h"
#include "app/widgets/type.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QWheelEvent>

namespace widgets {
namespace {

void paintChevrons(QWidget* widget, bool enabled)
{
    QPainter painter(widget);
    const int side = iconSide(14);
    const QRect room(widget->width() - 8 - side, (widget->height() - side) / 2, side, side);
    paintIcon(&painter, QStyle::visualRect(widget->layoutDirection(), widget->rect(), room),
              QStringLiteral("chevrons"), colour(enabled ? Colour::Text2 : Colour::Disabled));
}

/// Style sheets do not mirror the room for the chevrons: they have a rule for each direction.
void mirrorRoom(QWidget* input)
{
    const bool mirrored = input->layoutDirection() == Qt::RightToLeft;
    if (input->property("mirrored").toBool() == mirrored)
        return;
    input->setProperty("mirrored", mirrored);
    input->style()->unpolish(input);
    input->style()->polish(input);
    input->updateGeometry();
}

/// A number alone has no direction, and would stand at the left in every language.
void mirrorNumber(QAbstractSpinBox* input)
{
    mirrorRoom(input);
    const auto side = input->layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    input->setAlignment(Qt::Alignment(side | Qt::AlignAbsolute | Qt::AlignVCenter));
}

} // namespace

SearchField::SearchField(const QString& accessibleName, const QString& example, const QString& keys,
                         QWidget* parent)
    : QLineEdit(parent)
    , m_pause(new QTimer(this))
{
    setAccessibleName(accessibleName);
    setPlaceholderText(example);
    if (!keys.isEmpty())
        m_hint = new KeyHint(keys, this);
    leaveRoom();
    m_pause->setSingleShot(true);
    m_pause->setInterval(200);
    connect(this, &QLineEdit::textEdited, this, [this] { m_pause->start(); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        setClearButtonEnabled(!text.isEmpty());
        if (m_hint)
            m_hint->setVisible(text.isEmpty());
        leaveRoom();
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
    const int side = iconSide(14);
    const QRect room(9, (height() - side) / 2, side, side);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), room),
              QStringLiteral("search"), colour(isEnabled() ? Colour::Text2 : Colour::Disabled));
}

void SearchField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        leaveRoom();
        placeHint();
    }
}

/// For the icon at the near side, and for the keys at the far side as long as they are there: an
/// example ends before them.
void SearchField::leaveRoom()
{
    const int near = iconSide(14) + 8;
    const int far = m_hint && text().isEmpty() ? m_hint->sizeHint().width() + 4 : 0;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? far : near, 0, mirrored ? near : far, 0);
}

void SearchField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    placeHint();
    // An example that has no room is read in the tooltip.
    const QMargins margins = textMargins();
    const int room = width() - 24 - margins.left() - margins.right();
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

CodeArea::CodeArea(const QString& accessibleName, QWidget* parent) : QPlainTextEdit(parent)
{
    setAccessibleName(accessibleName);
    setFont(widgets::font(Type::Mono));
    setLayoutDirection(Qt::LeftToRight);
    setTabChangesFocus(true);
}

void CodeArea::setExample(const QString& example)
{
    m_example = example;
    setAccessibleDescription(example);
    viewport()->update();
}

void CodeArea::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    if (m_example.isEmpty() || !document()->isEmpty())
        return;
    // Qt paints its own grey text in the direction of the language, and this is code.
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int margin = int(document()->documentMargin());
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_example);
}

ComboBox::ComboBox(QWidget* parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    mirrorRoom(this);
}

void ComboBox::showPopup()
{
    view()->setProperty("popup", true);
    view()->setAccessibleName(accessibleName());
    QComboBox::showPopup();
}

void ComboBox::changeEvent(QEvent* event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        mirrorRoom(this);
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
    mirrorNumber(this);
}

void SpinBox::changeEvent(QEvent* event)
{
    QSpinBox::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        mirrorNumber(this);
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
    mirrorNumber(this);
}

void DateField::changeEvent(QEvent* event)
{
    QDateEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        mirrorNumber(this);
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

void dressSuggestions(QCompleter& completer, const QString& accessibleName)
{
    QAbstractItemView* list = completer.popup();
    list->setAccessibleName(accessibleName);
    list->setProperty("kind", QStringLiteral("suggestions"));
    list->setItemDelegate(
        new QStyledItemDelegate(list)); // the completer's own knows no style sheet
}

} // namespace widgets
