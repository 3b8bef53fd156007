// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "service/admin/services.h"

#include <QJsonObject>
#include <QString>

namespace admin {

/// The whole configuration as a document (configuration.h). Without \a sealKey it holds no secret
/// of any kind; with one, password hashes and what opens tokens are in "sealed", which only the
/// private key opens. InvalidArgument: \a sealKey is no public key.
[[nodiscard]] core::Result<QJsonObject>
exportConfiguration(const Services& services, const QString& program, const QString& sealKey);

/// Tells whether two installations have the same master key; shows nothing of it.
[[nodiscard]] QByteArray installationMark(const policy::TokenHasher& hasher);

} // namespace admin
