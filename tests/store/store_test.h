// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/store/database.h"
#include "service/store/migrations.h"
#include "service/store/transaction.h"
#include "tests/support/fake_clock.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace test {

template <typename T>
QByteArray errorText(const core::Result<T>& result)
{
    return result ? QByteArray("no error") : result.error().message.toUtf8();
}

/// Fails the test with the error's words unless \a expression succeeds.
#define OK(expression)                                                                             \
    do {                                                                                           \
        const auto outcome_ = (expression);                                                        \
        QVERIFY2(outcome_, test::errorText(outcome_).constData());                                 \
    } while (false)

/// Declares \a name with the value of \a expression, or fails the test with the error's words.
#define TAKE(name, expression)                                                                     \
    auto name##Result_ = (expression);                                                             \
    QVERIFY2(name##Result_, test::errorText(name##Result_).constData());                           \
    auto name = *std::move(name##Result_)

/// Fails the test unless \a expression is an error of that code.
#define FAILS(expression, wanted)                                                                  \
    do {                                                                                           \
        const auto outcome_ = (expression);                                                        \
        QVERIFY2(!outcome_, "succeeded");                                                          \
        QVERIFY2(outcome_.error().code == core::Error::Code::wanted,                               \
                 test::errorText(outcome_).constData());                                           \
    } while (false)

/// Runs every test function once on SQLite and once on PostgreSQL, each time with a fresh, migrated
/// database.
class StoreTest : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] store::Database& db() { return *m_database; }
    [[nodiscard]] const store::Location& location() const { return m_location; }
    [[nodiscard]] bool isSqlite() const { return m_location.dialect == store::Dialect::Sqlite; }
    [[nodiscard]] core::Timestamp now() const { return m_clock.now(); }
    [[nodiscard]] core::Timestamp at(qint64 secondsFromNow) const
    {
        return m_clock.now() + std::chrono::seconds(secondsFromNow);
    }
    void close() { m_database.reset(); }
    /// What the class's tests begin with, on the fresh database.
    virtual void prepare() { }

    /// Runs \a work in a transaction that is committed when it succeeds.
    template <typename F>
    core::Status change(const F& work)
    {
        auto transaction = store::Transaction::begin(db());
        if (!transaction)
            return transaction.error();
        if (core::Status done = work(); !done)
            return done;
        return transaction->commit();
    }
    /// Runs one function of a table in a transaction, and answers with its result.
    template <typename F>
    auto write(const F& work) -> decltype(work())
    {
        auto transaction = store::Transaction::begin(db());
        if (!transaction)
            return transaction.error();
        auto result = work();
        if (!result)
            return result;
        if (const core::Status committed = transaction->commit(); !committed)
            return committed.error();
        return result;
    }

private slots:
    void initTestCase_data();
    void init();
    void cleanup();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    store::Location m_location;
    std::unique_ptr<store::Database> m_database;
    FakeClock m_clock;
};

/// A database in a folder of its own, migrated; null (and a failed test) when that doesn't work.
[[nodiscard]] std::unique_ptr<store::Database> makeSqlite(const QString& file);

} // namespace test
