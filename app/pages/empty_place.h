// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"

#include <QWidget>

namespace widgets {
class EmptyState;
class SheetArea;
} // namespace widgets

namespace pages {

class SetupChecklist;

/// A place that holds nothing yet: its empty state, and beside it, while something necessary is not
/// set up and there is room, the way to a service that protects something.
class EmptyPlace : public QWidget
{
    Q_OBJECT

public:
    /// \a state belongs to this from now on.
    EmptyPlace(widgets::EmptyState* state, const Context& context, QWidget* parent = nullptr);

signals:
    /// Go to a page and a place of it.
    void pageRequested(const QString& id, const QString& place);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    SetupChecklist* m_setup;
    widgets::SheetArea* m_beside;
};

} // namespace pages
