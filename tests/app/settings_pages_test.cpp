// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/settings_pages_test.h"

#include "app/dialogs/lifetime_field.h"
#include "app/pages/configuration_dialogs.h"
#include "app/pages/conflict_dialog.h"
#include "app/pages/global_settings_page.h"
#include "app/pages/range_list.h"
#include "app/pages/ranges_dialog.h"
#include "app/pages/rate_limiting_page.h"
#include "app/pages/rate_overrides_card.h"
#include "app/pages/rate_preview_card.h"
#include "app/pages/restrictions_page.h"
#include "app/pages/secure_mode_page.h"
#include "app/pages/upstream_dialog.h"
#include "app/widgets/button.h"
#include "app/widgets/field_row.h"
#include "app/widgets/inputs.h"
#include "app/widgets/notice.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/switch.h"
#include "app/widgets/text.h"
#include "app/widgets/undo_bar.h"
#include "app/widgets/unsaved_bar.h"
#include "common/api/settings_json.h"
#include "tests/app/fake_transport.h"
#include "tests/app/sample_service.h"
#include "tests/app/samples.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A page of the console in front of a service that is a table.
template <typename PageType>
struct Desk
{
    Desk()
    {
        test::fillService(service);
        client.setSession(core::Secret("session"));
        page = std::make_unique<PageType>(
            pages::Context{client, clock, {}, QUrl(u"https://keys.example"_s)});
        page->resize(1000, 700);
        page->show();
        page->activate();
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 5; ++i)
            QTest::qWait(1);
    }
    template <typename Widget>
    Widget* named(const QString& name)
    {
        for (Widget* widget : page->template findChildren<Widget*>())
            if (widget->accessibleName() == name)
                return widget;
        return nullptr;
    }
    widgets::Button* button(const QString& text)
    {
        for (auto* button : page->template findChildren<widgets::Button*>())
            if (button->text() == text && button->isVisible())
                return button;
        return nullptr;
    }
    widgets::UnsavedBar* bar() { return page->template findChild<widgets::UnsavedBar*>(); }

    test::FakeTransport service;
    client::Client client{service};
    core::SystemClock clock;
    std::unique_ptr<PageType> page;
};

} // namespace

void SettingsPagesTest::nothingIsUnsavedAfterReading()
{
    Desk<pages::RestrictionsPage> restrictions;
    QVERIFY(!restrictions.page->hasUnsavedChanges());
    QVERIFY(!restrictions.bar()->isVisible());
    Desk<pages::GlobalSettingsPage> global;
    QVERIFY(!global.page->hasUnsavedChanges());
    Desk<pages::RateLimitingPage> rates;
    QVERIFY(!rates.page->hasUnsavedChanges());
    // Looking sends no change.
    for (const client::Request& request : rates.service.requests)
        QCOMPARE(request.method, "GET");
}

void SettingsPagesTest::aSwitchMakesADraftAndDiscardDropsIt()
{
    Desk<pages::GlobalSettingsPage> desk;
    QSignalSpy unsaved(desk.page.get(), &pages::Page::unsavedChanged);
    auto* control = desk.named<widgets::Switch>(u"Disable Basic Authentication"_s);
    control->click();
    QVERIFY(desk.page->hasUnsavedChanges());
    QVERIFY(desk.bar()->isVisible());
    QCOMPARE(unsaved.size(), 1);
    desk.button(u"Discard"_s)->click();
    desk.settle();
    QVERIFY(!control->isChecked());
    QVERIFY(!desk.page->hasUnsavedChanges());
    QVERIFY(!desk.bar()->isVisible());
    QCOMPARE(desk.service.count("PUT /settings/global"), 0);
}

void SettingsPagesTest::savingSendsThePageWithItsVersion()
{
    Desk<pages::GlobalSettingsPage> desk;
    desk.named<widgets::Switch>(u"Allow PAT Tokens"_s)->click();
    desk.button(u"Save"_s)->click();
    desk.settle();
    const client::Request sent = desk.service.last("PUT /settings/global");
    QCOMPARE(test::FakeTransport::header(sent, "if-match"), "\"7\"");
    QCOMPARE(desk.service.lastBody("PUT /settings/global").value(u"foreignTokens"_s).toString(),
             u"allow"_s);
    QVERIFY(!sent.target.contains("confirmWithin")); // it shuts nobody out
    QVERIFY(!desk.page->hasUnsavedChanges());
}

void SettingsPagesTest::addressesAreRolledBackUnlessConfirmed()
{
    Desk<pages::RestrictionsPage> desk;
    desk.page->openPlace(u"ip"_s);
    desk.named<pages::RangeList>(u"Allow list"_s)
        ->addEntry(*domain::IpRange::parse(u"192.0.2.44"_s), u"Status page"_s);
    QVERIFY(desk.button(u"Save…"_s));
    desk.button(u"Save…"_s)->click();
    desk.settle();
    bool confirmed = false;
    for (const client::Request& request : desk.service.requests)
        confirmed = confirmed || request.target.contains("confirmWithin=120");
    QVERIFY(confirmed);
}

void SettingsPagesTest::anAddressIsReadAsTheServiceReadsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("range");
    QTest::addColumn<bool>("warned");
    QTest::newRow("a network") << u"10.20.0.0/16"_s << u"10.20.0.0/16"_s << false;
    QTest::newRow("one address") << u"192.0.2.44"_s << u"192.0.2.44"_s << false;
    QTest::newRow("host bits: saved without them")
        << u"10.28.1.7/16"_s << u"10.28.0.0/16"_s << true;
    QTest::newRow("host bits, IPv6") << u"2001:db8::1/32"_s << u"2001:db8::/32"_s << true;
    QTest::newRow("prefix out of bounds") << u"10.20.0.0/33"_s << QString() << false;
    QTest::newRow("negative prefix") << u"10.20.0.0/-1"_s << QString() << false;
    QTest::newRow("short form") << u"10.20/16"_s << QString() << false;
    QTest::newRow("a name") << u"office"_s << QString() << false;
}

void SettingsPagesTest::anAddressIsReadAsTheServiceReadsIt()
{
    QFETCH(QString, text);
    QFETCH(QString, range);
    QFETCH(bool, warned);
    const pages::TypedRange typed = pages::readRange(text);
    QCOMPARE(typed.range.has_value(), !range.isEmpty());
    QCOMPARE(typed.problem.isEmpty(), !range.isEmpty());
    QCOMPARE(!typed.warning.isEmpty(), warned);
    if (typed.range)
        QCOMPARE(typed.range->toString(), range);
}

void SettingsPagesTest::anEmptyAllowListCannotBeSaved()
{
    Desk<pages::RestrictionsPage> desk;
    desk.page->openPlace(u"ip"_s);
    auto* allow = desk.named<pages::RangeList>(u"Allow list"_s);
    allow->setEntries({}, {});
    emit allow->edited();
    auto* save = desk.button(u"Save…"_s);
    QVERIFY(save);
    QVERIFY(!save->isEnabled());
    QVERIFY(!save->toolTip().isEmpty());
    desk.settle();
    for (const client::Request& request : desk.service.requests)
        QVERIFY(request.method == "GET" || request.target.contains("check=true"));
}

void SettingsPagesTest::aStalePageOpensTheConflictAndKeepsTheDraft()
{
    Desk<pages::GlobalSettingsPage> desk;
    desk.named<widgets::Switch>(u"Allow PAT Tokens"_s)->click();
    desk.service.on("PUT /settings/global", test::refusal(412, u"stale"_s));
    desk.button(u"Save"_s)->click();
    desk.settle();
    auto* dialog = desk.page->window()->findChild<pages::ConflictDialog*>();
    QVERIFY(dialog);
    dialog->reject();
    QVERIFY(desk.page->hasUnsavedChanges());
    QVERIFY(desk.named<widgets::Switch>(u"Allow PAT Tokens"_s)->isChecked());
}

void SettingsPagesTest::theConflictTellsWhoSaved()
{
    Desk<pages::GlobalSettingsPage> desk;
    desk.named<widgets::Switch>(u"Allow PAT Tokens"_s)->click();
    const QString at = core::toIsoText(desk.clock.now() - std::chrono::hours(3));
    desk.service.on(
        "PUT /settings/global",
        test::refusal(412, u"stale"_s, {{u"changedBy"_s, u"j.weber"_s}, {u"changedAt"_s, at}}));
    desk.button(u"Save"_s)->click();
    desk.settle();
    auto* dialog = desk.page->window()->findChild<pages::ConflictDialog*>();
    QVERIFY(dialog);
    QStringList said;
    for (const auto* text : dialog->findChildren<widgets::Text*>())
        said.append(text->text());
    QVERIFY2(said.join(u'\n').contains(u"j.weber changed Global Settings 3 h ago"_s),
             qPrintable(said.join(u'\n')));
    // A click on the words chooses as one on the button does.
    for (auto* text : dialog->findChildren<widgets::Text*>())
        if (auto* choice = qobject_cast<QRadioButton*>(text->buddy());
            choice && !choice->isChecked()) {
            QTest::mouseClick(text, Qt::LeftButton);
            QVERIFY(choice->isChecked());
            return;
        }
    QFAIL("No words to click on.");
}

void SettingsPagesTest::whatWasChosenInTheConflictIsSaved()
{
    Desk<pages::GlobalSettingsPage> desk;
    desk.named<widgets::Switch>(u"Allow PAT Tokens"_s)->click();
    desk.service.on("PUT /settings/global", test::refusal(412, u"stale"_s));
    domain::GlobalSettings theirs;
    theirs.requireTls = domain::GlobalSettings::RequireTls::Always;
    desk.service.on("GET /settings/global", test::answer(200, api::toJson(theirs), "\"8\""));
    desk.button(u"Save"_s)->click();
    desk.settle();
    auto* dialog = desk.page->window()->findChild<pages::ConflictDialog*>();
    QVERIFY(dialog);
    // One row: PAT tokens is mine. TLS, which was not touched here, is theirs unasked.
    QCOMPARE(dialog->findChildren<QRadioButton*>().size(), 2);
    QStringList said;
    for (const auto* text : dialog->findChildren<widgets::Text*>())
        said.append(text->text());
    QVERIFY(said.contains(u"Only they changed, and it stays as they have it: Require TLS."_s));
    desk.service.on("PUT /settings/global", [](const client::Request& request) {
        return test::answer(200, QJsonDocument::fromJson(request.body).object(), "\"9\"");
    });
    for (auto* button : dialog->findChildren<widgets::Button*>())
        if (button->text() == u"Save this selection"_s)
            button->click();
    desk.settle();
    const client::Request sent = desk.service.last("PUT /settings/global");
    QCOMPARE(test::FakeTransport::header(sent, "if-match"), "\"8\"");
    const QJsonObject body = desk.service.lastBody("PUT /settings/global");
    QCOMPARE(body.value(u"foreignTokens"_s).toString(), u"allow"_s);
    QCOMPARE(body.value(u"requireTls"_s).toString(), u"always"_s);
    QVERIFY(!desk.page->hasUnsavedChanges());
}

void SettingsPagesTest::theOwnAddressIsToldBeforeSaving()
{
    Desk<pages::RestrictionsPage> desk;
    desk.page->openPlace(u"ip"_s);
    QTRY_VERIFY(desk.named<widgets::Notice>(u"Your own address is not covered"_s));
    QTRY_VERIFY(desk.button(u"Add 10.31.7.42"_s)); // it is shown after its notice
    desk.button(u"Add 10.31.7.42"_s)->click();
    QTRY_VERIFY(desk.named<widgets::Notice>(u"Your own address is covered"_s));
    // It was only asked, nothing was stored.
    for (const client::Request& request : desk.service.requests)
        QVERIFY(request.method == "GET" || request.target.contains("check=true"));
}

void SettingsPagesTest::aLostConnectionKeepsTheDraftAndForbidsSaving()
{
    Desk<pages::GlobalSettingsPage> desk;
    auto* control = desk.named<widgets::Switch>(u"Allow PAT Tokens"_s);
    control->click();
    desk.page->setOnline(false);
    QVERIFY(!desk.button(u"Save"_s)->isEnabled());
    QVERIFY(control->isChecked());
    QVERIFY(control->isEnabled()); // drafts stay editable
    desk.page->setOnline(true);
    QVERIFY(desk.button(u"Save"_s)->isEnabled());
}

void SettingsPagesTest::secureModeWantsItsNameTyped()
{
    Desk<pages::SecureModePage> desk;
    auto* go = desk.button(u"Turn on at next restart"_s);
    QVERIFY(!go->isEnabled());
    auto* typed = desk.page->findChild<QLineEdit*>();
    typed->setText(u"secure mode"_s);
    QVERIFY(!go->isEnabled());
    typed->setText(u"SECURE MODE"_s);
    QVERIFY(go->isEnabled());
    go->click();
    desk.settle();
    const QJsonObject body = desk.service.lastBody("PUT /settings/secure-mode");
    QCOMPARE(body.value(u"requestedForNextStart"_s).toBool(), true);
    QCOMPARE(body.value(u"confirm"_s).toString(), u"SECURE MODE"_s);
}

void SettingsPagesTest::aLockedSwitchSaysWhy()
{
    Desk<pages::GlobalSettingsPage> desk; // the sample has groups that generate tokens (MO-36)
    auto* control = desk.named<widgets::Switch>(u"Allow users to create Tokens"_s);
    QVERIFY(!control->isEnabled());
    QVERIFY(!control->toolTip().isEmpty());
    QSignalSpy asked(desk.page.get(), &pages::Page::pageRequested);
    desk.button(u"Open Restrictions"_s)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"restrictions"_s);
}

void SettingsPagesTest::lockoutSecondsAreShownInTheLargestUnit()
{
    Desk<pages::RateLimitingPage> desk;
    domain::RateSettings rates;
    rates.lockout = {5, 90, 7200};
    desk.service.on("GET /settings/rate-limiting", test::answer(200, api::toJson(rates), "\"9\""));
    desk.page->activate();
    desk.settle();
    QCOMPARE(desk.named<dialogs::LifetimeField>(u"Within"_s)->value(),
             (domain::Lifetime{90, domain::Lifetime::Unit::Seconds}));
    QCOMPARE(desk.named<dialogs::LifetimeField>(u"Locked out for"_s)->value(),
             (domain::Lifetime{2, domain::Lifetime::Unit::Hours}));
    QVERIFY(!desk.page->hasUnsavedChanges());
}

// N13: beside the entry that it is about, until the list changes.
void SettingsPagesTest::entriesShowWhatTheServiceSaysAboutThem()
{
    Desk<pages::RestrictionsPage> desk;
    desk.page->openPlace(u"ip"_s);
    const auto said = [&desk](const QString& part) {
        for (const auto* message : desk.page->findChildren<widgets::Message*>())
            if (message->kind() == widgets::Message::Kind::Warn && message->text().contains(part))
                return true;
        return false;
    };
    QTRY_VERIFY(said(u"10.24.8.0/22 lies within"_s));
    QVERIFY(said(u"Nobody is in the group \"reporting\""_s));
    QVERIFY(said(u"Nobody is in the group \"build-agents\""_s));
    auto* allow = desk.named<pages::RangeList>(u"Allow list"_s);
    allow->addEntry(*domain::IpRange::parse(u"192.0.2.44"_s), {});
    desk.settle();
    QVERIFY(!said(u"10.24.8.0/22 lies within"_s));
}

void SettingsPagesTest::somethingTypedIsNotForgottenWhenSaving()
{
    Desk<pages::RestrictionsPage> desk;
    desk.page->openPlace(u"ip"_s);
    auto* allow = desk.named<pages::RangeList>(u"Allow list"_s);
    allow->addEntry(*domain::IpRange::parse(u"192.0.2.44"_s), {});
    QVERIFY(desk.button(u"Save…"_s)->isEnabled());
    QLineEdit* field = nullptr;
    for (auto* input : allow->findChildren<QLineEdit*>())
        if (input->accessibleName() == u"New address or range"_s)
            field = input;
    field->setText(u"10.28.1.7/16"_s);
    QVERIFY(!desk.button(u"Save…"_s)->isEnabled());
    QVERIFY(!desk.button(u"Save…"_s)->toolTip().isEmpty());
    QTest::keyClick(field, Qt::Key_Return); // saved without the bits behind the mask
    QCOMPARE(allow->entries().last().range.toString(), u"10.28.0.0/16"_s);
    QVERIFY(desk.button(u"Save…"_s)->isEnabled());
}

void SettingsPagesTest::severalRangesAreReadAtOnce()
{
    const QList<pages::RangeList::Entry> known{{*domain::IpRange::parse(u"10.0.0.0/8"_s), {}}};
    const pages::TypedRanges read = pages::readRanges(
        u"192.0.2.0/24  # Office\n\n10.0.0.0/8\n10.28.1.7/16\n192.0.2.0/24\n"_s, known);
    QCOMPARE(read.entries.size(), 2);
    QCOMPARE(read.entries[0].comment, u"Office"_s);
    QCOMPARE(read.entries[1].range.toString(), u"10.28.0.0/16"_s);
    QCOMPARE(read.normalised, 1);
    QCOMPARE(read.known, 2);
    QVERIFY(read.problem.isEmpty());
    QVERIFY(pages::readRanges(u"192.0.2.1\noffice"_s, {}).problem.startsWith(u"Line 2: "));
}

void SettingsPagesTest::aLongListShowsWhatTheFilterFinds()
{
    pages::RangeList list(u"List"_s, u"ban"_s, int(widgets::Colour::Bad), true);
    QList<pages::RangeList::Entry> entries;
    for (std::uint32_t i = 0; i < 5'000; ++i)
        entries.append({domain::IpRange(domain::IpAddress::fromIpv4(0x0a000000u + i * 256), 120),
                        u"Office %1"_s.arg(i)});
    list.setEntries(entries, entries);
    list.show();
    const auto rows = [&list] {
        int count = 0;
        for (const auto* button : list.findChildren<widgets::IconButton*>())
            count += button->toolTip().startsWith(u"Remove ") && button->isVisible() ? 1 : 0;
        return count;
    };
    QCOMPARE(rows(), 100);
    auto* filter = list.findChild<widgets::SearchField*>();
    filter->setText(u"10.0.19.7"_s); // an address finds the range that holds it
    emit filter->settled(filter->text());
    QTRY_COMPARE(rows(), 1);
}

void SettingsPagesTest::theDraftIsTriedOnRecordedTraffic() // N17
{
    Desk<pages::RateLimitingPage> desk;
    auto* card = desk.page->findChild<pages::RatePreviewCard*>();
    emit card->asked(24 * 7);
    desk.settle();
    const QJsonObject asked = desk.service.lastBody("POST /rate-limiting/preview");
    QCOMPARE(asked[u"hours"_s].toInt(), 168);
    QCOMPARE(asked[u"settings"_s][u"windows"_s].toArray().size(), 2);
    QVERIFY(desk.button(u"nightly-export"_s));
    QCOMPARE(desk.service.count("PUT /settings/rate-limiting"), 0);
    desk.button(u"Use a burst of 60"_s)->click();
    QVERIFY(desk.page->hasUnsavedChanges());
    QVERIFY2(!desk.button(u"nightly-export"_s), "what was shown was about the draft before");
}

void SettingsPagesTest::tokensKeepALimitOfTheirOwn()
{
    Desk<pages::RateLimitingPage> desk;
    auto* card = desk.page->findChild<pages::RateOverridesCard*>();
    QStringList texts;
    for (const auto* text : card->findChildren<widgets::Text*>())
        texts.append(text->text());
    QVERIFY2(texts.contains(u"not limited"_s), qPrintable(texts.join(u'|')));
    desk.service.on("PATCH /tokens/" + test::token(3)[u"id"_s].toString().toLatin1(),
                    test::answer(200, test::token(3), "\"9\""));
    for (auto* button : card->findChildren<widgets::IconButton*>())
        if (button->toolTip().startsWith(u"Let ")) {
            button->click();
            break;
        }
    desk.settle();
    const QByteArray patch = "PATCH /tokens/" + test::token(3)[u"id"_s].toString().toLatin1();
    const QJsonObject body = desk.service.lastBody(patch);
    QVERIFY(body.contains(u"rateLimit"_s) && body[u"rateLimit"_s].isNull());

    // For ten seconds the limit can be given back, onto the version that took it away.
    QVERIFY(desk.page->undoBar()->isVisible());
    desk.button(u"Undo"_s)->click();
    desk.settle();
    QCOMPARE(desk.service.count(patch), 2);
    QCOMPARE(test::FakeTransport::header(desk.service.last(patch), "If-Match"), "\"9\""_ba);
    QCOMPARE(desk.service.lastBody(patch)[u"rateLimit"_s].toObject(),
             (QJsonObject{{u"exempt"_s, true}}));
}

void SettingsPagesTest::secureModeTellsItsProof_data()
{
    QTest::addColumn<bool>("searched");
    QTest::addColumn<QStringList>("remains");
    QTest::addColumn<QString>("title");
    QTest::newRow("clean") << true << QStringList{} << u"None of the erased values is left"_s;
    QTest::newRow("remains") << true << QStringList{u"old.db"_s}
                             << u"Some of the erased values are still in files"_s;
    QTest::newRow("a server's files")
        << false << QStringList{} << u"The tables hold no value any more"_s;
}

void SettingsPagesTest::secureModeTellsItsProof() // EX-42
{
    QFETCH(bool, searched);
    QFETCH(QStringList, remains);
    QFETCH(QString, title);
    Desk<pages::SecureModePage> desk;
    QJsonObject page = api::toJson(domain::SecureModeSettings{true, false});
    page.insert(u"proof"_s,
                api::toJson(domain::ErasureProof{core::fromMilliseconds(1'795'000'000'000), 5, 4096,
                                                 searched, remains}));
    desk.service.on("GET /settings/secure-mode", test::answer(200, page, "\"9\""));
    desk.page->activate();
    desk.settle();
    QVERIFY(desk.named<widgets::Notice>(title));
}

void SettingsPagesTest::anUpstreamHasAddressesOfItsOwn()
{
    domain::Upstream upstream = test::jira();
    upstream.ip.mode = domain::RestrictionSettings::IpMode::Allow;
    upstream.ip.allow = {{*domain::IpRange::parse(u"10.0.0.0/8"_s), u"Office"_s}};
    pages::UpstreamDialog dialog(upstream, false, nullptr);
    dialog.show();
    std::optional<domain::Upstream> draft;
    QObject::connect(&dialog, &pages::UpstreamDialog::submitted, &dialog,
                     [&draft](const domain::Upstream& sent) { draft = sent; });
    for (auto* list : dialog.findChildren<pages::RangeList*>())
        if (list->accessibleName() == u"Block list"_s)
            list->addEntry(*domain::IpRange::parse(u"10.9.0.0/16"_s), {});
    for (auto* button : dialog.findChildren<widgets::Button*>())
        if (button->text() == u"Save"_s)
            button->click();
    QVERIFY(draft);
    QCOMPARE(draft->ip.allow, upstream.ip.allow);
    QCOMPARE(draft->ip.block.size(), 1);
}

void SettingsPagesTest::aConfigurationIsShownBeforeItIsImported()
{
    Desk<pages::GlobalSettingsPage> desk;
    const auto counts = [](int created) {
        return QJsonObject{{u"created"_s, created}, {u"changed"_s, 0}, {u"unchanged"_s, 1}};
    };
    const QJsonObject report{{u"groups"_s, counts(1)},      {u"users"_s, counts(2)},
                             {u"upstreams"_s, counts(0)},   {u"tokens"_s, counts(0)},
                             {u"settings"_s, QJsonArray{}}, {u"skipped"_s, QJsonArray{}}};
    desk.service.on("POST /configuration", test::answer(200, report));
    auto* dialog = new pages::ConfigurationImportDialog(
        desk.client, u"latchkey.json"_s, {{u"format"_s, u"latchkey"_s}, {u"sealed"_s, u"x"_s}},
        desk.page.get());
    QSignalSpy imported(dialog, &pages::ConfigurationImportDialog::imported);
    dialog->open();
    desk.settle();
    QVERIFY(desk.service.last("POST /configuration").target.contains("check=true"));
    QCOMPARE(imported.size(), 0);
    QVERIFY(dialog->findChild<QLineEdit*>()->isVisible()); // for the private key
    for (auto* button : dialog->findChildren<widgets::Button*>())
        if (button->text() == u"Import"_s)
            button->click();
    desk.settle();
    QVERIFY(!desk.service.last("POST /configuration").target.contains("check=true"));
    QCOMPARE(imported.size(), 1);
}
