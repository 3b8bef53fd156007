// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/audit/audit_query.h"
#include "service/audit/audit_verifier.h"
#include "service/runtime/commands.h"
#include "service/runtime/config.h"
#include "service/runtime/policy_loader.h"
#include "service/runtime/store_access.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace runtime {
namespace {

int complain(const QString& message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    return 1;
}

core::Result<OpenStore> openPlace(const Place& place, const core::Clock& clock)
{
    const ConfigResult loaded = loadConfig(place.configFile, place.dataDir);
    if (!loaded.problems.isEmpty())
        return core::Error{core::Error::Code::InvalidArgument, loaded.problems[0].message};
    return openStore(loaded.config, clock);
}

} // namespace

int auditVerify(const Place& place)
{
    const core::SystemClock clock;
    const auto opened = openPlace(place, clock);
    if (!opened)
        return complain(opened.error().message);
    const auto settings = loadSettings(*opened->database);
    if (!settings)
        return complain(settings.error().message);
    const core::Timestamp keptSince =
        clock.now() - std::chrono::days(settings->audit.retentionDays);
    const auto verified = audit::verifyLog(*opened->database, opened->auditKey, keptSince);
    if (!verified)
        return complain(verified.error().message);
    for (const domain::LogFinding& finding : verified->findings)
        complain(domain::text(finding));
    std::printf("%lld calls and %lld events checked: %s\n", static_cast<long long>(verified->calls),
                static_cast<long long>(verified->events),
                verified->isClean() ? "the log is as it was written"
                                    : "the log was tampered with or damaged");
    return verified->isClean() ? 0 : 1;
}

int auditExport(const Place& place, const QString& format)
{
    const core::SystemClock clock;
    const auto opened = openPlace(place, clock);
    if (!opened)
        return complain(opened.error().message);
    audit::AuditQuery query(*opened->database, clock);
    const auto rows = query.startExport(
        {}, format == u"csv" ? audit::ExportFormat::Csv : audit::ExportFormat::JsonLines);
    while (true) {
        auto next = rows->next();
        next.waitForFinished();
        const core::Result<QByteArray> chunk = next.result();
        if (!chunk)
            return complain(chunk.error().message);
        if (chunk->isEmpty())
            return 0;
        std::fwrite(chunk->constData(), 1, static_cast<std::size_t>(chunk->size()), stdout);
    }
}

} // namespace runtime
