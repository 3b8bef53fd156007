// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/audit/audit_reader.h"
#include "service/audit/audit_verifier.h"
#include "service/audit/audit_writer.h"
#include "tests/store/store_test.h"

#include <deque>

namespace test {

/// What a check of the log found.
[[nodiscard]] QString said(const audit::Verification& verification);

/// A fresh database, a folder of spools and a clock, on SQLite and on PostgreSQL; helpers to make
/// calls and have them written.
class AuditTest : public StoreTest
{
    Q_OBJECT

protected:
    void prepare() override;

    FakeClock& clock() { return *m_clock; }
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    [[nodiscard]] const core::Secret& key() const { return m_key; }
    [[nodiscard]] audit::AuditWriter::Options options() const;

    spool::Spool& openSpool(std::size_t capacity = spool::SpoolFile::minCapacity * 4);
    /// As if the process had died: what is in the spools stays in the folder.
    void dropSpools() { m_spools.clear(); }
    [[nodiscard]] std::vector<spool::Spool*> spools();

    /// The next decision id of this run.
    std::uint64_t nextId() { return m_ids->next(core::toMilliseconds(m_clock->now())); }
    /// A call now, with a fresh id.
    spool::CallRecord call();
    /// Appends and completes.
    std::uint64_t answer(spool::Spool& spool, const spool::CallRecord& call, int status = 200,
                         std::uint32_t durationUs = 5'600);

    /// Runs a writer over the spools until everything is stored and counted.
    void write();
    /// Stores these calls, each complete with status 200.
    void write(const std::vector<spool::CallRecord>& calls);
    /// Everything that a search finds, over all its pages.
    QList<store::AuditEvent> search(const audit::Search& search = {}, int limit = 1000);
    qint64 number(const QString& sql);
    void sql(const QString& statement);

private:
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<spool::DecisionIds> m_ids;
    std::deque<std::unique_ptr<spool::Spool>> m_spools;
    int m_opened = 0;
    core::Secret m_key{"a key that is not in the database"};
};

} // namespace test
