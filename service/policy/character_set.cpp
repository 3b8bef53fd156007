// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/character_set.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <map>

namespace policy {

namespace {

struct NamedClass
{
    std::u32string_view name;
    CharacterSet characters;
};

const std::array<NamedClass, 12>& posixClasses()
{
    static const std::array<NamedClass, 12> classes{{
        {U"alnum", {{U'0', U'9'}, {U'A', U'Z'}, {U'a', U'z'}}},
        {U"alpha", {{U'A', U'Z'}, {U'a', U'z'}}},
        {U"ascii", {{U'\0', U'\x7f'}}},
        {U"blank", {{U'\t', U'\t'}, {U' ', U' '}}},
        {U"digit", digits()},
        {U"graph", {{U'!', U'~'}}},
        {U"lower", {{U'a', U'z'}}},
        {U"punct", {{U'!', U'/'}, {U':', U'@'}, {U'[', U'`'}, {U'{', U'~'}}},
        {U"space", {{U'\t', U'\r'}, {U' ', U' '}}},
        {U"upper", {{U'A', U'Z'}}},
        {U"word", wordCharacters()},
        {U"xdigit", {{U'0', U'9'}, {U'A', U'F'}, {U'a', U'f'}}},
    }};
    return classes;
}

/// Characters that have others of their kind, with all of these.
using Orbits = std::map<char32_t, std::vector<char32_t>>;

/// The scripts that know case all lie below.
constexpr char32_t lastWithCase = 0x1ffff;

Orbits makeOrbits()
{
    Orbits byFolded;
    for (char32_t c = 0; c <= lastWithCase; ++c)
        if (const char32_t folded = QChar::toCaseFolded(c); folded != c) {
            std::vector<char32_t>& orbit = byFolded[folded];
            if (orbit.empty())
                orbit.push_back(folded);
            orbit.push_back(c);
        }
    Orbits orbits;
    for (const auto& [folded, orbit] : byFolded)
        for (const char32_t member : orbit)
            orbits[member] = orbit;
    return orbits;
}

const Orbits& orbits()
{
    static const Orbits all = makeOrbits();
    return all;
}

} // namespace

CharacterSet normalised(CharacterSet set)
{
    std::sort(set.begin(), set.end());
    CharacterSet merged;
    for (const auto& range : set) {
        if (!merged.empty() && range.first <= merged.back().second + 1)
            merged.back().second = std::max(merged.back().second, range.second);
        else
            merged.push_back(range);
    }
    return merged;
}

CharacterSet complementOf(CharacterSet set)
{
    set = normalised(std::move(set));
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

CharacterSet caseFolded(const CharacterSet& set)
{
    CharacterSet folded = set;
    for (const auto& [first, last] : set)
        for (auto orbit = orbits().lower_bound(first);
             orbit != orbits().end() && orbit->first <= last; ++orbit)
            for (const char32_t member : orbit->second)
                folded.emplace_back(member, member);
    return normalised(std::move(folded));
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

const CharacterSet* posixClass(std::u32string_view name)
{
    for (const NamedClass& known : posixClasses())
        if (known.name == name)
            return &known.characters;
    return nullptr;
}

} // namespace policy
