// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/list_layout.h"

#include "app/pages/filter_field.h"
#include "app/pages/saved_filter_button.h"
#include "app/widgets/card.h"
#include "app/widgets/field_row.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pages {

QHBoxLayout* listBar(QWidget* bar, FilterField* filter, SavedFilterButton* saved)
{
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(24, 16, 24, 12);
    column->setSpacing(2);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(filter, 1);
    row->addWidget(saved);
    column->addLayout(row);
    column->addWidget(filter->message());
    return row;
}

QWidget* listBelow(QWidget* bar, QWidget* list)
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(new widgets::Line);
    column->addWidget(list, 1);
    return holder;
}

} // namespace pages
