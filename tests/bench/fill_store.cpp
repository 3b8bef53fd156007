// SPDX-License-Identifier: GPL-3.0-or-later
/// Fills a store with users and tokens, for measuring: far faster than the administration API, and
/// as the table classes would. Prints one token a line. With --mixed they are as in a store that
/// was in use for a year: some have expired or soon will, some are disabled or revoked; otherwise
/// every one can be used.
#include "common/domain/token_text.h"
#include "common/domain/user.h"
#include "service/policy/token_hasher.h"
#include "service/runtime/store_access.h"
#include "service/store/policy_sum.h"
#include "service/store/query.h"
#include "service/store/token_rows.h"
#include "service/store/transaction.h"
#include "service/store/user_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int fail(const core::Error& error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.message));
    return 1;
}

constexpr int rowsAtOnce = 6;
constexpr int tokensOfAnOwner = 10;
constexpr auto day = std::chrono::hours(24);

/// Six of ten live for a year, one was revoked, one is disabled, two never expire; made over the
/// last four hundred days, so that some of each kind are next to each other in no order.
void mix(domain::Token& token, int number, core::Timestamp now)
{
    token.createdAt = now - day * (number * 7'919 % 400) - std::chrono::seconds(number % 3'600);
    if (number % 10 < 6)
        token.expiresAt = token.createdAt + day * 365;
    token.disabled = number % 10 == 6;
    if (number % 10 == 7)
        token.revokedAt = now - std::chrono::minutes(number % 1'000);
}

/// Many rows in one statement, with the columns that TokenTable::insert() writes: taking a
/// statement apart costs more than running it.
QString insertion(int rows)
{
    const QString row = u"(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                        "(SELECT id FROM users WHERE folded_name = ?), ?, ?, ?, 1)"_s;
    return u"INSERT INTO tokens (name, folded_name, description, search_text, schemes, read_only, "
           "disabled, expires_at, revoked_at, limits, ip_ranges, rate_limit, digest, "
           "previous_digest, previous_until, id, owner_id, created_by, shared, created_at, "
           "revision) VALUES "_s
        + QStringList(rows, row).join(u',');
}

class Filler
{
public:
    Filler(runtime::OpenStore& opened, const core::Clock& clock, const QStringList& limits,
           bool mixed)
        : m_database(*opened.database)
        , m_hasher(opened.tokenPepper)
        , m_now(clock.now())
        , m_limits(limits)
        , m_mixed(mixed)
    { }

    core::Status fill(int count)
    {
        auto transaction = store::Transaction::begin(m_database);
        if (!transaction)
            return transaction.error();
        for (int first = 0; first < count; first += rowsAtOnce) {
            if (core::Status done = addRows(first, std::min(rowsAtOnce, count - first)); !done)
                return done;
        }
        if (core::Status done = store::acceptPolicyRows(m_database); !done)
            return done;
        return transaction->commit();
    }

private:
    core::Status addRows(int first, int rows)
    {
        store::Query query(m_database, u"store the tokens"_s, insertion(rows));
        for (int i = first; i < first + rows; ++i) {
            const QString owner = u"bench-%1"_s.arg(i / tokensOfAnOwner);
            if (i % tokensOfAnOwner == 0) {
                domain::User user;
                user.name = owner;
                user.email = owner + u"@example.org"_s;
                if (const auto stored = m_users.insert(user, m_now); !stored)
                    return stored.error();
            }
            if (core::Status done = bind(query, i, owner); !done)
                return done;
        }
        const auto stored = query.change();
        return stored ? core::Status(core::Done{}) : core::Status(stored.error());
    }

    core::Status bind(store::Query& query, int number, const QString& owner)
    {
        const core::Secret text = domain::token_text::generate(false, m_random);
        const auto id = domain::token_text::idOf(text.reveal());
        const policy::TokenDigest digest = m_hasher.digest(text.reveal());
        domain::Token token;
        token.name = u"token-%1"_s.arg(number);
        token.schemes = domain::Schemes::Both;
        token.createdAt = m_now;
        if (!m_limits.isEmpty())
            token.limits = m_limits;
        if (m_mixed)
            mix(token, number, m_now);
        if (core::Status bound = store::token_rows::bindEditable(query, token); !bound)
            return bound;
        domain::TokenDigest stored;
        stored.current = QByteArray(reinterpret_cast<const char*>(digest.data()),
                                    static_cast<qsizetype>(digest.size()));
        if (core::Status bound = store::token_rows::bindDigest(query, stored); !bound)
            return bound;
        query.bind(QString::fromLatin1(id->data(), static_cast<qsizetype>(id->size())));
        query.bind(domain::fold(owner)).bind(owner).bind(false).bind(token.createdAt);
        std::fwrite(text.reveal().data(), 1, text.reveal().size(), stdout);
        std::fputc('\n', stdout);
        return core::Done{};
    }

    store::Database& m_database;
    store::UserTable m_users{m_database};
    policy::TokenHasher m_hasher;
    core::Timestamp m_now;
    QStringList m_limits;
    bool m_mixed;
    core::SystemRandom m_random;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QStringList words = QCoreApplication::arguments();
    const bool mixed = words.removeAll(u"--mixed"_s) > 0;
    if (words.size() < 3) {
        std::fprintf(stderr,
                     "usage: bench_fill_store DATA_DIR TOKENS [--mixed] [LIMIT-LINE ...]\n");
        return 2;
    }
    const core::SystemClock clock;
    const auto config = runtime::loadConfig({}, words[1]);
    auto opened = runtime::openStore(config.config, clock);
    if (!opened)
        return fail(opened.error());
    const auto filled = Filler(*opened, clock, words.mid(3), mixed).fill(words[2].toInt());
    return filled ? 0 : fail(filled.error());
}
