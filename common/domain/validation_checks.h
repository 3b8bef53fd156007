// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/problems.h"

#include <QString>

/// What the validation functions have in common.
namespace domain::checks {

inline void add(Problems& problems, const QString& field, const QString& code,
                const QString& message, std::optional<qint64> maximum = std::nullopt)
{
    problems.append({field, code, message, maximum});
}

/// "ip.allow[2]"
[[nodiscard]] QString item(const QString& field, qsizetype index);

/// Whole number within bounds, else "too_small" or "too_large".
void bounds(Problems& problems, const QString& field, qint64 value, qint64 minimum, qint64 maximum);

/// "required", "too_long", "not_trimmed", "control_character" as they apply.
void text(Problems& problems, const QString& field, const QString& value, qsizetype maximum,
          bool required, bool linesAllowed = false);

/// Length as people count: in code points.
[[nodiscard]] qsizetype characters(const QString& text);

/// A token of RFC 9110: what methods and field names are made of.
[[nodiscard]] bool isHttpToken(const QString& text);

} // namespace domain::checks
