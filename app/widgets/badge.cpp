// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/badge.h"

#include "app/widgets/icon.h"
#include "app/widgets/key_text.h"
#include "app/widgets/type.h"

#include <QPainter>
#include <QStringList>
#include <QStyle>

namespace widgets {
namespace {

constexpr int Side = 8;
constexpr int IconSize = 14;
constexpr int Gap = 5;

} // namespace

QSize badgeSize(const BadgeLook& look)
{
    const QFontMetrics words(widgets::font(Type::SmallStrong));
    const int icon = look.icon.isEmpty() ? 0 : iconSide(IconSize) + Gap;
    return {2 * Side + icon + words.horizontalAdvance(look.text) + 1, scaled(22)};
}

void paintBadge(QPainter* painter, const QRect& cell, const BadgeLook& look,
                Qt::LayoutDirection direction, bool stale)
{
    const ToneColours tone = colours(stale ? Tone::Neutral : look.tone);
    const QSize size = badgeSize(look);
    const QRect near(cell.x(), cell.y() + (cell.height() - size.height()) / 2, size.width(),
                     size.height());
    const QRect plate = QStyle::visualRect(direction, cell, near);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // Light palettes need no edge; in the others the soft fill alone is too faint.
    painter->setPen(currentScheme() == Scheme::Light ? QPen(Qt::NoPen)
                                                     : QPen(colour(tone.line), 1));
    painter->setBrush(colour(tone.soft));
    const QRectF round = QRectF(plate).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawRoundedRect(round, round.height() / 2, round.height() / 2);

    int x = Side;
    if (!look.icon.isEmpty()) {
        const int side = iconSide(IconSize);
        const QRect box(plate.x() + x, plate.y() + (plate.height() - side) / 2, side, side);
        paintIcon(painter, QStyle::visualRect(direction, plate, box), look.icon, colour(tone.text),
                  direction);
        x += side + Gap;
    }
    painter->setFont(widgets::font(Type::SmallStrong));
    painter->setPen(colour(tone.text));
    const QRect words(plate.x() + x, plate.y(), plate.width() - x - Side + 2, plate.height());
    painter->drawText(QStyle::visualRect(direction, plate, words),
                      int(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                      look.text);
    painter->restore();
}

Badge::Badge(BadgeLook look, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(look);
}

void Badge::setLook(const BadgeLook& look)
{
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(m_look);
}

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBadge(&painter, rect(), m_look, layoutDirection());
}

Pill::Pill(const QString& text, Tone tone, QWidget* parent) : QWidget(parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Pill::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return {QFontMetrics(widgets::font(Type::Caption)).horizontalAdvance(m_text) + 14, scaled(18)};
}

void Pill::paintEvent(QPaintEvent*)
{
    const ToneColours tone = colours(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(currentScheme() == Scheme::Light ? QPen(Qt::NoPen) : QPen(colour(tone.line), 1));
    painter.setBrush(colour(tone.soft));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(widgets::font(Type::Caption));
    painter.setPen(colour(tone.text));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

KeyHint::KeyHint(const QString& keys, QWidget* parent) : QWidget(parent), m_keys(keys)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLayoutDirection(Qt::LeftToRight);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

QString KeyHint::text() const
{
    return keyText(m_keys); // in the language of the moment
}

QSize KeyHint::sizeHint() const
{
    QFont keys = widgets::font(Type::Caption);
    keys.setWeight(QFont::Normal);
    return {QFontMetrics(keys).horizontalAdvance(text()) + 14, scaled(18)};
}

void KeyHint::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Colour::Line2), 1));
    painter.setBrush(colour(Colour::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    QFont keys = widgets::font(Type::Caption);
    keys.setWeight(QFont::Normal);
    painter.setFont(keys);
    painter.setPen(colour(Colour::Text2));
    painter.setLayoutDirection(Qt::LeftToRight); // "Ctrl+/", not "/+Ctrl"
    painter.drawText(rect(), Qt::AlignCenter, text());
}

Avatar::Avatar(const QString& name, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
}

void Avatar::setName(const QString& name)
{
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_initials.clear();
    if (!words.isEmpty())
        m_initials += words.first().at(0).toUpper();
    if (words.size() > 1)
        m_initials += words.last().at(0).toUpper();
    update();
}

QSize Avatar::sizeHint() const
{
    return {scaled(24), scaled(24)};
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(currentScheme() == Scheme::HighContrast ? QPen(colour(Colour::AccentLine), 1)
                                                           : QPen(Qt::NoPen));
    painter.setBrush(colour(Colour::AccentSoft2));
    painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    QFont letters = widgets::font(Type::Caption);
    letters.setPixelSize(std::max(8, letters.pixelSize() - 1));
    painter.setFont(letters);
    painter.setPen(colour(Colour::AccentText));
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

} // namespace widgets
