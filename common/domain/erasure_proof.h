// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/time.h"

#include <QStringList>

namespace domain {

/// What the service found when it looked for sealed values after their erasure (Secure Mode).
struct ErasureProof
{
    core::Timestamp at{};
    qint64 values = 0; ///< so many were erased
    qint64 bytes = 0; ///< searched, all files together
    bool filesSearched = true; ///< false: the database is a server's, whose files are out of reach
    QStringList remains; ///< names of files that still hold some; empty: none is left
    friend bool operator==(const ErasureProof&, const ErasureProof&) = default;
};

} // namespace domain
