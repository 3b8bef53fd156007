// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/spool/spool_reader.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace spool {

/// Reads what a dead process left, in the order it was written. Trusts nothing but checksums:
/// neither the head and tail in the file nor lengths, so that any damage costs the damaged records
/// only.
class SpoolReplay
{
public:
    /// \a from: what is stored already stands before it. Looks at the whole ring once.
    SpoolReplay(const SpoolFile& file, std::uint64_t from);

    [[nodiscard]] std::optional<StoredRecord> next();
    /// Where the next record stands, or the end: what is stored once all that next() gave is
    /// stored.
    [[nodiscard]] std::uint64_t cursor() const;
    /// Back to the first record at or after this position.
    void rewind(std::uint64_t position);

    /// How many records are left from here.
    [[nodiscard]] std::size_t remaining() const { return m_positions.size() - m_next; }
    /// Places where records must have stood and no intact one stands.
    [[nodiscard]] std::uint64_t damaged() const { return m_damaged; }

private:
    void findRecords(std::uint64_t from);
    void countGaps(std::uint64_t from);

    const SpoolFile& m_file;
    std::vector<std::uint64_t> m_positions;
    std::size_t m_next = 0;
    std::uint64_t m_end = 0;
    std::uint64_t m_damaged = 0;
};

} // namespace spool
