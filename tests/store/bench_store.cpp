// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/database.h"
#include "service/store/migrations.h"
#include "service/store/policy_sum.h"
#include "service/store/query.h"
#include "service/store/token_table.h"
#include "service/store/transaction.h"
#include "service/store/user_table.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T must(core::Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().message));
        std::exit(1);
    }
    return *std::move(result);
}

template <typename F>
void measure(const char* what, const F& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    std::printf("%-52s %8.1f ms\n", what, static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

void fill(store::Database& database, int users, int tokens)
{
    auto transaction = must(store::Transaction::begin(database));
    domain::User user;
    for (int i = 0; i < users; ++i) {
        user.name = u"user%1"_s.arg(i);
        user.email = u"user%1@example.org"_s.arg(i);
        must(store::UserTable(database).insert(user, core::fromMilliseconds(1)));
    }
    // One statement in the database itself: through the table class a million tokens take minutes.
    must(store::Query(
             database, u"fill"_s,
             u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
             "INSERT INTO tokens (id, name, folded_name, description, search_text, owner_id, "
             "created_by, schemes, "
             "shared, read_only, disabled, created_at, expires_at, revoked_at, limits, ip_ranges, "
             "digest, revision, "
             "calls, last_used_at, last_addresses) "
             "SELECT printf('%012d', i * 7919 % 1000000007), 'token ' || i, 'token ' || i, 'for a "
             "job', "
             "'token ' || i || char(10) || 'for a job', 1 + i % ?, 'user1', 3, 0, 0, i % 50 = 0, "
             "1700000000000 + i, CASE i % 3 WHEN 0 THEN NULL ELSE 1800000000000 + i END, NULL, "
             "CASE i % 20 WHEN 0 THEN '[\"[get].*/rest/api/.*\"]' END, CASE i % 20 WHEN 1 THEN "
             "'[\"10.0.0.0/8\"]' END, "
             "randomblob(32), 1, i % 1000, 1750000000000 + i, '[\"10.0.0.1\"]' FROM n"_s)
             .bind(tokens)
             .bind(users)
             .change());
    must(store::acceptPolicyRows(database));
    must(transaction.commit());
}

void search(store::Database& database, const char* what, const store::TokenFilter& filter,
            store::TokenOrder order)
{
    store::TokenStateRule rule;
    rule.now = core::fromMilliseconds(1'790'000'000'000);
    rule.tokens.maxLifetimeEnabled = true;
    measure(what, [&] { must(store::TokenTable(database).search(filter, rule, order, {}, 100)); });
}

} // namespace

/// bench_store [tokens [users]]: how long a start and the token list take on SQLite.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int tokens = application.arguments().value(1, u"100000"_s).toInt();
    const int users = application.arguments().value(2, QString::number(tokens / 10)).toInt();
    const QTemporaryDir dir;
    const auto location = store::Location::sqlite(dir.filePath(u"latchkey.db"_s));
    {
        const auto database =
            must(store::Database::open(location, store::Database::Mode::MayCreate));
        must(store::migrate(*database, core::fromMilliseconds(1)));
        measure("fill", [&] { fill(*database, users, tokens); });
    }
    std::printf("%d tokens, %d users, %.0f bytes a token\n", tokens, users,
                static_cast<double>(QFileInfo(location.file).size()) / tokens);
    std::unique_ptr<store::Database> database;
    measure("open with check", [&] {
        database = must(store::Database::open(location, store::Database::Mode::MustExist));
    });
    measure("load users", [&] {
        must(store::UserTable(*database).forEach([](const domain::User&, const std::vector<qint64>&)
                                                     -> core::Status { return core::Done{}; }));
    });
    measure("load tokens for the policy", [&] {
        must(store::TokenTable(*database).forEachForPolicy(
            [](const store::PolicyToken&) -> core::Status { return core::Done{}; }));
    });
    using enum store::TokenSort;
    search(*database, "first page by name", {}, {Name, false});
    search(*database, "first page by owner", {}, {Owner, false});
    search(*database, "first page by expiry, latest first", {}, {Expires, true});
    search(*database, "first page by last use", {}, {LastUsed, true});
    search(*database, "first page by state", {}, {State, false});
    store::TokenFilter filter;
    filter.q = u"token 9999"_s;
    search(*database, "filter as you type", filter, {Name, false});
    filter = {};
    filter.owner = u"user77"_s;
    search(*database, "one owner", filter, {Name, false});
    filter = {};
    filter.states = {domain::TokenState::Disabled};
    search(*database, "one state", filter, {Name, false});
    measure("one token by id",
            [&] { must(store::TokenTable(*database).findForPolicy(u"000000007919"_s)); });
    return 0;
}
