// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/settings_pages_test.h"

#include "app/pages/conflict_dialog.h"
#include "app/pages/global_settings_page.h"
#include "app/pages/lifetime_field.h"
#include "app/pages/range_list.h"
#include "app/pages/rate_limiting_page.h"
#include "app/pages/restrictions_page.h"
#include "app/pages/secure_mode_page.h"
#include "app/widgets/button.h"
#include "app/widgets/notice.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/switch.h"
#include "app/widgets/unsaved_bar.h"
#include "common/api/settings_json.h"
#include "tests/app/fake_transport.h"
#include "tests/app/sample_service.h"

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
    // Two rows: PAT tokens is mine, TLS becomes theirs.
    const auto choices = dialog->findChildren<QRadioButton*>();
    QCOMPARE(choices.size(), 4);
    for (QRadioButton* choice : choices)
        if (choice->accessibleDescription() == u"Require TLS: now on the service"_s)
            choice->setChecked(true);
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
    QCOMPARE(desk.named<pages::LifetimeField>(u"Within"_s)->value(),
             (domain::Lifetime{90, domain::Lifetime::Unit::Seconds}));
    QCOMPARE(desk.named<pages::LifetimeField>(u"Locked out for"_s)->value(),
             (domain::Lifetime{2, domain::Lifetime::Unit::Hours}));
    QVERIFY(!desk.page->hasUnsavedChanges());
}
