// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/chip_row.h"

#include "app/widgets/chip.h"
#include "app/widgets/icon.h"
#include "app/widgets/type.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QStyle>

#include <algorithm>

namespace widgets {
namespace {

constexpr int gap = 8;

int widthOf(const QList<Chip*>& chips, int count)
{
    int width = 0;
    for (int i = 0; i < count; ++i)
        width += chips[i]->sizeHint().width() + (i > 0 ? gap : 0);
    return width;
}

} // namespace

ChipRow::ChipRow(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_more(new Chip({}, QStringLiteral("more"), this))
    , m_menu(new QMenu(this))
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_more->hide();
    m_more->installEventFilter(this);
    connect(m_menu, &QMenu::aboutToShow, this, &ChipRow::fillMenu);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        // It is no filter itself: it shows whether one of those behind it is on.
        m_more->setChecked(std::any_of(m_chips.cbegin() + m_fitting, m_chips.cend(),
                                       [](const Chip* chip) { return chip->isChecked(); }));
        const int side =
            layoutDirection() == Qt::RightToLeft ? m_more->width() - m_menu->sizeHint().width() : 0;
        m_menu->popup(m_more->mapToGlobal(QPoint(side, m_more->height())));
    });
}

Chip* ChipRow::addChip(const QString& text, const QString& iconName, Colour ink)
{
    auto* chip = new Chip(text, iconName, this);
    chip->setIconInk(int(ink));
    chip->installEventFilter(this);
    connect(chip, &QAbstractButton::toggled, this, &ChipRow::place);
    m_chips.append(chip);
    m_fitting = static_cast<int>(m_chips.size());
    makeStop(m_chips.front());
    updateGeometry();
    return chip;
}

int ChipRow::folded() const
{
    return static_cast<int>(m_chips.size()) - m_fitting;
}

QSize ChipRow::sizeHint() const
{
    return {widthOf(m_chips, static_cast<int>(m_chips.size())), scaled(26)};
}

QSize ChipRow::minimumSizeHint() const
{
    return {scaled(120), scaled(26)};
}

bool ChipRow::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) // a number behind a word has come
        place();
    return QWidget::event(event);
}

void ChipRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void ChipRow::place()
{
    const int count = static_cast<int>(m_chips.size());
    m_fitting = count;
    m_more->setText(tr("%n more", nullptr, count));
    if (widthOf(m_chips, count) > width()) {
        const int room = width() - m_more->sizeHint().width() - gap;
        m_fitting = 1;
        while (m_fitting < count && widthOf(m_chips, m_fitting + 1) <= room)
            ++m_fitting;
    }
    int x = 0;
    const auto put = [&](Chip* chip) {
        const QSize size = chip->sizeHint();
        chip->setGeometry(QStyle::visualRect(layoutDirection(), rect(),
                                             QRect(x, 0, size.width(), size.height())));
        x += size.width() + gap;
    };
    bool foldedOn = false;
    for (int i = 0; i < count; ++i) {
        if (i < m_fitting)
            put(m_chips[i]);
        else
            foldedOn = foldedOn || m_chips[i]->isChecked();
        m_chips[i]->setVisible(i < m_fitting);
    }
    m_more->setText(tr("%n more", nullptr, count - m_fitting));
    m_more->setAccessibleName(tr("%n more filter(s)", nullptr, count - m_fitting));
    m_more->setVisible(m_fitting < count);
    m_more->setChecked(foldedOn);
    if (m_fitting < count)
        put(m_more);
}

void ChipRow::fillMenu()
{
    m_menu->clear();
    for (int i = m_fitting; i < m_chips.size(); ++i) {
        Chip* chip = m_chips[i];
        const QString number = chip->accessibleDescription();
        QAction* entry = m_menu->addAction(
            number.isEmpty() ? chip->text() : chip->text() + QLatin1Char('\t') + number);
        entry->setCheckable(true);
        entry->setChecked(chip->isChecked());
        connect(entry, &QAction::triggered, chip, &QAbstractButton::click);
    }
}

QList<Chip*> ChipRow::shown() const
{
    QList<Chip*> chips = m_chips.first(m_fitting);
    if (folded() > 0)
        chips.append(m_more);
    return chips;
}

void ChipRow::makeStop(Chip* stop)
{
    for (Chip* chip : m_chips)
        chip->setFocusPolicy(chip == stop ? Qt::StrongFocus : Qt::ClickFocus);
    m_more->setFocusPolicy(m_more == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

bool ChipRow::eventFilter(QObject* watched, QEvent* event)
{
    auto* chip = qobject_cast<Chip*>(watched);
    if (chip && event->type() == QEvent::FocusIn)
        makeStop(chip);
    if (!chip || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const QList<Chip*> stops = shown();
    const qsizetype at = stops.indexOf(chip);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    qsizetype to = at;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Left:
        to = at + (mirrored ? 1 : -1);
        break;
    case Qt::Key_Right:
        to = at + (mirrored ? -1 : 1);
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = stops.size() - 1;
        break;
    default:
        return QWidget::eventFilter(watched, event);
    }
    stops[std::clamp<qsizetype>(to, 0, stops.size() - 1)]->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace widgets
