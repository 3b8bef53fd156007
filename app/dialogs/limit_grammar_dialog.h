// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"

namespace dialogs {

/// How "Limit to" lines are written, with examples.
class LimitGrammarDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    explicit LimitGrammarDialog(QWidget* parent);
};

/// Lines that show what can be said, each with what it says.
[[nodiscard]] QList<std::pair<QString, QString>> limitExamples();

} // namespace dialogs
