// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/audit/leftovers.h"

#include "common/core/logging.h"
#include "service/audit/frame_row.h"
#include "service/spool/spool_replay.h"
#include "service/store/audit_event_table.h"
#include "service/store/spool_position_table.h"
#include "service/store/transaction.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace audit {

namespace {

constexpr std::size_t recordsPerBatch = 4'096;

/// Fills a batch; false at the end of the file.
bool fill(Batch& batch, spool::SpoolReplay& replay)
{
    batch.records.clear();
    std::uint64_t lowest = UINT64_MAX;
    std::uint64_t highest = 0;
    while (batch.records.size() < recordsPerBatch) {
        const std::optional<spool::StoredRecord> record = replay.next();
        if (!record)
            break;
        if (record->call) {
            lowest = std::min(lowest, record->decision);
            highest = std::max(highest, record->decision);
            if (highest - lowest > static_cast<std::uint64_t>(rowIdSpan())) {
                replay.rewind(record->position);
                break;
            }
        }
        batch.records.push_back(*record);
    }
    return !batch.records.empty();
}

core::Status takeOver(BatchStore& store, const spool::SpoolFile& file, Recovery& recovery)
{
    const QString name = positionName(store.node(), file.id());
    const auto from = store::SpoolPositionTable(store.database()).find(name);
    if (!from)
        return from.error();
    spool::SpoolReplay replay(file, static_cast<std::uint64_t>(*from));
    Batch batch;
    while (fill(batch, replay)) {
        batch.positions.insert(name, static_cast<qint64>(replay.cursor()));
        if (const core::Status written = store.write(batch); !written)
            return written;
        recovery.records += static_cast<qint64>(batch.records.size());
        for (const spool::StoredRecord& record : batch.records)
            recovery.lastDecision = std::max(recovery.lastDecision, record.decision);
    }
    recovery.damaged += replay.damaged();
    return core::Done{};
}

void moveAside(const QString& path, Recovery& recovery)
{
    ++recovery.unreadable;
    qCCritical(core::logAudit, "The audit spool %s can't be read. It is kept as %s.damaged.",
               qPrintable(path), qPrintable(path));
    QFile::rename(path, path + u".damaged"_s);
}

/// So that no file that was removed comes back after its position is forgotten.
void makeRemovalDurable(const QString& folder)
{
    const int descriptor =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

core::Status forgetPositions(BatchStore& store)
{
    store::SpoolPositionTable table(store.database());
    const auto known = table.all();
    if (!known)
        return known.error();
    auto transaction =
        store::Transaction::begin(store.database(), store::Transaction::Kind::Append);
    if (!transaction)
        return transaction.error();
    const QString ours = u"%1/"_s.arg(store.node());
    for (auto it = known->cbegin(); it != known->cend(); ++it) {
        if (!it.key().startsWith(ours))
            continue;
        if (const core::Status removed = table.remove(it.key()); !removed)
            return removed;
    }
    return transaction->commit();
}

core::Status findLastDecision(BatchStore& store, Recovery& recovery)
{
    const auto call = store::AuditFrameTable(store.database()).lastId();
    if (!call)
        return call.error();
    const auto event = store::AuditEventTable(store.database()).lastId();
    if (!event)
        return event.error();
    recovery.lastDecision = std::max({recovery.lastDecision, static_cast<std::uint64_t>(*call),
                                      static_cast<std::uint64_t>(*event)});
    return core::Done{};
}

} // namespace

QString positionName(int node, const spool::FileId& id)
{
    return u"%1/%2"_s.arg(node).arg(spool::toText(id));
}

core::Result<Recovery> recoverLeftovers(BatchStore& store, const QString& folder)
{
    Recovery recovery;
    const QDir dir(folder);
    for (const QString& name :
         dir.entryList({u"*.spool"_s, u"*.left"_s}, QDir::Files, QDir::Name)) {
        const QString path = dir.filePath(name);
        const auto file = spool::SpoolFile::openLeftover(path);
        if (!file && file.error().code == core::Error::Code::InvalidArgument) {
            moveAside(path, recovery);
            continue;
        }
        if (!file)
            return file.error();
        if (const core::Status taken = takeOver(store, **file, recovery); !taken)
            return taken.error();
        QFile::remove(path);
    }
    makeRemovalDurable(folder);
    if (const core::Status forgotten = forgetPositions(store); !forgotten)
        return forgotten.error();
    if (const core::Status found = findLastDecision(store, recovery); !found)
        return found.error();
    if (recovery.records > 0 || recovery.damaged > 0)
        qCInfo(core::logAudit,
               "%lld records of an earlier run were taken over into the audit log, %llu places "
               "were damaged.",
               static_cast<long long>(recovery.records),
               static_cast<unsigned long long>(recovery.damaged));
    return recovery;
}

} // namespace audit
