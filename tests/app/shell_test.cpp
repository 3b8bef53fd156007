// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/shell_test.h"

#include "app/dialogs/add_key_dialog.h"
#include "app/dialogs/token_created_dialog.h"
#include "app/pages/kept_drafts.h"
#include "app/pages/review_dialog.h"
#include "app/shell/busy_line.h"
#include "app/shell/command_palette.h"
#include "app/shell/connection_test_dialog.h"
#include "app/shell/environment.h"
#include "app/shell/help_dialogs.h"
#include "app/shell/languages.h"
#include "app/shell/main_menu.h"
#include "app/shell/navigation.h"
#include "app/shell/page_list.h"
#include "app/shell/restore_dialog.h"
#include "app/shell/services_list.h"
#include "app/shell/sign_in_dialog.h"
#include "app/shell/start_notice.h"
#include "app/shell/start_wish.h"
#include "app/shell/status_bar.h"
#include "app/shell/trust_dialog.h"
#include "app/shell/welcome_view.h"
#include "app/shell/window_lock.h"
#include "app/shell/work_view.h"
#include "app/widgets/button.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/menu_letters.h"
#include "app/widgets/notice.h"
#include "app/widgets/secret_field.h"
#include "app/widgets/setting_row.h"
#include "app/widgets/switch.h"
#include "app/widgets/tab_strip.h"
#include "common/api/settings_json.h"
#include "tests/app/samples.h"
#include "tests/app/scene.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSystemTrayIcon>
#include <QTableView>
#include <QTest>
#include <QWhatsThis>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isControl(const QWidget* widget)
{
    if (widget->inherits("QSpinBox") || qobject_cast<const QComboBox*>(widget))
        return true;
    if (qobject_cast<const QLineEdit*>(
            widget)) // parts of spin and combo boxes have their owner's name
        return !qobject_cast<const QSpinBox*>(widget->parent())
            && !qobject_cast<const QComboBox*>(widget->parent());
    return qobject_cast<const QAbstractButton*>(widget) && widget->focusPolicy() != Qt::NoFocus;
}

QString nameOf(QWidget* widget)
{
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

template <typename Widget>
Widget* named(QWidget* root, const QString& name)
{
    for (Widget* widget : root->findChildren<Widget*>())
        if (nameOf(widget) == name && widget->isVisible())
            return widget;
    return nullptr;
}

QStringList filesBelow(const QString& folder)
{
    QStringList names;
    QDirIterator files(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(files.next());
    return names.filter(u"/drafts/"_s);
}

QAction* actionWith(const QWidget& window, const QKeySequence& keys)
{
    for (QAction* action : window.findChildren<QAction*>())
        if (action->shortcut() == keys)
            return action;
    return nullptr;
}

void settings(test::Scene& scene, const QString& id, const QString& place = {})
{
    scene.work().openPage(id, place);
    scene.settle();
}

} // namespace

void ShellTest::everyControlHasAName()
{
    test::Scene scene;
    for (const shell::PageEntry& entry : scene.work().entries()) {
        settings(scene, entry.id);
        for (QWidget* widget : scene.window().findChildren<QWidget*>())
            if (isControl(widget) && widget->isVisible())
                QVERIFY2(!nameOf(widget).isEmpty(),
                         qPrintable(u"%1: a %2 without a name"_s.arg(
                             entry.id, QLatin1StringView(widget->metaObject()->className()))));
    }
}

void ShellTest::everySettingSaysWhatItIs()
{
    test::Scene scene;
    int controls = 0;
    const QList<std::pair<QString, QString>> places{
        {u"restrictions"_s, {}},    {u"restrictions"_s, u"ip"_s},         {u"public-apis"_s, {}},
        {u"global-settings"_s, {}}, {u"global-settings"_s, u"proxies"_s}, {u"rate-limiting"_s, {}},
        {u"secure-mode"_s, {}},     {u"manage-api-keys"_s, u"settings"_s}};
    for (const auto& [id, place] : places) {
        settings(scene, id, place);
        QWidget* page = scene.work().currentPage();
        for (QWidget* widget : page->findChildren<QWidget*>()) {
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            const bool edits = isControl(widget) && (!button || button->isCheckable())
                && !qobject_cast<widgets::TabStrip*>(widget->parentWidget());
            if (!edits || !widget->isVisible())
                continue;
            ++controls;
            QString text; // Qt asks the control, then what holds it
            for (QWidget* at = widget; at != page && text.isEmpty(); at = at->parentWidget())
                text = at->whatsThis();
            QVERIFY2(text.size() > 24,
                     qPrintable(u"%1 %2: \"%3\" (%4) has no What's-this text"_s.arg(
                         id, place, nameOf(widget),
                         QLatin1StringView(widget->metaObject()->className()))));
        }
    }
    QVERIFY(controls > 40);
}

void ShellTest::hardSettingsHaveAQuestionMark()
{
    test::Scene scene;
    settings(scene, u"global-settings"_s);
    const auto rows = scene.work().currentPage()->findChildren<widgets::SettingRow*>();
    QList<widgets::IconButton*> marks;
    for (const widgets::SettingRow* row : rows) {
        const auto buttons = row->findChildren<widgets::IconButton*>();
        for (widgets::IconButton* button : buttons) {
            if (!button->accessibleName().startsWith(u"Help on "_s))
                continue;
            marks.append(button);
            QVERIFY(row->whatsThis().size() > 60);
        }
    }
    QVERIFY(marks.size() >= 4);
    marks.front()->click();
    const auto shown = QApplication::topLevelWidgets();
    QVERIFY(std::ranges::any_of(shown, [](const QWidget* widget) {
        return widget->isVisible() && widget->inherits("QWhatsThat");
    }));
    QWhatsThis::hideText();
}

void ShellTest::everyMenuEntryHasALetterOfItsOwn_data()
{
    QTest::addColumn<QString>("language");
    for (const shell::Languages::Language& language : shell::Languages::available())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void ShellTest::everyMenuEntryHasALetterOfItsOwn()
{
    QFETCH(const QString, language);
    shell::Languages languages(*qApp);
    languages.use(language);
    QMenuBar bar;
    const shell::MainMenu menu(bar, &bar);
    QHash<QString, QString> keys;
    const auto look = [&](const auto& self, const QList<QAction*>& entries,
                          const QString& where) -> void {
        QHash<QString, QString> letters;
        for (const QAction* entry : entries) {
            if (entry->isSeparator())
                continue;
            const QString letter = QKeySequence::mnemonic(entry->text()).toString();
            QVERIFY2(!letter.isEmpty(), qPrintable(where + entry->text()));
            QVERIFY2(!letters.contains(letter),
                     qPrintable(where + letters[letter] + u" and "_s + entry->text()));
            letters.insert(letter, entry->text());
            const QString key = entry->shortcut().toString();
            QVERIFY2(key.isEmpty() || !keys.contains(key),
                     qPrintable(keys[key] + u" and "_s + entry->text() + u": "_s + key));
            keys.insert(key, entry->text());
            if (entry->menu())
                self(self, entry->menu()->actions(), entry->text() + u", "_s);
        }
    };
    look(look, bar.actions(), {});
    languages.use(u"en"_s);
    QVERIFY(keys.size() > 10);
}

void ShellTest::everyMenuGetsItsLettersWhenItOpens_data()
{
    everyMenuEntryHasALetterOfItsOwn_data();
}

void ShellTest::everyMenuGetsItsLettersWhenItOpens()
{
    QFETCH(const QString, language);
    shell::Languages languages(*qApp);
    languages.use(language);
    QMenuBar bar;
    shell::MainMenu menu(bar, &bar);
    menu.showPages(shell::pageList(), [](const QString&) {});
    menu.showAppearances(shell::Appearance::Choice::System, [](shell::Appearance::Choice) {});
    menu.showLanguages(language, [](const QString&) {});
    QMenu other; // as the menus of rows and buttons are made
    for (const QString& text : {u"Copy link"_s, u"Copy id"_s, u"&Copy"_s, u"R & D"_s, u"日本"_s,
                                u"日本語"_s, u"CCC"_s, u"ユーザー…"_s})
        other.addAction(QString(text).replace(u" & "_s, u" && "_s));
    for (QMenu* one : {menu.pagesMenu, menu.appearanceMenu, menu.languageMenu, &other}) {
        one->popup({});
        one->popup({}); // a second time changes nothing
        QHash<QString, QString> letters;
        for (const QAction* entry : one->actions()) {
            if (entry->isSeparator())
                continue;
            const QString letter = QKeySequence::mnemonic(entry->text()).toString();
            QVERIFY2(!letter.isEmpty(), qPrintable(entry->text()));
            QVERIFY2(!letters.contains(letter), qPrintable(letters[letter] + entry->text()));
            QVERIFY2(letter != u"Alt+ー"_s, qPrintable(entry->text())); // no key has it
            letters.insert(letter, entry->text());
            QVERIFY(!widgets::withoutLetter(entry->text()).contains(u"(&"_s));
        }
        one->close();
    }
    QCOMPARE(widgets::withoutLetter(other.actions().at(3)->text()), u"R & D"_s);
    QCOMPARE(widgets::withoutLetter(other.actions().at(4)->text()), u"日本"_s);
    QVERIFY(other.actions().last()->text().endsWith(u")…"_s));
    languages.use(u"en"_s);
}

void ShellTest::qtSpeaksTheLanguageToo_data()
{
    everyMenuEntryHasALetterOfItsOwn_data();
}

/// The menus of fields and the buttons of Qt's own dialogs.
void ShellTest::qtSpeaksTheLanguageToo()
{
    QFETCH(const QString, language);
    shell::Languages languages(*qApp);
    languages.use(language);
    QLineEdit field;
    const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
    const QStringList english{u"Undo"_s,  u"Redo"_s,   u"Cut"_s,       u"Copy"_s,
                              u"Paste"_s, u"Delete"_s, u"Select All"_s};
    int translated = 0;
    for (const QAction* entry : menu->actions()) {
        const QString words = widgets::withoutLetter(entry->text()).section(u'\t', 0, 0);
        translated += words.isEmpty() || english.contains(words) ? 0 : 1;
    }
    QCOMPARE(translated, language == u"en"_s ? 0 : 7);
    const QString cancel = QCoreApplication::translate("QPlatformTheme", "Cancel");
    QCOMPARE(cancel == u"Cancel"_s, language == u"en"_s);
    // They are part of the program: not every computer has them.
    QVERIFY(language == u"en"_s || QFile::exists(u":/i18n/qtbase_%1.qm"_s.arg(language)));
    languages.use(u"en"_s);
}

void ShellTest::pagesThatFitDoNotScroll()
{
    test::Scene scene;
    scene.window().resize(1280, 900);
    settings(scene, u"secure-mode"_s);
    auto* area = scene.work().currentPage()->findChild<QScrollArea*>();
    QVERIFY(area);
    QCOMPARE(area->verticalScrollBar()->maximum(), 0);
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    scene.window().resize(1024, 640);
    scene.settle();
    QVERIFY(area->verticalScrollBar()->maximum() > 0);
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0); // no page scrolls sideways
}

void ShellTest::theNavigationIsAColumnOfIconsInANarrowWindow()
{
    test::Scene scene;
    auto* navigation = scene.window().findChild<shell::Navigation*>();
    QVERIFY(!navigation->isNarrow());
    scene.window().resize(1024, 640);
    scene.settle();
    QVERIFY(navigation->isNarrow());
    scene.window().resize(1200, 700);
    scene.settle();
    QVERIFY(!navigation->isNarrow());
}

void ShellTest::aChosenWidthOfTheNavigationWins()
{
    test::Scene scene;
    auto* navigation = scene.window().findChild<shell::Navigation*>();
    emit navigation->collapseClicked();
    QVERIFY(navigation->isNarrow());
    scene.window().resize(1400, 900);
    scene.settle();
    QVERIFY(navigation->isNarrow());
}

void ShellTest::aLostServiceIsSaidAndComesBack()
{
    test::Scene scene;
    scene.service().setAway(true);
    scene.link().connection().retryNow();
    QTRY_VERIFY(scene.work().findChild<widgets::Banner*>()->isVisible());
    QVERIFY(named<widgets::Button>(&scene.window(), u"Retry now"_s));
    scene.service().setAway(false);
    named<widgets::Button>(&scene.window(), u"Retry now"_s)->click();
    QTRY_VERIFY(!scene.work().findChild<widgets::Banner*>()->isVisible());
}

void ShellTest::aPendingChangeIsKeptOrUndone()
{
    for (const bool keep : {true, false}) {
        test::Scene scene;
        QJsonObject status = test::status(1285);
        status.insert(u"pending"_s,
                      QJsonObject{{u"settings"_s, u"global"_s},
                                  {u"revision"_s, 12},
                                  {u"secondsLeft"_s, 103},
                                  {u"by"_s, u"m.lindqvist"_s},
                                  {u"until"_s,
                                   QDateTime::currentDateTimeUtc().addSecs(103).toString(
                                       Qt::ISODateWithMs)}});
        scene.service().on("GET /status", test::answer(200, status));
        scene.service().on("POST /settings/confirm", test::answer(200, {}));
        scene.service().on("POST /settings/roll-back", test::answer(200, {}));
        scene.link().connection().retryNow();
        QTRY_VERIFY(named<widgets::Button>(&scene.window(), u"Keep the change"_s));
        named<widgets::Button>(&scene.window(), keep ? u"Keep the change"_s : u"Undo now"_s)
            ->click();
        scene.settle();
        const QByteArray asked = keep ? "POST /settings/confirm" : "POST /settings/roll-back";
        QCOMPARE(scene.service().lastBody(asked).value(u"revision"_s).toInt(), 12);
    }
}

void ShellTest::anEndedSessionAsksAgainAndGoesOn()
{
    test::Scene scene;
    settings(scene, u"global-settings"_s);
    scene.service().on("GET /settings/global", [asked = 0](const client::Request&) mutable {
        return asked++ == 0 ? test::refusal(401, u"not_signed_in"_s)
                            : test::answer(200, api::toJson(domain::GlobalSettings{}), "\"8\"");
    });
    scene.work().currentPage()->refresh();
    QTRY_VERIFY(scene.window().findChild<QDialog*>());
    auto* dialog = scene.window().findChild<QDialog*>();
    auto* password = dialog->findChild<QLineEdit*>();
    password->setText(u"correct horse"_s);
    named<widgets::Button>(dialog, u"Sign in"_s)->click();
    QTRY_VERIFY(!dialog->isVisible());
    QTRY_COMPARE(scene.service().count("GET /settings/global") >= 3,
                 true); // first look, refused, again
}

/// What was asked for when the session ended is asked for again, once, and what was typed stays.
void ShellTest::aFormGoesOnAfterTheSessionEnded()
{
    test::Scene scene;
    settings(scene, u"manage-api-keys"_s);
    const QJsonObject made{{u"token"_s, test::token(0)},
                           {u"secret"_s, u"lku_Zt51hNw00000_notforanybody"_s}};
    scene.service().on("POST /tokens", [made, asked = 0](const client::Request&) mutable {
        return asked++ == 0 ? test::refusal(401, u"not_signed_in"_s) : test::answer(201, made);
    });
    scene.work().currentPage()->createNew();
    scene.settle();
    auto* form = scene.window().findChild<dialogs::AddKeyDialog*>();
    QVERIFY(form);
    auto* name = named<QLineEdit>(form, u"Name"_s);
    name->setText(u"nightly-export"_s);
    named<widgets::Button>(form, u"Create token"_s)->click();
    if (auto* asked = form->findChild<pages::ReviewDialog*>()) // it is in production
        named<widgets::Button>(asked, u"Create token"_s)->click();
    QTRY_VERIFY(scene.window().findChild<shell::SignInDialog*>());
    auto* signIn = scene.window().findChild<shell::SignInDialog*>();
    QVERIFY(form->isVisible());
    QCOMPARE(name->text(), u"nightly-export"_s);
    QCOMPARE(scene.service().count("POST /tokens"), 1);
    signIn->findChild<QLineEdit*>()->setText(u"correct horse"_s);
    named<widgets::Button>(signIn, u"Sign in"_s)->click();
    QTRY_COMPARE(scene.service().count("POST /tokens"), 2);
    QTRY_VERIFY(scene.window().findChild<dialogs::TokenCreatedDialog*>());
    // The same question, so that a service that did it already does it no second time.
    QByteArrayList keys;
    for (const client::Request& request : std::as_const(scene.service().requests))
        if (test::FakeTransport::nameOf(request) == "POST /tokens")
            keys.append(test::FakeTransport::header(request, "Idempotency-Key"));
    QCOMPARE(keys.size(), 2);
    QVERIFY(!keys.front().isEmpty());
    QCOMPARE(keys.front(), keys.back());
    QCOMPARE(scene.service().lastBody("POST /tokens").value(u"name"_s).toString(),
             u"nightly-export"_s);
}

void ShellTest::aFormIsKeptByWhoDoesNotSignInAgain()
{
    test::Scene scene;
    settings(scene, u"manage-api-keys"_s);
    scene.service().on("POST /tokens", test::refusal(401, u"not_signed_in"_s));
    scene.work().currentPage()->createNew();
    scene.settle();
    auto* form = scene.window().findChild<dialogs::AddKeyDialog*>();
    named<QLineEdit>(form, u"Name"_s)->setText(u"nightly-export"_s);
    named<widgets::Button>(form, u"Create token"_s)->click();
    if (auto* asked = form->findChild<pages::ReviewDialog*>()) // it is in production
        named<widgets::Button>(asked, u"Create token"_s)->click();
    QTRY_VERIFY(scene.window().findChild<shell::SignInDialog*>());
    scene.window().findChild<shell::SignInDialog*>()->reject();
    scene.settle();
    QVERIFY(form->isVisible());
    QCOMPARE(named<QLineEdit>(form, u"Name"_s)->text(), u"nightly-export"_s);
    QVERIFY(named<widgets::Button>(form, u"Create token"_s)->isEnabled()); // it may be tried again
}

void ShellTest::leavingWithADraftAsksFirst()
{
    test::Scene scene;
    settings(scene, u"global-settings"_s);
    named<widgets::Switch>(&scene.window(), u"Allow PAT Tokens"_s)->click();
    QCOMPARE(scene.work().drafts(), QStringList{u"Global Settings"_s});
    scene.window().close();
    QVERIFY(scene.window().isVisible());
    auto* dialog = scene.window().findChild<QDialog*>();
    QVERIFY(dialog);
    named<widgets::Button>(dialog, u"Back to the draft"_s)->click();
    QVERIFY(scene.window().isVisible());
    QCOMPARE(scene.work().drafts().size(), 1);
}

namespace {

/// An earlier run left an edit of Global Settings and one of the token settings.
void leaveDrafts(const QString& folder)
{
    const core::SystemClock clock;
    pages::KeptDrafts kept(folder, u"corp"_s, u"m.lindqvist"_s, clock);
    domain::GlobalSettings global;
    const QJsonObject before = api::toJson(global);
    global.foreignTokens = !global.foreignTokens;
    QVERIFY(
        kept.keep(u"global-settings"_s, {{u"global"_s, {"\"7\"", before, api::toJson(global)}}}));
    domain::TokenSettings tokens;
    const QJsonObject rules = api::toJson(tokens);
    tokens.purgeExpiredAfterDays = 17;
    QVERIFY(
        kept.keep(u"manage-api-keys"_s, {{u"tokens"_s, {"\"7\"", rules, api::toJson(tokens)}}}));
}

} // namespace

void ShellTest::whatAKilledConsoleLeftIsOffered()
{
    const QTemporaryDir folder;
    leaveDrafts(folder.path());
    test::Scene scene(true, folder.path());
    auto* dialog = scene.window().findChild<shell::RestoreDialog*>();
    QVERIFY(dialog);
    QVERIFY(named<QLabel>(dialog, u"Global Settings"_s));
    QVERIFY(named<QLabel>(dialog, u"Manage API Keys"_s));
    QVERIFY(scene.work().drafts().isEmpty());
    named<widgets::Button>(dialog, u"Restore"_s)->click();
    scene.settle();
    QCOMPARE(scene.work().drafts(), QStringList({u"Manage API Keys"_s, u"Global Settings"_s}));
    QCOMPARE(scene.work().currentId(), u"manage-api-keys"_s);
    // They are kept until they are saved or dropped.
    QCOMPARE(filesBelow(folder.path()).size(), 2);
    scene.work().discardDrafts();
    QVERIFY(filesBelow(folder.path()).isEmpty());
}

void ShellTest::whatAKilledConsoleLeftCanBeDropped()
{
    const QTemporaryDir folder;
    leaveDrafts(folder.path());
    {
        test::Scene later(true, folder.path()); // closed without an answer
        QVERIFY(later.window().findChild<shell::RestoreDialog*>());
    }
    QCOMPARE(filesBelow(folder.path()).size(), 2);
    test::Scene scene(true, folder.path());
    auto* dialog = scene.window().findChild<shell::RestoreDialog*>();
    QVERIFY(dialog);
    named<widgets::Button>(dialog, u"Discard"_s)->click();
    QVERIFY(scene.work().drafts().isEmpty());
    QVERIFY(filesBelow(folder.path()).isEmpty());
}

void ShellTest::aLockedWindowShowsNothingUntilThePasswordIsGiven()
{
    test::Scene scene;
    settings(scene, u"global-settings"_s);
    named<widgets::Switch>(&scene.window(), u"Allow PAT Tokens"_s)->click();
    shell::showKeys({}, &scene.window()); // any dialog: it may show what others must not see
    auto* other = scene.window().findChild<QDialog*>();
    QVERIFY(other && other->isVisible());
    actionWith(scene.window(), QKeySequence(Qt::CTRL | Qt::Key_L))->trigger();
    auto* dialog = scene.window().findChild<shell::SignInDialog*>();
    QVERIFY(dialog);
    QVERIFY(!other->isVisible());
    const QImage covered = scene.window().grab().toImage();
    QCOMPARE(covered.pixelColor(60, 300), covered.pixelColor(700, 500)); // navigation and page
    auto* password = dialog->findChild<QLineEdit*>();
    password->setText(u"wrong"_s);
    scene.service().on("POST /session", test::refusal(401, u"sign_in_failed"_s));
    named<widgets::Button>(dialog, u"Unlock"_s)->click();
    scene.settle();
    QVERIFY(!other->isVisible());
    scene.service().on("POST /session",
                       test::answer(201, test::sessionAnswer(u"m.lindqvist"_s, true)));
    password->setText(u"correct horse"_s);
    named<widgets::Button>(dialog, u"Unlock"_s)->click();
    scene.settle();
    QVERIFY(other->isVisible());
    QCOMPARE(scene.work().drafts().size(), 1);
}

void ShellTest::aLockedWindowCanBeLeft()
{
    test::Scene scene;
    actionWith(scene.window(), QKeySequence(Qt::CTRL | Qt::Key_L))->trigger();
    scene.window().findChild<shell::SignInDialog*>()->reject();
    QVERIFY(!scene.window().work()); // signed out; nobody is left before a cover
    QVERIFY(scene.window().welcome()->isVisible());
}

void ShellTest::itLocksWhenNobodyIsThere()
{
    const QTemporaryDir folder;
    shell::Preferences preferences(folder.filePath(u"console.ini"_s));
    test::Scene scene;
    QWidget window;
    window.show();
    shell::WindowLock lock(window, preferences);
    lock.setPatience(std::chrono::milliseconds(1));
    QTest::qWait(20);
    QVERIFY(!lock.isLocked()); // nobody is signed in
    lock.setSession(&scene.link().session(), u"Corp gateway"_s);
    lock.setPatience(std::chrono::milliseconds(1));
    QTRY_VERIFY(lock.isLocked());
    lock.setSession(nullptr, {});
    QVERIFY(!lock.isLocked());
}

void ShellTest::itLocksWithTheScreenUnlessThatIsNotWanted()
{
    const QTemporaryDir folder;
    shell::Preferences preferences(folder.filePath(u"console.ini"_s));
    test::Scene scene;
    QWidget window;
    window.show();
    shell::WindowLock lock(window, preferences);
    lock.lockWithScreen();
    QVERIFY(!lock.isLocked()); // nobody is signed in
    lock.setSession(&scene.link().session(), u"Corp gateway"_s);
    QMenu menu;
    lock.showChoices(menu);
    QAction* choice = menu.actions().first();
    QVERIFY(choice->isChecked()); // without anybody's doing
    choice->trigger();
    lock.lockWithScreen();
    QVERIFY(!lock.isLocked());
    choice->trigger();
    lock.lockWithScreen();
    QVERIFY(lock.isLocked());
    lock.lockWithScreen(); // desktops say it more than once
    QVERIFY(lock.isLocked());
    lock.setSession(nullptr, {});
}

void ShellTest::inProductionChangesAreShownBeforeTheyAreSaved()
{
    test::Scene scene; // of a service in production
    settings(scene, u"global-settings"_s);
    named<widgets::Switch>(&scene.window(), u"Allow PAT Tokens"_s)->click();
    named<widgets::Button>(&scene.window(), u"Save…"_s)->click();
    scene.settle();
    QCOMPARE(scene.service().count("PUT /settings/global"), 0);
    auto* review = scene.window().findChild<pages::ReviewDialog*>();
    QVERIFY(review);
    QVERIFY(named<QLabel>(review, u"Allow PAT Tokens"_s));
    emit review->saveRequested();
    scene.settle();
    QCOMPARE(scene.service().count("PUT /settings/global"), 1);
}

void ShellTest::aProfileIsOpenedByItsName()
{
    test::Scene scene;
    client::SavedService plant;
    plant.name = u"Plant 2"_s;
    plant.address = QUrl(u"https://keys.plant2.example:8460"_s);
    scene.services().put(plant);
    scene.window().links().start({{}, u"nowhere"_s});
    QVERIFY(scene.window().work()); // a wrong name costs nobody the service
    scene.window().links().start({{}, u"plant 2"_s});
    QVERIFY(!scene.window().work());
}

void ShellTest::theConnectionToASavedServiceIsTested()
{
    test::Scene scene;
    client::SavedService plant;
    plant.name = u"Plant 2"_s;
    plant.address = QUrl(u"https://keys.plant2.example:8460"_s);
    const QString id = scene.services().put(plant);
    emit scene.window().welcome()->findChild<shell::ServicesList*>()->testRequested(id);
    auto* dialog = scene.window().findChild<shell::ConnectionTestDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QTRY_VERIFY(named<QLabel>(dialog, u"The service answers"_s));
    QVERIFY(named<QLabel>(dialog, u"None: plain HTTP, within this computer"_s));
    QVERIFY(named<widgets::Button>(dialog, u"Test again"_s)->isEnabled());
    dialog->reject();
}

namespace {

client::Certificate certificate(const QString& until)
{
    client::Certificate facts;
    facts.fingerprint = QByteArray(32, '\x4a');
    facts.subject = u"keys.corp.example"_s;
    facts.issuer = u"Corp CA"_s;
    facts.validFrom = QDateTime::fromString(u"2026-01-01T00:00:00Z"_s, Qt::ISODate);
    facts.validUntil = QDateTime::fromString(until, Qt::ISODate);
    return facts;
}

client::SavedService corp()
{
    client::SavedService service;
    service.name = u"Corp gateway"_s;
    service.address = QUrl(u"https://keys.corp.example:8460"_s);
    return service;
}

bool tells(const QWidget& dialog, const QString& text)
{
    const auto labels = dialog.findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) {
        return label->isVisibleTo(&dialog) && label->text().contains(text);
    });
}

} // namespace

void ShellTest::aConnectionThatDoesNotWorkIsExplained()
{
    shell::ConnectionTestDialog dialog(corp(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    shell::ConnectionReport report;
    report.failure.emplace();
    report.failure->kind = client::Failure::Kind::Certificate;
    report.failure->message = u"The certificate of the service is not trusted."_s;
    report.refused = certificate(u"2036-01-01T00:00:00Z"_s);
    report.refused->differsFromPinned = true;
    dialog.setReport(report);
    QVERIFY(tells(dialog, u"It does not work"_s));
    QVERIFY(tells(dialog, u"is not trusted"_s));
    QVERIFY(tells(dialog, u"Another one than you trusted before"_s));
    QVERIFY(tells(dialog, u"4A:4A:4A"_s));
    QVERIFY(!tells(dialog, u"Further answers"_s));
}

void ShellTest::whatProtectsAConnectionIsTold_data()
{
    QTest::addColumn<bool>("pinned");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("trusted by the system") << false << u"2136-01-01T00:00:00Z"_s
                                           << QStringList{u"Trusted by this system"_s, u"left"_s};
    QTest::newRow("pinned") << true << u"2136-01-01T00:00:00Z"_s
                            << QStringList{u"it has the pinned fingerprint"_s};
    QTest::newRow("pinned and expired")
        << true << u"2026-02-01T00:00:00Z"_s << QStringList{u": expired"_s};
}

void ShellTest::whatProtectsAConnectionIsTold()
{
    QFETCH(const bool, pinned);
    QFETCH(const QString, until);
    QFETCH(const QStringList, told);
    shell::ConnectionTestDialog dialog(corp(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    shell::ConnectionReport report;
    report.connecting = std::chrono::milliseconds(41);
    report.latency = std::chrono::milliseconds(3);
    report.version = u"1.4.2"_s;
    report.tls =
        client::TlsFacts{u"TLSv1.3"_s, u"TLS_AES_256_GCM_SHA384"_s, certificate(until), pinned};
    dialog.setReport(report);
    for (const QString& text : told
             + QStringList{u"3 ms"_s, u"41 ms, with connecting"_s, u"1.4.2"_s,
                           u"TLSv1.3, TLS_AES_256_GCM_SHA384"_s, u"Corp CA"_s, u"4A:4A:4A"_s})
        QVERIFY2(tells(dialog, text), qPrintable(text));
}

void ShellTest::aTrayThatIsNotThereIsNotOffered()
{
    QVERIFY2(!QSystemTrayIcon::isSystemTrayAvailable(),
             "CTest runs this with QT_QPA_PLATFORM=offscreen");
    test::Scene scene;
    QAction* tray = nullptr;
    for (QAction* action : scene.window().findChildren<QAction*>())
        if (action->text().contains(u"tray"_s))
            tray = action;
    QVERIFY(tray && !tray->isEnabled() && !tray->isChecked());
    QVERIFY(tray->text().contains(u"not on this desktop"_s));
    QVERIFY(tray->toolTip().contains(u"has no tray"_s)); // and why
    QVERIFY(QApplication::quitOnLastWindowClosed());
}

void ShellTest::theKeysThatShowSecretsAreListed()
{
    test::Scene scene;
    QAction* secrets = actionWith(scene.window(), widgets::secretKeys());
    QVERIFY(secrets && secrets->isEnabled());
    actionWith(scene.window(), QKeySequence(Qt::CTRL | Qt::Key_Slash))->trigger();
    auto* dialog = scene.window().findChild<QDialog*>();
    QVERIFY(tells(*dialog, u"Show or hide secrets"_s));
    for (const QString& elsewhere : {u"Edit the row"_s, u"Save the settings"_s, u"Undo"_s})
        QVERIFY2(tells(*dialog, elsewhere), qPrintable(elsewhere));
}

void ShellTest::goToAnythingHasTwoKeys()
{
    test::Scene scene;
    for (const Qt::Key key : {Qt::Key_K, Qt::Key_P}) {
        QTest::keyClick(&scene.window(), key, Qt::ControlModifier);
        auto* palette = scene.window().findChild<shell::CommandPalette*>();
        QVERIFY(palette);
        delete palette;
    }
}

void ShellTest::aWishSurvivesTheWayToAnotherConsole()
{
    using shell::StartWish;
    for (const StartWish& wish :
         {StartWish{}, StartWish{u"profile:8460"_s, {}}, StartWish{{}, u"Corp gateway"_s}})
        QCOMPARE(StartWish::fromText(wish.toText()), wish);
    QCOMPARE(StartWish({u"profile of"_s, {}}).toText(), u"profileof"_s); // no address has a blank
}

void ShellTest::thePaletteOpensAPage()
{
    test::Scene scene;
    settings(scene, u"global-settings"_s);
    auto* palette = scene.window().openPalette();
    auto* field = palette->findChild<QLineEdit*>();
    field->setText(u"Secure"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(scene.work().currentId(), u"secure-mode"_s);
}

void ShellTest::thePaletteFindsSettingsAndUpstreams()
{
    test::Scene scene;
    const auto go = [&](const QString& text) {
        auto* palette = scene.window().openPalette();
        scene.settle(); // the service has told its upstreams
        auto* field = palette->findChild<QLineEdit*>();
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
    };
    go(u"Read-only groups"_s);
    QCOMPARE(scene.work().currentId(), u"restrictions"_s);
    go(u"Locked out for"_s);
    QCOMPARE(scene.work().currentId(), u"rate-limiting"_s);
    go(u"http://10."_s); // the address of an upstream
    QCOMPARE(scene.work().currentId(), u"global-settings"_s);
}

void ShellTest::thePaletteHasWhatTheMenusHave()
{
    test::Scene scene;
    auto* palette = scene.window().openPalette();
    auto* field = palette->findChild<QLineEdit*>();
    const auto* list = palette->findChild<QListView*>();
    for (const QString& action : {u"Copy diagnostics"_s, u"Starting profile…"_s, u"Sign out"_s,
                                  u"Dark"_s, u"Deutsch"_s, u"Test Token…"_s}) {
        field->setText(u'>' + action);
        QCOMPARE(list->model()->index(1, 0).data().toString(), action); // below the group's name
    }
    field->setText(u">Copy diagnostics"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Qt"_s));
}

void ShellTest::whereOneWentLatelyComesFirst()
{
    test::Scene scene;
    const auto rows = [&](const QString& text) {
        auto* palette = scene.window().openPalette();
        palette->findChild<QLineEdit*>()->setText(text);
        const auto* list = palette->findChild<QListView*>();
        QStringList shown;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            shown.append(list->model()->index(row, 0).data().toString());
        palette->close();
        return shown;
    };
    QVERIFY(!rows({}).contains(u"Lately"_s));
    for (const QString& page : {u"Restrictions"_s, u"Secure Mode"_s}) {
        auto* palette = scene.window().openPalette();
        auto* field = palette->findChild<QLineEdit*>();
        field->setText(page);
        QTest::keyClick(field, Qt::Key_Return);
    }
    const QStringList shown = rows({});
    QCOMPARE(shown.mid(0, 3), (QStringList{u"Lately"_s, u"Secure Mode"_s, u"Restrictions"_s}));
    QCOMPARE(shown.count(u"Secure Mode"_s), 1);
    QCOMPARE(rows(u"restr"_s).mid(0, 2), (QStringList{u"Lately"_s, u"Restrictions"_s}));
}

void ShellTest::theStatusBarSaysWhatGoesOnAndWhatOneMayDo()
{
    test::Scene scene;
    const auto says = [&](const QString& text) {
        const auto labels = scene.window().findChild<shell::StatusBar*>()->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->text() == text && label->isVisible();
        });
    };
    QVERIFY(says(u"Administrator"_s));
    emit scene.work().currentPage()->workChanged(u"Exporting: 12 records"_s);
    settings(scene, u"global-settings"_s); // wherever one goes meanwhile
    QVERIFY(says(u"Exporting: 12 records"_s));
    emit scene.work().workChanged({});
    QVERIFY(!says(u"Exporting: 12 records"_s));
}

// Desktop convention 35: connection, role, node count.
void ShellTest::theStatusBarTellsTheNodesOfTheStore()
{
    test::Scene scene;
    const auto node = [](int number, bool answering) {
        return QJsonObject{{u"number"_s, number},
                           {u"version"_s, u"1.0.%1"_s.arg(number)},
                           {u"startedAt"_s, u"2027-01-05T08:41:00.000Z"_s},
                           {u"seenAt"_s, u"2027-01-05T09:41:00.000Z"_s},
                           {u"here"_s, number == 0},
                           {u"answering"_s, answering}};
    };
    const auto shown = [&](const QJsonArray& nodes) -> const QLabel* {
        QJsonObject status = test::status(1284);
        status.insert(u"nodes"_s, nodes);
        scene.service().on("GET /status", test::answer(200, status));
        scene.link().connection().retryNow();
        scene.settle();
        const auto labels = scene.window().findChild<shell::StatusBar*>()->findChildren<QLabel*>();
        const auto found = std::ranges::find_if(labels, [](const QLabel* label) {
            return label->text().contains(u"node"_s) && label->isVisible();
        });
        return found == labels.end() ? nullptr : *found;
    };
    QVERIFY(!shown({node(0, true)})); // alone, which goes without saying
    const QLabel* both = shown({node(0, true), node(1, true)});
    QVERIFY(both);
    QCOMPARE(both->text(), u"2 node(s)"_s);
    QCOMPARE(both->toolTip(), u"Node 0, this one: version 1.0.0\nNode 1: version 1.0.1"_s);
    const QLabel* missing = shown({node(0, true), node(1, false)});
    QVERIFY(missing);
    QCOMPARE(missing->text(), u"1 of 2 node(s)"_s);
    QVERIFY2(missing->toolTip().contains(u"Node 1: no answer since 5 Jan 2027"_s),
             qPrintable(missing->toolTip()));
    QCOMPARE(missing->accessibleDescription(), missing->toolTip());
    scene.service().setAway(true);
    scene.link().connection().retryNow();
    scene.settle();
    QVERIFY(!missing->isVisible()); // nobody can tell
}

void ShellTest::switchingTheLanguageKeepsTheService()
{
    test::Scene scene;
    const auto actions = scene.window().findChildren<QAction*>();
    const auto english = std::ranges::find_if(
        actions, [](QAction* action) { return action->text() == u"English"_s; });
    QVERIFY(english != actions.end());
    (*english)->trigger();
    scene.settle();
    QVERIFY(scene.window().work());
    QCOMPARE(scene.service().count("POST /session"), 1); // nobody had to sign in again
}

namespace {

void writeFile(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

void ShellTest::settingsThatCannotBeReadAreMovedAside()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"console.ini"_s);
    const QByteArray spoiled("\x01\x7f no settings at all\nand more of it");
    for (const QString& one : {file, folder.filePath(u"window.ini"_s)})
        writeFile(one, spoiled);
    shell::Preferences preferences(file);
    QCOMPARE(preferences.setAside(),
             (QStringList{file + u".unreadable"_s, folder.filePath(u"window.ini.unreadable"_s)}));
    QFile kept(file + u".unreadable"_s);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), spoiled); // nothing is lost
    QVERIFY(preferences.language().isEmpty());
    QWidget window;
    shell::tellHowItStarted(preferences.setAside(), false, &window);
    const auto* told = window.findChild<QDialog*>();
    QVERIFY(told);
    QVERIFY(tells(*told, u"console.ini.unreadable"_s));
    {
        shell::Preferences good(folder.filePath(u"other.ini"_s));
        good.setLanguage(u"de"_s);
    }
    const shell::Preferences again(folder.filePath(u"other.ini"_s));
    QCOMPARE(again.setAside(), QStringList());
    QCOMPARE(again.language(), u"de"_s);
}

void ShellTest::whereTheWindowStandsIsKeptApart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"console.ini"_s);
    {
        shell::Preferences preferences(file);
        preferences.setLanguage(u"de"_s);
        preferences.setGeometry("somewhere");
    }
    const QSettings roaming(file, QSettings::IniFormat);
    QVERIFY(!roaming.allKeys().join(u' ').contains(u"geometry"_s));
    QCOMPARE(shell::Preferences(file).geometry(), "somewhere"_ba);
    shell::Preferences::reset(file);
    QCOMPARE(shell::Preferences(file).geometry(), QByteArray());
    QCOMPARE(shell::Preferences(file).language(), QString());
}

void ShellTest::theShiftKeyStartsItAsAtFirst()
{
    QVERIFY(shell::wishToStartAsAtFirst(Qt::ShiftModifier));
    QVERIFY(!shell::wishToStartAsAtFirst(Qt::NoModifier));
    QVERIFY(!shell::wishToStartAsAtFirst(Qt::ShiftModifier | Qt::ControlModifier));
    QWidget window;
    shell::tellHowItStarted({}, false, &window);
    QVERIFY(!window.findChild<QDialog*>()); // nothing happened
    shell::tellHowItStarted({}, true, &window);
    QVERIFY(tells(*window.findChild<QDialog*>(), u"The shift key was held"_s));
}

void ShellTest::aChangedCertificateHasOneHeading()
{
    client::Certificate certificate;
    certificate.fingerprint = QByteArray(32, 'a');
    certificate.differsFromPinned = true;
    shell::TrustDialog dialog(certificate, u"Corp gateway"_s, nullptr);
    dialog.show();
    QVERIFY(tells(dialog, u"Corp gateway shows another certificate"_s));
    QVERIFY(tells(dialog, u"This is not the certificate you trusted before"_s));
    QVERIFY(!tells(dialog, u"Is this really your service?"_s));
}

void ShellTest::whatTakesLongIsShown()
{
    test::Scene scene;
    settings(scene, u"users"_s);
    auto* busy = scene.work().findChild<shell::BusyLine*>();
    QVERIFY(busy);
    QSignalSpy said(busy, &shell::BusyLine::said);
    busy->setPatience({1ms, 3ms});
    scene.work().currentPage()->refresh(); // nobody asked for that
    scene.settle();
    scene.service().hold(true);
    QTest::mouseClick(named<widgets::IconButton>(scene.work().currentPage(), u"Refresh"_s),
                      Qt::LeftButton);
    QTRY_VERIFY(busy->isShown());
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(!said.front().front().toString().isEmpty());
    scene.service().hold(false);
    QTRY_VERIFY(!busy->isShown());
    QTRY_COMPARE(said.size(), 2);
    QVERIFY(said.back().front().toString().isEmpty());
}

void ShellTest::whatTakesLongCanBeGivenUp()
{
    test::Scene scene;
    settings(scene, u"audit-log"_s);
    auto* bar = scene.window().findChild<shell::StatusBar*>();
    auto* busy = scene.work().findChild<shell::BusyLine*>();
    busy->setPatience({1ms, 3ms});
    QVERIFY(!named<widgets::Button>(bar, u"Cancel what the service is asked"_s));
    scene.service().hold(true);
    QTest::mouseClick(named<widgets::IconButton>(scene.work().currentPage(), u"Refresh"_s),
                      Qt::LeftButton);
    QTRY_VERIFY(named<widgets::Button>(bar, u"Cancel what the service is asked"_s));
    named<widgets::Button>(bar, u"Cancel what the service is asked"_s)->click();
    QVERIFY(!named<widgets::Button>(bar, u"Cancel what the service is asked"_s));
    QVERIFY(!busy->isShown());
    QVERIFY(tells(*scene.work().currentPage(), u"The records can't be shown"_s));
    scene.service().hold(false);
    scene.settle();
    QVERIFY(tells(*scene.work().currentPage(), u"The records can't be shown"_s));
    const auto retry = [&] {
        return named<widgets::Button>(scene.work().currentPage(), u"Try again"_s);
    };
    QVERIFY(retry());
    retry()->click();
    scene.settle();
    QVERIFY(!retry());
    QVERIFY(scene.work().currentPage()->findChild<QTableView*>()->model()->rowCount() > 0);
}

void ShellTest::whatIsGivenUpCanBeAskedAgain_data()
{
    QTest::addColumn<QString>("page");
    test::Scene scene;
    for (const shell::PageEntry& entry : scene.work().entries())
        QTest::newRow(qPrintable(entry.id)) << entry.id;
}

void ShellTest::whatIsGivenUpCanBeAskedAgain()
{
    QFETCH(QString, page);
    test::Scene scene;
    if (scene.work().currentId() == page)
        settings(scene, page == u"users"_s ? u"audit-log"_s : u"users"_s);
    scene.service().hold(true);
    scene.work().openPage(page);
    if (page == u"overview"_s)
        scene.work().currentPage()->refresh();
    QTest::qWait(5);
    scene.link().client().giveUpAsking();
    QTest::qWait(5); // what is put into a layout is shown by the event loop
    const auto retries = [&] {
        QList<widgets::Button*> found;
        for (auto* button : scene.work().currentPage()->findChildren<widgets::Button*>())
            if (button->text() == u"Try again"_s && button->isVisible())
                found.append(button);
        return found;
    };
    const auto first = retries();
    QVERIFY(!first.isEmpty());
    scene.service().hold(false);
    for (auto* button : first)
        button->click();
    scene.settle();
    QVERIFY(retries().isEmpty());
}

void ShellTest::aListThatWasGivenUpDoesNotAnswerAnotherQuestion()
{
    // The list keeps its filter for the next time: the next test is to begin without it.
    const auto forget = qScopeGuard([] { QSettings().clear(); });
    test::Scene scene;
    settings(scene, u"manage-api-keys"_s);
    auto* table = scene.work().currentPage()->findChild<QTableView*>();
    QVERIFY(table->model()->rowCount() > 0);
    scene.service().hold(true);
    scene.work().currentPage()->refresh(); // the same question once more
    scene.link().client().giveUpAsking();
    QVERIFY(table->model()->rowCount() > 0);
    scene.work().currentPage()->openPlace(u"unused"_s); // another one
    scene.link().client().giveUpAsking();
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(named<widgets::Button>(scene.work().currentPage(), u"Try again"_s));
}

void ShellTest::helpIsOneClickAwayWhereNothingIsYet()
{
    test::Scene scene;
    settings(scene, u"audit-log"_s);
    widgets::EmptyState empty(u"key"_s, u"Nothing"_s, u"Nothing at all."_s);
    empty.setParent(scene.work().currentPage());
    empty.addHelp();
    empty.show();
    named<widgets::Button>(&empty, u"More about this in the help"_s)->click();
    const auto shown = QApplication::topLevelWidgets();
    QVERIFY(std::ranges::any_of(shown, [](const QWidget* widget) {
        return widget->isVisible() && widget->inherits("support::HelpWindow");
    }));
}

void ShellTest::noTitleOrFileHoldsTheSession()
{
    test::Scene scene;
    scene.window().close();
    QVERIFY(!scene.window().windowTitle().contains(u"session"_s));
    QDirIterator files(scene.folder(), QDir::Files, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(!text.contains("correct horse"));
        QVERIFY(!text.contains(
            test::sessionAnswer(u"m.lindqvist"_s).value(u"session"_s).toString().toUtf8()));
        ++seen;
    }
    QVERIFY(seen > 0);
}

void ShellTest::theClipboardIsEmptiedOnlyWhileItHoldsTheSecret()
{
    QClipboard* clipboard = QGuiApplication::clipboard();
    {
        shell::ClipboardGuard guard(*clipboard);
        clipboard->setText(u"lku_secret"_s);
        guard.watch(u"lku_secret"_s, 60);
    } // the console is closed
    QCOMPARE(clipboard->text(), QString());
    {
        shell::ClipboardGuard guard(*clipboard);
        clipboard->setText(u"lku_secret"_s);
        guard.watch(u"lku_secret"_s, 60);
        clipboard->setText(u"something of the person's own"_s);
    }
    QCOMPARE(clipboard->text(), u"something of the person's own"_s);
}

void ShellTest::aServiceThatIsNewerIsSaidUntilItIsPutAway()
{
    QCoreApplication::setApplicationVersion(u"1.2.0"_s);
    test::Scene scene;
    for (const auto& [version, newer] :
         {std::pair{u"1.2.0"_s, false}, {u"1.1.9"_s, false}, {u"1.2.1"_s, true}}) {
        QJsonObject status = test::status(1285);
        status.insert(u"version"_s, version);
        scene.service().on("GET /status", test::answer(200, status));
        scene.link().connection().retryNow();
        QTRY_COMPARE(scene.link().connection().status().version, version);
        QCOMPARE(scene.work().findChild<widgets::Banner*>()->isVisible(), newer);
    }
    named<widgets::Button>(&scene.window(), u"Hide"_s)->click();
    scene.settle();
    QVERIFY(!scene.work().findChild<widgets::Banner*>()->isVisible());
    scene.link().connection().retryNow();
    scene.settle();
    QVERIFY(!scene.work().findChild<widgets::Banner*>()->isVisible());
}
