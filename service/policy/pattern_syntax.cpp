// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/pattern_syntax.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace policy {

namespace {

using Kind = PatternNode::Kind;

constexpr char32_t lastCharacter = 0x10ffff;

void normalise(CharacterSet& set)
{
    std::sort(set.begin(), set.end());
    CharacterSet merged;
    for (const auto& range : set) {
        if (!merged.empty() && range.first <= merged.back().second + 1)
            merged.back().second = std::max(merged.back().second, range.second);
        else
            merged.push_back(range);
    }
    set = std::move(merged);
}

CharacterSet complementOf(CharacterSet set)
{
    normalise(set);
    CharacterSet rest;
    char32_t next = 0;
    for (const auto& [first, last] : set) {
        if (first > next)
            rest.emplace_back(next, first - 1);
        next = last + 1;
    }
    if (next <= lastCharacter)
        rest.emplace_back(next, lastCharacter);
    return rest;
}

CharacterSet digits()
{
    return {{U'0', U'9'}};
}
CharacterSet wordCharacters()
{
    return {{U'0', U'9'}, {U'A', U'Z'}, {U'_', U'_'}, {U'a', U'z'}};
}
CharacterSet blanks()
{
    return {{U'\t', U'\n'}, {U'\f', U'\r'}, {U' ', U' '}};
}

struct NamedClass
{
    std::u32string_view name;
    CharacterSet characters;
};

const std::array<NamedClass, 9>& posixClasses()
{
    static const std::array<NamedClass, 9> classes{{
        {U"alnum", {{U'0', U'9'}, {U'A', U'Z'}, {U'a', U'z'}}},
        {U"alpha", {{U'A', U'Z'}, {U'a', U'z'}}},
        {U"digit", digits()},
        {U"lower", {{U'a', U'z'}}},
        {U"punct", {{U'!', U'/'}, {U':', U'@'}, {U'[', U'`'}, {U'{', U'~'}}},
        {U"space", {{U'\t', U'\r'}, {U' ', U' '}}},
        {U"upper", {{U'A', U'Z'}}},
        {U"word", wordCharacters()},
        {U"xdigit", {{U'0', U'9'}, {U'A', U'F'}, {U'a', U'f'}}},
    }};
    return classes;
}

PatternNode characters(CharacterSet set)
{
    PatternNode node;
    node.kind = Kind::Characters;
    node.characters = std::move(set);
    return node;
}
PatternNode character(char32_t c)
{
    return characters({{c, c}});
}

/// Reads from left to right; what it does not know ends it with nothing.
class Reader
{
public:
    explicit Reader(const QString& text) : m_text(text.toStdU32String()) { }

    std::optional<PatternNode> read()
    {
        PatternNode whole = choice(0);
        if (!m_known || m_at != m_text.size())
            return std::nullopt;
        return whole;
    }

private:
    static constexpr int deepest = 100;

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char32_t here() const { return atEnd() ? U'\0' : m_text[m_at]; }
    [[nodiscard]] bool at(std::u32string_view text) const
    {
        return std::u32string_view(m_text).substr(m_at).starts_with(text);
    }
    bool take(std::u32string_view text)
    {
        if (!at(text))
            return false;
        m_at += text.size();
        return true;
    }
    void giveUp()
    {
        m_known = false;
        m_at = m_text.size();
    }

    PatternNode choice(int depth)
    {
        PatternNode node;
        node.kind = Kind::Choice;
        do
            node.children.push_back(sequence(depth));
        while (m_known && take(U"|"));
        if (node.children.size() == 1)
            return std::move(node.children.front());
        return node;
    }

    PatternNode sequence(int depth)
    {
        PatternNode node;
        if (depth == 0)
            while (take(U"^") || take(U"\\A")) { }
        while (!atEnd() && here() != U'|' && !(depth > 0 && here() == U')')) {
            if (depth == 0 && isLastAnchor())
                continue;
            if (take(U"\\Q")) {
                quoted(node);
                continue;
            }
            PatternNode one = element(depth);
            if (!m_known)
                return node;
            node.children.push_back(repeated(std::move(one)));
        }
        return node;
    }

    /// "$" or "\z" where an alternative ends: steps over it.
    bool isLastAnchor()
    {
        const std::size_t size = at(U"$") ? 1 : at(U"\\z") ? 2 : 0;
        if (size == 0)
            return false;
        const std::size_t after = m_at + size;
        if (after < m_text.size() && m_text[after] != U'|')
            return false; // within: element() gives up
        m_at = after;
        return true;
    }

    /// \Q...\E: a repetition behind it belongs to its last character.
    void quoted(PatternNode& node)
    {
        while (!atEnd() && !take(U"\\E")) {
            const char32_t c = m_text[m_at++];
            if (at(U"\\E")) {
                m_at += 2;
                node.children.push_back(repeated(character(c)));
                return;
            }
            node.children.push_back(character(c));
        }
    }

    PatternNode element(int depth)
    {
        if (take(U"("))
            return group(depth);
        if (at(U"["))
            return characters(bracket());
        if (take(U"."))
            return characters(complementOf({{U'\n', U'\n'}}));
        if (here() == U'\\')
            return characters(escape());
        if (here() == U'^' || here() == U'$') {
            giveUp();
            return {};
        }
        return character(m_text[m_at++]);
    }

    PatternNode group(int depth)
    {
        if (take(U"?P<")) {
            m_at = std::min(m_text.find(U'>', m_at), m_text.size() - 1) + 1;
        } else if (at(U"?") && !take(U"?:")) {
            giveUp(); // flags
            return {};
        }
        if (depth >= deepest) {
            giveUp();
            return {};
        }
        PatternNode node = choice(depth + 1);
        if (!take(U")"))
            giveUp();
        return node;
    }

    PatternNode repeated(PatternNode one)
    {
        for (;;) {
            int least = 0;
            int most = PatternNode::unlimited;
            if (take(U"*"))
                least = 0;
            else if (take(U"+"))
                least = 1;
            else if (take(U"?"))
                most = 1;
            else if (!counts(least, most))
                return one;
            (void)take(U"?"); // the lazy form admits the same texts
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
        if (here() != U'{')
            return false;
        std::size_t at = m_at + 1;
        const auto number = [&]() -> std::optional<int> {
            int value = 0;
            const std::size_t begin = at;
            for (; at < m_text.size() && m_text[at] >= U'0' && m_text[at] <= U'9'; ++at)
                value = std::min(10 * value + static_cast<int>(m_text[at] - U'0'), 100'000);
            return at > begin ? std::optional(value) : std::nullopt;
        };
        const std::optional<int> low = number();
        std::optional<int> high = low;
        if (low && at < m_text.size() && m_text[at] == U',') {
            ++at;
            high = number();
        }
        if (!low || at >= m_text.size() || m_text[at] != U'}')
            return false;
        m_at = at + 1;
        least = *low;
        most = high.value_or(PatternNode::unlimited);
        return true;
    }

    CharacterSet bracket()
    {
        ++m_at;
        const bool negated = take(U"^");
        CharacterSet set;
        for (bool first = true; m_known && (first || here() != U']'); first = false) {
            if (atEnd()) {
                giveUp();
                return {};
            }
            if (take(U"[:")) {
                posix(set);
                continue;
            }
            CharacterSet low = classPart();
            const bool single = low.size() == 1 && low.front().first == low.front().second;
            if (single && at(U"-") && m_at + 1 < m_text.size() && m_text[m_at + 1] != U']') {
                ++m_at;
                const CharacterSet high = classPart();
                if (high.size() != 1)
                    giveUp();
                else
                    low.front().second = high.front().first;
            }
            set.insert(set.end(), low.begin(), low.end());
        }
        (void)take(U"]");
        normalise(set);
        return negated ? complementOf(std::move(set)) : set;
    }

    CharacterSet classPart()
    {
        if (here() == U'\\')
            return escape();
        const char32_t c = here();
        ++m_at;
        return {{c, c}};
    }

    void posix(CharacterSet& set)
    {
        const bool negated = take(U"^");
        const std::size_t end = m_text.find(U":]", m_at);
        if (end == std::u32string::npos)
            return giveUp();
        const std::u32string_view name = std::u32string_view(m_text).substr(m_at, end - m_at);
        m_at = end + 2;
        for (const NamedClass& known : posixClasses()) {
            if (known.name != name)
                continue;
            const CharacterSet part = negated ? complementOf(known.characters) : known.characters;
            set.insert(set.end(), part.begin(), part.end());
            return;
        }
        giveUp();
    }

    CharacterSet escape()
    {
        ++m_at;
        if (atEnd()) {
            giveUp();
            return {};
        }
        const char32_t c = m_text[m_at++];
        switch (c) {
        case U'd':
            return digits();
        case U'D':
            return complementOf(digits());
        case U'w':
            return wordCharacters();
        case U'W':
            return complementOf(wordCharacters());
        case U's':
            return blanks();
        case U'S':
            return complementOf(blanks());
        case U't':
            return {{U'\t', U'\t'}};
        case U'n':
            return {{U'\n', U'\n'}};
        case U'r':
            return {{U'\r', U'\r'}};
        case U'f':
            return {{U'\f', U'\f'}};
        case U'v':
            return {{U'\v', U'\v'}};
        case U'a':
            return {{U'\a', U'\a'}};
        case U'x':
            return numbered();
        default:
            break;
        }
        const bool punctuation = c < 0x80 && !(c >= U'0' && c <= U'9') && !(c >= U'A' && c <= U'Z')
            && !(c >= U'a' && c <= U'z');
        if (punctuation)
            return {{c, c}};
        giveUp(); // word boundaries, Unicode classes, numeric escapes
        return {};
    }

    /// "\x41" or "\x{10ffff}", behind the "x".
    CharacterSet numbered()
    {
        const bool braces = take(U"{");
        const std::size_t begin = m_at;
        char32_t value = 0;
        while (!atEnd() && (braces || m_at < begin + 2) && here() != U'}') {
            const char32_t c = m_text[m_at++];
            const bool digit = c >= U'0' && c <= U'9';
            const char32_t letter = c | 0x20;
            if (!digit && !(letter >= U'a' && letter <= U'f'))
                giveUp();
            else
                value = std::min(
                    static_cast<char32_t>(16 * value + (digit ? c - U'0' : letter - U'a' + 10)),
                    lastCharacter);
        }
        if (m_at == begin || (braces && !take(U"}")))
            giveUp();
        return {{value, value}};
    }

    const std::u32string m_text;
    std::size_t m_at = 0;
    bool m_known = true;
};

} // namespace

std::optional<PatternNode> readPattern(const QString& text)
{
    return Reader(text).read();
}

} // namespace policy
