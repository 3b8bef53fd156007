// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/reason.h"
#include "service/http/request.h"

#include <optional>

namespace http {

/// What is demanded of a request head beyond llhttp's grammar, because two programs might read it
/// in two ways: one Host, one framing, no field twice that must be there once. A pure function of
/// method, target, version and fields, which it completes with what they say about host, body and
/// connection. \returns the reason to refuse, or nothing.
[[nodiscard]] std::optional<domain::Reason> checkRequest(Request& request);

} // namespace http
