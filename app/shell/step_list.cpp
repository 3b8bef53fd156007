// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/step_list.h"

#include "app/widgets/icon.h"
#include "app/widgets/type.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace shell {

using widgets::colour;
using widgets::Colour;
using widgets::scaled;
using widgets::Type;

StepList::StepList(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Minimum);
}

void StepList::addStep(const QString& title, const QString& detail)
{
    m_steps.append({title, detail});
    updateGeometry();
}

void StepList::keep(int count)
{
    m_steps = m_steps.mid(0, count);
    updateGeometry();
    update();
}

void StepList::setTitle(int step, const QString& title)
{
    m_steps[step].title = title;
    update();
}

void StepList::setDetail(int step, const QString& detail)
{
    m_steps[step].detail = detail;
    update();
}

void StepList::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3")
                          .arg(QLocale().toString(step + 1), QLocale().toString(m_steps.size()),
                               m_steps.value(step).title));
    update();
}

QSize StepList::sizeHint() const
{
    return {scaled(216), int(m_steps.size()) * scaled(55)};
}

bool StepList::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int step = help->pos().y() / scaled(55);
    if (step < m_steps.size())
        QToolTip::showText(help->globalPos(),
                           m_steps.at(step).title + u'\n' + m_steps.at(step).detail, this);
    return true;
}

void StepList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int pitch = scaled(55);
    const int side =
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    const auto place = [this](const QRect& at) {
        return QStyle::visualRect(layoutDirection(), rect(), at);
    };
    for (int i = 0; i < m_steps.size(); ++i) {
        const int top = i * pitch;
        const QRect dot = place(QRect(0, top, 22, 22));
        const bool done = i < m_current;
        const bool now = i == m_current;
        painter.setPen(done || now ? QPen(Qt::NoPen) : QPen(colour(Colour::Line2), 1));
        painter.setBrush(colour(done ? Colour::OkSoft : now ? Colour::Accent : Colour::Surface));
        painter.drawEllipse(QRectF(dot).adjusted(0.5, 0.5, -0.5, -0.5));
        if (done) {
            widgets::paintIcon(&painter, dot.adjusted(4, 4, -4, -4), QStringLiteral("check"),
                               colour(Colour::Ok));
        } else {
            painter.setFont(widgets::font(Type::Caption));
            painter.setPen(colour(now ? Colour::OnAccent : Colour::Text));
            painter.drawText(dot, Qt::AlignCenter, QLocale().toString(i + 1));
        }
        if (i + 1 < m_steps.size())
            painter.fillRect(QRect(dot.center().x(), top + 36, 1, pitch - 40),
                             colour(Colour::Line2));
        const int room = width() - 34;
        painter.setFont(widgets::font(now ? Type::Strong : Type::Body));
        painter.setPen(colour(Colour::Text));
        painter.drawText(
            place(QRect(34, top - 2, room, scaled(20))), side,
            painter.fontMetrics().elidedText(m_steps.at(i).title, Qt::ElideRight, room));
        painter.setFont(widgets::font(Type::Small));
        painter.setPen(colour(Colour::Text2));
        painter.drawText(
            place(QRect(34, top + scaled(17), room, scaled(18))), side,
            painter.fontMetrics().elidedText(m_steps.at(i).detail, Qt::ElideMiddle, room));
    }
}

} // namespace shell
