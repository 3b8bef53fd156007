// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace spool {

/// Names a file for good, whatever it is called on disk: what was stored of it is remembered under
/// this id.
using FileId = std::array<std::uint8_t, 16>;
[[nodiscard]] QString toText(const FileId& id); ///< 32 hexadecimal digits

/// The mapped file: a page of heading, then the ring. Positions count bytes since the file was made
/// and never go back; a position's place in the ring is its remainder by the capacity.
///
/// The file is locked (flock) as long as this object lives, so that no two processes ever use one.
class SpoolFile
{
public:
    static constexpr std::size_t headLength = 4096;
    static constexpr std::size_t minCapacity = std::size_t{64} << 10;

    /// Makes a file that does not exist yet, with mode 0600 and all its space reserved. \a capacity
    /// is rounded up to whole pages, and to minCapacity.
    static core::Result<std::unique_ptr<SpoolFile>> create(const QString& path,
                                                           std::size_t capacity);
    /// Opens what another process left. Conflict: that process still runs. InvalidArgument: not a
    /// spool file, or its heading is damaged beyond use.
    static core::Result<std::unique_ptr<SpoolFile>> openLeftover(const QString& path);

    SpoolFile(const SpoolFile&) = delete;
    SpoolFile& operator=(const SpoolFile&) = delete;
    ~SpoolFile();

    [[nodiscard]] const FileId& id() const { return m_id; }
    [[nodiscard]] std::size_t capacity() const { return m_capacity; }
    /// Distinguishes the checksums of this file's records from any other's.
    [[nodiscard]] std::uint64_t seed() const { return m_seed; }
    [[nodiscard]] std::byte* at(std::uint64_t position) const
    {
        return m_ring + position % m_capacity;
    }
    /// Bytes from the position's place to the end of the ring.
    [[nodiscard]] std::size_t toEnd(std::uint64_t position) const
    {
        return m_capacity - position % m_capacity;
    }

    /// Where the producer writes next, and up to where the consumer has stored everything.
    [[nodiscard]] std::atomic_ref<std::uint64_t> head() const;
    [[nodiscard]] std::atomic_ref<std::uint64_t> tail() const;

private:
    SpoolFile() = default;
    core::Status map(int descriptor, std::size_t length, bool writable);

    int m_descriptor = -1;
    std::byte* m_memory = nullptr;
    std::byte* m_ring = nullptr;
    std::size_t m_length = 0;
    std::size_t m_capacity = 0;
    std::uint64_t m_seed = 0;
    FileId m_id{};
};

} // namespace spool
