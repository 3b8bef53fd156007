// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/problems.h"
#include "service/policy/snapshot.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace policy {

/// A token as the store hands it over. Its owner must be among the users of the snapshot, or 0.
struct TokenRow
{
    TokenId id{};
    TokenDigest digest{};
    UserNumber owner = 0; ///< 0: shared
    std::int64_t expiresAt = TokenRecord::never; ///< milliseconds since 1970
    domain::Schemes schemes = domain::Schemes::None;
    bool revoked = false;
    bool disabled = false;
    bool readOnly = false;
    std::optional<QStringList> limits; ///< absent: unrestricted
    std::optional<QList<domain::IpRange>> ipRanges; ///< absent: anywhere
    std::optional<domain::TokenRate> rateLimit; ///< absent: as the settings say
    std::optional<TokenDigest> previousDigest;
    std::int64_t previousUntil = 0;
};

/// One administrator's change, or everything at once at start-up. What has the same number (tokens:
/// id) is replaced; removing what is not there is no problem.
///
/// A user is removed together with the tokens they own. Tokens that are left behind deny
/// (owner_missing).
struct Changes
{
    std::int64_t revision = 0; ///< of the snapshot that comes out
    std::optional<domain::Settings> settings;
    std::vector<domain::Group> groups;
    std::vector<GroupNumber> removedGroups;
    std::vector<domain::User> users; ///< groups by name
    std::vector<UserNumber> removedUsers;
    std::vector<TokenRow> tokens;
    std::vector<TokenId> removedTokens;
    std::vector<domain::Upstream> upstreams;
    std::vector<std::int64_t> removedUpstreams;
};

/// A snapshot, or why there is none.
///
/// Fields of problems: settings begin with their page as the API names it
/// ("restrictions.apiAccess.groups[0]", "public-apis.bypass[1].path", "rate-limiting.windows[0]"),
/// others with what they belong to ("upstreams[jira].publicPaths[0].path",
/// "users[alice].groups[1]", "tokens[<id>].limits[2]").
struct Compiled
{
    SnapshotPtr snapshot; ///< null when there are problems
    domain::Problems problems;

    explicit operator bool() const { return snapshot != nullptr; }
};

/// Builds the next snapshot step by step. Start-up begins with an empty snapshot and streams a
/// million tokens through setToken(); a change goes through the same functions. Problems are
/// collected until finish(). Not thread-safe.
///
/// Order matters where one thing names another: groups before users, users before tokens, and
/// freeing a name (remove...(), forgetNames()) before it is taken.
class Compiler
{
public:
    Compiler(); ///< From nothing: default settings, nobody in it.
    explicit Compiler(const Snapshot& base);

    void setGroup(const domain::Group& group);
    /// Also takes it from its members; a setting that still names it is a problem.
    void removeGroup(GroupNumber number);
    void setUser(const domain::User& user);
    void removeUser(UserNumber number);
    /// Frees the names of what is about to be set again, so that one change may swap two names.
    void forgetNames(const Changes& changes);
    void setToken(const TokenRow& row);
    void removeToken(const TokenId& id);
    void setUpstream(const domain::Upstream& upstream);
    void removeUpstream(std::int64_t id);
    void setSettings(const domain::Settings& settings);

    [[nodiscard]] Compiled finish(std::int64_t revision);

private:
    [[nodiscard]] std::shared_ptr<const TokenRecord::Extras> extrasOf(const TokenRow& row,
                                                                      const QString& field);
    [[nodiscard]] std::optional<RateOverride> rateOf(const domain::TokenRate& rate,
                                                     const QString& field);
    [[nodiscard]] std::optional<LimitLines> pooledLimits(const QStringList& lines,
                                                         const QString& field);
    void unpoolLimits(const TokenRecord& token);
    void unlinkGroupName(const GroupRecord& group);
    void linkLogins(const UserRecord& user);
    void unlinkLogins(const UserRecord& user);

    Snapshot m_snapshot;
    domain::Problems m_problems;
    bool m_settingsStale; ///< the settings or the groups they name have changed
    bool m_upstreamsStale;
};

/// The snapshot after a change; \a base stays as it is.
[[nodiscard]] Compiled apply(const Snapshot& base, const Changes& changes);

} // namespace policy
