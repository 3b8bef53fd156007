// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/palette.h"

#include <QWidget>

namespace dialogs {

/// A message that points at a place in the text above it. Clicks go through it; who does not see it
/// reads the list of problems.
class LimitBubble final : public QWidget
{
    Q_OBJECT

public:
    explicit LimitBubble(QWidget* viewport);

    /// Below \a place (in the viewport), as wide as the message asks for and the viewport allows.
    void showAt(const QRect& place, widgets::Tone tone, const QString& iconName,
                const QString& message);
    [[nodiscard]] QString message() const { return m_message; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    QString m_message;
    widgets::Tone m_tone = widgets::Tone::Bad;
    int m_tip = 0; ///< where the point is, from the left
};

} // namespace dialogs
