// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/explain_json.h"
#include "common/api/log_finding_json.h"
#include "common/api/object_reader.h"

#include <cstdint>

namespace api {

/// How a recorded call was decided: what each stage said then, and what today's policy would make
/// of the same request.
struct AuditTrace
{
    QList<Explanation::Step> recorded; ///< without what they saw; empty: of a time that kept none
    QString stage; ///< that decided; empty: none of the gateway's
    QString explanation;
    QString smallestChange; ///< empty when it was let through
    std::optional<Explanation> today; ///< absent: too little is recorded to ask again
    QStringList assumed; ///< what was filled in for \a today, in sentences
    QList<RemarkView> assumedRemarks; ///< the same for translation; empty: a service without them
};

/// One audit record as the API shows it. Texts that do not apply are empty.
struct AuditRow
{
    enum class Kind : std::uint8_t
    {
        Call,
        Change,
        Session,
        Administration ///< a call of the administration API
    };

    QString decision;
    core::Timestamp at{};
    Kind kind = Kind::Call;
    QString actor;
    QString onBehalfOf;
    QString tokenId;
    QString owner;
    QString address;
    QString method;
    QString target;
    QString upstream;
    bool allowed = false;
    QString reason; ///< a code of common/domain/reason.h, or of a newer service
    QString wouldBe; ///< with enforcement off or dry-run: what it would have been
    QString authMethod;
    std::optional<int> status;
    std::optional<double> durationMs;
    std::optional<qint64> bytes;
    QJsonObject details;
    std::optional<AuditTrace> trace; ///< of calls of either kind, where one record is asked for
};

[[nodiscard]] QString toText(AuditRow::Kind kind);
/// Reads what the service writes; members of later versions are passed over.
void read(const QJsonObject& json, AuditRow& row, domain::Problems& problems);

/// Whether the audit log is as it was written, as far as the service has checked it.
struct AuditVerification
{
    struct Result
    {
        bool intact = false;
        core::Timestamp at{}; ///< what was recorded until then was checked
        core::Timestamp finishedAt{};
        QString by; ///< who asked for it
        qint64 calls = 0;
        qint64 events = 0; ///< changes and sessions
        QList<LogFindingView> findings;

        [[nodiscard]] qint64 records() const { return calls + events; }
    };

    bool running = false;
    qint64 checked = 0; ///< records, while it runs
    qint64 records = 0; ///< to be checked, while it runs; 0: not counted yet
    std::optional<Result> last; ///< since the service was started
    QString fault; ///< why the newest check came to no result; in English
};

void read(const QJsonObject& json, AuditVerification& verification, domain::Problems& problems);

/// The answer of GET /statistics: counts over time, for charts.
struct Statistics
{
    struct Bucket
    {
        core::Timestamp start{};
        qint64 allowed = 0;
        qint64 denied = 0;
        double durationMs = 0; ///< sum over all calls of the bucket
        qint64 bytes = 0;
    };
    struct ReasonCount
    {
        QString reason;
        qint64 calls = 0;
    };
    struct TokenCalls
    {
        QString tokenId;
        QString owner;
        qint64 calls = 0;
        qint64 denied = 0;
    };

    QList<Bucket> buckets; ///< oldest first; those without a call are left out
    QList<ReasonCount> reasons; ///< most frequent first
    QList<TokenCalls> busiest; ///< most calls first
    bool busiestComplete = true;
};

void read(const QJsonObject& json, Statistics& statistics, domain::Problems& problems);

} // namespace api
