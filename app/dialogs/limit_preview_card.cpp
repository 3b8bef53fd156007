// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/limit_preview_card.h"

#include "app/widgets/button.h"
#include "app/widgets/icon.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::Text;
using widgets::Type;

namespace dialogs {
namespace {

/// Parts of a whole in one bar; what there is of is never too small to be seen.
class PartsBar final : public QWidget
{
public:
    explicit PartsBar(const QList<std::pair<qint64, Colour>>& parts) : m_parts(parts)
    {
        setFixedHeight(10);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath round;
        round.addRoundedRect(rect(), 5, 5);
        painter.setClipPath(round);
        painter.fillRect(rect(), widgets::colour(Colour::Hover));
        qint64 all = 0;
        for (const auto& [count, ink] : m_parts)
            all += count;
        if (all == 0)
            return;
        double left = 0;
        for (const auto& [count, ink] : m_parts) {
            if (count == 0)
                continue;
            const double share = std::max(6.0, double(width()) * double(count) / double(all));
            painter.fillRect(QRectF(left, 0, std::min(share, width() - left) - 1, height()),
                             widgets::colour(ink));
            left += share;
        }
    }

private:
    QList<std::pair<qint64, Colour>> m_parts;
};

QString listed(const QList<int>& numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(QLocale().toString(number));
    return QLocale().createSeparatedList(texts);
}

} // namespace

LimitPreviewCard::LimitPreviewCard(QWidget* parent) : Card(parent)
{
    setHead(tr("Recorded calls"));
    hide();
}

void LimitPreviewCard::setPreview(const api::LimitsAnswer::Preview& preview,
                                  const QList<int>& faulty)
{
    clearRows();
    show();
    m_column = new QVBoxLayout;
    m_column->setSpacing(8);
    addRow(m_column, false);
    if (preview.calls == 0) {
        m_column->addWidget(
            (new Text(tr("The token has not called anything yet."), Type::Body, Colour::Text2))
                ->wrapped());
        m_column->addStretch(1);
        return;
    }
    const QLocale locale;
    const QString calls = tr("Of the last %n call(s)", nullptr, int(preview.calls));
    const QString said = faulty.isEmpty()
        ? tr("%1, these lines would").arg(calls)
        : tr("%1, these lines without line %2 would").arg(calls, listed(faulty));
    m_column->addWidget((new Text(said, Type::Body, Colour::Text2))->wrapped());
    m_column->addWidget(new PartsBar({{preview.matched, Colour::OkMark},
                                      {preview.needsBody, Colour::WarnMark},
                                      {preview.notMatched, Colour::BadMark}}));
    addCount(u"circle-check"_s, Colour::Ok, tr("allow %1").arg(locale.toString(preview.matched)));
    if (preview.needsBody > 0)
        addCount(u"circle-help"_s, Colour::Warn,
                 tr("decide %1 by what is not recorded, such as the body")
                     .arg(locale.toString(preview.needsBody)));
    addCount(u"circle-x"_s, Colour::Bad, tr("deny %1").arg(locale.toString(preview.notMatched)),
             preview.examples.isEmpty() ? nullptr : makeExamples(preview));
    QList<int> unused;
    for (const api::LimitsAnswer::Usage& usage : preview.lines)
        if (usage.calls == 0)
            unused.append(usage.line);
    const QString usage = unused.isEmpty()      ? tr("Every line was used.")
        : unused.size() == preview.lines.size() ? tr("No line was used.")
                                                : tr("Never used: line %1.").arg(listed(unused));
    m_column->addWidget((new Text(usage, Type::Small, Colour::Text2))->wrapped());
    m_column->addStretch(1);
}

void LimitPreviewCard::addCount(const QString& iconName, Colour ink, const QString& words,
                                QWidget* action)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new widgets::IconLabel(iconName, ink, 14), 0,
                   action ? Qt::AlignVCenter : Qt::AlignTop); // a button makes the row higher
    row->addWidget((new Text(words))->wrapped(), 1);
    if (action)
        row->addWidget(action);
    m_column->addLayout(row);
}

/// A menu of what would be denied; choosing one tries it.
QWidget* LimitPreviewCard::makeExamples(const api::LimitsAnswer::Preview& preview)
{
    auto* show = (new Button(ButtonKind::Link, tr("Show them")))->small();
    show->setAutoDefault(false);
    auto* menu = new QMenu(show);
    menu->setLayoutDirection(Qt::LeftToRight);
    for (const auto& [method, path] : preview.examples) {
        const QString text = method + u' ' + path;
        QAction* action = menu->addAction(fontMetrics().elidedText(
            QString(text).replace(u'&', u"&&"_s), Qt::ElideMiddle, widgets::scaled(480)));
        connect(action, &QAction::triggered, this,
                [this, call = std::pair(method, path)] { emit tryAsked(call.first, call.second); });
    }
    connect(show, &Button::clicked, menu,
            [show, menu] { menu->popup(show->mapToGlobal(QPoint(0, show->height()))); });
    return show;
}

} // namespace dialogs
