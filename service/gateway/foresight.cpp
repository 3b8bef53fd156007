// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateway/foresight.h"

#include "common/core/prefetch.h"
#include "common/domain/token_text.h"

#include <algorithm>
#include <boost/container/static_vector.hpp>
#include <cstdint>
#include <optional>

namespace gateway {

namespace {

/// Nodes near the root are shared by all requests and therefore in the cache.
constexpr int stepsAtOnce = 2;

/// The id of the token at the end of the field, if one is there; not checked further.
std::optional<policy::TokenId> seemingId(const http::Headers& headers)
{
    const auto field = headers.only("authorization");
    if (!field || field->size() < domain::token_text::length)
        return std::nullopt;
    const auto text = field->substr(field->size() - domain::token_text::length);
    if (!domain::token_text::looksLikeToken(text))
        return std::nullopt;
    return domain::token_text::seemingId(text);
}

/// The way to what one request needs.
class Foresight
{
public:
    /// All must outlive it.
    Foresight(const http::Headers& headers, const policy::Snapshot& snapshot,
              const policy::RateLimiter& rates)
        : m_snapshot(snapshot)
        , m_rates(rates)
    {
        const auto id = seemingId(headers);
        if (!id)
            return;
        m_phase = Phase::Token;
        m_token = Tokens::Approach(snapshot.tokens, *id);
        for (int i = 0; i < stepsAtOnce; ++i)
            step();
    }

    /// One node further.
    void step()
    {
        switch (m_phase) {
        case Phase::Token:
            return stepToToken();
        case Phase::Owner:
            return stepToOwner();
        case Phase::Done:
            return;
        }
    }
    [[nodiscard]] bool isDone() const { return m_phase == Phase::Done; }

private:
    using Tokens = decltype(policy::Snapshot::tokens);
    using Users = decltype(policy::Snapshot::users);

    enum class Phase : std::uint8_t
    {
        Token, ///< on the way to the token
        Owner, ///< on the way to its owner
        Done
    };

    void stepToToken()
    {
        if (m_token.step())
            return;
        m_phase = Phase::Done;
        const policy::TokenRecord* token = m_token.arrived();
        if (!token)
            return;
        // The record was asked for one step ago.
        core::prefetch(token->extras.get(), sizeof(policy::TokenRecord::Extras));
        fetchBucket(*token);
        m_phase = Phase::Owner;
        m_owner = Users::Approach(m_snapshot.users, token->owner);
        for (int i = 0; i < stepsAtOnce; ++i)
            step();
    }

    void stepToOwner()
    {
        if (m_owner.step())
            return;
        m_phase = Phase::Done;
        const policy::UserRecord* owner = m_owner.arrived();
        if (!owner)
            return;
        core::prefetch(owner->groups.data());
        core::prefetch(owner->name.data());
        core::prefetch(owner->email.data());
    }

    /// Groups, routes and addresses have few buckets, which are in the cache anyway.
    void fetchBucket(const policy::TokenRecord& token) const
    {
        using Subject = domain::RateSettings::Subject;
        const Subject subject = m_snapshot.settings.rateLimiting.subject;
        if (subject == Subject::Token)
            m_rates.foresee(policy::RateKey::ofToken(token.id), m_snapshot.rateWindows);
        else if (subject == Subject::User)
            m_rates.foresee(policy::RateKey::ofUser(token.owner), m_snapshot.rateWindows);
    }

    const policy::Snapshot& m_snapshot;
    const policy::RateLimiter& m_rates;
    Tokens::Approach m_token;
    Users::Approach m_owner;
    Phase m_phase = Phase::Done;
};

} // namespace

void foresee(std::span<const http::Request* const> requests, const policy::Snapshot& snapshot,
             const policy::RateLimiter& rates)
{
    constexpr std::size_t atOnce = 32; // what they fetch must fit the nearest cache
    while (!requests.empty()) {
        boost::container::static_vector<Foresight, atOnce> foresights;
        const std::size_t count = std::min(requests.size(), atOnce);
        for (const http::Request* request : requests.first(count))
            foresights.emplace_back(request->headers, snapshot, rates);
        for (bool more = true; more;) {
            more = false;
            for (Foresight& foresight : foresights) {
                foresight.step();
                more = more || !foresight.isDone();
            }
        }
        requests = requests.subspan(count);
    }
}

} // namespace gateway
