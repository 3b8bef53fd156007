// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/single_instance_test.h"

#include "app/shell/single_instance.h"

#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using shell::SingleInstance;

namespace {

/// A later start, in a thread of its own as it is a program of its own otherwise: it waits without
/// an event loop.
bool laterStart(const QString& folder, const QString& address)
{
    auto start = std::async(std::launch::async, [&] {
        return SingleInstance(folder).handOver(address, std::chrono::milliseconds(5000));
    });
    while (start.wait_for(std::chrono::milliseconds(5)) != std::future_status::ready)
        QCoreApplication::processEvents();
    return start.get();
}

} // namespace

void SingleInstanceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit()); // private to this person
}

void SingleInstanceTest::theFirstIsTheFirst()
{
    SingleInstance first(m_folder->path());
    QVERIFY(!first.handOver({}));
    QVERIFY(first.place().startsWith(m_folder->path()));
}

void SingleInstanceTest::aLaterOneHandsItsAddressOver()
{
    SingleInstance first(m_folder->path());
    QVERIFY(!first.handOver({}));
    QSignalSpy called(&first, &SingleInstance::called);
    QVERIFY(laterStart(m_folder->path(), u"https://keys.example:8460"_s));
    QVERIFY(laterStart(m_folder->path(), {}));
    QTRY_COMPARE(called.size(), 2);
    QCOMPARE(called.at(0).first().toString(), u"https://keys.example:8460"_s);
    QCOMPARE(called.at(1).first().toString(), QString());
}

void SingleInstanceTest::whatAKilledOneLeftIsTakenOver()
{
    SingleInstance first(m_folder->path());
    QFile left(first.place()); // a socket that nobody listens on is refused like any other file
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QVERIFY(!first.handOver({}));
    QVERIFY(laterStart(m_folder->path(), {}));
}

void SingleInstanceTest::oneThatDoesNotAnswerIsNotWaitedFor()
{
    SingleInstance place(m_folder->path());
    QLocalServer hung;
    QVERIFY(hung.listen(place.place()));
    QVERIFY(!place.handOver({}, std::chrono::milliseconds(20)));
}

void SingleInstanceTest::anotherFolderIsAnotherConsole()
{
    const QTemporaryDir other;
    SingleInstance first(m_folder->path());
    SingleInstance second(other.path());
    QVERIFY(first.place() != second.place());
    QVERIFY(!first.handOver({}));
    QVERIFY(!second.handOver({}));
}

void SingleInstanceTest::aLongAddressIsNotListenedTo()
{
    SingleInstance first(m_folder->path());
    QVERIFY(!first.handOver({}));
    QSignalSpy called(&first, &SingleInstance::called);
    QLocalSocket flood;
    flood.connectToServer(first.place());
    flood.write(QByteArray(100'000, 'a'));
    QTRY_COMPARE(flood.state(), QLocalSocket::UnconnectedState);
    QVERIFY(called.isEmpty());
}
