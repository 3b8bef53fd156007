// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace widgets {

/// As high as its content asks for at its width, and never higher. Wrapped texts tell their height
/// only for a width; a layout alone would cap it at the guess that sizeHint() is, and cut the last
/// lines.
class Block : public QWidget
{
    Q_OBJECT
public:
    explicit Block(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace widgets
