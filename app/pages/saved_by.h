// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/failure.h"
#include "common/core/time.h"

#include <QString>

#include <optional>

namespace pages {

/// Who stored something, and when.
struct SavedBy
{
    QString user;
    core::Timestamp at{};
};

/// Who was faster, as far as the service knows.
[[nodiscard]] std::optional<SavedBy> savedBy(const client::Failure& stale);

} // namespace pages
