// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/popup_album.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace test {
namespace {

/// Guarded: what opens may build a part of the window anew.
template <typename Widget>
QList<QPointer<Widget>> shown(const QWidget& window)
{
    QList<QPointer<Widget>> all;
    for (auto* widget : window.findChildren<Widget*>())
        if (widget->isVisible() && widget->isEnabled() && widget->window() == &window)
            all.append(widget);
    return all;
}

void popUp(QMenu* menu, const QWidget* below)
{
    menu->popup(below->mapToGlobal(QPoint(0, below->height())));
}

/// What tells one popup from another.
QString contentsOf(const QWidget& popup)
{
    QStringList words;
    if (const auto* menu = qobject_cast<const QMenu*>(&popup)) {
        for (const QAction* action : menu->actions())
            words.append(action->text());
    } else if (const auto* tip = qobject_cast<const QLabel*>(&popup)) {
        words.append(tip->text());
    } else {
        for (const auto* view : popup.findChildren<QAbstractItemView*>())
            for (int row = 0; row < view->model()->rowCount(); ++row)
                words.append(view->model()->index(row, 0).data().toString());
        if (const auto* view = qobject_cast<const QAbstractItemView*>(&popup))
            for (int row = 0; row < view->model()->rowCount(); ++row)
                words.append(view->model()->index(row, 0).data().toString());
    }
    return words.join(u'\n');
}

void closeOpen()
{
    while (QWidget* popup = QApplication::activePopupWidget()) {
        popup->close();
        if (QApplication::activePopupWidget() == popup)
            qFatal("A popup does not close.");
    }
    QToolTip::hideText();
    for (QWidget* top : QApplication::topLevelWidgets())
        if (top->inherits("QTipLabel"))
            top->hide(); // at once, not after a while
}

} // namespace

QWidget* openPopupOf()
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup;
    for (QWidget* top : QApplication::topLevelWidgets())
        if (top->isVisible() && top->inherits("QTipLabel"))
            return top;
    return nullptr;
}

void PopupAlbum::open(QWidget& window, const Take& take)
{
    m_take = &take;
    m_number = 0;
    openMenus(window);
    openContextMenus(window);
    openChoices(window);
    openToolTip(window);
    m_take = nullptr;
}

void PopupAlbum::takeOpen()
{
    QTest::qWait(0);
    QWidget* popup = openPopupOf();
    if (!popup)
        return;
    if (const QString contents = contentsOf(*popup);
        !contents.isEmpty() && !m_seen.contains(contents)) {
        m_seen.insert(contents);
        (*m_take)(++m_number);
    }
    closeOpen();
}

void PopupAlbum::openMenus(QWidget& window)
{
    const auto withSubmenus = [this](QMenu* menu, const QWidget* below) {
        popUp(menu, below);
        takeOpen();
        for (const QAction* action : menu->actions())
            if (action->menu() && action->isEnabled()) {
                popUp(action->menu(), below);
                takeOpen();
            }
    };
    for (const auto& bar : shown<QMenuBar>(window))
        for (const QAction* action : bar->actions())
            if (action->menu())
                withSubmenus(action->menu(), bar);
    for (const auto& button : shown<QPushButton>(window))
        if (button && button->menu())
            withSubmenus(button->menu(), button);
    for (const auto& button : shown<QToolButton>(window))
        if (button && button->menu())
            withSubmenus(button->menu(), button);
}

void PopupAlbum::openContextMenus(QWidget& window)
{
    const QPoint first(60, 14);
    for (const auto& widget : shown<QWidget>(window)) {
        if (!widget || qobject_cast<QAbstractSpinBox*>(widget->parentWidget()))
            continue; // Qt opens the menu of a spin box in an event loop of its own
        if (auto* view = qobject_cast<QAbstractItemView*>(widget.data());
            view && view->contextMenuPolicy() == Qt::CustomContextMenu) {
            const QPersistentModelIndex before = view->currentIndex();
            view->setCurrentIndex(view->indexAt(first));
            emit view->customContextMenuRequested(first);
            takeOpen();
            if (!before.isValid())
                view->clearSelection();
            view->setCurrentIndex(before);
        } else if (widget->contextMenuPolicy() == Qt::CustomContextMenu) {
            emit widget->customContextMenuRequested(first);
            takeOpen();
        } else if (qobject_cast<QLineEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget)) {
            QContextMenuEvent event(QContextMenuEvent::Mouse, first, widget->mapToGlobal(first));
            QCoreApplication::sendEvent(widget, &event);
            takeOpen();
        }
    }
}

void PopupAlbum::openChoices(QWidget& window)
{
    for (const auto& box : shown<QComboBox>(window)) {
        box->showPopup();
        takeOpen();
        box->hidePopup();
    }
    for (const auto& field : shown<QLineEdit>(window)) {
        if (!field || !field->completer() || field->isReadOnly())
            continue;
        field->completer()->setCompletionPrefix({});
        field->completer()->complete();
        takeOpen();
    }
}

/// The longest shows how wide a tooltip becomes, and where it wraps.
void PopupAlbum::openToolTip(QWidget& window)
{
    QWidget* longest = nullptr;
    for (const auto& widget : shown<QWidget>(window))
        if (!longest || widget->toolTip().size() > longest->toolTip().size())
            longest = widget;
    if (!longest || longest->toolTip().isEmpty())
        return;
    const QPoint at = longest->rect().center();
    QHelpEvent event(QEvent::ToolTip, at, longest->mapToGlobal(at));
    QCoreApplication::sendEvent(longest, &event);
    takeOpen();
}

} // namespace test
