// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/spool/spool_replay.h"

#include "service/spool/record_format.h"

#include <algorithm>
#include <cstring>

namespace spool {

namespace {

format::RecordHead headAt(const std::byte* data)
{
    format::RecordHead head{};
    std::memcpy(&head, data, sizeof head);
    return head;
}

} // namespace

SpoolReplay::SpoolReplay(const SpoolFile& file, std::uint64_t from) : m_file(file), m_end(from)
{
    findRecords(from);
    countGaps(from);
}

void SpoolReplay::findRecords(std::uint64_t from)
{
    std::uint64_t offset = 0;
    while (offset < m_file.capacity()) {
        const std::byte* data = m_file.at(offset);
        const std::size_t available = m_file.toEnd(offset);
        if (available >= sizeof(format::RecordHead)) {
            const format::RecordHead head = headAt(data);
            const bool stands = head.position % m_file.capacity() == offset
                && format::isIntact(data, available, head.position, m_file.seed());
            if (stands) {
                if (head.position >= from)
                    m_positions.push_back(head.position);
                offset += head.prefix.length;
                continue;
            }
        }
        offset += 8;
    }
    std::sort(m_positions.begin(), m_positions.end());
}

void SpoolReplay::countGaps(std::uint64_t from)
{
    std::uint64_t expected = from;
    for (const std::uint64_t position : m_positions) {
        if (position != expected) {
            const auto prefix =
                format::readPrefix(m_file.at(expected), m_file.toEnd(expected), expected);
            const bool padded = prefix && prefix->type == format::RecordType::Padding
                && expected + prefix->length == position;
            m_damaged += padded ? 0 : 1;
        }
        expected = position + headAt(m_file.at(position)).prefix.length;
    }
    m_end = expected;
}

std::optional<StoredRecord> SpoolReplay::next()
{
    while (m_next < m_positions.size()) {
        const std::uint64_t position = m_positions[m_next++];
        const std::byte* data = m_file.at(position);
        const format::RecordHead head = headAt(data);
        StoredRecord stored{position, head.decision, {}, {}};
        if (head.prefix.type == format::RecordType::Call) {
            stored.call = format::readCall(data, head.prefix);
            if (!stored.call) {
                ++m_damaged;
                continue;
            }
        }
        if (head.completion.state == static_cast<std::uint32_t>(format::State::Completed))
            stored.completion = format::readCompletion(head);
        return stored;
    }
    return std::nullopt;
}

std::uint64_t SpoolReplay::cursor() const
{
    return m_next < m_positions.size() ? m_positions[m_next] : m_end;
}

void SpoolReplay::rewind(std::uint64_t position)
{
    const auto first = std::lower_bound(m_positions.begin(), m_positions.end(), position);
    m_next = static_cast<std::size_t>(first - m_positions.begin());
}

} // namespace spool
