// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/text.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace widgets {
namespace {

constexpr int spaceWidth = 4;

/// From right to left, the space at which a line is broken pushes it out by its own width.
void leaveSpace(Text& text)
{
    QMargins margins = text.contentsMargins();
    const bool pushed = text.wordWrap() && text.layoutDirection() == Qt::RightToLeft;
    if (pushed)
        margins.setLeft(std::max(margins.left(), spaceWidth));
    else if (margins.left() == spaceWidth)
        margins.setLeft(0); // it was set up in a mirrored place, and stands in another
    text.setContentsMargins(margins);
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
        QLabel::paintEvent(event);
        return;
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
