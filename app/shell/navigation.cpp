// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/navigation.h"

#include "app/shell/navigation_item.h"
#include "app/widgets/card.h"
#include "app/widgets/type.h"

#include <QButtonGroup>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace shell {

using widgets::scaled;

Navigation::Navigation(QWidget* parent)
    : QWidget(parent)
    , m_switcher(new ServiceSwitcher)
    , m_pages(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_collapse(new NavigationItem({}, tr("Collapse"), QStringLiteral("panel")))
{
    setAccessibleName(tr("Pages"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 8);
    column->setSpacing(0);
    column->addWidget(m_switcher);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* sheet = new QWidget;
    scroll->setWidget(sheet);
    scroll->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
    auto* list = new QVBoxLayout(sheet);
    list->setContentsMargins(0, 2, 0, 8);
    list->setSpacing(0);
    list->addLayout(m_pages);
    list->addStretch();
    m_pages->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(m_collapse);
    connect(m_switcher, &ServiceSwitcher::clicked, this, &Navigation::switcherClicked);
    connect(m_collapse, &NavigationItem::clicked, this, &Navigation::collapseClicked);
    fit();
}

void Navigation::setService(const client::SavedService& profile)
{
    m_switcher->setService(profile);
}

void Navigation::addPage(const QString& id, const QString& title, const QString& iconName,
                         bool lineAfter)
{
    auto* entry = new NavigationItem(id, title, iconName, this);
    entry->setCheckable(true);
    m_group->addButton(entry);
    m_pages->addWidget(entry);
    connect(entry, &NavigationItem::clicked, this, [this, id] { emit pageChosen(id); });
    fit();
    if (!lineAfter)
        return;
    auto* gap = new QWidget;
    auto* row = new QVBoxLayout(gap);
    row->setContentsMargins(18, 5, 18, 5);
    row->addWidget(new widgets::Line(Qt::Horizontal, nullptr, widgets::Colour::Line2));
    m_pages->addWidget(gap);
}

void Navigation::setCurrent(const QString& id)
{
    if (auto* entry = item(id))
        entry->setChecked(true);
}

void Navigation::setDraft(const QString& id, bool draft)
{
    if (auto* entry = item(id))
        entry->setDraft(draft);
}

/// As narrow as in English where the titles are short, wider where they are not.
void Navigation::fit()
{
    int wide = scaled(216);
    for (const QAbstractButton* button : m_group->buttons())
        wide = std::max(wide, static_cast<const NavigationItem*>(button)->wideWidth());
    setFixedWidth(m_narrow ? scaled(52) : std::min(wide, scaled(264)));
}

void Navigation::setNarrow(bool narrow)
{
    m_narrow = narrow;
    fit();
    m_switcher->setNarrow(narrow);
    for (QAbstractButton* button : m_group->buttons())
        static_cast<NavigationItem*>(button)->setNarrow(narrow);
    m_collapse->setNarrow(narrow);
    m_collapse->setIconName(narrow ? QStringLiteral("panel-open") : QStringLiteral("panel"));
    m_collapse->setText(narrow ? tr("Expand") : tr("Collapse"));
    m_collapse->setToolTip(narrow ? m_collapse->text() : QString());
    m_collapse->setAccessibleName(m_collapse->text());
}

NavigationItem* Navigation::item(const QString& id) const
{
    for (QAbstractButton* button : m_group->buttons())
        if (auto* entry = static_cast<NavigationItem*>(button); entry->id() == id)
            return entry;
    return nullptr;
}

void Navigation::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), widgets::colour(widgets::Colour::Nav));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), widgets::colour(widgets::Colour::Line));
}

} // namespace shell
