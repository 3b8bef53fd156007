// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/change_table.h"
#include "service/store/database.h"
#include "service/store/group_table.h"
#include "service/store/migrations.h"
#include "service/store/transaction.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

/// Makes changes as fast as it can and writes the revision of each to stdout once it is
/// acknowledged, until it is killed. Each change has two halves, in two tables.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto location = store::Location::sqlite(application.arguments().value(1));
    const auto fail = [](const core::Error& error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.message));
        return 1;
    };
    const auto database = store::Database::open(location, store::Database::Mode::MustExist);
    if (!database)
        return fail(database.error());
    for (;;) {
        auto transaction = store::Transaction::begin(**database);
        if (!transaction)
            return fail(transaction.error());
        const auto revision = store::ChangeTable(**database)
                                  .append(core::fromMilliseconds(1), QStringLiteral("writer"), {});
        if (!revision)
            return fail(revision.error());
        const auto group =
            store::GroupTable(**database)
                .insert({0, QString::number(*revision), QString(200, QLatin1Char('x')), 0, 0});
        if (!group)
            return fail(group.error());
        if (const auto committed = transaction->commit(); !committed)
            return fail(committed.error());
        char line[32];
        const int size =
            std::snprintf(line, sizeof(line), "%lld\n", static_cast<long long>(*revision));
        if (::write(STDOUT_FILENO, line, static_cast<std::size_t>(size)) != size)
            return 1;
    }
}
