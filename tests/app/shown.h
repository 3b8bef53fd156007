// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"
#include "tests/app/console_world.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QMainWindow>
#include <QTest>

namespace test {

/// Answers come through the event loop, in as many steps as questions follow each other.
inline void settle()
{
    for (int i = 0; i < 40; ++i)
        QCoreApplication::processEvents();
}

/// A page in a window of the pictures' size.
template <typename Page>
struct Shown
{
    QMainWindow window;
    Page* page;

    explicit Shown(const pages::Context& context, QSize size = {1280, 800})
        : page(new Page(context))
    {
        window.setCentralWidget(page);
        window.resize(size);
        window.show();
        page->activate();
        settle();
    }
};

inline void click(const QWidget* root, const QString& name)
{
    QVERIFY2(root, qPrintable(name));
    QAbstractButton* button = buttonNamed(root, name);
    QVERIFY2(button, qPrintable(name));
    QVERIFY2(button->isEnabled(),
             qPrintable(name + QStringLiteral(" is disabled: ") + button->toolTip()));
    button->click();
    settle();
}

template <typename Input>
Input* inputNamed(const QWidget* root, const QString& name)
{
    const auto all = root->findChildren<Input*>();
    for (Input* input : all) {
        if (input->accessibleName() == name)
            return input;
    }
    return nullptr;
}

} // namespace test
