// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/trace_view.h"

#include "app/widgets/icon.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets {
namespace {

/// How wide the thread with the icons is.
int iconLane()
{
    return iconSide(16);
}

class TraceRow final : public QWidget
{
public:
    TraceRow(const TraceStep& step, int nameWidth, bool first, bool last)
        : m_step(step)
        , m_first(first)
        , m_last(last)
    {
        const bool failed = step.state == TraceStep::State::Failed;
        const bool reached = failed || step.state == TraceStep::State::Passed;
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 3, 0, 3);
        row->setSpacing(12);
        row->addSpacing(iconLane() + 12); // margins would not change sides with the language
        auto* name = new Text(step.stage, failed ? Type::Strong : Type::Label,
                              failed        ? Colour::Bad
                                  : reached ? Colour::Text
                                            : Colour::Text3);
        name->wrapped()->setFixedWidth(nameWidth);
        auto* saw = new Text(step.saw, Type::Small,
                             failed        ? Colour::Bad
                                 : reached ? Colour::Text2
                                           : Colour::Text3);
        row->addWidget(name, 0, Qt::AlignTop);
        const int lower = // so that both stand on one line
            QFontMetrics(name->font()).ascent() - QFontMetrics(saw->font()).ascent();
        saw->setContentsMargins(0, lower, 0, 0);
        // Addresses may be broken.
        saw->wrapped()->setMinimumWidth(
            std::min(widestPart(step.saw, saw->font()) + 1, scaled(96)));
        row->addWidget(saw, 1, Qt::AlignTop);
        auto* time = new Text(step.time, Type::Small, Colour::Text3);
        time->setElide(Qt::ElideRight); // what a stage saw is worth more
        time->setContentsMargins(0, lower, 0, 0);
        row->addWidget(time, 0, Qt::AlignTop);
        row->addSpacing(8);
        setMinimumHeight(scaled(26));
        setAccessibleName(step.stage);
        setAccessibleDescription(step.saw);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_step.state == TraceStep::State::Failed) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour(Colour::BadSoft));
            const QRect plate(iconLane() + 6, 0, width() - iconLane() - 6, height());
            painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), plate), 4, 4);
        }
        const int side = iconLane();
        const QRect lane(0, (scaled(26) - side) / 2, side, side);
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), lane);
        const int x = box.center().x();
        if (!m_first)
            painter.fillRect(QRect(x, 0, 1, box.top() - 1), colour(Colour::Line2));
        if (!m_last)
            painter.fillRect(QRect(x, box.bottom() + 2, 1, height() - box.bottom() - 2),
                             colour(Colour::Line2));
        switch (m_step.state) {
        case TraceStep::State::Passed:
            paintIcon(&painter, box, QStringLiteral("circle-check"), colour(Colour::Ok));
            break;
        case TraceStep::State::Failed:
            paintIcon(&painter, box, QStringLiteral("circle-x"), colour(Colour::Bad));
            break;
        case TraceStep::State::NothingToSay:
            paintIcon(&painter, box, QStringLiteral("minus"), colour(Colour::Text3));
            break;
        case TraceStep::State::NotReached:
            paintIcon(&painter, box, QStringLiteral("circle"), colour(Colour::Text3));
            break;
        }
    }

private:
    TraceStep m_step;
    bool m_first;
    bool m_last;
};

} // namespace

TraceView::TraceView(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setAccessibleName(tr("Stages of the decision"));
}

void TraceView::setSteps(const QList<TraceStep>& steps)
{
    m_steps = steps;
    rebuild();
}

QString TraceView::toPlainText() const
{
    QStringList lines;
    for (const TraceStep& step : m_steps) {
        const QString mark = step.state == TraceStep::State::Passed ? QStringLiteral("+")
            : step.state == TraceStep::State::Failed                ? QStringLiteral("x")
                                                                    : QStringLiteral("-");
        lines +=
            QStringLiteral("%1 %2: %3 %4").arg(mark, step.stage, step.saw, step.time).trimmed();
    }
    return lines.join(QLatin1Char('\n'));
}

void TraceView::rebuild()
{
    while (QLayoutItem* item = layout()->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    int nameWidth = scaled(96);
    for (const TraceStep& step : m_steps) // several words may take two lines, one may not
        nameWidth = std::max(nameWidth, widestPart(step.stage, widgets::font(Type::Strong)) + 8);
    for (int i = 0; i < m_steps.size(); ++i)
        layout()->addWidget(
            new TraceRow(m_steps.at(i), nameWidth, i == 0, i == m_steps.size() - 1));
}

} // namespace widgets
