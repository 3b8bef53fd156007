// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/log_finding.h"

#include <QJsonArray>

namespace api {

/// A finding as it is on the wire: its code may be of a newer service.
struct LogFindingView
{
    QString code;
    QList<qint64> numbers;
    QString message; ///< in English
    friend bool operator==(const LogFindingView&, const LogFindingView&) = default;
};

/// [{"code":"completion_missing","numbers":[17],"message":"The end of call 17 is missing."}]
[[nodiscard]] QJsonArray toJson(const QList<domain::LogFinding>& findings);
[[nodiscard]] QList<LogFindingView> logFindingsFromJson(const QJsonArray& json);

} // namespace api
