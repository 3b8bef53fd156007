// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/comparison_card.h"

#include "app/widgets/badge.h"
#include "app/widgets/icon.h"
#include "app/widgets/text.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace pages {
namespace {

using widgets::colour;
using widgets::Colour;
using widgets::Text;
using widgets::Type;

QWidget* cell(const QString& iconName, Colour iconInk, const QString& words, Type type, Colour ink,
              QWidget* beside = nullptr)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    // Qt does not mirror margins.
    const bool mirrored = QGuiApplication::isRightToLeft();
    row->setContentsMargins(mirrored ? 8 : 16, 7, mirrored ? 16 : 8, 7);
    row->setSpacing(8);
    if (!iconName.isEmpty()) {
        auto* mark = new widgets::IconLabel(iconName, iconInk, 14);
        row->addWidget(mark);
    }
    row->addWidget((new Text(words, type, ink))->wrapped(), beside ? 0 : 1);
    if (beside) {
        row->addWidget(beside);
        row->addStretch();
    }
    return box;
}

QWidget* lineOf(QWidget* first, QWidget* second, QWidget* third)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QWidget* part : {first, second, third}) {
        // Three columns of one width each, whatever stands in them.
        part->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        row->addWidget(part, part == first ? 36 : 32);
    }
    return line;
}

} // namespace

ComparisonCard::ComparisonCard(bool secureNow, QWidget* parent) : Card(parent)
{
    setAccessibleName(tr("Standard mode and Secure Mode compared"));
    const auto now = [] { return new widgets::Pill(tr("Now"), widgets::Tone::Ok); };
    addRow(lineOf(new QWidget,
                  cell(QStringLiteral("lock-open"), Colour::Text2, tr("Standard mode"),
                       Type::Strong, Colour::Text, secureNow ? nullptr : now()),
                  cell(QStringLiteral("lock"), Colour::AccentText, tr("Secure Mode"), Type::Strong,
                       Colour::AccentText, secureNow ? now() : nullptr)),
           false, false);
    const auto row = [this](const QString& what, const QString& standard, const QString& secure,
                            bool yes, bool neutral) {
        const QString good = neutral ? QStringLiteral("minus") : QStringLiteral("check");
        const QString bad = neutral ? QStringLiteral("minus")
            : yes                   ? QStringLiteral("check")
                                    : QStringLiteral("close");
        const Colour goodInk = neutral ? Colour::Text3 : Colour::Ok;
        addRow(lineOf(cell({}, Colour::Text, what, Type::Label, Colour::Text),
                      cell(good, goodInk, standard, Type::Body,
                           neutral ? Colour::Text2 : Colour::Text),
                      cell(bad, neutral || !yes ? Colour::Text2 : Colour::Ok, secure, Type::Body,
                           yes ? Colour::Text : Colour::Text2)),
               true, false);
    };
    row(tr("See the token value again"), tr("Owner, password again"), tr("Never"), false, false);
    row(tr("Code snippet with the value"), tr("From the token’s details"),
        tr("Only when it is created"), false, false);
    row(tr("Change name, limits, addresses, expiry"), tr("Any time, audited"),
        tr("Make a new token instead"), false, false);
    row(tr("Revoke, disable, delete"), tr("Any time"), tr("Any time"), true, false);
    row(tr("What the service stores"), tr("Keyed hash and sealed value"), tr("Keyed hash only"),
        false, true);
}

void ComparisonCard::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int third = int((width() - 2) * 0.32);
    const QRect column = QStyle::visualRect(layoutDirection(), rect(),
                                            QRect(width() - 1 - third, 1, third, height() - 2));
    QPainterPath plate;
    plate.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    QPainterPath strip;
    strip.addRect(column);
    painter.fillPath(plate.intersected(strip), colour(Colour::AccentSoft));
}

LockMark::LockMark(QWidget* parent) : QWidget(parent)
{
    setFixedSize(44, 44);
}

void LockMark::setClosed(bool closed)
{
    m_closed = closed;
    update();
}

void LockMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(m_closed ? Colour::OkSoft : Colour::NeutralSoft));
    painter.drawRoundedRect(rect(), 10, 10);
    widgets::paintIcon(&painter, QRect(12, 12, 20, 20),
                       m_closed ? QStringLiteral("lock") : QStringLiteral("lock-open"),
                       colour(m_closed ? Colour::Ok : Colour::Text2));
}

StepNumber::StepNumber(int number, QWidget* parent) : QWidget(parent), m_number(number)
{
    setFixedSize(24, 24);
}

void StepNumber::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Colour::Line2), 1));
    painter.setBrush(colour(Colour::Sunken));
    painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setFont(widgets::font(Type::Caption));
    painter.setPen(colour(Colour::Text2));
    painter.drawText(rect(), Qt::AlignCenter, QLocale().toString(m_number));
}

} // namespace pages
