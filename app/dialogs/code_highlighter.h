// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace dialogs {

/// Colours texts, comments and keywords of a short program in one of the snippets' languages, as
/// far as one line shows them.
class CodeHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    /// How a comment begins, "#" or "//"; empty: the language has none.
    void setComment(const QString& begin);

protected:
    void highlightBlock(const QString& text) override;

private:
    QString m_comment;
};

} // namespace dialogs
