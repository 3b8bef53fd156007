// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/random.h"
#include "common/core/result.h"
#include "common/core/secret.h"

#include <QByteArray>
#include <QString>

namespace keys {

/// A pair of keys for sealing: what is sealed for the public key only the private key opens
/// (libsodium's sealed boxes: X25519, XSalsa20-Poly1305, an ephemeral sender). So a backup job can
/// seal without being able to read.
struct SealKeys
{
    QString publicText; ///< "lkseal-public-1:" and base64
    core::Secret privateText; ///< "lkseal-private-1:" and base64; opens everything sealed for it
};

[[nodiscard]] SealKeys generateSealKeys(core::RandomSource& random);

/// InvalidArgument: \a publicText is no public key.
[[nodiscard]] core::Result<QByteArray> sealFor(const QString& publicText,
                                               const core::Secret& plain);
/// InvalidArgument: no private key, not sealed for it, or changed.
[[nodiscard]] core::Result<core::Secret> openSeal(const core::Secret& privateText,
                                                  const QByteArray& box);

} // namespace keys
