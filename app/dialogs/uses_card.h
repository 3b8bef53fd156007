// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"

namespace dialogs {

/// Who used something lately, a line each: an address or a name, what it did, and when.
struct Use
{
    QString who;
    QString what;
    QString when;
};

/// Up to eight of them; the rest as a number.
class UsesCard final : public widgets::Card
{
    Q_OBJECT

public:
    explicit UsesCard(QWidget* parent = nullptr);

    /// Hidden while there are none. \a all: how many there are in truth, where more is known of.
    void setUses(const QList<Use>& uses, qint64 all = 0);
};

} // namespace dialogs
