// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/token_settings_tab.h"

#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/inputs.h"
#include "app/widgets/notice.h"
#include "app/widgets/setting_row.h"
#include "app/widgets/switch.h"
#include "app/widgets/unsaved_bar.h"
#include "app/words/problem_words.h"
#include "common/domain/validation.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using domain::Lifetime;
using domain::TokenSettings;
using widgets::Button;
using widgets::ButtonKind;
using widgets::SettingRow;
using widgets::Switch;

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

Lifetime lifetimeIn(const QSpinBox* count, const QComboBox* unit)
{
    return {count->value(), Lifetime::Unit(unit->currentData().toInt())};
}

void fill(QSpinBox* count, QComboBox* unit, const Lifetime& lifetime)
{
    count->setValue(lifetime.count);
    unit->setCurrentIndex(unit->findData(int(lifetime.unit)));
}

} // namespace

TokenSettingsTab::TokenSettingsTab(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_notice(new widgets::Notice(widgets::Tone::Warn))
    , m_bar(new widgets::UnsavedBar)
{
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    m_notice->hide();
    for (QWidget* part : {static_cast<QWidget*>(m_notice), makeLifetimes(), makeAmounts()}) {
        part->setMaximumWidth(1016);
        column->addWidget(part);
    }
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(sheet);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(24, 0, 24, 16);
    foot->addWidget(m_bar);
    all->addLayout(foot);

    for (Switch* toggle : {m_maxOn, m_perUserOn, m_countExpired})
        connect(toggle, &QAbstractButton::toggled, this, &TokenSettingsTab::edited);
    for (QSpinBox* number : {m_maxCount, m_proposedCount, m_perUser, m_purge})
        connect(number, &QSpinBox::valueChanged, this, &TokenSettingsTab::edited);
    for (QComboBox* unit : {m_maxUnit, m_proposedUnit})
        connect(unit, &QComboBox::currentIndexChanged, this, &TokenSettingsTab::edited);
    connect(m_bar, &widgets::UnsavedBar::saveClicked, this, &TokenSettingsTab::save);
    connect(m_bar, &widgets::UnsavedBar::reviewClicked, this, &TokenSettingsTab::review);
    connect(m_bar, &widgets::UnsavedBar::discardClicked, this, &TokenSettingsTab::discard);
    show(m_stored);
    setEnabled(false);
}

QWidget* TokenSettingsTab::lifetimeInput(QSpinBox*& count, QComboBox*& unit, const QString& name)
{
    count = new widgets::SpinBox(1, 10'000);
    count->setAccessibleName(tr("%1, length").arg(name));
    unit = new widgets::ComboBox;
    unit->setAccessibleName(tr("%1, unit").arg(name));
    const std::pair<QString, Lifetime::Unit> units[] = {
        {tr("minutes"), Lifetime::Unit::Minutes}, {tr("hours"), Lifetime::Unit::Hours},
        {tr("days"), Lifetime::Unit::Days},       {tr("weeks"), Lifetime::Unit::Weeks},
        {tr("months"), Lifetime::Unit::Months},   {tr("years"), Lifetime::Unit::Years}};
    for (const auto& [word, value] : units)
        unit->addItem(word, int(value));
    return together({count, unit});
}

QWidget* TokenSettingsTab::makeLifetimes()
{
    auto* card = new widgets::Card;
    card->setHead(tr("Lifetimes"));
    m_maxOn = new Switch(tr("Longest lifetime"));
    QWidget* maximum = lifetimeInput(m_maxCount, m_maxUnit, tr("Longest lifetime"));
    m_maxRow = new SettingRow(tr("Longest lifetime"),
                              tr("New tokens may not live longer, and none may live for ever. "
                                 "Tokens that exist keep their own."),
                              together({maximum, m_maxOn}));
    card->addRow(m_maxRow);
    m_proposedRow = new SettingRow(
        tr("Proposed lifetime"), tr("What a new token gets when its maker chooses nothing."),
        lifetimeInput(m_proposedCount, m_proposedUnit, tr("Proposed lifetime")));
    card->addRow(m_proposedRow);
    m_purge = new widgets::SpinBox(0, 3650);
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
    m_perUser = new widgets::SpinBox(1, 10'000);
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

void TokenSettingsTab::load()
{
    if (hasUnsavedChanges())
        return;
    using Page = client::Versioned<TokenSettings>;
    m_context.client.settings<TokenSettings>(this, [this](const client::Result<Page>& page) {
        if (!page) {
            m_notice->setContent(widgets::Tone::Warn, u"unplug"_s,
                                 tr("The settings can't be shown"), page.failure().message);
            m_notice->show();
            return;
        }
        m_notice->hide();
        m_version = page->version;
        m_stored = page->value;
        setEnabled(true);
        show(m_stored);
    });
}

void TokenSettingsTab::show(const TokenSettings& page)
{
    m_filling = true;
    m_maxOn->setChecked(page.maxLifetimeEnabled);
    fill(m_maxCount, m_maxUnit, page.maxLifetime);
    fill(m_proposedCount, m_proposedUnit, page.proposedLifetime);
    m_perUserOn->setChecked(page.maxPerUserEnabled);
    m_perUser->setValue(page.maxPerUser);
    m_countExpired->setChecked(page.countExpired);
    m_purge->setValue(page.purgeExpiredAfterDays);
    m_filling = false;
    edited();
}

TokenSettings TokenSettingsTab::draft() const
{
    TokenSettings page = m_stored;
    page.maxLifetimeEnabled = m_maxOn->isChecked();
    page.maxLifetime = lifetimeIn(m_maxCount, m_maxUnit);
    page.proposedLifetime = lifetimeIn(m_proposedCount, m_proposedUnit);
    page.maxPerUserEnabled = m_perUserOn->isChecked();
    page.maxPerUser = m_perUser->value();
    page.countExpired = m_countExpired->isChecked();
    page.purgeExpiredAfterDays = m_purge->value();
    return page;
}

void TokenSettingsTab::edited()
{
    if (m_filling)
        return;
    const TokenSettings page = draft();
    for (QWidget* input : {static_cast<QWidget*>(m_maxCount), static_cast<QWidget*>(m_maxUnit)})
        input->setEnabled(page.maxLifetimeEnabled);
    m_perUser->setEnabled(page.maxPerUserEnabled);

    int changes = 0;
    const auto mark = [&](SettingRow* row, bool changed) {
        row->setChanged(changed);
        row->setProblem({});
        changes += changed ? 1 : 0;
    };
    mark(m_maxRow,
         page.maxLifetimeEnabled != m_stored.maxLifetimeEnabled
             || page.maxLifetime != m_stored.maxLifetime);
    mark(m_proposedRow, page.proposedLifetime != m_stored.proposedLifetime);
    mark(m_purgeRow, page.purgeExpiredAfterDays != m_stored.purgeExpiredAfterDays);
    mark(m_perUserRow,
         page.maxPerUserEnabled != m_stored.maxPerUserEnabled
             || page.maxPerUser != m_stored.maxPerUser);
    mark(m_countExpiredRow, page.countExpired != m_stored.countExpired);
    const domain::Problems problems = domain::validate(page);
    for (const domain::FieldProblem& problem : problems) {
        SettingRow* row = problem.field.startsWith("maxLifetime"_L1) ? m_maxRow
            : problem.field.startsWith("maxPerUser"_L1)              ? m_perUserRow
            : problem.field.startsWith("purge"_L1)                   ? m_purgeRow
                                                                     : m_proposedRow;
        row->setProblem(words::sentence(problem));
    }
    m_bar->setState(changes, false,
                    !m_online                ? tr("The service is away.")
                        : problems.isEmpty() ? QString()
                                             : words::sentence(problems.front()));
    emit unsavedChanged(changes > 0);
}

bool TokenSettingsTab::hasUnsavedChanges() const
{
    return draft() != m_stored;
}

void TokenSettingsTab::discard()
{
    m_notice->hide();
    show(m_stored);
    load();
}

void TokenSettingsTab::setOnline(bool online)
{
    m_online = online;
    edited();
}

/// What saving would change, as before and after.
void TokenSettingsTab::review()
{
    const TokenSettings page = draft();
    const auto onOff = [](bool on) { return on ? tr("on") : tr("off"); };
    QStringList lines;
    const auto add = [&lines](const QString& what, const QString& before, const QString& after) {
        if (before != after)
            lines.append(tr("%1: %2 becomes %3").arg(what, before, after));
    };
    add(tr("Longest lifetime"), onOff(m_stored.maxLifetimeEnabled), onOff(page.maxLifetimeEnabled));
    add(tr("Longest lifetime"), domain::toText(m_stored.maxLifetime),
        domain::toText(page.maxLifetime));
    add(tr("Proposed lifetime"), domain::toText(m_stored.proposedLifetime),
        domain::toText(page.proposedLifetime));
    add(tr("Remove expired tokens after"), QString::number(m_stored.purgeExpiredAfterDays),
        QString::number(page.purgeExpiredAfterDays));
    add(tr("Limit tokens per user"), onOff(m_stored.maxPerUserEnabled),
        onOff(page.maxPerUserEnabled));
    add(tr("Most tokens per user"), QString::number(m_stored.maxPerUser),
        QString::number(page.maxPerUser));
    add(tr("Expired tokens count"), onOff(m_stored.countExpired), onOff(page.countExpired));
    m_notice->setContent(widgets::Tone::Accent, u"list"_s, tr("What saving changes"),
                         lines.join(u'\n'));
    m_notice->show();
}

void TokenSettingsTab::save()
{
    m_bar->setSaving(true);
    m_context.client.saveSettings<TokenSettings>(
        draft(), m_version, this,
        [this](const client::Result<client::Versioned<TokenSettings>>& result) { saved(result); });
}

void TokenSettingsTab::saved(const client::Result<client::Versioned<TokenSettings>>& result)
{
    m_bar->setSaving(false);
    if (result) {
        m_notice->hide();
        m_stored = result->value;
        m_version = result->version;
        show(m_stored);
        emit notified(tr("The settings are saved."));
        return;
    }
    m_notice->setContent(widgets::Tone::Warn, u"warning"_s, tr("Not saved"),
                         result.failure().message);
    m_notice->show();
    if (!result.failure().isStale())
        return;
    // Somebody else saved meanwhile. The draft stays; what differs from the new values is marked.
    m_notice->setContent(widgets::Tone::Warn, u"users"_s, tr("Somebody else saved meanwhile"),
                         tr("Your draft is kept. What differs from the values on the service is "
                            "marked; save again to put yours in their place."));
    using Page = client::Versioned<TokenSettings>;
    m_context.client.settings<TokenSettings>(this, [this](const client::Result<Page>& now) {
        if (!now)
            return;
        m_stored = now->value;
        m_version = now->version;
        edited();
    });
}

} // namespace pages
