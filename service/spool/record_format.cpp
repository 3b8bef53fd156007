// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/spool/record_format.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace spool::format {

namespace {

constexpr std::uint64_t oddA = 0x9E3779B97F4A7C15;
constexpr std::uint64_t oddB = 0xC2B2AE3D27D4EB4F;

std::uint64_t word(const std::byte* data)
{
    std::uint64_t value = 0;
    std::memcpy(&value, data, sizeof value);
    return value;
}

/// A bijection of the state for every word, so that no change of one word is lost.
std::uint64_t mix(std::uint64_t state, std::uint64_t value, std::uint64_t odd)
{
    state = (state ^ value) * odd;
    return state ^ (state >> 32);
}

/// Takes texts off the end of a record one after the other.
class Texts
{
public:
    explicit Texts(const char* at) : m_at(at) { }
    std::string_view next(std::size_t length)
    {
        const std::string_view text(m_at, length);
        m_at += length;
        return text;
    }

private:
    const char* m_at;
};

} // namespace

std::uint64_t checksum(const std::byte* data, std::size_t length, std::uint64_t seed)
{
    std::uint64_t a = seed ^ oddB;
    std::uint64_t b = (seed + length) * oddA;
    std::size_t i = 0;
    for (; i + 16 <= length; i += 16) {
        a = mix(a, word(data + i), oddA);
        b = mix(b, word(data + i + 8), oddB);
    }
    if (i < length)
        a = mix(a, word(data + i), oddA);
    return mix(a, std::rotl(b, 23), oddB);
}

std::uint16_t prefixCheck(std::uint64_t position, std::uint32_t length, RecordType type)
{
    const std::uint64_t mixed =
        mix(mix(oddB, position, oddA),
            (static_cast<std::uint64_t>(length) << 16) | static_cast<std::uint16_t>(type), oddB);
    return static_cast<std::uint16_t>(mixed >> 48);
}

std::uint32_t completionCheck(std::uint64_t decision, const Completion& completion)
{
    std::uint64_t mixed = mix(oddA, decision, oddB);
    mixed = mix(mixed, completion.bytes, oddA);
    mixed =
        mix(mixed, (static_cast<std::uint64_t>(completion.microseconds) << 16) | completion.status,
            oddB);
    return static_cast<std::uint32_t>(mixed >> 32);
}

std::optional<Prefix> readPrefix(const std::byte* data, std::size_t available,
                                 std::uint64_t position)
{
    if (available < sizeof(Prefix))
        return std::nullopt;
    Prefix prefix{};
    std::memcpy(&prefix, data, sizeof prefix);
    const bool lengthIsPossible =
        prefix.length >= sizeof(Prefix) && prefix.length % 8 == 0 && prefix.length <= available;
    if (!lengthIsPossible || prefix.check != prefixCheck(position, prefix.length, prefix.type))
        return std::nullopt;
    return prefix;
}

bool isIntact(const std::byte* data, std::size_t available, std::uint64_t position,
              std::uint64_t seed)
{
    if (available < sizeof(RecordHead))
        return false;
    const std::optional<Prefix> prefix = readPrefix(data, available, position);
    if (!prefix || prefix->length < sizeof(RecordHead) || prefix->length > maxRecordLength
        || (prefix->type != RecordType::Call && prefix->type != RecordType::Completion))
        return false;
    return word(data + offsetof(RecordHead, position)) == position
        && word(data + offsetof(RecordHead, checksum))
        == checksum(data + checkedFrom, prefix->length - checkedFrom, seed);
}

std::optional<CallRecord> readCall(const std::byte* data, const Prefix& prefix)
{
    if (prefix.length < callHeadLength)
        return std::nullopt;
    CallPart part{};
    std::memcpy(&part, data + sizeof(RecordHead), sizeof part);
    const std::size_t texts = std::size_t{part.tokenIdLength} + part.actorLength + part.ownerLength
        + part.methodLength + part.upstreamLength + part.targetLength;
    const std::optional<domain::Reason> reason = domain::reasonFromNumber(part.reason);
    const std::optional<domain::Reason> wouldBe = domain::reasonFromNumber(part.wouldBe);
    if (callHeadLength + texts > prefix.length || !reason || !wouldBe)
        return std::nullopt;

    CallRecord call;
    call.decision = word(data + offsetof(RecordHead, decision));
    call.at = part.at;
    call.kind = part.kind == static_cast<std::uint8_t>(RecordKind::Administration)
        ? RecordKind::Administration
        : RecordKind::Call;
    call.reason = *reason;
    call.wouldBe = *wouldBe;
    call.authMethod = part.authMethod;
    call.stages = std::uint32_t{part.stagesHigh} << 16 | part.stagesLow;
    domain::IpAddress::Bytes address{};
    std::copy(std::begin(part.address), std::end(part.address), address.begin());
    call.client = domain::IpAddress(address);
    Texts text(reinterpret_cast<const char*>(data + callHeadLength));
    call.tokenId = text.next(part.tokenIdLength);
    call.actor = text.next(part.actorLength);
    call.owner = text.next(part.ownerLength);
    call.method = text.next(part.methodLength);
    call.upstream = text.next(part.upstreamLength);
    call.target = text.next(part.targetLength);
    return call;
}

std::optional<Completion> readCompletion(const RecordHead& head)
{
    const Completion completion{static_cast<std::uint16_t>(head.completion.status),
                                head.completion.bytes, head.completion.microseconds};
    if (head.completion.check != completionCheck(head.decision, completion))
        return std::nullopt;
    return completion;
}

} // namespace spool::format
