// SPDX-License-Identifier: GPL-3.0-or-later
//
// audit_victim <database> <folder>: recovers what an earlier one left, then answers calls as fast
// as it can: a spool, an audit writer, and the id of every answered call on standard output, eight
// bytes each. It goes on until it is killed. <database> is the path of an SQLite file or a
// postgresql:// address.
#include "service/audit/audit_writer.h"
#include "tests/spool/sample_call.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

store::Location locationOf(const QString& text)
{
    if (!text.startsWith("postgresql://"_L1))
        return store::Location::sqlite(text);
    return store::Location::postgresql(core::Secret(text.toStdString())).value();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const core::SystemClock clock;
    const auto database = store::Database::open(locationOf(QString::fromLocal8Bit(argv[1])),
                                                store::Database::Mode::MustExist);
    if (!database)
        return 3;
    audit::AuditWriter::Options options;
    options.folder = QString::fromLocal8Bit(argv[2]);
    options.key = core::Secret("a key that is not in the database");
    options.interval = std::chrono::milliseconds(2);
    audit::AuditWriter writer(**database, clock, options);
    const auto recovered = writer.recover();
    if (!recovered)
        return 4;
    const auto spool = spool::Spool::open(options.folder + u"/worker-0.spool"_s, 1 << 20);
    if (!spool)
        return 5;
    writer.start({spool->get()});

    spool::DecisionIds ids(0, 0, recovered->lastDecision);
    while (true) {
        const std::uint64_t id = ids.next(core::toMilliseconds(clock.now()));
        const auto ticket = (*spool)->append(test::sampleCall(id));
        if (!ticket)
            continue; // full: the writer will make room
        if (::write(STDOUT_FILENO, &id, sizeof id) != sizeof id)
            return 0;
        (*spool)->complete(*ticket, 200, 1, 1);
    }
}
