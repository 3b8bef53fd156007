// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/audit/dictionary.h"
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
    static constexpr std::size_t addressesKept = 5;
    static constexpr std::size_t maxTokens = 256; ///< in one transaction, roughly

    explicit UsageTally(int node) : m_node(node) { }

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
    /// Tokens that wait for being stored.
    [[nodiscard]] std::size_t tokens() const
    {
        return m_active.uses.size() + m_flushing.uses.size();
    }
    /// Stores what was added up to and with frame \a number, some parts at a time: at most about
    /// maxTokens tokens. True when there are more parts; what is added meanwhile waits for the next
    /// round.
    core::Result<bool> flushSome(store::Database& database, qint64 number);

private:
    struct Use
    {
        std::int64_t calls = 0;
        std::int64_t lastAt = 0;
        std::array<domain::IpAddress, addressesKept> addresses{}; ///< newest first
        std::size_t addressCount = 0;
    };
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
        Dictionary tokens;
        std::vector<Use> uses; ///< by number in tokens
        std::map<CountKey, Count> counts;

        [[nodiscard]] bool isEmpty() const { return uses.empty() && counts.empty(); }
        void clear();
    };

    [[nodiscard]] static int partOf(std::string_view tokenId);
    void addUse(const spool::CallRecord& call);
    void addCount(const spool::CallRecord& call,
                  const std::optional<spool::Completion>& completion);
    [[nodiscard]] int lastPartOfStep() const;
    core::Status store(store::Database& database, int first, int last) const;
    core::Status storeTokens(store::Database& database, int first, int last) const;
    core::Status storeCounts(store::Database& database) const;

    int m_node;
    std::array<qint64, tokenParts + 1> m_counted{};
    Sums m_active;
    Sums m_flushing; ///< of the round under way
    std::array<std::size_t, tokenParts + 1> m_flushingPerPart{};
    bool m_inRound = false;
    qint64 m_roundNumber = 0;
    int m_nextPart = 0;
};

} // namespace audit
