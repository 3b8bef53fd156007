// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/problem.h"

#include <QString>
#include <QStringList>

/// What the service says, in the language of the console. The service speaks English; its codes are
/// stable, and each has a sentence here. In English the service's own sentence is shown, because it
/// is the more exact one; so it is for a code of a newer service that has none here.
namespace words {

/// Why the request was refused.
[[nodiscard]] QString sentence(const api::Problem& problem);
/// What is wrong with one field, or with one line of a limit.
[[nodiscard]] QString sentence(const domain::FieldProblem& problem);
/// The same from its parts: for advice and warnings, which have a code and a sentence too.
[[nodiscard]] QString sentence(const QString& code, const QString& fromService);

/// The codes that have a sentence, for the test that compares them with the service's.
[[nodiscard]] QStringList problemCodes();
[[nodiscard]] QStringList fieldProblemCodes();

} // namespace words
