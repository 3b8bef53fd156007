// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/policy_builder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace test {

namespace {

/// Bytes that depend on a label only.
class LabelRandom final : public core::RandomSource
{
public:
    explicit LabelRandom(const std::string& label) : m_state(std::hash<std::string>{}(label)) { }
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (std::uint8_t& byte : bytes) {
            m_state = m_state * 6364136223846793005U + 1442695040888963407U;
            byte = static_cast<std::uint8_t>(policy::mixedBits(m_state));
        }
    }

private:
    std::uint64_t m_state;
};

QString q(const char* text)
{
    return QString::fromUtf8(text);
}

QList<domain::RestrictionSettings::IpEntry> entries(std::initializer_list<const char*> list)
{
    QList<domain::RestrictionSettings::IpEntry> entries;
    for (const domain::IpRange& range : ranges(list))
        entries.append({range, {}});
    return entries;
}

} // namespace

QStringList texts(std::initializer_list<const char*> list)
{
    QStringList result;
    for (const char* text : list)
        result.append(q(text));
    return result;
}

QList<domain::IpRange> ranges(std::initializer_list<const char*> list)
{
    QList<domain::IpRange> result;
    for (const char* text : list) {
        const auto range = domain::IpRange::parse(q(text));
        if (!range)
            qFatal("not a range: %s", text);
        result.append(*range);
    }
    return result;
}

domain::IpAddress address(const char* text)
{
    const auto parsed = domain::IpAddress::parse(text);
    if (!parsed)
        qFatal("not an address: %s", text);
    return *parsed;
}

Policy::Policy()
{
    m_changes.revision = 1;
    upstream("api");
}

Policy& Policy::user(const char* name)
{
    auto& users = m_changes.users;
    const auto known = std::find_if(users.begin(), users.end(), [name](const domain::User& user) {
        return user.name == q(name);
    });
    m_user = static_cast<std::size_t>(known - users.begin());
    if (known == users.end()) {
        domain::User& added = users.emplace_back();
        added.id = static_cast<qint64>(users.size());
        added.name = q(name);
    }
    return *this;
}

policy::UserNumber Policy::userNumber(const char* name)
{
    const std::size_t latest = m_user;
    user(name);
    return m_changes.users[std::exchange(m_user, latest)].id;
}

Policy& Policy::email(const char* address)
{
    latestUser().email = q(address);
    return *this;
}

Policy& Policy::in(std::initializer_list<const char*> groups)
{
    latestUser().groups = texts(groups);
    nameGroups(texts(groups));
    return *this;
}

Policy& Policy::administrator()
{
    latestUser().administrator = true;
    return *this;
}

Policy& Policy::userDisabled()
{
    latestUser().enabled = false;
    return *this;
}

Policy& Policy::group(const char* name)
{
    nameGroups({q(name)});
    return *this;
}

void Policy::nameGroups(const QStringList& names)
{
    auto& groups = m_changes.groups;
    for (const QString& name : names) {
        const bool known = std::any_of(groups.begin(), groups.end(),
                                       [&name](const domain::Group& g) { return g.name == name; });
        if (known)
            continue;
        domain::Group& added = groups.emplace_back();
        added.id = static_cast<qint64>(groups.size());
        added.name = name;
    }
}

Policy& Policy::token(const char* label)
{
    const policy::TokenId id = tokenId(label);
    auto& tokens = m_changes.tokens;
    const auto known = std::find_if(tokens.begin(), tokens.end(),
                                    [&id](const policy::TokenRow& row) { return row.id == id; });
    m_token = static_cast<std::size_t>(known - tokens.begin());
    if (known == tokens.end()) {
        policy::TokenRow& added = tokens.emplace_back();
        added.id = id;
        added.digest = hasher().digest(tokenText(label));
        added.schemes = domain::Schemes::Both;
    }
    return *this;
}

Policy& Policy::owner(const char* name)
{
    latestToken().owner = userNumber(name);
    return *this;
}

Policy& Policy::basic()
{
    latestToken().schemes = domain::Schemes::Basic;
    return *this;
}

Policy& Policy::bearer()
{
    latestToken().schemes = domain::Schemes::Bearer;
    return *this;
}

Policy& Policy::bothSchemes()
{
    latestToken().schemes = domain::Schemes::Both;
    return *this;
}

Policy& Policy::revoked()
{
    latestToken().revoked = true;
    return *this;
}

Policy& Policy::disabled()
{
    latestToken().disabled = true;
    return *this;
}

Policy& Policy::expiresAt(std::int64_t milliseconds)
{
    latestToken().expiresAt = milliseconds;
    return *this;
}

Policy& Policy::readOnlyToken()
{
    latestToken().readOnly = true;
    return *this;
}

Policy& Policy::limitTo(std::initializer_list<const char*> lines)
{
    latestToken().limits = texts(lines);
    return *this;
}

Policy& Policy::usableFrom(std::initializer_list<const char*> list)
{
    latestToken().ipRanges = ranges(list);
    return *this;
}

Policy& Policy::ownRate(int requests)
{
    latestToken().rateLimit = {false,
                               {{requests, {1, domain::Lifetime::Unit::Hours}, std::nullopt}}};
    return *this;
}

Policy& Policy::exemptFromRates()
{
    latestToken().rateLimit = {true, {}};
    return *this;
}

Policy& Policy::closingUntil(std::int64_t milliseconds)
{
    latestToken().previousDigest = hasher().digest("an older secret");
    latestToken().previousUntil = milliseconds;
    return *this;
}

Policy& Policy::upstream(const char* name)
{
    auto& upstreams = m_changes.upstreams;
    const auto known =
        std::find_if(upstreams.begin(), upstreams.end(),
                     [name](const domain::Upstream& u) { return u.name == q(name); });
    m_upstream = static_cast<std::size_t>(known - upstreams.begin());
    if (known == upstreams.end()) {
        domain::Upstream& added = upstreams.emplace_back();
        added.id = static_cast<qint64>(upstreams.size());
        added.name = q(name);
        added.baseUrl = u"http://127.0.0.1:9"_s;
    }
    return *this;
}

Policy& Policy::hosts(std::initializer_list<const char*> list)
{
    latestUpstream().hosts = texts(list);
    return *this;
}

Policy& Policy::prefix(const char* path)
{
    latestUpstream().pathPrefix = q(path);
    return *this;
}

Policy& Policy::preset(domain::Upstream::Preset preset)
{
    latestUpstream().preset = preset;
    return *this;
}

Policy& Policy::tokenPaths(std::initializer_list<const char*> globs)
{
    latestUpstream().tokenPaths = texts(globs);
    return *this;
}

Policy& Policy::publicPath(const char* pattern, const QStringList& methods)
{
    latestUpstream().publicPaths.append({methods, q(pattern)});
    return *this;
}

Policy& Policy::passwords(domain::Upstream::Passwords passwords)
{
    latestUpstream().passwords = passwords;
    return *this;
}

Policy& Policy::reachableFrom(std::initializer_list<const char*> allow,
                              std::initializer_list<const char*> block)
{
    latestUpstream().ip = {domain::RestrictionSettings::IpMode::Allow, entries(allow),
                           entries(block)};
    return *this;
}

Policy& Policy::notReachableFrom(std::initializer_list<const char*> block,
                                 std::initializer_list<const char*> allow)
{
    latestUpstream().ip = {domain::RestrictionSettings::IpMode::Deny, entries(allow),
                           entries(block)};
    return *this;
}

Policy& Policy::withoutUpstreams()
{
    m_changes.upstreams.clear();
    return *this;
}

Policy& Policy::forceAuthentication(const char* pattern, const QStringList& methods)
{
    settings.publicApis.forceAuthentication.append({methods, q(pattern)});
    return *this;
}

Policy& Policy::bypass(const char* pattern, const QStringList& methods)
{
    settings.publicApis.bypass.append({methods, q(pattern)});
    return *this;
}

Policy& Policy::enforcement(domain::GlobalSettings::Enforcement enforcement)
{
    settings.global.enforcement = enforcement;
    return *this;
}

Policy& Policy::allowOnly(std::initializer_list<const char*> list)
{
    settings.restrictions.ipMode = domain::RestrictionSettings::IpMode::Allow;
    settings.restrictions.ipAllow = entries(list);
    return *this;
}

Policy& Policy::denyAllOf(std::initializer_list<const char*> list)
{
    settings.restrictions.ipMode = domain::RestrictionSettings::IpMode::Deny;
    settings.restrictions.ipBlock = entries(list);
    return *this;
}

Policy& Policy::andBlock(std::initializer_list<const char*> list)
{
    settings.restrictions.ipBlock = entries(list);
    return *this;
}

Policy& Policy::andAllow(std::initializer_list<const char*> list)
{
    settings.restrictions.ipAllow = entries(list);
    return *this;
}

Policy& Policy::apiAccess(std::initializer_list<const char*> groups)
{
    settings.restrictions.apiAccess = {true, texts(groups)};
    nameGroups(texts(groups));
    return *this;
}

Policy& Policy::readOnly(std::initializer_list<const char*> groups)
{
    settings.restrictions.readOnly = {true, texts(groups)};
    nameGroups(texts(groups));
    return *this;
}

Policy& Policy::tokensOnlyFor(std::initializer_list<const char*> groups)
{
    settings.restrictions.tokenGenerationEnabled = true;
    for (const QString& name : texts(groups))
        settings.restrictions.tokenGeneration.append({name, std::nullopt});
    nameGroups(texts(groups));
    return *this;
}

Policy& Policy::adminsOnly()
{
    settings.restrictions.adminsOnly = true;
    return *this;
}

Policy& Policy::foreignTokens()
{
    settings.global.foreignTokens = true;
    return *this;
}

Policy& Policy::noPasswords()
{
    settings.global.passwordBasic = false;
    return *this;
}

Policy& Policy::accept(domain::Schemes schemes)
{
    settings.global.acceptedSchemes = schemes;
    return *this;
}

Policy& Policy::queryParameter(const char* name)
{
    settings.global.queryParameter = q(name);
    return *this;
}

Policy& Policy::requireTls(domain::GlobalSettings::RequireTls when)
{
    settings.global.requireTls = when;
    return *this;
}

Policy& Policy::trustProxies(std::initializer_list<const char*> list)
{
    settings.proxies.trusted = ranges(list);
    return *this;
}

Policy& Policy::rate(int requests, domain::RateSettings::Subject subject,
                     const QStringList& subjects)
{
    domain::RateSettings& rates = settings.rateLimiting;
    rates.enabled = true;
    rates.windows = {{requests, {1, domain::Lifetime::Unit::Hours}, std::nullopt}};
    rates.subject = subject;
    rates.subjects = subjects;
    return *this;
}

Policy& Policy::lockoutAfter(int failures)
{
    settings.rateLimiting.lockout.failures = failures;
    return *this;
}

policy::Changes Policy::everything() const
{
    policy::Changes all = m_changes;
    all.settings = settings;
    return all;
}

policy::SnapshotPtr Policy::compile() const
{
    const policy::Compiled compiled = policy::apply(policy::Snapshot{}, everything());
    if (!compiled) {
        const domain::FieldProblem& first = compiled.problems.first();
        qFatal("the test's policy does not compile: %s: %s", qUtf8Printable(first.field),
               qUtf8Printable(first.message));
    }
    return compiled.snapshot;
}

std::string Policy::tokenText(const std::string& label)
{
    LabelRandom random(label);
    return std::string(domain::token_text::generate(label.starts_with("shared"), random).reveal());
}

policy::TokenId Policy::tokenId(const std::string& label)
{
    return *domain::token_text::idOf(tokenText(label));
}

const policy::TokenHasher& Policy::hasher()
{
    static const policy::TokenHasher hasher{core::Secret("the tests' pepper")};
    return hasher;
}

} // namespace test
