// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/token_table.h"

#include "common/domain/user.h"
#include "service/store/policy_sum.h"
#include "service/store/query.h"
#include "service/store/text.h"
#include "service/store/token_rows.h"
#include "service/store/token_state_sql.h"

#include <algorithm>

namespace store {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

namespace {

/// A write to the one token, with its part of the policy's sum.
template <typename F>
auto changingToken(Database& database, const QString& id, const F& write) -> decltype(write())
{
    return changing(database, PolicyPart::Tokens, u"t.id = ?"_s, {repaired(id)}, write);
}

core::Error noSuchToken()
{
    return {Code::NotFound, u"There is no such token."_s};
}

core::Error stale()
{
    return {Code::Stale, u"The token was changed by somebody else meanwhile."_s};
}

core::Error nameTakenError(const domain::Token& token)
{
    return {Code::Conflict,
            u"There is a token named \"%1\" of this owner already."_s.arg(token.name)};
}

} // namespace

core::Result<domain::Token> TokenTable::insert(const domain::Token& token,
                                               const domain::TokenDigest& digest)
{
    if (token.shared != token.owner.isNull())
        return core::Error{Code::InvalidArgument,
                           u"A token has an owner or is shared, not both and not neither."_s};
    std::optional<qint64> owner;
    if (!token.shared) {
        Query find(m_database, u"read the owner"_s,
                   u"SELECT id FROM users WHERE folded_name = ?"_s);
        const auto found = find.bind(domain::fold(token.owner)).first();
        if (!found)
            return found.error();
        if (!*found)
            return core::Error{Code::InvalidArgument,
                               u"There is no user named \"%1\"."_s.arg(token.owner)};
        owner = find.integer(0);
    }
    Query query(m_database, u"store the token"_s,
                u"INSERT INTO tokens (name, folded_name, description, search_text, schemes, "
                u"read_only, disabled, "
                "expires_at, revoked_at, limits, ip_ranges, rate_limit, digest, previous_digest, "
                "previous_until, id, owner_id, "
                "created_by, shared, created_at, revision) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"_s);
    if (const core::Status bound = token_rows::bindEditable(query, token); !bound)
        return bound.error();
    if (const core::Status bound = token_rows::bindDigest(query, digest); !bound)
        return bound.error();
    query.bind(token.id);
    if (owner)
        query.bind(*owner);
    else
        query.bindNull();
    query.bind(token.createdBy).bind(token.shared).bind(token.createdAt);
    const auto inserted = changingToken(m_database, token.id, [&] { return query.change(); });
    if (!inserted)
        return inserted.error().code == Code::Conflict ? nameTakenError(token) : inserted.error();
    return find(token.id);
}

core::Result<domain::Token> TokenTable::update(const domain::Token& token, qint64 expectedRevision)
{
    Query query(
        m_database, u"change the token"_s,
        u"UPDATE tokens SET name = ?, folded_name = ?, description = ?, search_text = ?, schemes = "
        u"?, "
        "read_only = ?, disabled = ?, expires_at = ?, revoked_at = ?, limits = ?, ip_ranges = ?, "
        "rate_limit = ?, "
        "revision = revision + 1 WHERE id = ? AND revision = ?"_s);
    if (const core::Status bound = token_rows::bindEditable(query, token); !bound)
        return bound.error();
    query.bind(token.id).bind(expectedRevision);
    const auto changed = changingToken(m_database, token.id, [&] { return query.change(); });
    if (!changed)
        return changed.error().code == Code::Conflict ? nameTakenError(token) : changed.error();
    auto current = find(token.id);
    if (*changed == 0 && current)
        return stale();
    return current;
}

core::Result<domain::Token>
TokenTable::setDigest(const QString& id, const domain::TokenDigest& digest, qint64 expectedRevision)
{
    Query query(m_database, u"change the token's secret"_s,
                u"UPDATE tokens SET digest = ?, previous_digest = ?, previous_until = ?, revision "
                u"= revision + 1 "
                "WHERE id = ? AND revision = ?"_s);
    if (const core::Status bound = token_rows::bindDigest(query, digest); !bound)
        return bound.error();
    query.bind(id).bind(expectedRevision);
    const auto changed = changingToken(m_database, id, [&] { return query.change(); });
    if (!changed)
        return changed.error();
    auto current = find(id);
    if (*changed == 0 && current)
        return stale();
    return current;
}

core::Status TokenTable::remove(const QString& id)
{
    Query query(m_database, u"delete the token"_s, u"DELETE FROM tokens WHERE id = ?"_s);
    query.bind(id);
    const auto removed = changingToken(m_database, id, [&] { return query.change(); });
    if (!removed)
        return removed.error();
    return *removed == 1 ? core::Status(core::Done{}) : core::Status(noSuchToken());
}

core::Result<domain::Token> TokenTable::find(const QString& id)
{
    Query query(m_database, u"read the token"_s,
                u"SELECT %1 FROM %2 WHERE t.id = ?"_s.arg(token_rows::columns, token_rows::from));
    const auto found = query.bind(repaired(id)).first();
    if (!found)
        return found.error();
    return *found ? token_rows::read(query) : noSuchToken();
}

core::Result<ListedToken> TokenTable::find(const QString& id, const TokenStateRule& rule)
{
    const auto state = tokenStateSql(m_database, rule, OwnersFrom::Join);
    if (!state)
        return state.error();
    Query query(m_database, u"read the token"_s,
                u"SELECT %1, %2 FROM %3 WHERE t.id = ?"_s.arg(token_rows::columns, *state,
                                                              token_rows::from));
    const auto found = query.bind(repaired(id)).first();
    if (!found)
        return found.error();
    if (!*found)
        return noSuchToken();
    auto token = token_rows::read(query);
    if (!token)
        return token.error();
    return ListedToken{*std::move(token),
                       static_cast<domain::TokenState>(query.number(token_rows::columnCount))};
}

core::Result<domain::TokenDigest> TokenTable::digest(const QString& id)
{
    Query query(m_database, u"read the token"_s,
                u"SELECT %1 FROM tokens t WHERE t.id = ?"_s.arg(token_rows::digestColumns));
    const auto found = query.bind(repaired(id)).first();
    if (!found)
        return found.error();
    return *found ? token_rows::readDigest(query, 0) : noSuchToken();
}

core::Result<PolicyToken> TokenTable::findForPolicy(const QString& id)
{
    Query query(m_database, u"read the token"_s,
                u"SELECT %1 FROM tokens t WHERE t.id = ?"_s.arg(token_rows::policyColumns));
    const auto found = query.bind(repaired(id)).first();
    if (!found)
        return found.error();
    if (!*found)
        return noSuchToken();
    PolicyToken token;
    if (const core::Status read = token_rows::readPolicy(query, token); !read)
        return read.error();
    return token;
}

core::Status
TokenTable::forEachForPolicy(const std::function<core::Status(const PolicyToken&)>& each)
{
    return inOneState(m_database, [&]() -> core::Status {
        Query query(m_database, u"read the tokens"_s,
                    u"SELECT %1 FROM tokens t"_s.arg(token_rows::policyColumns));
        PolicyToken token;
        PolicySum sum;
        const core::Status read = query.each([&]() -> core::Status {
            sum.add(PolicyPart::Tokens, query);
            if (core::Status whole = token_rows::readPolicy(query, token); !whole)
                return whole;
            return each(token);
        });
        return read ? verify(m_database, PolicyPart::Tokens, sum) : read;
    });
}

core::Status TokenTable::forEach(
    const std::function<core::Status(const domain::Token&, const domain::TokenDigest&)>& each)
{
    Query query(m_database, u"read the tokens"_s,
                u"SELECT %1, %2 FROM %3 ORDER BY t.id"_s.arg(
                    token_rows::columns, token_rows::digestColumns, token_rows::from));
    return query.each([&]() -> core::Status {
        const auto token = token_rows::read(query);
        if (!token)
            return token.error();
        const auto digest = token_rows::readDigest(query, token_rows::columnCount);
        if (!digest)
            return digest.error();
        return each(*token, *digest);
    });
}

} // namespace store
