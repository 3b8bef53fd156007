// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"
#include "common/domain/problems.h"
#include "common/domain/token.h"

#include <QJsonObject>

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

    /// Absent: the one of the settings.
    [[nodiscard]] std::optional<domain::TokenRate> rate() const;
    void setRate(const std::optional<domain::TokenRate>& rate);
    /// The same as its member of dialogs::formOf(token).
    [[nodiscard]] QJsonObject form() const;
    void showForm(const QJsonObject& form);

    /// Why it was not stored; empty: it can be tried again.
    void sayFailure(const QString& message);

signals:
    void submitted();

private:
    enum Choice
    {
        Settings,
        Own,
        Exempt
    };

    void check();

    widgets::SegmentedControl* m_choice;
    dialogs::WindowsEditor* m_windows;
    widgets::Notice* m_failure;
    widgets::Button* m_save;
};

} // namespace pages
