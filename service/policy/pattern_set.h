// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/policy/pattern.h"

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace re2 {
class RE2;
}

namespace policy {

/// Many patterns asked at once: one walk over the text, however many there are. Copies share the
/// program; thread-safe.
class PatternSet
{
public:
    /// Below this number asking each is faster.
    static constexpr std::size_t fewest = 12;

    /// Nothing for fewer than that, and for sets that would take too much memory: then each has to
    /// be asked.
    [[nodiscard]] static std::optional<PatternSet> of(std::span<const Pattern* const> patterns);

    /// The indices of those that match the whole text go to \a found, ascending. False when that
    /// could not be told for want of memory: then each has to be asked. Allocates where one
    /// matches.
    [[nodiscard]] bool find(std::string_view text, std::vector<int>& found) const;

private:
    struct Program;
    explicit PatternSet(std::shared_ptr<const Program> program) : m_program(std::move(program)) { }

    std::shared_ptr<const Program> m_program; ///< never null
};

} // namespace policy
