// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/empty_place.h"

#include "app/pages/setup_checklist.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/sheet_area.h"
#include "app/widgets/type.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pages {
namespace {

constexpr int PageMargin = 24;
constexpr int CardWidth = 400;
constexpr int LeastBeside = 440; ///< what the empty state needs to say its two lines

} // namespace

EmptyPlace::EmptyPlace(widgets::EmptyState* state, const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_setup(new SetupChecklist(context))
    , m_beside(new widgets::SheetArea(PageMargin))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(state, 1);
    row->addWidget(m_beside);
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, PageMargin, 0, PageMargin);
    column->addWidget(m_setup);
    column->addStretch();
    m_beside->setSheet(sheet);
    m_beside->setFixedWidth(widgets::scaled(CardWidth) + 2 * PageMargin);
    connect(m_setup, &SetupChecklist::pageRequested, this, &EmptyPlace::pageRequested);
}

void EmptyPlace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_setup->load();
}

void EmptyPlace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_beside->setVisible(width() - m_beside->width() >= widgets::scaled(LeastBeside));
}

} // namespace pages
