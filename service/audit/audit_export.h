// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/store/audit_event.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace audit {

enum class ExportFormat
{
    Csv, ///< RFC 4180, UTF-8, with a heading; texts that a spreadsheet would run as a formula begin
         ///< with '
    JsonLines ///< one object (event_json.h) a line
};

/// "text/csv; charset=utf-8; header=present" or "application/x-ndjson".
[[nodiscard]] QByteArray mediaType(ExportFormat format);
/// Everything there is of a record, by its names in JSON.
[[nodiscard]] const QStringList& exportColumns();
/// What stands before the first row: the heading, or nothing. \a columns are some of
/// exportColumns(), in any order.
[[nodiscard]] QByteArray exportHeading(ExportFormat format,
                                       const QStringList& columns = exportColumns());
[[nodiscard]] QByteArray exportRows(ExportFormat format, const QList<store::AuditEvent>& events,
                                    const QStringList& columns = exportColumns());

} // namespace audit
