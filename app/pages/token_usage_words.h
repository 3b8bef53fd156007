// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/uses_card.h"
#include "common/api/token_json.h"
#include "common/api/usage_json.h"
#include "common/core/time.h"

namespace pages {

/// Days that the records are asked for before something is destroyed.
inline constexpr int usageDays = 30;

/// "3 clients used it in the last 30 days." or "Nobody used it in the last 30 days.", and since
/// when it is known where not everything could be counted.
[[nodiscard]] QString usedSentence(const api::TokenUsageList& usage, const QString& tokenId);
/// The same for several tokens: how many of them were used, and from how many addresses.
[[nodiscard]] QString usedSentence(const api::TokenUsageList& usage, qsizetype tokens);
/// Who used one token, most calls first.
[[nodiscard]] QList<dialogs::Use> usesOf(const api::TokenUsage& usage, core::Timestamp now);
/// Which tokens were used, most calls first. \a names: by id.
[[nodiscard]] QList<dialogs::Use> usesOf(const api::TokenUsageList& usage,
                                         const QHash<QString, QString>& names, core::Timestamp now);
/// "5,186 calls in the last 30 days".
[[nodiscard]] QString callsSentence(qint64 calls);

} // namespace pages
