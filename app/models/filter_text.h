// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace models {

/// What someone typed into a filter field: "owner:ann state:expired nightly" is two fields and a
/// text. A value with blanks stands in quotes; what only looks like a field ("10:30", an address)
/// is text.
struct FilterText
{
    QList<std::pair<QString, QString>> fields; ///< names in lower case
    QString text; ///< the rest, single-spaced

    /// \a known are the names that count as fields.
    [[nodiscard]] static FilterText parse(const QString& typed, const QStringList& known);
    /// The last value of a field.
    [[nodiscard]] std::optional<QString> value(QStringView name) const;
};

/// A word of what was typed.
struct TypedWord
{
    qsizetype from = 0; ///< with its quotes
    qsizetype to = 0; ///< one behind the last
    QString text; ///< without quotes
};

/// What stands between blanks that stand outside quotes.
[[nodiscard]] QList<TypedWord> typedWords(const QString& typed);

/// What was typed without the secret of a token that somebody pasted: its public id remains, which
/// finds it. A filter crosses the wire in a URL and is kept in the settings.
[[nodiscard]] QString withoutSecrets(const QString& typed);

} // namespace models
