// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/step_area.h"

namespace shell {

StepArea::StepArea(QWidget* step, QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    if (step)
        setStep(step);
}

void StepArea::setStep(QWidget* step)
{
    setWidget(step);
    step->setAutoFillBackground(false); // a scroll area fills what it is given
}

} // namespace shell
