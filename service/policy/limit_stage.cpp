// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/limit_stage.h"

namespace policy {

using domain::Reason;
using domain::Remarks;

namespace {

using Kind = domain::Remark::Kind;

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

Kind closestIn(LimitMatch::Part part)
{
    switch (part) {
    case LimitMatch::Part::Method:
        return Kind::ClosestInMethods;
    case LimitMatch::Part::None:
    case LimitMatch::Part::Path:
        return Kind::ClosestInUrl;
    case LimitMatch::Part::QueryParam:
    case LimitMatch::Part::Header:
    case LimitMatch::Part::JsonData:
        return Kind::ClosestInCondition;
    }
    return Kind::ClosestInUrl;
}

/// "line 2 \"[get]/rest/.*[QueryParam::a==b]\" differs in its condition [QueryParam::a==b]"
Remarks closestLine(const LimitLines& limits, const LimitMatch& match)
{
    if (match.line < 0)
        return {};
    const auto line = static_cast<std::size_t>(match.line);
    std::vector<std::string> values{std::to_string(line + 1), std::string(limits.text(line))};
    if (match.atom >= 0)
        values.emplace_back(limits.atomText(line, static_cast<std::size_t>(match.atom)));
    const Kind kind = match.atom >= 0 ? Kind::ClosestInCondition : closestIn(match.failed);
    return {{kind, std::move(values)}};
}

Authorization refuse(StageNotes& notes, Reason reason, const LimitLines& limits,
                     const LimitMatch& match)
{
    notes.note(Stage::Limits, StageVerdict::Failed, [&] {
        Remarks remarks{{Kind::NoLimitLineHolds, {std::to_string(limits.size())}}};
        const Remarks closest = closestLine(limits, match);
        notes.trace->closestLimit = domain::text(closest);
        remarks.insert(remarks.end(), closest.begin(), closest.end());
        return remarks;
    });
    return {reason, false};
}

} // namespace

Authorization askLimits(const Claim& claim, StageNotes& notes)
{
    if (!claim.token || !claim.token->extras || !claim.token->extras->limits) {
        notes.note(Stage::Limits, StageVerdict::Skipped, [] {
            return Remarks{{Kind::NoLimitLines, {}}};
        });
        return {Reason::Allowed, false};
    }
    const LimitLines& limits = *claim.token->extras->limits;
    const LimitMatch match = limits.match(factsOf(claim, limits));
    switch (match.outcome) {
    case LimitMatch::Outcome::Matched:
        notes.note(Stage::Limits, StageVerdict::Passed, [&] {
            return Remarks{{Kind::LimitLineHolds,
                            {std::to_string(match.line + 1),
                             std::string(limits.text(static_cast<std::size_t>(match.line)))}}};
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
