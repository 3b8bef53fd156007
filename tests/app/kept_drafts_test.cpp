// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/kept_drafts_test.h"

#include "app/pages/conflict_dialog.h"
#include "app/pages/global_settings_page.h"
#include "app/pages/kept_drafts.h"
#include "app/widgets/button.h"
#include "app/widgets/switch.h"
#include "common/api/settings_json.h"
#include "tests/app/fake_transport.h"
#include "tests/app/sample_service.h"
#include "tests/support/fake_clock.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using pages::KeptDrafts;

namespace {

const QMap<QString, KeptDrafts::Draft> oneDraft{
    {u"global"_s,
     {"\"7\"",
      {{u"foreignTokens"_s, false}, {u"enabled"_s, true}},
      {{u"foreignTokens"_s, true}, {u"enabled"_s, true}}}}};

/// One run of the console in front of the page Global Settings.
struct Run
{
    explicit Run(const QString& folder) : kept(folder, u"corp"_s, u"ann"_s, clock)
    {
        test::fillService(service);
        client.setSession(core::Secret("session"));
        page = std::make_unique<pages::GlobalSettingsPage>(pages::Context{
            client, clock, {}, QUrl(u"https://keys.example"_s), nullptr, &kept, u"global"_s});
        page->show();
        page->activate();
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QTest::qWait(1);
    }
    widgets::Switch* pat()
    {
        for (auto* control : page->findChildren<widgets::Switch*>())
            if (control->accessibleName() == u"Allow PAT Tokens")
                return control;
        return nullptr;
    }
    void press(const QString& text)
    {
        for (auto* button : page->window()->findChildren<widgets::Button*>())
            if (button->text() == text && button->isVisible()) {
                button->click();
                break;
            }
        settle();
    }
    void edit()
    {
        pat()->click();
        QTRY_VERIFY(kept.find(u"global"_s));
    }

    core::SystemClock clock;
    test::FakeTransport service;
    client::Client client{service};
    KeptDrafts kept;
    std::unique_ptr<pages::GlobalSettingsPage> page;
};

QStringList filesIn(const QString& folder)
{
    QStringList names;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (!files.fileName().endsWith(u".lock"_s))
            names.append(files.fileName());
    }
    return names;
}

} // namespace

void KeptDraftsTest::whatIsKeptIsFoundByTheSamePersonOnTheSameServiceOnly()
{
    const QTemporaryDir folder;
    const test::FakeClock clock;
    {
        KeptDrafts first(folder.path(), u"corp"_s, u"ann"_s, clock);
        QVERIFY(first.keep(u"global-settings"_s, oneDraft));
    }
    const KeptDrafts same(folder.path(), u"corp"_s, u"ann"_s, clock);
    QCOMPARE(same.all().size(), 1);
    QCOMPARE(same.all().first().id, u"global-settings"_s);
    QCOMPARE(same.all().first().drafts, oneDraft);
    QCOMPARE(same.all().first().changes(), 1);
    QCOMPARE(same.all().first().at, clock.now());
    QVERIFY(KeptDrafts(folder.path(), u"corp"_s, u"bob"_s, clock).all().isEmpty());
    QVERIFY(KeptDrafts(folder.path(), u"plant"_s, u"ann"_s, clock).all().isEmpty());
}

void KeptDraftsTest::aSecondConsoleLeavesTheDraftsOfTheFirstAlone()
{
    const QTemporaryDir folder;
    const test::FakeClock clock;
    KeptDrafts first(folder.path(), u"corp"_s, u"ann"_s, clock);
    QVERIFY(first.keep(u"global-settings"_s, oneDraft));
    KeptDrafts second(folder.path(), u"corp"_s, u"ann"_s, clock);
    QVERIFY(!second.isOurs());
    QVERIFY(second.all().isEmpty());
    QVERIFY(second.keep(u"rate-limiting"_s, oneDraft)); // not kept, and no fault of anybody
    second.remove(u"global-settings"_s);
    QCOMPARE(first.all().size(), 1);
}

void KeptDraftsTest::aFileThatCannotBeReadIsMovedAside()
{
    const QTemporaryDir folder;
    const test::FakeClock clock;
    KeptDrafts drafts(folder.path(), u"corp"_s, u"ann"_s, clock);
    QVERIFY(drafts.keep(u"global-settings"_s, oneDraft));
    QDirIterator files(folder.path(), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    QFile file(files.next());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("{\"page\": ");
    file.close();
    QVERIFY(!drafts.find(u"global-settings"_s));
    QCOMPARE(filesIn(folder.path()), QStringList{u"global-settings.json.unreadable"_s});
}

void KeptDraftsTest::othersOnTheComputerCannotReadThem()
{
#ifdef Q_OS_WIN
    QSKIP("The folder is the person's own there.");
#endif
    const QTemporaryDir folder;
    const test::FakeClock clock;
    const KeptDrafts drafts(folder.path(), u"corp"_s, u"ann"_s, clock);
    const QFile::Permissions permissions = QFile(folder.filePath(u"drafts"_s)).permissions();
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther)));
    QVERIFY(!(permissions & QFile::ExeOther));
}

void KeptDraftsTest::noSettingsPageHoldsASecret()
{
    // Drafts are written as the API writes pages; a secret among them would reach the disk.
    const auto namesIn = [](auto&& self, const QJsonObject& page) -> QStringList {
        QStringList names;
        for (auto member = page.begin(); member != page.end(); ++member) {
            names.append(member.key());
            names += self(self, member->toObject());
        }
        return names;
    };
    QStringList names;
    for (const QJsonObject& page :
         {api::toJson(domain::TokenSettings{}), api::toJson(domain::RestrictionSettings{}),
          api::toJson(domain::PublicApiSettings{}), api::toJson(domain::GlobalSettings{}),
          api::toJson(domain::RateSettings{}), api::toJson(domain::SecureModeSettings{}),
          api::toJson(domain::ProxySettings{}), api::toJson(domain::AuditSettings{})})
        names += namesIn(namesIn, page);
    QVERIFY(names.size() > 20);
    static const QRegularExpression secret(
        u"^(secret|password|passphrase|value|privateKey|credential|key)$"_s);
    QCOMPARE(names.filter(secret), QStringList());
}

void KeptDraftsTest::anEditIsKeptAndDroppedWithTheDraft()
{
    const QTemporaryDir folder;
    Run run(folder.path());
    QCOMPARE(filesIn(folder.path()), QStringList());
    run.edit();
    QCOMPARE(run.kept.find(u"global"_s)->changes(), 1);
    run.press(u"Discard"_s);
    QCOMPARE(filesIn(folder.path()), QStringList());
}

void KeptDraftsTest::aSavedDraftIsKeptNoLonger()
{
    const QTemporaryDir folder;
    Run run(folder.path());
    run.edit();
    run.service.on("PUT /settings/global", [](const client::Request& request) {
        return test::answer(200, QJsonDocument::fromJson(request.body).object(), "\"9\"");
    });
    run.press(u"Save"_s);
    QVERIFY(!run.page->hasUnsavedChanges());
    QCOMPARE(filesIn(folder.path()), QStringList());
}

void KeptDraftsTest::lookingAtAPageDoesNotDropWhatAnEarlierRunLeft()
{
    const QTemporaryDir folder;
    Run(folder.path()).edit(); // and is gone, as if killed: nothing was discarded
    Run run(folder.path());
    run.page->refresh();
    Run::settle();
    QVERIFY(!run.page->hasUnsavedChanges());
    QVERIFY(run.kept.find(u"global"_s));
}

void KeptDraftsTest::aRestoredDraftIsADraft()
{
    const QTemporaryDir folder;
    Run(folder.path()).edit();
    Run run(folder.path());
    const bool before = run.pat()->isChecked();
    QSignalSpy unsaved(run.page.get(), &pages::Page::unsavedChanged);
    run.page->restoreDraft();
    QCOMPARE(run.pat()->isChecked(), !before);
    QVERIFY(run.page->hasUnsavedChanges());
    QCOMPARE(unsaved.size(), 1);
    run.press(u"Discard"_s);
    QCOMPARE(run.pat()->isChecked(), before);
    QCOMPARE(filesIn(folder.path()), QStringList());
}

void KeptDraftsTest::aDraftOfAnOlderPageEndsInTheConflict()
{
    const QTemporaryDir folder;
    Run(folder.path()).edit();
    Run run(folder.path());
    run.page->restoreDraft();
    QByteArray sent;
    run.service.on("PUT /settings/global", [&sent](const client::Request& request) {
        sent = test::FakeTransport::header(request, "if-match");
        return test::refusal(412, u"stale"_s);
    });
    const QByteArray then = run.kept.find(u"global"_s)->drafts.value(u"global"_s).version;
    domain::GlobalSettings theirs;
    theirs.requireTls = domain::GlobalSettings::RequireTls::Always;
    run.service.on("GET /settings/global", test::answer(200, api::toJson(theirs), "\"80\""));
    run.press(u"Save"_s);
    QCOMPARE(sent, then); // of what it was made from, not of what is there now
    QVERIFY(run.page->window()->findChild<pages::ConflictDialog*>());
    QVERIFY(run.page->hasUnsavedChanges());
}

void KeptDraftsTest::aDraftThatTheServiceHasAlreadyIsNone()
{
    // The console was killed between the service's answer and its own last word.
    const QTemporaryDir folder;
    Run(folder.path()).edit();
    Run run(folder.path());
    run.page->restoreDraft();
    const QJsonObject draft = run.kept.find(u"global"_s)->drafts.value(u"global"_s).draft;
    run.service.on("PUT /settings/global", test::refusal(412, u"stale"_s));
    run.service.on("GET /settings/global", test::answer(200, draft, "\"8\""));
    run.press(u"Save"_s);
    QVERIFY(!run.page->window()->findChild<pages::ConflictDialog*>());
    QVERIFY(!run.page->hasUnsavedChanges());
    QCOMPARE(filesIn(folder.path()), QStringList());
}

void KeptDraftsTest::aFolderThatCannotBeWrittenIsSaidOnce()
{
    const QTemporaryDir folder;
    Run run(folder.path());
    QSignalSpy said(run.page.get(), &pages::Page::notified);
    for (const QString& whose :
         QDir(folder.filePath(u"drafts"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString place = folder.filePath(u"drafts/"_s + whose);
        QDir(place).removeRecursively(); // a full or lost disk
    }
    run.pat()->click();
    QTRY_COMPARE(said.size(), 1);
    QVERIFY2(said.first().first().toString().contains(folder.path()),
             qPrintable(said.first().first().toString()));
    run.pat()->click();
    run.pat()->click();
    QTest::qWait(500);
    QCOMPARE(said.size(), 1);
}
