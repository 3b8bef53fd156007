// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/http/target.h"

#include "service/http/headers.h"
#include "service/http/text.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace http {

namespace {

enum Class : std::uint8_t
{
    Unreserved = 1, ///< RFC 3986, 2.3
    Path = 2, ///< may stand in a path as it is: pchar and "/"
    Query =
        4, ///< may stand in a query as it is: pchar, "/" and "?"; "%" too, looked at when decoded
};

constexpr auto classes = [] {
    std::array<std::uint8_t, 256> table{};
    const auto add = [&table](std::string_view characters, unsigned flags) {
        for (const char c : characters)
            table[static_cast<unsigned char>(c)] = static_cast<std::uint8_t>(flags);
    };
    add("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~",
        Unreserved | Path | Query);
    add("!$&'()*+,;=:@/", Path | Query);
    add("?%", Query);
    return table;
}();

bool is(char c, Class wanted)
{
    return (classes[static_cast<unsigned char>(c)] & wanted) != 0;
}

bool areAll(std::string_view text, Class wanted)
{
    return std::all_of(text.begin(), text.end(), [wanted](char c) { return is(c, wanted); });
}

/// The octet that "%XY" at the start of \a text stands for, or -1.
int unescape(std::string_view text)
{
    if (text.size() < 3)
        return -1;
    const int high = hexDigit(text[1]);
    const int low = hexDigit(text[2]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/// "%aF" and "%Af": nobody writes them by accident, and case-sensitive filters read them
/// differently.
bool hasMixedCase(std::string_view escape)
{
    const auto isLower = [](char c) { return c >= 'a'; };
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'F'; };
    return (isLower(escape[1]) && isUpper(escape[2])) || (isUpper(escape[1]) && isLower(escape[2]));
}

/// What must never hide behind an escape in a path: separators, another escape, controls.
bool isForbiddenEscape(unsigned char octet)
{
    return octet == '/' || octet == '\\' || octet == '%' || octet < 0x20 || octet == 0x7f;
}

void appendEscape(std::string& out, unsigned char octet)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    out += '%';
    out += digits[octet >> 4];
    out += digits[octet & 0x0f];
}

/// The controls U+0080 to U+009F in UTF-8.
bool hasC1Controls(std::string_view text)
{
    for (std::size_t at = text.find('\xc2'); at != std::string_view::npos && at + 1 < text.size();
         at = text.find('\xc2', at + 1)) {
        if (static_cast<unsigned char>(text[at + 1]) < 0xa0)
            return true;
    }
    return false;
}

/// Of a decoded path: no segment is empty (but the last), ".", or "..", with or without
/// ";parameters".
bool hasOnlyPlainSegments(std::string_view path)
{
    std::size_t start = 1;
    while (true) {
        const auto slash = path.find('/', start);
        const auto segment =
            path.substr(start, slash == std::string_view::npos ? slash : slash - start);
        const auto name = segment.substr(0, segment.find(';'));
        const bool last = slash == std::string_view::npos;
        if (name == "." || name == ".." || (name.empty() && !(last && segment.empty())))
            return false;
        if (last)
            return true;
        start = slash + 1;
    }
}

/// application/x-www-form-urlencoded. False for incomplete escapes and invalid UTF-8.
bool decodeFormText(std::string_view raw, std::string& out)
{
    out.clear();
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] != '%') {
            out += raw[i] == '+' ? ' ' : raw[i];
            continue;
        }
        const int octet = unescape(raw.substr(i));
        if (octet < 0)
            return false;
        out += static_cast<char>(octet);
        i += 2;
    }
    return isValidUtf8(out);
}

/// Calls \a visit with every non-empty "name=value" between the "&" of a query.
template <typename Visit>
void forEachPair(std::string_view query, Visit visit)
{
    while (true) {
        const auto end = query.find('&');
        if (const auto pair = query.substr(0, end); !pair.empty())
            visit(pair);
        if (end == std::string_view::npos)
            return;
        query.remove_prefix(end + 1);
    }
}

} // namespace

std::optional<std::string_view> originForm(std::string_view target, std::string_view host)
{
    if (target.starts_with('/'))
        return target;
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (!equalsIgnoreCase(target.substr(0, scheme.size()), scheme))
            continue;
        const auto rest = target.substr(scheme.size());
        const auto slash = rest.find('/');
        if (slash == std::string_view::npos || host.empty()
            || !equalsIgnoreCase(rest.substr(0, slash), host))
            return std::nullopt;
        return rest.substr(slash);
    }
    return std::nullopt;
}

bool Target::parse(std::string_view target, std::string_view host)
{
    m_parametersParsed = false;
    const auto origin = originForm(target, host);
    if (!origin)
        return false;
    const auto question = origin->find('?');
    m_hasQuery = question != std::string_view::npos;
    const auto query = m_hasQuery ? origin->substr(question + 1) : std::string_view{};
    if (!areAll(query, Query))
        return false;
    m_query.assign(query);
    return parsePath(origin->substr(0, question));
}

bool Target::parsePath(std::string_view raw)
{
    m_plain = raw.find('%') == std::string_view::npos;
    if (m_plain) {
        if (!areAll(raw, Path))
            return false;
        m_encodedPath.assign(raw);
    } else if (!decodePath(raw)) {
        return false;
    }
    m_pathParameters = path().find(';') != std::string_view::npos;
    return hasOnlyPlainSegments(path());
}

bool Target::decodePath(std::string_view raw)
{
    m_path.clear();
    m_encodedPath.clear();
    for (std::size_t i = 0; i < raw.size(); ++i) {
        const char c = raw[i];
        if (c != '%') {
            if (!is(c, Path))
                return false;
            m_path += c;
            m_encodedPath += c;
            continue;
        }
        const int octet = unescape(raw.substr(i));
        if (octet < 0 || hasMixedCase(raw.substr(i))
            || isForbiddenEscape(static_cast<unsigned char>(octet)))
            return false;
        const char decoded = static_cast<char>(octet);
        m_path += decoded;
        if (is(decoded, Unreserved))
            m_encodedPath += decoded;
        else
            appendEscape(m_encodedPath, static_cast<unsigned char>(octet));
        i += 2;
    }
    return isValidUtf8(m_path) && !hasC1Controls(m_path);
}

std::optional<std::string_view> Target::query() const
{
    return m_hasQuery ? std::optional<std::string_view>{m_query} : std::nullopt;
}

const std::vector<std::pair<std::string, std::string>>* Target::parameters() const
{
    if (!m_parametersParsed) {
        m_parameters.clear();
        m_parametersValid = true;
        forEachPair(m_query, [this](std::string_view pair) {
            const auto equals = pair.find('=');
            auto& [name, value] = m_parameters.emplace_back();
            const auto rawValue =
                equals == std::string_view::npos ? std::string_view{} : pair.substr(equals + 1);
            m_parametersValid = decodeFormText(pair.substr(0, equals), name)
                && decodeFormText(rawValue, value) && m_parametersValid;
        });
        m_parametersParsed = true;
    }
    return m_parametersValid ? &m_parameters : nullptr;
}

void Target::removeParameter(std::string_view name)
{
    std::string kept;
    std::string decoded;
    bool removed = false;
    forEachPair(m_query, [&](std::string_view pair) {
        if (decodeFormText(pair.substr(0, pair.find('=')), decoded) && decoded == name) {
            removed = true;
            return;
        }
        if (!kept.empty())
            kept += '&';
        kept += pair;
    });
    if (!removed)
        return;
    m_query = std::move(kept);
    m_hasQuery = !m_query.empty();
    m_parametersParsed = false;
}

} // namespace http
