// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/postgres_server.h"

#include <QCoreApplication>
#include <QDir>
#include <QTest>

#include <csignal>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace test {

using namespace Qt::StringLiterals;

namespace {

QString binaryFolder()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    for (const QString& version :
         versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        const QString folder = versions.filePath(version) + u"/bin"_s;
        if (QFile::exists(folder + u"/initdb"_s))
            return folder;
    }
    return {};
}

int freePort()
{
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    const bool bound = ::bind(fd, generic, size) == 0 && ::getsockname(fd, generic, &size) == 0;
    ::close(fd);
    return bound ? ntohs(address.sin_port) : 0;
}

QString outputOf(const QStringList& command)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.first(), command.mid(1));
    process.waitForFinished(60'000);
    if (process.exitCode() != 0 || process.exitStatus() != QProcess::NormalExit)
        qWarning("%s failed: %s", qPrintable(command.join(u' ')), process.readAll().constData());
    return QString::fromUtf8(process.readAll());
}

} // namespace

PostgresServer* PostgresServer::shared()
{
    static const std::unique_ptr<PostgresServer> server = [] {
        std::unique_ptr<PostgresServer> made(new PostgresServer);
        if (!made->initialise())
            made.reset();
        // Stopped while the application still is: QProcess can't wait without it.
        qAddPostRoutine([] {
            if (PostgresServer* running = shared())
                running->stop();
        });
        return made;
    }();
    return server.get();
}

PostgresServer::~PostgresServer()
{
    stop();
}

/// PostgreSQL refuses to run as root.
QStringList PostgresServer::asPostgres(const QStringList& command) const
{
    if (::geteuid() != 0)
        return command;
    return QStringList{u"setpriv"_s, u"--reuid=postgres"_s, u"--regid=postgres"_s,
                       u"--init-groups"_s, u"--pdeathsig=INT"_s}
    + command;
}

bool PostgresServer::initialise()
{
    m_binaries = binaryFolder();
    if (m_binaries.isEmpty())
        return false;
    if (::geteuid() == 0) {
        const passwd* user = ::getpwnam("postgres");
        if (!user
            || ::chown(QFile::encodeName(m_dir.path()).constData(), user->pw_uid, user->pw_gid)
                != 0)
            return false;
    }
    outputOf(asPostgres({m_binaries + u"/initdb"_s, u"--pgdata="_s + m_dir.filePath(u"data"_s),
                         u"--username=latchkey"_s, u"--auth=trust"_s, u"--encoding=UTF8"_s,
                         u"--locale=C.UTF-8"_s, u"--no-sync"_s}));
    m_port = freePort();
    start();
    return m_server.state() == QProcess::Running;
}

void PostgresServer::start()
{
    m_server.setStandardOutputFile(m_dir.filePath(u"log"_s));
    m_server.setStandardErrorFile(m_dir.filePath(u"log"_s));
    const QStringList command = asPostgres(
        {m_binaries + u"/postgres"_s, u"-D"_s, m_dir.filePath(u"data"_s), u"-k"_s, m_dir.path(),
         u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_port), u"-F"_s});
    m_server.start(command.first(), command.mid(1));
    m_server.waitForStarted();
    for (int i = 0; i < 200; ++i) {
        QProcess ready;
        ready.start(m_binaries + u"/pg_isready"_s,
                    {u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_port)});
        ready.waitForFinished();
        if (ready.exitCode() == 0)
            return;
        QTest::qWait(50);
    }
    qWarning("PostgreSQL did not start.");
}

void PostgresServer::stop()
{
    if (m_server.state() != QProcess::Running)
        return;
    ::kill(static_cast<pid_t>(m_server.processId()), SIGINT); // a fast shutdown
    if (!m_server.waitForFinished(20'000))
        m_server.kill();
}

QString PostgresServer::newDatabase()
{
    const QString name = u"test%1"_s.arg(++m_databases);
    run(u"postgresql://latchkey@127.0.0.1:%1/postgres"_s.arg(m_port), u"CREATE DATABASE "_s + name);
    return u"postgresql://latchkey@127.0.0.1:%1/%2"_s.arg(m_port).arg(name);
}

/// A database of one's own for each of many tests would leave a hundred thousand files to delete.
QString PostgresServer::emptiedDatabase()
{
    if (m_reused.isEmpty())
        m_reused = newDatabase();
    else
        run(m_reused, u"DROP SCHEMA public CASCADE; CREATE SCHEMA public"_s);
    return m_reused;
}

QString PostgresServer::run(const QString& uri, const QString& sql)
{
    return outputOf({binaryFolder() + u"/psql"_s, u"-X"_s, u"-A"_s, u"-t"_s, u"-q"_s, u"-v"_s,
                     u"ON_ERROR_STOP=1"_s, u"-d"_s, uri, u"-c"_s, sql});
}

} // namespace test
