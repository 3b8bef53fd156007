// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace widgets {

class Button;
class Text;

/// What stands where nothing is yet: icon, heading, two short lines, what to do. Without an icon it
/// is the state of a filter that matches nothing.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString& iconName, const QString& heading, const QString& text,
               QWidget* parent = nullptr);

    void setHeading(const QString& heading);
    Button* addPrimary(const QString& text, const QString& iconName = {});
    Button* addSecondary(const QString& text, const QString& iconName = {});
    /// "or press Ctrl+N"
    void setKeys(const QString& keys);
    /// A link below that asks for the help (QEvent::HelpRequest), which knows what is shown.
    void addHelp();

private:
    QVBoxLayout* m_column;
    Text* m_heading;
    QHBoxLayout* m_actions;
};

} // namespace widgets
