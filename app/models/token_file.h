// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/token_json.h"

namespace models {

/// In what form a list leaves the console.
enum class FileForm
{
    Csv, ///< RFC 4180, UTF-8, with a heading; nothing that a spreadsheet would run as a formula
    JsonLines
};

/// Every column of a file of tokens, by their names in JSON.
[[nodiscard]] const QStringList& tokenColumns();
/// What stands before the first row: the heading, or nothing. \a marked: with the mark of UTF-8.
[[nodiscard]] QByteArray fileHeading(FileForm form, const QStringList& columns = tokenColumns(),
                                     bool marked = false);
/// Rows of tokens as the API writes them, each ending its line.
[[nodiscard]] QByteArray fileRows(FileForm form, const QList<api::TokenView>& tokens,
                                  const QStringList& columns = tokenColumns());

/// What became of one of several things that were to be done.
struct Outcome
{
    QString id;
    QString name;
    bool done = false;
    QString fault; ///< why not; empty when it was done
};

[[nodiscard]] QByteArray fileOf(FileForm form, const QList<Outcome>& outcomes);

} // namespace models
