// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"
#include "common/domain/problems.h"
#include "common/domain/token.h"

namespace widgets {
class Notice;
class SegmentedControl;
} // namespace widgets

namespace dialogs {
class WindowsEditor;
}

namespace pages {

/// A token's own rate limit: the one of the settings, its own windows, or none.
class TokenRateDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    TokenRateDialog(const domain::Token& token, QWidget* parent);

    void sayFailure(const QString& message);

signals:
    /// Absent: the one of the settings.
    void submitted(const std::optional<domain::TokenRate>& rate);

private:
    enum Choice
    {
        Settings,
        Own,
        Exempt
    };

    [[nodiscard]] std::optional<domain::TokenRate> rate() const;
    void check();

    widgets::SegmentedControl* m_choice;
    dialogs::WindowsEditor* m_windows;
    widgets::Notice* m_failure;
    widgets::Button* m_save;
};

} // namespace pages
