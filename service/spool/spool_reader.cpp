// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/spool/spool_reader.h"

#include "service/spool/record_format.h"

#include <algorithm>

namespace spool {

using format::State;

SpoolReader::SpoolReader(SpoolFile& file)
    : m_file(file)
    , m_cursor(file.tail().load(std::memory_order_acquire))
{ }

std::optional<StoredRecord> SpoolReader::next(std::uint64_t detachBefore)
{
    const std::uint64_t head = this->head();
    while (m_cursor < head) {
        std::byte* data = m_file.at(m_cursor);
        const std::size_t available =
            std::min<std::uint64_t>(m_file.toEnd(m_cursor), head - m_cursor);
        const std::optional<format::Prefix> prefix = format::readPrefix(data, available, m_cursor);
        if (prefix && prefix->type == format::RecordType::Padding) {
            m_cursor += prefix->length;
            continue;
        }
        if (!format::isIntact(data, available, m_cursor, m_file.seed())) {
            skipDamage(head);
            continue;
        }

        auto* record = reinterpret_cast<format::RecordHead*>(data);
        StoredRecord stored{m_cursor, record->decision, {}, {}};
        if (prefix->type == format::RecordType::Call) {
            stored.call = format::readCall(data, *prefix);
            if (!stored.call) {
                skipDamage(head);
                continue;
            }
            const std::atomic_ref state(record->completion.state);
            auto seen = static_cast<std::uint32_t>(State::Written);
            if (m_cursor >= detachBefore && state.load(std::memory_order_acquire) == seen)
                return std::nullopt;
            // Whoever is first decides where the completion will be; a call that was detached
            // before a rewind stays so.
            state.compare_exchange_strong(seen, static_cast<std::uint32_t>(State::Detached),
                                          std::memory_order_acq_rel, std::memory_order_acquire);
            if (seen == static_cast<std::uint32_t>(State::Completed))
                stored.completion = format::readCompletion(*record);
        } else {
            stored.completion = format::readCompletion(*record);
        }
        m_cursor += prefix->length;
        return stored;
    }
    return std::nullopt;
}

void SpoolReader::skipDamage(std::uint64_t head)
{
    ++m_damaged;
    const std::size_t available = std::min<std::uint64_t>(m_file.toEnd(m_cursor), head - m_cursor);
    if (const auto prefix = format::readPrefix(m_file.at(m_cursor), available, m_cursor)) {
        m_cursor += prefix->length;
        return;
    }
    do
        m_cursor += 8;
    while (m_cursor < head
           && !format::isIntact(m_file.at(m_cursor),
                                std::min<std::uint64_t>(m_file.toEnd(m_cursor), head - m_cursor),
                                m_cursor, m_file.seed()));
}

void SpoolReader::rewind()
{
    m_cursor = m_file.tail().load(std::memory_order_acquire);
}

void SpoolReader::release()
{
    m_file.tail().store(m_cursor, std::memory_order_release);
}

double SpoolReader::backlog() const
{
    const std::uint64_t tail = m_file.tail().load(std::memory_order_acquire);
    return static_cast<double>(head() - tail) / static_cast<double>(m_file.capacity());
}

} // namespace spool
