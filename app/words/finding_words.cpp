// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/finding_words.h"

#include <QCoreApplication>

#include <array>

namespace words {
namespace {

/// The patterns of common/domain/log_finding.cpp, listed here for translation only; a test holds
/// the two together.
[[maybe_unused]] constexpr std::array patterns{
    QT_TRANSLATE_NOOP("words::Finding",
                      "There are calls of node %1, whose end of the log is missing."),
    QT_TRANSLATE_NOOP("words::Finding",
                      "The end of node %1's log was changed (or the key is another)."),
    QT_TRANSLATE_NOOP("words::Finding",
                      "The last calls of node %1 are missing: its log ends at %2 instead of %3."),
    QT_TRANSLATE_NOOP("words::Finding",
                      "Calls are missing or in the wrong place before node %1, frames %2 to %3: "
                      "frame %4 was expected."),
    QT_TRANSLATE_NOOP("words::Finding", "Calls were changed: node %1, frames %2 to %3."),
    QT_TRANSLATE_NOOP("words::Finding",
                      "The index of calls was changed, so that searches may miss them: node %1, "
                      "frames %2 to %3."),
    QT_TRANSLATE_NOOP("words::Finding", "The end of call %1 is missing."),
    QT_TRANSLATE_NOOP("words::Finding", "The end of call %1 was changed."),
    QT_TRANSLATE_NOOP("words::Finding", "%1 ends of calls were added."),
    QT_TRANSLATE_NOOP("words::Finding",
                      "The last changes and sessions are missing (or the key is another)."),
    QT_TRANSLATE_NOOP("words::Finding", "Links %1 to %2 of the chain of changes are missing."),
    QT_TRANSLATE_NOOP("words::Finding", "Changes or sessions of batch %1 were changed."),
    QT_TRANSLATE_NOOP("words::Finding",
                      "Batch %1 of changes and sessions has %2 rows instead of %3."),
    QT_TRANSLATE_NOOP("words::Finding", "%1 changes or sessions were added."),
    QT_TRANSLATE_NOOP(
        "words::Finding",
        "The index of changes was changed, so that searches may miss them: batch %1."),
};

} // namespace

QString finding(const api::LogFindingView& finding)
{
    const auto kind = domain::logFindingFromCode(finding.code);
    if (!kind)
        return finding.message;
    const QString own = domain::withNumbers(
        QCoreApplication::translate("words::Finding", domain::pattern(*kind)), finding.numbers);
    return own.contains(u'%') ? finding.message : own; // with other numbers than are known here
}

} // namespace words
