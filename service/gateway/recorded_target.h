// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace gateway {

/// Appends a request target in the form that may be written down: anything shaped like one of our
/// tokens loses its secret, also when it is percent-encoded, and the values of parameters that
/// commonly hold credentials are left out. \a path is canonical, \a query as sent and without "?".
void appendRecordedTarget(std::string& out, std::string_view path, std::string_view query,
                          bool hasQuery);

} // namespace gateway
