// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "service/store/database.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <functional>
#include <limits>
#include <optional>
#include <span>

namespace store {

/// A stretch of a node's calls: frames number firstNumber ... number, one behind the other in data.
struct AuditFrameRow
{
    int node = 0;
    qint64 number = 0;
    qint64 firstNumber = 0;
    qint64 firstId = 0; ///< smallest and greatest id; both 0 when it holds completions only
    qint64 lastId = 0;
    qint64 firstAt = 0; ///< milliseconds since 1970
    qint64 lastAt = 0;
    qint64 calls = 0;
    QByteArray digest; ///< of the hash chain, after its last frame
    QByteArray keys; ///< audit::KeyFilter
    QByteArray data; ///< empty where a function says so
};

/// How a call ended that was stored before its end.
struct AuditCompletion
{
    qint64 id = 0;
    int status = 0;
    qint64 bytes = 0;
    qint64 durationUs = 0;
};

/// Where a node's log ends, and up to where retention has removed it.
struct AuditNode
{
    int node = 0;
    qint64 number = 0;
    QByteArray digest;
    qint64 removedNumber = 0;
    QByteArray removedDigest;
    QByteArray seal;
};

/// The calls of the audit log, packed (audit::CallFrame). Functions that write need a transaction.
class AuditFrameTable
{
public:
    explicit AuditFrameTable(Database& database) : m_database(database) { }

    [[nodiscard]] core::Status insert(const AuditFrameRow& row);
    /// Removes a node's rows with numbers \a first ... \a last; answers with how many.
    [[nodiscard]] core::Result<qint64> remove(int node, qint64 first, qint64 last);

    /// Which rows forEachNewest() goes through.
    struct Range
    {
        qint64 lastIdAtMost = std::numeric_limits<qint64>::max();
        qint64 lastIdAtLeast = 0;
        qint64 firstIdBelow = std::numeric_limits<qint64>::max();
        qint64 endsAtOrAfter = -1; ///< milliseconds since 1970
        qint64 beginsBefore = std::numeric_limits<qint64>::max();
    };
    /// Rows with calls, by lastId, greatest first, without data; until \a each answers false. It
    /// must not use the same Database.
    [[nodiscard]] core::Status forEachNewest(const Range& range,
                                             const std::function<bool(const AuditFrameRow&)>& each);
    [[nodiscard]] core::Result<QByteArray> data(int node, qint64 number);
    /// A node's last rows without keys and data, newest first.
    [[nodiscard]] core::Result<QList<AuditFrameRow>> last(int node, int limit);
    /// A node's rows from \a first on, ascending, at most \a limit.
    [[nodiscard]] core::Result<QList<AuditFrameRow>> from(int node, qint64 first, int limit);
    /// A node's oldest rows all of whose calls are older than \a at, without keys and data.
    [[nodiscard]] core::Result<QList<AuditFrameRow>> oldest(int node, qint64 at, int limit);
    /// 0 when there are none.
    [[nodiscard]] core::Result<qint64> lastId();
    /// All calls.
    [[nodiscard]] core::Result<qint64> count();

    /// A second end of the same call is passed over.
    [[nodiscard]] core::Status complete(std::span<const AuditCompletion> completions);
    [[nodiscard]] core::Result<QHash<qint64, AuditCompletion>>
    completions(std::span<const qint64> ids);
    [[nodiscard]] core::Result<qint64> removeCompletionsBefore(qint64 id, int limit);

    [[nodiscard]] core::Result<std::optional<AuditNode>> node(int node);
    [[nodiscard]] core::Result<QList<int>> nodes();
    [[nodiscard]] core::Status putNode(const AuditNode& node);

    /// Up to which frame each part is counted; parts that were never put are missing.
    [[nodiscard]] core::Result<QHash<int, qint64>> tallies(int node);
    [[nodiscard]] core::Status putTallies(int node, int firstPart, int lastPart, qint64 number);

private:
    Database& m_database;
};

} // namespace store
