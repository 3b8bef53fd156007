// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/away_test.h"

#include "app/pages/audit_log_page.h"
#include "app/pages/global_settings_page.h"
#include "app/pages/my_tokens_page.h"
#include "app/pages/overview_page.h"
#include "app/pages/rate_limiting_page.h"
#include "app/pages/token_actions.h"
#include "app/pages/token_menu.h"
#include "app/pages/users_page.h"
#include "tests/app/shown_tokens.h"

#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace test;

namespace {

/// The buttons below \a root that can be pressed.
QList<QAbstractButton*> usable(const QWidget* root)
{
    QList<QAbstractButton*> found = root->findChildren<QAbstractButton*>();
    found.removeIf([root](const QAbstractButton* button) {
        return !button->isVisibleTo(root) || !button->isEnabled();
    });
    return found;
}

/// What is shown when the mouse rests there: the widget's own tool tip, or that of what holds it.
QString tipOf(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (!widget->toolTip().isEmpty())
            return widget->toolTip();
    return {};
}

pages::Page* pageCalled(const QString& id, const pages::Context& context)
{
    if (id == u"keys"_s)
        return new pages::ManageApiKeysPage(context);
    if (id == u"audit"_s)
        return new pages::AuditLogPage(context);
    if (id == u"users"_s)
        return new pages::UsersPage(context);
    if (id == u"mine"_s)
        return new pages::MyTokensPage(context);
    if (id == u"overview"_s)
        return new pages::OverviewPage(context);
    if (id == u"rate"_s)
        return new pages::RateLimitingPage(context);
    return new pages::GlobalSettingsPage(context);
}

} // namespace

void AwayTest::whatNeedsTheServiceSaysWhyItCannotBeUsed_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("atLeast"); // that are disabled
    QTest::newRow("Manage API Keys") << u"keys"_s << 4;
    QTest::newRow("Audit Log") << u"audit"_s << 1;
    QTest::newRow("Users & Groups") << u"users"_s << 3;
    QTest::newRow("My Tokens") << u"mine"_s << 3;
    QTest::newRow("Overview") << u"overview"_s << 4;
    QTest::newRow("Rate Limiting") << u"rate"_s << 0;
    QTest::newRow("Global Settings") << u"global"_s << 1;
}

void AwayTest::whatNeedsTheServiceSaysWhyItCannotBeUsed()
{
    QFETCH(const QString, id);
    QFETCH(const int, atLeast);
    ConsoleWorld world;
    QMainWindow window;
    pages::Page* page = pageCalled(id, world.context());
    window.setCentralWidget(page);
    window.resize(1280, 800);
    window.show();
    page->activate();
    settle();
    for (auto* table : page->findChildren<widgets::TableView*>())
        if (table->isVisible())
            table->goTo(1);
    settle();
    const QList<QAbstractButton*> before = usable(page);
    page->setOnline(false);
    settle();
    int disabled = 0;
    for (const QAbstractButton* button : page->findChildren<QAbstractButton*>()) {
        // Rows may have been made anew, so it is asked of all that can't be pressed now.
        if (!button->isVisibleTo(page) || button->isEnabled())
            continue;
        ++disabled;
        QVERIFY2(!tipOf(button).isEmpty(), qPrintable(button->text() + button->accessibleName()));
    }
    QVERIFY2(disabled >= atLeast, qPrintable(QString::number(disabled)));
    page->setOnline(true);
    settle();
    QVERIFY(usable(page).size() >= before.size());
}

void AwayTest::entriesOfMenusSayWhyToo()
{
    ConsoleWorld world;
    pages::TokenActions actions(world.context(), new QWidget);
    api::TokenView revoked = viewOf(0);
    revoked.state = domain::TokenState::Revoked;
    const QList<std::pair<QList<api::TokenView>, bool>> cases{
        {{}, true}, {{viewOf(0)}, false}, {{revoked}, true}, {{viewOf(0), viewOf(1)}, true}};
    for (const auto& [tokens, online] : cases) {
        QMenu menu;
        pages::fillTokenMenu(&menu, tokens, u"nobody"_s, online, &actions, [](const QString&) {});
        QVERIFY(menu.toolTipsVisible());
        int disabled = 0;
        for (const QAction* entry : menu.actions()) {
            if (entry->isSeparator() || entry->isEnabled())
                continue;
            ++disabled;
            // Without a reason Qt shows the entry's own words.
            QVERIFY2(entry->toolTip() != entry->iconText() && !entry->toolTip().isEmpty(),
                     qPrintable(entry->text()));
        }
        QVERIFY(disabled > 0);
    }
}
