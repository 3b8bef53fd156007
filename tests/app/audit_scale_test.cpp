// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/audit_scale_test.h"

#include "app/client/network_transport.h"
#include "app/client/session.h"
#include "app/pages/audit_export.h"
#include "app/pages/audit_filter.h"
#include "app/pages/audit_log_page.h"
#include "app/widgets/table_view.h"
#include "tests/app/console_world.h"
#include "tests/app/memory_store.h"
#include "tests/app/stall_watch.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using client::Result;
using models::AuditModel;
using test::report;
using test::stallGoal;
using test::StallWatch;

namespace {

constexpr double firstRowsGoal = 300; // ms
constexpr double partGoal = 100;

/// Passes everything on, and measures how long parts of the log took.
class TimingTransport final : public client::Transport
{
public:
    explicit TimingTransport(client::Transport& next) : m_next(next) { }

    client::Ticket send(const client::Request& request, Done done) override
    {
        if (request.method != "GET" || !request.target.contains("/audit?"))
            return m_next.send(request, std::move(done));
        ++parts;
        QElapsedTimer clock;
        clock.start();
        return m_next.send(request, [this, done, clock](const client::Response& response) {
            took.append(double(clock.nsecsElapsed()) / 1e6);
            done(response);
        });
    }
    void forget()
    {
        parts = 0;
        took.clear();
    }
    [[nodiscard]] bool isIdle() const { return took.size() >= parts; }
    [[nodiscard]] double usual() const
    {
        QList<double> sorted = took;
        std::ranges::sort(sorted);
        return sorted.isEmpty() ? 0 : sorted[sorted.size() / 2];
    }

    int parts = 0;
    QList<double> took;

private:
    client::Transport& m_next;
};

/// Of this process, where the system tells; 0 elsewhere.
double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

void reportStalls(StallWatch& watch)
{
    report("  longest stall", watch.wall(), stallGoal);
    report("  of it this thread's own work", watch.own(), stallGoal);
}

} // namespace

/// Somebody who looks at the log.
struct AuditScaleTest::Desk
{
    client::NetworkTransport network;
    TimingTransport transport{network};
    client::Client client{transport};
    test::MemoryStore secrets;
    client::Session session{client, secrets, u"scale"_s};
    core::SystemClock clock;
    QMainWindow window;
    pages::AuditLogPage* page = nullptr;

    explicit Desk(const QUrl& address) : network(address, {})
    {
        if (!signIn())
            qFatal("Nobody can sign in.");
        window.setCentralWidget(new QLabel(u"Latchkey"_s));
        window.resize(1280, 800);
        window.show();
        QTest::qWait(50);
    }
    bool signIn()
    {
        std::optional<Result<api::Account>> account;
        session.signIn({u"admin"_s, core::Secret(test::adminPassword)}, false, &session,
                       [&](const Result<api::Account>& result) { account = result; });
        return QTest::qWaitFor([&] { return account.has_value(); }, 60'000) && *account;
    }
    void open()
    {
        page = new pages::AuditLogPage({client, clock, session.account(), network.address()});
        page->setTailPauses({1h, 1h, 0ms});
        window.setCentralWidget(page);
        page->activate();
    }
    [[nodiscard]] const AuditModel* model() const
    {
        return static_cast<const AuditModel*>(page->table()->model());
    }
    [[nodiscard]] QLineEdit* filter() const
    {
        const auto fields = page->findChildren<QLineEdit*>();
        for (QLineEdit* field : fields) {
            if (field->accessibleName() == u"Filter records")
                return field;
        }
        return nullptr;
    }
    void askForAllTime() const
    {
        const auto boxes = page->findChildren<QComboBox*>();
        for (QComboBox* box : boxes) {
            if (box->accessibleName() == u"Time span")
                box->setCurrentIndex(box->count() - 1);
        }
    }
    /// The rows that were asked for are there, or there are none.
    [[nodiscard]] bool waitForRows() const
    {
        return QTest::qWaitFor(
            [this] { return transport.parts > 0 && transport.isIdle() && !model()->isAwaiting(); },
            600'000);
    }
};

AuditScaleTest::AuditScaleTest() = default;
AuditScaleTest::~AuditScaleTest() = default;

void AuditScaleTest::initTestCase()
{
    QSettings().clear();
    if (const int wanted = qEnvironmentVariableIntValue("LATCHKEY_SCALE_CALLS"); wanted > 0)
        m_calls = wanted;
    QVERIFY2(m_service.init(), qPrintable(m_service.fault()));
    QProcess fill;
    fill.start(QStringLiteral(FILL_AUDIT), {m_service.dataDir(), QString::number(m_calls)});
    QVERIFY(fill.waitForFinished(1'800'000));
    QCOMPARE(fill.exitCode(), 0);
    QVERIFY2(m_service.start(), qPrintable(m_service.fault()));
    m_desk = std::make_unique<Desk>(m_service.address());
}

void AuditScaleTest::cleanupTestCase()
{
    m_desk.reset();
    QSettings().clear();
}

void AuditScaleTest::firstRows()
{
    double took = 0;
    double own = 2 * stallGoal * test::slowness();
    // Others on the machine only ever add to it.
    for (int attempt = 0; attempt < 3 && own >= stallGoal * test::slowness(); ++attempt) {
        m_desk->transport.forget();
        StallWatch watch;
        QElapsedTimer clock;
        clock.start();
        m_desk->open();
        QVERIFY(m_desk->waitForRows());
        took = double(clock.nsecsElapsed()) / 1e6;
        own = watch.own();
        report("first rows of the log", took, firstRowsGoal);
        reportStalls(watch);
    }
    QVERIFY(own < stallGoal * test::slowness());
    QVERIFY(m_desk->model()->rowCount() > 0);
    m_desk->transport.forget();
    m_desk->askForAllTime();
    QVERIFY(m_desk->waitForRows());
    report("a part of the whole log", m_desk->transport.usual(), partGoal);
    QCOMPARE(m_desk->model()->rowCount(), 200);
}

void AuditScaleTest::searches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("a token") << u"token:tok000002500"_s << true;
    QTest::newRow("a person") << u"user:user77"_s << true;
    QTest::newRow("an owner") << u"owner:user77"_s << true;
    QTest::newRow("an address") << u"address:10.0.7.1"_s << true;
    QTest::newRow("a reason") << u"reason:limit_not_matched"_s << true;
    QTest::newRow("a reason that is not there") << u"reason:ip_not_allowed"_s << false;
    QTest::newRow("a stretch of time") << pages::AuditFilter::words(
        core::SystemClock().now() - 240h, core::SystemClock().now() - 239h)
                                       << true;
    QTest::newRow("part of a path") << u"PROJ-777"_s << true;
    QTest::newRow("part of no path") << u"nowhere-at-all"_s << false;
}

void AuditScaleTest::searches()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, found);
    QLineEdit* filter = m_desk->filter();
    QVERIFY(filter);
    filter->setText(typed);
    m_desk->transport.forget();
    StallWatch watch;
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(m_desk->waitForRows());
    report(qPrintable(u"%1: first rows, %2 part(s)"_s.arg(typed).arg(m_desk->transport.parts)),
           double(clock.nsecsElapsed()) / 1e6, firstRowsGoal);
    report("  a part", m_desk->transport.usual(), partGoal);
    reportStalls(watch);
    QVERIFY(m_desk->transport.parts > 0);
    QCOMPARE(m_desk->model()->rowCount() > 0, found);
    QVERIFY(watch.felt() <= 1);
}

void AuditScaleTest::scrollsThroughInBoundedMemory()
{
    m_desk->transport.forget();
    m_desk->filter()->clear();
    QTest::keyClick(m_desk->filter(), Qt::Key_Return);
    QVERIFY(m_desk->waitForRows());
    m_desk->transport.forget();
    const qint64 wanted = std::min<qint64>(m_calls, 3 * AuditModel::capacity);
    double before = residentMegabytes();
    StallWatch watch;
    QObject pull;
    connect(m_desk->model(), &QAbstractItemModel::rowsInserted, &pull,
            [&] { QTimer::singleShot(0, m_desk->page->table(), &QTableView::scrollToBottom); });
    m_desk->page->table()->scrollToBottom();
    const auto seen = [this] {
        return m_desk->model()->rowCount() + m_desk->model()->newerLeftOut();
    };
    QVERIFY(QTest::qWaitFor([&] { return seen() >= AuditModel::capacity; }, 600'000));
    std::printf("FIGURE %-46s %8.1f MB\n", "  memory for a full window of rows",
                residentMegabytes() - before);
    before = residentMegabytes();
    QVERIFY(QTest::qWaitFor([&] { return seen() >= wanted; }, 600'000));
    const double grown = residentMegabytes() - before;
    std::printf("FIGURE %-46s %8.1f MB\n", "  more memory for twice as many more", grown);
    report("a part while scrolling on", m_desk->transport.usual(), partGoal);
    reportStalls(watch);
    QVERIFY(m_desk->model()->rowCount() <= AuditModel::capacity);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // they keep what was freed
    QVERIFY(grown < 20);
#endif
    QVERIFY(watch.felt() <= 3); // of hundreds
}

void AuditScaleTest::followsOnTop()
{
    QTest::qWait(50); // what is left of the scrolling
    QVERIFY(m_desk->waitForRows());
    QAbstractButton* follow = test::buttonNamed(m_desk->page, u"Follow"_s);
    QVERIFY(follow); // who scrolls does not follow
    follow->click();
    QTRY_COMPARE(m_desk->model()->newerLeftOut(), 0);
    QCOMPARE(m_desk->page->table()->verticalScrollBar()->value(), 0);
    m_desk->page->setTailPauses({20ms, 20ms, 0ms});
    StallWatch watch;
    const QString newest = m_desk->model()->at(0)->decision;
    Desk other(m_service.address()); // signing in is recorded
    QTRY_VERIFY(m_desk->model()->at(0)->decision != newest);
    for (int i = 0; i < 5; ++i)
        QVERIFY(other.signIn());
    QTest::qWait(200);
    report("following while somebody signs in", 0, 0);
    reportStalls(watch);
    m_desk->page->setTailPauses({1h, 1h, 0ms});
    QVERIFY(watch.felt() <= 1);
}

void AuditScaleTest::exportsWithoutAStall()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"log.csv"_s);
    pages::AuditExport* exporting = m_desk->page->exporting();
    QSignalSpy told(exporting, &pages::AuditExport::notified);
    StallWatch watch;
    QElapsedTimer clock;
    clock.start();
    client::AuditQuery query;
    query.allowed = false;
    exporting->begin(query, pages::AuditExport::Form{}, name);
    QVERIFY(QTest::qWaitFor([&] { return !told.isEmpty(); }, 600'000));
    report("export of all denied calls", double(clock.nsecsElapsed()) / 1e6, 0);
    reportStalls(watch);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    std::printf("FIGURE %-46s %8.1f MB\n", "  its size", double(file.size()) / 1e6);
    QVERIFY(file.size() > 0);
    QVERIFY(watch.felt() <= 3);
}
