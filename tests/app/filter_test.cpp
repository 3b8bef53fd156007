// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/filter_test.h"

#include "app/dialogs/name_dialog.h"
#include "app/models/audit_model.h"
#include "app/pages/audit_log_page.h"
#include "app/pages/filter_field.h"
#include "app/pages/filter_fields.h"
#include "app/pages/filter_popup.h"
#include "app/pages/saved_filter_button.h"
#include "app/pages/users_page.h"
#include "app/widgets/field_row.h"
#include "app/widgets/undo_bar.h"
#include "tests/app/shown_tokens.h"

#include <QComboBox>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace test;
using models::FilterVerdict;
using Kind = models::FilterVerdict::Kind;

namespace {

const core::Timestamp now = core::fromMilliseconds(1'795'000'000'000);

pages::FilterField* filterOf(const QWidget* page, const QString& name)
{
    return inputNamed<pages::FilterField>(page, name);
}

void type(QWidget* field, const QString& text)
{
    QTest::keyClicks(field, text);
    settle();
}

/// The entries of the menu below the star, with what is below its entries.
QAction* entryOf(const pages::SavedFilterButton* star, const QStringList& path)
{
    emit star->menu()->aboutToShow();
    const QMenu* menu = star->menu();
    QAction* found = nullptr;
    for (const QString& name : path) {
        found = nullptr;
        for (QAction* entry : menu->actions())
            if (entry->text() == name)
                found = entry;
        if (!found)
            return nullptr;
        menu = found->menu() ? found->menu() : menu;
    }
    return found;
}

void choose(const pages::SavedFilterButton* star, const QStringList& path)
{
    QAction* entry = entryOf(star, path);
    QVERIFY2(entry, qPrintable(path.join(u" > "_s)));
    QVERIFY(entry->isEnabled());
    entry->trigger();
    settle();
}

void answerName(const QString& name, const QString& action)
{
    auto* dialog = openDialog<dialogs::NameDialog>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit*>()->setText(name);
    click(dialog, action);
}

/// A page whose filter has the keyboard.
template <typename Page>
struct Typing : Shown<Page>
{
    pages::FilterField* field;

    Typing(const pages::Context& context, const QString& name)
        : Shown<Page>(context)
        , field(filterOf(this->page, name))
    {
        QApplication::setActiveWindow(&this->window);
        field->setFocus();
        settle();
    }
};

} // namespace

void FilterTest::init()
{
    QSettings().clear();
}

void FilterTest::judgesWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("cursor");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QString& typed, int cursor, Kind kind,
                        const QString& text) {
        QTest::newRow(name) << typed << cursor << kind << text;
    };
    row("nothing", {}, -1, Kind::Plain, {});
    row("words", u"nightly export"_s, -1, Kind::Plain, {});
    row("a time of day is no field", u"10:30"_s, -1, Kind::Plain, {});
    row("an unknown field is text", u"colour:red"_s, -1, Kind::Plain, {});
    row("fields", u"owner:ann state:expired"_s, -1, Kind::Fine, u"Owner: ann · State: Expired"_s);
    row("fields and words", u"State:EXPIRED nightly"_s, -1, Kind::Fine,
        u"State: Expired · Text: nightly"_s);
    row("blanks in quotes", u"owner:\"ann lee\""_s, -1, Kind::Fine, u"Owner: ann lee"_s);
    row("no such state", u"state:gone"_s, -1, Kind::Wrong,
        u"state: can't be “gone”. Possible: active, expiring, expired, disabled, revoked, "
        "owner_not_permitted, owner_disabled, over_cap, …."_s);
    row("no such state, at the cursor", u"state:gone"_s, 10, Kind::Wrong,
        u"state: can't be “gone”. Possible: active, expiring, expired, disabled, revoked, "
        "owner_not_permitted, owner_disabled, over_cap, …."_s);
    row("on the way to a state", u"state:exp"_s, 9, Kind::Unfinished, {});
    row("left on the way to a state", u"state:exp nightly"_s, 17, Kind::Wrong,
        u"state: can't be “exp”. Possible: active, expiring, expired, disabled, revoked, "
        "owner_not_permitted, owner_disabled, over_cap, …."_s);
    row("no value", u"owner:"_s, -1, Kind::Wrong, u"owner: needs a value."_s);
    row("no value yet", u"owner:"_s, 6, Kind::Unfinished, {});
    row("an age", u"last:<30d"_s, -1, Kind::Fine, u"Last used: Within 30 days"_s);
    row("another age", u"created:>3w"_s, -1, Kind::Fine, u"Created: >3w"_s);
    row("no age", u"expires:30"_s, -1, Kind::Wrong,
        u"expires: can't be “30”. Possible: <30d, >12h, >1y."_s);
    row("no months, which nobody tells from minutes", u"last:<3m"_s, -1, Kind::Wrong,
        u"last: can't be “<3m”. Possible: <30d, >12h, >1y, never."_s);
    row("twice", u"owner:ann owner:bob"_s, -1, Kind::Wrong,
        u"owner: stands there twice; only one can hold."_s);
}

void FilterTest::judgesWhatIsTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const int, cursor);
    QFETCH(const Kind, kind);
    QFETCH(const QString, text);
    const FilterVerdict verdict = pages::tokenFilterWords().judge(typed, cursor);
    QCOMPARE(verdict.text, text);
    QCOMPARE(verdict.kind, kind);
}

void FilterTest::proposesHowToGoOn_data()
{
    QTest::addColumn<QString>("typed"); // "|" is the cursor
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("replaced");
    QTest::newRow("everything") << u"|"_s
                                << QStringList{u"group:"_s, u"administrator:"_s, u"enabled:"_s}
                                << QString();
    QTest::newRow("a field") << u"ann en|"_s << QStringList{u"enabled:"_s} << u"en"_s;
    QTest::newRow("in between") << u"EN| ann"_s << QStringList{u"enabled:"_s} << u"EN"_s;
    QTest::newRow("not a field that is there") << u"enabled:yes e|"_s << QStringList{} << u"e"_s;
    QTest::newRow("values") << u"enabled:|"_s << QStringList{u"enabled:yes"_s, u"enabled:no"_s}
                            << u"enabled:"_s;
    QTest::newRow("a value") << u"enabled:n|"_s << QStringList{u"enabled:no"_s} << u"enabled:n"_s;
    QTest::newRow("whole already") << u"enabled:no|"_s << QStringList{} << u"enabled:no"_s;
    QTest::newRow("after it") << u"enabled:no |"_s << QStringList{u"group:"_s, u"administrator:"_s}
                              << QString();
    QTest::newRow("a word") << u"nightly|"_s << QStringList{} << u"nightly"_s;
}

void FilterTest::proposesHowToGoOn()
{
    QFETCH(QString, typed);
    QFETCH(const QStringList, words);
    QFETCH(const QString, replaced);
    const qsizetype cursor = typed.indexOf(u'|');
    typed.remove(cursor, 1);
    const auto proposal = pages::userFilterWords().propose(typed, cursor);
    QStringList proposed;
    for (const models::FilterValue& entry : proposal.entries)
        proposed.append(entry.value);
    QCOMPARE(proposed, words);
    QCOMPARE(typed.mid(proposal.from, proposal.to - proposal.from), replaced);
}

void FilterTest::fieldsBecomeAQuestion_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<client::TokenQuery>("asked");
    const auto row = [](const char* name, const QString& typed, auto&& change) {
        client::TokenQuery query;
        change(query);
        QTest::newRow(name) << typed << query;
    };
    using std::chrono::hours;
    using Query = client::TokenQuery;
    row("owner", u"owner:Ann nightly"_s, [](Query& q) {
        q.owner = u"Ann"_s;
        q.text = u"nightly"_s;
    });
    row("state", u"state:Revoked"_s, [](Query& q) { q.states = {domain::TokenState::Revoked}; });
    row("expiring", u"state:expiring"_s, [](Query& q) { q.expiring = true; });
    row("scheme", u"scheme:both"_s, [](Query& q) { q.scheme = domain::Schemes::Both; });
    row("shared", u"shared:YES"_s, [](Query& q) { q.shared = true; });
    row("not shared", u"shared:no"_s, [](Query& q) { q.shared = false; });
    row("used lately", u"last:<30d"_s, [](Query& q) { q.usedAfter = now - hours{24 * 30}; });
    row("used long ago", u"last:>2w"_s, [](Query& q) { q.usedBefore = now - hours{24 * 14}; });
    row("never used", u"last:never"_s, [](Query& q) { q.neverUsed = true; });
    row("expires soon", u"expires:<12h"_s, [](Query& q) {
        q.expiresAfter = now; // what has expired does not expire
        q.expiresBefore = now + hours{12};
    });
    row("expires late", u"expires:>1y"_s, [](Query& q) { q.expiresAfter = now + hours{24 * 365}; });
    row("new", u"created:<1d"_s, [](Query& q) { q.createdAfter = now - hours{24}; });
    row("old", u"created:>1d"_s, [](Query& q) { q.createdBefore = now - hours{24}; });
    row("own rate", u"rate:own"_s, [](Query& q) { q.ownRate = true; });
    row("usual rate", u"rate:usual"_s, [](Query& q) { q.ownRate = false; });
}

void FilterTest::fieldsBecomeAQuestion()
{
    QFETCH(const QString, typed);
    QFETCH(const client::TokenQuery, asked);
    QCOMPARE(pages::tokenFilterWords().judge(typed).kind, Kind::Fine);
    QVERIFY(pages::withFilter({}, typed, now) == asked);
}

void FilterTest::everyReasonAndStateOfTheServiceIsKnown()
{
    using enum domain::TokenState;
    for (const domain::TokenState state :
         {Active, Revoked, Expired, Disabled, OwnerDisabled, OwnerNotPermitted, OverCap, Closing})
        QCOMPARE(pages::tokenFilterWords().judge(u"state:"_s + domain::toText(state)).kind,
                 Kind::Fine);
    const models::FilterWords audit = pages::auditFilterWords();
    for (const QString& code : models::denialCodes())
        QCOMPARE(audit.judge(u"reason:"_s + code).kind, Kind::Fine);
    QCOMPARE(audit.judge(u"reason:allowed_bypass,rate_limited"_s).kind, Kind::Fine);
    QCOMPARE(audit.judge(u"reason:rate_limited,nonsense"_s).kind, Kind::Wrong);
    QCOMPARE(audit.judge(u"status:4xx from:2001:db8::7 after:2026-11-22T04:45"_s).kind, Kind::Fine);
    for (const QString& wrong : {u"status:9xx"_s, u"status:40"_s, u"from:10.20.4"_s,
                                 u"after:yesterday"_s, u"kind:calls"_s, u"path:/a rest"_s})
        QVERIFY2(audit.judge(wrong).kind == Kind::Wrong, qPrintable(wrong));
}

void FilterTest::theKeyboardCompletes()
{
    ConsoleWorld world;
    Typing<pages::ManageApiKeysPage> keys(world.context(), u"Filter tokens"_s);
    type(keys.field, u"sta"_s);
    QCOMPARE(keys.field->popup()->words(), QStringList{u"state:"_s});
    QVERIFY(keys.field->popup()->isVisible());
    QTest::keyClick(keys.field, Qt::Key_Tab); // the first is taken
    settle();
    QCOMPARE(keys.field->text(), u"state:"_s);
    QVERIFY(keys.field->popup()->words().contains(u"state:revoked"_s));
    type(keys.field, u"e"_s);
    QCOMPARE(keys.field->popup()->words(), (QStringList{u"state:expiring"_s, u"state:expired"_s}));
    QCOMPARE(keys.field->popup()->verticalScrollBar()->maximum(), 0); // all of them are in sight
    picture(&keys.window, u"filter-popup"_s);
    keys.field->clear();
    type(keys.field, u"owner:ann state:e"_s);
    QTRY_VERIFY(world.transport.last("GET /tokens").target.contains("owner=ann"));
    settle();
    QVERIFY(keys.field->popup()->isVisible()); // what is found meanwhile takes nothing away
    keys.field->clear();
    type(keys.field, u"state:e"_s);
    QTest::keyClick(keys.field, Qt::Key_Down);
    QTest::keyClick(keys.field, Qt::Key_Down);
    QVERIFY(keys.field->accessibleDescription().startsWith(u"state:expired"_s)); // is read out
    QTest::keyClick(keys.field, Qt::Key_Return);
    settle();
    QCOMPARE(keys.field->text(), u"state:expired "_s);
    QVERIFY(!keys.field->popup()->isVisible());
    QVERIFY(keys.field->hasFocus());
    QVERIFY(world.transport.last("GET /tokens").target.contains("state=expired&"));
    QTest::keyClick(keys.field, Qt::Key_Down); // nothing typed: everything that is possible
    QVERIFY(keys.field->popup()->words().contains(u"owner:"_s));
    QVERIFY(!keys.field->popup()->words().contains(u"state:"_s));
}

void FilterTest::escapeClosesOnlyThePopup()
{
    ConsoleWorld world;
    Typing<pages::ManageApiKeysPage> keys(world.context(), u"Filter tokens"_s);
    type(keys.field, u"state:"_s);
    QVERIFY(keys.field->popup()->isVisible());
    QTest::keyClick(keys.field, Qt::Key_Escape);
    QVERIFY(!keys.field->popup()->isVisible());
    QCOMPARE(keys.field->text(), u"state:"_s);
    QTest::keyClick(keys.field, Qt::Key_Escape);
    QVERIFY(keys.field->text().isEmpty());
}

void FilterTest::tabLeavesWhereNothingIsProposed()
{
    ConsoleWorld world;
    Typing<pages::ManageApiKeysPage> keys(world.context(), u"Filter tokens"_s);
    type(keys.field, u"nightly"_s);
    QTest::keyClick(keys.field, Qt::Key_Tab);
    QCOMPARE(keys.field->text(), u"nightly"_s);
    QVERIFY(!keys.field->hasFocus());
}

void FilterTest::namesOfPeopleComeFromTheService()
{
    ConsoleWorld world;
    Typing<pages::ManageApiKeysPage> keys(world.context(), u"Filter tokens"_s);
    type(keys.field, u"owner:a"_s);
    QVERIFY(world.transport.last("GET /users").target.contains("q=a&"));
    QVERIFY(!keys.field->popup()->words().isEmpty());
    for (const QString& word : keys.field->popup()->words())
        QVERIFY2(word.startsWith(u"owner:"_s) && word.size() > 6, qPrintable(word));
    const QString first = keys.field->popup()->words().front();
    QTest::keyClick(keys.field, Qt::Key_Tab);
    QCOMPARE(keys.field->text(), first + u' ');
}

void FilterTest::whatCanBeChangedComesFromTheService()
{
    ConsoleWorld world;
    world.transport.on("GET /upstreams",
                       answer(200, {{u"items"_s, QJsonArray{QJsonObject{{u"name"_s, u"red"_s}}}}}));
    Typing<pages::AuditLogPage> log(world.context(), u"Filter records"_s);
    type(log.field, u"object:re"_s);
    QVERIFY(world.transport.last("GET /users").target.contains("q=re&"));
    QVERIFY(world.transport.last("GET /groups").target.contains("q=re&"));
    const QStringList all = log.field->popup()->words();
    for (const QString& kind : {u"object:user:"_s, u"object:group:"_s, u"object:upstream:red"_s,
                                u"object:settings:restrictions"_s})
        QVERIFY2(std::any_of(all.begin(), all.end(),
                             [&](QString word) { return word.remove(u'"').startsWith(kind); }),
                 qPrintable(kind + u" is not in "_s + all.join(u' ')));
    log.field->clear();
    type(log.field, u"object:upstream:"_s);
    QCOMPARE(log.field->popup()->words(), QStringList{u"object:upstream:red"_s});
    QTest::keyClick(log.field, Qt::Key_Tab);
    QTest::keyClick(log.field, Qt::Key_Return);
    settle();
    const QByteArray asked = world.transport.last("GET /audit").target;
    QVERIFY2(asked.contains("object=upstream%3Ared"),
             qPrintable(log.field->text() + u" asked "_s + QString::fromLatin1(asked)));
}

void FilterTest::whatIsWrongIsSaidAndNotAskedFor()
{
    ConsoleWorld world;
    Typing<pages::ManageApiKeysPage> keys(world.context(), u"Filter tokens"_s);
    type(keys.field, u"state:expired "_s);
    QCOMPARE(keys.field->message()->kind(), widgets::Message::Kind::Ok);
    QCOMPARE(keys.field->message()->text(), u"State: Expired"_s);
    QVERIFY(keys.field->message()->isVisible());
    picture(&keys.window, u"filter-fine"_s);
    type(keys.field, u"last:soon "_s);
    const QByteArray asked = world.transport.last("GET /tokens").target;
    QVERIFY(asked.contains("state=expired&") && !asked.contains("q=") && !asked.contains("soon"));
    QCOMPARE(keys.field->message()->kind(), widgets::Message::Kind::Bad);
    QVERIFY(keys.field->message()->text().contains(u"last: can't be “soon”"_s));
    QCOMPARE(keys.field->property("state").toString(), u"bad"_s);
    QCOMPARE(keys.field->accessibleDescription(), keys.field->message()->text());
    picture(&keys.window, u"filter-wrong"_s);
    click(keys.page, u"Revoked"_s); // goes with the last words that were right
    QVERIFY(world.transport.last("GET /tokens").target.contains("state=expired&"));
    QCOMPARE(keys.field->usableText(), u"state:expired"_s);
}

void FilterTest::whatIsBeingTypedIsNotWrongYet()
{
    ConsoleWorld world;
    Typing<pages::ManageApiKeysPage> keys(world.context(), u"Filter tokens"_s);
    type(keys.field, u"state:exp"_s);
    QCOMPARE(keys.field->verdict().kind, Kind::Unfinished);
    QVERIFY(!keys.field->message()->isVisible());
    const QByteArray asked = world.transport.last("GET /tokens").target;
    QVERIFY(!asked.contains("q=") && !asked.contains("state=")); // "state" was a word before
    keys.page->list()->table()->setFocus();
    QCOMPARE(keys.field->verdict().kind, Kind::Wrong); // nobody goes on typing
    QVERIFY(keys.field->message()->isVisible());
}

void FilterTest::aFilterIsSavedRenamedAndRemoved()
{
    ConsoleWorld world;
    {
        Keys keys(world.context());
        auto* star = keys.page->findChild<pages::SavedFilterButton*>();
        QVERIFY(star);
        QCOMPARE(star->accessibleName(), u"Saved filters"_s);
        QVERIFY(star->focusPolicy() & Qt::TabFocus);
        QVERIFY(!entryOf(star, {u"Save this filter…"_s})->isEnabled()); // nothing is filtered
        click(keys.page, u"Revoked"_s);
        fieldNamed(keys.page, u"Filter tokens"_s)->setText(u"owner:ann"_s);
        settle();
        choose(star, {u"Save this filter…"_s});
        picture(openDialog<dialogs::NameDialog>(), u"filter-name"_s);
        click(openDialog<dialogs::NameDialog>(), u"Save filter"_s);
        QVERIFY(openDialog<dialogs::NameDialog>()); // it needs a name
        answerName(u"  Ann & Co "_s, u"Save filter"_s);
        QVERIFY(entryOf(star, {u"Ann && Co"_s})->isChecked());
    }
    Keys keys(world.context()); // another start of the console
    auto* star = keys.page->findChild<pages::SavedFilterButton*>();
    click(keys.page, u"All"_s);
    auto* field = fieldNamed(keys.page, u"Filter tokens"_s);
    field->clear();
    settle();
    QVERIFY(!entryOf(star, {u"Ann && Co"_s})->isChecked());
    choose(star, {u"Ann && Co"_s});
    QCOMPARE(field->text(), u"owner:ann"_s);
    const QByteArray asked = world.transport.last("GET /tokens").target;
    QVERIFY(asked.contains("owner=ann&state=revoked&"));

    choose(star, {u"Rename"_s, u"Ann && Co…"_s});
    answerName(u"Hers"_s, u"Rename filter"_s);
    QVERIFY(!entryOf(star, {u"Ann && Co"_s}));
    field->clear();
    keys.page->openPlace(u"filter:hers"_s); // from the palette; upper or lower case
    settle();
    QCOMPARE(field->text(), u"owner:ann"_s);

    choose(star, {u"Remove"_s, u"Hers"_s});
    QVERIFY(!entryOf(star, {u"Hers"_s}));
    QVERIFY(keys.page->undoBar()->isVisible());
    click(keys.page->undoBar(), u"Undo"_s);
    QVERIFY(entryOf(star, {u"Hers"_s}));
}

void FilterTest::savedFiltersBelongToAServiceAndAView()
{
    const QUrl here(u"https://here.example:8460"_s);
    pages::SavedFilters filters(u"users"_s, here);
    QVERIFY(filters.save({u"Staff"_s, {{u"words"_s, u"group:staff"_s}}}));
    QVERIFY(filters.save({u"staff"_s, {{u"words"_s, u"group:Staff"_s}}})); // takes its place
    QCOMPARE(filters.all().size(), 1);
    QCOMPARE(pages::SavedFilters(u"users"_s, here).find(u"STAFF"_s)->state["words"_L1].toString(),
             u"group:Staff"_s);
    QVERIFY(!pages::SavedFilters(u"groups"_s, here).find(u"staff"_s));
    QVERIFY(!pages::SavedFilters(u"users"_s, QUrl(u"https://there.example"_s)).find(u"staff"_s));
    QVERIFY(filters.remove(u"Staff"_s));
    QVERIFY(QSettings().allKeys().isEmpty());
}

void FilterTest::onlySoManyFiltersAreKept()
{
    pages::SavedFilters filters(u"users"_s, QUrl(u"https://here.example"_s));
    for (qsizetype i = 0; i < pages::SavedFilters::most; ++i)
        QVERIFY(filters.save({QString::number(i), {{u"words"_s, u"x"_s}}}));
    const core::Status refused = filters.save({u"one more"_s, {{u"words"_s, u"x"_s}}});
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"Remove one first"_s));
    QVERIFY(filters.save({u"7"_s, {{u"words"_s, u"y"_s}}})); // in place of another
}

void FilterTest::theAuditLogSavesItsChipAndItsSpan()
{
    ConsoleWorld world;
    Shown<pages::AuditLogPage> log(world.context());
    auto* star = log.page->findChild<pages::SavedFilterButton*>();
    auto* span = inputNamed<QComboBox>(log.page, u"Time span"_s);
    click(log.page, u"Denied"_s);
    span->setCurrentIndex(2);
    auto* field = filterOf(log.page, u"Filter records"_s);
    field->setText(u"reason:rate_limited"_s);
    choose(star, {u"Save this filter…"_s});
    answerName(u"Too many"_s, u"Save filter"_s);
    click(log.page, u"All"_s);
    field->clear();
    span->setCurrentIndex(0);
    settle();
    choose(star, {u"Too many"_s});
    QCOMPARE(span->currentIndex(), 2);
    const QByteArray asked = world.transport.last("GET /audit").target;
    QVERIFY(asked.contains("reason=rate_limited&outcome=denied"));
    field->setText(u"reason:nonsense"_s);
    QCOMPARE(field->message()->kind(), widgets::Message::Kind::Bad);
    QVERIFY(field->message()->isVisible());
}

void FilterTest::usersAreFilteredByGroup()
{
    ConsoleWorld world;
    Typing<pages::UsersPage> users(world.context(), u"Filter users"_s);
    type(users.field, u"group:staff enabled:no ann"_s);
    QTest::keyClick(users.field, Qt::Key_Return);
    settle();
    const QByteArray asked = world.transport.last("GET /users").target;
    QVERIFY2(asked.contains("q=ann&group=staff&enabled=false"), asked.constData());
}

void FilterTest::groupsAreFiltered()
{
    ConsoleWorld world;
    Typing<pages::UsersPage> users(world.context(), u"Filter users"_s);
    users.page->openPlace(u"groups"_s);
    users.page->focusFilter();
    auto* field = filterOf(users.page, u"Filter groups"_s);
    QVERIFY(field->hasFocus());
    type(field, u"adm"_s);
    QTest::keyClick(field, Qt::Key_Return);
    settle();
    QVERIFY(world.transport.last("GET /groups").target.contains("q=adm&"));
}
