// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/token_badge.h"

#include "app/models/audit_model.h"
#include "app/models/stage_word.h"
#include "app/models/token_model.h"
#include "app/words/remark_words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using domain::TokenState;
using widgets::Tone;

namespace dialogs {

widgets::BadgeLook badgeOf(const api::TokenView& token, core::Timestamp now)
{
    const QString word = models::stateWord(token, now);
    switch (token.state) {
    case TokenState::Active:
    case TokenState::OverCap:
    case TokenState::Closing:
        return models::isExpiring(token, now)
            ? widgets::BadgeLook{Tone::Warn, u"clock"_s, word}
            : widgets::BadgeLook{Tone::Ok, u"circle-check"_s, word};
    case TokenState::Expired:
        return {Tone::Neutral, u"hourglass"_s, word};
    case TokenState::Revoked:
        return {Tone::Bad, u"circle-x"_s, word};
    case TokenState::Disabled:
        return {Tone::Neutral, u"circle-pause"_s, word};
    case TokenState::OwnerDisabled:
    case TokenState::OwnerNotPermitted:
        return {Tone::Violet, u"person-x"_s, word};
    }
    return {};
}

widgets::BadgeLook badgeOf(const api::AuditRow& row)
{
    const QString word = models::outcomeWord(row);
    if (!row.allowed)
        return {Tone::Bad, u"circle-x"_s, word};
    using Kind = api::AuditRow::Kind;
    if (row.kind == Kind::Change || row.kind == Kind::Session) // the others only read
        return {Tone::Accent, u"pencil"_s, word};
    return {row.wouldBe.isEmpty() ? Tone::Ok : Tone::Warn, u"circle-check"_s, word};
}

QString publicPart(const domain::Token& token)
{
    return (token.shared ? u"lks_"_s : u"lku_"_s) + token.id + u"_…"_s;
}

QString microsecondsText(double microseconds)
{
    return QCoreApplication::translate("dialogs::Trace", "%1 µs")
        .arg(QLocale().toString(microseconds, 'f', microseconds < 9.95 ? 1 : 0));
}

widgets::TraceStep upstreamStep(const api::Explanation& explanation)
{
    using State = widgets::TraceStep::State;
    widgets::TraceStep step;
    step.stage = QCoreApplication::translate("dialogs::Trace", "Told the upstream");
    if (explanation.upstreamHeaders.isEmpty()) {
        step.saw = QCoreApplication::translate("dialogs::Trace", "not reached");
        return step;
    }
    QStringList lines;
    for (const auto& [name, value] : explanation.upstreamHeaders) {
        const bool ownEachTime = name == "X-Latchkey-Decision-Id"_L1 && value.isEmpty();
        const QString shown = ownEachTime
            ? QCoreApplication::translate("dialogs::Trace", "(another one for every call)")
            : value;
        lines.append(u"\u2066"_s + name + u": "_s + shown + u"\u2069"_s); // left to right
    }
    step.state = State::Passed;
    step.saw = lines.join(u'\n');
    return step;
}

QList<widgets::TraceStep> traceOf(const QList<api::Explanation::Step>& steps)
{
    using Verdict = api::Explanation::Verdict;
    using State = widgets::TraceStep::State;
    QList<widgets::TraceStep> trace;
    for (const api::Explanation::Step& step : steps) {
        if (step.verdict == Verdict::Skipped)
            continue;
        widgets::TraceStep shown;
        shown.stage = models::stageWord(step.stage);
        shown.saw = words::remarks(step.remarks, step.saw);
        shown.state = step.verdict == Verdict::Failed ? State::Failed
            : step.verdict == Verdict::Passed         ? State::Passed
                                                      : State::NotReached;
        if (shown.state == State::NotReached)
            shown.saw = QCoreApplication::translate("dialogs::Trace", "not reached");
        else if (step.durationUs)
            shown.time = microsecondsText(*step.durationUs);
        trace.append(shown);
    }
    return trace;
}

namespace {

QString verdictWord(api::Explanation::Verdict verdict)
{
    using Verdict = api::Explanation::Verdict;
    switch (verdict) {
    case Verdict::NotReached:
        return QCoreApplication::translate("dialogs::Trace", "not reached");
    case Verdict::Passed:
        return QCoreApplication::translate("dialogs::Trace", "passed");
    case Verdict::Failed:
        return QCoreApplication::translate("dialogs::Trace", "refused");
    case Verdict::Skipped:
        return QCoreApplication::translate("dialogs::Trace", "no rule");
    }
    return {};
}

widgets::TraceStep::State stateOf(api::Explanation::Verdict verdict)
{
    using Verdict = api::Explanation::Verdict;
    using State = widgets::TraceStep::State;
    switch (verdict) {
    case Verdict::NotReached:
        return State::NotReached;
    case Verdict::Passed:
        return State::Passed;
    case Verdict::Failed:
        return State::Failed;
    case Verdict::Skipped:
        return State::NothingToSay;
    }
    return State::NotReached;
}

} // namespace

QList<widgets::TraceStep> recordedTraceOf(const api::AuditTrace& trace, const QString& failure)
{
    QList<widgets::TraceStep> steps;
    for (qsizetype i = 0; i < trace.recorded.size(); ++i) {
        const api::Explanation::Step& then = trace.recorded[i];
        widgets::TraceStep shown;
        shown.state = stateOf(then.verdict);
        shown.stage = models::stageWord(then.stage);
        shown.saw = then.verdict == api::Explanation::Verdict::Failed && !failure.isEmpty()
            ? failure
            : verdictWord(then.verdict);
        const bool comparable = trace.today && i < trace.today->steps.size()
            && trace.today->steps[i].stage == then.stage
            && trace.today->steps[i].verdict != then.verdict;
        if (comparable)
            shown.time = QCoreApplication::translate("dialogs::Trace", "today: %1")
                             .arg(verdictWord(trace.today->steps[i].verdict));
        steps.append(shown);
    }
    return steps;
}

} // namespace dialogs
