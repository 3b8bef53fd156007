// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/pattern_syntax.h"

#include "service/policy/pattern_characters.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace policy {

namespace {

using Kind = PatternNode::Kind;

PatternNode characters(CharacterSet set)
{
    PatternNode node;
    node.kind = Kind::Characters;
    node.characters = std::move(set);
    return node;
}

/// Reads from left to right; what it does not know ends it.
class Reader
{
public:
    explicit Reader(const QString& text) { m_cursor.text = text.toStdU32String(); }

    PatternReading read()
    {
        PatternNode whole = choice(0);
        if (m_cursor.known() && !m_cursor.atEnd())
            m_cursor.giveUp(m_cursor.at);
        if (m_cursor.known())
            return {std::move(whole), std::nullopt};
        const std::u32string before = m_cursor.text.substr(0, *m_cursor.unknownAt);
        return {std::nullopt, QString::fromStdU32String(before).size()};
    }

private:
    static constexpr int deepest = 100;

    /// Flags that are set within a group end with it.
    PatternNode choice(int depth)
    {
        const bool folded = m_cursor.foldsCase;
        const bool dotWasAll = m_cursor.dotIsAll;
        PatternNode node = alternatives(depth);
        m_cursor.foldsCase = folded;
        m_cursor.dotIsAll = dotWasAll;
        return node;
    }

    PatternNode alternatives(int depth)
    {
        PatternNode node;
        node.kind = Kind::Choice;
        do
            node.children.push_back(sequence(depth));
        while (m_cursor.known() && m_cursor.take(U"|"));
        if (node.children.size() == 1)
            return std::move(node.children.front());
        return node;
    }

    PatternNode sequence(int depth)
    {
        PatternNode node;
        while (!m_cursor.atEnd() && m_cursor.here() != U'|'
               && !(depth > 0 && m_cursor.here() == U')')) {
            if (depth == 0
                && ((node.children.empty() && (m_cursor.take(U"^") || m_cursor.take(U"\\A")))
                    || isLastAnchor()))
                continue;
            if (m_cursor.take(U"\\Q")) {
                quoted(node);
                continue;
            }
            if (flags())
                continue;
            PatternNode one = element(depth);
            if (!m_cursor.known())
                return node;
            node.children.push_back(repeated(std::move(one)));
        }
        return node;
    }

    /// "$" or "\z" where an alternative ends: steps over it.
    bool isLastAnchor()
    {
        const std::size_t size = m_cursor.sees(U"$") ? 1 : m_cursor.sees(U"\\z") ? 2 : 0;
        if (size == 0)
            return false;
        const std::size_t after = m_cursor.at + size;
        if (after < m_cursor.text.size() && m_cursor.text[after] != U'|')
            return false; // within: element() gives up
        m_cursor.at = after;
        return true;
    }

    /// \Q...\E: a repetition behind it belongs to its last character.
    void quoted(PatternNode& node)
    {
        while (!m_cursor.atEnd() && !m_cursor.take(U"\\E")) {
            PatternNode one = character();
            if (m_cursor.take(U"\\E")) {
                node.children.push_back(repeated(std::move(one)));
                return;
            }
            node.children.push_back(std::move(one));
        }
    }

    PatternNode character()
    {
        const char32_t c = m_cursor.text[m_cursor.at++];
        return characters(m_cursor.foldsCase ? caseFolded({{c, c}}) : CharacterSet{{c, c}});
    }

    PatternNode element(int depth)
    {
        if (m_cursor.take(U"("))
            return group(depth);
        if (m_cursor.sees(U"["))
            return characters(readBracket(m_cursor));
        if (m_cursor.take(U"."))
            return characters(
                complementOf(m_cursor.dotIsAll ? CharacterSet{} : CharacterSet{{U'\n', U'\n'}}));
        if (m_cursor.here() == U'\\')
            return characters(readEscape(m_cursor));
        if (isAnchor() || isOperator()) {
            m_cursor.giveUp(m_cursor.at);
            return {};
        }
        return character();
    }

    [[nodiscard]] bool isAnchor() const
    {
        return m_cursor.here() == U'^' || m_cursor.here() == U'$';
    }

    /// A repetition of what leaves no node behind, such as "^*" or "a\\Q\\E*".
    [[nodiscard]] bool isOperator()
    {
        const std::size_t begin = m_cursor.at;
        int least = 0;
        int most = 0;
        const bool counted = counts(least, most);
        m_cursor.at = begin;
        return counted || std::u32string_view(U"*+?").find(m_cursor.here()) != std::u32string::npos;
    }

    /// "(?i)": holds up to the end of the group that it stands in. Steps over it.
    bool flags()
    {
        const std::size_t begin = m_cursor.at;
        const std::size_t end = flagsEnd();
        if (end == begin || m_cursor.text[end] != U')')
            return false;
        setFlags(begin + 2, end);
        m_cursor.at = end + 1;
        return true;
    }

    /// The ")" or ":" behind flags that begin here, or where it stands when there are none.
    [[nodiscard]] std::size_t flagsEnd() const
    {
        if (!m_cursor.sees(U"(?"))
            return m_cursor.at;
        const std::size_t end = m_cursor.text.find_first_not_of(U"imsU-", m_cursor.at + 2);
        const bool ends = end != std::u32string::npos
            && (m_cursor.text[end] == U')' || m_cursor.text[end] == U':');
        return ends ? end : m_cursor.at;
    }

    /// "m" and "U" change nothing about which whole texts match: anchors are read at the ends only.
    void setFlags(std::size_t begin, std::size_t end)
    {
        bool on = true;
        for (std::size_t at = begin; at < end; ++at) {
            const char32_t flag = m_cursor.text[at];
            if (flag == U'-')
                on = false;
            else if (flag == U'i')
                m_cursor.foldsCase = on;
            else if (flag == U's')
                m_cursor.dotIsAll = on;
        }
    }

    /// Behind its "(".
    PatternNode group(int depth)
    {
        const std::size_t begin = --m_cursor.at;
        const bool folded = m_cursor.foldsCase;
        const bool dotWasAll = m_cursor.dotIsAll;
        const std::size_t flagged = flagsEnd();
        if (flagged != begin) { // "(?:" and "(?i:"; "(?i)" is no group
            setFlags(begin + 2, flagged);
            m_cursor.at = flagged + 1;
        } else if (m_cursor.take(U"(?P<")) {
            m_cursor.at =
                std::min(m_cursor.text.find(U'>', m_cursor.at), m_cursor.text.size() - 1) + 1;
        } else {
            m_cursor.at = begin + 1;
        }
        if (m_cursor.sees(U"?") || depth >= deepest) {
            m_cursor.giveUp(begin);
            return {};
        }
        PatternNode node = choice(depth + 1);
        m_cursor.foldsCase = folded;
        m_cursor.dotIsAll = dotWasAll;
        if (!m_cursor.take(U")"))
            m_cursor.giveUp(begin);
        return node;
    }

    PatternNode repeated(PatternNode one)
    {
        for (;;) {
            int least = 0;
            int most = PatternNode::unlimited;
            if (m_cursor.take(U"*"))
                least = 0;
            else if (m_cursor.take(U"+"))
                least = 1;
            else if (m_cursor.take(U"?"))
                most = 1;
            else if (!counts(least, most))
                return one;
            (void)m_cursor.take(U"?"); // the lazy form admits the same texts
            PatternNode node;
            node.kind = Kind::Repeat;
            node.least = least;
            node.most = most;
            node.children.push_back(std::move(one));
            one = std::move(node);
        }
    }

    /// "{3}", "{3,}", "{3,5}"; every other "{" is a character.
    bool counts(int& least, int& most)
    {
        if (m_cursor.here() != U'{')
            return false;
        std::size_t at = m_cursor.at + 1;
        const auto number = [&]() -> std::optional<int> {
            int value = 0;
            const std::size_t begin = at;
            for (; at < m_cursor.text.size() && m_cursor.text[at] >= U'0'
                 && m_cursor.text[at] <= U'9';
                 ++at)
                value = std::min(10 * value + static_cast<int>(m_cursor.text[at] - U'0'), 100'000);
            return at > begin ? std::optional(value) : std::nullopt;
        };
        const std::optional<int> low = number();
        std::optional<int> high = low;
        if (low && at < m_cursor.text.size() && m_cursor.text[at] == U',') {
            ++at;
            high = number();
        }
        if (!low || at >= m_cursor.text.size() || m_cursor.text[at] != U'}')
            return false;
        m_cursor.at = at + 1;
        least = *low;
        most = high.value_or(PatternNode::unlimited);
        return true;
    }

    PatternCursor m_cursor;
};

} // namespace

PatternReading readPattern(const QString& text)
{
    return Reader(text).read();
}

} // namespace policy
