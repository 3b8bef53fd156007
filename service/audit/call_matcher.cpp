// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/audit/call_search.h"

#include <algorithm>

namespace audit {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

} // namespace

CallMatcher::CallMatcher(const Search& search)
    : m_filter(search.filter)
    , m_text(search.filter.text.toStdString())
    , m_prefix(search.targetPrefix.toStdString())
{
    const auto text = [this](const std::optional<QString>& wanted, std::string& kept,
                             KeyKind kind) {
        if (!wanted)
            return;
        kept = wanted->toStdString();
        if (!kept.empty())
            require(kind, {kept});
    };
    text(m_filter.tokenId, m_token, KeyKind::Token);
    text(m_filter.actor, m_actor, KeyKind::Person);
    text(m_filter.owner, m_owner, KeyKind::Person);
    text(m_filter.upstream, m_upstream, KeyKind::Upstream);
    text(m_filter.method, m_method, KeyKind::Method);
    std::transform(m_text.begin(), m_text.end(), m_text.begin(), lower);
    if (m_filter.address) {
        const auto& bytes = m_filter.address->bytes();
        require(KeyKind::Address, {std::string(bytes.begin(), bytes.end())});
    }
    if (m_filter.allowed)
        require(KeyKind::Outcome, {*m_filter.allowed ? "1" : "0"});
    std::vector<std::string> reasons;
    for (const domain::Reason reason : m_filter.reasons)
        reasons.push_back(std::to_string(static_cast<int>(reason)));
    if (!reasons.empty())
        require(KeyKind::Reason, reasons);
    if (m_filter.statusFrom && m_filter.statusFrom == m_filter.statusTo)
        require(KeyKind::Status, {std::to_string(*m_filter.statusFrom), "?"});
    if (!m_filter.kinds.isEmpty()) {
        std::vector<std::string> kinds;
        for (const auto kind : {spool::RecordKind::Call, spool::RecordKind::Administration}) {
            if (m_filter.kinds.contains(kindOf(kind)))
                kinds.push_back(std::to_string(static_cast<int>(kind)));
        }
        m_nothing = kinds.empty();
        require(KeyKind::Kind, kinds);
    }
    if (m_filter.object)
        m_nothing = true; // a call changes nothing by itself
    if (m_filter.from)
        m_from = core::toMilliseconds(*m_filter.from);
    if (m_filter.to)
        m_to = core::toMilliseconds(*m_filter.to);
}

void CallMatcher::require(KeyKind kind, const std::vector<std::string>& anyOf)
{
    std::vector<std::uint64_t> hashes;
    for (const std::string& value : anyOf)
        hashes.push_back(keyHash(kind, value));
    m_keys.push_back(std::move(hashes));
}

bool CallMatcher::mayMatch(std::string_view keys) const
{
    return std::all_of(m_keys.begin(), m_keys.end(), [&](const std::vector<std::uint64_t>& anyOf) {
        return std::any_of(anyOf.begin(), anyOf.end(),
                           [&](std::uint64_t hash) { return KeyFilter::mayHold(keys, hash); });
    });
}

bool CallMatcher::matches(const spool::CallRecord& call) const
{
    if (call.at < m_from || call.at >= m_to)
        return false;
    if ((m_filter.tokenId && call.tokenId != m_token) || (m_filter.actor && call.actor != m_actor)
        || (m_filter.owner && call.owner != m_owner)
        || (m_filter.upstream && call.upstream != m_upstream)
        || (m_filter.method && call.method != m_method))
        return false;
    if (m_filter.withToken && call.tokenId.empty() == *m_filter.withToken)
        return false;
    if (m_filter.address && call.client != *m_filter.address)
        return false;
    if (m_filter.allowed && domain::lets(call.reason) != *m_filter.allowed)
        return false;
    if (!m_filter.reasons.isEmpty() && !m_filter.reasons.contains(call.reason))
        return false;
    if (!m_filter.kinds.isEmpty() && !m_filter.kinds.contains(kindOf(call.kind)))
        return false;
    return call.target.starts_with(m_prefix) && matchesText(call.target);
}

bool CallMatcher::matchesText(std::string_view target) const
{
    return m_text.empty()
        || std::search(target.begin(), target.end(), m_text.begin(), m_text.end(),
                       [](char have, char want) { return lower(have) == want; })
        != target.end();
}

bool CallMatcher::matchesEnd(const store::AuditEvent& event) const
{
    const int status = event.status;
    if (m_filter.durationFromUs && event.durationUs < *m_filter.durationFromUs)
        return false;
    return status >= m_filter.statusFrom.value_or(0) && status <= m_filter.statusTo.value_or(999);
}

} // namespace audit
