// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/rate_limiting_page.h"

#include "app/pages/lifetime_field.h"
#include "app/pages/windows_editor.h"
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
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(makeLimit());
    column->addWidget(makeLockout());
    setContent(scrolling(sheet));
    addDraft(m_draft);
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
    m_windows = new WindowsEditor;
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
    connect(m_windows, &WindowsEditor::edited, this, &RateLimitingPage::takeControls);
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
    m_within = new LifetimeField(tr("Within"), units);
    m_withinRow =
        new widgets::SettingRow(tr("Within"), tr("Older failures are forgotten."), m_within);
    card->addRow(m_withinRow);
    m_for = new LifetimeField(tr("Locked out for"), units);
    m_forRow = new widgets::SettingRow(
        tr("Locked out for"), tr("Also for administrators, who can be unlocked on the server."),
        m_for);
    card->addRow(m_forRow);
    connect(m_failures, &QSpinBox::valueChanged, this, &RateLimitingPage::takeControls);
    connect(m_within, &LifetimeField::edited, this, &RateLimitingPage::takeControls);
    connect(m_for, &LifetimeField::edited, this, &RateLimitingPage::takeControls);
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
    const auto of = [&problems](const QString& field) {
        for (const domain::FieldProblem& problem : problems)
            if (problem.field.startsWith(field))
                return words::sentence(problem);
        return QString();
    };
    m_windows->setProblem(of(QStringLiteral("windows")));
    m_subjectsRow->setProblem(of(QStringLiteral("subjects")));
    m_failuresRow->setProblem(of(QStringLiteral("lockout.failures")));
    m_withinRow->setProblem(of(QStringLiteral("lockout.within")));
    m_forRow->setProblem(of(QStringLiteral("lockout.for")));
    return problems.isEmpty() ? QString() : words::sentence(problems.first());
}

bool RateLimitingPage::isDangerous(const SettingsDraft&) const
{
    return m_draft->value().lockout
        != m_draft->savedValue().lockout; // it holds for administrators too
}

QString RateLimitingPage::nameOf(const QStringList& path) const
{
    const QString first = path.value(0);
    const QString second = path.value(1);
    if (first == QStringLiteral("windows"))
        return tr("Time frame");
    if (first == QStringLiteral("subjects"))
        return tr("Applies to") + QStringLiteral(": ") + second;
    if (first == QStringLiteral("lockout"))
        return second == QStringLiteral("failures") ? tr("Failed attempts")
            : second == QStringLiteral("within")    ? tr("Within")
                                                    : tr("Locked out for");
    return first == QStringLiteral("subject") ? tr("Counted for each") : tr("Enable rate limiting");
}

QString RateLimitingPage::wordsFor(const QStringList& path,
                                   const std::optional<QJsonValue>& value) const
{
    if (value && value->isObject() && path.value(0) == QStringLiteral("windows")) {
        const QJsonObject window = value->toObject();
        const QJsonObject per = window.value(QLatin1StringView("per")).toObject();
        const domain::Lifetime time{
            per.value(QLatin1StringView("count")).toInt(),
            domain::lifetimeUnitFromText(per.value(QLatin1StringView("unit")).toString())
                .value_or(Unit::Minutes)};
        return tr("%1 per %2")
            .arg(QLocale().toString(window.value(QLatin1StringView("requests")).toInteger()),
                 lifetimeWords(time));
    }
    if (value && path.value(0) == QStringLiteral("subjects"))
        return tr("listed");
    return SettingsPage::wordsFor(path, value);
}

} // namespace pages
