// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/global_settings_page.h"

#include "app/pages/configuration_dialogs.h"
#include "app/pages/range_list.h"
#include "app/pages/upstream_list.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/inputs.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/setting_row.h"
#include "app/widgets/switch.h"
#include "app/widgets/text.h"
#include "app/words/problem_words.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QMenu>
#include <QVBoxLayout>

namespace pages {

using Enforcement = domain::GlobalSettings::Enforcement;
using Header = domain::ProxySettings::Header;
using RequireTls = domain::GlobalSettings::RequireTls;
using domain::Schemes;
using widgets::SettingRow;
using widgets::Switch;

GlobalSettingsPage::GlobalSettingsPage(const Context& context, QWidget* parent)
    : SettingsPage(context, tr("Global Settings"),
                   tr("What this service accepts, for every upstream."), QStringLiteral("sliders"),
                   parent)
    , m_draft(new DraftOf<domain::GlobalSettings>(context.client))
    , m_proxies(new DraftOf<domain::ProxySettings>(context.client))
    , m_profiles(new widgets::Button(widgets::ButtonKind::Secondary, tr("Apply a profile…")))
    , m_upstreams(new UpstreamList(context))
{
    addHeadAction(m_profiles);
    connect(m_profiles, &widgets::Button::clicked, this,
            [this] { emit pageRequested(QStringLiteral("profiles"), {}); });
    addHeadAction(makeMenu());
    addTab(tr("General"), scrolling(makeGeneral()));
    addTab(tr("Upstreams"), scrolling(m_upstreams));
    addTab(tr("Trusted Proxies"), scrolling(makeProxies()));
    connect(m_upstreams, &UpstreamList::notified, this, &Page::notified);
    connect(m_upstreams, &UpstreamList::changed, this, &Page::settingsChanged);
    connect(m_upstreams, &UpstreamList::pageRequested, this, &Page::pageRequested);
    connect(m_upstreams, &UpstreamList::historyAsked, this, [this](const QString& words) {
        emit pageRequested(QStringLiteral("audit-log"), words);
    });
    addDraft(m_draft);
    addDraft(m_proxies);
}

/// What concerns the configuration as a whole.
QWidget* GlobalSettingsPage::makeMenu()
{
    auto* more = new widgets::IconButton(QStringLiteral("more"), tr("More"));
    auto* menu = new QMenu(more);
    menu->setToolTipsVisible(true);
    m_menu = menu;
    connect(menu->addAction(tr("Export configuration…")), &QAction::triggered, this, [this] {
        auto* dialog = new ConfigurationExportDialog(client(), window());
        connect(dialog, &ConfigurationExportDialog::notified, this, &Page::notified);
        dialog->open();
    });
    connect(menu->addAction(tr("Import configuration…")), &QAction::triggered, this,
            &GlobalSettingsPage::chooseImport);
    connect(more, &widgets::IconButton::clicked, menu,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    return more;
}

void GlobalSettingsPage::chooseImport()
{
    auto* chooser =
        new QFileDialog(this, tr("Import configuration"), {}, tr("Configuration (*.json)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &GlobalSettingsPage::importFrom);
    chooser->open();
}

void GlobalSettingsPage::importFrom(const QString& fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        emit notified(tr("%1 can't be read: %2").arg(fileName, file.errorString()));
        return;
    }
    const QJsonObject configuration = QJsonDocument::fromJson(file.readAll()).object();
    if (configuration.isEmpty()) {
        emit notified(tr("%1 is no configuration of Latchkey.").arg(fileName));
        return;
    }
    auto* dialog = new ConfigurationImportDialog(client(), QFileInfo(fileName).fileName(),
                                                 configuration, window());
    connect(dialog, &ConfigurationImportDialog::imported, this, [this] {
        emit notified(tr("The configuration is in effect"));
        emit settingsChanged();
        activate();
    });
    dialog->open();
}

QWidget* GlobalSettingsPage::makeGeneral()
{
    return sheet({makeSwitches(), makeCredentials()});
}

QWidget* GlobalSettingsPage::makeSwitches()
{
    auto* card = new widgets::Card;
    card->setHead(tr("Switches"));
    m_enforcement = new widgets::SegmentedControl(tr("Enable REST API Authentication"));
    m_enforcement->addSegment(int(Enforcement::On), tr("On"));
    m_enforcement->addSegment(int(Enforcement::DryRun), tr("Dry run"));
    m_enforcement->addSegment(int(Enforcement::Off), tr("Off"));
    m_enforcementRow = new SettingRow(
        tr("Enable REST API Authentication"),
        tr("Dry run decides and records, but lets every request pass. When off, every request "
           "passes untouched; identity headers are still removed."),
        m_enforcement);
    m_enforcementRow->setHelp(
        tr("The master switch. It takes effect on the next request, on every worker, and is undone "
           "after 2 minutes unless you confirm it."));
    m_noPasswords = new Switch(tr("Disable Basic Authentication"));
    m_noPasswordsRow = new SettingRow(
        tr("Disable Basic Authentication"),
        tr("Passwords are refused. Basic with a token keeps working."), m_noPasswords);
    m_noPasswordsRow->setHelp(
        tr("Look in the audit log first for calls that were let in with a password: their scripts "
           "will be refused."));
    m_foreign = new Switch(tr("Allow PAT Tokens"));
    m_foreignRow = new SettingRow(tr("Allow PAT Tokens"),
                                  tr("Tokens that the upstream made itself are let through to it."),
                                  m_foreign);
    m_foreignRow->setHelp(
        tr("Such tokens are outside every restriction of Latchkey: it does not know their owner, "
           "their lifetime or their limits, and can’t revoke them."));
    m_usersCreate = new Switch(tr("Allow users to create Tokens"));
    m_usersCreateRow =
        new SettingRow(tr("Allow users to create Tokens"),
                       tr("When off, only administrators create tokens."), m_usersCreate);
    for (SettingRow* row : {m_enforcementRow, m_noPasswordsRow, m_foreignRow, m_usersCreateRow})
        card->addRow(row);
    connect(m_usersCreateRow, &SettingRow::linkActivated, this, [this] {
        emit pageRequested(QStringLiteral("restrictions"), QStringLiteral("groups"));
    });
    connect(m_enforcement, &widgets::SegmentedControl::chosen, this,
            &GlobalSettingsPage::takeControls);
    for (Switch* control : {m_noPasswords, m_foreign, m_usersCreate})
        connect(control, &Switch::toggled, this, &GlobalSettingsPage::takeControls);
    return card;
}

QWidget* GlobalSettingsPage::makeCredentials()
{
    auto* card = new widgets::Card;
    card->setHead(tr("Accepted credentials"));
    m_schemes = new widgets::SegmentedControl(tr("Scheme"));
    m_schemes->addSegment(int(Schemes::Basic), tr("Basic"));
    m_schemes->addSegment(int(Schemes::Bearer), tr("Bearer"));
    m_schemes->addSegment(int(Schemes::Both), tr("Both"));
    m_schemesRow =
        new SettingRow(tr("Scheme"), tr("Combined with the scheme of each token."), m_schemes);
    m_schemesRow->setHelp(tr("A token works only with a scheme that both this setting and the "
                             "token accept. A shared token needs Basic."));
    m_header = new widgets::CodeField;
    m_header->setFixedWidth(widgets::scaled(220));
    m_headerRow =
        new SettingRow(tr("Header for a token"),
                       tr("Beside Authorization, for clients that cannot set that."), m_header);
    auto* query = new QWidget;
    auto* row = new QHBoxLayout(query);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_parameter = new widgets::CodeField;
    m_parameter->setPlaceholderText(QStringLiteral("access_token"));
    m_parameter->setAccessibleName(tr("Name of the query parameter"));
    m_parameter->setFixedWidth(widgets::scaled(160));
    m_inQuery = new Switch(tr("Token in the query string"));
    row->addWidget(m_parameter);
    row->addWidget(m_inQuery);
    m_queryRow = new SettingRow(tr("Token in the query string"),
                                tr("Ends up in the logs of others. Better left off."), query);
    m_tls = new widgets::SegmentedControl(tr("Require TLS"));
    m_tls->addSegment(int(RequireTls::NonLoopback), tr("From other machines"));
    m_tls->addSegment(int(RequireTls::Always), tr("Always"));
    m_tls->addSegment(int(RequireTls::Never), tr("Never"));
    m_tlsRow = new SettingRow(
        tr("Require TLS"), tr("Requests with a credential are refused without encryption."), m_tls);
    for (SettingRow* line : {m_schemesRow, m_headerRow, m_queryRow, m_tlsRow})
        card->addRow(line);
    connect(m_schemes, &widgets::SegmentedControl::chosen, this, &GlobalSettingsPage::takeControls);
    connect(m_tls, &widgets::SegmentedControl::chosen, this, &GlobalSettingsPage::takeControls);
    connect(m_header, &QLineEdit::textEdited, this, &GlobalSettingsPage::takeControls);
    connect(m_parameter, &QLineEdit::textEdited, this, &GlobalSettingsPage::takeControls);
    connect(m_inQuery, &Switch::toggled, this, [this](bool on) {
        if (on && m_parameter->text().isEmpty())
            m_parameter->setText(QStringLiteral("access_token"));
        takeControls();
    });
    return card;
}

QWidget* GlobalSettingsPage::makeProxies()
{
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto* card = new widgets::Card;
    m_proxyHeader = new widgets::SegmentedControl(tr("Header"));
    m_proxyHeader->addSegment(int(Header::XForwardedFor), QStringLiteral("X-Forwarded-For"));
    m_proxyHeader->addSegment(int(Header::Forwarded), QStringLiteral("Forwarded"));
    m_proxyHeaderRow = new SettingRow(
        tr("Header"),
        tr("Where a trusted proxy writes whose request it passes on. The other one is ignored."),
        m_proxyHeader);
    m_proxyHeaderRow->setHelp(tr("The right-most address in it that is no trusted proxy is taken "
                                 "for the client’s."));
    card->addRow(m_proxyHeaderRow);
    column->addWidget(card);
    m_trusted = new RangeList(tr("Trusted proxies"), QStringLiteral("route"),
                              int(widgets::Colour::Text2), false);
    m_trusted->setRemark(tr("for the gateway; others are not believed"));
    column->addWidget(m_trusted);
    const auto take = [this] {
        if (isShowing())
            return;
        m_proxies->edit([this](domain::ProxySettings& page) {
            page.header = Header(m_proxyHeader->current());
            page.trusted.clear();
            for (const RangeList::Entry& entry : m_trusted->entries())
                page.trusted.append(entry.range);
        });
    };
    connect(m_proxyHeader, &widgets::SegmentedControl::chosen, this, take);
    connect(m_trusted, &RangeList::edited, this, take);
    connect(m_trusted, &RangeList::typing, this, [this] { recheck(); });
    return sheet;
}

void GlobalSettingsPage::activate()
{
    SettingsPage::activate();
    m_upstreams->load();
    loadLocks();
}

void GlobalSettingsPage::setOnline(bool online)
{
    SettingsPage::setOnline(online);
    m_profiles->setDisabledReason(awayReason(online));
    setUsable(m_upstreams, awayReason(online));
    const auto entries = m_menu->actions();
    for (QAction* entry : entries)
        setUsable(entry, awayReason(online));
}

void GlobalSettingsPage::openPlace(const QString& place)
{
    setCurrentTab(place == QStringLiteral("upstreams")     ? 1
                      : place == QStringLiteral("proxies") ? 2
                                                           : 0);
    if (place == QStringLiteral("import"))
        chooseImport();
}

void GlobalSettingsPage::loadLocks()
{
    client().settings<domain::RestrictionSettings>(this, [this](const auto& answer) {
        m_groupsGenerate = answer && answer->value.tokenGenerationEnabled;
        m_usersCreateRow->setLocked(
            m_groupsGenerate ? tr("Must stay on while groups may generate tokens.") : QString(),
            m_groupsGenerate ? tr("Open Restrictions") : QString());
    });
}

void GlobalSettingsPage::showValues()
{
    const domain::GlobalSettings& page = m_draft->value();
    m_enforcement->setCurrent(int(page.enforcement));
    m_noPasswords->setChecked(!page.passwordBasic);
    m_foreign->setChecked(page.foreignTokens);
    m_usersCreate->setChecked(page.usersMayCreateTokens);
    m_schemes->setCurrent(int(page.acceptedSchemes));
    m_header->setText(page.apiKeyHeader);
    m_inQuery->setChecked(page.queryParameter.has_value());
    m_parameter->setText(page.queryParameter.value_or(QString()));
    m_parameter->setVisible(page.queryParameter.has_value());
    m_tls->setCurrent(int(page.requireTls));
    m_proxyHeader->setCurrent(int(m_proxies->value().header));
    const auto entries = [](const QList<domain::IpRange>& ranges) {
        QList<RangeList::Entry> list;
        for (const domain::IpRange& range : ranges)
            list.append({range, {}});
        return list;
    };
    m_trusted->setEntries(entries(m_proxies->value().trusted),
                          entries(m_proxies->savedValue().trusted));
}

void GlobalSettingsPage::takeControls()
{
    if (isShowing())
        return;
    m_parameter->setVisible(m_inQuery->isChecked());
    m_draft->edit([this](domain::GlobalSettings& page) {
        page.enforcement = Enforcement(m_enforcement->current());
        page.passwordBasic = !m_noPasswords->isChecked();
        page.foreignTokens = m_foreign->isChecked();
        page.usersMayCreateTokens = m_usersCreate->isChecked();
        page.acceptedSchemes = Schemes(m_schemes->current());
        page.apiKeyHeader = m_header->text().trimmed();
        page.queryParameter =
            m_inQuery->isChecked() ? std::optional(m_parameter->text().trimmed()) : std::nullopt;
        page.requireTls = RequireTls(m_tls->current());
    });
}

QString GlobalSettingsPage::validate()
{
    const domain::GlobalSettings& page = m_draft->value();
    const domain::GlobalSettings& saved = m_draft->savedValue();
    m_enforcementRow->setChanged(page.enforcement != saved.enforcement);
    m_noPasswordsRow->setChanged(page.passwordBasic != saved.passwordBasic);
    m_foreignRow->setChanged(page.foreignTokens != saved.foreignTokens);
    m_usersCreateRow->setChanged(page.usersMayCreateTokens != saved.usersMayCreateTokens);
    m_schemesRow->setChanged(page.acceptedSchemes != saved.acceptedSchemes);
    m_headerRow->setChanged(page.apiKeyHeader != saved.apiKeyHeader);
    m_queryRow->setChanged(page.queryParameter != saved.queryParameter);
    m_tlsRow->setChanged(page.requireTls != saved.requireTls);
    m_proxyHeaderRow->setChanged(m_proxies->value().header != m_proxies->savedValue().header);
    const domain::Problems problems = m_draft->problems() + m_proxies->problems();
    m_headerRow->setProblem(problemOf(problems, QLatin1StringView("apiKeyHeader")));
    m_queryRow->setProblem(problemOf(problems, QLatin1StringView("queryParameter")));
    m_schemesRow->setProblem(problemOf(problems, QLatin1StringView("acceptedSchemes")));
    m_trusted->setProblem(problemOf(problems, QLatin1StringView("trusted")));
    return problems.isEmpty() ? QString() : words::sentence(problems.first());
}

QString GlobalSettingsPage::notReady() const
{
    return m_trusted->hasTyped()
        ? tr("An address is typed but not in its list yet. Press Add, or empty the field.")
        : QString();
}

bool GlobalSettingsPage::isDangerous(const SettingsDraft& draft) const
{
    if (&draft == m_proxies)
        return true; // whose address a client has decides who gets in
    const domain::GlobalSettings& page = m_draft->value();
    const domain::GlobalSettings& saved = m_draft->savedValue();
    return page.enforcement != saved.enforcement || page.passwordBasic != saved.passwordBasic
        || page.acceptedSchemes != saved.acceptedSchemes || page.requireTls != saved.requireTls;
}

QString GlobalSettingsPage::settingsPage(const QStringList&) const
{
    return QStringLiteral("global");
}

} // namespace pages
