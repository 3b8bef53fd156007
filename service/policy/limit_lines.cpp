// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/limit_lines.h"

#include "common/domain/limit_line.h"
#include "service/policy/json_media.h"
#include "service/policy/json_nodes.h"
#include "service/policy/limit_compiler.h"
#include "service/policy/pattern_set.h"

#include <algorithm>
#include <span>

namespace policy {

using namespace Qt::StringLiterals;

namespace {

using Part = LimitMatch::Part;
using Outcome = LimitMatch::Outcome;

/// Every occurrence must match: which one the upstream reads is not known.
bool parameterHolds(const CompiledAtom& atom, const LimitFacts::Parameters* parameters)
{
    if (parameters == nullptr)
        return false;
    bool found = false;
    for (const auto& [name, value] : *parameters) {
        if (name != atom.name)
            continue;
        if (!atom.condition.holds(value))
            return false;
        found = true;
    }
    return found;
}

/// Case does not count in a field's name; nor does "_" for "-", because some upstreams read the one
/// as the other.
bool isField(std::string_view a, std::string_view b)
{
    const auto fold = [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c == '_' ? '-' : c;
    };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](char x, char y) { return fold(x) == fold(y); });
}

bool headerHolds(const CompiledAtom& atom, const http::Headers* headers)
{
    if (headers == nullptr)
        return false;
    bool found = false;
    for (const http::HeaderField& field : *headers) {
        if (!isField(field.name, atom.name))
            continue;
        if (!atom.condition.holds(field.value))
            return false;
        found = true;
    }
    return found;
}

/// How a line stands whose method and URL hold, without a look at the body.
LimitMatch withoutBody(const CompiledLine& line, const LimitFacts& facts)
{
    LimitMatch match;
    for (std::size_t i = 0; i < line.atoms.size(); ++i) {
        const CompiledAtom& atom = line.atoms[i];
        if (atom.part == Part::JsonData
            || (atom.part == Part::QueryParam ? parameterHolds(atom, facts.parameters)
                                              : headerHolds(atom, facts.headers)))
            continue;
        match.failed = atom.part;
        match.atom = static_cast<std::int32_t>(i);
        return match;
    }
    match.outcome = line.hasJson ? Outcome::NeedsBody : Outcome::Matched;
    return match;
}

std::int32_t firstJsonAtom(const CompiledLine& line)
{
    const auto atom = std::find_if(line.atoms.begin(), line.atoms.end(),
                                   [](const CompiledAtom& a) { return a.part == Part::JsonData; });
    return static_cast<std::int32_t>(atom - line.atoms.begin());
}

/// How a line stands that holds in all but its JSON atoms. \a texts: of the nodes of those atoms,
/// in their order.
LimitMatch withBody(const CompiledLine& line, std::span<const std::optional<std::string>> texts)
{
    LimitMatch match;
    for (std::size_t i = 0; i < line.atoms.size(); ++i) {
        const CompiledAtom& atom = line.atoms[i];
        if (atom.part != Part::JsonData)
            continue;
        const std::optional<std::string>& text = texts.front();
        texts = texts.subspan(1);
        if (!text || !atom.condition.holds(*text)) {
            match.failed = Part::JsonData;
            match.atom = static_cast<std::int32_t>(i);
            return match;
        }
    }
    match.outcome = Outcome::Matched;
    return match;
}

/// Keeps the line that got furthest.
class Closest
{
public:
    void consider(const LimitMatch& match)
    {
        if (m_match.line < 0 || progress(match) > progress(m_match))
            m_match = match;
    }
    [[nodiscard]] bool isEmpty() const { return m_match.line < 0; }
    [[nodiscard]] LimitMatch as(Outcome outcome) const
    {
        LimitMatch match = m_match;
        match.outcome = outcome;
        return match;
    }

private:
    /// The body is looked at last, the other atoms in their order.
    static int progress(const LimitMatch& match)
    {
        return match.failed == Part::JsonData ? 1'000'000 + match.atom : match.atom;
    }

    LimitMatch m_match;
};

} // namespace

struct LimitLines::Data
{
    std::vector<CompiledLine> lines; ///< never empty
    std::optional<PatternSet> urls; ///< of all lines, where they are many
    bool parameters = false;
    bool json = false;

    void chooseSet();
    [[nodiscard]] LimitMatch matchBody(const LimitFacts& facts, const LimitMatch& before) const;
    [[nodiscard]] LimitMatch closestOfOthers(http::Method method) const;

    /// Calls \a each with the indices of the lines whose method and URL hold, in order, until it
    /// says stop.
    template <typename Each>
    void candidates(const LimitFacts& facts, Each&& each) const
    {
        std::vector<int> found;
        if (urls && urls->find(facts.path, found)) {
            for (const int index : found)
                if (lines[static_cast<std::size_t>(index)].methods.contains(facts.method)
                    && !each(static_cast<std::size_t>(index)))
                    return;
            return;
        }
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (lines[i].methods.contains(facts.method) && lines[i].url.matches(facts.path)
                && !each(i))
                return;
    }
};

void LimitLines::Data::chooseSet()
{
    std::vector<const Pattern*> patterns;
    for (const CompiledLine& line : lines)
        patterns.push_back(&line.url);
    urls = PatternSet::of(patterns);
}

/// Where no line's method and URL hold: the first whose method does, else the first.
LimitMatch LimitLines::Data::closestOfOthers(http::Method method) const
{
    const auto line = std::find_if(lines.begin(), lines.end(), [method](const CompiledLine& one) {
        return one.methods.contains(method);
    });
    LimitMatch match;
    match.failed = line == lines.end() ? Part::Method : Part::Path;
    match.line = line == lines.end() ? 0 : static_cast<std::int32_t>(line - lines.begin());
    return match;
}

LimitLines::LimitLines(std::shared_ptr<const Data> data) : m_data(std::move(data)) { }

std::optional<LimitLines> LimitLines::compile(const QStringList& lines,
                                              QList<LimitProblem>& problems)
{
    const qsizetype before = problems.size();
    if (lines.isEmpty())
        problems.append(
            {1, 1, u"required"_s,
             u"An empty list of limits would let nothing through; leave the limits out instead."_s});
    auto data = std::make_shared<Data>();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        std::optional<CompiledLine> line =
            compileLine(lines.at(i), static_cast<int>(i) + 1, problems);
        if (!line)
            continue;
        data->json |= line->hasJson;
        data->parameters |=
            std::any_of(line->atoms.begin(), line->atoms.end(),
                        [](const CompiledAtom& atom) { return atom.part == Part::QueryParam; });
        data->lines.push_back(std::move(*line));
    }
    if (problems.size() != before)
        return std::nullopt;
    data->chooseSet();
    return LimitLines(std::move(data));
}

LimitMatch LimitLines::match(const LimitFacts& facts) const
{
    Closest closest;
    bool wantsBody = false;
    std::optional<LimitMatch> matched;
    m_data->candidates(facts, [&](std::size_t i) {
        const CompiledLine& line = m_data->lines[i];
        LimitMatch match = withoutBody(line, facts);
        match.line = static_cast<std::int32_t>(i);
        if (match.outcome == Outcome::Matched) {
            matched = match;
            return false;
        }
        if (match.outcome == Outcome::NeedsBody) {
            wantsBody = true;
            match.failed = Part::JsonData;
            match.atom = firstJsonAtom(line);
        }
        closest.consider(match);
        return true;
    });
    if (matched)
        return *matched;
    if (closest.isEmpty())
        return m_data->closestOfOthers(facts.method);
    if (!wantsBody)
        return closest.as(Outcome::NotMatched);
    switch (facts.bodyKnowledge) {
    case BodyKnowledge::NotVisible:
        return closest.as(Outcome::BodyNotAvailable);
    case BodyKnowledge::None:
        return closest.as(Outcome::NotMatched);
    case BodyKnowledge::NotRead:
    case BodyKnowledge::Read:
        break;
    }
    if (facts.headers == nullptr || !isPlainJson(*facts.headers))
        return closest.as(Outcome::NotMatched);
    if (facts.bodyKnowledge == BodyKnowledge::NotRead)
        return closest.as(Outcome::NeedsBody);
    return m_data->matchBody(facts, closest.as(Outcome::NotMatched));
}

/// Reads the body once for all the lines that hold but for it.
LimitMatch LimitLines::Data::matchBody(const LimitFacts& facts, const LimitMatch& before) const
{
    std::vector<std::size_t> asked;
    std::vector<const JsonNode*> nodes;
    candidates(facts, [&](std::size_t i) {
        if (!lines[i].hasJson || withoutBody(lines[i], facts).outcome != Outcome::NeedsBody)
            return true;
        asked.push_back(i);
        for (const CompiledAtom& atom : lines[i].atoms)
            if (atom.part == Part::JsonData)
                nodes.push_back(&*atom.node);
        return true;
    });
    const auto texts = readNodes(facts.body, nodes);
    if (!texts)
        return before;

    Closest closest;
    closest.consider(before);
    std::span<const std::optional<std::string>> rest(*texts);
    for (const std::size_t i : asked) {
        LimitMatch match = withBody(lines[i], rest);
        match.line = static_cast<std::int32_t>(i);
        if (match.outcome == Outcome::Matched)
            return match;
        closest.consider(match);
        rest = rest.subspan(lines[i].jsonAtoms());
    }
    return closest.as(Outcome::NotMatched);
}

bool LimitLines::needsParameters() const
{
    return m_data->parameters;
}

bool LimitLines::needsBody() const
{
    return m_data->json;
}

std::size_t LimitLines::size() const
{
    return m_data->lines.size();
}

std::string_view LimitLines::text(std::size_t line) const
{
    return m_data->lines.at(line).text;
}

std::string_view LimitLines::atomText(std::size_t line, std::size_t atom) const
{
    return m_data->lines.at(line).atoms.at(atom).text;
}

bool operator==(const LimitLines& a, const LimitLines& b)
{
    return a.m_data == b.m_data
        || std::equal(a.m_data->lines.begin(), a.m_data->lines.end(), b.m_data->lines.begin(),
                      b.m_data->lines.end(), [](const CompiledLine& x, const CompiledLine& y) {
                          return x.text == y.text;
                      });
}

domain::Problems toProblems(const QList<LimitProblem>& problems, const QString& field)
{
    domain::Problems result;
    for (const LimitProblem& problem : problems)
        result.append(
            {u"%1[%2]"_s.arg(field).arg(problem.line - 1),
             problem.code,
             u"Line %1, column %2: %3"_s.arg(QString::number(problem.line),
                                             QString::number(problem.column), problem.message),
             {}});
    return result;
}

} // namespace policy
