// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/http/headers.h"

#include <string_view>

namespace http {

/// Which fields of one message belong to the connection it came over and never go on to the next
/// (RFC 9110, 7.6.1): a fixed list, and what the message's own Connection fields name. Connection
/// cannot name a field that the meaning or the safety of the message rests on: such names were used
/// to make proxies drop what the next hop trusts.
class HopByHop
{
public:
    /// Keeps a reference to \a headers.
    explicit HopByHop(const Headers& headers);

    [[nodiscard]] bool drops(std::string_view name) const;

private:
    [[nodiscard]] bool isNominated(std::string_view name) const;

    const Headers& m_headers;
    bool m_nominates = false; ///< Connection names something beside close, keep-alive and upgrade
};

} // namespace http
