// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace auth {

/// Reads the elements of one Forwarded field (RFC 7239, section 4) from left to right, strictly:
/// the first that is not well-formed ends it, because behind broken quoting nobody can tell where
/// the next element begins. No allocation; views point into the field.
class ForwardedReader
{
public:
    explicit ForwardedReader(std::string_view field) : m_rest(field) { }

    /// Goes to the next element. False at the end and at the first malformed one.
    [[nodiscard]] bool next();
    /// The element's "for", unquoted; empty when it has none, or one with a backslash in it, which
    /// no address needs.
    [[nodiscard]] std::string_view forNode() const { return m_for; }
    /// Whether all that was read was well-formed.
    [[nodiscard]] bool isValid() const { return m_valid; }

private:
    [[nodiscard]] bool readPair(bool& hasFor);
    [[nodiscard]] bool readQuoted(std::string_view& value);
    [[nodiscard]] std::string_view readToken();
    void skipBlanks();
    bool refuse();

    std::string_view m_rest;
    std::string_view m_for;
    bool m_ended = false;
    bool m_valid = true;
};

} // namespace auth
