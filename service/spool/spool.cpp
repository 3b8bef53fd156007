// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/spool/spool.h"

#include "common/core/random.h"
#include "service/spool/clean_text.h"
#include "service/spool/record_format.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace spool {

namespace {

using format::TextLimits;

/// The most that a text can take: replaced bytes grow to three.
std::size_t bound(std::string_view text, std::size_t limit)
{
    return std::min(3 * text.size() + 4, limit);
}

std::size_t bound(const CallRecord& record)
{
    return format::aligned(
        format::callHeadLength + bound(record.tokenId, TextLimits::tokenId)
        + bound(record.actor, TextLimits::actor) + bound(record.owner, TextLimits::owner)
        + bound(record.method, TextLimits::method) + bound(record.upstream, TextLimits::upstream)
        + bound(record.target, TextLimits::target));
}

/// Puts the texts behind the head and returns where they end.
char* writeTexts(char* at, const CallRecord& record, format::CallPart& part)
{
    const auto put = [&at](std::string_view text, std::size_t limit) {
        const std::size_t length = copyClean(at, std::min(bound(text, limit), limit), text);
        at += length;
        return length;
    };
    part.tokenIdLength = static_cast<std::uint8_t>(put(record.tokenId, TextLimits::tokenId));
    part.actorLength = static_cast<std::uint8_t>(put(record.actor, TextLimits::actor));
    part.ownerLength = static_cast<std::uint8_t>(put(record.owner, TextLimits::owner));
    part.methodLength = static_cast<std::uint8_t>(put(record.method, TextLimits::method));
    part.upstreamLength = static_cast<std::uint8_t>(put(record.upstream, TextLimits::upstream));
    part.targetLength = static_cast<std::uint16_t>(put(record.target, TextLimits::target));
    return at;
}

void fill(format::CompletionPart& part, std::uint64_t decision, const Completion& completion)
{
    part.check = format::completionCheck(decision, completion);
    part.bytes = completion.bytes;
    part.microseconds = completion.microseconds;
    part.status = completion.status;
}

void seal(std::byte* data, std::uint64_t position, std::size_t length, format::RecordType type,
          std::uint64_t seed)
{
    auto* head = reinterpret_cast<format::RecordHead*>(data);
    head->prefix = {static_cast<std::uint32_t>(length), type,
                    format::prefixCheck(position, static_cast<std::uint32_t>(length), type)};
    head->checksum =
        format::checksum(data + format::checkedFrom, length - format::checkedFrom, seed);
}

/// Out of the way, under a name that the audit writer looks for.
core::Status moveAside(const QString& path)
{
    core::Result<std::unique_ptr<SpoolFile>> old = SpoolFile::openLeftover(path);
    if (!old && old.error().code == core::Error::Code::Conflict)
        return old.error();
    std::array<std::uint8_t, 8> salt{};
    core::SystemRandom().fill(salt);
    const QByteArray hex =
        QByteArray(reinterpret_cast<const char*>(salt.data()), salt.size()).toHex();
    const QString aside = u"%1.%2.left"_s.arg(path, QString::fromLatin1(hex));
    if (std::rename(QFile::encodeName(path).constData(), QFile::encodeName(aside).constData()) != 0)
        return core::Error{core::Error::Code::Unavailable,
                           u"The audit spool %1 could not be moved aside."_s.arg(path)};
    return core::Done{};
}

} // namespace

core::Result<std::unique_ptr<Spool>> Spool::open(const QString& path, std::size_t capacity)
{
    if (QFile::exists(path)) {
        if (const core::Status moved = moveAside(path); !moved)
            return moved.error();
    }
    core::Result<std::unique_ptr<SpoolFile>> file = SpoolFile::create(path, capacity);
    if (!file)
        return file.error();
    return std::make_unique<Spool>(std::move(*file), path);
}

Spool::Spool(std::unique_ptr<SpoolFile> file, QString path)
    : m_file(std::move(file))
    , m_path(std::move(path))
{ }

std::optional<Spool::Ticket> Spool::append(const CallRecord& record)
{
    // One completion record for each that is under way, and what their turn at the ring's end may
    // waste.
    const std::size_t reserve = (m_outstanding + 2) * format::completionLength;
    if (!makeRoom(bound(record), reserve))
        return std::nullopt;

    std::byte* data = m_file->at(m_head);
    auto* head = reinterpret_cast<format::RecordHead*>(data);
    head->completion = {static_cast<std::uint32_t>(format::State::Written), 0, 0, 0, 0};
    head->position = m_head;
    head->decision = record.decision;

    auto* part = reinterpret_cast<format::CallPart*>(data + sizeof(format::RecordHead));
    part->at = record.at;
    std::copy(record.client.bytes().begin(), record.client.bytes().end(),
              std::begin(part->address));
    part->reason = static_cast<std::uint16_t>(record.reason);
    part->wouldBe = static_cast<std::uint16_t>(record.wouldBe);
    part->kind = static_cast<std::uint8_t>(record.kind);
    part->authMethod = record.authMethod;
    part->stagesHigh = static_cast<std::uint8_t>(record.stages >> 16);
    part->stagesLow = static_cast<std::uint16_t>(record.stages);
    char* texts = reinterpret_cast<char*>(data + format::callHeadLength);
    char* end = writeTexts(texts, record, *part);
    const std::size_t length =
        format::aligned(static_cast<std::size_t>(end - reinterpret_cast<char*>(data)));
    std::memset(end, 0, length - static_cast<std::size_t>(end - reinterpret_cast<char*>(data)));
    seal(data, m_head, length, format::RecordType::Call, m_file->seed());

    const Ticket ticket{m_head, record.decision};
    publish(length);
    ++m_outstanding;
    return ticket;
}

void Spool::complete(Ticket ticket, int status, std::uint64_t bytes, std::uint32_t microseconds)
{
    if (m_outstanding > 0)
        --m_outstanding;
    const bool possible = status >= 0 && status <= 999;
    const Completion completion{static_cast<std::uint16_t>(possible ? status : 0), bytes,
                                microseconds};
    // Only this thread overwrites what lies before the tail, so the record stands still while we
    // look at it.
    if (m_file->tail().load(std::memory_order_acquire) <= ticket.position) {
        auto* head = reinterpret_cast<format::RecordHead*>(m_file->at(ticket.position));
        fill(head->completion, ticket.decision, completion);
        auto expected = static_cast<std::uint32_t>(format::State::Written);
        if (std::atomic_ref(head->completion.state)
                .compare_exchange_strong(expected,
                                         static_cast<std::uint32_t>(format::State::Completed),
                                         std::memory_order_release, std::memory_order_relaxed))
            return;
    }
    appendCompletion(ticket.decision, completion);
}

void Spool::appendCompletion(std::uint64_t decision, const Completion& completion)
{
    if (!makeRoom(format::completionLength, 0))
        return; // append() set the room aside; only a complete() without its append() comes here
    std::byte* data = m_file->at(m_head);
    auto* head = reinterpret_cast<format::RecordHead*>(data);
    head->completion.state = static_cast<std::uint32_t>(format::State::Completed);
    fill(head->completion, decision, completion);
    head->position = m_head;
    head->decision = decision;
    seal(data, m_head, format::completionLength, format::RecordType::Completion, m_file->seed());
    publish(format::completionLength);
}

void Spool::whenDurable(Ticket ticket, std::function<void(bool ok)> done)
{
    m_waiters.add(ticket.position, std::move(done));
}

double Spool::fillFraction() const
{
    const std::uint64_t tail =
        m_file->tail().load(std::memory_order_acquire); // first, so that the head is not before it
    const std::uint64_t head = m_file->head().load(std::memory_order_acquire);
    return static_cast<double>(head - tail) / static_cast<double>(m_file->capacity());
}

/// Whether a record of \a length may be written at the head with \a reserve left over; pads the
/// ring's end if needed.
bool Spool::makeRoom(std::size_t length, std::size_t reserve)
{
    const std::size_t toEnd = m_file->toEnd(m_head);
    const std::size_t padding = toEnd < length ? toEnd : 0;
    const std::size_t needed = padding + length + reserve;
    if (m_head - m_tail + needed > m_file->capacity()) {
        m_tail = m_file->tail().load(std::memory_order_acquire);
        if (m_head - m_tail + needed > m_file->capacity())
            return false;
    }
    if (padding != 0) {
        auto* prefix = reinterpret_cast<format::Prefix*>(m_file->at(m_head));
        *prefix = {static_cast<std::uint32_t>(padding), format::RecordType::Padding,
                   format::prefixCheck(m_head, static_cast<std::uint32_t>(padding),
                                       format::RecordType::Padding)};
        publish(padding);
    }
    return true;
}

void Spool::publish(std::uint64_t length)
{
    m_head += length;
    m_file->head().store(m_head, std::memory_order_release);
}

} // namespace spool
