// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/undo_test.h"

#include "app/dialogs/confirm_dialog.h"
#include "app/dialogs/outcomes_dialog.h"
#include "app/dialogs/progress_dialog.h"
#include "app/pages/my_tokens_page.h"
#include "app/widgets/undo_bar.h"
#include "tests/app/shown_tokens.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace test;
using widgets::UndoBar;

namespace {

/// A page with a field, a button, and the bar.
struct Desk
{
    QWidget page;
    QLineEdit field;
    QPushButton button;
    UndoBar* bar;
    int undone = 0;

    Desk() : bar(new UndoBar(&page))
    {
        auto* column = new QVBoxLayout(&page);
        for (QWidget* part : {static_cast<QWidget*>(&field), static_cast<QWidget*>(&button),
                              static_cast<QWidget*>(bar)})
            column->addWidget(part);
        page.show();
        QApplication::setActiveWindow(&page);
        button.setFocus();
        settle();
    }
    ~Desk()
    {
        field.setParent(nullptr);
        button.setParent(nullptr);
    }
    void offer(const QString& text = u"Done."_s)
    {
        bar->offer(text, [this] { ++undone; });
        settle();
    }
};

/// Tokens that answer to being disabled and enabled.
void obey(ConsoleWorld& world, int tokens)
{
    for (int i = 0; i < tokens; ++i) {
        world.transport.on("POST " + pathOf(i) + "/disable", answer(200, token(i, u"disabled"_s)));
        world.transport.on("POST " + pathOf(i) + "/enable", answer(200, token(i, u"active"_s)));
    }
}

qsizetype asked(const ConsoleWorld& world, int number, const QByteArray& what)
{
    return world.transport.count("POST " + pathOf(number) + what);
}

QJsonObject listOf(const QJsonArray& items)
{
    return {{u"items"_s, items}, {u"total"_s, items.size()}};
}

} // namespace

void UndoTest::anOfferEndsByItself()
{
    QCOMPARE(UndoBar::usualSpan, std::chrono::milliseconds{10'000});
    Desk desk;
    desk.bar->setSpan(std::chrono::milliseconds{0});
    desk.offer();
    QTRY_VERIFY(!desk.bar->isVisible());
    QTest::keyClick(&desk.button, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.undone, 0);
    desk.bar->undo();
    QCOMPARE(desk.undone, 0);
}

void UndoTest::anOfferIsTakenOnce()
{
    Desk desk;
    desk.offer(u"3 token(s) disabled."_s);
    QCOMPARE(desk.bar->accessibleName(), u"3 token(s) disabled."_s);
    QAbstractButton* undo = buttonNamed(desk.bar, u"Undo"_s);
    QVERIFY(undo && !undo->toolTip().isEmpty());
    undo->click();
    undo->click();
    QCOMPARE(desk.undone, 1);
    QVERIFY(!desk.bar->isVisible());
}

void UndoTest::ctrlZUndoesWhereNoFieldHasAUseForIt()
{
    Desk desk;
    desk.offer();
    desk.field.setFocus();
    QTest::keyClicks(&desk.field, u"ab"_s);
    QTest::keyClick(&desk.field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.undone, 0);
    QVERIFY(desk.field.text() != u"ab"_s); // it took back what was typed
    desk.button.setFocus();
    QTest::keyClick(&desk.button, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.undone, 1);
    QTest::keyClick(&desk.button, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.undone, 1);
}

void UndoTest::goingSomewhereElseEndsTheOffer()
{
    ConsoleWorld world;
    obey(world, 1);
    Keys keys(world.context());
    keys.page->list()->table()->goTo(0);
    click(keys.page, u"Disable"_s);
    QVERIFY(keys.page->undoBar()->isVisible());
    keys.page->openPlace(u"api"_s); // another tab
    QVERIFY(!keys.page->undoBar()->isVisible());
    keys.page->offerUndo(u"Something."_s, [] {});
    QVERIFY(keys.page->undoBar()->isVisible());
    keys.page->hide(); // another page
    QVERIFY(!keys.page->undoBar()->isVisible());
    keys.page->show();
    QVERIFY(!keys.page->undoBar()->isVisible());
    QSignalSpy told(keys.page, &pages::Page::notified);
    keys.page->hide();
    keys.page->offerUndo(u"It came too late."_s, [] {}); // nobody would see the bar
    QCOMPARE(told.size(), 1);
}

void UndoTest::theNewestOfferCounts()
{
    Desk desk;
    desk.offer(u"First."_s);
    int other = 0;
    desk.bar->offer(u"Second."_s, [&] { ++other; });
    QCOMPARE(desk.bar->text(), u"Second."_s);
    desk.bar->undo();
    QCOMPARE(desk.undone, 0);
    QCOMPARE(other, 1);
}

void UndoTest::disablingAsksNothingAndIsTakenBack()
{
    ConsoleWorld world;
    obey(world, 1);
    Keys keys(world.context());
    keys.page->list()->table()->goTo(0);
    click(keys.page, u"Disable"_s);
    QVERIFY(!openDialog<dialogs::ConfirmDialog>());
    QCOMPARE(asked(world, 0, "/disable"), 1);
    UndoBar* bar = keys.page->undoBar();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->text(), u"%1 is disabled."_s.arg(token(0)[u"name"_s].toString()));
    picture(&keys.window, u"undo-bar"_s);
    QSignalSpy told(keys.page, &pages::Page::notified);
    click(bar, u"Undo"_s);
    QCOMPARE(asked(world, 0, "/enable"), 1);
    QCOMPARE(told.size(), 1); // said, and not offered to be taken back once more
    QVERIFY(!bar->isVisible());
    QVERIFY(buttonNamed(keys.page, u"Disable"_s));
    click(keys.page, u"Disable"_s);
    click(keys.page, u"Enable"_s); // the other way round
    QVERIFY(bar->isVisible());
    bar->undo();
    settle();
    QCOMPARE(asked(world, 0, "/disable"), 3);
}

void UndoTest::onlyWhatWasChangedIsChangedBack()
{
    ConsoleWorld world;
    obey(world, 3);
    world.transport.on(
        "GET /tokens",
        answer(200, listOf({token(0), token(1, u"disabled"_s), token(2, u"active"_s)})));
    Keys keys(world.context());
    selectRows(keys.page->list()->table(), 0, 2);
    click(keys.page, u"Disable"_s);
    QVERIFY(!openDialog<dialogs::OutcomesDialog>()); // all went well
    QVERIFY(!openDialog<dialogs::ProgressDialog>());
    QCOMPARE(keys.page->undoBar()->text(), u"2 token(s) disabled."_s);
    keys.page->undoBar()->undo();
    settle();
    QCOMPARE(asked(world, 0, "/enable"), 1);
    QCOMPARE(asked(world, 1, "/enable"), 0); // it was disabled before
    QCOMPARE(asked(world, 2, "/enable"), 1);
}

void UndoTest::whatFailedIsToldAndTheRestCanBeTakenBack()
{
    ConsoleWorld world;
    obey(world, 3);
    world.transport.on("POST " + pathOf(1) + "/disable", refusal(404, u"not_found"_s));
    world.transport.on("GET /tokens",
                       answer(200, listOf({token(0), token(1), token(2, u"active"_s)})));
    Keys keys(world.context());
    selectRows(keys.page->list()->table(), 0, 2);
    click(keys.page, u"Disable"_s);
    auto* outcomes = openDialog<dialogs::OutcomesDialog>();
    QVERIFY(outcomes);
    click(outcomes, u"Close"_s);
    QCOMPARE(keys.page->undoBar()->text(), u"2 token(s) disabled."_s);
    keys.page->undoBar()->undo();
    settle();
    QCOMPARE(asked(world, 0, "/enable") + asked(world, 1, "/enable") + asked(world, 2, "/enable"),
             2);
    QCOMPARE(asked(world, 1, "/enable"), 0);
}

void UndoTest::inProductionItAsksFirst()
{
    ConsoleWorld world;
    obey(world, 1);
    pages::Context context = world.context();
    context.careful = true;
    Keys keys(context);
    keys.page->list()->table()->goTo(0);
    click(keys.page, u"Disable…"_s);
    auto* confirm = openDialog<dialogs::ConfirmDialog>();
    QVERIFY(confirm);
    QCOMPARE(asked(world, 0, "/disable"), 0);
    click(confirm, u"Disable token"_s);
    QCOMPARE(asked(world, 0, "/disable"), 1);
    QVERIFY(keys.page->undoBar()->isVisible());
}

void UndoTest::revokingOffersNothing()
{
    ConsoleWorld world;
    world.transport.on("POST " + pathOf(0) + "/revoke", answer(200, token(0, u"revoked"_s)));
    Keys keys(world.context());
    keys.page->list()->table()->goTo(0);
    click(keys.page, u"Revoke…"_s);
    click(openDialog<dialogs::ConfirmDialog>(), u"Revoke token"_s);
    QCOMPARE(asked(world, 0, "/revoke"), 1);
    QVERIFY(!keys.page->undoBar()->isVisible());
}

void UndoTest::oneMayTakeBackWithTheOwnTokens()
{
    ConsoleWorld world(3);
    obey(world, 1);
    Shown<pages::MyTokensPage> mine(world.context(false));
    QAction* disable = nullptr;
    for (QAction* action : mine.page->findChildren<QAction*>())
        if (action->text() == u"Disable"_s && !disable)
            disable = action;
    QVERIFY(disable);
    disable->trigger();
    settle();
    QCOMPARE(asked(world, 0, "/disable"), 1);
    QVERIFY(mine.page->undoBar()->isVisible());
    picture(&mine.window, u"undo-bar-own"_s);
    mine.page->undoBar()->undo();
    settle();
    QCOMPARE(asked(world, 0, "/enable"), 1);
}

void UndoTest::anUndoThatFailsSaysSo()
{
    ConsoleWorld world;
    obey(world, 1);
    world.transport.on("POST " + pathOf(0) + "/enable", refusal(409, u"token_revoked"_s));
    Keys keys(world.context());
    keys.page->list()->table()->goTo(0);
    click(keys.page, u"Disable"_s);
    QSignalSpy told(keys.page, &pages::Page::notified);
    keys.page->undoBar()->undo();
    settle();
    QCOMPARE(told.size(), 1);
    QVERIFY(told.front().front().toString().startsWith(token(0)[u"name"_s].toString()));
    QVERIFY(!told.front().front().toString().contains(u"is enabled"_s));
}
