// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/core/logging.h"
#include "service/store/connect.h"
#include "service/store/sql_error.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace store {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

namespace {

/// What is checked at every start. Not the audit log, which is too big for that and has a hash
/// chain of its own, and not the tokens, which are checked against their sum when they are loaded
/// (policy_sum.h).
constexpr const char* checkedTables[] = {"schema_version", "meta",        "users",
                                         "user_groups",    "memberships", "upstreams",
                                         "settings",       "policy_sums", "changes"};

core::Status prepareFile(const QString& file, bool create)
{
    const QByteArray path = QFile::encodeName(file);
    // Made here, because SQLite would make it with whatever the umask leaves. Its -wal and -shm
    // files take over the mode.
    int fd = ::open(path.constData(), O_RDWR | O_CLOEXEC);
    if (fd < 0 && errno == ENOENT) {
        if (!create)
            return core::Error{
                Code::NotFound,
                u"There is no store at %1. Run \"latchkeyd init\" to make one."_s.arg(file)};
        fd = ::open(path.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    }
    if (fd < 0)
        return core::Error{
            Code::Unavailable,
            u"The store %1 can't be opened: %2."_s.arg(file, qt_error_string(errno))};
    struct stat status = {};
    const bool known = ::fstat(fd, &status) == 0;
    ::close(fd);
    if (!known || !S_ISREG(status.st_mode))
        return core::Error{Code::InvalidArgument,
                           u"The store %1 is not a regular file."_s.arg(file)};
    return core::Done{};
}

/// Only for a file that has proved to be ours.
core::Status tighten(const QString& file)
{
    const QByteArray path = QFile::encodeName(file);
    struct stat status = {};
    if (::stat(path.constData(), &status) == 0 && (status.st_mode & 077) == 0)
        return core::Done{};
    if (::chmod(path.constData(), 0600) != 0)
        return core::Error{
            Code::Forbidden,
            u"The store %1 can be read by others and its mode can't be changed to 0600."_s.arg(
                file)};
    qCWarning(core::logStore, "The store %s was readable by others; its mode is now 0600.",
              path.constData());
    return core::Done{};
}

} // namespace

core::Result<QVariant> ask(const QSqlDatabase& connection, Dialect dialect, const QString& what,
                           const QString& sql)
{
    QSqlQuery query(connection);
    if (!query.exec(sql))
        return toError(query.lastError(), dialect, what);
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return toError(query.lastError(), dialect, what);
    return QVariant{};
}

core::Status openSqlite(QSqlDatabase connection, const QString& file, bool create)
{
    if (core::Status ready = prepareFile(file, create); !ready)
        return ready;
    connection.setDatabaseName(file);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection.open())
        return toError(connection.lastError(), Dialect::Sqlite, u"open %1"_s.arg(file));
    if (core::Status ours = checkSqliteIsOurs(connection, file); !ours)
        return ours;
    if (core::Status tight = tighten(file); !tight)
        return tight;
    const auto mode =
        ask(connection, Dialect::Sqlite, u"switch %1 to a write-ahead log"_s.arg(file),
            u"PRAGMA journal_mode = WAL"_s);
    if (!mode)
        return mode.error();
    if (mode->toString() != "wal"_L1)
        return core::Error{
            Code::Unavailable,
            u"The store %1 can't use a write-ahead log; is it on a network file system?"_s.arg(
                file)};
    for (const auto& pragma :
         {u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
          u"PRAGMA secure_delete = ON"_s, u"PRAGMA trusted_schema = OFF"_s,
          u"PRAGMA cell_size_check = ON"_s, u"PRAGMA temp_store = MEMORY"_s,
          u"PRAGMA cache_size = -16384"_s, u"PRAGMA case_sensitive_like = ON"_s}) {
        if (const auto set = ask(connection, Dialect::Sqlite, u"set %1 up"_s.arg(file), pragma);
            !set)
            return set.error();
    }
    return core::Done{};
}

core::Status checkSqliteIsOurs(const QSqlDatabase& connection, const QString& file)
{
    const QString what = u"read %1, which may be damaged or no database"_s.arg(file);
    const auto id = ask(connection, Dialect::Sqlite, what, u"PRAGMA application_id"_s);
    if (!id)
        return id.error();
    const auto objects =
        ask(connection, Dialect::Sqlite, what, u"SELECT count(*) FROM sqlite_master"_s);
    if (!objects)
        return objects.error();
    const bool isNew = id->toUInt() == 0 && objects->toInt() == 0;
    if (isNew || id->toUInt() == sqliteApplicationId)
        return core::Done{};
    return core::Error{
        Code::Forbidden,
        u"The file %1 is a database of another program. It was left alone; choose another file."_s
            .arg(file)};
}

core::Status checkSqlite(const QSqlDatabase& connection, const QString& file, bool everything)
{
    const QString what = u"check %1"_s.arg(file);
    QStringList checks;
    if (everything) {
        checks.append(u"PRAGMA quick_check(1)"_s);
    } else {
        const auto tables =
            ask(connection, Dialect::Sqlite, what,
                u"SELECT count(*) FROM sqlite_master WHERE name = 'schema_version'"_s);
        if (!tables)
            return tables.error();
        if (tables->toInt() == 0)
            return core::Done{};
        for (const char* table : checkedTables)
            checks.append(u"PRAGMA quick_check('%1')"_s.arg(QLatin1StringView(table)));
    }
    for (const QString& check : std::as_const(checks)) {
        const auto found = ask(connection, Dialect::Sqlite, what, check);
        if (!found || found->toString() != "ok"_L1)
            return core::Error{
                Code::Internal,
                u"The store %1 is damaged (%2). Nothing was changed; stop the service and restore a backup."_s
                    .arg(file,
                         found ? found->toString().section(u'\n', 0, 0) : found.error().message)};
    }
    return core::Done{};
}

} // namespace store
