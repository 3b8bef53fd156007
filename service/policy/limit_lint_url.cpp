// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/limit_lint_url.h"

#include "service/policy/limit_repair.h"

#include <QRegularExpression>

namespace policy {

using namespace Qt::StringLiterals;

namespace {

using Severity = LimitWarning::Severity;

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// One line's URL, looked at from all sides.
class UrlLinter
{
public:
    UrlLinter(const LintLine& line, const PatternLanguage& paths, SearchBudget& budget,
              QList<LimitWarning>& warnings)
        : m_line(line)
        , m_url(line.line.url)
        , m_paths(paths)
        , m_budget(budget)
        , m_warnings(warnings)
    { }

    void lint()
    {
        query();
        if (neverMatches() || everything())
            return;
        dots();
        openEnd();
        openStart();
    }

private:
    void warn(qsizetype at, Severity severity, const QString& code, const QString& message,
              const QString& example = {}, const std::optional<QString>& replacement = std::nullopt)
    {
        m_warnings.append({m_line.number, m_line.line.urlColumn + static_cast<int>(at), severity,
                           code, message, example, replacement});
    }

    /// The line with a part of its URL replaced; nothing where that is no line or admits no path.
    std::optional<QString> changed(qsizetype at, qsizetype length, const QString& with)
    {
        const QString text = edited(m_line.text, m_line.line.urlColumn + at, length, with);
        const std::optional<LintLine> line = LintLine::of(text, m_line.number);
        if (!line || !line->url
            || findText({&*line->url, &m_paths}, nullptr, m_budget).outcome
                != FoundText::Outcome::Found)
            return std::nullopt;
        return text;
    }

    /// A path of the pattern's language, one of the shortest, that the engine admits too once
    /// \a suffix is behind it.
    QString pathOf(const QString& pattern, const QString& suffix = {})
    {
        const std::optional<PatternLanguage> language = PatternLanguage::of(pattern);
        if (!language)
            return {};
        const FoundText found = findText({&*language, &m_paths}, nullptr, m_budget);
        const QString path = found.text + suffix;
        return found.outcome == FoundText::Outcome::Found && m_line.admits(path) ? path : QString();
    }

    void query()
    {
        static const QRegularExpression parameter(u"\\?[A-Za-z_][\\w.-]*="_s);
        const QRegularExpressionMatch match = parameter.match(m_url);
        if (!match.hasMatch())
            return;
        // "\\?name=value" at the end, where the value holds nothing that "&" or brackets could be.
        static const QRegularExpression whole(u"\\\\?\\?([A-Za-z_][\\w.-]*)=([\\w.*+\\\\-]+)$"_s);
        const QRegularExpressionMatch simple = whole.match(m_url);
        std::optional<QString> instead;
        if (simple.hasMatch())
            instead =
                changed(simple.capturedStart(), simple.capturedLength(),
                        u"[QueryParam::%1==%2]"_s.arg(simple.captured(1), simple.captured(2)));
        warn(
            match.capturedStart(), Severity::Warning, u"query_in_url"_s,
            u"The pattern sees the path only, never the query; a parameter is asked for at the end of the line, as in [QueryParam::%1==regex]."_s
                .arg(match.captured().mid(1).chopped(1)),
            {}, instead);
    }

    bool neverMatches()
    {
        if (!m_line.url
            || findText({&*m_line.url, &m_paths}, nullptr, m_budget).outcome
                != FoundText::Outcome::None)
            return false;
        static const QRegularExpression escape(u"%[0-9A-Fa-f]{2}"_s);
        const QRegularExpressionMatch escaped = escape.match(m_url);
        if (m_url.contains(u"://"))
            warn(0, Severity::Warning, u"never_matches"_s,
                 u"The pattern sees the path only, without scheme and host; begin it with \"/\"."_s,
                 {}, withoutHost());
        else if (escaped.hasMatch())
            warn(
                escaped.capturedStart(), Severity::Warning, u"never_matches"_s,
                u"The pattern sees the path decoded, so \"%1\" never occurs in it; write the character itself."_s
                    .arg(escaped.captured()),
                {}, decoded(escaped));
        else if (const QChar first = m_url.at(0); isWord(first))
            warn(0, Severity::Warning, u"never_matches"_s,
                 u"A path begins with \"/\", and the pattern must match all of it; write \"/%1\"."_s
                     .arg(m_url),
                 {}, changed(0, 0, u"/"_s));
        else
            warn(
                0, Severity::Warning, u"never_matches"_s,
                u"No path looks like this: a path begins with \"/\" and has neither empty segments nor \"\\\" or \"%\"."_s);
        return true;
    }

    /// "https://jira\\.example/rest" as "/rest".
    std::optional<QString> withoutHost()
    {
        static const QRegularExpression host(u"^https?\\??://[^/()\\[|]+(?=/)"_s);
        const QRegularExpressionMatch match = host.match(m_url);
        return match.hasMatch() ? changed(0, match.capturedLength(), {}) : std::nullopt;
    }

    /// "%20" as " ", for ASCII that means nothing in a pattern.
    std::optional<QString> decoded(const QRegularExpressionMatch& escaped)
    {
        const QChar c = QChar(escaped.captured().mid(1).toUShort(nullptr, 16));
        const bool plain =
            c == u' ' || (c.unicode() < 0x7f && isWord(c)) || u"-~!@&=:;,'\""_s.contains(c);
        return plain ? changed(escaped.capturedStart(), 3, c) : std::nullopt;
    }

    bool everything()
    {
        if (!m_line.url
            || findText({&m_paths}, &*m_line.url, m_budget).outcome != FoundText::Outcome::None)
            return false;
        if (m_line.line.methods.isEmpty() && m_line.atoms.empty())
            warn(
                0, Severity::Warning, u"everything"_s,
                u"The line admits every request, so the other lines and the limit as a whole restrict nothing."_s,
                u"/"_s);
        return true; // with methods or conditions it restricts in other ways
    }

    void dots()
    {
        for (const qsizetype dot : unescapedDots(m_url)) {
            QString other = m_url;
            const QString path = pathOf(other.replace(dot, 1, u'x'));
            if (!path.isEmpty())
                warn(
                    dot, Severity::Warning, u"unescaped_dot"_s,
                    u"\".\" stands for any character, so %1 is admitted as well; write \"\\.\" for a dot."_s
                        .arg(path),
                    path, changed(dot, 1, u"\\."_s));
        }
    }

    /// ".../JRA.*": what the author has in mind ends at the name, the pattern does not (EX-32).
    void openEnd()
    {
        if (!m_url.endsWith(u".*") || m_url.size() < 3 || !isWord(m_url.at(m_url.size() - 3)))
            return;
        const QString closed = m_url.chopped(2);
        const QChar last = closed.back();
        const QString suffix = last.isUpper() ? u"2-1"_s : last.isDigit() ? u"0"_s : u"-other"_s;
        const QString path = pathOf(closed, suffix);
        if (!path.isEmpty())
            warn(
                m_url.size() - 2, Severity::Warning, u"open_end"_s,
                u"The pattern goes on after \"%1\", so %2 is admitted as well; write what must follow, or \"(/.*)?\" for everything below."_s
                    .arg(closed.section(u'/', -1), path),
                path, changed(m_url.size() - 2, 2, closedEnd(closed)));
    }

    /// What follows the key of a project is an issue's number (EX-32); what follows a word is a
    /// path below it.
    static QString closedEnd(const QString& closed)
    {
        static const QRegularExpression key(u"/issue/[A-Z][A-Z0-9_]+$"_s);
        return key.match(closed).hasMatch() ? u"-[0-9]+(/.*)?"_s : u"(/.*)?"_s;
    }

    void openStart()
    {
        if (!m_url.startsWith(u".*") || m_url.size() < 3)
            return;
        const QString path = pathOf(u"/elsewhere"_s + m_url.mid(2));
        if (!path.isEmpty())
            warn(
                0, Severity::Hint, u"open_start"_s,
                u"Anything may stand before the path, so %1 is admitted as well; begin the pattern with \"/\", or with the context path of the upstream."_s
                    .arg(path),
                path);
    }

    const LintLine& m_line;
    const QString& m_url;
    const PatternLanguage& m_paths;
    SearchBudget& m_budget;
    QList<LimitWarning>& m_warnings;
};

} // namespace

QList<qsizetype> unescapedDots(const QString& pattern)
{
    QList<qsizetype> dots;
    bool inClass = false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern.at(i);
        if (c == u'\\') {
            const bool quotes = pattern.mid(i, 2) == u"\\Q";
            const qsizetype end = quotes ? pattern.indexOf(u"\\E"_s, i) : i;
            i = end < 0 ? pattern.size() : end + 1;
        } else if (inClass) {
            inClass = c != u']';
        } else if (c == u'[') {
            inClass = true;
            if (pattern.mid(i + 1, 1) == u"]" || pattern.mid(i + 1, 2) == u"^]")
                ++i; // "]" at its beginning is a member
        } else if (c == u'.' && i > 0 && i + 1 < pattern.size() && isWord(pattern.at(i - 1))
                   && isWord(pattern.at(i + 1))) {
            dots.append(i);
        }
    }
    return dots;
}

void lintUrl(const LintLine& line, const PatternLanguage& paths, SearchBudget& budget,
             QList<LimitWarning>& warnings)
{
    UrlLinter(line, paths, budget, warnings).lint();
}

} // namespace policy
