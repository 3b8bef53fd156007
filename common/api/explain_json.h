// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/object_reader.h"
#include "common/api/remark_json.h"
#include "common/core/secret.h"

#include <cstdint>

namespace api {

/// The body of POST /explain: a request that is only asked about.
struct ExplainQuestion
{
    enum class Scheme : std::uint8_t
    {
        None,
        Basic,
        Bearer,
        ApiKey
    };

    Scheme scheme = Scheme::None;
    QString user; ///< for Basic
    core::Secret credential; ///< the token's value or the password; empty: tokenId says which
    QString tokenId;
    QString method = QStringLiteral("GET");
    QString url; ///< path and query, or a whole URL
    QString clientAddress = QStringLiteral("127.0.0.1");
    std::optional<QString> body;
    QList<std::pair<QString, QString>> headers;
};

/// For sending only: it may hold a secret.
[[nodiscard]] QJsonObject toJson(const ExplainQuestion& question);

/// What the gateway would decide, stage by stage.
struct Explanation
{
    enum class Verdict : std::uint8_t
    {
        NotReached,
        Passed,
        Failed,
        Skipped
    };
    struct Step
    {
        QString stage; ///< "token_paths" ...
        Verdict verdict = Verdict::NotReached;
        QString saw; ///< in English
        QList<RemarkView> remarks; ///< the same for translation; empty: a service that has none
        std::optional<double> durationUs; ///< absent: not measured
    };

    bool allowed = false;
    QString reason;
    QString explanation;
    QString wouldBe;
    QString user;
    QString tokenId;
    QString upstream;
    QString client;
    QList<Step> steps;
    /// What the gateway would add to the request; the value of the decision id is empty.
    QList<std::pair<QString, QString>> upstreamHeaders;
    QString closestLimit;
    QString smallestChange;
    qint64 revision = 0;
};

void read(const QJsonObject& json, Explanation& explanation, domain::Problems& problems);
/// An array of steps, as the details of an audit record hold it too.
[[nodiscard]] QList<Explanation::Step> stepsFromJson(const QJsonArray& json);

/// The body of POST /limits/check.
struct LimitsQuestion
{
    QStringList limits;
    QString method = QStringLiteral("GET");
    QString url; ///< empty: no try-out
    std::optional<QString> body;
    QString tokenId; ///< empty: no preview on what the token has called
};

[[nodiscard]] QJsonObject toJson(const LimitsQuestion& question);

struct LimitsAnswer
{
    enum class Severity : std::uint8_t
    {
        Error, ///< the lines can't be stored
        Warning,
        Hint, ///< may well be what is wanted
        Info ///< only about what can be said of the line
    };
    struct Problem
    {
        int line = 1; ///< 1-based
        int column = 1; ///< 1-based, in UTF-16 units
        QString code;
        QString message;
        Severity severity = Severity::Error;
        /// The whole line as it should be, where that is certain; empty: without it.
        std::optional<QString> replacement;
        friend bool operator==(const Problem&, const Problem&) = default;
    };
    /// How one line stands to the request that is tried.
    struct Standing
    {
        int line = 1;
        bool matched = false;
        QString failed; ///< "method", "path", "query_param", "header" or "json_data"
        QString condition; ///< the one that does not hold, as written
    };
    struct Attempt
    {
        bool matched = false;
        std::optional<int> line; ///< 1-based
        QList<Standing> lines; ///< of those that compile
    };
    struct Usage
    {
        int line = 1;
        qint64 calls = 0; ///< matched, or matched but for what is not recorded
    };
    /// What the lines that compile would have done to recorded calls.
    struct Preview
    {
        qint64 calls = 0;
        qint64 matched = 0;
        qint64 needsBody = 0; ///< depends on what is not recorded
        qint64 notMatched = 0;
        QList<Usage> lines;
        QList<std::pair<QString, QString>> examples; ///< method and path of some not matched
    };

    bool valid = false;
    QList<Problem> problems;
    std::optional<Attempt> attempt;
    std::optional<Preview> preview;
};

void read(const QJsonObject& json, LimitsAnswer& answer, domain::Problems& problems);

} // namespace api
