// SPDX-License-Identifier: GPL-3.0-or-later
// A limit line that is taken reads back as itself, and what matches does so for a reason that can
// be checked apart.
#include "common/domain/limit_line.h"
#include "service/policy/limit_lines.h"
#include "service/policy/pattern.h"
#include "tests/fuzz/check.h"

#include <algorithm>

using fuzz::check;
using policy::LimitMatch;

namespace {

void checkLine(const QString& text)
{
    const auto parsed = domain::LimitLine::parse(text);
    if (const auto* error = std::get_if<domain::LimitLineError>(&parsed)) {
        check(error->column >= 1 && error->column <= text.size() + 1, "the column is in the line");
        check(!error->code.isEmpty() && error->message.endsWith(u'.'),
              "the error says what is wrong");
        return;
    }
    const auto& line = std::get<domain::LimitLine>(parsed);
    check(!line.url.isEmpty(), "there is a URL");
    const auto again = domain::LimitLine::parse(line.toString());
    check(std::holds_alternative<domain::LimitLine>(again), "the usual form is taken");
    check(std::get<domain::LimitLine>(again) == line, "the usual form reads as itself");
    check(std::get<domain::LimitLine>(again).toString() == line.toString(),
          "the usual form is stable");
}

/// One line that matches: method and URL hold by themselves, and every parameter atom has its
/// parameter.
void checkMatch(const QString& text, const policy::LimitFacts& facts)
{
    const auto line = std::get<domain::LimitLine>(domain::LimitLine::parse(text));
    const QString method = QString::fromStdString(std::string(http::toText(facts.method)));
    check(line.methods.isEmpty() || line.methods.contains(method), "the method is in the list");
    const auto url = policy::Pattern::compile(line.url);
    check(std::get<policy::Pattern>(url).matches(facts.path), "the URL matches");
    for (const auto& atom : line.atoms) {
        check(atom.kind != domain::LimitLine::Atom::Kind::JsonData,
              "no JSON matches without a body");
        if (atom.kind == domain::LimitLine::Atom::Kind::QueryParam)
            check(std::any_of(facts.parameters->begin(), facts.parameters->end(),
                              [&](const auto& p) { return p.first == atom.name.toStdString(); }),
                  "an absent parameter does not match");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QStringList lines = domain::splitLimitTo(text);
    for (const QString& line : lines)
        checkLine(line);

    QList<policy::LimitProblem> problems;
    const auto compiled = policy::LimitLines::compile(lines, problems);
    check(compiled.has_value() == problems.isEmpty(), "no list, or no problem");
    for (const auto& problem : problems)
        check(problem.line >= 1 && problem.line <= std::max<qsizetype>(lines.size(), 1)
                  && problem.column >= 1,
              "the place is in the list");
    if (!compiled)
        return 0;

    const policy::LimitFacts::Parameters parameters{{"a", "1"}, {"d", "2018-06-30"}, {"a", "2"}};
    http::Headers headers;
    headers.add("X-Project", "ABC");
    headers.add("Content-Type", "application/json");
    for (const auto method : {http::Method::Get, http::Method::Post})
        for (const std::string_view path : {"/", "/rest/api/2/issue/JRA-1", "/a\nb"}) {
            policy::LimitFacts facts{
                method, path, &parameters, &headers, policy::BodyKnowledge::None, {}};
            const LimitMatch match = compiled->match(facts);
            check(match.line >= 0 && match.line < lines.size(), "some line is named");
            if (match.outcome == LimitMatch::Outcome::Matched)
                checkMatch(lines.at(match.line), facts);
            facts.parameters = nullptr;
            facts.headers = nullptr;
            if (compiled->match(facts).outcome == LimitMatch::Outcome::Matched)
                check(match.outcome == LimitMatch::Outcome::Matched,
                      "knowing less never lets more through");
        }
    return 0;
}
