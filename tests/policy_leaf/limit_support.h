// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/policy/limit_lines.h"

#include <QStringList>

#include <optional>
#include <string>

namespace test {

/// A request for limit lines to look at.
struct LimitRequest
{
    http::Method method = http::Method::Get;
    std::string path = "/rest/api/2/issue/JRA-1";
    std::optional<policy::LimitFacts::Parameters> parameters = policy::LimitFacts::Parameters{};
    http::Headers headers;
    policy::BodyKnowledge bodyKnowledge = policy::BodyKnowledge::None;
    std::string body;

    [[nodiscard]] policy::LimitFacts facts() const
    {
        return {method, path, parameters ? &*parameters : nullptr, &headers, bodyKnowledge, body};
    }
};

/// A POST with a JSON body that has been read.
inline LimitRequest jsonRequest(std::string path, std::string body,
                                std::string_view type = "application/json")
{
    LimitRequest request;
    request.method = http::Method::Post;
    request.path = std::move(path);
    request.headers.add("Content-Type", type);
    request.bodyKnowledge = policy::BodyKnowledge::Read;
    request.body = std::move(body);
    return request;
}

inline policy::LimitLines limits(const QStringList& lines)
{
    QList<policy::LimitProblem> problems;
    auto compiled = policy::LimitLines::compile(lines, problems);
    if (!compiled)
        qFatal("%s: %s", qPrintable(lines.join(u'\n')), qPrintable(problems.first().message));
    return *compiled;
}

inline bool allows(const QStringList& lines, const LimitRequest& request)
{
    return limits(lines).match(request.facts()).outcome == policy::LimitMatch::Outcome::Matched;
}

} // namespace test
