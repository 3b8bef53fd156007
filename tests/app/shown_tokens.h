// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/manage_api_keys_page.h"
#include "app/pages/token_list.h"
#include "app/widgets/table_view.h"
#include "tests/app/shown.h"

#include <QLabel>
#include <QLineEdit>

#include <algorithm>

/// What tests of the token pages do again and again.
namespace test {

using Keys = Shown<pages::ManageApiKeysPage>;

inline QLineEdit* fieldNamed(const QWidget* root, const QString& name)
{
    return inputNamed<QLineEdit>(root, name);
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
