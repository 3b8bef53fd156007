// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/policy/compile.h"
#include "service/policy/token_hasher.h"

#include <QString>
#include <QStringList>

#include <initializer_list>
#include <map>
#include <string>

namespace test {

/// Where the tests' time begins, in milliseconds since 1970.
inline constexpr std::int64_t startOfTime = 1'800'000'000'000;
inline constexpr std::int64_t hour = 3'600'000;

/// A policy that reads as the rule it stands for:
///
///     Policy().user("alice").in({"devs"}).token("t1").owner("alice").bearer().apiAccess({"devs"})
///
/// user(), token() and upstream() begin one (or go back to it); what follows speaks of the latest.
/// There is one upstream from the start, "api": any host, every path, tokens everywhere. Groups
/// come about by being named. Mistakes in a test's policy end the test run, loudly.
class Policy
{
public:
    Policy();

    // Users
    Policy& user(const char* name);
    Policy& email(const char* address);
    Policy& in(std::initializer_list<const char*> groups);
    Policy& administrator();
    Policy& userDisabled();
    Policy& group(const char* name);

    // Tokens; the secret of "t1" is tokenText("t1")
    Policy& token(const char* label);
    Policy& owner(const char* user);
    Policy& basic();
    Policy& bearer();
    Policy& bothSchemes(); ///< the initial state
    Policy& revoked();
    Policy& disabled();
    Policy& expiresAt(std::int64_t milliseconds);
    Policy& readOnlyToken();
    Policy& limitTo(std::initializer_list<const char*> lines);
    Policy& usableFrom(std::initializer_list<const char*> ranges);
    /// Instead of the limit of rate(): so many requests in an hour, or no limit.
    Policy& ownRate(int requests);
    Policy& exemptFromRates();
    /// Rotated: an older secret works until then.
    Policy& closingUntil(std::int64_t milliseconds);

    // Upstreams
    Policy& upstream(const char* name);
    Policy& hosts(std::initializer_list<const char*> hosts);
    Policy& prefix(const char* path);
    Policy& preset(domain::Upstream::Preset preset);
    Policy& tokenPaths(std::initializer_list<const char*> globs);
    Policy& publicPath(const char* pattern, const QStringList& methods = {});
    Policy& passwords(domain::Upstream::Passwords passwords);
    Policy& reachableFrom(std::initializer_list<const char*> allow,
                          std::initializer_list<const char*> block = {});
    Policy& notReachableFrom(std::initializer_list<const char*> block,
                             std::initializer_list<const char*> allow = {});
    Policy& withoutUpstreams();

    // Settings
    domain::Settings settings;
    Policy& forceAuthentication(const char* pattern, const QStringList& methods = {});
    Policy& bypass(const char* pattern, const QStringList& methods = {});
    Policy& enforcement(domain::GlobalSettings::Enforcement enforcement);
    Policy& allowOnly(std::initializer_list<const char*> ranges);
    Policy& denyAllOf(std::initializer_list<const char*> ranges);
    Policy& andBlock(std::initializer_list<const char*> ranges);
    Policy& andAllow(std::initializer_list<const char*> ranges);
    Policy& apiAccess(std::initializer_list<const char*> groups);
    Policy& readOnly(std::initializer_list<const char*> groups);
    Policy& tokensOnlyFor(std::initializer_list<const char*> groups);
    Policy& adminsOnly();
    Policy& foreignTokens();
    Policy& noPasswords();
    Policy& accept(domain::Schemes schemes);
    Policy& queryParameter(const char* name);
    Policy& requireTls(domain::GlobalSettings::RequireTls when);
    Policy& trustProxies(std::initializer_list<const char*> ranges);
    /// So many requests in an hour, all at once.
    Policy& rate(int requests, domain::RateSettings::Subject subject,
                 const QStringList& subjects = {QStringLiteral("own_tokens")});
    Policy& lockoutAfter(int failures);

    [[nodiscard]] const policy::Changes& changes() const { return m_changes; }
    [[nodiscard]] policy::Changes everything() const; ///< with the settings
    [[nodiscard]] policy::SnapshotPtr compile() const;

    /// The same text for the same label, always; "lks_" for labels that begin with "shared".
    [[nodiscard]] static std::string tokenText(const std::string& label);
    [[nodiscard]] static policy::TokenId tokenId(const std::string& label);
    [[nodiscard]] static const policy::TokenHasher& hasher();

private:
    policy::UserNumber userNumber(const char* name);
    void nameGroups(const QStringList& names);
    domain::User& latestUser() { return m_changes.users[m_user]; }
    policy::TokenRow& latestToken() { return m_changes.tokens[m_token]; }
    domain::Upstream& latestUpstream() { return m_changes.upstreams[m_upstream]; }

    policy::Changes m_changes;
    std::size_t m_user = 0;
    std::size_t m_token = 0;
    std::size_t m_upstream = 0;
};

/// A list of ranges, or the end of the test run.
[[nodiscard]] QList<domain::IpRange> ranges(std::initializer_list<const char*> texts);
[[nodiscard]] domain::IpAddress address(const char* text);
[[nodiscard]] QStringList texts(std::initializer_list<const char*> list);

} // namespace test
