// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace widgets {
class Avatar;
} // namespace widgets

namespace shell {

/// Looks like a field and opens the command palette.
class PaletteButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PaletteButton(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The signed-in person: initials, name, chevron.
class PersonButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PersonButton(QWidget* parent = nullptr);
    void setPerson(const QString& name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    widgets::Avatar* m_avatar;
};

} // namespace shell
