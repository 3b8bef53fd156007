// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/lifetime.h"

#include <QWidget>

namespace widgets {
class ComboBox;
class SpinBox;
} // namespace widgets

namespace dialogs {

/// The word for a unit where there is no number: "days".
[[nodiscard]] QString unitWord(domain::Lifetime::Unit unit);
/// The word for a unit beside the field with its number: "day" beside 1.
[[nodiscard]] QString unitWord(domain::Lifetime::Unit unit, int number);
/// "90 days", with the plural of the language.
[[nodiscard]] QString lifetimeWords(const domain::Lifetime& lifetime);

/// A count and a unit of time.
class LifetimeField : public QWidget
{
    Q_OBJECT
public:
    LifetimeField(const QString& accessibleName, const QList<domain::Lifetime::Unit>& units,
                  QWidget* parent = nullptr);

    [[nodiscard]] domain::Lifetime value() const;
    void setValue(const domain::Lifetime& lifetime);

signals:
    void edited();

private:
    void nameUnits();

    widgets::SpinBox* m_count;
    widgets::ComboBox* m_unit;
};

} // namespace dialogs
