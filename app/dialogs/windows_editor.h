// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/settings.h"

#include <QWidget>

class QVBoxLayout;

namespace widgets {
class Button;
class Message;
} // namespace widgets

namespace dialogs {

/// Rate limit windows: so many requests per time, and how many at once. All of them hold together.
class WindowsEditor : public QWidget
{
    Q_OBJECT
public:
    using Window = domain::RateSettings::Window;

    explicit WindowsEditor(QWidget* parent = nullptr);

    [[nodiscard]] QList<Window> windows() const { return m_windows; }
    void setWindows(const QList<Window>& windows);
    void setProblem(const QString& problem);

signals:
    void edited();

private:
    void rebuild();
    QWidget* makeRow(int index);

    QList<Window> m_windows;
    QVBoxLayout* m_rows;
    widgets::Button* m_add;
    widgets::Message* m_message;
};

} // namespace dialogs
