// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace domain {

/// One place where the audit log does not fit its hash chains: what is wrong, and the numbers of
/// the node, frames, calls or rows that it is about. The service says it in English and sends code
/// and numbers beside it, so that a console can say it in another language.
struct LogFinding
{
    enum class Kind : std::uint8_t
    {
        NodeWithoutEnd,
        EndChanged,
        LastCallsMissing,
        CallsMissing,
        CallsChanged,
        IndexChanged,
        CompletionMissing,
        CompletionChanged,
        CompletionsAdded,
        LastEventsMissing,
        LinksMissing,
        EventsChanged,
        EventsMiscounted,
        EventsAdded,
        EventsIndexChanged,
    };

    Kind kind;
    QList<qint64> numbers; ///< as many as the pattern has places

    friend bool operator==(const LogFinding&, const LogFinding&) = default;
};

/// "calls_changed": stable.
[[nodiscard]] const char* code(LogFinding::Kind kind);
[[nodiscard]] std::optional<LogFinding::Kind> logFindingFromCode(const QString& code);
/// A whole sentence in English, with %1, %2 ... for the numbers.
[[nodiscard]] const char* pattern(LogFinding::Kind kind);
/// \a form, a pattern in any language, with \a numbers at their places, ungrouped: most of them
/// name something.
[[nodiscard]] QString withNumbers(QString form, const QList<qint64>& numbers);
[[nodiscard]] QString text(const LogFinding& finding);

} // namespace domain
