// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/domain/settings.h"
#include "common/domain/token.h"
#include "service/store/database.h"
#include "service/store/page.h"

#include <QMap>

#include <array>
#include <functional>
#include <limits>
#include <optional>

namespace store {

/// A token together with its state at the moment of the question.
struct ListedToken
{
    domain::Token token;
    domain::TokenState state = domain::TokenState::Revoked;
};

/// What decides a token's state besides the token and its owner. The first that applies: Revoked,
/// Expired, Disabled, OwnerDisabled, OwnerNotPermitted, OverCap, Closing; otherwise Active.
///
/// The owner is permitted who is administrator; or, with adminsOnly off and tokenGeneration off,
/// anybody; or, with tokenGeneration on, a member of a granted group. Shared tokens have no owner
/// to ask. OverCap: the token never expires or expires later than its creation plus the maximum
/// lifetime.
struct TokenStateRule
{
    domain::TokenSettings tokens;
    domain::RestrictionSettings restrictions;
    core::Timestamp now{};
};

/// Absent members don't filter; present ones must all match. Times: "before" excludes, "after"
/// includes the moment; a token that never expires or was never used matches neither filter of that
/// time.
struct TokenFilter
{
    QString q; ///< part of name, description or owner's name without regard to case, or the start
               ///< of the id
    std::optional<QString> owner;
    QList<domain::TokenState> states; ///< any of these
    /// With this, those count as well that can be used and expire within domain::expiringSpan.
    bool expiring = false;
    std::optional<domain::Schemes> scheme; ///< exactly these
    std::optional<bool> shared;
    std::optional<core::Timestamp> createdBefore, createdAfter;
    std::optional<core::Timestamp> expiresBefore, expiresAfter;
    std::optional<core::Timestamp> usedBefore, usedAfter;
    bool neverUsed = false;
    std::optional<bool> ownRate; ///< a rate limit of its own, or none
    /// Not used since then; one that was never used counts when it was made before.
    std::optional<core::Timestamp> unusedSince;
};

/// How many tokens there are of each kind that a list can be filtered by.
struct TokenCounts
{
    qint64 total = 0;
    QMap<domain::TokenState, qint64> states; ///< those that occur
    qint64 expiring = 0; ///< as TokenFilter::expiring
    qint64 unused = 0; ///< as TokenFilter::unusedSince
    qint64 neverUsed = 0;
};

enum class TokenSort
{
    Name,
    Owner,
    Created,
    Expires,
    LastUsed,
    Calls,
    State
};

struct TokenOrder
{
    TokenSort by = TokenSort::Name;
    bool descending = false; ///< never-expiring tokens sort as latest, never-used ones as earliest
};

/// What the audit writer learned of a token's use since the last time.
struct TokenUse
{
    QString id;
    qint64 calls = 0;
    core::Timestamp lastUsedAt{};
    QStringList addresses; ///< newest first
};

/// What a decision needs of a token, for building the policy snapshot; read without detours,
/// because at start there may be a million.
struct PolicyToken
{
    static constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

    std::array<char, 12> id{};
    std::array<std::uint8_t, 32> digest{};
    qint64 owner = 0; ///< domain::User::id; 0: shared
    std::int64_t expiresAt = never; ///< milliseconds since 1970
    domain::Schemes schemes = domain::Schemes::None;
    bool revoked = false;
    bool disabled = false;
    bool readOnly = false;
    std::optional<QStringList> limits;
    std::optional<QList<domain::IpRange>> ipRanges;
    std::optional<domain::TokenRate> rateLimit;
    std::optional<std::array<std::uint8_t, 32>> previousDigest;
    std::int64_t previousUntil = 0;
};

/// API tokens: metadata, digests of their secrets, and how they are used. Functions that write need
/// a transaction.
///
/// A stored row that can't be read (a damaged limit, an unknown scheme) is an error, never a token
/// with less restrictions.
class TokenTable
{
public:
    explicit TokenTable(Database& database) : m_database(database) { }

    /// Conflict: id taken, or the owner already has a token of that name (MO-8). InvalidArgument:
    /// no such owner, an empty limit or range list, a digest that is not 32 bytes.
    [[nodiscard]] core::Result<domain::Token> insert(const domain::Token& token,
                                                     const domain::TokenDigest& digest);
    /// Replaces name, description, schemes, readOnly, disabled, expiresAt, revokedAt, limits and
    /// ipRanges; owner, kind and usage stay. Stale: \a expectedRevision is not current.
    [[nodiscard]] core::Result<domain::Token> update(const domain::Token& token,
                                                     qint64 expectedRevision);
    /// New secret (rotation); counts the revision up.
    [[nodiscard]] core::Result<domain::Token>
    setDigest(const QString& id, const domain::TokenDigest& digest, qint64 expectedRevision);
    [[nodiscard]] core::Status remove(const QString& id);

    [[nodiscard]] core::Result<domain::Token> find(const QString& id);
    [[nodiscard]] core::Result<ListedToken> find(const QString& id, const TokenStateRule& rule);
    [[nodiscard]] core::Result<domain::TokenDigest> digest(const QString& id);
    [[nodiscard]] core::Result<PolicyToken> findForPolicy(const QString& id);
    /// Whether the owner has another token of that name.
    [[nodiscard]] core::Result<bool> nameTaken(const QString& owner, const QString& name,
                                               const QString& exceptId);

    [[nodiscard]] core::Result<Page<ListedToken>> search(const TokenFilter& filter,
                                                         const TokenStateRule& rule,
                                                         TokenOrder order, const QString& cursor,
                                                         int limit);
    /// All of it in one walk. \a owner: absent: everybody's. \a unusedSince: for
    /// TokenCounts::unused.
    [[nodiscard]] core::Result<TokenCounts> counts(const TokenStateRule& rule,
                                                   const std::optional<QString>& owner,
                                                   core::Timestamp unusedSince);
    /// How many tokens count against the owner's maximum (MO-19). With \a countExpired off, expired
    /// and revoked ones don't.
    [[nodiscard]] core::Result<qint64> countFor(const QString& owner, bool countExpired,
                                                core::Timestamp now);
    /// What the owner might delete to make room (MO-19): expired or revoked first, then never used,
    /// then oldest.
    [[nodiscard]] core::Result<QList<domain::Token>> deletable(const QString& owner,
                                                               core::Timestamp now, int limit);
    [[nodiscard]] core::Result<QStringList> idsOf(const QString& owner);
    /// Ids of tokens that expired (or were revoked) before \a moment, at most \a limit, for the
    /// purge.
    [[nodiscard]] core::Result<QStringList> expiredBefore(core::Timestamp moment, int limit);
    [[nodiscard]] core::Result<qint64> count();
    [[nodiscard]] core::Result<qint64> countShared();

    /// calls += n, last use = the later one, addresses newest first without repetition, at most
    /// five. Tokens that are gone are passed over. Doesn't touch the revision.
    [[nodiscard]] core::Status recordUse(const QList<TokenUse>& uses);

    /// Every token; stops when \a each answers with an error. \a each may keep nothing of its
    /// argument.
    [[nodiscard]] core::Status
    forEachForPolicy(const std::function<core::Status(const PolicyToken&)>& each);
    [[nodiscard]] core::Status forEach(
        const std::function<core::Status(const domain::Token&, const domain::TokenDigest&)>& each);

private:
    Database& m_database;
};

} // namespace store
