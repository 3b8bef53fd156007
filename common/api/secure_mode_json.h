// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/erasure_proof.h"
#include "common/domain/problems.h"
#include "common/domain/settings.h"

#include <QJsonObject>

#include <optional>

namespace api {

/// settings/secure-mode as it is read: the page, and what the service adds to it.
struct SecureModeView
{
    domain::SecureModeSettings page;
    std::optional<domain::ErasureProof> proof; ///< of the last erasure
    std::optional<qint64> recoverable; ///< values that can be shown again
};

[[nodiscard]] QJsonObject toJson(const domain::ErasureProof& proof);
[[nodiscard]] domain::ErasureProof erasureProofFrom(const QJsonObject& json);
void read(const QJsonObject& json, SecureModeView& view, domain::Problems& problems);

} // namespace api
