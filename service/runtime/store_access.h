// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/random.h"
#include "common/core/result.h"
#include "common/core/secret.h"
#include "service/keys/key_provider.h"
#include "service/runtime/config.h"
#include "service/store/database.h"

#include <memory>

namespace runtime {

/// An open store and the keys that belong to it.
struct OpenStore
{
    std::unique_ptr<store::Database> database;
    core::Secret tokenPepper;
    core::Secret sealingKey;
    core::Secret sessionPepper;
    core::Secret auditKey;
};

/// Where the database is. InvalidArgument: the PostgreSQL address cannot be used.
[[nodiscard]] core::Result<store::Location> locationOf(const Config& config);

/// Opens a store that init made, brings its schema up to date, and checks that the master key is
/// its own.
[[nodiscard]] core::Result<OpenStore> openStore(const Config& config, const core::Clock& clock);

/// Makes the data directory (0700), the master key and an empty store. Conflict: there is one
/// already.
[[nodiscard]] core::Result<OpenStore> createStore(const Config& config, const core::Clock& clock,
                                                  core::RandomSource& random);

[[nodiscard]] std::unique_ptr<keys::KeyProvider> keyProvider(const Config& config);

} // namespace runtime
