// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/store/backup.h"

#include "common/core/logging.h"
#include "service/store/connect.h"
#include "service/store/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QVariant>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace store {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

namespace {

core::Error fileError(const QString& what, const QString& file)
{
    return {Code::Unavailable, u"%1 %2 failed: %3."_s.arg(what, file, qt_error_string(errno))};
}

core::Status syncPath(const QString& path, int flags)
{
    const int fd = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    const bool synced = fd >= 0 && ::fsync(fd) == 0;
    const core::Error error = fileError(u"Writing"_s, path);
    if (fd >= 0)
        ::close(fd);
    return synced ? core::Status(core::Done{}) : core::Status(error);
}

core::Status syncFolderOf(const QString& file)
{
    return syncPath(QFileInfo(file).absolutePath(), O_RDONLY | O_DIRECTORY);
}

/// An empty file that nobody else can read; the error says so when there is one already.
core::Status makePrivateFile(const QString& file)
{
    const int fd =
        ::open(QFile::encodeName(file).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        return fileError(u"Making"_s, file);
    ::close(fd);
    return core::Done{};
}

core::Status renameFile(const QString& from, const QString& to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fileError(u"Renaming"_s, from);
    return core::Done{};
}

/// Ours, undamaged, and of a schema that this program can use.
core::Status checkCopy(const QString& file)
{
    const auto database = Database::open(Location::sqlite(file), Database::Mode::MustExist);
    if (!database)
        return database.error();
    if (core::Status intact = (*database)->checkIntegrity(); !intact)
        return intact;
    const auto version = schemaVersion(**database);
    if (!version)
        return version.error();
    const auto steps = builtInMigrations(Dialect::Sqlite);
    if (!steps)
        return steps.error();
    if (*version == 0)
        return core::Error{Code::InvalidArgument, u"The file %1 holds no store."_s.arg(file)};
    if (*version > steps->last().number)
        return core::Error{Code::Conflict,
                           u"The backup %1 is of a newer version of this program."_s.arg(file)};
    return core::Done{};
}

core::Status leaveWriteAheadLog(Database& database)
{
    const auto mode = ask(RawConnection::of(database), Dialect::Sqlite, u"take over the store"_s,
                          u"PRAGMA journal_mode = DELETE"_s);
    if (!mode || mode->toString() != "delete"_L1)
        return core::Error{Code::Unavailable,
                           u"The store is in use. Stop the service before restoring a backup."_s};
    return core::Done{};
}

/// Fails while any process has the database open, because only the last connection can leave
/// write-ahead logging. It also moves what the log holds into the file, so that one file is the
/// whole database.
core::Status closeForOthers(const QString& file)
{
    const auto database = Database::open(Location::sqlite(file), Database::Mode::MustExist);
    if (!database) {
        // A damaged database is what restoring is for; nobody can be using it.
        if (database.error().code == Code::Internal)
            return core::Done{};
        return database.error();
    }
    return leaveWriteAheadLog(**database);
}

core::Status copyFile(const QString& from, const QString& to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return core::Error{Code::NotFound,
                           u"The backup %1 can't be read: %2."_s.arg(from, source.errorString())};
    if (core::Status made = makePrivateFile(to); !made)
        return made;
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly))
        return fileError(u"Writing"_s, to);
    while (!source.atEnd()) {
        const QByteArray block = source.read(1 << 20);
        if (block.isEmpty() || target.write(block) != block.size())
            return core::Error{Code::Unavailable, u"Copying %1 to %2 failed."_s.arg(from, to)};
    }
    if (!target.flush())
        return fileError(u"Writing"_s, to);
    return syncPath(to, O_RDONLY);
}

void removeWithCompanions(const QString& file)
{
    for (const auto& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(file + suffix);
}

/// The database with the files that belong to it gets another name.
core::Result<QString> moveAside(const QString& file, core::Timestamp now)
{
    const QString aside =
        file + u".before-restore-"_s + core::toDateTime(now).toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    for (const auto& suffix : {u"-wal"_s, u"-shm"_s, u""_s}) {
        if (!QFile::exists(file + suffix))
            continue;
        if (const core::Status moved = renameFile(file + suffix, aside + suffix); !moved)
            return moved.error();
    }
    return aside;
}

} // namespace

core::Status backup(Database& database, const QString& file)
{
    if (database.dialect() == Dialect::PostgreSql)
        return core::Error{Code::InvalidArgument,
                           u"This store is in PostgreSQL; back it up with pg_dump --format=custom, "
                           u"which is consistent "
                           "while the service runs."_s};
    if (database.inTransaction())
        return core::Error{Code::Internal, u"A backup was begun inside a transaction."_s};
    if (QFile::exists(file))
        return core::Error{Code::Conflict,
                           u"The file %1 exists already and was left alone."_s.arg(file)};
    const QString unfinished = file + u".unfinished"_s;
    QFile::remove(unfinished);
    if (core::Status made = makePrivateFile(unfinished); !made)
        return made;
    QString quoted = unfinished;
    quoted.replace(u'\'', "''"_L1);
    const auto copied = ask(RawConnection::of(database), Dialect::Sqlite,
                            u"write the backup %1"_s.arg(file), u"VACUUM INTO '%1'"_s.arg(quoted));
    core::Status done = copied ? core::Status(core::Done{}) : core::Status(copied.error());
    if (done)
        done = syncPath(unfinished, O_RDONLY);
    // link() instead of rename(), which would replace a file that was made in the meantime.
    if (done
        && ::link(QFile::encodeName(unfinished).constData(), QFile::encodeName(file).constData())
            != 0)
        done = fileError(u"Making"_s, file);
    QFile::remove(unfinished);
    return done ? syncFolderOf(file) : done;
}

core::Result<QString> restore(const QString& backupFile, const Location& location,
                              core::Timestamp now)
{
    if (location.dialect == Dialect::PostgreSql)
        return core::Error{Code::InvalidArgument,
                           u"This store is in PostgreSQL; restore it with pg_restore."_s};
    const QString target = location.file;
    const QString fresh = target + u".restoring"_s;
    removeWithCompanions(fresh);
    // The copy is checked, not the backup: checking opens it for writing.
    core::Status ready = copyFile(backupFile, fresh);
    if (ready)
        ready = checkCopy(fresh);
    if (ready)
        ready = closeForOthers(fresh);
    if (ready && QFile::exists(target))
        ready = closeForOthers(target);
    if (ready)
        ready = syncPath(fresh, O_RDONLY);
    if (!ready) {
        removeWithCompanions(fresh);
        return ready.error();
    }
    QString aside;
    if (QFile::exists(target)) {
        const auto moved = moveAside(target, now);
        if (!moved)
            return moved.error();
        aside = *moved;
    }
    if (const core::Status renamed = renameFile(fresh, target); !renamed)
        return renamed.error();
    removeWithCompanions(fresh);
    if (const core::Status synced = syncFolderOf(target); !synced)
        return synced.error();
    return aside;
}

} // namespace store
