// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gateway {

/// Where an upstream is, taken from its base URL.
struct UpstreamAddress
{
    bool tls = false;
    std::string host; ///< name or numeric address, without brackets
    std::uint16_t port = 80;
    std::string authority; ///< as the Host field wants it: without the scheme's own port
    std::string basePath; ///< context path, "" or "/jira": never ends with a slash

    /// "http://" or "https://", host, optional port, optional path; nothing else.
    static std::optional<UpstreamAddress> parse(std::string_view baseUrl);
};

} // namespace gateway
