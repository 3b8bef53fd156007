// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/expiry_field.h"

#include "app/dialogs/lifetime_field.h"
#include "app/models/moment.h"
#include "app/widgets/inputs.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/text.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using domain::ExpiryChoice;
using domain::Lifetime;

namespace dialogs {
namespace {

constexpr int presets[] = {7, 30, 60, 90};

/// The last second of that day, where the person is.
core::Timestamp endOf(const QDate& day)
{
    return core::fromMilliseconds(day.endOfDay().toMSecsSinceEpoch());
}

} // namespace

ExpiryField::ExpiryField(const core::Clock& clock, bool keeps, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_segments(new widgets::SegmentedControl(tr("Expires")))
    , m_custom(
          new LifetimeField(tr("Length"),
                            {Lifetime::Unit::Hours, Lifetime::Unit::Days, Lifetime::Unit::Weeks,
                             Lifetime::Unit::Months, Lifetime::Unit::Years}))
    , m_day(new widgets::DateField)
    , m_exact(new widgets::Text({}))
{
    if (keeps)
        m_segments->addSegment(Keep, tr("As it is"));
    for (const int days : presets)
        m_segments->addSegment(days, tr("%n day(s)", nullptr, days));
    m_segments->addSegment(Custom, tr("Custom"));
    m_segments->addSegment(Day, tr("Date"));
    m_segments->addSegment(Never, tr("Never"));
    m_segments->setCurrent(keeps ? int(Keep) : 90);
    m_custom->setValue({6, Lifetime::Unit::Weeks});
    const QDate today = core::toDateTime(clock.now()).toLocalTime().date();
    m_day->setAccessibleName(tr("Last day"));
    m_day->setMinimumDate(today);
    m_day->setDate(today.addMonths(3));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_segments, 0, Qt::AlignLeft);
    auto* second = new QHBoxLayout;
    second->setSpacing(12);
    second->addWidget(m_custom);
    second->addWidget(m_day);
    second->addWidget(m_exact, 1);
    column->addLayout(second);
    setFocusProxy(m_segments);
    connect(m_segments, &widgets::SegmentedControl::chosen, this, &ExpiryField::describe);
    connect(m_custom, &LifetimeField::edited, this, &ExpiryField::describe);
    connect(m_day, &QDateEdit::dateChanged, this, &ExpiryField::describe);
    connect(m_day, &QDateEdit::dateChanged, this, &ExpiryField::edited);
    connect(m_segments, &widgets::SegmentedControl::chosen, this, &ExpiryField::edited);
    connect(m_custom, &LifetimeField::edited, this, &ExpiryField::edited);
    describe();
}

void ExpiryField::setMaximum(const std::optional<Lifetime>& maximum, bool never)
{
    const core::Timestamp now = m_clock.now();
    for (const int days : presets) {
        const Lifetime lifetime{days, Lifetime::Unit::Days};
        m_segments->segment(days)->setEnabled(!maximum
                                              || lifetime.after(now) <= maximum->after(now));
    }
    m_segments->segment(Never)->setEnabled(never);
}

void ExpiryField::setValue(const std::optional<ExpiryChoice>& chosen)
{
    if (!chosen) {
        m_segments->setCurrent(Keep);
        return describe();
    }
    const ExpiryChoice& choice = *chosen;
    const Lifetime& lifetime = choice.lifetime;
    if (choice.kind == ExpiryChoice::Kind::After) {
        const bool preset = lifetime.unit == Lifetime::Unit::Days
            && std::ranges::find(presets, lifetime.count) != std::end(presets);
        m_segments->setCurrent(preset ? lifetime.count : int(Custom));
        m_custom->setValue(lifetime);
    } else if (choice.kind == ExpiryChoice::Kind::At) {
        const QSignalBlocker quiet(m_day);
        m_segments->setCurrent(Day);
        m_day->setDate(core::toDateTime(choice.at).toLocalTime().date());
    } else {
        m_segments->setCurrent(Never);
    }
    describe();
}

void ExpiryField::setKept(const std::optional<core::Timestamp>& moment)
{
    m_kept = moment;
    describe();
}

std::optional<ExpiryChoice> ExpiryField::value() const
{
    ExpiryChoice choice;
    switch (m_segments->current()) {
    case Keep:
        return std::nullopt;
    case Never:
        return choice;
    case Day:
        choice.kind = ExpiryChoice::Kind::At;
        choice.at = endOf(m_day->date());
        return choice;
    case Custom:
        choice.lifetime = m_custom->value();
        break;
    default:
        choice.lifetime = {m_segments->current(), Lifetime::Unit::Days};
    }
    choice.kind = ExpiryChoice::Kind::After;
    return choice;
}

void ExpiryField::describe()
{
    m_custom->setVisible(m_segments->current() == Custom);
    m_day->setVisible(m_segments->current() == Day);
    const auto chosen = value();
    const auto moment = chosen ? chosen->resolve(m_clock.now()) : m_kept;
    m_exact->setText(moment ? models::exact(*moment) : tr("It works until somebody revokes it."));
}

} // namespace dialogs
