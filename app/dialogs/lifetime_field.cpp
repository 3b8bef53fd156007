// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/lifetime_field.h"

#include "app/widgets/inputs.h"
#include "app/widgets/type.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace dialogs {

using Unit = domain::Lifetime::Unit;

QString unitWord(Unit unit)
{
    switch (unit) {
    case Unit::Seconds:
        return QCoreApplication::translate("pages::Lifetime", "seconds");
    case Unit::Minutes:
        return QCoreApplication::translate("pages::Lifetime", "minutes");
    case Unit::Hours:
        return QCoreApplication::translate("pages::Lifetime", "hours");
    case Unit::Days:
        return QCoreApplication::translate("pages::Lifetime", "days");
    case Unit::Weeks:
        return QCoreApplication::translate("pages::Lifetime", "weeks");
    case Unit::Months:
        return QCoreApplication::translate("pages::Lifetime", "months");
    case Unit::Years:
        return QCoreApplication::translate("pages::Lifetime", "years");
    }
    Q_UNREACHABLE();
}

QString unitWord(Unit unit, int number)
{
    // The number stands in a field of its own, so the words have the plural alone.
    switch (unit) {
    case Unit::Seconds:
        return QCoreApplication::translate("pages::Lifetime", "second(s)", "beside a number",
                                           number);
    case Unit::Minutes:
        return QCoreApplication::translate("pages::Lifetime", "minute(s)", "beside a number",
                                           number);
    case Unit::Hours:
        return QCoreApplication::translate("pages::Lifetime", "hour(s)", "beside a number", number);
    case Unit::Days:
        return QCoreApplication::translate("pages::Lifetime", "day(s)", "beside a number", number);
    case Unit::Weeks:
        return QCoreApplication::translate("pages::Lifetime", "week(s)", "beside a number", number);
    case Unit::Months:
        return QCoreApplication::translate("pages::Lifetime", "month(s)", "beside a number",
                                           number);
    case Unit::Years:
        return QCoreApplication::translate("pages::Lifetime", "year(s)", "beside a number", number);
    }
    Q_UNREACHABLE();
}

QString lifetimeWords(const domain::Lifetime& lifetime)
{
    const int n = lifetime.count;
    switch (lifetime.unit) {
    case Unit::Seconds:
        return QCoreApplication::translate("pages::Lifetime", "%n second(s)", nullptr, n);
    case Unit::Minutes:
        return QCoreApplication::translate("pages::Lifetime", "%n minute(s)", nullptr, n);
    case Unit::Hours:
        return QCoreApplication::translate("pages::Lifetime", "%n hour(s)", nullptr, n);
    case Unit::Days:
        return QCoreApplication::translate("pages::Lifetime", "%n day(s)", nullptr, n);
    case Unit::Weeks:
        return QCoreApplication::translate("pages::Lifetime", "%n week(s)", nullptr, n);
    case Unit::Months:
        return QCoreApplication::translate("pages::Lifetime", "%n month(s)", nullptr, n);
    case Unit::Years:
        return QCoreApplication::translate("pages::Lifetime", "%n year(s)", nullptr, n);
    }
    Q_UNREACHABLE();
}

LifetimeField::LifetimeField(const QString& accessibleName, const QList<Unit>& units,
                             QWidget* parent)
    : QWidget(parent)
    , m_count(new widgets::SpinBox(1, 10'000))
    , m_unit(new widgets::ComboBox)
{
    setAccessibleName(accessibleName);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_count->setAccessibleName(accessibleName);
    m_count->setMinimumWidth(widgets::scaled(84));
    m_unit->setAccessibleName(tr("Unit"));
    for (const Unit unit : units)
        m_unit->addItem({}, int(unit));
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_count);
    row->addWidget(m_unit);
    setFocusProxy(m_count);
    // As wide as the longest word, so that nothing moves when the number changes.
    m_unit->ensurePolished();
    int wide = 0;
    for (const int number : {5, 2, 1}) {
        m_count->setValue(number);
        nameUnits();
        wide = std::max(wide, m_unit->sizeHint().width());
    }
    m_unit->setMinimumWidth(wide);
    connect(m_count, &QSpinBox::valueChanged, this, &LifetimeField::nameUnits);
    connect(m_count, &QSpinBox::valueChanged, this, &LifetimeField::edited);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &LifetimeField::edited);
}

void LifetimeField::nameUnits()
{
    for (int i = 0; i < m_unit->count(); ++i)
        m_unit->setItemText(i, unitWord(Unit(m_unit->itemData(i).toInt()), m_count->value()));
}

domain::Lifetime LifetimeField::value() const
{
    return {m_count->value(), Unit(m_unit->currentData().toInt())};
}

void LifetimeField::setValue(const domain::Lifetime& lifetime)
{
    const QSignalBlocker one(m_count);
    const QSignalBlocker other(m_unit);
    m_count->setValue(lifetime.count);
    nameUnits();
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(int(lifetime.unit))));
}

} // namespace dialogs
