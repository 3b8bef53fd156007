// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/log_finding.h"

#include <algorithm>
#include <iterator>

namespace domain {
namespace {

using Kind = LogFinding::Kind;

struct Row
{
    Kind kind;
    const char* code;
    const char* pattern;
};

/// In the order of the enumeration.
constexpr Row rows[] = {
    {Kind::NodeWithoutEnd, "node_without_end",
     "There are calls of node %1, whose end of the log is missing."},
    {Kind::EndChanged, "end_changed",
     "The end of node %1's log was changed (or the key is another)."},
    {Kind::LastCallsMissing, "last_calls_missing",
     "The last calls of node %1 are missing: its log ends at %2 instead of %3."},
    {Kind::CallsMissing, "calls_missing",
     "Calls are missing or in the wrong place before node %1, frames %2 to %3: frame %4 was "
     "expected."},
    {Kind::CallsChanged, "calls_changed", "Calls were changed: node %1, frames %2 to %3."},
    {Kind::IndexChanged, "index_changed",
     "The index of calls was changed, so that searches may miss them: node %1, frames %2 to %3."},
    {Kind::CompletionMissing, "completion_missing", "The end of call %1 is missing."},
    {Kind::CompletionChanged, "completion_changed", "The end of call %1 was changed."},
    {Kind::CompletionsAdded, "completions_added", "%1 ends of calls were added."},
    {Kind::LastEventsMissing, "last_events_missing",
     "The last changes and sessions are missing (or the key is another)."},
    {Kind::LinksMissing, "links_missing", "Links %1 to %2 of the chain of changes are missing."},
    {Kind::EventsChanged, "events_changed", "Changes or sessions of batch %1 were changed."},
    {Kind::EventsMiscounted, "events_miscounted",
     "Batch %1 of changes and sessions has %2 rows instead of %3."},
    {Kind::EventsAdded, "events_added", "%1 changes or sessions were added."},
    {Kind::EventsIndexChanged, "events_index_changed",
     "The index of changes was changed, so that searches may miss them: batch %1."},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < std::size(rows); ++i)
        if (static_cast<std::size_t>(rows[i].kind) != i)
            return false;
    return true;
}
static_assert(isInOrder());

} // namespace

const char* code(Kind kind)
{
    return rows[static_cast<std::size_t>(kind)].code;
}

std::optional<Kind> logFindingFromCode(const QString& code)
{
    const auto* row = std::find_if(std::begin(rows), std::end(rows),
                                   [&](const Row& one) { return code == QLatin1String(one.code); });
    return row == std::end(rows) ? std::nullopt : std::optional(row->kind);
}

const char* pattern(Kind kind)
{
    return rows[static_cast<std::size_t>(kind)].pattern;
}

QString withNumbers(QString form, const QList<qint64>& numbers)
{
    for (const qint64 number : numbers)
        form = form.arg(number);
    return form;
}

QString text(const LogFinding& finding)
{
    return withNumbers(QLatin1String(pattern(finding.kind)), finding.numbers);
}

} // namespace domain
