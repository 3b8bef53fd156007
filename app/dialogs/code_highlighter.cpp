// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/code_highlighter.h"

#include "app/widgets/palette.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using widgets::Colour;
using widgets::colour;

namespace dialogs {

void CodeHighlighter::setComment(const QString& begin)
{
    if (m_comment == begin)
        return;
    m_comment = begin;
    rehighlight();
}

void CodeHighlighter::highlightBlock(const QString& text)
{
    static const QRegularExpression parts(
        uR"re("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|//.*|#.*|\b(?:import|from|func|package|return|if|else|for|throw|raise|const|let|var|new|class|public|static|void|async|await|function|try|catch|finally|err|nil|null|true|false)\b)re"_s);
    auto found = parts.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        const QStringView part = match.capturedView();
        const bool comment = part.startsWith(u'#') || part.startsWith("//"_L1);
        if (comment && (m_comment.isEmpty() || !part.startsWith(m_comment)))
            continue;
        const bool words = part.front() == u'"' || part.front() == u'\'' || part.front() == u'`';
        setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(part.size()),
                  colour(comment     ? Colour::SyntaxComment
                             : words ? Colour::SyntaxString
                                     : Colour::SyntaxMethod));
    }
}

} // namespace dialogs
