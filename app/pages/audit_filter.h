// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/queries.h"
#include "app/pages/context.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace widgets {
class Chip;
} // namespace widgets

namespace pages {

class FilterField;
class SavedFilterButton;

/// What the audit log is asked for: words of a filter, a span of time, chips.
class AuditFilter final : public QWidget
{
    Q_OBJECT

public:
    explicit AuditFilter(const Context& context, QWidget* parent = nullptr);

    /// A page of the log as the controls have it now.
    [[nodiscard]] client::AuditQuery query() const;
    /// "denied", words of the filter: "reason:rate_limited", or "filter:" and the name of a saved
    /// one.
    void setPlace(const QString& place);
    /// Words for a stretch of time, for setPlace().
    [[nodiscard]] static QString words(std::optional<core::Timestamp> after,
                                       std::optional<core::Timestamp> before);
    /// Whether it asks for less than everything.
    [[nodiscard]] bool narrows() const;
    /// Whether its time span alone does.
    [[nodiscard]] bool narrowsOnlyInTime() const;
    /// Everything in the time span, or of all time where that was asked for; nothing is signalled.
    void clear();
    void takeFocus();
    [[nodiscard]] SavedFilterButton* saved() const { return m_saved; }
    /// A control at the far end of the first row.
    void addAction(QWidget* action);

signals:
    void changed();

private:
    QWidget* makeChips();
    /// As it is saved under a name; empty when it asks for everything.
    [[nodiscard]] QJsonObject state() const;
    void apply(const QJsonObject& state);

    Context m_context;
    QHBoxLayout* m_row;
    FilterField* m_words;
    SavedFilterButton* m_saved;
    QComboBox* m_span;
    QList<widgets::Chip*> m_chips;
};

} // namespace pages
