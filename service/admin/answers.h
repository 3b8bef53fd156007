// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/problem.h"
#include "common/core/result.h"
#include "service/admin/messages.h"

#include <QJsonObject>

#include <cstdint>

namespace admin {

/// An answer with a JSON document.
[[nodiscard]] AdminResponse jsonAnswer(int status, const QJsonObject& document);
/// The same with "ETag: "<revision>"".
[[nodiscard]] AdminResponse jsonAnswer(int status, const QJsonObject& document, qint64 revision);
[[nodiscard]] AdminResponse emptyAnswer(int status);

[[nodiscard]] AdminResponse problemAnswer(const api::Problem& problem);
[[nodiscard]] AdminResponse problemAnswer(int status, const QString& code,
                                          const QString& detail = {});

/// Writes the problem of an answer, if it has one, into its body.
void finishProblem(AdminResponse& response, std::uint64_t decision);

[[nodiscard]] api::Problem problem(int status, const QString& code, const QString& detail = {});
/// 422 with everything that is wrong.
[[nodiscard]] api::Problem invalidInput(const domain::Problems& errors);
/// What a failure of the store means to the asker. \a conflict is the code of a 409.
[[nodiscard]] api::Problem problemOf(const core::Error& error,
                                     const QString& conflict = QStringLiteral("name_taken"));

} // namespace admin
