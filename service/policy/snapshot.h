// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/settings.h"
#include "common/domain/token.h"
#include "common/domain/token_text.h"
#include "common/domain/upstream.h"
#include "common/domain/user.h"
#include "service/http/method.h"
#include "service/policy/ip_set.h"
#include "service/policy/limit_lines.h"
#include "service/policy/path_rules.h"
#include "service/policy/persistent_map.h"

#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace policy {

using GroupNumber = std::int64_t; ///< domain::Group::id
using UserNumber = std::int64_t;  ///< domain::User::id

/// What the decision needs to know of a user.
struct UserRecord
{
    UserNumber number = 0;
    std::string name;  ///< as shown
    std::string email;
    std::vector<GroupNumber> groups; ///< sorted
    bool administrator = false;
    bool enabled = true;
};

/// What the decision needs to know of a token. At a million tokens every byte counts (<= 300 each in all).
struct TokenRecord
{
    static constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

    domain::token_text::Id id{};
    std::array<std::uint8_t, 32> digest{};
    UserNumber owner = 0; ///< 0: shared (EX-3)
    std::int64_t expiresAt = never; ///< milliseconds since 1970
    domain::Schemes schemes = domain::Schemes::None;
    bool revoked = false;
    bool disabled = false;
    bool readOnly = false;

    /// What few tokens have.
    struct Extras
    {
        std::optional<LimitLines> limits; ///< absent: unrestricted
        std::optional<IpSet> ipRanges;    ///< absent: anywhere
        std::array<std::uint8_t, 32> previousDigest{};
        std::int64_t previousUntil = 0; ///< the old secret works before this moment
    };
    std::shared_ptr<const Extras> extras; ///< null for most
};

struct UpstreamRecord
{
    domain::Upstream upstream;
    std::string name;
    std::vector<std::string> hosts; ///< lower case; empty: any
    std::string pathPrefix;
    PathRules tokenPaths;
    PathRules publicPaths;
    bool servlet = false; ///< jira, confluence, bitbucket: ";" in a path is refused
};

struct GroupAccess
{
    bool enabled = false;
    std::vector<GroupNumber> groups; ///< sorted
};

/// Everything that decides a request, as it stood at one revision of the stored configuration. It never changes after
/// it is built, so a request that holds one sees one policy from its first stage to its last. Copies share structure.
struct Snapshot
{
    std::int64_t revision = 0;

    domain::Settings settings; ///< as stored, for what needs no compiled form

    // Compiled from the settings.
    IpSet ipAllow;
    IpSet ipBlock;
    IpSet trustedProxies;
    PathRules forceAuthentication;
    PathRules bypass;
    GroupAccess apiAccess;
    GroupAccess readOnly;
    GroupAccess tokenGeneration;
    std::string apiKeyHeader;   ///< lower case
    std::string queryParameter; ///< empty: off

    std::vector<UpstreamRecord> upstreams; ///< longest path prefix first, named hosts before any
    PersistentMap<domain::token_text::Id, std::shared_ptr<const TokenRecord>> tokens;
    PersistentMap<UserNumber, std::shared_ptr<const UserRecord>> users;
    /// Folded names and e-mail addresses. 0 marks an address that several users share: it denies (EX-19).
    PersistentMap<std::string, UserNumber> logins;
    std::vector<std::pair<std::string, GroupNumber>> groupNames; ///< sorted by number via groupName()
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace policy
