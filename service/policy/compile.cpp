// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/compile.h"

#include "service/policy/compile_settings.h"
#include "service/policy/compile_upstream.h"
#include "service/policy/logins.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace policy {

namespace {

QString textOf(const TokenId& id)
{
    return QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
}

std::string folded(const QString& name)
{
    return std::string(FoldedLogin(name.toStdString()).text());
}

/// Lines as one text that no other list of lines has.
void appendPooled(std::string& text, std::string_view line)
{
    text += std::to_string(line.size());
    text += ':';
    text += line;
}

std::string poolKey(const LimitLines& lines)
{
    std::string key;
    for (std::size_t i = 0; i < lines.size(); ++i)
        appendPooled(key, lines.text(i));
    return key;
}

std::string poolKey(const QStringList& lines)
{
    std::string key;
    for (const QString& line : lines)
        appendPooled(key, line.toStdString());
    return key;
}

/// The users who have an address, as one sorted list, and back.
std::vector<UserNumber> mailedTo(const LoginRecord& login)
{
    std::vector<UserNumber> users = login.alsoMailed;
    if (login.mailed != 0)
        users.insert(users.begin(), login.mailed);
    return users;
}
void setMailedTo(LoginRecord& login, std::vector<UserNumber> users)
{
    std::sort(users.begin(), users.end());
    login.mailed = users.empty() ? 0 : users.front();
    if (!users.empty())
        users.erase(users.begin());
    login.alsoMailed = std::move(users);
}

} // namespace

Compiler::Compiler() : m_settingsStale(true), m_upstreamsStale(true) { }

Compiler::Compiler(const Snapshot& base)
    : m_snapshot(base)
    , m_settingsStale(base.revision == 0)
    , m_upstreamsStale(false)
{ }

void Compiler::forgetNames(const Changes& changes)
{
    for (const domain::Group& group : changes.groups) {
        if (const GroupRecord* known = m_snapshot.groups.find(group.id))
            unlinkGroupName(*known);
    }
    for (const domain::User& user : changes.users) {
        if (const UserRecord* known = m_snapshot.users.find(user.id))
            unlinkLogins(*known);
    }
}

void Compiler::setGroup(const domain::Group& group)
{
    const GroupRecord record{group.id, group.name.toStdString(), folded(group.name)};
    const GroupRecord* holder = m_snapshot.groupsByName.find(record.foldedName);
    if (group.id <= 0 || record.name.empty() || (holder && holder->number != group.id)) {
        m_problems.append({u"groups[%1].name"_s.arg(group.name), u"taken"_s,
                           u"A group needs a number and a name that no other group has."_s,
                           std::nullopt});
        return;
    }
    const GroupRecord* known = m_snapshot.groups.find(group.id);
    if (known && known->foldedName != record.foldedName) {
        unlinkGroupName(*known);
        m_settingsStale = true;
    }
    m_snapshot.groups.set(record);
    m_snapshot.groupsByName.set(record);
}

void Compiler::removeGroup(GroupNumber number)
{
    const GroupRecord* known = m_snapshot.groups.find(number);
    if (!known)
        return;
    std::vector<const UserRecord*> members;
    m_snapshot.users.forEach([&members, number](const UserRecord& user) {
        if (std::binary_search(user.groups.begin(), user.groups.end(), number))
            members.push_back(&user);
    });
    for (const UserRecord* member : members) {
        UserRecord left = *member;
        std::erase(left.groups, number);
        m_snapshot.users.set(std::move(left));
    }
    unlinkGroupName(*known);
    m_snapshot.groups.erase(number);
    m_settingsStale = true;
}

void Compiler::unlinkGroupName(const GroupRecord& group)
{
    const GroupRecord* holder = m_snapshot.groupsByName.find(group.foldedName);
    if (holder && holder->number == group.number) // it may have gone to another group meanwhile
        m_snapshot.groupsByName.erase(group.foldedName);
}

void Compiler::setUser(const domain::User& user)
{
    UserRecord record;
    record.number = user.id;
    record.name = user.name.toStdString();
    record.foldedName = folded(user.name);
    record.email = user.email.toStdString();
    record.foldedEmail = folded(user.email);
    record.groups =
        groupNumbers(m_snapshot, user.groups, u"users[%1].groups"_s.arg(user.name), m_problems);
    record.administrator = user.administrator;
    record.enabled = user.enabled;

    const LoginRecord* holder = m_snapshot.logins.find(record.foldedName);
    const bool taken = holder && holder->named != 0 && holder->named != record.number;
    if (user.id <= 0 || record.name.empty() || taken) {
        m_problems.append({u"users[%1].name"_s.arg(user.name), u"taken"_s,
                           u"A user needs a number and a name that no other user has."_s,
                           std::nullopt});
        return;
    }
    if (const UserRecord* known = m_snapshot.users.find(user.id))
        unlinkLogins(*known);
    linkLogins(record);
    m_snapshot.users.set(std::move(record));
}

void Compiler::removeUser(UserNumber number)
{
    if (const UserRecord* known = m_snapshot.users.find(number)) {
        unlinkLogins(*known);
        m_snapshot.users.erase(number);
    }
}

void Compiler::linkLogins(const UserRecord& user)
{
    const auto change = [this](const std::string& text, auto&& edit) {
        const LoginRecord* known = m_snapshot.logins.find(text);
        LoginRecord login = known ? *known : LoginRecord{text, 0, 0, {}};
        edit(login);
        m_snapshot.logins.set(std::move(login));
    };
    change(user.foldedName, [&user](LoginRecord& login) { login.named = user.number; });
    if (user.foldedEmail.empty())
        return;
    change(user.foldedEmail, [&user](LoginRecord& login) {
        auto users = mailedTo(login);
        users.push_back(user.number);
        setMailedTo(login, std::move(users));
    });
}

void Compiler::unlinkLogins(const UserRecord& user)
{
    const auto unlink = [this, &user](const std::string& text, bool name, bool mail) {
        const LoginRecord* known = m_snapshot.logins.find(text);
        if (!known)
            return;
        LoginRecord login = *known;
        if (name && login.named == user.number)
            login.named = 0;
        if (mail) {
            auto users = mailedTo(login);
            std::erase(users, user.number);
            setMailedTo(login, std::move(users));
        }
        if (login.named == 0 && login.mailed == 0)
            m_snapshot.logins.erase(text);
        else
            m_snapshot.logins.set(std::move(login));
    };
    unlink(user.foldedName, true, false);
    unlink(user.foldedEmail, false, true);
}

void Compiler::setToken(const TokenRow& row)
{
    const QString field = u"tokens[%1]"_s;
    const auto refuse = [this, &row](const QString& member, const QString& code,
                                     const QString& message) {
        m_problems.append(
            {u"tokens[%1].%2"_s.arg(textOf(row.id), member), code, message, std::nullopt});
    };
    if (row.schemes == domain::Schemes::None)
        refuse(u"scheme"_s, u"required"_s, u"A token needs a scheme it can be used with."_s);
    if (row.owner != 0 && !m_snapshot.users.find(row.owner))
        refuse(u"owner"_s, u"unknown_user"_s, u"The token's owner does not exist."_s);
    if (row.ipRanges && row.ipRanges->isEmpty())
        refuse(u"ipRanges"_s, u"required"_s, u"Leave the address ranges out to allow any."_s);

    TokenRecord record;
    record.id = row.id;
    record.schemes = row.schemes;
    record.revoked = row.revoked;
    record.disabled = row.disabled;
    record.readOnly = row.readOnly;
    record.digest = row.digest;
    record.owner = row.owner;
    record.expiresAt = row.expiresAt;
    if (row.limits || row.ipRanges || row.rateLimit || row.previousDigest)
        record.extras = extrasOf(row, field.arg(textOf(row.id)));

    if (const TokenRecord* known = m_snapshot.tokens.find(row.id))
        unpoolLimits(*known);
    m_snapshot.tokens.set(std::move(record));
}

std::shared_ptr<const TokenRecord::Extras> Compiler::extrasOf(const TokenRow& row,
                                                              const QString& field)
{
    auto extras = std::make_shared<TokenRecord::Extras>();
    if (row.limits)
        extras->limits = pooledLimits(*row.limits, field + u".limits"_s);
    if (row.ipRanges)
        extras->ipRanges = IpSet(*row.ipRanges);
    if (row.rateLimit)
        extras->rate = rateOf(*row.rateLimit, field + u".rateLimit"_s);
    if (row.previousDigest) {
        extras->previousDigest = *row.previousDigest;
        extras->previousUntil = row.previousUntil;
    }
    return extras;
}

std::optional<RateOverride> Compiler::rateOf(const domain::TokenRate& rate, const QString& field)
{
    RateOverride result;
    if (rate.exempt)
        return result;
    for (qsizetype i = 0; i < rate.windows.size(); ++i) {
        if (const auto window = RateWindow::from(rate.windows[i])) {
            result.windows.push_back(*window);
            continue;
        }
        m_problems.append(
            {u"%1.windows[%2]"_s.arg(field).arg(i), u"invalid"_s,
             u"A rate window needs a positive number of requests and a time that can be counted."_s,
             std::nullopt});
    }
    if (result.windows.empty()) { // would read as exempt
        m_problems.append({field + u".windows"_s, u"required"_s,
                           u"A rate limit needs a number of requests and a time."_s, std::nullopt});
        return std::nullopt;
    }
    return result;
}

std::optional<LimitLines> Compiler::pooledLimits(const QStringList& lines, const QString& field)
{
    std::string key = poolKey(lines);
    if (const PooledLimits* pooled = m_snapshot.limitPool.find(key)) {
        PooledLimits again = *pooled;
        ++again.uses;
        m_snapshot.limitPool.set(again);
        return again.lines;
    }
    QList<LimitProblem> problems;
    std::optional<LimitLines> compiled = LimitLines::compile(lines, problems);
    m_problems.append(toProblems(problems, field));
    if (compiled && poolKey(*compiled) == key)
        m_snapshot.limitPool.set({std::move(key), *compiled, 1});
    return compiled;
}

void Compiler::unpoolLimits(const TokenRecord& token)
{
    if (!token.extras || !token.extras->limits)
        return;
    const PooledLimits* pooled = m_snapshot.limitPool.find(poolKey(*token.extras->limits));
    if (!pooled)
        return;
    if (pooled->uses == 1) {
        m_snapshot.limitPool.erase(pooled->text);
        return;
    }
    PooledLimits fewer = *pooled;
    --fewer.uses;
    m_snapshot.limitPool.set(std::move(fewer));
}

void Compiler::removeToken(const TokenId& id)
{
    if (const TokenRecord* known = m_snapshot.tokens.find(id)) {
        unpoolLimits(*known);
        m_snapshot.tokens.erase(id);
    }
}

void Compiler::setUpstream(const domain::Upstream& upstream)
{
    removeUpstream(upstream.id);
    if (auto record = compileUpstream(upstream, m_problems))
        m_snapshot.upstreams.push_back(std::move(record));
    m_upstreamsStale = true;
}

void Compiler::removeUpstream(std::int64_t id)
{
    std::erase_if(m_snapshot.upstreams,
                  [id](const auto& upstream) { return upstream->upstream.id == id; });
}

void Compiler::setSettings(const domain::Settings& settings)
{
    m_snapshot.settings = settings;
    m_settingsStale = true;
}

Compiled Compiler::finish(std::int64_t revision)
{
    if (m_settingsStale)
        compileSettings(m_snapshot, m_problems);
    if (m_upstreamsStale)
        orderUpstreams(m_snapshot.upstreams, m_problems);
    if (!m_problems.isEmpty())
        return {nullptr, m_problems};
    m_snapshot.revision = revision;
    return {std::make_shared<const Snapshot>(std::move(m_snapshot)), {}};
}

Compiled apply(const Snapshot& base, const Changes& changes)
{
    Compiler compiler(base);
    for (const TokenId& id : changes.removedTokens)
        compiler.removeToken(id);
    for (const UserNumber number : changes.removedUsers)
        compiler.removeUser(number);
    for (const GroupNumber number : changes.removedGroups)
        compiler.removeGroup(number);
    for (const std::int64_t id : changes.removedUpstreams)
        compiler.removeUpstream(id);

    compiler.forgetNames(changes);
    for (const domain::Group& group : changes.groups)
        compiler.setGroup(group);
    for (const domain::User& user : changes.users)
        compiler.setUser(user);
    for (const TokenRow& token : changes.tokens)
        compiler.setToken(token);
    for (const domain::Upstream& upstream : changes.upstreams)
        compiler.setUpstream(upstream);
    if (changes.settings)
        compiler.setSettings(*changes.settings);
    return compiler.finish(changes.revision);
}

} // namespace policy
