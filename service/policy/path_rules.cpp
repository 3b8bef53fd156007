// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy/path_rules.h"

#include "service/policy/method_set.h"
#include "service/policy/pattern.h"
#include "service/policy/pattern_set.h"

#include <algorithm>
#include <string>
#include <variant>
#include <vector>

namespace policy {

using namespace Qt::StringLiterals;

namespace {

/// A path in which "*" stands for any text. Kept as the literal parts between the stars, so that
/// matching is a few comparisons: the first part at the beginning, the last at the end, the others
/// in order between them.
class Glob
{
public:
    explicit Glob(std::string text) : m_text(std::move(text))
    {
        std::size_t from = 0;
        for (std::size_t star = m_text.find('*'); star != std::string::npos;
             star = m_text.find('*', from)) {
            m_parts.push_back(m_text.substr(from, star - from));
            from = star + 1;
        }
        m_parts.push_back(m_text.substr(from));
    }

    [[nodiscard]] bool matches(std::string_view path) const
    {
        const std::string& first = m_parts.front();
        if (m_parts.size() == 1)
            return path == first;
        if (!path.starts_with(first))
            return false;
        path.remove_prefix(first.size());
        for (std::size_t i = 1; i + 1 < m_parts.size(); ++i) {
            const std::size_t at = path.find(m_parts[i]);
            if (at == std::string_view::npos)
                return false;
            path.remove_prefix(at + m_parts[i].size());
        }
        return path.ends_with(m_parts.back());
    }
    [[nodiscard]] std::string_view text() const { return m_text; }

private:
    std::string m_text;
    std::vector<std::string> m_parts; ///< never empty
};

struct Rule
{
    MethodSet methods;
    std::variant<Pattern, Glob> path;

    [[nodiscard]] std::string_view text() const
    {
        return std::visit([](const auto& pattern) { return pattern.text(); }, path);
    }
    friend bool operator==(const Rule& a, const Rule& b)
    {
        return a.methods == b.methods && a.path.index() == b.path.index() && a.text() == b.text();
    }
};

} // namespace

struct PathRules::Data
{
    std::vector<Rule> rules;
    std::optional<PatternSet> set; ///< of all rules, where they are many patterns

    /// Asks all at once where there are many; nothing when each has to be asked.
    [[nodiscard]] bool choose(std::string_view path, std::vector<int>& found) const
    {
        return set && set->find(path, found);
    }
};

PathRules::PathRules(std::shared_ptr<const Data> data) : m_data(std::move(data)) { }

std::optional<PathRules> PathRules::compile(const QList<domain::PathRule>& rules,
                                            const QString& field, domain::Problems& problems)
{
    const qsizetype before = problems.size();
    auto data = std::make_shared<Data>();
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QString entry = u"%1[%2]"_s.arg(field).arg(i);
        const MethodSet methods =
            MethodSet::from(rules.at(i).methods, entry + u".methods"_s, problems);
        auto path = Pattern::compile(rules.at(i).path);
        if (rules.at(i).path.isEmpty())
            problems.append({entry + u".path"_s,
                             u"required"_s,
                             u"The path is missing; \".*\" stands for every path."_s,
                             {}});
        else if (const auto* error = std::get_if<PatternError>(&path))
            problems.append({entry + u".path"_s,
                             error->code,
                             u"Column %1: %2"_s.arg(QString::number(error->column), error->message),
                             {}});
        else
            data->rules.push_back({methods, std::get<Pattern>(std::move(path))});
    }
    if (problems.size() != before)
        return std::nullopt;
    std::vector<const Pattern*> patterns;
    for (const Rule& rule : data->rules)
        patterns.push_back(&std::get<Pattern>(rule.path));
    data->set = PatternSet::of(patterns);
    return PathRules(std::move(data));
}

std::optional<PathRules> PathRules::fromGlobs(const QStringList& globs, const QString& field,
                                              domain::Problems& problems)
{
    const qsizetype before = problems.size();
    auto data = std::make_shared<Data>();
    for (qsizetype i = 0; i < globs.size(); ++i) {
        if (!globs.at(i).startsWith(u'/'))
            problems.append(
                {u"%1[%2]"_s.arg(field).arg(i),
                 u"not_a_path"_s,
                 u"\"%1\" must begin with \"/\"; \"*\" stands for any text."_s.arg(globs.at(i)),
                 {}});
        else
            data->rules.push_back({MethodSet::all(), Glob(globs.at(i).toStdString())});
    }
    if (problems.size() != before)
        return std::nullopt;
    return PathRules(std::move(data));
}

std::optional<std::size_t> PathRules::match(http::Method method, std::string_view path) const
{
    std::vector<int> found;
    if (m_data && m_data->choose(path, found)) {
        const auto first = std::find_if(found.begin(), found.end(), [&](int index) {
            return m_data->rules[static_cast<std::size_t>(index)].methods.contains(method);
        });
        return first != found.end() ? std::optional(static_cast<std::size_t>(*first))
                                    : std::nullopt;
    }
    for (std::size_t i = 0; i < size(); ++i) {
        const Rule& rule = m_data->rules[i];
        if (rule.methods.contains(method)
            && std::visit([path](const auto& pattern) { return pattern.matches(path); }, rule.path))
            return i;
    }
    return std::nullopt;
}

std::string_view PathRules::text(std::size_t index) const
{
    return m_data->rules.at(index).text();
}

std::size_t PathRules::size() const
{
    return m_data ? m_data->rules.size() : 0;
}

bool operator==(const PathRules& a, const PathRules& b)
{
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() == b.isEmpty();
    return a.m_data->rules == b.m_data->rules;
}

} // namespace policy
