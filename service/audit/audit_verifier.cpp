// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/audit/audit_verifier.h"

#include "service/audit/audit_events.h"
#include "service/audit/chain.h"
#include "service/audit/frame_row.h"
#include "service/store/audit_chain_table.h"
#include "service/store/audit_event_table.h"
#include "service/store/audit_object_table.h"
#include "service/store/meta_table.h"
#include "service/store/query.h"
#include "service/store/transaction.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace audit {

namespace {

constexpr int rowsAtOnce = 32;
constexpr qsizetype mostFindings = 200;

using Kind = domain::LogFinding::Kind;

class Verifier
{
public:
    Verifier(store::Database& database, const core::Secret& key, core::Timestamp keptSince,
             const GoOn& goOn)
        : m_database(database)
        , m_frames(database)
        , m_key(key)
        , m_keptSince(keptSince)
        , m_goOn(goOn)
    { }

    core::Status run()
    {
        const auto nodes = m_frames.nodes();
        if (!nodes)
            return nodes.error();
        if (const core::Status looked = findOldest(); !looked)
            return looked;
        if (const core::Status rows = checkForeignRows(*nodes); !rows)
            return rows;
        for (const int node : *nodes) {
            if (const core::Status checked = checkNode(node); !checked || m_result.cancelled)
                return checked;
        }
        if (const core::Status checked = checkCompletions(); !checked)
            return checked;
        return checkEvents();
    }
    [[nodiscard]] const Verification& result() const { return m_result; }

private:
    void found(Kind kind, const QList<qint64>& numbers = {})
    {
        if (m_result.findings.size() < mostFindings)
            m_result.findings.append({kind, numbers});
    }
    /// Tells how far it is; false: it is to end.
    [[nodiscard]] bool goesOn()
    {
        if (m_goOn && !m_goOn(m_result.calls + m_result.events))
            m_result.cancelled = true;
        return !m_result.cancelled;
    }
    core::Status findOldest();
    core::Status checkForeignRows(const QList<int>& nodes);
    core::Status checkNode(int number);
    void checkRow(const store::AuditFrameRow& row, store::AuditNode& reached);
    core::Status checkLate(const QList<LateCompletion>& late);
    core::Status checkCompletions();
    core::Status checkEvents();
    core::Status checkLinks(std::vector<store::AuditLink>& links);
    core::Status checkObjects(qint64 batch, const std::vector<store::AuditEvent>& events);

    store::Database& m_database;
    store::AuditFrameTable m_frames;
    const core::Secret& m_key;
    core::Timestamp m_keptSince;
    const GoOn& m_goOn;
    Verification m_result;
    FrameReader m_reader;
    QList<LateCompletion> m_late; ///< of the rows that were read last
    qint64 m_oldestId = std::numeric_limits<qint64>::max();
    qint64 m_lateFound = 0; ///< with ids from m_oldestId on
};

/// Ends of older calls may be there or not: retention removes them by themselves.
core::Status Verifier::findOldest()
{
    store::Query query(m_database, u"check the audit log"_s,
                       u"SELECT min(first_id) FROM audit_frames WHERE calls > 0"_s);
    const auto oldest = query.first();
    if (!oldest)
        return oldest.error();
    if (!query.isNull(0))
        m_oldestId = query.integer(0);
    return core::Done{};
}

core::Status Verifier::checkForeignRows(const QList<int>& nodes)
{
    store::Query query(m_database, u"check the audit log"_s,
                       u"SELECT DISTINCT node FROM audit_frames"_s);
    return query.each([&]() -> core::Status {
        if (!nodes.contains(query.number(0)))
            found(Kind::NodeWithoutEnd, {query.number(0)});
        return core::Done{};
    });
}

core::Status Verifier::checkNode(int number)
{
    const auto node = m_frames.node(number);
    if (!node)
        return node.error();
    if (!*node)
        return core::Done{};
    if ((*node)->seal != chain::seal(m_key, **node))
        found(Kind::EndChanged, {number});
    store::AuditNode reached = **node;
    reached.number = (*node)->removedNumber;
    reached.digest = (*node)->removedDigest;
    for (qint64 from = 0;;) {
        const auto rows = m_frames.from(number, from, rowsAtOnce);
        if (!rows)
            return rows.error();
        if (rows->isEmpty())
            break;
        m_late.clear();
        for (const store::AuditFrameRow& row : *rows)
            checkRow(row, reached);
        if (const core::Status checked = checkLate(m_late); !checked || !goesOn())
            return checked;
        from = rows->last().number + 1;
    }
    if (reached.number != (*node)->number || reached.digest != (*node)->digest)
        found(Kind::LastCallsMissing, {number, reached.number, (*node)->number});
    return core::Done{};
}

void Verifier::checkRow(const store::AuditFrameRow& row, store::AuditNode& reached)
{
    const QList<qint64> where{row.node, row.firstNumber, row.number};
    if (row.firstNumber != reached.number + 1)
        found(Kind::CallsMissing, where + QList{reached.number + 1});
    qint64 number = row.firstNumber - 1;
    QByteArray digest = reached.digest;
    const bool readable = forEachFrame(row.data, [&](std::string_view frame) {
        digest = chain::next(m_key, digest, row.node, ++number, frame);
        if (!m_reader.read(frame))
            return false;
        for (const LateCompletion& late : m_reader.late())
            m_late.append(late);
        return true;
    });
    if (!readable || number != row.number || digest != row.digest)
        found(Kind::CallsChanged, where);
    store::AuditFrameRow described = row;
    if (readable && describe(described, m_reader)) {
        const bool same = described.firstId == row.firstId && described.lastId == row.lastId
            && described.firstAt == row.firstAt && described.lastAt == row.lastAt
            && described.calls == row.calls && described.keys == row.keys;
        if (!same)
            found(Kind::IndexChanged, where);
    }
    m_result.calls += row.calls;
    reached.number = row.number;
    reached.digest = row.digest; // so that one changed place is told once
}

core::Status Verifier::checkLate(const QList<LateCompletion>& late)
{
    std::vector<qint64> ids;
    for (const LateCompletion& one : late)
        ids.push_back(static_cast<qint64>(one.decision));
    const auto completions = m_frames.completions(ids);
    if (!completions)
        return completions.error();
    for (const LateCompletion& one : late) {
        const auto id = static_cast<qint64>(one.decision);
        const auto stored = completions->constFind(id);
        if (stored == completions->cend()) {
            if (id >= m_oldestId)
                found(Kind::CompletionMissing, {id});
            continue;
        }
        m_lateFound += id >= m_oldestId ? 1 : 0;
        if (stored->status != one.completion.status
            || stored->bytes != static_cast<qint64>(one.completion.bytes)
            || stored->durationUs != one.completion.microseconds)
            found(Kind::CompletionChanged, {id});
    }
    return core::Done{};
}

core::Status Verifier::checkCompletions()
{
    store::Query query(m_database, u"check the audit log"_s,
                       u"SELECT count(*) FROM audit_completions WHERE id >= ?"_s);
    const auto counted = query.bind(m_oldestId).first();
    if (!counted)
        return counted.error();
    if (query.integer(0) > m_lateFound)
        found(Kind::CompletionsAdded, {query.integer(0) - m_lateFound});
    return core::Done{};
}

core::Status Verifier::checkEvents()
{
    std::vector<store::AuditLink> links;
    const core::Status read = store::AuditChainTable(m_database)
                                  .forEach(0, [&](const store::AuditLink& link) -> core::Status {
                                      links.push_back(link);
                                      return core::Done{};
                                  });
    if (!read)
        return read;
    if (const core::Status checked = checkLinks(links); !checked || m_result.cancelled)
        return checked;
    const auto head = store::MetaTable(m_database).find(event_chain::headKey);
    if (!head)
        return head.error();
    const QByteArray expected = links.empty()
        ? QByteArray()
        : event_chain::head(m_key, links.back().batch, links.back().digest);
    if (head->value_or(QByteArray()) != expected)
        found(Kind::LastEventsMissing);
    return core::Done{};
}

core::Status Verifier::checkLinks(std::vector<store::AuditLink>& links)
{
    QByteArray before = chain::start();
    qint64 expected = 1;
    bool keptSome = false;
    for (const store::AuditLink& link : links) {
        if (link.batch != expected)
            found(Kind::LinksMissing, {expected, link.batch - 1});
        expected = link.batch + 1;
        std::vector<store::AuditEvent> events;
        const core::Status read =
            store::AuditEventTable(m_database)
                .forEachOfBatches(link.batch, link.batch,
                                  [&](const store::AuditEvent& event) -> core::Status {
                                      events.push_back(event);
                                      return core::Done{};
                                  });
        if (!read)
            return read;
        const auto rows = static_cast<qint64>(events.size());
        m_result.events += rows;
        if (!goesOn())
            return core::Done{};
        if (rows == link.rows) {
            if (event_chain::digest(m_key, before, link.batch, events) != link.digest)
                found(Kind::EventsChanged, {link.batch});
        } else if (rows > link.rows || keptSome || link.at >= m_keptSince) {
            found(Kind::EventsMiscounted, {link.batch, rows, link.rows});
        }
        if (core::Status checked = checkObjects(link.batch, events); !checked)
            return checked;
        keptSome = keptSome || rows > 0;
        before = link.digest;
    }
    store::Query foreign(
        m_database, u"check the audit log"_s,
        u"SELECT count(*) FROM audit_events WHERE batch NOT IN (SELECT batch FROM audit_links)"_s);
    const auto counted = foreign.first();
    if (!counted)
        return counted.error();
    if (foreign.integer(0) > 0)
        found(Kind::EventsAdded, {foreign.integer(0)});
    return core::Done{};
}

/// What leads a search to the changes of one thing.
core::Status Verifier::checkObjects(qint64 batch, const std::vector<store::AuditEvent>& events)
{
    if (events.empty())
        return core::Done{};
    const auto stored =
        store::AuditObjectTable(m_database).between(events.front().id, events.back().id);
    if (!stored)
        return stored.error();
    const bool same = std::all_of(events.begin(), events.end(), [&](const auto& event) {
        QList<store::AuditObject> has = stored->values(event.id);
        std::sort(has.begin(), has.end());
        return has == store::objectsOf(event);
    });
    if (!same)
        found(Kind::EventsIndexChanged, {batch});
    return core::Done{};
}

} // namespace

core::Result<Verification> verifyLog(store::Database& database, const core::Secret& key,
                                     core::Timestamp keptSince, const GoOn& goOn)
{
    const auto transaction = store::Transaction::begin(database, store::Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    return verifyInTransaction(database, key, keptSince, goOn);
}

core::Result<Verification> verifyInTransaction(store::Database& database, const core::Secret& key,
                                               core::Timestamp keptSince, const GoOn& goOn)
{
    Verifier verifier(database, key, keptSince, goOn);
    if (const core::Status ran = verifier.run(); !ran)
        return ran.error();
    return verifier.result();
}

} // namespace audit
