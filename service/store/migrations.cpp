// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/migrations.h"

#include "common/core/logging.h"
#include "service/store/audit_object_table.h"
#include "service/store/connect.h"
#include "service/store/query.h"
#include "service/store/transaction.h"

#include <QDir>
#include <QFile>

static void initialiseResources()
{
    Q_INIT_RESOURCE(store_migrations);
}

namespace store {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

namespace {

QStringList statementsOf(const QString& sql)
{
    QStringList statements;
    QString statement;
    for (const QString& line : sql.split(u'\n')) {
        if (line.trimmed().isEmpty() || line.startsWith("--"_L1))
            continue;
        statement += line + u'\n';
        if (line.endsWith(u';')) {
            statements.append(statement);
            statement.clear();
        }
    }
    if (!statement.isEmpty())
        statements.append(statement);
    return statements;
}

core::Status applyStep(Database& database, const Migration& step, core::Timestamp now)
{
    auto transaction = Transaction::begin(database, Transaction::Kind::Change);
    if (!transaction)
        return transaction.error();
    // Another process may have done it while this one waited.
    const auto version = schemaVersion(database);
    if (!version)
        return version.error();
    if (*version >= step.number)
        return core::Done{};
    const QString what = u"bring the schema to %1 (%2)"_s.arg(step.number).arg(step.name);
    for (const QString& statement : statementsOf(step.sql)) {
        if (const auto done = Query(database, what, statement).change(); !done)
            return done.error();
    }
    if (core::Status filled = step.fill ? step.fill(database) : core::Done{}; !filled)
        return filled;
    const auto noted =
        Query(database, what,
              u"INSERT INTO schema_version (number, name, applied_at) VALUES (?, ?, ?)"_s)
            .bind(step.number)
            .bind(step.name)
            .bind(now)
            .change();
    if (!noted)
        return noted.error();
    if (database.dialect() == Dialect::Sqlite) {
        for (const QString& pragma : {u"PRAGMA application_id = %1"_s.arg(sqliteApplicationId),
                                      u"PRAGMA user_version = %1"_s.arg(step.number)}) {
            if (const auto set = Query(database, what, pragma).change(); !set)
                return set.error();
        }
    }
    if (core::Status committed = transaction->commit(); !committed)
        return committed;
    qCInfo(core::logStore, "The schema is now at step %d (%s).", step.number,
           qPrintable(step.name));
    return core::Done{};
}

} // namespace

core::Result<QList<Migration>> builtInMigrations(Dialect dialect)
{
    initialiseResources();
    const QString folder =
        u":/store/migrations/"_s + (dialect == Dialect::Sqlite ? u"sqlite"_s : u"postgresql"_s);
    QList<Migration> steps;
    for (const QString& name : QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return core::Error{Code::Internal,
                               u"The schema step %1 can't be read from the program."_s.arg(name)};
        steps.append({name.section(u'_', 0, 0).toInt(), name, QString::fromUtf8(file.readAll())});
        if (name == "0005_audit_objects.sql"_L1)
            steps.last().fill = [](Database& database) {
                return AuditObjectTable(database).fill();
            };
        if (steps.last().number != steps.size())
            return core::Error{Code::Internal, u"The schema step %1 is out of order."_s.arg(name)};
    }
    if (steps.isEmpty())
        return core::Error{Code::Internal, u"The program holds no schema."_s};
    return steps;
}

core::Result<int> schemaVersion(Database& database)
{
    const QString tables = database.dialect() == Dialect::Sqlite
        ? u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_version'"_s
        : u"SELECT count(*) FROM pg_class WHERE oid = to_regclass('schema_version')"_s;
    const QString what = u"tell its schema version"_s;
    Query exists(database, what, tables);
    if (const auto row = exists.first(); !row)
        return row.error();
    if (exists.integer(0) == 0)
        return 0;
    Query version(database, what, u"SELECT COALESCE(max(number), 0) FROM schema_version"_s);
    if (const auto row = version.first(); !row)
        return row.error();
    return version.number(0);
}

core::Result<int> migrate(Database& database, const QList<Migration>& steps, core::Timestamp now)
{
    const auto version = schemaVersion(database);
    if (!version)
        return version.error();
    const int newest = steps.isEmpty() ? 0 : steps.last().number;
    if (*version > newest)
        return core::Error{
            Code::Conflict,
            u"The store has schema %1, but this program knows only up to %2: a newer version has "
            u"used it. "
            "Install that version again, or restore a backup from before."_s.arg(*version)
                .arg(newest)};
    for (const Migration& step : steps) {
        if (step.number <= *version)
            continue;
        if (const core::Status applied = applyStep(database, step, now); !applied)
            return applied.error();
    }
    return newest;
}

core::Result<int> migrate(Database& database, core::Timestamp now)
{
    const auto steps = builtInMigrations(database.dialect());
    if (!steps)
        return steps.error();
    return migrate(database, *steps, now);
}

} // namespace store
