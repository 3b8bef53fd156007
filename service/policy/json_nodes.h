// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

/// A place in a JSON text: "editable" (a member at the top), "fields.project.key" (a dotted path;
/// also the member of that whole name at the top) or "/fields/project/key" (a JSON pointer, RFC
/// 6901). Array elements go by their index.
class JsonNode
{
public:
    static constexpr std::size_t maximumDepth =
        64; ///< of what is read, and of what a name may ask for

    /// Nothing for a name that no place can have: empty, an empty part of a dotted path, a wrong
    /// "~", too deep.
    [[nodiscard]] static std::optional<JsonNode> parse(std::string_view name);

    using Path = std::vector<std::string>;
    /// The ways to read the name; usually one.
    [[nodiscard]] const std::vector<Path>& paths() const { return m_paths; }

private:
    std::vector<Path> m_paths;
};

/// The texts of the values at \a nodes, in their order: strings without quotes and escapes,
/// numbers, true, false and null as they are written. Nothing stands for a node that is absent, an
/// object or an array, or that two readers could find in different places: because a key on the way
/// is repeated (in any spelling, or differing in case only), or because a dotted name is there in
/// both of its meanings.
///
/// Nothing at all comes of a text that is not one JSON value in valid UTF-8 (RFC 8259): a byte
/// order mark, lone surrogates, anything after the value, more than 64 levels.
[[nodiscard]] std::optional<std::vector<std::optional<std::string>>>
readNodes(std::string_view json, std::span<const JsonNode* const> nodes);

} // namespace policy
