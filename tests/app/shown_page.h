// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/manage_api_keys_page.h"
#include "app/pages/token_list.h"
#include "app/widgets/table_view.h"
#include "tests/app/console_world.h"

#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QTest>

#include <algorithm>

/// What tests of pages do again and again.
namespace test {

inline void settle()
{
    for (int i = 0; i < 40; ++i)
        QCoreApplication::processEvents();
}

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

using Keys = Shown<pages::ManageApiKeysPage>;

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

inline QLineEdit* fieldNamed(const QWidget* root, const QString& name)
{
    const auto all = root->findChildren<QLineEdit*>();
    for (QLineEdit* field : all) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

inline bool shows(const QWidget* root, const QString& text)
{
    const auto labels = root->findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) {
        return label->isVisibleTo(root) && label->text().contains(text);
    });
}

inline QByteArray pathOf(int number)
{
    return "/tokens/" + token(number)[QStringLiteral("id")].toString().toLatin1();
}

inline void selectRows(widgets::TableView* table, int first, int last)
{
    table->selectionModel()->select(
        QItemSelection(table->model()->index(first, 0), table->model()->index(last, 0)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    settle();
}

inline api::TokenView viewOf(int number)
{
    api::TokenView view;
    domain::Problems problems;
    api::read(token(number), view, problems);
    return view;
}

} // namespace test
