// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/figure_tile.h"

#include "app/models/moment.h"
#include "app/widgets/icon.h"
#include "app/widgets/type.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;
using widgets::Colour;
using widgets::colour;
using widgets::Type;

namespace pages {
namespace {

constexpr int margin = 16;

void paintFocus(QPainter& painter, const QWidget& widget)
{
    if (!widget.hasFocus())
        return;
    painter.setPen(QPen(colour(Colour::Focus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace

FigureTile::FigureTile(const QString& icon, const QString& title, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_title(title)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFigure(u"–"_s, {});
}

void FigureTile::setFigure(const QString& figure, const QString& beneath, Colour ink)
{
    m_figure = figure;
    m_beneath = beneath;
    m_ink = ink;
    setAccessibleName(m_title + u": "_s + figure);
    setAccessibleDescription(beneath);
    update();
}

QSize FigureTile::sizeHint() const
{
    const int lines = QFontMetrics(widgets::font(Type::Label)).height()
        + QFontMetrics(widgets::font(Type::Figure)).height()
        + QFontMetrics(widgets::font(Type::Small)).height();
    return {widgets::scaled(200), lines + 24 + 8};
}

void FigureTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Colour::Line), 1));
    painter.setBrush(colour(underMouse() ? Colour::Hover : Colour::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const Qt::LayoutDirection direction = layoutDirection();
    const QRect inside = rect().adjusted(margin, 12, -margin, -12);
    const auto mirrored = [&](const QRect& area) {
        return QStyle::visualRect(direction, rect(), area);
    };
    const int alignment =
        int(QStyle::visualAlignment(direction, Qt::AlignLeft)) | int(Qt::AlignVCenter);
    const int head = QFontMetrics(widgets::font(Type::Label)).height();
    const int icon = widgets::iconSide(16);
    const int arrow = widgets::iconSide(14);
    widgets::paintIcon(&painter,
                       mirrored({inside.left(), inside.top() + (head - icon) / 2, icon, icon}),
                       m_icon, colour(Colour::Text2), direction);
    widgets::paintIcon(
        &painter,
        mirrored({inside.right() + 1 - arrow, inside.top() + (head - arrow) / 2, arrow, arrow}),
        u"chevron-right"_s, colour(Colour::Text2), direction);
    painter.setFont(widgets::font(Type::Body));
    painter.setPen(colour(Colour::Text2));
    painter.drawText(mirrored({inside.left() + icon + 8, inside.top(),
                               inside.width() - icon - arrow - 14, head}),
                     alignment, m_title);
    const QFont figure = widgets::font(Type::Figure);
    const int high = QFontMetrics(figure).height();
    painter.setFont(figure);
    painter.setPen(colour(isEnabled() ? Colour::Text : Colour::Text3));
    painter.drawText(mirrored({inside.left(), inside.top() + head + 4, inside.width(), high}),
                     alignment, m_figure);
    const QFont small = widgets::font(Type::Small);
    painter.setFont(small);
    painter.setPen(colour(isEnabled() ? m_ink : Colour::Text3));
    const QRect foot(inside.left(), inside.top() + head + 8 + high, inside.width(),
                     QFontMetrics(small).height());
    const QString shown = QFontMetrics(small).elidedText(m_beneath, Qt::ElideRight, foot.width());
    painter.drawText(mirrored(foot), alignment, shown);
    if (isEnabled()) // otherwise it says why not
        setToolTip(shown == m_beneath ? QString() : m_beneath);
    paintFocus(painter, *this);
}

RankedBar::RankedBar(const QString& word, qint64 count, qint64 largest, QWidget* parent)
    : QAbstractButton(parent)
    , m_count(count)
    , m_largest(std::max<qint64>(largest, 1))
{
    setText(word);
    setAccessibleName(word + u": "_s + models::number(count));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RankedBar::sizeHint() const
{
    return {widgets::scaled(260), widgets::scaled(30)};
}

int RankedBar::numberRoom()
{
    return widgets::scaled(56);
}

/// Words are read; a bar is seen with less room too.
int RankedBar::widestWord() const
{
    const QFontMetrics words(widgets::font(Type::Body));
    int widest = 0;
    for (const RankedBar* bar : parentWidget()->findChildren<RankedBar*>())
        widest = std::max(widest, words.horizontalAdvance(bar->text()) + 10);
    const int least = width() * 30 / 100;
    return std::clamp(widest, least, std::max(least, width() - numberRoom() - widgets::scaled(48)));
}

void RankedBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Qt::LayoutDirection direction = layoutDirection();
    const auto mirrored = [&](const QRect& area) {
        return QStyle::visualRect(direction, rect(), area);
    };
    const QFont font = widgets::font(Type::Body);
    const QString number = models::number(m_count);
    const int numberWidth = numberRoom();
    const int wordWidth = widestWord();
    painter.setFont(font);
    painter.setPen(colour(underMouse() ? Colour::AccentText : Colour::Text));
    const QString shown = QFontMetrics(font).elidedText(text(), Qt::ElideRight, wordWidth - 8);
    painter.drawText(mirrored({0, 0, wordWidth - 8, height()}),
                     int(QStyle::visualAlignment(direction, Qt::AlignLeft)) | int(Qt::AlignVCenter),
                     shown);
    setToolTip(shown == text() ? QString() : text());
    painter.setPen(colour(Colour::Text2));
    painter.drawText(
        mirrored({width() - numberWidth, 0, numberWidth, height()}),
        int(QStyle::visualAlignment(direction, Qt::AlignRight)) | int(Qt::AlignVCenter), number);
    const QRect track(wordWidth, height() / 2 - 4, width() - wordWidth - numberWidth, 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Colour::Hover));
    painter.drawRoundedRect(mirrored(track), 4, 4);
    QRect bar = track;
    bar.setWidth(std::max<int>(8, static_cast<int>(track.width() * m_count / m_largest)));
    painter.setBrush(colour(Colour::BadMark));
    painter.drawRoundedRect(mirrored(bar), 4, 4);
    paintFocus(painter, *this);
}

} // namespace pages
