// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/http/text.h"

#include <optional>
#include <string_view>
#include <vector>

namespace http {

/// For texts of one length.
[[nodiscard]] bool sameLettersIgnoringCase(std::string_view a, std::string_view b);

/// Equal without regard to ASCII case. Most names that are compared differ in length or in their
/// last letter.
[[nodiscard]] inline bool equalsIgnoreCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size()
        && (a.empty() || (lower(a.back()) == lower(b.back()) && sameLettersIgnoringCase(a, b)));
}

struct HeaderField
{
    std::string_view name; ///< as sent
    std::string_view value; ///< without surrounding blanks
};

/// The fields of one message, as views into the bytes they were parsed from. Clearing keeps the
/// memory, so a connection that is kept alive allocates nothing per request.
class Headers
{
public:
    void clear() { m_fields.clear(); }
    void add(std::string_view name, std::string_view value) { m_fields.push_back({name, value}); }

    /// The value of the only field of that name; nothing when it is absent or repeated.
    [[nodiscard]] std::optional<std::string_view> only(std::string_view name) const;
    [[nodiscard]] std::size_t count(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const { return count(name) > 0; }

    [[nodiscard]] auto begin() const { return m_fields.begin(); }
    [[nodiscard]] auto end() const { return m_fields.end(); }
    [[nodiscard]] std::size_t size() const { return m_fields.size(); }

private:
    std::vector<HeaderField> m_fields;
};

} // namespace http
