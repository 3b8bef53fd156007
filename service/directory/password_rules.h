// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/secret.h"
#include "common/domain/problems.h"

namespace directory {

/// What is wrong with a new password, as problems of \a field: shorter than 8 characters, longer
/// than 1 024 bytes, not text, one character repeated, the account's name, or one of those that
/// every attacker tries first. Length is what makes a password good, so there are no rules about
/// kinds of characters (NIST SP 800-63B, 5.1.1.2).
[[nodiscard]] domain::Problems passwordProblems(const core::Secret& password,
                                                const QString& userName, const QString& field);

} // namespace directory
