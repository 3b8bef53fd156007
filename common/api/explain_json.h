// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/object_reader.h"
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
        QString saw;
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
};

[[nodiscard]] QJsonObject toJson(const LimitsQuestion& question);

struct LimitsAnswer
{
    struct Problem
    {
        int line = 1; ///< 1-based
        int column = 1; ///< 1-based, in UTF-16 units
        QString code;
        QString message;
        bool advice = false; ///< it can be stored all the same
    };
    struct Attempt
    {
        bool matched = false;
        std::optional<int> line; ///< 1-based
    };

    bool valid = false;
    QList<Problem> problems;
    std::optional<Attempt> attempt;
};

void read(const QJsonObject& json, LimitsAnswer& answer, domain::Problems& problems);

} // namespace api
