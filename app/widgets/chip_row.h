// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/palette.h"

#include <QList>
#include <QWidget>

class QMenu;

namespace widgets {

class Chip;

/// Chips in one line. Those that do not fit go into a menu behind "2 more", and nothing ever
/// widens the page. One stop of the tab key; arrow keys, Home and End go from chip to chip.
class ChipRow : public QWidget
{
    Q_OBJECT
public:
    explicit ChipRow(const QString& accessibleName, QWidget* parent = nullptr);

    /// The row owns it. A chip that is in the menu is clicked by its entry there.
    Chip* addChip(const QString& text, const QString& iconName = {}, Colour ink = Colour::Text2);
    [[nodiscard]] const QList<Chip*>& chips() const { return m_chips; }
    /// How many are behind "more" just now.
    [[nodiscard]] int folded() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void fillMenu();
    [[nodiscard]] QList<Chip*> shown() const;
    void makeStop(Chip* stop);

    QList<Chip*> m_chips;
    Chip* m_more;
    QMenu* m_menu;
    int m_fitting = 0;
};

} // namespace widgets
