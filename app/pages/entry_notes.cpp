// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entry_notes.h"

#include "app/words/problem_words.h"

#include <QRegularExpression>

namespace pages {

EntryNotes notesOn(const api::SettingsCheck& check, const QString& field)
{
    const QRegularExpression place(
        QStringLiteral("^%1\\[(\\d+)\\]").arg(QRegularExpression::escape(field)));
    EntryNotes notes;
    const auto add = [&](const QString& where, const QString& text, bool isProblem) {
        const QRegularExpressionMatch match = place.match(where);
        if (!match.hasMatch())
            return;
        EntryNote& note = notes[match.captured(1).toInt()];
        if (note.text.isEmpty() || (isProblem && !note.isProblem))
            note = {isProblem, text};
    };
    for (const domain::FieldProblem& problem : check.problems)
        add(problem.field, words::sentence(problem), true);
    for (const api::SettingsWarning& warning : check.warnings)
        add(warning.field, words::sentence(warning.code, warning.message), false);
    return notes;
}

} // namespace pages
