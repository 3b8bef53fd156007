// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/audit/call_frame.h"

#include "service/audit/key_filter.h"
#include "service/audit/varint.h"
#include "service/spool/decision_id.h"

#include <algorithm>

namespace audit {

namespace {

/// 2: verdicts hold what each stage said. Frames of version 1 stay as they are in the log.
constexpr std::uint64_t frameVersion = 2;
constexpr std::uint64_t frameVersionWithoutStages = 1;

/// The address as it was written by people: 4 bytes for IPv4.
std::string_view packed(const domain::IpAddress& address)
{
    const auto* bytes = reinterpret_cast<const char*>(address.bytes().data());
    return address.isIpv4() ? std::string_view(bytes + 12, 4) : std::string_view(bytes, 16);
}

bool unpack(std::string_view bytes, domain::IpAddress& address)
{
    domain::IpAddress::Bytes full{};
    if (bytes.size() == 4)
        full[10] = full[11] = 0xff;
    else if (bytes.size() != 16)
        return false;
    std::copy(bytes.begin(), bytes.end(), full.end() - static_cast<std::ptrdiff_t>(bytes.size()));
    address = domain::IpAddress(full);
    return true;
}

void putAll(std::string& out, const Dictionary& dictionary)
{
    putVarint(out, dictionary.size());
    for (std::size_t i = 0; i < dictionary.size(); ++i)
        out.append(dictionary[i]);
}

void putTargets(std::string& out, const Dictionary& targets)
{
    putVarint(out, targets.size());
    std::string_view last;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const std::string_view target = targets[i];
        const auto parting =
            std::mismatch(target.begin(), target.end(), last.begin(), last.end()).first;
        const auto common = static_cast<std::size_t>(parting - target.begin());
        putVarint(out, common);
        putText(out, target.substr(common));
        last = target;
    }
}

void addKey(KeySet& keys, KeyKind kind, std::string_view value)
{
    if (!value.empty())
        keys.add(keyHash(kind, value));
}

void addKey(KeySet& keys, const domain::IpAddress& address)
{
    addKey(keys, KeyKind::Address,
           {reinterpret_cast<const char*>(address.bytes().data()), address.bytes().size()});
}

void addVerdictKeys(KeySet& keys, domain::Reason reason, spool::RecordKind kind)
{
    addKey(keys, KeyKind::Reason, std::to_string(static_cast<int>(reason)));
    addKey(keys, KeyKind::Outcome, domain::lets(reason) ? "1" : "0");
    addKey(keys, KeyKind::Kind, std::to_string(static_cast<int>(kind)));
}

/// \a status as it stands in a row: 0 for a call that is not complete.
void addStatusKey(KeySet& keys, std::uint64_t status)
{
    addKey(keys, KeyKind::Status, status == 0 ? "?" : std::to_string(status - 1));
}

std::uint64_t statusInRow(const std::optional<spool::Completion>& completion)
{
    return completion ? std::uint64_t{completion->status} + 1 : 0;
}

void putCompletion(std::string& out, const spool::Completion& completion)
{
    putVarint(out, completion.bytes);
    putVarint(out, completion.microseconds);
}

spool::Completion takeCompletion(ByteReader& in, std::uint64_t status)
{
    spool::Completion completion;
    completion.status = static_cast<std::uint16_t>(status);
    completion.bytes = in.varint();
    completion.microseconds = static_cast<std::uint32_t>(in.varint());
    return completion;
}

} // namespace

void FrameSpan::include(const FrameSpan& other)
{
    if (other.calls == 0)
        return;
    if (calls == 0) {
        *this = other;
        return;
    }
    firstId = std::min(firstId, other.firstId);
    lastId = std::max(lastId, other.lastId);
    firstAt = std::min(firstAt, other.firstAt);
    lastAt = std::max(lastAt, other.lastAt);
    calls += other.calls;
}

std::uint64_t FrameBuilder::principalOf(const spool::CallRecord& call)
{
    m_scratch.clear();
    putText(m_scratch, call.tokenId);
    putText(m_scratch, call.actor);
    if (call.owner == call.actor) {
        putVarint(m_scratch, 0);
    } else {
        putVarint(m_scratch, call.owner.size() + 1);
        m_scratch.append(call.owner);
    }
    const std::size_t known = m_principals.size();
    const std::uint64_t index = m_principals.indexOf(m_scratch);
    if (index == known) {
        addKey(m_keys, KeyKind::Token, call.tokenId);
        addKey(m_keys, KeyKind::Person, call.actor);
        addKey(m_keys, KeyKind::Person, call.owner);
    }
    return index;
}

std::uint64_t FrameBuilder::doorOf(const spool::CallRecord& call)
{
    m_scratch.clear();
    putText(m_scratch, call.method);
    putText(m_scratch, call.upstream);
    const std::size_t known = m_doors.size();
    const std::uint64_t index = m_doors.indexOf(m_scratch);
    if (index == known) {
        addKey(m_keys, KeyKind::Method, call.method);
        addKey(m_keys, KeyKind::Upstream, call.upstream);
    }
    return index;
}

std::uint64_t FrameBuilder::verdictOf(const spool::CallRecord& call)
{
    m_scratch.clear();
    putVarint(m_scratch, static_cast<std::uint64_t>(call.kind));
    putVarint(m_scratch, call.authMethod);
    putVarint(m_scratch, static_cast<std::uint64_t>(call.reason));
    putVarint(m_scratch, static_cast<std::uint64_t>(call.wouldBe));
    putVarint(m_scratch, call.stages);
    const std::size_t known = m_verdicts.size();
    const std::uint64_t index = m_verdicts.indexOf(m_scratch);
    if (index == known)
        addVerdictKeys(m_keys, call.reason, call.kind);
    return index;
}

std::uint64_t FrameBuilder::addressOf(const domain::IpAddress& address)
{
    m_scratch.clear();
    putText(m_scratch, packed(address));
    const std::size_t known = m_addresses.size();
    const std::uint64_t index = m_addresses.indexOf(m_scratch);
    if (index == known)
        addKey(m_keys, address);
    return index;
}

std::uint64_t FrameBuilder::statusOf(const std::optional<spool::Completion>& completion)
{
    const std::uint64_t status = statusInRow(completion);
    if (std::find(m_statuses.begin(), m_statuses.end(), status) == m_statuses.end()) {
        m_statuses.push_back(status);
        addStatusKey(m_keys, status);
    }
    return status;
}

void FrameBuilder::add(const spool::CallRecord& call,
                       const std::optional<spool::Completion>& completion)
{
    m_span.include({call.decision, call.decision, call.at, call.at, 1});
    putSigned(m_rows, static_cast<std::int64_t>(call.decision - m_lastId));
    m_lastId = call.decision;
    putSigned(m_rows, call.at - spool::decisionMilliseconds(call.decision));
    putVarint(m_rows, principalOf(call));
    putVarint(m_rows, doorOf(call));
    putVarint(m_rows, verdictOf(call));
    putVarint(m_rows, addressOf(call.client));
    putVarint(m_rows, m_targets.indexOf(call.target));
    putVarint(m_rows, statusOf(completion));
    if (completion)
        putCompletion(m_rows, *completion);
}

void FrameBuilder::add(const LateCompletion& late)
{
    putVarint(m_late, late.decision);
    putVarint(m_late, late.completion.status);
    putCompletion(m_late, late.completion);
    ++m_lateCount;
}

std::string_view FrameBuilder::finish()
{
    m_frame.clear();
    putVarint(m_frame, frameVersion);
    putAll(m_frame, m_principals);
    putAll(m_frame, m_doors);
    putAll(m_frame, m_verdicts);
    putAll(m_frame, m_addresses);
    putTargets(m_frame, m_targets);
    putVarint(m_frame, m_span.calls);
    m_frame.append(m_rows);
    putVarint(m_frame, m_lateCount);
    m_frame.append(m_late);
    return m_frame;
}

void FrameBuilder::clear()
{
    m_span = {};
    m_principals.clear();
    m_doors.clear();
    m_verdicts.clear();
    m_addresses.clear();
    m_targets.clear();
    m_rows.clear();
    m_late.clear();
    m_keys.clear();
    m_statuses.clear();
    m_lateCount = 0;
    m_lastId = 0;
}

bool FrameReader::read(std::string_view bytes)
{
    m_calls.clear();
    m_late.clear();
    ByteReader in(bytes);
    const std::uint64_t version = in.varint();
    const bool hasStages = version == frameVersion;
    if ((!hasStages && version != frameVersionWithoutStages) || !readTables(in, hasStages))
        return false;
    readTargets(in);
    readCalls(in, in.count());
    readLate(in, in.count());
    if (in.failed() || !in.atEnd()) {
        m_calls.clear();
        m_late.clear();
        return false;
    }
    return true;
}

bool FrameReader::readTables(ByteReader& in, bool hasStages)
{
    m_principals.clear();
    for (std::uint64_t left = in.count(); left > 0 && !in.failed(); --left) {
        Principal principal{in.text(), in.text(), {}};
        const std::uint64_t length = in.varint();
        principal.owner = length == 0 ? principal.actor : in.bytes(length - 1);
        m_principals.push_back(principal);
    }
    m_doors.clear();
    for (std::uint64_t left = in.count(); left > 0 && !in.failed(); --left)
        m_doors.push_back({in.text(), in.text()});
    m_verdicts.clear();
    for (std::uint64_t left = in.count(); left > 0 && !in.failed(); --left) {
        const auto kind = static_cast<spool::RecordKind>(in.index(2));
        const auto method = static_cast<std::uint8_t>(in.index(256));
        const auto reason = domain::reasonFromNumber(static_cast<int>(in.index(1 << 16)));
        const auto wouldBe = domain::reasonFromNumber(static_cast<int>(in.index(1 << 16)));
        const auto stages =
            hasStages ? static_cast<std::uint32_t>(in.index(std::uint64_t{1} << 24)) : 0U;
        if (!reason || !wouldBe)
            return false;
        m_verdicts.push_back({kind, method, *reason, *wouldBe, stages});
    }
    m_addresses.clear();
    for (std::uint64_t left = in.count(); left > 0 && !in.failed(); --left) {
        domain::IpAddress address;
        if (!unpack(in.text(), address))
            return false;
        m_addresses.push_back(address);
    }
    return !in.failed();
}

void FrameReader::readTargets(ByteReader& in)
{
    struct Part
    {
        std::size_t begin = 0;
        std::size_t length = 0;
    };
    std::vector<Part> parts;
    m_targetText.clear();
    for (std::uint64_t left = in.count(); left > 0 && !in.failed(); --left) {
        const Part last = parts.empty() ? Part{} : parts.back();
        const std::uint64_t common = in.varint();
        const std::string_view rest = in.text();
        if (common > last.length || common + rest.size() > 65'535)
            return in.fail();
        parts.push_back({m_targetText.size(), common + rest.size()});
        m_targetText.append(std::string(m_targetText, last.begin, common));
        m_targetText.append(rest);
    }
    m_targets.clear();
    for (const Part& part : parts)
        m_targets.push_back(std::string_view(m_targetText).substr(part.begin, part.length));
}

void FrameReader::readCalls(ByteReader& in, std::uint64_t count)
{
    std::uint64_t id = 0;
    for (; count > 0 && !in.failed(); --count) {
        StoredCall stored;
        spool::CallRecord& call = stored.call;
        id += static_cast<std::uint64_t>(in.signedVarint());
        call.decision = id & static_cast<std::uint64_t>(INT64_MAX);
        call.at = static_cast<std::int64_t>(
            static_cast<std::uint64_t>(spool::decisionMilliseconds(call.decision))
            + static_cast<std::uint64_t>(in.signedVarint()));
        const std::uint64_t principal = in.index(m_principals.size());
        const std::uint64_t door = in.index(m_doors.size());
        const std::uint64_t verdict = in.index(m_verdicts.size());
        const std::uint64_t address = in.index(m_addresses.size());
        const std::uint64_t target = in.index(m_targets.size());
        const std::uint64_t status = in.index(1001);
        if (in.failed())
            return;
        call.tokenId = m_principals[principal].tokenId;
        call.actor = m_principals[principal].actor;
        call.owner = m_principals[principal].owner;
        call.method = m_doors[door].method;
        call.upstream = m_doors[door].upstream;
        call.kind = m_verdicts[verdict].kind;
        call.authMethod = m_verdicts[verdict].authMethod;
        call.reason = m_verdicts[verdict].reason;
        call.wouldBe = m_verdicts[verdict].wouldBe;
        call.stages = m_verdicts[verdict].stages;
        call.client = m_addresses[address];
        call.target = m_targets[target];
        if (status != 0)
            stored.completion = takeCompletion(in, status - 1);
        m_calls.push_back(stored);
    }
}

void FrameReader::readLate(ByteReader& in, std::uint64_t count)
{
    for (; count > 0 && !in.failed(); --count) {
        LateCompletion late;
        late.decision = in.varint();
        late.completion = takeCompletion(in, in.index(1000));
        m_late.push_back(late);
    }
}

FrameSpan FrameReader::span() const
{
    FrameSpan span;
    for (const StoredCall& stored : m_calls)
        span.include(
            {stored.call.decision, stored.call.decision, stored.call.at, stored.call.at, 1});
    return span;
}

void FrameReader::addKeys(KeySet& keys) const
{
    for (const Principal& principal : m_principals) {
        addKey(keys, KeyKind::Token, principal.tokenId);
        addKey(keys, KeyKind::Person, principal.actor);
        addKey(keys, KeyKind::Person, principal.owner);
    }
    for (const Door& door : m_doors) {
        addKey(keys, KeyKind::Method, door.method);
        addKey(keys, KeyKind::Upstream, door.upstream);
    }
    for (const Verdict& verdict : m_verdicts)
        addVerdictKeys(keys, verdict.reason, verdict.kind);
    for (const domain::IpAddress& address : m_addresses)
        addKey(keys, address);
    std::vector<std::uint64_t> statuses;
    for (const StoredCall& stored : m_calls) {
        const std::uint64_t status = statusInRow(stored.completion);
        if (std::find(statuses.begin(), statuses.end(), status) == statuses.end()) {
            statuses.push_back(status);
            addStatusKey(keys, status);
        }
    }
}

} // namespace audit
