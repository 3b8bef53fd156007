// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/limit_lines.h"

#include "common/domain/limit_line.h"
#include "service/policy/json_media.h"
#include "service/policy/json_nodes.h"
#include "service/policy/limit_compiler.h"

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

/// How a line stands without a look at the body.
LimitMatch withoutBody(const CompiledLine& line, const LimitFacts& facts)
{
    LimitMatch match;
    if (!line.methods.contains(facts.method)) {
        match.failed = Part::Method;
        return match;
    }
    if (!line.url.matches(facts.path)) {
        match.failed = Part::Path;
        return match;
    }
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
        switch (match.failed) {
        case Part::None:
        case Part::Method:
            return 0;
        case Part::Path:
            return 1;
        case Part::QueryParam:
        case Part::Header:
            return 2 + match.atom;
        case Part::JsonData:
            return 1'000'000 + match.atom;
        }
        return 0;
    }

    LimitMatch m_match;
};

} // namespace

struct LimitLines::Data
{
    std::vector<CompiledLine> lines; ///< never empty
    bool parameters = false;
    bool json = false;

    [[nodiscard]] LimitMatch matchBody(const LimitFacts& facts, const LimitMatch& before) const;
};

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
    return LimitLines(std::move(data));
}

LimitMatch LimitLines::match(const LimitFacts& facts) const
{
    Closest closest;
    bool wantsBody = false;
    for (std::size_t i = 0; i < size(); ++i) {
        const CompiledLine& line = m_data->lines[i];
        LimitMatch match = withoutBody(line, facts);
        match.line = static_cast<std::int32_t>(i);
        if (match.outcome == Outcome::Matched)
            return match;
        if (match.outcome == Outcome::NeedsBody) {
            wantsBody = true;
            match.failed = Part::JsonData;
            match.atom = firstJsonAtom(line);
        }
        closest.consider(match);
    }
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
    std::vector<std::size_t> candidates;
    std::vector<const JsonNode*> nodes;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].hasJson || withoutBody(lines[i], facts).outcome != Outcome::NeedsBody)
            continue;
        candidates.push_back(i);
        for (const CompiledAtom& atom : lines[i].atoms)
            if (atom.part == Part::JsonData)
                nodes.push_back(&*atom.node);
    }
    const auto texts = readNodes(facts.body, nodes);
    if (!texts)
        return before;

    Closest closest;
    closest.consider(before);
    std::span<const std::optional<std::string>> rest(*texts);
    for (const std::size_t i : candidates) {
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
