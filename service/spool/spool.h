// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "service/spool/call_record.h"
#include "service/spool/decision_id.h"
#include "service/spool/durable_waiters.h"
#include "service/spool/spool_file.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace spool {

/// A worker's memory-mapped ring of records. append() is a memcpy: what it wrote survives the
/// process, not the power. One producer thread (the worker), one consumer thread (the audit writer,
/// through SpoolReader); no locks between them. append() and complete() make no system call and no
/// allocation.
class Spool
{
public:
    /// Where a record stands, for complete().
    struct Ticket
    {
        std::uint64_t position = 0;
        std::uint64_t decision = 0;
    };

    /// Makes a fresh file (mode 0600, space reserved at once, so that a full disk is met here and
    /// not later) of at least SpoolFile::minCapacity bytes. A file that a dead process left under
    /// this name is moved aside to
    /// "<path>.<16 hex digits>.left", for the audit writer to replay. Conflict: the process that
    /// owns it still runs.
    static core::Result<std::unique_ptr<Spool>> open(const QString& path, std::size_t capacity);

    explicit Spool(std::unique_ptr<SpoolFile> file, QString path);

    /// Nothing when the spool is full: the request must be refused with 503.
    std::optional<Ticket> append(const CallRecord& record);
    /// Adds what is known when the answer is out; never fails, the space for it is set aside by
    /// append(). Every appended record is completed once or abandoned by a crash. Statuses outside
    /// 0 ... 999 count as 0.
    void complete(Ticket ticket, int status, std::uint64_t bytes, std::uint32_t microseconds);
    /// For AuditSettings::Durability::Power: calls \a done on the writer's thread once the record
    /// is on disk, or with false when the store cannot take it; the record then stays and is stored
    /// later. Where the answer is already known, complete() first: that saves the second write.
    void whenDurable(Ticket ticket, std::function<void(bool ok)> done);

    /// Of the capacity, 0 ... 1. Any thread.
    [[nodiscard]] double fillFraction() const;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] SpoolFile& file() { return *m_file; }
    [[nodiscard]] DurableWaiters& waiters() { return m_waiters; }

private:
    [[nodiscard]] bool makeRoom(std::size_t length, std::size_t reserve);
    void publish(std::uint64_t length);
    void appendCompletion(std::uint64_t decision, const Completion& completion);

    std::unique_ptr<SpoolFile> m_file;
    QString m_path;
    DurableWaiters m_waiters;
    std::uint64_t m_head = 0;
    std::uint64_t m_tail = 0; ///< as last seen; the true one is not smaller
    std::uint64_t m_outstanding = 0; ///< appended and not completed
};

} // namespace spool
