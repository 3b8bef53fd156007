// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/limit_stage.h"

namespace policy {

using domain::Reason;

namespace {

LimitFacts factsOf(const Claim& claim, const LimitLines& limits)
{
    LimitFacts facts;
    facts.method = claim.verb;
    facts.path = claim.target.path();
    facts.parameters = limits.needsParameters() ? claim.target.parameters() : nullptr;
    facts.headers = &claim.headers;
    facts.bodyKnowledge = claim.bodyKnowledge;
    facts.body = claim.body;
    return facts;
}

std::string_view text(LimitMatch::Part part)
{
    switch (part) {
    case LimitMatch::Part::None:
        return "nothing";
    case LimitMatch::Part::Method:
        return "its methods";
    case LimitMatch::Part::Path:
        return "its URL";
    case LimitMatch::Part::QueryParam:
    case LimitMatch::Part::Header:
    case LimitMatch::Part::JsonData:
        return "its condition";
    }
    return {};
}

/// "line 2 \"[get]/rest/.*[QueryParam::a==b]\" differs in its condition [QueryParam::a==b]"
std::string closestLine(const LimitLines& limits, const LimitMatch& match)
{
    if (match.line < 0)
        return {};
    const auto line = static_cast<std::size_t>(match.line);
    std::string words = "line " + std::to_string(line + 1) + " \"" + std::string(limits.text(line))
        + "\" differs in " + std::string(text(match.failed));
    if (match.atom >= 0)
        words += ' ' + std::string(limits.atomText(line, static_cast<std::size_t>(match.atom)));
    return words;
}

Authorization refuse(StageNotes& notes, Reason reason, const LimitLines& limits,
                     const LimitMatch& match)
{
    notes.note(Stage::Limits, StageVerdict::Failed, [&] {
        notes.trace->closestLimit = closestLine(limits, match);
        return "none of " + std::to_string(limits.size()) + " lines holds; "
            + notes.trace->closestLimit;
    });
    return {reason, false};
}

} // namespace

Authorization askLimits(const Claim& claim, StageNotes& notes)
{
    if (!claim.token || !claim.token->extras || !claim.token->extras->limits) {
        notes.note(Stage::Limits, StageVerdict::Skipped,
                   [] { return std::string("no limit lines apply"); });
        return {Reason::Allowed, false};
    }
    const LimitLines& limits = *claim.token->extras->limits;
    const LimitMatch match = limits.match(factsOf(claim, limits));
    switch (match.outcome) {
    case LimitMatch::Outcome::Matched:
        notes.note(Stage::Limits, StageVerdict::Passed, [&] {
            return "line " + std::to_string(match.line + 1)
                + " holds: " + std::string(limits.text(static_cast<std::size_t>(match.line)));
        });
        return {Reason::Allowed, false};
    case LimitMatch::Outcome::NeedsBody:
        return {Reason::NotDecided, true};
    case LimitMatch::Outcome::BodyNotAvailable:
        return refuse(notes, Reason::BodyNotAvailable, limits, match);
    case LimitMatch::Outcome::NotMatched:
        break;
    }
    return refuse(notes, Reason::LimitNotMatched, limits, match);
}

} // namespace policy
