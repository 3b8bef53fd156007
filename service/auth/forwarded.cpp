// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/auth/forwarded.h"

#include "service/http/headers.h"
#include "service/http/text.h"

namespace auth {

// Forwarded         = 1#forwarded-element
// forwarded-element = [ forwarded-pair ] *( ";" [ forwarded-pair ] )
// forwarded-pair    = token "=" ( token / quoted-string )

bool ForwardedReader::next()
{
    if (m_ended)
        return false;
    m_for = {};
    bool hasFor = false;
    while (true) {
        skipBlanks();
        if (!m_rest.starts_with(';') && !m_rest.starts_with(',') && !m_rest.empty()
            && !readPair(hasFor))
            return refuse();
        skipBlanks();
        if (m_rest.empty()) {
            m_ended = true;
            return true;
        }
        const char separator = m_rest.front();
        m_rest.remove_prefix(1);
        if (separator == ',')
            return true;
        if (separator != ';')
            return refuse();
    }
}

bool ForwardedReader::readPair(bool& hasFor)
{
    const std::string_view name = readToken();
    if (name.empty() || !m_rest.starts_with('='))
        return false;
    m_rest.remove_prefix(1);
    std::string_view value;
    if (!m_rest.starts_with('"'))
        value = readToken();
    else if (!readQuoted(value))
        return false;
    if (value.empty())
        return false;
    if (!http::equalsIgnoreCase(name, "for"))
        return true;
    if (hasFor)
        return false;
    hasFor = true;
    m_for = value.find('\\') == std::string_view::npos ? value : std::string_view{};
    return true;
}

bool ForwardedReader::readQuoted(std::string_view& value)
{
    for (std::size_t i = 1; i < m_rest.size(); ++i) {
        if (m_rest[i] == '\\') {
            ++i;
        } else if (m_rest[i] == '"') {
            value = m_rest.substr(1, i - 1);
            m_rest.remove_prefix(i + 1);
            return true;
        }
    }
    return false;
}

std::string_view ForwardedReader::readToken()
{
    std::size_t length = 0;
    while (length < m_rest.size() && http::isToken(m_rest.substr(length, 1)))
        ++length;
    const std::string_view token = m_rest.substr(0, length);
    m_rest.remove_prefix(length);
    return token;
}

void ForwardedReader::skipBlanks()
{
    while (m_rest.starts_with(' ') || m_rest.starts_with('\t'))
        m_rest.remove_prefix(1);
}

bool ForwardedReader::refuse()
{
    m_ended = true;
    m_valid = false;
    return false;
}

} // namespace auth
