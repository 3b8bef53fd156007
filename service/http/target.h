// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/http/request.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace http {

/// Path and query of \a target as sent: itself in origin-form, what follows the authority in
/// absolute-form (http or https) when that authority equals \a host. Nothing for every other form.
/// A view into \a target.
[[nodiscard]] std::optional<std::string_view> originForm(std::string_view target,
                                                         std::string_view host);

/// A request target in the one form that is used for matching, for the audit record and for
/// forwarding.
///
/// Refused, never repaired (400 ambiguous_target): anything but origin-form (absolute-form is taken
/// when its authority equals Host); "." and ".." segments in any spelling, also followed by ";";
/// empty segments ("//", "/;x/"); encoded "/", "\\", "%", NUL and control characters; raw bytes
/// outside the RFC 3986 path characters, "#",
/// "\\"; incomplete or double escapes; escapes that do not decode to valid UTF-8 (overlong forms,
/// surrogates); escapes whose two letters differ in case ("%aF"); a query with raw bytes outside
/// the RFC 3986 query characters.
class Target
{
public:
    /// Parses; on success the object describes the target, on failure its content is unspecified.
    /// Reusing one object keeps its memory. Nothing points into the arguments afterwards.
    [[nodiscard]] bool parse(std::string_view target, std::string_view host);

    /// Percent-decoded once, for matching and for people.
    [[nodiscard]] std::string_view path() const { return m_plain ? m_encodedPath : m_path; }
    /// Percent-encoded canonically (upper-case escapes, unreserved characters plain), for
    /// forwarding.
    [[nodiscard]] std::string_view encodedPath() const { return m_encodedPath; }
    /// As sent, without "?"; absent when there was no "?".
    [[nodiscard]] std::optional<std::string_view> query() const;
    /// Names and values, decoded as application/x-www-form-urlencoded, in order; parsed at first
    /// use. Absent when the query cannot be decoded to valid UTF-8.
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>>* parameters() const;
    /// Whether a ";" occurs in the path, plain or encoded: a servlet container would cut there.
    [[nodiscard]] bool hasPathParameters() const { return m_pathParameters; }

    /// Removes every occurrence of a query parameter (a credential must not go on), in every
    /// spelling that decodes to \a name. A query that had nothing else is gone with its "?".
    void removeParameter(std::string_view name);

private:
    [[nodiscard]] bool parsePath(std::string_view raw);
    [[nodiscard]] bool decodePath(std::string_view raw);

    std::string m_path; ///< unused while m_plain
    std::string m_encodedPath;
    std::string m_query;
    mutable std::vector<std::pair<std::string, std::string>> m_parameters;
    mutable bool m_parametersParsed = false;
    mutable bool m_parametersValid = false;
    bool m_hasQuery = false;
    bool m_plain = false; ///< the path has no escapes, so both forms are the same text
    bool m_pathParameters = false;
};

} // namespace http
