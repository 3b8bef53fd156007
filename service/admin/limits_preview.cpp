// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/limits_preview.h"

#include "common/domain/limit_line.h"
#include "service/http/target.h"
#include "service/policy/limit_lines.h"

#include <QJsonArray>
#include <QSet>

#include <vector>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

using Atom = domain::LimitLine::Atom;

constexpr int examplesShown = 20;

/// How a line stands to a call of which only method, path and query are known.
enum class Standing
{
    No,
    Depends, ///< on the body or a header field
    Yes
};

/// A line without the conditions that recorded calls can't answer.
struct SeenLine
{
    int number = 1;
    policy::LimitLines visible;
    bool asksMore = false;
    qint64 matched = 0;
    qint64 depends = 0;
};

std::vector<SeenLine> seen(const QMap<int, QString>& texts)
{
    std::vector<SeenLine> lines;
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        const auto parsed = domain::LimitLine::parse(*text);
        domain::LimitLine line = std::get<domain::LimitLine>(parsed);
        const qsizetype all = line.atoms.size();
        line.atoms.removeIf([](const Atom& atom) { return atom.kind != Atom::Kind::QueryParam; });
        QList<policy::LimitProblem> problems;
        auto compiled = policy::LimitLines::compile({line.toString()}, problems);
        if (compiled)
            lines.push_back({text.key(), *std::move(compiled), line.atoms.size() != all, 0, 0});
    }
    return lines;
}

/// Counts the call for every line that it would pass, and tells the best.
Standing count(std::vector<SeenLine>& lines, const store::AuditEvent& call, http::Target& target)
{
    const std::optional<http::Method> method = http::methodFromText(call.method.toStdString());
    if (!method || !target.parse(call.target.toStdString(), {}))
        return Standing::No;
    policy::LimitFacts facts;
    facts.method = *method;
    facts.path = target.path();
    facts.parameters = target.parameters();
    Standing best = Standing::No;
    for (SeenLine& line : lines) {
        if (line.visible.match(facts).outcome != policy::LimitMatch::Outcome::Matched)
            continue;
        ++(line.asksMore ? line.depends : line.matched);
        best = std::max(best, line.asksMore ? Standing::Depends : Standing::Yes);
    }
    return best;
}

/// Parameters may hold what is nobody's business, so examples are shown without.
class Examples
{
public:
    void add(const store::AuditEvent& call)
    {
        const QString path = call.target.section(u'?', 0, 0);
        const QString key = call.method + u' ' + path;
        if (m_examples.size() >= examplesShown || m_shown.contains(key))
            return;
        m_shown.insert(key);
        m_examples.append(QJsonObject{{u"method"_s, call.method}, {u"path"_s, path}});
    }
    [[nodiscard]] const QJsonArray& all() const { return m_examples; }

private:
    QSet<QString> m_shown;
    QJsonArray m_examples;
};

} // namespace

LimitsPreview previewLimits(const QMap<int, QString>& lines, const QList<store::AuditEvent>& calls)
{
    std::vector<SeenLine> counted = seen(lines);
    qint64 matched = 0;
    qint64 depends = 0;
    Examples examples;
    http::Target target;
    for (const store::AuditEvent& call : calls) {
        switch (count(counted, call, target)) {
        case Standing::Yes:
            ++matched;
            continue;
        case Standing::Depends:
            ++depends;
            continue;
        case Standing::No:
            examples.add(call);
        }
    }

    LimitsPreview preview;
    QJsonArray byLine;
    for (const SeenLine& line : counted) {
        byLine.append(QJsonObject{{u"line"_s, line.number},
                                  {u"matched"_s, line.matched},
                                  {u"needsBody"_s, line.depends}});
        if (!calls.isEmpty() && line.matched + line.depends == 0)
            preview.warnings.append(
                {line.number,
                 1,
                 policy::LimitWarning::Severity::Hint,
                 u"not_seen"_s,
                 u"Of the last %1 calls of the token none would have passed by this line."_s.arg(
                     calls.size()),
                 {}});
    }
    preview.json = {{u"calls"_s, calls.size()}, {u"matched"_s, matched},
                    {u"needsBody"_s, depends},  {u"notMatched"_s, calls.size() - matched - depends},
                    {u"lines"_s, byLine},       {u"examples"_s, examples.all()}};
    return preview;
}

} // namespace admin
