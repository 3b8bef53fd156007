// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextDocument;

namespace support {

/// Fills \a document with a page of the help in the type and the colours of the console, laid out
/// in the direction of \a language. Code runs from left to right everywhere.
void showHelp(QTextDocument& document, const QString& markdown, const QString& language);

/// \a text as a person means to copy it: without the marks that keep code in its direction.
[[nodiscard]] QString withoutMarks(QString text);

} // namespace support
