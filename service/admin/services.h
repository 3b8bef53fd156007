// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/random.h"
#include "service/admin/admin_change.h"
#include "service/admin/authenticator.h"
#include "service/auth/lockout.h"
#include "service/directory/local_directory.h"
#include "service/directory/sessions.h"
#include "service/directory/setup_code.h"
#include "service/keys/sealer.h"
#include "service/policy/token_hasher.h"
#include "service/store/database.h"

namespace admin {

/// What the handlers work with. Put together once, in service/runtime; everything outlives the
/// router. Control thread only.
struct Services
{
    store::Database& database;
    AdminChange& changes;
    Authenticator& authenticator;
    directory::LocalDirectory& directory;
    directory::Sessions& sessions;
    directory::SetupCode& setupCode;
    auth::Lockout& lockout;
    const policy::TokenHasher& hasher;
    const keys::Sealer& sealer;
    const core::Clock& clock;
    core::RandomSource& random;

    [[nodiscard]] const policy::Snapshot& policy() const { return *changes.current(); }
    [[nodiscard]] bool secureMode() const { return policy().settings.secureMode.active; }
};

} // namespace admin
