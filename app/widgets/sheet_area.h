// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace widgets {

/// Scrolls a sheet up and down. The scroll bar lies in the sheet's margin, so that what scrolls
/// ends where the rows above and below it end, with a bar and without.
class SheetArea : public QScrollArea
{
    Q_OBJECT
public:
    /// \a margin at both sides, in pixels; at least as wide as a scroll bar.
    explicit SheetArea(int margin, QWidget* parent = nullptr);

    /// \a sheet has a layout; the margins at its sides are this area's from now on. It is at most
    /// \a maximumWidth wide (0: as wide as there is room), in the middle when \a centred, else at
    /// the near side.
    void setSheet(QWidget* sheet, int maximumWidth = 0, bool centred = false);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void placeSheet();

    int m_margin;
    int m_maximumWidth = 0;
    bool m_centred = false;
};

/// Lets \a content scroll in \a area with nothing painted behind it: cards have round corners.
void scrollPlainly(QScrollArea& area, QWidget* content);

} // namespace widgets
