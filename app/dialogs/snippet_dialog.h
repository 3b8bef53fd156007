// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/snippet.h"
#include "app/widgets/dialog.h"
#include "common/domain/token.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace widgets {
class SegmentedControl;
}

namespace dialogs {

class CodeHighlighter;
class CodeView;

/// How to call an API with a token, in the language of one's choice. The token's value is never in
/// it.
class SnippetDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    SnippetDialog(const domain::Token& token, const QUrl& example, QWidget* parent);

    [[nodiscard]] QString code() const;

private:
    void update();
    void copy();
    void saveAs();
    /// The header field alone is no language: nothing.
    [[nodiscard]] std::optional<models::SnippetLanguage> language() const;
    [[nodiscard]] QString written(const models::SnippetCall& call) const;

    domain::Token m_token;
    QListWidget* m_languages;
    QComboBox* m_method;
    QLineEdit* m_url;
    widgets::SegmentedControl* m_scheme;
    CodeView* m_code;
    CodeHighlighter* m_colours;
    widgets::Text* m_note;
    widgets::Button* m_copy;
};

} // namespace dialogs
