// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/domain/lifetime.h"

#include <QWidget>

#include <optional>

namespace widgets {
class DateField;
class SegmentedControl;
class Text;
} // namespace widgets

namespace dialogs {

class LifetimeField;

/// When a token ends: one of the usual lifetimes, a lifetime of one's own, with a certain day, or
/// never; with the exact moment beside it. For a token that is there already, also "as it is".
class ExpiryField final : public QWidget
{
    Q_OBJECT

public:
    /// \a keeps: there is something to leave as it is.
    ExpiryField(const core::Clock& clock, bool keeps, QWidget* parent = nullptr);

    /// What may not be chosen is disabled.
    void setMaximum(const std::optional<domain::Lifetime>& maximum, bool never);
    /// Without edited(). Nothing: as it is.
    void setValue(const std::optional<domain::ExpiryChoice>& choice);
    /// What "as it is" means.
    void setKept(const std::optional<core::Timestamp>& moment);
    /// Nothing: as it is.
    [[nodiscard]] std::optional<domain::ExpiryChoice> value() const;

signals:
    void edited();

private:
    enum Segment
    {
        Custom = -1,
        Never = -2,
        Keep = -3,
        Day = -4
    };

    void describe();

    const core::Clock& m_clock;
    widgets::SegmentedControl* m_segments;
    LifetimeField* m_custom;
    widgets::DateField* m_day;
    widgets::Text* m_exact;
    std::optional<core::Timestamp> m_kept;
};

} // namespace dialogs
