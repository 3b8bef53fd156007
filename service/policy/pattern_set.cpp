// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/pattern_set.h"

#include <algorithm>
#include <re2/re2.h>
#include <re2/set.h>

namespace policy {

namespace {

/// For the program and the states it builds while matching. Lists are few, and most never need it.
constexpr std::int64_t maximumMemory = 16 << 20;

RE2::Options options()
{
    RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(maximumMemory);
    return options;
}

} // namespace

struct PatternSet::Program
{
    RE2::Set set{options(), RE2::ANCHOR_BOTH};
};

std::optional<PatternSet> PatternSet::of(std::span<const Pattern* const> patterns)
{
    if (patterns.size() < fewest)
        return std::nullopt;
    auto program = std::make_shared<Program>();
    for (const Pattern* pattern : patterns) {
        const std::string_view text = pattern->text();
        if (program->set.Add(re2::StringPiece(text.data(), text.size()), nullptr) < 0)
            return std::nullopt;
    }
    if (!program->set.Compile())
        return std::nullopt;
    return PatternSet(std::move(program));
}

bool PatternSet::find(std::string_view text, std::vector<int>& found) const
{
    found.clear();
    if (hasSurrogate(text))
        return true;
    const re2::StringPiece piece(text.data(), text.size());
    RE2::Set::ErrorInfo error{};
    // The question whether any matches needs no memory, and most texts match none.
    if (!m_program->set.Match(piece, nullptr, &error))
        return error.kind == RE2::Set::kNoError;
    if (!m_program->set.Match(piece, &found, &error))
        return false;
    std::sort(found.begin(), found.end());
    return true;
}

} // namespace policy
