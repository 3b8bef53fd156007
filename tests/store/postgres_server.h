// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace test {

/// A PostgreSQL of the tests' own: a data directory of its own, a free loopback port, no
/// durability. Stops with the process, however that ends.
class PostgresServer
{
public:
    /// The one server of this test program, started at first use; null when PostgreSQL is not
    /// installed.
    static PostgresServer* shared();

    ~PostgresServer();

    /// postgresql://... of a new, empty database.
    [[nodiscard]] QString newDatabase();
    /// postgresql://... of a database that the last caller may have used; it is empty again.
    [[nodiscard]] QString emptiedDatabase();
    void stop();
    void start();
    [[nodiscard]] int port() const { return m_port; }
    /// Runs a statement with psql on the database of \a uri; its output.
    static QString run(const QString& uri, const QString& sql);

private:
    PostgresServer() = default;
    bool initialise();
    [[nodiscard]] QStringList asPostgres(const QStringList& command) const;

    QString m_binaries;
    QTemporaryDir m_dir;
    QProcess m_server;
    int m_port = 0;
    int m_databases = 0;
    QString m_reused;
};

} // namespace test
