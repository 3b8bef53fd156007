// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page.h"

#include "app/widgets/sheet_area.h"
#include "app/widgets/tab_strip.h"
#include "app/widgets/text.h"
#include "app/widgets/type.h"
#include "app/widgets/undo_bar.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

Page::Page(const QString& title, const QString& sentence, const QString& iconName, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_sentence(sentence)
    , m_iconName(iconName)
    , m_head(new QHBoxLayout)
    , m_tabs(new widgets::TabStrip)
    , m_stack(new QStackedLayout)
    , m_column(new QVBoxLayout(this))
    , m_undo(new widgets::UndoBar(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_head->setContentsMargins(24, 16, 24, 8);
    m_head->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new widgets::Text(title, widgets::Type::Title));
    words->addWidget(
        (new widgets::Text(sentence, widgets::Type::Body, widgets::Colour::Text2))->wrapped());
    m_head->addLayout(words, 1);
    m_column->addLayout(m_head);
    m_column->addWidget(m_tabs);
    m_tabs->hide();
    m_column->addLayout(m_stack, 1);
    m_undo->setContentsMargins(24, 8, 24, 16);
    m_column->addWidget(m_undo);
    setAccessibleName(title);
    connect(m_tabs, &widgets::TabStrip::currentChanged, this, &Page::showTab);
}

void Page::activate() { }

void Page::policyChanged() { }

void Page::refresh()
{
    activate();
}

bool Page::hasUnsavedChanges() const
{
    return false;
}

void Page::discard() { }

void Page::restoreDraft() { }

void Page::focusFilter() { }

void Page::createNew() { }

void Page::setOnline(bool) { }

void Page::openPlace(const QString&) { }

void Page::addHeadAction(QWidget* action)
{
    m_head->addWidget(action, 0, Qt::AlignTop);
}

void Page::setContent(QWidget* content)
{
    m_stack->addWidget(content);
}

void Page::addTab(const QString& title, QWidget* content)
{
    m_stack->addWidget(content);
    m_tabs->addTab(title);
    m_tabs->show();
}

void Page::addTab(const QString& title, std::function<QWidget*()> make)
{
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    m_unmade.insert(m_stack->count(), std::move(make));
    addTab(title, place);
}

void Page::showTab(int index)
{
    if (const auto make = m_unmade.take(index))
        m_stack->widget(index)->layout()->addWidget(make());
    m_undo->dismiss();
    m_stack->setCurrentIndex(index);
    tabChanged(index);
}

int Page::currentTab() const
{
    return m_stack->currentIndex();
}

void Page::setCurrentTab(int index)
{
    m_tabs->setCurrent(index);
}

void Page::tabChanged(int) { }

QWidget* Page::scrolling(QWidget* content, int maximumWidth, bool centred)
{
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(24, 16, 24, 24);
    column->addWidget(content);
    column->addStretch(1);
    auto* area = new widgets::SheetArea(24);
    area->setSheet(sheet, widgets::scaled(maximumWidth), centred);
    return area;
}

QString Page::awayReason(bool online)
{
    return online ? QString() : tr("The service is away.");
}

void Page::setUsable(QWidget* part, const QString& reason)
{
    part->setEnabled(reason.isEmpty());
    part->setToolTip(reason);
}

void Page::setUsable(QAction* entry, const QString& reason)
{
    entry->setEnabled(reason.isEmpty());
    entry->setToolTip(reason.isEmpty() ? QString() : reason);
}

QWidget* Page::sheet(std::initializer_list<QWidget*> parts)
{
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (QWidget* part : parts)
        column->addWidget(part);
    return sheet;
}

void Page::setCentred(int maximumWidth)
{
    m_centredWidth = widgets::scaled(maximumWidth);
}

void Page::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_centredWidth == 0)
        return;
    const int side = std::max(24, (width() - m_centredWidth) / 2);
    m_head->setContentsMargins(side, 24, side, 8);
}

void Page::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) // not when the window is made small
        m_undo->dismiss();
}

void Page::offerUndo(const QString& text, const std::function<void()>& undo)
{
    if (isVisible())
        m_undo->offer(text, undo);
    else
        emit notified(text);
}

void Page::setFoot(QWidget* foot)
{
    foot->setContentsMargins(24, 0, 24, 16); // the foot's own, so that a hidden one takes no room
    m_column->addWidget(foot);
}

} // namespace pages
