// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/ip_address.h"

#include <algorithm>
#include <cstring>

#ifdef _WIN32
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#endif

namespace domain {

namespace {

constexpr std::size_t mappedPrefixBytes = 12;
constexpr std::array<std::uint8_t, mappedPrefixBytes> mappedPrefix{0, 0, 0, 0, 0,    0,
                                                                   0, 0, 0, 0, 0xff, 0xff};

} // namespace

IpAddress IpAddress::fromIpv4(std::uint32_t hostOrder)
{
    Bytes bytes{};
    std::copy(mappedPrefix.begin(), mappedPrefix.end(), bytes.begin());
    for (std::size_t i = 0; i < 4; ++i)
        bytes[mappedPrefixBytes + i] = static_cast<std::uint8_t>(hostOrder >> (24 - 8 * i));
    return IpAddress(bytes);
}

std::optional<IpAddress> IpAddress::parse(std::string_view text)
{
    // inet_pton wants a C string: a NUL would hide what follows it.
    std::array<char, INET6_ADDRSTRLEN> buffer{};
    if (text.empty() || text.size() >= buffer.size() || text.find('\0') != std::string_view::npos)
        return std::nullopt;
    std::memcpy(buffer.data(), text.data(), text.size());

    Bytes bytes{};
    if (text.find(':') == std::string_view::npos) {
        std::copy(mappedPrefix.begin(), mappedPrefix.end(), bytes.begin());
        if (inet_pton(AF_INET, buffer.data(), bytes.data() + mappedPrefixBytes) != 1)
            return std::nullopt;
    } else if (inet_pton(AF_INET6, buffer.data(), bytes.data()) != 1) {
        return std::nullopt;
    }
    return IpAddress(bytes);
}

bool IpAddress::isIpv4() const
{
    return std::equal(mappedPrefix.begin(), mappedPrefix.end(), m_bytes.begin());
}

bool IpAddress::isLoopback() const
{
    if (isIpv4())
        return m_bytes[mappedPrefixBytes] == 127;
    return m_bytes == Bytes{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
}

std::string IpAddress::toString() const
{
    std::array<char, INET6_ADDRSTRLEN> buffer{};
    const bool v4 = isIpv4();
    const void* source = v4 ? m_bytes.data() + mappedPrefixBytes : m_bytes.data();
    if (inet_ntop(v4 ? AF_INET : AF_INET6, source, buffer.data(), buffer.size()) == nullptr)
        return {};
    return buffer.data();
}

} // namespace domain
