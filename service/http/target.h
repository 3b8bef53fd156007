// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/http/request.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace http {

/// A request target in the one form that is used for matching, for the audit record and for forwarding.
///
/// Refused, never repaired (400 ambiguous_target): anything but origin-form (absolute-form is taken when its
/// authority equals Host); "." and ".." segments in any spelling, also followed by ";"; empty segments ("//");
/// encoded "/", "\\", "%", NUL and control characters; raw bytes outside the RFC 3986 path characters, "#",
/// "\\"; incomplete or double escapes; escapes that do not decode to valid UTF-8 (overlong forms, surrogates);
/// escapes whose two letters differ in case ("%aF").
class Target
{
public:
    /// Parses; on success the object describes the target, on failure its content is unspecified. Reusing one
    /// object keeps its memory.
    [[nodiscard]] bool parse(std::string_view target, std::string_view host);

    /// Percent-decoded once, for matching and for people.
    [[nodiscard]] std::string_view path() const;
    /// Percent-encoded canonically (upper-case escapes, unreserved characters plain), for forwarding.
    [[nodiscard]] std::string_view encodedPath() const;
    /// As sent, without "?"; absent when there was no "?".
    [[nodiscard]] std::optional<std::string_view> query() const;
    /// Names and values, decoded as application/x-www-form-urlencoded, in order; parsed at first use.
    /// Absent when the query cannot be decoded to valid UTF-8.
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>>* parameters() const;
    /// Whether a ";" occurs in the path, plain or encoded: a servlet container would cut there.
    [[nodiscard]] bool hasPathParameters() const;

    /// Removes every occurrence of a query parameter (a credential must not go on).
    void removeParameter(std::string_view name);

private:
    std::string m_path;
    std::string m_encodedPath;
    std::string_view m_rawPath;
    std::optional<std::string> m_query;
    mutable std::vector<std::pair<std::string, std::string>> m_parameters;
    mutable bool m_parametersParsed = false;
    mutable bool m_parametersValid = false;
    bool m_plain = false;
    bool m_pathParameters = false;
};

} // namespace http
