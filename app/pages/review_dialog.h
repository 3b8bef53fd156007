// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/review.h"
#include "app/widgets/dialog.h"

namespace pages {

/// What would change, before it is stored: a line for each field.
class ReviewDialog : public widgets::Dialog
{
    Q_OBJECT
public:
    ReviewDialog(const Review& review, QWidget* parent);

signals:
    void saveRequested();
};

} // namespace pages
