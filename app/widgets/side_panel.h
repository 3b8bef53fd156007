// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"

class QVBoxLayout;

namespace widgets {

class FlowLayout;

/// The frame of a panel at the side of a table: a hairline at the near edge, content that scrolls
/// by itself, and actions pinned at the foot.
class SidePanel : public Area
{
    Q_OBJECT
public:
    explicit SidePanel(const QString& accessibleName, QWidget* parent = nullptr);

    /// Takes the place of the content that was there.
    void setSheet(QWidget* sheet);
    void addAction(QWidget* button);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_content;
    FlowLayout* m_foot;
    QWidget* m_sheet = nullptr;
};

/// A row of a fact list: a small label and one or two lines.
[[nodiscard]] QWidget* factRow(const QString& label, QWidget* value, const QString& more = {});
[[nodiscard]] QWidget* factRow(const QString& label, const QString& value,
                               const QString& more = {});

} // namespace widgets
