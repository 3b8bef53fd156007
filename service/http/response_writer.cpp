// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/http/response_writer.h"

#include "service/http/date.h"
#include "service/http/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace http {

namespace {

struct Phrase
{
    int status;
    std::string_view text;
};

/// Sorted. RFC 9110 and the IANA registry.
constexpr std::array<Phrase, 60> phrases = {{
    {100, "Continue"},
    {101, "Switching Protocols"},
    {102, "Processing"},
    {103, "Early Hints"},
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {203, "Non-Authoritative Information"},
    {204, "No Content"},
    {205, "Reset Content"},
    {206, "Partial Content"},
    {207, "Multi-Status"},
    {208, "Already Reported"},
    {226, "IM Used"},
    {300, "Multiple Choices"},
    {301, "Moved Permanently"},
    {302, "Found"},
    {303, "See Other"},
    {304, "Not Modified"},
    {305, "Use Proxy"},
    {307, "Temporary Redirect"},
    {308, "Permanent Redirect"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {402, "Payment Required"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {407, "Proxy Authentication Required"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {411, "Length Required"},
    {412, "Precondition Failed"},
    {413, "Content Too Large"},
    {414, "URI Too Long"},
    {415, "Unsupported Media Type"},
    {416, "Range Not Satisfiable"},
    {417, "Expectation Failed"},
    {421, "Misdirected Request"},
    {422, "Unprocessable Content"},
    {423, "Locked"},
    {424, "Failed Dependency"},
    {425, "Too Early"},
    {426, "Upgrade Required"},
    {428, "Precondition Required"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {451, "Unavailable For Legal Reasons"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {502, "Bad Gateway"},
    {503, "Service Unavailable"},
    {504, "Gateway Timeout"},
    {505, "HTTP Version Not Supported"},
    {506, "Variant Also Negotiates"},
    {507, "Insufficient Storage"},
    {508, "Loop Detected"},
    {511, "Network Authentication Required"},
}};
static_assert(std::is_sorted(phrases.begin(), phrases.end(),
                             [](const Phrase& a, const Phrase& b) { return a.status < b.status; }));

/// Decimal digits of a number, without an allocation.
class Digits
{
public:
    explicit Digits(std::uint64_t value)
        : m_end(std::to_chars(m_text.data(), m_text.data() + m_text.size(), value).ptr)
    { }
    [[nodiscard]] std::string_view view() const
    {
        return {m_text.data(), static_cast<std::size_t>(m_end - m_text.data())};
    }

private:
    std::array<char, 20> m_text{};
    char* m_end;
};

} // namespace

ResponseWriter& ResponseWriter::status(int code)
{
    m_out += "HTTP/1.1 ";
    m_out += Digits(static_cast<std::uint64_t>(code)).view();
    m_out += ' ';
    m_out += reasonPhrase(code);
    m_out += "\r\n";
    return *this;
}

ResponseWriter& ResponseWriter::header(std::string_view name, std::string_view value)
{
    if (isToken(name) && !hasControls(value))
        append(name, value);
    return *this;
}

ResponseWriter& ResponseWriter::headerOrEmpty(std::string_view name, std::string_view value)
{
    if (isToken(name))
        append(name, hasControls(value) ? std::string_view{} : value);
    return *this;
}

/// Grows the buffer once, not for each of the four parts.
void ResponseWriter::append(std::string_view name, std::string_view value)
{
    const std::size_t before = m_out.size();
    m_out.resize(before + name.size() + value.size() + 4);
    char* at = std::ranges::copy(name, m_out.data() + before).out;
    *at++ = ':';
    *at++ = ' ';
    at = std::ranges::copy(value, at).out;
    *at++ = '\r';
    *at++ = '\n';
}

ResponseWriter& ResponseWriter::header(std::string_view name, std::uint64_t value)
{
    return header(name, Digits(value).view());
}

ResponseWriter& ResponseWriter::date()
{
    using namespace std::chrono;
    struct Cache
    {
        std::int64_t second = -1;
        std::array<char, 29> text{};
    };
    thread_local Cache cache;
    // Not an injected clock: this is what RFC 9110 wants to be told, and nothing is decided by it.
    const auto now = floor<seconds>(system_clock::now()).time_since_epoch().count();
    if (now != cache.second) {
        cache.text = dateText(now);
        cache.second = now;
    }
    return header("Date", {cache.text.data(), cache.text.size()});
}

ResponseWriter& ResponseWriter::keepAlive(bool keep)
{
    if (!keep)
        m_out += "Connection: close\r\n";
    return *this;
}

void ResponseWriter::body(std::string_view content)
{
    header("Content-Length", content.size());
    endHead();
    m_out += content;
}

void ResponseWriter::endHead()
{
    m_out += "\r\n";
}

std::string_view reasonPhrase(int status)
{
    const auto found =
        std::lower_bound(phrases.begin(), phrases.end(), status,
                         [](const Phrase& phrase, int wanted) { return phrase.status < wanted; });
    return found != phrases.end() && found->status == status ? found->text : "Unknown";
}

} // namespace http
