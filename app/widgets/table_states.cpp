// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/table_states.h"

#include "app/widgets/button.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/table_view.h"

#include <QStackedLayout>

namespace widgets {

TableStates::TableStates(TableView* table, QWidget* nothingYet, const QString& notFoundHeading,
                         const QString& notFoundText, const QString& failedHeading, QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_failedHeading(failedHeading)
{
    auto* notFound = new EmptyState({}, notFoundHeading, notFoundText);
    connect(notFound->addSecondary(tr("Clear filters")), &QAbstractButton::clicked, this,
            &TableStates::clearAsked);
    m_stack->addWidget(table);
    m_stack->addWidget(nothingYet ? nothingYet : new QWidget);
    m_stack->addWidget(notFound);
}

void TableStates::setState(State state)
{
    if (state < m_stack->count())
        m_stack->setCurrentIndex(state);
}

void TableStates::setFailed(const QString& why)
{
    delete m_failed;
    auto* failed = new EmptyState(QStringLiteral("unplug"), m_failedHeading, why);
    connect(failed->addPrimary(tr("Try again"), QStringLiteral("refresh")),
            &QAbstractButton::clicked, this, &TableStates::retryAsked);
    m_failed = failed;
    m_stack->addWidget(failed);
    m_stack->setCurrentIndex(Failed);
}

TableStates::State TableStates::state() const
{
    return State(m_stack->currentIndex());
}

} // namespace widgets
