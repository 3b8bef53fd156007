// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/environment.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QMenuBar;

namespace widgets {
class Avatar;
class Text;
} // namespace widgets

namespace shell {

class EnvironmentPill;

/// Menus at the near end; the service (in the user's view), the field that goes anywhere and the
/// person at the far end.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);

    [[nodiscard]] QMenuBar* menus() const { return m_menus; }
    /// Empty: nobody is signed in.
    void setPerson(const QString& name, QMenu* menu);
    /// For the view without navigation; an empty name hides it.
    void setService(const QString& name, Environment environment);
    /// Neither person nor service.
    void showNobody();
    void setPaletteVisible(bool visible);

signals:
    void paletteRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QMenuBar* m_menus;
    widgets::Text* m_service;
    EnvironmentPill* m_pill;
    QWidget* m_palette;
    class PersonButton* m_person;
    widgets::Text* m_nobody;
};

} // namespace shell
