// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/secret.h"

#include <QString>

#include <cstdint>

namespace admin {

/// Who asks, once that is established.
struct Caller
{
    /// Local: whoever may read the data directory, through the command line; no account of the
    /// store.
    enum class Via : std::uint8_t
    {
        Nobody,
        Session,
        Password,
        Token,
        Local
    };

    Via via = Via::Nobody;
    qint64 number = 0; ///< domain::User::id
    QString name;
    bool administrator = false;
    core::Secret session; ///< for Via::Session, so that it can be ended
    QString tokenId; ///< for Via::Token
};

} // namespace admin
