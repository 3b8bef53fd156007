// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace models {

/// The name that people read for a stage of a decision: "token_paths" is "Token path". Stages of a
/// newer service are shown by their code.
[[nodiscard]] QString stageWord(const QString& code);

} // namespace models
