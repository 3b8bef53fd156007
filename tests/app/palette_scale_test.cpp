// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/palette_scale_test.h"

#include "app/shell/command_palette.h"
#include "app/shell/main_window.h"
#include "tests/app/memory_store.h"
#include "tests/app/stall_watch.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using test::report;

namespace {

constexpr double goal = 100; // ms

/// The console as main() makes it, with an administrator at work.
struct Console
{
    explicit Console(const QUrl& address)
    {
        client::SavedService saved;
        saved.address = address;
        saved.id = u"scale"_s;
        auto link = std::make_unique<shell::ServiceLink>(saved, secrets);
        std::optional<client::Result<api::Account>> account;
        link->session().signIn({u"admin"_s, core::Secret(test::adminPassword)}, false, &window,
                               [&](const auto& result) { account = result; });
        if (!QTest::qWaitFor([&] { return account.has_value(); }, 60'000) || !*account)
            qFatal("Nobody can sign in.");
        window.open(std::move(link));
        window.resize(1280, 800);
        window.show();
    }

    QTemporaryDir folder;
    test::MemoryStore secrets;
    client::SavedServices services{folder.filePath(u"services.json"_s)};
    shell::Preferences preferences{folder.filePath(u"console.ini"_s)};
    shell::Appearance appearance{*qApp, shell::Appearance::Choice::Light};
    shell::Languages languages{*qApp};
    core::SystemClock clock;
    support::ConsoleLog log;
    shell::MainWindow window{{services, secrets, preferences, appearance, languages, clock,
                              [this](const client::SavedService& service) {
                                  return std::make_unique<shell::ServiceLink>(service, secrets);
                              },
                              log, folder.path()}};
};

bool lists(const QListView* list, const QString& title)
{
    const QAbstractItemModel* model = list->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data().toString() == title)
            return true;
    return false;
}

} // namespace

void PaletteScaleTest::initTestCase()
{
    QVERIFY2(m_service.fillAndStart(), qPrintable(m_service.fault()));
}

void PaletteScaleTest::findsTokensAndUsersAsOneTypes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("a token by its name") << u"token-777"_s << u"token-777"_s;
    QTest::newRow("a user") << u"bench-12"_s << u"bench-12"_s;
    QTest::newRow("a setting") << u"read-only"_s << u"Read-only groups"_s;
}

void PaletteScaleTest::findsTokensAndUsersAsOneTypes()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, found);
    Console console(m_service.address());
    shell::CommandPalette* palette = console.window.openPalette();
    auto* input = palette->findChild<QLineEdit*>();
    const auto* list = palette->findChild<QListView*>();
    QElapsedTimer clock;
    for (const QChar letter : typed) {
        QTest::qWait(40); // a quick typist
        clock.start();
        QTest::keyClick(input, letter.toLatin1());
    }
    QEventLoop loop; // the real one, not the tests' polling
    const auto look = [&] {
        if (lists(list, found))
            loop.quit();
    };
    connect(list->model(), &QAbstractItemModel::rowsInserted, &loop, look);
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    if (!lists(list, found))
        loop.exec();
    const double took = double(clock.nsecsElapsed()) / 1e6;
    QVERIFY(lists(list, found));
    report(qPrintable(u"\"%1\" in the palette, last key to what is found"_s.arg(typed)), took,
           goal);
    QVERIFY(took < 10 * goal * test::slowness());
}
