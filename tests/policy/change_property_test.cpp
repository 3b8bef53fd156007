// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/change_property_test.h"

#include "tests/gateway/court.h"

#include <QTest>

#include <map>
#include <random>

using policy::Changes;
using policy::Compiled;
using policy::Snapshot;
using policy::SnapshotPtr;
using test::Court;
using test::Policy;
using namespace Qt::StringLiterals;

namespace {

template <typename Map>
bool sameRecords(const Map& a, const Map& b, auto&& keyOf, auto&& equal)
{
    bool same = a.size() == b.size();
    a.forEach([&](const auto& record) {
        const auto* other = b.find(keyOf(record));
        same = same && other && equal(record, *other);
    });
    return same;
}

bool sameToken(const policy::TokenRecord& a, const policy::TokenRecord& b)
{
    const bool extras = a.extras && b.extras ? *a.extras == *b.extras : a.extras == b.extras;
    return extras && a.id == b.id && a.schemes == b.schemes && a.revoked == b.revoked
        && a.disabled == b.disabled && a.readOnly == b.readOnly && a.digest == b.digest
        && a.owner == b.owner && a.expiresAt == b.expiresAt;
}

bool sameUpstreams(const Snapshot& a, const Snapshot& b)
{
    return std::equal(a.upstreams.begin(), a.upstreams.end(), b.upstreams.begin(),
                      b.upstreams.end(), [](const auto& x, const auto& y) {
                          return x->upstream.id == y->upstream.id && x->name == y->name
                              && x->hosts == y->hosts && x->pathPrefix == y->pathPrefix
                              && x->tokenPaths == y->tokenPaths && x->publicPaths == y->publicPaths
                              && x->ip == y->ip && x->servlet == y->servlet;
                      });
}

bool sameSettings(const Snapshot& a, const Snapshot& b)
{
    return a.settings == b.settings && a.ip == b.ip && a.trustedProxies == b.trustedProxies
        && a.forceAuthentication == b.forceAuthentication && a.bypass == b.bypass
        && a.apiAccess == b.apiAccess && a.readOnly == b.readOnly
        && a.tokenGeneration == b.tokenGeneration && a.apiKeyHeader == b.apiKeyHeader
        && a.queryParameter == b.queryParameter && a.rateWindows == b.rateWindows
        && a.rateSubjects == b.rateSubjects;
}

/// The first part that differs, or nothing.
QString difference(const Snapshot& a, const Snapshot& b)
{
    const auto equal = [](const auto& x, const auto& y) { return x == y; };
    const auto number = [](const auto& record) { return record.number; };
    if (!sameSettings(a, b))
        return u"settings"_s;
    if (!sameUpstreams(a, b))
        return u"upstreams"_s;
    if (!sameRecords(
            a.tokens, b.tokens, [](const auto& t) { return t.id; }, sameToken))
        return u"tokens"_s;
    if (!sameRecords(a.users, b.users, number, equal))
        return u"users"_s;
    if (!sameRecords(a.groups, b.groups, number, equal))
        return u"groups"_s;
    if (!sameRecords(
            a.logins, b.logins, [](const auto& l) { return l.text; }, equal))
        return u"logins"_s;
    if (!sameRecords(
            a.groupsByName, b.groupsByName, [](const auto& g) { return g.foldedName; }, equal))
        return u"group names"_s;
    if (!sameRecords(
            a.limitPool, b.limitPool, [](const auto& p) { return p.text; },
            [](const auto& x, const auto& y) { return x.uses == y.uses && x.lines == y.lines; }))
        return u"limit pool"_s;
    return {};
}

/// What the store would hold.
struct Model
{
    domain::Settings settings;
    std::map<qint64, domain::Group> groups;
    std::map<qint64, domain::User> users;
    std::map<policy::TokenId, policy::TokenRow> tokens;
    std::map<qint64, domain::Upstream> upstreams;

    [[nodiscard]] Changes everything(std::int64_t revision) const
    {
        Changes all;
        all.revision = revision;
        all.settings = settings;
        for (const auto& [id, group] : groups)
            all.groups.push_back(group);
        for (const auto& [id, user] : users)
            all.users.push_back(user);
        for (const auto& [id, token] : tokens)
            all.tokens.push_back(token);
        for (const auto& [id, upstream] : upstreams)
            all.upstreams.push_back(upstream);
        return all;
    }
};

/// Makes random changes, most of them sound, to a model and as Changes.
class Administrator
{
public:
    explicit Administrator(unsigned seed) : m_random(seed) { }

    Changes change(Model& model)
    {
        Changes changes;
        m_refused = false;
        for (unsigned i = 1 + below(3); i > 0 && !m_refused; --i) {
            switch (below(9)) {
            case 0:
                setGroup(model, changes);
                break;
            case 1:
                removeGroup(model, changes);
                break;
            case 2:
            case 3:
                setUser(model, changes);
                break;
            case 4:
                removeUser(model, changes);
                break;
            case 5:
                setUpstream(model, changes);
                break;
            case 6:
                setSettings(model, changes);
                break;
            case 7:
                removeToken(model, changes);
                break;
            default:
                setToken(model, changes);
            }
        }
        return changes;
    }

private:
    unsigned below(unsigned bound) { return static_cast<unsigned>(m_random() % bound); }
    qint64 number(unsigned bound) { return 1 + below(bound); }

    static QString groupName(unsigned index) { return u"group-%1"_s.arg(index); }

    void setGroup(Model& model, Changes& changes)
    {
        const qint64 id = number(5);
        const bool busy = std::any_of(changes.removedGroups.begin(), changes.removedGroups.end(),
                                      [id](qint64 g) { return g == id; });
        if (busy)
            return;
        domain::Group group;
        group.id = id;
        group.name = groupName(below(7));
        // The model knows members by name, so within one change no name may pass from one group to
        // another; alone, a name that is taken is a change that is refused.
        const bool taken =
            std::any_of(model.groups.begin(), model.groups.end(), [&](const auto& other) {
                return other.first != id && other.second.name == group.name;
            });
        if (taken && !changes.groups.empty())
            return;
        m_refused |= taken;
        if (const auto known = model.groups.find(id); known != model.groups.end()) {
            for (auto& [number, user] : model.users)
                user.groups.replaceInStrings(known->second.name, group.name);
        }
        model.groups[id] = group;
        changes.groups.push_back(group);
        // Members are named in the same change as the model has them now.
        for (domain::User& user : changes.users)
            user.groups = model.users[user.id].groups;
    }
    void removeGroup(Model& model, Changes& changes)
    {
        const qint64 id = number(5);
        const auto known = model.groups.find(id);
        const bool busy = std::any_of(changes.groups.begin(), changes.groups.end(),
                                      [id](const domain::Group& g) { return g.id == id; });
        if (known == model.groups.end() || busy || !changes.users.empty())
            return;
        for (auto& [number, user] : model.users)
            user.groups.removeAll(known->second.name);
        model.groups.erase(known);
        changes.removedGroups.push_back(id);
    }
    void setUser(Model& model, Changes& changes)
    {
        const qint64 id = number(8);
        if (std::find(changes.removedUsers.begin(), changes.removedUsers.end(), id)
            != changes.removedUsers.end())
            return;
        std::erase_if(changes.users, [id](const domain::User& user) { return user.id == id; });
        domain::User user;
        user.id = id;
        user.name = u"User%1"_s.arg(below(10));
        if (below(3) > 0)
            user.email = u"mail%1@Example.org"_s.arg(below(4));
        if (below(12) == 0)
            user.email = u"user%1"_s.arg(below(10));
        for (const auto& [number, group] : model.groups) {
            if (below(2) == 0)
                user.groups.append(group.name);
        }
        user.administrator = below(5) == 0;
        user.enabled = below(5) > 0;
        model.users[id] = user;
        changes.users.push_back(user);
    }
    void removeUser(Model& model, Changes& changes)
    {
        const qint64 id = number(8);
        const bool busy = std::any_of(changes.users.begin(), changes.users.end(),
                                      [id](const domain::User& user) { return user.id == id; });
        if (busy)
            return;
        for (auto token = model.tokens.begin(); token != model.tokens.end();) {
            if (token->second.owner != id) {
                ++token;
                continue;
            }
            std::erase_if(changes.tokens,
                          [&](const policy::TokenRow& row) { return row.id == token->first; });
            changes.removedTokens.push_back(token->first);
            token = model.tokens.erase(token);
        }
        model.users.erase(id);
        changes.removedUsers.push_back(id);
    }
    void setToken(Model& model, Changes& changes)
    {
        const std::string label = "t" + std::to_string(below(12));
        policy::TokenRow row;
        row.id = Policy::tokenId(label);
        if (std::find(changes.removedTokens.begin(), changes.removedTokens.end(), row.id)
            != changes.removedTokens.end())
            return;
        row.digest = Policy::hasher().digest(Policy::tokenText(label));
        row.owner = below(6) == 0 ? 0 : number(8);
        if (row.owner != 0 && !model.users.contains(row.owner) && below(10) > 0)
            row.owner = 0;
        row.schemes = below(15) == 0 ? domain::Schemes::None : domain::Schemes::Both;
        row.revoked = below(6) == 0;
        row.readOnly = below(4) == 0;
        row.expiresAt = below(4) == 0 ? test::startOfTime - 1 : policy::TokenRecord::never;
        if (below(3) == 0)
            row.limits = QStringList{u"[get]/rest/.*"_s, u"/a%1"_s.arg(below(3))};
        if (below(20) == 0)
            row.limits = QStringList{u"/("_s};
        if (below(4) == 0)
            row.ipRanges = test::ranges({"10.0.0.0/8"});
        if (below(5) == 0)
            row.rateLimit = {true, {}};
        else if (below(5) == 0)
            row.rateLimit = {false,
                             {{1 + static_cast<int>(below(3)),
                               {1, domain::Lifetime::Unit::Hours},
                               std::nullopt}}};
        if (below(4) == 0) {
            row.previousDigest = Policy::hasher().digest("old");
            row.previousUntil = test::startOfTime + below(2);
        }
        std::erase_if(changes.tokens, [&](const auto& other) { return other.id == row.id; });
        model.tokens[row.id] = row;
        changes.tokens.push_back(row);
    }
    void removeToken(Model& model, Changes& changes)
    {
        const policy::TokenId id = Policy::tokenId("t" + std::to_string(below(12)));
        std::erase_if(changes.tokens, [&](const auto& other) { return other.id == id; });
        model.tokens.erase(id);
        changes.removedTokens.push_back(id);
    }
    void setUpstream(Model& model, Changes& changes)
    {
        const qint64 id = number(4);
        std::erase_if(changes.upstreams, [id](const auto& u) { return u.id == id; });
        std::erase(changes.removedUpstreams, id);
        if (below(4) == 0) {
            model.upstreams.erase(id);
            changes.removedUpstreams.push_back(id);
            return;
        }
        domain::Upstream upstream;
        upstream.id = id;
        upstream.name = u"up%1"_s.arg(below(6));
        upstream.pathPrefix = below(3) == 0 ? u"/"_s : u"/p%1"_s.arg(below(3));
        if (below(2) == 0)
            upstream.hosts = {u"host%1.example"_s.arg(below(2))};
        if (below(3) == 0)
            upstream.tokenPaths = {u"/rest/*"_s};
        if (below(3) == 0)
            upstream.publicPaths = {{{}, u"/public"_s}};
        if (below(4) == 0)
            upstream.ip = {domain::RestrictionSettings::IpMode::Deny,
                           {},
                           {{test::ranges({"10.0.0.0/9"}).first(), {}}}};
        model.upstreams[id] = upstream;
        changes.upstreams.push_back(upstream);
    }
    void setSettings(Model& model, Changes& changes)
    {
        domain::Settings settings;
        const auto some = [&] {
            QStringList names;
            for (const auto& [id, group] : model.groups) {
                if (below(3) == 0)
                    names.append(group.name);
            }
            if (below(10) == 0)
                names.append(groupName(below(7)));
            return names;
        };
        settings.restrictions.apiAccess = {below(3) == 0, some()};
        settings.restrictions.readOnly = {below(3) == 0, some()};
        settings.restrictions.adminsOnly = below(6) == 0;
        if (below(4) == 0)
            settings.restrictions.ipMode = domain::RestrictionSettings::IpMode::Allow;
        if (below(3) > 0)
            settings.restrictions.ipAllow = {{test::ranges({"10.0.0.0/8"}).first(), {}}};
        if (below(3) == 0)
            settings.publicApis.bypass = {{{}, u"/b%1"_s.arg(below(2))}};
        settings.global.foreignTokens = below(2) == 0;
        settings.rateLimiting.enabled = below(3) == 0;
        model.settings = settings;
        changes.settings = settings;
    }

    std::mt19937 m_random;
    bool m_refused = false; ///< the change can't be accepted any more
};

std::vector<test::Ask> questions()
{
    std::vector<test::Ask> asks;
    for (const char* path : {"/rest/x", "/p0/rest/x", "/p1/a1", "/public", "/b1"}) {
        for (int token = 0; token < 12; ++token) {
            const std::string secret = Policy::tokenText("t" + std::to_string(token));
            asks.push_back(test::get(path).bearer(secret).from("10.0.0.1"));
            asks.push_back(test::post(path)
                               .basic("user" + std::to_string(token % 10), secret)
                               .host("host1.example"));
        }
        asks.push_back(test::get(path));
        asks.push_back(test::get(path).bearer("foreign"));
    }
    return asks;
}

} // namespace

void ChangePropertyTest::anySequenceOfChangesEqualsARebuild_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void ChangePropertyTest::anySequenceOfChangesEqualsARebuild()
{
    QFETCH(unsigned, seed);
    Administrator administrator(seed);
    const std::vector<test::Ask> asks = questions();
    Model model;
    SnapshotPtr current = policy::apply(Snapshot{}, model.everything(1)).snapshot;
    int accepted = 0;
    int refused = 0;
    for (std::int64_t revision = 2; revision < 160; ++revision) {
        Model candidate = model;
        Changes changes = administrator.change(candidate);
        changes.revision = revision;
        const Compiled next = policy::apply(*current, changes);
        const Compiled rebuilt = policy::apply(Snapshot{}, candidate.everything(revision));
        const QString problem = rebuilt ? (next ? QString() : next.problems.first().message)
                                        : rebuilt.problems.first().message;
        QVERIFY2(bool(next) == bool(rebuilt), qPrintable(problem));
        if (!next) {
            ++refused;
            continue;
        }
        ++accepted;
        QCOMPARE(difference(*next.snapshot, *rebuilt.snapshot), QString());
        model = candidate;
        current = next.snapshot;
        if (revision % 10 == 0) {
            Court changed(current);
            Court fresh(rebuilt.snapshot);
            for (const test::Ask& ask : asks)
                QCOMPARE(changed.reason(ask), fresh.reason(ask));
        }
    }
    QVERIFY2(accepted > 40 && refused > 10, qPrintable(u"%1/%2"_s.arg(accepted).arg(refused)));
}

void ChangePropertyTest::streamingEqualsOneBigChange()
{
    Administrator administrator(99);
    Model model;
    SnapshotPtr big;
    while (!big || big->tokens.size() < 4) {
        Model candidate = model;
        (void)administrator.change(candidate);
        if (const Compiled compiled = policy::apply(Snapshot{}, candidate.everything(1))) {
            model = candidate;
            big = compiled.snapshot;
        }
    }
    const Changes all = model.everything(1);
    policy::Compiler compiler;
    for (const auto& group : all.groups)
        compiler.setGroup(group);
    for (const auto& user : all.users)
        compiler.setUser(user);
    for (const auto& token : all.tokens)
        compiler.setToken(token);
    for (const auto& upstream : all.upstreams)
        compiler.setUpstream(upstream);
    compiler.setSettings(*all.settings);
    const Compiled streamed = compiler.finish(1);
    QVERIFY(streamed);
    QCOMPARE(difference(*streamed.snapshot, *big), QString());
}
