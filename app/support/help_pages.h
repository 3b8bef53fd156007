// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace support {

/// One page of the help: Markdown in resources/help/<language>/<id>.md.
struct HelpPage
{
    QString id; ///< that of the page of the console where there is one
    QString title; ///< in the language of the console
};

/// All pages, in reading order, with titles in the language of the console.
[[nodiscard]] QList<HelpPage> helpPages();

/// The text of a page in \a language, or in English where that language has none, with numbers in
/// the digits of the default locale; empty: there is no such page.
[[nodiscard]] QString helpText(const QString& id, const QString& language);

/// The pages that hold all words of \a query, in reading order.
[[nodiscard]] QList<HelpPage> findHelp(const QString& query, const QString& language);

/// The page that helps with a dialog, by its class; empty: there is none of its own.
[[nodiscard]] QString helpPageOfDialog(const QString& className);

} // namespace support
