// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/messages.h"
#include "service/http/request.h"
#include "service/http/target.h"

#include <string_view>
#include <vector>

namespace admin {

/// The request as a value, but for its body and its decision id. \a target is the request's,
/// already parsed.
[[nodiscard]] AdminRequest toAdminRequest(const http::Request& request, const http::Target& target);

/// Whether a Host field names this service: an address, "localhost", or one of \a hosts (lower
/// case, without port). A name that an attacker's DNS server gave our address is not among them
/// (DNS rebinding).
[[nodiscard]] bool isOwnHost(std::string_view host, const std::vector<std::string>& hosts);

} // namespace admin
