// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/problems.h"
#include "common/domain/upstream.h"

#include <QHash>
#include <QWidget>

class QLineEdit;

namespace widgets {
class FieldRow;
class SegmentedControl;
} // namespace widgets

namespace pages {

class ValuesEditor;

/// The word for a preset: "Jira".
[[nodiscard]] QString presetWord(domain::Upstream::Preset preset);

/// Rows by the name of their member in the API.
using MemberRows = QHash<QString, widgets::FieldRow*>;

/// Says problems beside their fields, and nothing beside the others; the first such field gets the
/// focus. \return the sentences of those that belong to no field
[[nodiscard]] QStringList markProblems(const MemberRows& rows, const domain::Problems& problems);

/// Which API is protected, where it is, and which requests are for it. Shared by the dialog and the
/// wizard.
class UpstreamPlace : public QWidget
{
    Q_OBJECT
public:
    /// The name of one that is not new stays.
    explicit UpstreamPlace(bool isNew, QWidget* parent = nullptr);

    void fill(const domain::Upstream& upstream);

    [[nodiscard]] domain::Upstream::Preset preset() const;
    void writeTo(domain::Upstream& upstream) const;
    [[nodiscard]] const MemberRows& rows() const { return m_rows; }
    void setNew(bool isNew);
    void focusFirst();

signals:
    void presetChosen();
    void returnPressed();

private:
    void checkInline();

    widgets::SegmentedControl* m_preset;
    QLineEdit* m_name;
    QLineEdit* m_url;
    ValuesEditor* m_hosts;
    QLineEdit* m_prefix;
    MemberRows m_rows;
};

} // namespace pages
