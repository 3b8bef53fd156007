// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/problems.h"
#include "service/http/headers.h"
#include "service/http/method.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace policy {

/// What is known of a request's body when it is matched.
enum class BodyKnowledge : std::uint8_t
{
    NotVisible, ///< there may be one, it cannot be seen here (forward-auth): a JSON limit denies
    NotRead, ///< it can be read if a limit line needs it
    None, ///< the request has none
    Read, ///< all of it is there
};

/// The facts that limit lines look at. Views need to live only during the call.
struct LimitFacts
{
    using Parameters = std::vector<std::pair<std::string, std::string>>;

    http::Method method = http::Method::Get;
    std::string_view path; ///< canonical, decoded once, with the context path
    /// Decoded names and values in order. Null when the query cannot be decoded: then no parameter
    /// matches. May also be left null when needsParameters() is false.
    const Parameters* parameters = nullptr;
    const http::Headers* headers = nullptr; ///< null: no header matches
    BodyKnowledge bodyKnowledge = BodyKnowledge::NotVisible;
    std::string_view body; ///< for Read
};

/// One thing that is wrong with a list of limit lines.
struct LimitProblem
{
    int line = 1; ///< 1-based
    int column = 1; ///< 1-based, in UTF-16 units as editors count
    QString code; ///< stable, snake_case
    QString message; ///< A whole sentence without the position.

    friend bool operator==(const LimitProblem&, const LimitProblem&) = default;
};

/// As validation reports them: field "limits[2]", the position in the message.
[[nodiscard]] domain::Problems toProblems(const QList<LimitProblem>& problems,
                                          const QString& field);

/// Where the lines led. The zero value denies.
struct LimitMatch
{
    enum class Outcome : std::uint8_t
    {
        NotMatched,
        Matched,
        NeedsBody, ///< ask again with the body: some line holds in all but its JSON atoms
        BodyNotAvailable, ///< some line would need a body that cannot be seen here
    };
    /// How far the closest line got.
    enum class Part : std::uint8_t
    {
        None,
        Method,
        Path,
        QueryParam,
        Header,
        JsonData
    };

    Outcome outcome = Outcome::NotMatched;
    Part failed = Part::None; ///< of the closest line; None when matched
    std::int32_t line = -1; ///< 0-based: the line that matched, else the one that came closest
    std::int32_t atom = -1; ///< 0-based among the line's atoms, where one failed
};

/// A compiled "Limit to" list (EX-24 ... EX-41): lines are alternatives, the parts of a line must
/// all hold. Copies share the data; thread-safe.
class LimitLines
{
public:
    /// All problems of all lines are collected. An empty list is a problem: it would mean
    /// "nothing", and is never stored.
    [[nodiscard]] static std::optional<LimitLines> compile(const QStringList& lines,
                                                           QList<LimitProblem>& problems);

    /// The first line that holds; lines that need no body are asked before any that does. Anything
    /// that cannot be decided (undecodable, ambiguous, too deep) does not match. Allocates only
    /// where it reads a body.
    [[nodiscard]] LimitMatch match(const LimitFacts& facts) const;

    [[nodiscard]] bool needsParameters() const;
    [[nodiscard]] bool needsBody() const; ///< whether any line has a JSON atom

    [[nodiscard]] std::size_t size() const;
    /// A line as written, and one of its atoms as "[QueryParam::name==regex]", for explanations.
    /// UTF-8.
    [[nodiscard]] std::string_view text(std::size_t line) const;
    [[nodiscard]] std::string_view atomText(std::size_t line, std::size_t atom) const;

    /// Equal texts in equal order.
    friend bool operator==(const LimitLines& a, const LimitLines& b);

private:
    struct Data;
    explicit LimitLines(std::shared_ptr<const Data> data);

    std::shared_ptr<const Data> m_data; ///< never null
};

} // namespace policy
