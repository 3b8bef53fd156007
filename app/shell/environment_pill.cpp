// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/environment_pill.h"

#include "app/widgets/icon.h"
#include "app/widgets/type.h"

#include <QPainter>
#include <QStyle>

namespace shell {

using widgets::colour;
using widgets::Colour;
using widgets::Type;

EnvironmentPill::EnvironmentPill(Environment environment, QWidget* parent)
    : QWidget(parent)
    , m_environment(environment)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(label(environment));
}

void EnvironmentPill::setEnvironment(Environment environment)
{
    m_environment = environment;
    setAccessibleName(label(environment));
    updateGeometry();
    update();
}

QSize EnvironmentPill::sizeHint() const
{
    const int icon = iconName(m_environment).isEmpty() ? 0 : widgets::iconSide(12) + 4;
    return {QFontMetrics(widgets::font(Type::Caption)).horizontalAdvance(label(m_environment)) + 14
                + icon,
            widgets::scaled(18)};
}

void EnvironmentPill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor tint = colour(ink(m_environment));
    painter.setPen(QPen(tint, 1));
    painter.setBrush(colour(Colour::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    int x = 7;
    if (const QString name = iconName(m_environment); !name.isEmpty()) {
        const int side = widgets::iconSide(12);
        const QRect box = QStyle::visualRect(layoutDirection(), rect(),
                                             QRect(6, (height() - side) / 2, side, side));
        widgets::paintIcon(&painter, box, name, tint);
        x = side + 10;
    }
    painter.setFont(widgets::font(Type::Caption));
    painter.setPen(tint);
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width() - x - 6, height())),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
        label(m_environment));
}

EnvironmentLine::EnvironmentLine(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(3);
}

void EnvironmentLine::setEnvironment(std::optional<Environment> environment)
{
    m_environment = environment;
    update();
}

void EnvironmentLine::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colour(m_environment ? ink(*m_environment) : Colour::Nav));
}

} // namespace shell
