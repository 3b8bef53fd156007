// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/core/csv.h"

using namespace Qt::StringLiterals;

namespace core {
namespace {

bool looksLikeFormula(const QString& text)
{
    // Also in the full-width forms that spreadsheets take in East Asian settings.
    return !text.isEmpty() && u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(text.front());
}

} // namespace

QByteArray csvField(const QString& text)
{
    QString field = looksLikeFormula(text) ? u'\'' + text : text;
    const bool needsQuotes = field.contains(u',') || field.contains(u'"') || field.contains(u'\r')
        || field.contains(u'\n') || field.startsWith(u' ') || field.endsWith(u' ');
    if (needsQuotes)
        field = u'"' + field.replace(u'"', u"\"\""_s) + u'"';
    return field.toUtf8();
}

} // namespace core
