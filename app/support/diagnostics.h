// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/connection.h"
#include "app/client/secret_store.h"

#include <optional>

namespace support {

/// What diagnostics are made of; what is absent is left out.
struct Facts
{
    const client::Connection* connection = nullptr; ///< the service that is open
    std::optional<client::SecretStore::State> keychain; ///< once it was asked
    QString language; ///< of the console
    QString appearance; ///< as it is stored: "system", "dark" ...
};

/// Versions and state for a bug report, line by line, in English; no names, addresses or secrets.
[[nodiscard]] QString diagnosticsText(const Facts& facts);

} // namespace support
