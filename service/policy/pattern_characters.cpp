// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/pattern_characters.h"

#include <algorithm>

namespace policy {

namespace {

CharacterSet only(char32_t c)
{
    return {{c, c}};
}

/// All but \a set; RE2 folds before it takes the complement.
CharacterSet allBut(CharacterSet set, const PatternCursor& cursor)
{
    return complementOf(cursor.foldsCase ? caseFolded(set) : std::move(set));
}

/// "[:alpha:]" within brackets, behind its "[:".
void readPosix(PatternCursor& cursor, CharacterSet& set)
{
    const std::size_t begin = cursor.at - 2;
    const bool negated = cursor.take(U"^");
    const std::size_t end = cursor.text.find(U":]", cursor.at);
    if (end == std::u32string::npos)
        return cursor.giveUp(begin);
    const CharacterSet* known =
        posixClass(std::u32string_view(cursor.text).substr(cursor.at, end - cursor.at));
    if (!known)
        return cursor.giveUp(begin);
    cursor.at = end + 2;
    const CharacterSet part = negated ? allBut(*known, cursor) : *known;
    set.insert(set.end(), part.begin(), part.end());
}

CharacterSet readMember(PatternCursor& cursor)
{
    if (cursor.here() == U'\\')
        return readEscape(cursor);
    const char32_t c = cursor.here();
    ++cursor.at;
    return only(c);
}

/// "\x41" or "\x{10ffff}", behind the "x".
CharacterSet readNumbered(PatternCursor& cursor)
{
    const std::size_t escape = cursor.at - 2;
    const bool braces = cursor.take(U"{");
    const std::size_t begin = cursor.at;
    char32_t value = 0;
    while (!cursor.atEnd() && (braces || cursor.at < begin + 2) && cursor.here() != U'}') {
        const char32_t c = cursor.text[cursor.at++];
        const bool digit = c >= U'0' && c <= U'9';
        const char32_t letter = c | 0x20;
        if (!digit && !(letter >= U'a' && letter <= U'f'))
            cursor.giveUp(escape);
        else
            value = std::min(
                static_cast<char32_t>(16 * value + (digit ? c - U'0' : letter - U'a' + 10)),
                lastCharacter);
    }
    if (cursor.at == begin || (braces && !cursor.take(U"}")))
        cursor.giveUp(escape);
    return only(value);
}

/// What a letter behind "\" stands for.
CharacterSet lettered(char32_t letter, PatternCursor& cursor)
{
    switch (letter) {
    case U'd':
        return digits();
    case U'D':
        return allBut(digits(), cursor);
    case U'w':
        return wordCharacters();
    case U'W':
        return allBut(wordCharacters(), cursor);
    case U's':
        return blanks();
    case U'S':
        return allBut(blanks(), cursor);
    case U't':
        return only(U'\t');
    case U'n':
        return only(U'\n');
    case U'r':
        return only(U'\r');
    case U'f':
        return only(U'\f');
    case U'v':
        return only(U'\v');
    case U'a':
        return only(U'\a');
    case U'x':
        return readNumbered(cursor);
    default:
        cursor.giveUp(cursor.at - 2); // word boundaries, Unicode classes, numeric escapes
        return {};
    }
}

bool isLetterOrDigit(char32_t c)
{
    return (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
}

} // namespace

CharacterSet readEscape(PatternCursor& cursor)
{
    const std::size_t begin = cursor.at++;
    if (cursor.atEnd() || cursor.here() >= 0x80) {
        cursor.giveUp(begin);
        return {};
    }
    const char32_t c = cursor.text[cursor.at++];
    const CharacterSet set = isLetterOrDigit(c) ? lettered(c, cursor) : only(c);
    return cursor.foldsCase ? caseFolded(set) : set;
}

CharacterSet readBracket(PatternCursor& cursor)
{
    const std::size_t begin = cursor.at++;
    const bool negated = cursor.take(U"^");
    CharacterSet set;
    for (bool first = true; cursor.known() && (first || cursor.here() != U']'); first = false) {
        if (cursor.atEnd()) {
            cursor.giveUp(begin);
            return {};
        }
        if (cursor.take(U"[:")) {
            readPosix(cursor, set);
            continue;
        }
        const std::size_t member = cursor.at;
        const bool folds = std::exchange(cursor.foldsCase, false); // a range is folded as a whole
        CharacterSet low = readMember(cursor);
        const bool single = low.size() == 1 && low.front().first == low.front().second;
        if (single && cursor.sees(U"-") && cursor.at + 1 < cursor.text.size()
            && cursor.text[cursor.at + 1] != U']') {
            ++cursor.at;
            const CharacterSet high = readMember(cursor);
            if (high.size() != 1)
                cursor.giveUp(member);
            else
                low.front().second = high.front().first;
        } else if (folds && !single) { // \W and the like: folded before the complement is taken
            cursor.at = member;
            cursor.foldsCase = true;
            low = readMember(cursor);
        }
        cursor.foldsCase = folds;
        set.insert(set.end(), low.begin(), low.end());
    }
    (void)cursor.take(U"]");
    if (cursor.foldsCase)
        set = caseFolded(set);
    return negated ? complementOf(std::move(set)) : normalised(std::move(set));
}

} // namespace policy
