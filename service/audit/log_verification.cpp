// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/audit/log_verification.h"

#include "service/store/audit_event_table.h"
#include "service/store/audit_frame_table.h"

#include <QPromise>

#include <memory>

using namespace Qt::StringLiterals;

namespace audit {
namespace {

/// How many records there are to check. Only for showing how far it is.
qint64 countRecords(store::Database& database)
{
    const auto calls = store::AuditFrameTable(database).count();
    const auto events = store::AuditEventTable(database).count();
    return calls && events ? *calls + *events : 0;
}

} // namespace

LogVerification::LogVerification(const store::Database& database, const core::Secret& key)
    : m_database(database)
    , m_key(key)
{ }

LogVerification::~LogVerification()
{
    stop();
}

void LogVerification::stop()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

LogVerification::Progress LogVerification::progress() const
{
    return {m_running, m_checked, m_all};
}

QFuture<core::Result<Verification>> LogVerification::start(core::Timestamp keptSince)
{
    auto promise = std::make_shared<QPromise<core::Result<Verification>>>();
    promise->start();
    QFuture<core::Result<Verification>> answer = promise->future();
    if (m_running) {
        promise->addResult(
            core::Error{core::Error::Code::Conflict, u"The audit log is being checked already."_s});
        promise->finish();
        return answer;
    }
    if (m_thread.joinable())
        m_thread.join(); // it has ended, but for its last steps
    m_running = true;
    m_cancelled = false;
    m_checked = 0;
    m_all = 0;
    m_thread = std::thread([this, promise, keptSince] {
        core::Result<Verification> result = check(keptSince);
        m_running = false; // before anybody hears of the result
        promise->addResult(std::move(result));
        promise->finish();
    });
    return answer;
}

core::Result<Verification> LogVerification::check(core::Timestamp keptSince)
{
    const auto database = m_database.openAnother();
    if (!database)
        return database.error();
    m_all = countRecords(**database);
    return verifyLog(**database, m_key, keptSince, [this](qint64 checked) {
        m_checked = checked;
        return !m_cancelled;
    });
}

} // namespace audit
