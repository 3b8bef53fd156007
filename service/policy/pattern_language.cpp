// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/pattern_language.h"

#include <algorithm>
#include <set>
#include <string>

namespace policy {

namespace {

using Kind = PatternNode::Kind;

constexpr std::size_t mostStates = 4'000;

} // namespace

/// Thompson's construction: a piece is entered at one state and left at another.
class LanguageBuilder
{
public:
    std::optional<PatternLanguage> build(const PatternNode& root)
    {
        const Piece whole = piece(root);
        if (m_tooMany)
            return std::nullopt;
        m_language.m_start = whole.from;
        m_language.m_end = whole.to;
        return std::move(m_language);
    }

private:
    using State = PatternLanguage::State;
    struct Piece
    {
        std::int32_t from;
        std::int32_t to;
    };

    std::int32_t state()
    {
        m_tooMany |= m_language.m_states.size() >= mostStates;
        if (!m_tooMany)
            m_language.m_states.emplace_back();
        return static_cast<std::int32_t>(m_language.m_states.size()) - 1;
    }
    State& at(std::int32_t number) { return m_language.m_states[static_cast<std::size_t>(number)]; }
    /// For nothing from one state to the other; a state has room for two such ways.
    void link(std::int32_t from, std::int32_t to)
    {
        State& state = at(from);
        (state.next == PatternLanguage::none ? state.next : state.other) = to;
    }

    Piece piece(const PatternNode& node)
    {
        if (m_tooMany)
            return {0, 0};
        switch (node.kind) {
        case Kind::Characters: {
            const Piece piece{state(), state()};
            at(piece.from).characters = node.characters;
            at(piece.from).next = piece.to;
            // A class without characters admits nothing: no way on.
            if (node.characters.empty())
                at(piece.from).next = PatternLanguage::none;
            return piece;
        }
        case Kind::Sequence: {
            Piece whole{state(), 0};
            whole.to = whole.from;
            for (const PatternNode& child : node.children)
                append(whole, piece(child));
            return whole;
        }
        case Kind::Choice:
            return choice(node);
        case Kind::Repeat:
            return repeat(node);
        }
        return {0, 0};
    }

    void append(Piece& whole, Piece next)
    {
        link(whole.to, next.from);
        whole.to = next.to;
    }

    Piece choice(const PatternNode& node)
    {
        const Piece whole{state(), state()};
        std::int32_t fork = whole.from;
        for (std::size_t i = 0; i < node.children.size() && !m_tooMany; ++i) {
            const Piece one = piece(node.children[i]);
            link(one.to, whole.to);
            link(fork, one.from);
            if (i + 2 < node.children.size()) {
                const std::int32_t more = state();
                link(fork, more);
                fork = more;
            }
        }
        return whole;
    }

    Piece repeat(const PatternNode& node)
    {
        Piece whole{state(), 0};
        whole.to = whole.from;
        const PatternNode& child = node.children.front();
        for (int i = 0; i < node.least && !m_tooMany; ++i)
            append(whole, piece(child));
        if (node.most == PatternNode::unlimited) {
            const std::int32_t loop = state();
            const std::int32_t end = state();
            const Piece one = piece(child);
            link(whole.to, loop);
            link(loop, one.from);
            link(loop, end);
            link(one.to, loop);
            return {whole.from, end};
        }
        const std::int32_t end = state();
        for (int i = node.least; i < node.most && !m_tooMany; ++i) {
            const Piece one = piece(child);
            const std::int32_t fork = state();
            link(whole.to, fork);
            link(fork, one.from);
            link(fork, end);
            whole.to = one.to;
        }
        link(whole.to, end);
        return {whole.from, end};
    }

    PatternLanguage m_language;
    bool m_tooMany = false;
};

std::optional<PatternLanguage> PatternLanguage::of(const QString& pattern)
{
    const PatternReading reading = readPattern(pattern);
    return reading.node ? LanguageBuilder().build(*reading.node) : std::nullopt;
}

/// Walks all languages at once, a character at a time, shortest texts first. Where each of them
/// stands is a set of states; what was stood at before leads nowhere new.
class LanguageSearch
{
public:
    LanguageSearch(std::span<const PatternLanguage* const> languages, const PatternLanguage* except,
                   SearchBudget& budget)
        : m_languages(languages.begin(), languages.end())
        , m_wanted(languages.size())
        , m_budget(budget)
    {
        if (except)
            m_languages.push_back(except);
        for (const PatternLanguage* language : m_languages)
            m_budget.steps -= static_cast<std::int64_t>(language->m_states.size());
        chooseLetters();
    }

    FoundText run()
    {
        Place start;
        for (const PatternLanguage* language : m_languages)
            start.push_back(closure(*language, {language->m_start}));
        visit(std::move(start), 0, U'\0');
        for (std::size_t i = 0; i < m_visits.size(); ++i) {
            if (isGoal(*m_visits[i].place))
                return {FoundText::Outcome::Found, textOf(i)};
            for (const char32_t letter : m_letters) {
                if (m_budget.steps <= 0)
                    return {};
                Place next = after(*m_visits[i].place, letter);
                if (isAlive(next))
                    visit(std::move(next), i, letter);
            }
        }
        return {FoundText::Outcome::None, {}};
    }

private:
    using StateSet = std::vector<std::int32_t>; ///< sorted
    using Place = std::vector<StateSet>; ///< one set for each language
    struct Visit
    {
        const Place* place; ///< in m_seen, which keeps its elements where they are
        std::size_t from;
        char32_t letter;
    };

    /// One character stands for all that no language tells apart: a readable one, if there is any.
    void chooseLetters()
    {
        std::set<char32_t> starts{U'\0'};
        for (const PatternLanguage* language : m_languages)
            for (const PatternLanguage::State& state : language->m_states)
                for (const auto& [first, last] : state.characters) {
                    starts.insert(first);
                    starts.insert(last + 1);
                }
        for (auto start = starts.begin(); start != starts.end(); ++start) {
            if (*start > 0x10ffff)
                break;
            const auto following = std::next(start);
            const char32_t end = following == starts.end() ? 0x110000 : *following;
            char32_t letter = *start;
            for (const char32_t readable : {U'x', U'a', U'1', U'X', U'-', U'_', U'é'})
                if (readable >= *start && readable < end) {
                    letter = readable;
                    break;
                }
            m_letters.push_back(letter);
        }
        // Letters and digits first, so that they make up the example where several would do.
        std::stable_partition(m_letters.begin(), m_letters.end(), [](char32_t c) {
            return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9');
        });
    }

    StateSet closure(const PatternLanguage& language, StateSet open)
    {
        std::set<std::int32_t> reached;
        while (!open.empty()) {
            const std::int32_t number = open.back();
            open.pop_back();
            --m_budget.steps;
            if (number == PatternLanguage::none || !reached.insert(number).second)
                continue;
            const auto& state = language.m_states[static_cast<std::size_t>(number)];
            if (!state.characters.empty())
                continue;
            open.push_back(state.next);
            open.push_back(state.other);
        }
        return {reached.begin(), reached.end()};
    }

    Place after(const Place& place, char32_t letter)
    {
        Place next;
        next.reserve(place.size());
        for (std::size_t i = 0; i < m_languages.size(); ++i) {
            StateSet moved;
            for (const std::int32_t number : place[i]) {
                const auto& state = m_languages[i]->m_states[static_cast<std::size_t>(number)];
                --m_budget.steps;
                if (contains(state.characters, letter))
                    moved.push_back(state.next);
            }
            next.push_back(closure(*m_languages[i], std::move(moved)));
        }
        return next;
    }

    static bool contains(const CharacterSet& set, char32_t letter)
    {
        const auto after = std::upper_bound(
            set.begin(), set.end(), letter,
            [](char32_t c, const std::pair<char32_t, char32_t>& range) { return c < range.first; });
        return after != set.begin() && letter <= std::prev(after)->second;
    }

    [[nodiscard]] bool isAlive(const Place& place) const
    {
        return std::none_of(place.begin(), place.begin() + static_cast<std::ptrdiff_t>(m_wanted),
                            [](const StateSet& set) { return set.empty(); });
    }

    [[nodiscard]] bool isGoal(const Place& place) const
    {
        for (std::size_t i = 0; i < place.size(); ++i) {
            const bool admitted =
                std::binary_search(place[i].begin(), place[i].end(), m_languages[i]->m_end);
            if (admitted != (i < m_wanted))
                return false;
        }
        return true;
    }

    void visit(Place place, std::size_t from, char32_t letter)
    {
        const auto [seen, isNew] = m_seen.insert(std::move(place));
        if (isNew)
            m_visits.push_back({&*seen, from, letter});
    }

    [[nodiscard]] QString textOf(std::size_t visit) const
    {
        std::u32string text;
        for (std::size_t i = visit; i != 0; i = m_visits[i].from)
            text += m_visits[i].letter;
        std::reverse(text.begin(), text.end());
        return QString::fromStdU32String(text);
    }

    std::vector<const PatternLanguage*> m_languages;
    std::size_t m_wanted;
    SearchBudget& m_budget;
    std::vector<char32_t> m_letters;
    std::set<Place> m_seen;
    std::vector<Visit> m_visits;
};

FoundText findText(std::span<const PatternLanguage* const> languages, const PatternLanguage* except,
                   SearchBudget& budget)
{
    if (budget.steps <= 0)
        return {};
    return LanguageSearch(languages, except, budget).run();
}

} // namespace policy
