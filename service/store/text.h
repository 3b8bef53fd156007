// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace store {

/// Whether both databases can keep the text as it is: valid UTF-16 (PostgreSQL refuses broken
/// UTF-8) without NUL (it refuses that, too), without U+FFFE and U+FFFF (SQLite replaces them) and
/// without a byte order mark at its beginning (SQLite takes it off).
[[nodiscard]] bool isStorable(const QString& text);

/// The text with everything that can't be stored replaced by U+FFFD. For what must be recorded
/// whatever it is; names and other texts that are looked up again are refused instead.
[[nodiscard]] QString repaired(const QString& text);

/// A pattern for LIKE ... ESCAPE '!' that finds \a part anywhere in a text.
[[nodiscard]] QString containsPattern(const QString& part);
/// The same for texts that start with \a start.
[[nodiscard]] QString startsWithPattern(const QString& start);

/// JSON array of strings, compact.
[[nodiscard]] QString toJsonText(const QStringList& list);
/// Nothing when the text is anything but a JSON array of strings.
[[nodiscard]] std::optional<QStringList> stringListFromJson(const QString& text);

} // namespace store
