// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/core/time.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace runtime {

/// What another product keeps, as a configuration of ours. Tokens get new values: no product gives
/// out the ones it has in a form that could be used here.
struct ForeignReading
{
    QJsonObject configuration; ///< configuration.h, version 1
    QStringList notes; ///< what was left out, and why: one line each
};

/// Reads as far as the vendors document what they write:
///
/// - extender: the answer of GET …/rest/extender/1.0/tokenTools/get (a list, or a page with one),
/// with
///   label, userName (or user), limitTo (lines separated by <br>, \n or a backslash and n), ip,
///   validUntil or daysUntilExpiry; or the line extender.token.secure.mode = true.
/// - kantega: the answer of GET …/apitokens/3.0/user/tokens ("allApiTokens"), and an object with
/// mode
///   (No restriction, Allow, Deny), unblocked and blocked: lists of addresses, prefixes that end in
///   a dot, and CIDR.
/// - resolution: an object with tokenValidityTime (Never, 6 month, 1 year, 2 years) and
/// ipAddresses;
///   the list of GET …/user/token with description and an owner that is named "user".
///
/// InvalidArgument: nothing of it can be read, or (miniorange) nothing is documented. \a now is
/// when lengths of time begin.
[[nodiscard]] core::Result<ForeignReading> readForeign(const QString& product,
                                                       const QByteArray& text, core::Timestamp now);

} // namespace runtime
