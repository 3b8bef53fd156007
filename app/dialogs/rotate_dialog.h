// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/uses_card.h"
#include "app/widgets/dialog.h"
#include "common/domain/token.h"

namespace widgets {
class SegmentedControl;
}

namespace dialogs {

/// How long the old value goes on working when a token gets a new one.
class RotateDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    RotateDialog(const domain::Token& token, QWidget* parent);

    /// Where the old value is: what the records say of the last 30 days.
    void setUses(const QString& sentence, const QList<Use>& uses, qint64 all = 0);

signals:
    /// As the API writes it: "0", "1h", "24h", "7d".
    void submitted(const QString& overlap);

private:
    void describe();

    widgets::SegmentedControl* m_overlap;
    widgets::Text* m_effect;
    widgets::Text* m_used;
    UsesCard* m_uses;
};

} // namespace dialogs
