// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace widgets {

/// A main area with a side panel at the far end. Where both have room the panel takes its own;
/// elsewhere it opens over the main area, and Esc closes it. What is room enough grows with the
/// letters.
class SideSplit : public QWidget
{
    Q_OBJECT

public:
    /// \a panelWidth in pixels of the reference size.
    SideSplit(QWidget* main, QWidget* panel, int panelWidth, QWidget* parent = nullptr);

    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// There is room for both beside each other.
    [[nodiscard]] bool isWide() const;

signals:
    void closed();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QSize minimumSizeHint() const override;

private:
    void place();

    QWidget* m_main;
    QWidget* m_panel;
    int m_panelWidth;
    bool m_open = false;
};

} // namespace widgets
