// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/token_scale_test.h"

#include "app/client/network_transport.h"
#include "app/client/session.h"
#include "app/pages/manage_api_keys_page.h"
#include "app/pages/token_list.h"
#include "app/pages/token_loader.h"
#include "app/widgets/table_view.h"
#include "tests/app/console_world.h"
#include "tests/app/memory_store.h"
#include "tests/app/stall_watch.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using client::Result;
using models::TokenModel;
using test::report;
using test::stallGoal;
using test::StallWatch;

namespace {

constexpr double firstRowsGoal = 300; // ms
constexpr double filterGoal = 150;
constexpr double choiceGoal = 80; ///< a chip, an order

/// Passes everything on, and remembers how many requests for lists of tokens there were.
class CountingTransport final : public client::Transport
{
public:
    explicit CountingTransport(client::Transport& next) : m_next(next) { }

    client::Ticket send(const client::Request& request, Done done) override
    {
        const bool list = request.method == "GET" && request.target.contains("/tokens?");
        if (!list)
            return m_next.send(request, std::move(done));
        ++lists;
        most = std::max(most, ++m_underWay);
        return m_next.send(request, [this, done](const client::Response& response) {
            --m_underWay;
            done(response);
        });
    }

    int lists = 0;
    int most = 0; ///< at a time

private:
    client::Transport& m_next;
    int m_underWay = 0;
};

/// Runs the real event loop, not the tests' polling, until the list is what was asked for.
bool waitFor(const pages::TokenLoader* loader, const std::function<bool()>& there)
{
    QEventLoop loop;
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    const auto look = [&] {
        if (there())
            loop.quit();
    };
    QObject::connect(loader, &pages::TokenLoader::replaced, &loop, look);
    QObject::connect(loader, &pages::TokenLoader::appended, &loop, look);
    limit.start(60'000);
    if (!there())
        loop.exec();
    return there();
}

/// The quickest of five turns, in milliseconds: others on the machine only ever add to it. \a back
/// goes back to where every turn begins; both say whether they came there.
double quickest(const std::function<bool()>& turn, const std::function<bool()>& back)
{
    double best = std::numeric_limits<double>::infinity();
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer clock;
        clock.start();
        if (!turn())
            return std::numeric_limits<double>::infinity();
        best = std::min(best, double(clock.nsecsElapsed()) / 1e6);
        if (!back())
            return std::numeric_limits<double>::infinity();
    }
    return best;
}

} // namespace

/// Somebody at work.
struct TokenScaleTest::Desk
{
    client::NetworkTransport network;
    CountingTransport transport{network};
    client::Client client{transport};
    test::MemoryStore secrets;
    client::Session session{client, secrets, u"scale"_s};
    core::SystemClock clock;
    QMainWindow window;
    pages::ManageApiKeysPage* page = nullptr;

    explicit Desk(const QUrl& address) : network(address, {})
    {
        std::optional<Result<api::Account>> account;
        session.signIn({u"admin"_s, core::Secret(test::adminPassword)}, false, &session,
                       [&](const Result<api::Account>& result) { account = result; });
        if (!QTest::qWaitFor([&] { return account.has_value(); }, 60'000) || !*account)
            qFatal("Nobody can sign in.");
        // The window is there when somebody signs in.
        window.setCentralWidget(new QLabel(u"Latchkey"_s));
        window.resize(1280, 800);
        window.show();
        QTest::qWait(50);
    }
    void open()
    {
        page = new pages::ManageApiKeysPage({client, clock, session.account(), network.address()});
        window.setCentralWidget(page);
        page->activate();
    }
    [[nodiscard]] widgets::TableView* table() const { return page->list()->table(); }
    [[nodiscard]] const pages::TokenLoader* loader() const { return page->list()->loader(); }
    [[nodiscard]] const models::TokenModel* model() const
    {
        return static_cast<const models::TokenModel*>(table()->model());
    }
    [[nodiscard]] QLineEdit* filter() const
    {
        const auto fields = page->findChildren<QLineEdit*>();
        for (QLineEdit* field : fields) {
            if (field->accessibleName() == u"Filter tokens")
                return field;
        }
        return nullptr;
    }
    [[nodiscard]] bool hasTotal(qint64 total) const
    {
        return !loader()->isBusy() && model()->total() == total;
    }
};

TokenScaleTest::TokenScaleTest() = default;
TokenScaleTest::~TokenScaleTest() = default;

void TokenScaleTest::initTestCase()
{
    QSettings().clear();
    QVERIFY2(m_service.fillAndStart(), qPrintable(m_service.fault()));
}

void TokenScaleTest::cleanupTestCase()
{
    m_desk.reset();
    QSettings().clear();
}

void TokenScaleTest::firstRowsAfterSigningIn()
{
    m_desk = std::make_unique<Desk>(m_service.address());
    double took = 10 * firstRowsGoal * test::slowness();
    double own = 2 * stallGoal * test::slowness();
    // Others on the machine only ever add to it.
    for (int attempt = 0; attempt < 3 && own >= stallGoal * test::slowness(); ++attempt) {
        m_desk->transport.lists = 0;
        QElapsedTimer clock;
        clock.start();
        StallWatch watch;
        m_desk->open();
        QVERIFY(waitFor(m_desk->loader(), [this] { return m_desk->hasTotal(m_tokens); }));
        m_desk->table()->viewport()->repaint();
        took = double(clock.nsecsElapsed()) / 1e6;
        own = watch.own();
        report("first rows after signing in", took, firstRowsGoal);
        report("  longest stall, page made and shown", watch.wall(), stallGoal);
        report("  of it this thread's own work", own, stallGoal);
        QCOMPARE(m_desk->transport.lists, 1);
    }
    QCOMPARE(m_desk->model()->rowCount(), pages::TokenLoader::firstPart);
    QVERIFY(own < stallGoal * test::slowness());
    QVERIFY(took < 10 * firstRowsGoal * test::slowness());
}

void TokenScaleTest::filtersAsOneTypes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("a name") << u"token-77"_s; // token-77, token-770 ..., all that begin so
    QTest::newRow("one letter") << u"9"_s;
    QTest::newRow("an owner") << u"owner:bench-12"_s;
    QTest::newRow("nothing") << u"no such token"_s;
}

void TokenScaleTest::filtersAsOneTypes()
{
    QFETCH(const QString, typed);
    const int lists = m_desk->transport.lists;
    m_desk->transport.most = 0;
    QLineEdit* filter = m_desk->filter();
    QVERIFY(filter);
    filter->setFocus();
    StallWatch watch;
    QElapsedTimer clock;
    for (const QChar letter : typed) {
        QTest::qWait(40); // a quick typist
        clock.start();
        QTest::keyClick(filter, letter.toLatin1());
    }
    // The answer to what was typed last, whatever was under way before.
    const auto there = [&] {
        const client::TokenQuery& query = m_desk->loader()->query();
        return !m_desk->loader()->isBusy()
            && (typed.startsWith(u"owner:"_s) ? query.owner == typed.mid(6) : query.text == typed);
    };
    QVERIFY(waitFor(m_desk->loader(), there));
    m_desk->table()->viewport()->repaint();
    const double took = double(clock.nsecsElapsed()) / 1e6;
    report(qPrintable(u"filter \"%1\", last key to rows"_s.arg(typed)), took, filterGoal);
    report("  longest stall while typing", watch.wall(), stallGoal);
    report("  of it this thread's own work", watch.own(), stallGoal);
    if (typed.startsWith(u"token"))
        QVERIFY(m_desk->model()->index(0, 0).data().toString().startsWith(typed));
    QVERIFY(m_desk->transport.lists - lists <= typed.size());
    QCOMPARE(m_desk->transport.most, 1); // never two at a time
    QVERIFY(watch.felt() <= 1);
    QVERIFY(took < 10 * filterGoal * test::slowness());
    filter->clear();
    QVERIFY(waitFor(m_desk->loader(), [this] { return m_desk->hasTotal(m_tokens); }));
}

void TokenScaleTest::everyChip_data()
{
    QTest::addColumn<QString>("chip");
    QTest::addColumn<bool>("finds"); // in the store that is filled for this
    for (const QString& chip : {u"Active"_s, u"Expiring"_s, u"Expired"_s, u"Disabled"_s,
                                u"Revoked"_s, u"Never used"_s, u"Unused for 90 days"_s})
        QTest::newRow(qPrintable(chip)) << chip << true;
    QTest::newRow("Not permitted") << u"Not permitted"_s << false;
}

void TokenScaleTest::everyChip()
{
    QFETCH(const QString, chip);
    QFETCH(const bool, finds);
    QAbstractButton* button = test::buttonNamed(m_desk->page, chip);
    QVERIFY(button);
    QTRY_VERIFY(!button->accessibleDescription().isEmpty()); // the numbers are there
    const double took = quickest(
        [&] {
            button->click();
            return waitFor(m_desk->loader(), [this] { return !m_desk->loader()->isBusy(); });
        },
        [&] {
            test::buttonNamed(m_desk->page, u"All"_s)->click();
            return waitFor(m_desk->loader(), [this] { return m_desk->hasTotal(m_tokens); });
        });
    report(qPrintable(u"chip \"%1\""_s.arg(chip)), took, choiceGoal);
    QVERIFY(took < choiceGoal * test::slowness());
    button->click();
    QVERIFY(waitFor(m_desk->loader(), [this] { return !m_desk->loader()->isBusy(); }));
    QCOMPARE(m_desk->model()->rowCount() > 0, finds);
    QCOMPARE(QLocale().toString(m_desk->model()->total().value_or(-1)),
             button->accessibleDescription());
    test::buttonNamed(m_desk->page, u"All"_s)->click();
    QVERIFY(waitFor(m_desk->loader(), [this] { return m_desk->hasTotal(m_tokens); }));
}

void TokenScaleTest::sortsByEveryColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("name") << int(TokenModel::Name);
    QTest::newRow("owner") << int(TokenModel::Owner);
    QTest::newRow("state") << int(TokenModel::State);
    QTest::newRow("expires") << int(TokenModel::Expires);
    QTest::newRow("last used") << int(TokenModel::LastUsed);
    QTest::newRow("calls") << int(TokenModel::Calls);
    QTest::newRow("created") << int(TokenModel::Created);
}

void TokenScaleTest::sortsByEveryColumn()
{
    QFETCH(const int, column);
    QHeaderView* header = m_desk->table()->horizontalHeader();
    const auto sorted = [&](Qt::SortOrder order) {
        header->setSortIndicator(column, order);
        return waitFor(m_desk->loader(), [this] { return !m_desk->loader()->isBusy(); });
    };
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const Qt::SortOrder other =
            order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        QVERIFY(sorted(other));
        const double took = quickest([&] { return sorted(order); }, [&] { return sorted(other); });
        report(order == Qt::AscendingOrder ? "sorted" : "sorted the other way", took, choiceGoal);
        QVERIFY(took < choiceGoal * test::slowness());
        QVERIFY(sorted(order));
        QVERIFY(!m_desk->loader()->query().sort.isEmpty());
        QCOMPARE(m_desk->loader()->query().sort.startsWith(u'-'), order == Qt::DescendingOrder);
        QCOMPARE(m_desk->model()->rowCount(), pages::TokenLoader::firstPart);
    }
}

void TokenScaleTest::scrollsThroughAll()
{
    m_desk->table()->horizontalHeader()->setSortIndicator(TokenModel::Name, Qt::AscendingOrder);
    QVERIFY(waitFor(m_desk->loader(), [this] { return m_desk->hasTotal(m_tokens); }));
    const int lists = m_desk->transport.lists;
    m_desk->transport.most = 0;
    StallWatch watch;
    QElapsedTimer clock;
    clock.start();
    QObject pull;
    connect(m_desk->loader(), &pages::TokenLoader::appended, &pull, [this] {
        QTimer::singleShot(0, m_desk->table(), [this] { m_desk->table()->scrollToBottom(); });
    });
    m_desk->table()->scrollToBottom();
    QVERIFY(waitFor(m_desk->loader(), [this] { return m_desk->model()->rowCount() == m_tokens; }));
    const int parts = m_desk->transport.lists - lists;
    report("a part while scrolling to the end",
           double(clock.nsecsElapsed()) / 1e6 / std::max(parts, 1), filterGoal);
    report("  longest stall while scrolling", watch.wall(), stallGoal);
    report("  of it this thread's own work", watch.own(), stallGoal);
    const int more = m_tokens - pages::TokenLoader::firstPart;
    QCOMPARE(parts, (more + pages::TokenLoader::nextPart - 1) / pages::TokenLoader::nextPart);
    QCOMPARE(m_desk->transport.most, 1);
    QVERIFY(!m_desk->model()->canFetchMore({}));
    QVERIFY(watch.felt() <= 3); // of two hundred parts
}

void TokenScaleTest::theSelectionSurvivesARefresh()
{
    QTest::qWait(20); // what is left of the scrolling
    const int far = m_tokens - 3;
    auto* selection = m_desk->table()->selectionModel();
    const auto rows = QItemSelectionModel::Rows;
    selection->select(m_desk->model()->index(5, 0), QItemSelectionModel::ClearAndSelect | rows);
    selection->select(m_desk->model()->index(far, 0), QItemSelectionModel::Select | rows);
    const int place = m_desk->table()->verticalScrollBar()->value();
    int replaced = 0;
    QObject context;
    connect(m_desk->loader(), &pages::TokenLoader::replaced, &context, [&] { ++replaced; });
    StallWatch watch;
    QElapsedTimer clock;
    clock.start();
    m_desk->page->refresh();
    QVERIFY(waitFor(m_desk->loader(), [&] { return replaced == 1; }));
    report("refresh of all rows that are shown", double(clock.nsecsElapsed()) / 1e6, 10'000);
    report("  longest stall", watch.wall(), stallGoal);
    report("  of it this thread's own work", watch.own(), stallGoal);
    QCOMPARE(m_desk->table()->selectedRows(), (QList<int>{5, far}));
    QCOMPARE(m_desk->table()->verticalScrollBar()->value(), place);
    QVERIFY(watch.felt() <= 3);
}

void TokenScaleTest::everythingIsAsItWasAfterARestart()
{
    m_desk->table()->horizontalHeader()->setSortIndicator(TokenModel::Created, Qt::DescendingOrder);
    m_desk->filter()->setText(u"token-7"_s);
    QVERIFY(waitFor(m_desk->loader(), [this] {
        return !m_desk->loader()->isBusy() && m_desk->loader()->query().text == u"token-7";
    }));
    m_desk->table()->goTo(4);
    const QString id = m_desk->model()->index(4, 0).data(TokenModel::IdRole).toString();
    m_desk.reset();
    m_desk = std::make_unique<Desk>(m_service.address());
    m_desk->open();
    QVERIFY(waitFor(m_desk->loader(), [this] {
        return !m_desk->loader()->isBusy() && m_desk->model()->rowCount() > 0
            && m_desk->model()->total();
    }));
    QCOMPARE(m_desk->filter()->text(), u"token-7"_s);
    QCOMPARE(m_desk->loader()->query().sort, u"-createdAt"_s);
    QCOMPARE(m_desk->table()->selectedRows(), QList<int>{4});
    QCOMPARE(m_desk->model()->index(4, 0).data(TokenModel::IdRole).toString(), id);
}
