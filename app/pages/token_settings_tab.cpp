// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_settings_tab.h"

#include "app/dialogs/lifetime_field.h"
#include "app/pages/grants_editor.h"
#include "app/pages/page.h"
#include "app/widgets/card.h"
#include "app/widgets/inputs.h"
#include "app/widgets/setting_row.h"
#include "app/widgets/switch.h"
#include "app/words/problem_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using domain::Lifetime;
using domain::TokenSettings;
using widgets::SettingRow;
using widgets::Switch;
using Unit = domain::Lifetime::Unit;

namespace pages {
namespace {

QWidget* together(std::initializer_list<QWidget*> parts)
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget* part : parts)
        row->addWidget(part);
    return holder;
}

const QList<Unit> units{Unit::Minutes, Unit::Hours,  Unit::Days,
                        Unit::Weeks,   Unit::Months, Unit::Years};

} // namespace

TokenSettingsTab::TokenSettingsTab(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_client(context.client)
    , m_draft(new DraftOf<TokenSettings>(context.client))
    , m_restrictions(new DraftOf<domain::RestrictionSettings>(context.client))
    , m_foot(new SettingsFoot(*this, context))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(Page::scrolling(Page::sheet({makeLifetimes(), makeAmounts(), makeGroups()})), 1);
    m_foot->setContentsMargins(24, 0, 24, 16);
    all->addWidget(m_foot);
    connect(m_foot, &SettingsFoot::unsavedChanged, this, &TokenSettingsTab::unsavedChanged);
    connect(m_foot, &SettingsFoot::notified, this, &TokenSettingsTab::notified);
    connect(m_foot, &SettingsFoot::settingsChanged, this, &TokenSettingsTab::settingsChanged);
    m_foot->addDraft(m_draft);
    m_foot->addDraft(m_restrictions);
    for (Switch* toggle : {m_maxOn, m_perUserOn, m_countExpired, m_groupsOn})
        connect(toggle, &QAbstractButton::toggled, this, &TokenSettingsTab::takeControls);
    for (QSpinBox* number : {m_perUser, m_purge})
        connect(number, &QSpinBox::valueChanged, this, &TokenSettingsTab::takeControls);
    for (dialogs::LifetimeField* field : {m_max, m_proposed})
        connect(field, &dialogs::LifetimeField::edited, this, &TokenSettingsTab::takeControls);
    connect(m_grants, &GrantsEditor::edited, this, &TokenSettingsTab::takeControls);
}

QWidget* TokenSettingsTab::makeLifetimes()
{
    auto* card = new widgets::Card;
    card->setHead(tr("Lifetimes"));
    m_maxOn = new Switch(tr("Longest lifetime"));
    m_max = new dialogs::LifetimeField(tr("Longest lifetime, length"), units);
    m_maxRow = new SettingRow(tr("Longest lifetime"),
                              tr("New tokens may not live longer, and none may live for ever. "
                                 "Tokens that exist keep their own."),
                              together({m_max, m_maxOn}));
    card->addRow(m_maxRow);
    m_proposed = new dialogs::LifetimeField(tr("Proposed lifetime"), units);
    m_proposedRow =
        new SettingRow(tr("Proposed lifetime"),
                       tr("What a new token gets when its maker chooses nothing."), m_proposed);
    card->addRow(m_proposedRow);
    m_purge = new widgets::SpinBox(0, 36'500);
    m_purge->setAccessibleName(tr("Days until expired tokens are removed"));
    m_purge->setSuffix(tr(" days"));
    m_purgeRow = new SettingRow(
        tr("Remove expired tokens after"),
        tr("They are useless already; what was done with them stays in the audit log."), m_purge);
    card->addRow(m_purgeRow);
    return card;
}

QWidget* TokenSettingsTab::makeAmounts()
{
    auto* card = new widgets::Card;
    card->setHead(tr("Tokens per user"));
    m_perUserOn = new Switch(tr("Limit tokens per user"));
    m_perUser = new widgets::SpinBox(1, 100'000);
    m_perUser->setAccessibleName(tr("Most tokens per user"));
    m_perUserRow =
        new SettingRow(tr("Most tokens per user"),
                       tr("Who has as many is shown which ones can go before another can be made."),
                       together({m_perUser, m_perUserOn}));
    card->addRow(m_perUserRow);
    m_countExpired = new Switch(tr("Expired tokens count"));
    m_countExpiredRow =
        new SettingRow(tr("Expired tokens count"), tr("Until they are removed, they take a place."),
                       m_countExpired);
    card->addRow(m_countExpiredRow);
    return card;
}

QWidget* TokenSettingsTab::makeGroups()
{
    auto* card = new widgets::Card;
    card->setHead(tr("Self-service groups"), tr("the same as on the page Restrictions"));
    m_groupsOn = new Switch(tr("Allow token generation for groups"));
    m_groupsRow = new SettingRow(
        tr("Allow token generation for groups"),
        tr("Only members of these groups make their own tokens, for at most so long."), m_groupsOn);
    card->addRow(m_groupsRow);
    m_grants = new GrantsEditor;
    card->addRow(m_grants);
    return card;
}

void TokenSettingsTab::load()
{
    m_foot->load();
    m_client.groups({}, this, [this](const client::Result<client::Listed<domain::Group>>& answer) {
        if (!answer)
            return;
        QStringList names;
        for (const domain::Group& group : answer->items)
            names.append(group.name);
        m_grants->setSuggestions(names);
    });
}

void TokenSettingsTab::showValues()
{
    const TokenSettings& page = m_draft->value();
    m_maxOn->setChecked(page.maxLifetimeEnabled);
    m_max->setValue(page.maxLifetime);
    m_proposed->setValue(page.proposedLifetime);
    m_perUserOn->setChecked(page.maxPerUserEnabled);
    m_perUser->setValue(page.maxPerUser);
    m_countExpired->setChecked(page.countExpired);
    m_purge->setValue(page.purgeExpiredAfterDays);
    m_groupsOn->setChecked(m_restrictions->value().tokenGenerationEnabled);
    m_grants->setGrants(m_restrictions->value().tokenGeneration);
}

void TokenSettingsTab::takeControls()
{
    if (m_foot->isShowing())
        return;
    m_draft->edit([this](TokenSettings& page) {
        page.maxLifetimeEnabled = m_maxOn->isChecked();
        page.maxLifetime = m_max->value();
        page.proposedLifetime = m_proposed->value();
        page.maxPerUserEnabled = m_perUserOn->isChecked();
        page.maxPerUser = m_perUser->value();
        page.countExpired = m_countExpired->isChecked();
        page.purgeExpiredAfterDays = m_purge->value();
    });
    m_restrictions->edit([this](domain::RestrictionSettings& page) {
        page.tokenGenerationEnabled = m_groupsOn->isChecked();
        page.tokenGeneration = m_grants->grants();
    });
}

QString TokenSettingsTab::validate()
{
    const TokenSettings& page = m_draft->value();
    const TokenSettings& saved = m_draft->savedValue();
    m_max->setEnabled(page.maxLifetimeEnabled);
    m_perUser->setEnabled(page.maxPerUserEnabled);
    m_maxRow->setChanged(page.maxLifetimeEnabled != saved.maxLifetimeEnabled
                         || page.maxLifetime != saved.maxLifetime);
    m_proposedRow->setChanged(page.proposedLifetime != saved.proposedLifetime);
    m_purgeRow->setChanged(page.purgeExpiredAfterDays != saved.purgeExpiredAfterDays);
    m_perUserRow->setChanged(page.maxPerUserEnabled != saved.maxPerUserEnabled
                             || page.maxPerUser != saved.maxPerUser);
    m_countExpiredRow->setChanged(page.countExpired != saved.countExpired);
    const domain::RestrictionSettings& groups = m_restrictions->value();
    const domain::RestrictionSettings& savedGroups = m_restrictions->savedValue();
    m_groupsRow->setChanged(groups.tokenGenerationEnabled != savedGroups.tokenGenerationEnabled
                            || groups.tokenGeneration != savedGroups.tokenGeneration);
    const domain::Problems problems = m_draft->problems() + m_restrictions->problems();
    m_maxRow->setProblem(problemOf(problems, "maxLifetime"_L1));
    m_proposedRow->setProblem(problemOf(problems, "proposedLifetime"_L1));
    m_purgeRow->setProblem(problemOf(problems, "purge"_L1));
    m_perUserRow->setProblem(problemOf(problems, "maxPerUser"_L1));
    m_groupsRow->setProblem(problemOf(problems, "tokenGeneration"_L1));
    return problems.isEmpty() ? QString() : words::sentence(problems.first());
}

QString TokenSettingsTab::formTitle() const
{
    return tr("API Key Settings");
}

QString TokenSettingsTab::settingsPage(const QStringList& path) const
{
    return path.value(0) == QStringLiteral("tokenGeneration") ? QStringLiteral("restrictions")
                                                              : QStringLiteral("tokens");
}

} // namespace pages
