// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/restrictions_page.h"

#include "app/pages/grants_editor.h"
#include "app/pages/range_list.h"
#include "app/pages/values_editor.h"
#include "app/widgets/badge.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/field_row.h"
#include "app/widgets/inputs.h"
#include "app/widgets/notice.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/setting_row.h"
#include "app/widgets/switch.h"
#include "app/widgets/text.h"
#include "app/words/problem_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pages {

using Mode = domain::RestrictionSettings::IpMode;
using Values = domain::RestrictionSettings;
using widgets::Colour;
using widgets::Message;
using widgets::Text;
using widgets::Tone;
using widgets::Type;

RestrictionsPage::RestrictionsPage(const Context& context, QWidget* parent)
    : SettingsPage(context, tr("Restrictions"), tr("Who may use tokens, and from where."),
                   QStringLiteral("shield"), parent)
    , m_draft(new DraftOf<Values>(context.client))
{
    addTab(tr("Group-based"), scrolling(makeGroups()));
    addTab(tr("IP-based"), scrolling(makeAddresses()));
    m_ask.setSingleShot(true);
    m_ask.setInterval(350);
    connect(&m_ask, &QTimer::timeout, this, &RestrictionsPage::askService);
    addDraft(m_draft);
}

QWidget* RestrictionsPage::makeGroups()
{
    const auto groupName = [](const QString& name) {
        const domain::Problems problems = domain::validateGroupName(name);
        return problems.isEmpty() ? QString() : words::sentence(problems.first());
    };
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);

    const auto card = [column](widgets::SettingRow* head, QWidget* list) {
        auto* frame = new widgets::Card;
        frame->addRow(head);
        frame->addRow(list);
        column->addWidget(frame);
    };
    m_apiAccess = new widgets::Switch(tr("Allow API access for groups"));
    m_apiRow = new widgets::SettingRow(
        tr("Allow API access for groups"),
        tr("Only members of these groups may call the API. Others are refused."), m_apiAccess);
    m_apiRow->setHelp(tr("Applies to tokens and passwords alike. Checked at every request, so a "
                         "change of membership "
                         "acts on the next one."));
    m_apiGroups = new ValuesEditor(tr("Groups with API access"), tr("Add group"), tr("jira-users"),
                                   groupName);
    card(m_apiRow, m_apiGroups);

    m_readOnly = new widgets::Switch(tr("Read-only groups"));
    m_readOnlyRow = new widgets::SettingRow(
        tr("Read-only groups"), tr("Members may only read: GET, HEAD and OPTIONS."), m_readOnly);
    m_readOnlyRow->setHelp(
        tr("Signing in to Jira (POST to its session resource) stays possible: it changes nothing. "
           "Making a token is no exception: a token that writes could come out of it."));
    m_readOnlyGroups =
        new ValuesEditor(tr("Read-only groups"), tr("Add group"), tr("reporting"), groupName);
    card(m_readOnlyRow, m_readOnlyGroups);

    m_generation = new widgets::Switch(tr("Allow token generation for groups"));
    m_generationRow = new widgets::SettingRow(
        tr("Allow token generation for groups"),
        tr("Only members of these groups make their own tokens, for at most so long."),
        m_generation);
    m_grants = new GrantsEditor;
    card(m_generationRow, m_grants);

    auto* admins = new widgets::Card;
    m_adminsOnly = new widgets::Switch(tr("Only administrators create tokens"));
    m_adminsRow =
        new widgets::SettingRow(tr("Only administrators create tokens"),
                                tr("Users see their tokens but make none."), m_adminsOnly);
    admins->addRow(m_adminsRow);
    column->addWidget(admins);

    for (widgets::Switch* control : {m_apiAccess, m_readOnly, m_generation, m_adminsOnly})
        connect(control, &widgets::Switch::toggled, this, &RestrictionsPage::takeControls);
    connect(m_apiGroups, &ValuesEditor::edited, this, &RestrictionsPage::takeControls);
    connect(m_readOnlyGroups, &ValuesEditor::edited, this, &RestrictionsPage::takeControls);
    connect(m_grants, &GrantsEditor::edited, this, &RestrictionsPage::takeControls);
    return sheet;
}

QWidget* RestrictionsPage::makeAddresses()
{
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto* head = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Text(tr("Mode"), Type::Strong));
    words->addWidget(
        (new Text(
             tr("Checked first, before any credential. Applies to tokens and passwords alike."),
             Type::Small, Colour::Text2))
            ->wrapped());
    head->addLayout(words, 1);
    m_mode = new widgets::SegmentedControl(tr("Mode"));
    m_mode->addSegment(int(Mode::None), tr("No restriction"));
    m_mode->addSegment(int(Mode::Allow), tr("Allow listed"));
    m_mode->addSegment(int(Mode::Deny), tr("Block listed"));
    m_mode->setWhatsThis(tr("Allow listed lets only the allow list in, Block listed everybody but "
                            "the block list. The machine of the service itself can always "
                            "administer."));
    head->addWidget(m_mode);
    column->addLayout(head);
    m_own = new widgets::Notice(Tone::Warn);
    m_own->hide();
    column->addWidget(m_own);
    auto* lists = new QHBoxLayout;
    lists->setSpacing(16);
    m_allow =
        new RangeList(tr("Allow list"), QStringLiteral("circle-check"), int(Colour::Ok), true);
    m_block = new RangeList(tr("Block list"), QStringLiteral("ban"), int(Colour::Bad), true);
    lists->addWidget(m_allow, 1);
    lists->addWidget(m_block, 1);
    column->addLayout(lists);
    column->addWidget(makeTry());
    connect(m_mode, &widgets::SegmentedControl::chosen, this, &RestrictionsPage::takeControls);
    connect(m_allow, &RangeList::edited, this, &RestrictionsPage::takeControls);
    connect(m_block, &RangeList::edited, this, &RestrictionsPage::takeControls);
    for (RangeList* list : {m_allow, m_block})
        connect(list, &RangeList::typing, this, [this] { recheck(); });
    return sheet;
}

QWidget* RestrictionsPage::makeTry()
{
    auto* card = new widgets::Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Text(tr("Try an address"), Type::Strong));
    words->addWidget(
        new Text(tr("Answered by the service with the draft above."), Type::Small, Colour::Text2));
    row->addLayout(words);
    m_tried = new widgets::CodeField;
    m_tried->setPlaceholderText(QStringLiteral("198.51.100.23"));
    m_tried->setMinimumWidth(m_tried->fontMetrics().horizontalAdvance(m_tried->placeholderText())
                             + 28);
    m_tried->setAccessibleName(tr("Address to try"));
    m_tried->setWhatsThis(tr("The service says whether a client with this address would be let in, "
                             "and which entry decides. Nothing is saved."));
    m_tried->setMaximumWidth(widgets::scaled(220));
    row->addWidget(m_tried, 1);
    m_verdict = new widgets::Badge({});
    m_verdict->hide();
    row->addWidget(m_verdict);
    m_because = new Text({}, Type::Body, Colour::Text2);
    m_tryProblem = new Message;
    row->addWidget(m_because->wrapped(), 2);
    row->addWidget(m_tryProblem, 2);
    card->addRow(row);
    connect(m_tried, &QLineEdit::textChanged, this, [this] {
        m_verdict->hide();
        m_because->setText({});
        m_tryProblem->show(Message::Kind::None, {});
        m_ask.start();
    });
    return card;
}

void RestrictionsPage::activate()
{
    SettingsPage::activate();
    loadGroups();
}

void RestrictionsPage::openPlace(const QString& place)
{
    setCurrentTab(place == QStringLiteral("ip") ? 1 : 0);
}

void RestrictionsPage::loadGroups()
{
    client().groups({}, this, [this](const client::Result<client::Listed<domain::Group>>& answer) {
        if (!answer)
            return; // only the suggestions are missing
        QStringList names;
        for (const domain::Group& group : answer->items)
            names.append(group.name);
        m_apiGroups->setSuggestions(names);
        m_readOnlyGroups->setSuggestions(names);
        m_grants->setSuggestions(names);
    });
}

void RestrictionsPage::showValues()
{
    const Values& page = m_draft->value();
    m_apiAccess->setChecked(page.apiAccess.enabled);
    m_apiGroups->setValues(page.apiAccess.groups);
    m_readOnly->setChecked(page.readOnly.enabled);
    m_readOnlyGroups->setValues(page.readOnly.groups);
    m_generation->setChecked(page.tokenGenerationEnabled);
    m_grants->setGrants(page.tokenGeneration);
    m_adminsOnly->setChecked(page.adminsOnly);
    m_mode->setCurrent(int(page.ipMode));
    m_allow->setEntries(page.ipAllow, m_draft->savedValue().ipAllow);
    m_block->setEntries(page.ipBlock, m_draft->savedValue().ipBlock);
    m_ask.start();
}

void RestrictionsPage::takeControls()
{
    if (isShowing())
        return;
    m_draft->edit([this](Values& page) {
        page.apiAccess = {m_apiAccess->isChecked(), m_apiGroups->values()};
        page.readOnly = {m_readOnly->isChecked(), m_readOnlyGroups->values()};
        page.tokenGenerationEnabled = m_generation->isChecked();
        page.tokenGeneration = m_grants->grants();
        page.adminsOnly = m_adminsOnly->isChecked();
        page.ipMode = Mode(m_mode->current());
        page.ipAllow = m_allow->entries();
        page.ipBlock = m_block->entries();
    });
    m_ask.start();
}

QString RestrictionsPage::notReady() const
{
    return m_allow->hasTyped() || m_block->hasTyped()
        ? tr("An address is typed but not in its list yet. Press Add, or empty the field.")
        : QString();
}

QString RestrictionsPage::validate()
{
    const Values& page = m_draft->value();
    const Values& saved = m_draft->savedValue();
    m_apiRow->setChanged(page.apiAccess != saved.apiAccess);
    m_readOnlyRow->setChanged(page.readOnly != saved.readOnly);
    m_generationRow->setChanged(page.tokenGenerationEnabled != saved.tokenGenerationEnabled
                                || page.tokenGeneration != saved.tokenGeneration);
    m_adminsRow->setChanged(page.adminsOnly != saved.adminsOnly);
    // Which list wins depends on the mode.
    m_block->setRemark(page.ipMode == Mode::Allow ? tr("wins over the allow list") : QString());
    m_allow->setRemark(page.ipMode == Mode::Deny ? tr("wins over the block list") : QString());
    const domain::Problems problems = m_draft->problems();
    m_apiRow->setProblem(problemOf(problems, QLatin1StringView("apiAccess")));
    m_readOnlyRow->setProblem(problemOf(problems, QLatin1StringView("readOnly")));
    m_generationRow->setProblem(problemOf(problems, QLatin1StringView("tokenGeneration")));
    m_allow->setProblem(problemOf(problems, QLatin1StringView("ip.allow")));
    m_block->setProblem(problemOf(problems, QLatin1StringView("ip.block")));
    return problems.isEmpty() ? QString() : words::sentence(problems.first());
}

bool RestrictionsPage::isDangerous(const SettingsDraft&) const
{
    const Values& page = m_draft->value();
    const Values& saved = m_draft->savedValue();
    return page.ipMode != saved.ipMode || page.ipAllow != saved.ipAllow
        || page.ipBlock != saved.ipBlock || page.apiAccess != saved.apiAccess;
}

void RestrictionsPage::askService()
{
    if (!m_draft->isLoaded())
        return;
    const QString tried = m_tried->text().trimmed();
    const bool isAddress = domain::IpAddress::parse(tried.toStdString()).has_value();
    m_tryProblem->show(tried.isEmpty() || isAddress ? Message::Kind::None : Message::Kind::Bad,
                       tr("Write one address, such as 198.51.100.23."));
    m_asking.cancel();
    m_asking = client().checkSettings<Values>(
        m_draft->value(), m_draft->version(), isAddress ? tried : QString(), this,
        [this](const client::Result<api::SettingsCheck>& answer) {
            if (answer)
                showVerdicts(*answer);
            else
                m_own->hide();
        });
}

void RestrictionsPage::showVerdicts(const api::SettingsCheck& check)
{
    m_allow->setNotes(notesOn(check, QStringLiteral("ip.allow")));
    m_block->setNotes(notesOn(check, QStringLiteral("ip.block")));
    m_apiGroups->setNotes(notesOn(check, QStringLiteral("apiAccess.groups")));
    m_readOnlyGroups->setNotes(notesOn(check, QStringLiteral("readOnly.groups")));
    m_grants->setNotes(notesOn(check, QStringLiteral("tokenGeneration.grants")));
    const bool restricted = m_draft->value().ipMode != Mode::None;
    m_own->setVisible(restricted && check.ownAddress.has_value());
    if (check.ownAddress && check.ownAddress->allowed) {
        m_own->setContent(Tone::Ok, QStringLiteral("circle-check"),
                          tr("Your own address is covered"),
                          tr("It is %1.").arg(check.ownAddress->address));
        m_own->setAction(nullptr);
    } else if (check.ownAddress) {
        const QString address = check.ownAddress->address;
        m_own->setContent(
            Tone::Warn, QStringLiteral("warning"), tr("Your own address is not covered"),
            tr("It is %1. With this draft, your next request would be denied.").arg(address));
        auto* add = new widgets::Button(widgets::ButtonKind::Secondary, tr("Add %1").arg(address),
                                        QStringLiteral("plus"));
        m_own->setAction(m_draft->value().ipMode == Mode::Allow
                                 || check.ownAddress->list != QStringLiteral("allow")
                             ? add
                             : nullptr);
        connect(add, &widgets::Button::clicked, this, [this, address] {
            if (const auto range = domain::IpRange::parse(address))
                m_allow->addEntry(*range, tr("Address of %1").arg(context().account.user.name));
        });
    }
    m_verdict->setVisible(check.address.has_value());
    if (!check.address)
        return;
    const api::AddressVerdict& verdict = *check.address;
    m_verdict->setLook(
        verdict.allowed
            ? widgets::BadgeLook{Tone::Ok, QStringLiteral("circle-check"), tr("Allowed")}
            : widgets::BadgeLook{Tone::Bad, QStringLiteral("circle-x"), tr("Blocked")});
    const QString range = QStringLiteral("\u2066%1\u2069").arg(verdict.range);
    m_because->setText(verdict.list == QStringLiteral("allow")
                           ? tr("by %1, allow list entry %2").arg(range).arg(verdict.index + 1)
                           : verdict.list == QStringLiteral("block")
                           ? tr("by %1, block list entry %2").arg(range).arg(verdict.index + 1)
                           : tr("no entry matches"));
}

QString RestrictionsPage::settingsPage(const QStringList&) const
{
    return QStringLiteral("restrictions");
}

} // namespace pages
