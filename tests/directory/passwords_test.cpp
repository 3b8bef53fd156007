// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/directory/passwords_test.h"

#include "service/directory/password_pool.h"
#include "service/directory/password_rules.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <future>
#include <latch>
#include <string>

using namespace Qt::StringLiterals;
using core::Secret;

namespace {

constexpr directory::PasswordCost cheap{1, 8192};
constexpr directory::PasswordCost dearer{2, 16384};

Secret secret(const char* text)
{
    return Secret(std::string(text));
}

} // namespace

void PasswordsTest::hashesAndVerifies()
{
    const core::Result<Secret> first = directory::hashPassword(secret("correct horse"), cheap);
    const core::Result<Secret> second = directory::hashPassword(secret("correct horse"), cheap);
    QVERIFY(first && second);
    QVERIFY(first->reveal().starts_with("$argon2id$v=19$"));
    QVERIFY2(!(*first == *second), "every hash has its own salt");
    QVERIFY(directory::verifyPassword(*first, secret("correct horse")));
    QVERIFY(!directory::verifyPassword(*first, secret("correct hors")));
    QVERIFY(!directory::verifyPassword(*first, secret("")));

    const Secret withNul(std::string("correct\0horse", 13));
    const core::Result<Secret> odd = directory::hashPassword(withNul, cheap);
    QVERIFY(odd && directory::verifyPassword(*odd, withNul));
    QVERIFY(!directory::verifyPassword(*odd, secret("correct")));
}

void PasswordsTest::noHashMatchesNothing_data()
{
    QTest::addColumn<QByteArray>("phc");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("the password itself") << QByteArray("correct horse");
    QTest::newRow("another algorithm") << QByteArray("$2b$12$abcdefghijklmnopqrstuv");
    QTest::newRow("cut") << QByteArray("$argon2id$v=19$m=8,t=1,p=1$");
    QTest::newRow("over-long") << QByteArray(4096, 'a');
    QTest::newRow("NUL inside") << QByteArray("$argon2id\0$v=19", 15);
}

void PasswordsTest::noHashMatchesNothing()
{
    QFETCH(QByteArray, phc);
    const Secret stored(phc.toStdString());
    QVERIFY(!directory::verifyPassword(stored, secret("correct horse")));
    QVERIFY(!directory::verifyPassword(stored, secret("")));
    QVERIFY(directory::needsRehash(stored, cheap));
}

void PasswordsTest::seesAnOlderCost()
{
    const core::Result<Secret> phc = directory::hashPassword(secret("correct horse"), cheap);
    QVERIFY(phc);
    QVERIFY(!directory::needsRehash(*phc, cheap));
    QVERIFY(directory::needsRehash(*phc, dearer));
}

void PasswordsTest::rules_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("code"); ///< empty: fine

    QTest::newRow("seven characters") << QByteArray("abcdef7") << u"too_short"_s;
    QTest::newRow("eight characters") << QByteArray("abcdef78") << QString();
    QTest::newRow("characters count, not bytes")
        << QByteArray("\xc3\xa4\xc3\xb6\xc3\xbc\xc3\x9f") << u"too_short"_s;
    QTest::newRow("emoji are one each")
        << QByteArray("\xf0\x9f\x98\x80\xf0\x9f\x98\x81\xf0\x9f\x98\x82\xf0\x9f\x98\x83")
        << u"too_short"_s;
    QTest::newRow("a sentence") << QByteArray("the quick brown fox") << QString();
    QTest::newRow("repeated") << QByteArray("aaaaaaaaaaaa") << u"too_simple"_s;
    QTest::newRow("the name") << QByteArray("Alice.Smith") << u"too_simple"_s;
    QTest::newRow("common") << QByteArray("Password123") << u"too_common"_s;
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\xfd\xfc\xff\xfe\xfd\xfc")
                              << u"bad_character"_s;
    QTest::newRow("NUL") << QByteArray("abcd\0efgh", 9) << u"bad_character"_s;
    QTest::newRow("1024 bytes") << QByteArray(1023, 'a').append('b') << QString();
    QTest::newRow("1025 bytes") << QByteArray(1024, 'a').append('b') << u"too_long"_s;
}

void PasswordsTest::rules()
{
    QFETCH(QByteArray, password);
    QFETCH(QString, code);
    const domain::Problems problems = directory::passwordProblems(Secret(password.toStdString()),
                                                                  u"alice.smith"_s, u"password"_s);
    QCOMPARE(problems.isEmpty() ? QString() : problems.front().code, code);
    for (const domain::FieldProblem& problem : problems) {
        QCOMPARE(problem.field, u"password"_s);
        QVERIFY2(!problem.message.contains(QString::fromUtf8(password)),
                 "the message must not repeat the password");
    }
}

void PasswordsTest::poolAnswersOnItsOwnThread()
{
    directory::PasswordPool pool(cheap, {1, 8});
    std::promise<Secret> hashed;
    std::promise<std::thread::id> thread;
    QVERIFY(pool.hash(secret("correct horse"), [&](core::Result<Secret> phc) {
        thread.set_value(std::this_thread::get_id());
        hashed.set_value(*std::move(phc));
    }));
    QVERIFY(thread.get_future().get() != std::this_thread::get_id());
    const Secret phc = hashed.get_future().get();
    for (const bool right : {true, false}) {
        std::promise<bool> answer;
        QVERIFY(pool.verify(
            phc, secret(right ? "correct horse" : "wrong horse"),
            [&](const directory::PasswordCheck& check) { answer.set_value(check.right); }));
        QCOMPARE(answer.get_future().get(), right);
    }
}

void PasswordsTest::poolRefusesWhenTooManyWait()
{
    directory::PasswordPool pool(cheap, {1, 2});
    std::latch begun(1);
    std::promise<void> goOn;
    std::shared_future<void> mayGoOn = goOn.get_future().share();
    std::atomic<int> answered = 0;
    QVERIFY(pool.hash(secret("a"), [&](const core::Result<Secret>&) {
        begun.count_down();
        mayGoOn.wait();
        ++answered;
    }));
    begun.wait();
    const auto count = [&](const core::Result<Secret>&) { ++answered; };
    QVERIFY(pool.hash(secret("b"), count));
    QVERIFY(pool.hash(secret("c"), count));
    QCOMPARE(pool.waiting(), std::size_t{2});
    const core::Status refused = pool.hash(secret("d"), count);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, core::Error::Code::Unavailable);
    goOn.set_value();
    QTRY_COMPARE(answered.load(), 3);
}

void PasswordsTest::poolRehashesAtTodaysCost()
{
    const core::Result<Secret> old = directory::hashPassword(secret("correct horse"), cheap);
    directory::PasswordPool pool(dearer, {1, 8});
    std::promise<directory::PasswordCheck> right;
    std::promise<directory::PasswordCheck> wrong;
    QVERIFY(pool.verify(*old, secret("correct horse"),
                        [&](directory::PasswordCheck c) { right.set_value(std::move(c)); }));
    QVERIFY(pool.verify(*old, secret("wrong horse"),
                        [&](directory::PasswordCheck c) { wrong.set_value(std::move(c)); }));
    const directory::PasswordCheck check = right.get_future().get();
    QVERIFY(check.right && check.rehashed);
    QVERIFY(directory::verifyPassword(*check.rehashed, secret("correct horse")));
    QVERIFY(!directory::needsRehash(*check.rehashed, dearer));
    const directory::PasswordCheck refused = wrong.get_future().get();
    QVERIFY(!refused.right && !refused.rehashed);
}

/// Whether an account exists must not be seen in the time. Only a factor is checked: machines are
/// shared.
void PasswordsTest::nobodyCostsAsMuchAsSomebody()
{
    constexpr directory::PasswordCost cost{2, 8 * 1024 * 1024};
    const core::Result<Secret> phc = directory::hashPassword(secret("correct horse"), cost);
    directory::PasswordPool pool(cost, {1, 8});
    const auto fastest = [&](const Secret& stored) {
        auto best = std::chrono::nanoseconds::max();
        for (int i = 0; i < 5; ++i) {
            std::promise<bool> answer;
            const auto start = std::chrono::steady_clock::now();
            const core::Status queued =
                pool.verify(stored, secret("wrong horse"),
                            [&](const directory::PasswordCheck& c) { answer.set_value(c.right); });
            if (!queued || answer.get_future().get())
                return std::chrono::nanoseconds::zero();
            best =
                std::min<std::chrono::nanoseconds>(best, std::chrono::steady_clock::now() - start);
        }
        return best;
    };
    const auto somebody = fastest(*phc);
    const auto nobody = fastest(Secret());
    QVERIFY(somebody.count() > 0 && nobody.count() > 0);
    QVERIFY2(nobody > somebody / 3, qPrintable(QString::number(nobody.count())));
    QVERIFY2(somebody > nobody / 3, qPrintable(QString::number(somebody.count())));
}

void PasswordsTest::poolEndsWithJobsWaiting()
{
    std::atomic<int> answered = 0;
    {
        directory::PasswordPool pool(dearer, {1, 100});
        for (int i = 0; i < 100; ++i)
            static_cast<void>(
                pool.hash(secret("x"), [&](const core::Result<Secret>&) { ++answered; }));
    }
    QVERIFY(answered.load() <= 100);
    const int before = answered.load();
    QTest::qWait(5);
    QCOMPARE(answered.load(), before); // nothing answers after the end
}
