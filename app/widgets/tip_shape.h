// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace widgets {

/// Wraps long tooltips. Qt wraps rich text only; a plain sentence becomes one line as wide as the
/// screen.
class TipShape final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Does nothing for widgets that are no tooltips.
    void watch(QWidget* widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace widgets
