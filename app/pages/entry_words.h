// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/review.h"
#include "app/pages/settings_difference.h"

#include <QCoreApplication>

namespace pages {

/// What the console calls the fields of tokens, users, groups and upstreams and what stands in
/// them, for reviews and conflicts. Paths are those of the forms: dialogs/entry_forms.h, and an
/// upstream as the API writes it.
class EntryWords
{
    Q_DECLARE_TR_FUNCTIONS(pages::EntryWords)

public:
    enum class Kind
    {
        Token,
        User,
        Group,
        Upstream,
    };

    [[nodiscard]] static QString nameOf(Kind kind, const QStringList& path);
    /// Absent: it is not listed.
    [[nodiscard]] static QString wordsFor(Kind kind, const QStringList& path,
                                          const std::optional<QJsonValue>& value);
    /// Where \a mine is what somebody typed and theirs what the service has; in the order of the
    /// form.
    [[nodiscard]] static QList<ChangedField> changes(Kind kind,
                                                     QList<SettingDifference> differences);
    /// What a new entry is to be, without what was left empty.
    [[nodiscard]] static QList<ChangedField> fields(Kind kind, const QJsonObject& form);
    /// A password is only said to be another one.
    [[nodiscard]] static ChangedField password(bool isNew);
    static void sort(QList<SettingDifference>& differences);

private:
    static QString tokenName(const QString& field);
    static QString userName(const QString& field);
    static QString upstreamName(const QStringList& path);
    static std::optional<QString> tokenWords(const QString& field, const QString& text);
    static std::optional<QString> upstreamWords(const QStringList& path, const QString& text);
};

} // namespace pages
