// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace shell {

/// Around a step of the wizard: it scrolls where letters are large and the window is small.
class StepArea : public QScrollArea
{
    Q_OBJECT
public:
    explicit StepArea(QWidget* step = nullptr, QWidget* parent = nullptr);

    /// Takes the step; the former one is deleted.
    void setStep(QWidget* step);
};

} // namespace shell
