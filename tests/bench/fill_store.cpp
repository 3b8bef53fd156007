// SPDX-License-Identifier: GPL-3.0-or-later
/// Fills a store with users and tokens, for measuring: far faster than the administration API, and
/// through the same table classes. Prints one token a line.
#include "common/domain/token_text.h"
#include "service/policy/token_hasher.h"
#include "service/runtime/store_access.h"
#include "service/store/token_table.h"
#include "service/store/transaction.h"
#include "service/store/user_table.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int fail(const core::Error& error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.message));
    return 1;
}

core::Status fill(runtime::OpenStore& opened, int count, const core::Clock& clock,
                  const QStringList& limits)
{
    core::SystemRandom random;
    const policy::TokenHasher hasher(opened.tokenPepper);
    auto transaction = store::Transaction::begin(*opened.database);
    if (!transaction)
        return transaction.error();
    store::UserTable users(*opened.database);
    store::TokenTable tokens(*opened.database);
    domain::User owner;
    for (int i = 0; i < count; ++i) {
        if (i % 10 == 0) {
            owner = {};
            owner.name = u"bench-%1"_s.arg(i / 10);
            owner.email = owner.name + u"@example.org"_s;
            const auto stored = users.insert(owner, clock.now());
            if (!stored)
                return stored.error();
        }
        const core::Secret text = domain::token_text::generate(false, random);
        const auto id = domain::token_text::idOf(text.reveal());
        const policy::TokenDigest digest = hasher.digest(text.reveal());
        domain::Token token;
        token.id = QString::fromLatin1(id->data(), static_cast<qsizetype>(id->size()));
        token.name = u"token-%1"_s.arg(i);
        token.owner = owner.name;
        token.createdBy = owner.name;
        token.schemes = domain::Schemes::Both;
        token.createdAt = clock.now();
        if (!limits.isEmpty())
            token.limits = limits;
        domain::TokenDigest stored;
        stored.current = QByteArray(reinterpret_cast<const char*>(digest.data()),
                                    static_cast<qsizetype>(digest.size()));
        if (const auto inserted = tokens.insert(token, stored); !inserted)
            return inserted.error();
        std::fwrite(text.reveal().data(), 1, text.reveal().size(), stdout);
        std::fputc('\n', stdout);
    }
    return transaction->commit();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3) {
        std::fprintf(stderr, "usage: bench_fill_store DATA_DIR TOKENS [LIMIT-LINE ...]\n");
        return 2;
    }
    const core::SystemClock clock;
    const auto config = runtime::loadConfig({}, words[1]);
    auto opened = runtime::openStore(config.config, clock);
    if (!opened)
        return fail(opened.error());
    const auto filled = fill(*opened, words[2].toInt(), clock, words.mid(3));
    return filled ? 0 : fail(filled.error());
}
