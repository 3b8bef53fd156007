// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/lifetime_field.h"

#include "app/widgets/inputs.h"
#include "app/widgets/type.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QSignalBlocker>

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
        m_unit->addItem(unitWord(unit), int(unit));
    row->addWidget(m_count);
    row->addWidget(m_unit);
    setFocusProxy(m_count);
    connect(m_count, &QSpinBox::valueChanged, this, &LifetimeField::edited);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &LifetimeField::edited);
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
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(int(lifetime.unit))));
}

} // namespace dialogs
