// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace pages {

/// What the console calls the settings and their values, for reviews, conflicts and profiles.
class SettingWords
{
    Q_DECLARE_TR_FUNCTIONS(pages::SettingWords)
public:
    /// \a page as the API names it: "restrictions". For a path in it: "Read-only groups".
    [[nodiscard]] static QString nameOf(const QString& page, const QStringList& path);
    /// A value there: "Allow listed". Absent: it is not listed.
    [[nodiscard]] static QString wordsFor(const QString& page, const QStringList& path,
                                          const std::optional<QJsonValue>& value);
    /// The page of the console that holds it: "Restrictions".
    [[nodiscard]] static QString titleOf(const QString& page);

private:
    static QString tokenName(const QStringList& path);
    static QString restrictionName(const QStringList& path);
    static QString publicApiName(const QStringList& path);
    static QString globalName(const QStringList& path);
    static QString rateName(const QStringList& path);
    static std::optional<QString> special(const QString& page, const QStringList& path,
                                          const QJsonValue& value);
    static std::optional<QString> choice(const QString& page, const QString& text);
    static QString plain(const QJsonValue& value);
};

} // namespace pages
