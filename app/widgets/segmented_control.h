// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace widgets {

/// Two to six exclusive words side by side. Radio buttons to assistive programs; arrow keys move
/// inside.
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(const QString& accessibleName, QWidget* parent = nullptr);

    void addSegment(int id, const QString& text);
    [[nodiscard]] int current() const;
    /// Does not emit chosen().
    void setCurrent(int id);
    [[nodiscard]] QAbstractButton* segment(int id) const;

signals:
    /// A person chose another segment.
    void chosen(int id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
    QHBoxLayout* m_row;
};

} // namespace widgets
