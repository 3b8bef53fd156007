// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/text.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

constexpr int spaceWidth = 4;

bool isSelectable(const Text& text)
{
    return text.textInteractionFlags().testFlag(Qt::TextSelectableByMouse);
}

/// From right to left, QLabel pushes a line out by the width of the space at which it is broken:
/// for what can be selected there must be room.
void leaveSpace(Text& text)
{
    QMargins margins = text.contentsMargins();
    const bool pushed =
        text.wordWrap() && isSelectable(text) && text.layoutDirection() == Qt::RightToLeft;
    if (pushed)
        margins.setLeft(std::max(margins.left(), spaceWidth));
    else if (margins.left() == spaceWidth)
        margins.setLeft(0); // it was set up in a mirrored place, and stands in another
    text.setContentsMargins(margins);
}

/// All lines end at the right edge of \a room.
void paintFromTheRight(QPainter& painter, const QRect& room, Qt::Alignment height,
                       const QString& text, const QFont& font, QPaintDevice* device)
{
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), font, device);
    QTextOption option(Qt::AlignRight);
    option.setTextDirection(Qt::RightToLeft);
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    const QFontMetrics metrics(font, device);
    layout.beginLayout();
    qreal below = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        line.setPosition({0, below});
        below = std::ceil(below + line.height() + metrics.leading());
    }
    layout.endLayout();
    const qreal rest = room.height() - below;
    const qreal above = height & Qt::AlignVCenter ? rest / 2 : height & Qt::AlignBottom ? rest : 0;
    layout.draw(&painter, QPointF(room.left(), room.top() + std::max(std::floor(above), 0.0)));
}

/// Whether anything in \a text is read from right to left.
bool isMirrored(const QString& text)
{
    return std::ranges::any_of(text, [](QChar sign) {
        return sign.direction() == QChar::DirR || sign.direction() == QChar::DirAL;
    });
}

} // namespace

Text::Text(const QString& text, Type type, Colour ink, QWidget* parent)
    : QLabel(text, parent)
    , m_type(type)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    restyle();
    align();
}

void Text::setType(Type type)
{
    m_type = type;
    restyle();
}

void Text::setInk(Colour ink)
{
    m_ink = ink;
    restyle();
}

Text* Text::wrapped()
{
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    leaveSpace(*this);
    return this;
}

Text* Text::selectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    leaveSpace(*this);
    return this;
}

void Text::setElide(Qt::TextElideMode mode)
{
    m_elide = mode;
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    updateGeometry();
}

QSize Text::minimumSizeHint() const
{
    // A wrapped text asks for its height by heightForWidth(); QLabel's own guess makes pages scroll
    // without need.
    if (wordWrap())
        return {scaled(48), fontMetrics().height()};
    const QSize size = QLabel::minimumSizeHint();
    return m_elide == Qt::ElideNone ? size
                                    : QSize(std::min(size.width(), scaled(40)), size.height());
}

void Text::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange)
        restyle();
    if (event->type() == QEvent::LayoutDirectionChange) {
        align();
        leaveSpace(*this);
    }
}

void Text::paintEvent(QPaintEvent* event)
{
    if (m_elide == Qt::ElideNone) {
        const bool fromRight = wordWrap() && !isSelectable(*this) && text().isRightToLeft()
            && alignment().testFlag(Qt::AlignRight);
        if (!fromRight)
            return QLabel::paintEvent(event);
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        return paintFromTheRight(painter, contentsRect(), alignment() & Qt::AlignVertical_Mask,
                                 text(), font(), this);
    }
    const QString shown = fontMetrics().elidedText(text(), m_elide, contentsRect().width());
    setToolTip(shown == text() ? QString() : text());
    QPainter painter(this);
    if (!isMirrored(text())) // an address that was shortened is still read from the left
        painter.setLayoutDirection(Qt::LeftToRight);
    painter.setPen(colour(m_ink));
    const Qt::Alignment side =
        QStyle::visualAlignment(layoutDirection(), alignment() & Qt::AlignHorizontal_Mask);
    painter.drawText(contentsRect(), int(side | Qt::AlignAbsolute | Qt::AlignVCenter), shown);
}

void Text::restyle()
{
    const QFont wanted = widgets::font(m_type);
    if (font() != wanted)
        setFont(wanted);
    const QColor ink = colour(m_ink);
    if (palette().color(QPalette::Active, QPalette::WindowText) == ink)
        return;
    QPalette own = palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        own.setColor(group, QPalette::WindowText, ink);
    setPalette(own);
}

void Text::align()
{
    // QLabel would align by the direction of the text itself; a sentence belongs to the near side
    // of the layout.
    const auto side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    if (alignment() & Qt::AlignHCenter)
        return;
    // Where it stands in its height is the same in every direction.
    const auto height = alignment() & Qt::AlignVertical_Mask;
    setAlignment(Qt::Alignment(side | Qt::AlignAbsolute) | height);
}

} // namespace widgets
