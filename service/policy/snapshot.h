// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/settings.h"
#include "common/domain/token.h"
#include "common/domain/token_text.h"
#include "common/domain/upstream.h"
#include "common/domain/user.h"
#include "service/policy/ip_rule.h"
#include "service/policy/limit_lines.h"
#include "service/policy/path_rules.h"
#include "service/policy/persistent_map.h"
#include "service/policy/rate_limiter.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

using GroupNumber = std::int64_t; ///< domain::Group::id
using UserNumber = std::int64_t; ///< domain::User::id
using TokenId = domain::token_text::Id;
using TokenDigest = std::array<std::uint8_t, 32>; ///< HMAC-SHA-256 of a whole token text

/// What the decision needs to know of a user.
struct UserRecord
{
    // What every decision reads comes first, in one cache line.
    UserNumber number = 0;
    bool administrator = false;
    bool enabled = true;
    std::vector<GroupNumber> groups; ///< sorted
    std::string name; ///< as shown
    std::string foldedName; ///< domain::fold() of it: the one key of lockout
    std::string email;
    std::string foldedEmail;

    friend bool operator==(const UserRecord&, const UserRecord&) = default;
};

/// What the decision needs to know of a token. Nothing of its owner or of the settings is baked in,
/// so that a change of those touches no token. At a million tokens every byte counts.
struct TokenRecord
{
    static constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

    TokenId id{};
    domain::Schemes schemes = domain::Schemes::None;
    bool revoked = false;
    bool disabled = false;
    bool readOnly = false;
    UserNumber owner = 0; ///< 0: shared (EX-3)
    TokenDigest digest{};
    std::int64_t expiresAt = never; ///< milliseconds since 1970

    /// What few tokens have.
    struct Extras
    {
        std::optional<LimitLines> limits; ///< absent: unrestricted
        std::optional<IpSet> ipRanges; ///< absent: anywhere
        std::optional<RateOverride> rate; ///< absent: the limit of the settings
        TokenDigest previousDigest{};
        std::int64_t previousUntil = 0; ///< the old secret works before this moment

        friend bool operator==(const Extras&, const Extras&) = default;
    };
    std::shared_ptr<const Extras> extras; ///< null for most
};

struct GroupRecord
{
    GroupNumber number = 0;
    std::string name; ///< as shown
    std::string foldedName;

    friend bool operator==(const GroupRecord&, const GroupRecord&) = default;
};

/// Limit lines that several tokens have in common: compiled and kept once.
struct PooledLimits
{
    std::string text; ///< the lines in one, so that no two lists have the same
    LimitLines lines;
    std::uint32_t uses = 0; ///< tokens that have them
};

/// Who a folded name or e-mail address may stand for.
struct LoginRecord
{
    std::string text;
    UserNumber named = 0; ///< whose name it is; 0: nobody's
    UserNumber mailed = 0; ///< whose e-mail address it is; 0: nobody's
    std::vector<UserNumber> alsoMailed; ///< further users with that address, sorted

    friend bool operator==(const LoginRecord&, const LoginRecord&) = default;
};

struct UpstreamRecord
{
    domain::Upstream upstream;
    std::string name;
    std::vector<std::string> hosts; ///< lower case; empty: any
    std::string pathPrefix; ///< without a slash at its end; empty: every path
    PathRules tokenPaths;
    PathRules publicPaths;
    IpRule ip;
    bool servlet = false; ///< jira, confluence, bitbucket: ";" in a path is refused
};

struct GroupAccess
{
    bool enabled = false;
    std::vector<GroupNumber> groups; ///< sorted

    friend bool operator==(const GroupAccess&, const GroupAccess&) = default;
};

/// Which principals a rate limit counts (MO-40); a set of bits.
enum class RateSubjects : std::uint8_t
{
    None = 0,
    OwnTokens = 1,
    Passwords = 2, ///< local ones, and those the upstream checks
    ForeignTokens = 4,
    Anonymous = 8,
};
[[nodiscard]] constexpr RateSubjects operator|(RateSubjects a, RateSubjects b)
{
    return static_cast<RateSubjects>(static_cast<std::uint8_t>(a) | static_cast<std::uint8_t>(b));
}
[[nodiscard]] constexpr bool contains(RateSubjects set, RateSubjects one)
{
    return (static_cast<std::uint8_t>(set) & static_cast<std::uint8_t>(one)) != 0;
}

namespace keys {

struct OfToken
{
    using Key = TokenId;
    static Key key(const TokenRecord& record) { return record.id; }
    static std::uint64_t hash(const Key& id)
    {
        std::uint64_t head = 0;
        std::uint32_t tail = 0;
        std::memcpy(&head, id.data(), sizeof head);
        std::memcpy(&tail, id.data() + sizeof head, sizeof tail);
        return mixedBits(head ^ (std::uint64_t{tail} * 0x9e3779b97f4a7c15U));
    }
};

/// The store numbers from 1 without gaps to speak of. So the bits are not mixed but put in an order
/// that keeps neighbours in one node: the map is then as compact as an array, and stays in the
/// cache.
template <typename Record>
struct OfNumber
{
    using Key = std::int64_t;
    static Key key(const Record& record) { return record.number; }
    static std::uint64_t hash(Key key)
    {
        const auto number = static_cast<std::uint64_t>(key);
        const auto five = [number](unsigned from) { return (number >> from) & 31U; };
        return five(15) | five(10) << 5 | five(5) << 10 | five(0) << 15 | (number >> 20) << 20;
    }
};

struct OfText
{
    using Key = std::string_view;
    static std::uint64_t hash(Key text) { return std::hash<std::string_view>{}(text); }
};
struct OfLogin : OfText
{
    static Key key(const LoginRecord& record) { return record.text; }
};
struct OfGroupName : OfText
{
    static Key key(const GroupRecord& record) { return record.foldedName; }
};
struct OfLimits : OfText
{
    static Key key(const PooledLimits& pooled) { return pooled.text; }
};

} // namespace keys

/// Everything that decides a request, as it stood at one revision of the stored configuration. It
/// never changes after it is built, so a request that holds one sees one policy from its first
/// stage to its last. Copies share structure; making one costs microseconds at any number of
/// tokens. Built by service/policy/compile.h only. Pointers to records stay valid as long as any
/// snapshot that holds the record.
struct Snapshot
{
    std::int64_t revision = 0; ///< 0: nothing has been compiled into it yet

    domain::Settings settings; ///< as stored, for what needs no compiled form

    // Compiled from the settings.
    IpRule ip;
    IpSet trustedProxies;
    PathRules forceAuthentication;
    PathRules bypass;
    GroupAccess apiAccess;
    GroupAccess readOnly;
    GroupAccess tokenGeneration;
    std::string apiKeyHeader; ///< lower case; empty: off
    std::string queryParameter; ///< empty: off
    std::vector<RateWindow> rateWindows; ///< empty: off
    RateSubjects rateSubjects = RateSubjects::None;

    /// Longest path prefix first, named hosts before any.
    std::vector<std::shared_ptr<const UpstreamRecord>> upstreams;
    PersistentMap<TokenRecord, keys::OfToken> tokens;
    PersistentMap<UserRecord, keys::OfNumber<UserRecord>> users;
    PersistentMap<LoginRecord, keys::OfLogin> logins;
    PersistentMap<GroupRecord, keys::OfNumber<GroupRecord>> groups;
    PersistentMap<GroupRecord, keys::OfGroupName> groupsByName;
    PersistentMap<PooledLimits, keys::OfLimits> limitPool;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace policy
