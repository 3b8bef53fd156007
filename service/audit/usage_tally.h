// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/audit/token_sums.h"
#include "service/spool/call_record.h"
#include "service/store/database.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace audit {

/// Sums up what stored calls mean for tokens (calls, last use, last addresses) and for the
/// statistics, and brings the sums into the store now and then: tokens in parts, each in a short
/// transaction of its own that also says up to which frame the part is counted. So every call is
/// counted once, whenever the process dies.
class UsageTally
{
public:
    static constexpr int tokenParts = 64;
    static constexpr int statisticsPart = tokenParts;
    static constexpr std::size_t maxTokens = 256; ///< in one transaction, roughly

    explicit UsageTally(int node) : m_node(node), m_lastCount(m_active.counts.end()) { }
    UsageTally(const UsageTally&) = delete;
    UsageTally& operator=(const UsageTally&) = delete;

    /// What is counted in the store already. \a last: the node's last frame.
    core::Status load(store::Database& database, qint64 last);
    /// Up to which frame everything is counted; frames after it must be added again after a
    /// restart.
    [[nodiscard]] qint64 countedEverywhere() const;

    /// A call of frame \a number, in the order of frames. Only let-through calls count as use of
    /// their token.
    void add(qint64 number, const spool::CallRecord& call,
             const std::optional<spool::Completion>& completion);

    [[nodiscard]] bool isEmpty() const { return !m_inRound && m_active.isEmpty(); }
    /// A round of flushSome() is under way.
    [[nodiscard]] bool isFlushing() const { return m_inRound; }
    /// Tokens that wait for being stored; sometimes a few more.
    [[nodiscard]] std::size_t tokens() const
    {
        return m_active.tokens.size() + m_flushing.tokens.size();
    }
    /// Stores what was added up to and with frame \a number, some parts at a time: at most about
    /// maxTokens tokens. True when there are more parts; what is added meanwhile waits for the next
    /// round.
    core::Result<bool> flushSome(store::Database& database, qint64 number);

private:
    struct CountKey
    {
        std::int64_t start = 0;
        int reason = 0;
        std::string upstream;
        auto operator<=>(const CountKey&) const = default;
    };
    struct Count
    {
        std::int64_t calls = 0;
        std::int64_t microseconds = 0;
        std::int64_t bytes = 0;
    };

    struct Sums
    {
        TokenSums tokens;
        std::map<CountKey, Count> counts;

        [[nodiscard]] bool isEmpty() const { return tokens.isEmpty() && counts.empty(); }
        void clear();
    };

    [[nodiscard]] static std::size_t partOf(std::string_view tokenId);
    void addCount(const spool::CallRecord& call,
                  const std::optional<spool::Completion>& completion);
    void beginRound(qint64 number);
    [[nodiscard]] int lastPartOfStep() const;
    core::Status store(store::Database& database, int first, int last);
    core::Status storeTokens(store::Database& database, int first, int last);
    core::Status storeCounts(store::Database& database) const;

    int m_node;
    std::array<qint64, tokenParts + 1> m_counted{};
    Sums m_active;
    std::map<CountKey, Count>::iterator
        m_lastCount; ///< in m_active.counts: most calls count where the last one did

    Sums m_flushing; ///< of the round under way
    std::vector<std::uint32_t> m_byPart; ///< numbers of m_flushing's tokens, by their parts
    std::array<std::size_t, tokenParts + 1> m_partBegins{}; ///< in m_byPart
    bool m_inRound = false;
    qint64 m_roundNumber = 0;
    int m_nextPart = 0;
};

} // namespace audit
