// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/choice_face.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QMenu>
#include <QToolButton>
#include <QVariant>

namespace widgets {
namespace {

const char* const Property = "latchkeyAccessibleRole";

class ChoiceFace final : public QAccessibleWidget
{
public:
    ChoiceFace(QAbstractButton* button, QAccessible::Role role)
        : QAccessibleWidget(button, role, button->text())
    { }

    [[nodiscard]] QAccessible::Role role() const override
    {
        if (menuButton())
            return QAccessible::ButtonMenu;
        const QAccessible::Role own = QAccessibleWidget::role();
        const QButtonGroup* group = button()->group();
        const bool oneOfMany = button()->autoExclusive() || (group && group->exclusive());
        return own == QAccessible::CheckBox && oneOfMany ? QAccessible::RadioButton : own;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        return own.isEmpty() && kind == QAccessible::Name ? button()->text() : own;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (role() == QAccessible::RadioButton || role() == QAccessible::CheckBox) {
            state.checkable = true;
            state.checked = button()->isChecked();
        } else if (button()->isCheckable()) {
            state.selectable = true;
            state.selected = button()->isChecked();
        }
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (widget()->isEnabled())
            names.prepend(menuButton() ? showMenuAction() : pressAction());
        return names;
    }

    void doAction(const QString& name) override
    {
        if (name == showMenuAction() && menuButton())
            QMetaObject::invokeMethod(menuButton(), &QToolButton::showMenu, Qt::QueuedConnection);
        else if (name == pressAction() || name == toggleAction())
            button()->animateClick(); // not click(): whoever asks should not wait for what it does
        else
            QAccessibleWidget::doAction(name);
    }

    // A menu is a window, but this is where it belongs while it is open.
    [[nodiscard]] int childCount() const override
    {
        return QAccessibleWidget::childCount() + (openMenu() ? 1 : 0);
    }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        return openMenu() && index == QAccessibleWidget::childCount()
            ? QAccessible::queryAccessibleInterface(openMenu())
            : QAccessibleWidget::child(index);
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        return openMenu() && child->object() == openMenu() ? QAccessibleWidget::childCount()
                                                           : QAccessibleWidget::indexOfChild(child);
    }

private:
    [[nodiscard]] QMenu* openMenu() const
    {
        QMenu* menu = menuButton() ? menuButton()->menu() : nullptr;
        return menu && menu->isVisible() ? menu : nullptr;
    }
    /// The button, if a press opens its menu.
    [[nodiscard]] QToolButton* menuButton() const
    {
        auto* tool = qobject_cast<QToolButton*>(widget());
        return tool && tool->menu() ? tool : nullptr;
    }
    [[nodiscard]] QAbstractButton* button() const
    {
        return static_cast<QAbstractButton*>(widget());
    }
};

QAccessibleInterface* makeFace(const QString&, QObject* object)
{
    auto* button = qobject_cast<QAbstractButton*>(object);
    const QVariant role = button ? button->property(Property) : QVariant();
    return role.isValid() ? new ChoiceFace(button, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void speakAs(QAbstractButton* button, QAccessible::Role role)
{
    static const bool installed = (QAccessible::installFactory(makeFace), true);
    (void)installed;
    button->setProperty(Property, int(role));
}

} // namespace widgets
