// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/spool/call_record.h"
#include "service/spool/spool_file.h"

#include <cstdint>
#include <optional>

namespace spool {

/// A record as the audit writer takes it. Texts point into the file and live until
/// SpoolReader::release().
struct StoredRecord
{
    std::uint64_t position = 0;
    std::uint64_t decision = 0;
    std::optional<CallRecord>
        call; ///< absent: only the completion, of a call that was taken before it was complete
    std::optional<Completion> completion;
};

/// The consumer's side of a live spool. One thread, not the producer's.
class SpoolReader
{
public:
    /// Starts at the file's tail.
    explicit SpoolReader(SpoolFile& file);

    /// The record at the cursor, and moves on. Nothing at the end, and where a call is not complete
    /// yet and stands at or after \a detachBefore. One that stands before it is taken as it is; its
    /// completion then comes later, as a record of its own. Damaged records are skipped and
    /// counted.
    std::optional<StoredRecord> next(std::uint64_t detachBefore);

    [[nodiscard]] std::uint64_t cursor() const { return m_cursor; }
    /// Where the producer stands: with next(), everything written so far is taken.
    [[nodiscard]] std::uint64_t head() const
    {
        return m_file.head().load(std::memory_order_acquire);
    }
    /// Back to a record that was given since the last release().
    void backTo(std::uint64_t position) { m_cursor = position; }
    /// Back to the first record that is not released.
    void rewind();
    /// Everything before the cursor is stored; the producer may use its space.
    void release();

    /// Written and not released, as a fraction of the capacity.
    [[nodiscard]] double backlog() const;
    [[nodiscard]] std::uint64_t damaged() const { return m_damaged; }

private:
    void skipDamage(std::uint64_t head);

    SpoolFile& m_file;
    std::uint64_t m_cursor = 0;
    std::uint64_t m_damaged = 0;
};

} // namespace spool
