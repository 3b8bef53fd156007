// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/lifetime.h"
#include "common/domain/token.h"
#include "common/domain/user.h"

#include <QJsonObject>

#include <optional>

class QLineEdit;

/// What stands in the forms for tokens, users and groups, as JSON: to be compared, merged and kept.
/// Lists are arrays, also empty ones; what only makes sense as a whole (an expiry, a rate limit) is
/// one text. Never a secret.
namespace dialogs {

[[nodiscard]] QJsonObject formOf(const domain::Token& token);
[[nodiscard]] QJsonObject formOf(const domain::User& user);
[[nodiscard]] QJsonObject formOf(const domain::Group& group);

/// "never", {"at":"…"} or {"count":3,"unit":"months"}.
[[nodiscard]] QString expiryText(const domain::ExpiryChoice& choice);
[[nodiscard]] QString expiryText(const std::optional<core::Timestamp>& moment);
/// Nothing when it is none.
[[nodiscard]] std::optional<domain::ExpiryChoice> expiryFromText(const QString& text);

/// Empty: the rate limit of the settings.
[[nodiscard]] QString rateText(const std::optional<domain::TokenRate>& rate);
[[nodiscard]] std::optional<domain::TokenRate> rateFromText(const QString& text);

/// Changes what stands in a field only where it differs, so that the cursor stays and what is typed
/// with blanks around it is no change.
void showText(QLineEdit* field, const QString& text);
/// An array of texts.
[[nodiscard]] QStringList textsOf(const QJsonValue& list);

} // namespace dialogs
