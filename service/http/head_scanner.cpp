// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/http/head_scanner.h"

#include "service/http/method.h"
#include "service/http/text.h"

#include <algorithm>

namespace http {

namespace {

using domain::Reason;

constexpr std::size_t longestMethod = 9; // PROPPATCH
constexpr std::string_view versionPrefix = "HTTP/1.";
/// Of a request line beside the target: method, two spaces, version, CRLF.
constexpr std::size_t requestLineOverhead = longestMethod + 2 + versionPrefix.size() + 1 + 2;

HeadResult refused(Reason reason = Reason::Malformed)
{
    return {HeadResult::Status::Refused, reason, 0};
}

HeadResult needMore()
{
    return {HeadResult::Status::NeedMore, Reason::NotDecided, 0};
}

std::optional<int> minorVersion(std::string_view version)
{
    if (version.size() != versionPrefix.size() + 1 || !version.starts_with(versionPrefix))
        return std::nullopt;
    if (version.back() != '0' && version.back() != '1')
        return std::nullopt;
    return version.back() - '0';
}

} // namespace

void HeadScanner::reset()
{
    m_started = false;
    m_inFields = false;
    m_lines = {};
    m_lineStart = 0;
    m_searched = 0;
    m_fields = 0;
}

HeadResult HeadScanner::scan(std::string_view bytes)
{
    if (!m_started) {
        if (const auto end = skipEmptyLine(bytes))
            return *end;
    }
    if (!m_inFields) {
        if (const auto end = findFirstLine(bytes))
            return *end;
    }
    return scanFields(bytes);
}

HeadScanner::Refusal HeadScanner::skipEmptyLine(std::string_view bytes)
{
    // RFC 9112, 2.2: a server should ignore one empty line before a request; some clients end a
    // body with it.
    std::size_t begin = 0;
    if (m_kind == Kind::Request && bytes.starts_with('\r')) {
        if (bytes.size() < 2)
            return needMore();
        if (bytes[1] != '\n')
            return refused();
        begin = 2;
    }
    if (bytes.size() == begin)
        return needMore();
    m_started = true;
    m_lines.begin = m_lineStart = m_searched = begin;
    return std::nullopt;
}

HeadScanner::Refusal HeadScanner::checkStart(std::string_view bytes) const
{
    const auto line = bytes.substr(m_lines.begin);
    if (m_kind == Kind::Response) {
        const auto known = line.substr(0, versionPrefix.size());
        return versionPrefix.starts_with(known) ? Refusal{} : Refusal{refused()};
    }
    const auto start = line.substr(0, longestMethod + 1);
    for (std::size_t i = 0; i < start.size(); ++i) {
        if (start[i] == ' ')
            return methodFromText(start.substr(0, i)) ? Refusal{} : Refusal{refused()};
        if (start[i] < 'A' || start[i] > 'Z')
            return refused();
    }
    return start.size() > longestMethod ? Refusal{refused()} : Refusal{};
}

HeadScanner::Refusal HeadScanner::findFirstLine(std::string_view bytes)
{
    if (const auto refusal = checkStart(bytes))
        return refusal;
    const std::size_t longest =
        m_kind == Kind::Request ? m_limits.target + requestLineOverhead : m_limits.head;
    const auto window = bytes.substr(0, m_lines.begin + std::min(longest, m_limits.head));
    const auto lineFeed = window.find('\n', m_searched);
    if (lineFeed == std::string_view::npos) {
        m_searched = window.size();
        if (window.size() < m_lines.begin + std::min(longest, m_limits.head))
            return needMore();
        return refused(longest < m_limits.head ? Reason::TargetTooLong : Reason::HeadersTooLarge);
    }
    if (lineFeed == m_lines.begin || bytes[lineFeed - 1] != '\r')
        return refused();

    const auto line = bytes.substr(m_lines.begin, lineFeed - 1 - m_lines.begin);
    if (m_kind == Kind::Request) {
        const auto parts = parseRequestLine(line);
        if (!parts)
            return refused();
        if (parts->target.size() > m_limits.target)
            return refused(Reason::TargetTooLong);
    } else if (!parseStatusLine(line)) {
        return refused();
    }
    m_lines.firstEnd = lineFeed - 1;
    m_lineStart = m_searched = lineFeed + 1;
    m_inFields = true;
    return std::nullopt;
}

HeadResult HeadScanner::scanFields(std::string_view bytes)
{
    const auto window = bytes.substr(0, m_lines.begin + m_limits.head);
    while (true) {
        const auto lineFeed = window.find('\n', m_searched);
        if (lineFeed == std::string_view::npos) {
            m_searched = window.size();
            return window.size() < m_lines.begin + m_limits.head ? needMore()
                                                                 : refused(Reason::HeadersTooLarge);
        }
        if (lineFeed == m_lineStart || bytes[lineFeed - 1] != '\r')
            return refused();
        const auto line = bytes.substr(m_lineStart, lineFeed - 1 - m_lineStart);
        if (line.empty())
            return {HeadResult::Status::Complete, Reason::NotDecided, lineFeed + 1};
        if (line.front() == ' ' || line.front() == '\t' || hasControls(line))
            return refused();
        if (++m_fields > m_limits.fields)
            return refused(Reason::HeadersTooLarge);
        m_lineStart = m_searched = lineFeed + 1;
    }
}

std::optional<RequestLine> parseRequestLine(std::string_view line)
{
    const auto first = line.find(' ');
    if (first == std::string_view::npos)
        return std::nullopt;
    const auto second = line.find(' ', first + 1);
    if (second == std::string_view::npos || second == first + 1 || hasControls(line)
        || line.find('\t') != std::string_view::npos)
        return std::nullopt;
    const auto minor = minorVersion(line.substr(second + 1));
    if (!minor)
        return std::nullopt;
    return RequestLine{line.substr(0, first), line.substr(first + 1, second - first - 1), *minor};
}

std::optional<StatusLine> parseStatusLine(std::string_view line)
{
    constexpr std::size_t versionLength = versionPrefix.size() + 1;
    const auto minor = minorVersion(line.substr(0, versionLength));
    if (!minor || line.size() < versionLength + 4 || line[versionLength] != ' '
        || hasControls(line))
        return std::nullopt;
    const auto status = parseDecimal(line.substr(versionLength + 1, 3));
    const auto rest = line.substr(versionLength + 4);
    if (!status || *status < 100 || *status > 599 || (!rest.empty() && rest.front() != ' '))
        return std::nullopt;
    return StatusLine{static_cast<int>(*status), *minor};
}

} // namespace http
