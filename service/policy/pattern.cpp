// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/pattern.h"

#include <re2/re2.h>

namespace policy {

using namespace Qt::StringLiterals;

namespace {

/// What one pattern may use for its program and the states it builds while matching. When the
/// states need more, RE2 begins anew and in the end goes on without them: slower, still linear.
constexpr std::int64_t maximumMemory = 1 << 20;
constexpr qsizetype maximumLength = 4096;

RE2::Options options()
{
    RE2::Options options;
    options.set_log_errors(false); // patterns are shown to whoever writes them, not to the log
    options.set_max_mem(maximumMemory);
    return options;
}

/// RE2 says which part of the pattern it stumbled over, not where that is.
int columnOf(const QString& text, const std::string& part)
{
    const qsizetype at = part.empty() ? -1 : text.indexOf(QString::fromStdString(part));
    return at < 0 ? 1 : static_cast<int>(at) + 1;
}

bool isLookAround(const QString& text, int column)
{
    const QStringView rest = QStringView(text).mid(column - 1);
    return rest.startsWith(u"(?=") || rest.startsWith(u"(?!") || rest.startsWith(u"(?<=")
        || rest.startsWith(u"(?<!") || rest.startsWith(u"(?>");
}

PatternError explain(const QString& text, const RE2& program)
{
    PatternError error{columnOf(text, program.error_arg()), u"regex_invalid"_s, {}};
    const QString part = QString::fromStdString(program.error_arg());
    const QString said = QString::fromStdString(program.error()).section(u':', 0, 0);
    switch (program.error_code()) {
    case RE2::ErrorBadPerlOp:
    case RE2::ErrorBadEscape:
        error.code = u"regex_unsupported"_s;
        error.message = isLookAround(text, error.column)
            ? u"Look-around and atomic groups (%1) are not supported, because they cannot be matched in linear time."_s
                  .arg(part)
            : u"\"%1\" is not supported in RE2 syntax (%2)."_s.arg(part, said);
        break;
    case RE2::ErrorRepeatSize:
        error.message =
            u"The repetition \"%1\" is not possible: counts rise, and nested ones multiply to 1000 at most."_s
                .arg(part);
        break;
    case RE2::ErrorPatternTooLarge:
        error.code = u"regex_too_large"_s;
        error.message =
            u"The regular expression is too large once repetitions are written out; use smaller counts."_s;
        break;
    default: // the engine's own enumeration, which newer versions extend
        error.message = part.isEmpty()
            ? u"The regular expression is not valid: %1."_s.arg(said)
            : u"The regular expression is not valid: %1 at \"%2\"."_s.arg(said, part);
    }
    return error;
}

} // namespace

std::variant<Pattern, PatternError> Pattern::compile(const QString& text)
{
    if (text.startsWith(u"(*"))
        return PatternError{
            1, u"regex_unsupported"_s,
            u"A regular expression cannot begin with \"(*\", which other engines take as an option."_s};
    if (text.size() > maximumLength)
        return PatternError{
            static_cast<int>(maximumLength) + 1, u"regex_too_large"_s,
            u"The regular expression is longer than %1 characters."_s.arg(maximumLength)};
    if (!text.isValidUtf16())
        return PatternError{1, u"regex_invalid"_s,
                            u"The regular expression is not valid Unicode."_s};
    auto program = std::make_shared<const RE2>(text.toStdString(), options());
    if (!program->ok())
        return explain(text, *program);
    return Pattern(std::move(program));
}

bool hasSurrogate(std::string_view text)
{
    for (std::size_t at = text.find('\xed'); at != std::string_view::npos;
         at = text.find('\xed', at + 1))
        if (at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) >= 0xa0)
            return true;
    return false;
}

bool Pattern::matches(std::string_view text) const
{
    if (hasSurrogate(text))
        return false;
    return RE2::FullMatch(re2::StringPiece(text.data(), text.size()), *m_program);
}

std::string_view Pattern::text() const
{
    return m_program->pattern();
}

} // namespace policy
