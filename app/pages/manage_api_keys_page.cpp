// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/manage_api_keys_page.h"

#include "app/pages/token_actions.h"
#include "app/pages/token_list.h"
#include "app/pages/token_settings_tab.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/code_box.h"
#include "app/widgets/text.h"

#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::Text;
using widgets::Type;

namespace pages {

ManageApiKeysPage::ManageApiKeysPage(const Context& context, QWidget* parent)
    : Page(tr("Manage API Keys"), tr("Every token of this service, whoever owns it."), u"key"_s,
           parent)
    , m_actions(new TokenActions(context, this))
    , m_list(new TokenList(context, m_actions))
    , m_add(new Button(ButtonKind::Primary, tr("Add Key…"), u"plus"_s))
{
    auto* refresh = new widgets::IconButton(u"refresh"_s, tr("Refresh"));
    addHeadAction(refresh);
    addHeadAction(m_add);
    addTab(tr("API Keys"), m_list);
    addTab(tr("API Key Settings"), [this, context] { return makeSettingsTab(context); });
    addTab(tr("Create Tokens via API"),
           [this, context] { return scrolling(makeApiTab(context), 960); });
    connect(refresh, &QAbstractButton::clicked, this, &ManageApiKeysPage::refresh);
    connect(m_add, &Button::clicked, m_actions, &TokenActions::add);
    connect(m_list, &TokenList::statusChanged, this, [this](const QString& text) {
        if (currentTab() == 0) // it is about the rows, which the other tabs do not show
            emit statusChanged(text);
    });
    connect(m_list, &TokenList::historyAsked, this,
            [this](const QString& id) { emit pageRequested(u"audit-log"_s, u"token:"_s + id); });
    connect(m_list, &TokenList::pageRequested, this, &Page::pageRequested);
    connect(m_actions, &TokenActions::notified, this, &Page::notified);
    connect(m_list, &TokenList::notified, this, &Page::notified);
    connect(m_list, &TokenList::undoable, this, &Page::offerUndo);
    connect(m_actions, &TokenActions::undoable, this, &Page::offerUndo);
    connect(m_actions, &TokenActions::secretCopied, this, &Page::secretCopied);
}

QWidget* ManageApiKeysPage::makeSettingsTab(const Context& context)
{
    m_settings = new TokenSettingsTab(context);
    m_settings->setOnline(m_online);
    connect(m_settings, &TokenSettingsTab::unsavedChanged, this, &Page::unsavedChanged);
    connect(m_settings, &TokenSettingsTab::notified, this, &Page::notified);
    connect(m_settings, &TokenSettingsTab::settingsChanged, this, &Page::settingsChanged);
    return m_settings;
}

QWidget* ManageApiKeysPage::makeApiTab(const Context& context)
{
    const QString base =
        context.address.toString(QUrl::RemovePath | QUrl::RemoveQuery) + QString(api::basePath);
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    const auto add = [column](const QString& title, const QString& text, const QString& code) {
        auto* card = new widgets::Card;
        card->setHead(title);
        card->addRow((new Text(text, Type::Body, Colour::Text2))->wrapped(), false);
        card->addRow(new widgets::CodeBox(code), false);
        column->addWidget(card);
    };
    const QString user = context.account.user.name;
    add(tr("1. Sign in"),
        tr("Every call is made with a session, a password or an API token whose owner may. A "
           "session ends by itself."),
        u"curl --request POST %1/session \\\n"
        "  --header 'Content-Type: application/json' \\\n"
        "  --data '{\"username\": \"%2\", \"password\": \"…\"}'"_s.arg(base, user));
    add(tr("2. Create a token"),
        tr("The value is in the answer and in no other. With an Idempotency-Key the call can be "
           "repeated when no answer came, without making a second token."),
        u"curl --request POST %1/tokens \\\n"
        "  --header \"Authorization: Bearer $SESSION\" \\\n"
        "  --header 'Content-Type: application/json' \\\n"
        "  --header \"Idempotency-Key: $(uuidgen)\" \\\n"
        "  --data '{\"name\": \"ci-deploy\", \"scheme\": \"bearer\",\n"
        "           \"expires\": {\"count\": 90, \"unit\": \"days\"},\n"
        "           \"limits\": [\"[get].*/rest/api/2/search.*\"]}'"_s.arg(base));
    add(tr("3. Use it"), tr("Put the token where a script has a password. Nothing else changes."),
        u"curl --header \"Authorization: Bearer $LATCHKEY_TOKEN\" https://API/rest/api/2/myself"_s);
    add(tr("4. Revoke it"), tr("The answer comes when every worker refuses it."),
        u"curl --request POST %1/tokens/ID/revoke \\\n"
        "  --header \"Authorization: Bearer $SESSION\""_s.arg(base));
    column->addWidget((new Text(tr("All calls are described at %1/openapi.json.").arg(base),
                                Type::Small, Colour::Text2))
                          ->selectable()
                          ->wrapped());
    return holder;
}

void ManageApiKeysPage::activate()
{
    m_active = true;
    tabChanged(currentTab());
}

void ManageApiKeysPage::tabChanged(int index)
{
    if (!m_active) // it is being made
        return;
    if (index == 0)
        return m_list->refresh();
    emit statusChanged({});
    if (index == 1)
        m_settings->load();
}

void ManageApiKeysPage::refresh()
{
    activate();
}

bool ManageApiKeysPage::hasUnsavedChanges() const
{
    return m_settings && m_settings->hasUnsavedChanges();
}

void ManageApiKeysPage::discard()
{
    if (m_settings)
        m_settings->discard();
}

void ManageApiKeysPage::restoreDraft()
{
    // The tab is made here when nobody has been there yet; it asks the service once it has its
    // draft.
    const bool active = std::exchange(m_active, false);
    openPlace(u"settings"_s);
    m_active = active;
    m_settings->restoreDraft();
    tabChanged(currentTab());
}

void ManageApiKeysPage::focusFilter()
{
    setCurrentTab(0);
    m_list->focusFilter();
}

void ManageApiKeysPage::createNew()
{
    m_actions->add();
}

void ManageApiKeysPage::setOnline(bool online)
{
    m_online = online;
    m_list->setOnline(online);
    if (m_settings)
        m_settings->setOnline(online);
    m_add->setDisabledReason(online ? QString() : tr("The service is away."));
}

void ManageApiKeysPage::openPlace(const QString& place)
{
    if (place == "settings"_L1 || place == "api"_L1) {
        setCurrentTab(place == "api"_L1 ? 2 : 1);
        return;
    }
    setCurrentTab(0);
    if (place == "test"_L1)
        m_list->testSelected();
    else if (!place.isEmpty())
        m_list->show(place);
}

} // namespace pages
