// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/problems.h"

#include <QJsonObject>
#include <QString>

namespace api {

/// A refusal as the API writes it: application/problem+json (RFC 9457).
struct Problem
{
    int status = 500;
    QString code; ///< stable, snake_case; the "type" is urn:latchkey:problem:<code>
    QString detail; ///< a whole sentence for this very case; empty: left out
    QString decision; ///< id of the audit record; empty: left out
    domain::Problems errors; ///< all that is wrong with the input, for 422
    QJsonObject extra; ///< further members ("candidates", "allow" ...)
};

/// The title that goes with a code: one English sentence, the same in every case.
[[nodiscard]] QString titleOf(const QString& code);

[[nodiscard]] QJsonObject toJson(const Problem& problem);
[[nodiscard]] QJsonObject toJson(const domain::FieldProblem& problem);
/// Reads what toJson() wrote, for clients. Absent members stay empty; never fails.
[[nodiscard]] Problem problemFromJson(const QJsonObject& json);

} // namespace api
