// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace support {

/// \a text without tokens, sessions, set-up codes, credentials of header fields, passwords in
/// addresses and values of members that are called like a secret. The public id of a token stays,
/// because it is what one looks up. For texts that leave the console: log and diagnostic bundle.
[[nodiscard]] QString redacted(const QString& text);

/// The same for every string of a document; members that are called like a secret lose their value
/// whatever it looks like.
[[nodiscard]] QJsonObject redacted(const QJsonObject& document);

} // namespace support
