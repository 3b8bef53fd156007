// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/rate_limiting_page.h"

#include "app/dialogs/lifetime_field.h"
#include "app/dialogs/windows_editor.h"
#include "app/pages/rate_overrides_card.h"
#include "app/pages/rate_preview_card.h"
#include "app/pages/rate_words.h"
#include "app/widgets/card.h"
#include "app/widgets/inputs.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/setting_row.h"
#include "app/widgets/switch.h"
#include "app/widgets/text.h"
#include "app/words/problem_words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pages {

using Subject = domain::RateSettings::Subject;
using Unit = domain::Lifetime::Unit;
using Values = domain::RateSettings;

namespace {

/// Seconds in the largest unit that holds them whole.
domain::Lifetime lifetimeOf(int seconds)
{
    if (seconds % 3600 == 0)
        return {seconds / 3600, Unit::Hours};
    if (seconds % 60 == 0)
        return {seconds / 60, Unit::Minutes};
    return {seconds, Unit::Seconds};
}

int secondsOf(const domain::Lifetime& lifetime)
{
    return lifetime.count
        * (lifetime.unit == Unit::Hours         ? 3600
               : lifetime.unit == Unit::Minutes ? 60
                                                : 1);
}

} // namespace

RateLimitingPage::RateLimitingPage(const Context& context, QWidget* parent)
    : SettingsPage(context, tr("Rate Limiting"),
                   tr("How often the API may be called, and what stops guessing."),
                   QStringLiteral("gauge"), parent)
    , m_draft(new DraftOf<Values>(context.client))
{
    m_preview = new RatePreviewCard;
    m_overrides = new RateOverridesCard(context);
    setContent(scrolling(sheet({makeLimit(), m_preview, m_overrides, makeLockout()})));
    connect(m_preview, &RatePreviewCard::asked, this, &RateLimitingPage::preview);
    connect(m_preview, &RatePreviewCard::burstProposed, this, &RateLimitingPage::takeBurst);
    connect(m_preview, &RatePreviewCard::callsAsked, this, [this](const QString& place) {
        emit pageRequested(QStringLiteral("audit-log"), place);
    });
    connect(m_overrides, &RateOverridesCard::notified, this, &Page::notified);
    connect(m_overrides, &RateOverridesCard::undoable, this, &Page::offerUndo);
    connect(m_overrides, &RateOverridesCard::tokenAsked, this, [this](const QString& id) {
        emit pageRequested(QStringLiteral("manage-api-keys"), id);
    });
    addDraft(m_draft);
}

void RateLimitingPage::activate()
{
    SettingsPage::activate();
    m_overrides->load();
}

void RateLimitingPage::setOnline(bool online)
{
    SettingsPage::setOnline(online);
    setUsable(m_overrides, awayReason(online));
    m_preview->setDisabledReason(online ? QString() : tr("The service is away."));
}

void RateLimitingPage::preview(int hours)
{
    m_preview->setBusy();
    m_previewing.cancel();
    m_previewing = client().previewRates({m_draft->value(), hours}, this,
                                         [this](const client::Result<api::RatePreview>& answer) {
                                             if (answer)
                                                 m_preview->setPreview(*answer);
                                             else
                                                 m_preview->setFault(answer.failure().message);
                                         });
}

/// The burst that the preview found, for every window: it is one burst for all of them.
void RateLimitingPage::takeBurst(int burst)
{
    m_draft->edit([burst](Values& page) {
        for (domain::RateSettings::Window& window : page.windows)
            window.burst = burst;
    });
    m_windows->setWindows(m_draft->value().windows);
    m_preview->setOutdated();
}

QWidget* RateLimitingPage::makeLimit()
{
    auto* card = new widgets::Card;
    card->setHead(tr("Limit"));
    m_enabled = new widgets::Switch(tr("Enable rate limiting"));
    m_enabledRow = new widgets::SettingRow(
        tr("Enable rate limiting"),
        tr("Who calls more often gets the answer 429 and the time to wait. Refused "
           "requests do not count."),
        m_enabled);
    m_enabledRow->setHelp(tr("Tokens may have limits of their own instead, or none."));
    card->addRow(m_enabledRow);
    auto* frames = new QWidget;
    auto* rows = new QVBoxLayout(frames);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(new widgets::Text(tr("Time frames"), widgets::Type::Label));
    m_windows = new dialogs::WindowsEditor;
    rows->addWidget(m_windows);
    card->addRow(frames);
    m_subject = new widgets::SegmentedControl(tr("Counted for each"));
    m_subject->addSegment(int(Subject::Token), tr("Token"));
    m_subject->addSegment(int(Subject::User), tr("User"));
    m_subject->addSegment(int(Subject::Group), tr("Group"));
    m_subject->addSegment(int(Subject::Address), tr("Address"));
    m_subject->addSegment(int(Subject::Route), tr("Route"));
    m_subjectRow =
        new widgets::SettingRow(tr("Counted for each"), tr("Who shares one count."), m_subject);
    card->addRow(m_subjectRow);
    auto* kinds = new QWidget;
    auto* flow = new QHBoxLayout(kinds);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(16);
    const auto kind = [this, flow](const char* code, const QString& text) {
        auto* box = new QCheckBox(text);
        m_subjects.insert(QLatin1StringView(code), box);
        flow->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &RateLimitingPage::takeControls);
    };
    kind("own_tokens", tr("Tokens"));
    kind("foreign_tokens", tr("PAT tokens"));
    kind("passwords", tr("Passwords"));
    kind("anonymous", tr("Anonymous"));
    m_subjectsRow =
        new widgets::SettingRow(tr("Applies to"), tr("Requests with these credentials."), kinds);
    card->addRow(m_subjectsRow);
    connect(m_enabled, &widgets::Switch::toggled, this, &RateLimitingPage::takeControls);
    connect(m_windows, &dialogs::WindowsEditor::edited, this, &RateLimitingPage::takeControls);
    connect(m_subject, &widgets::SegmentedControl::chosen, this, &RateLimitingPage::takeControls);
    return card;
}

QWidget* RateLimitingPage::makeLockout()
{
    auto* card = new widgets::Card;
    card->setHead(tr("Lockout after failed attempts"), tr("Always on"));
    m_failures = new widgets::SpinBox(1, 100);
    m_failures->setMinimumWidth(widgets::scaled(90));
    m_failuresRow = new widgets::SettingRow(
        tr("Failed attempts"), tr("So many wrong credentials from one address lock it out."),
        m_failures);
    card->addRow(m_failuresRow);
    const QList<Unit> units{Unit::Seconds, Unit::Minutes, Unit::Hours};
    m_within = new dialogs::LifetimeField(tr("Within"), units);
    m_withinRow =
        new widgets::SettingRow(tr("Within"), tr("Older failures are forgotten."), m_within);
    card->addRow(m_withinRow);
    m_for = new dialogs::LifetimeField(tr("Locked out for"), units);
    m_forRow = new widgets::SettingRow(
        tr("Locked out for"), tr("Also for administrators, who can be unlocked on the server."),
        m_for);
    card->addRow(m_forRow);
    connect(m_failures, &QSpinBox::valueChanged, this, &RateLimitingPage::takeControls);
    connect(m_within, &dialogs::LifetimeField::edited, this, &RateLimitingPage::takeControls);
    connect(m_for, &dialogs::LifetimeField::edited, this, &RateLimitingPage::takeControls);
    return card;
}

void RateLimitingPage::showValues()
{
    const Values& page = m_draft->value();
    m_enabled->setChecked(page.enabled);
    m_windows->setWindows(page.windows);
    m_subject->setCurrent(int(page.subject));
    for (auto box = m_subjects.begin(); box != m_subjects.end(); ++box)
        (*box)->setChecked(page.subjects.contains(box.key()));
    m_failures->setValue(page.lockout.failures);
    m_within->setValue(lifetimeOf(page.lockout.withinSeconds));
    m_for->setValue(lifetimeOf(page.lockout.forSeconds));
}

void RateLimitingPage::takeControls()
{
    if (isShowing())
        return;
    const Values before = m_draft->value();
    m_draft->edit([this](Values& page) {
        page.enabled = m_enabled->isChecked();
        page.windows = m_windows->windows();
        page.subject = Subject(m_subject->current());
        // In the order that the service has them, so that ticking twice is no change.
        for (auto box = m_subjects.begin(); box != m_subjects.end(); ++box) {
            if (!(*box)->isChecked())
                page.subjects.removeAll(box.key());
            else if (!page.subjects.contains(box.key()))
                page.subjects.append(box.key());
        }
        page.lockout = {m_failures->value(), secondsOf(m_within->value()),
                        secondsOf(m_for->value())};
    });
    const Values& now = m_draft->value();
    if (now.windows != before.windows || now.subject != before.subject
        || now.subjects != before.subjects)
        m_preview->setOutdated();
}

QString RateLimitingPage::validate()
{
    const Values& page = m_draft->value();
    const Values& saved = m_draft->savedValue();
    m_enabledRow->setChanged(page.enabled != saved.enabled);
    m_subjectRow->setChanged(page.subject != saved.subject);
    m_subjectsRow->setChanged(page.subjects != saved.subjects);
    m_failuresRow->setChanged(page.lockout.failures != saved.lockout.failures);
    m_withinRow->setChanged(page.lockout.withinSeconds != saved.lockout.withinSeconds);
    m_forRow->setChanged(page.lockout.forSeconds != saved.lockout.forSeconds);
    const domain::Problems problems = m_draft->problems();
    m_windows->setProblem(problemOf(problems, QLatin1StringView("windows")));
    m_subjectsRow->setProblem(problemOf(problems, QLatin1StringView("subjects")));
    m_failuresRow->setProblem(problemOf(problems, QLatin1StringView("lockout.failures")));
    m_withinRow->setProblem(problemOf(problems, QLatin1StringView("lockout.within")));
    m_forRow->setProblem(problemOf(problems, QLatin1StringView("lockout.for")));
    return problems.isEmpty() ? QString() : words::sentence(problems.first());
}

bool RateLimitingPage::isDangerous(const SettingsDraft&) const
{
    return m_draft->value().lockout
        != m_draft->savedValue().lockout; // it holds for administrators too
}

QString RateLimitingPage::settingsPage(const QStringList&) const
{
    return QStringLiteral("rate-limiting");
}

} // namespace pages
