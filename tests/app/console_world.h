// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"
#include "tests/app/fake_transport.h"
#include "tests/app/samples.h"
#include "tests/support/fake_clock.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMainWindow>

namespace test {

/// A service in a script, a client of it, and what pages are made with.
struct ConsoleWorld
{
    FakeTransport transport;
    client::Client client{transport};
    FakeClock clock{core::fromMilliseconds(1'795'000'000'000)};

    explicit ConsoleWorld(int tokens = 24);

    [[nodiscard]] pages::Context context(bool administrator = true);
};

/// The dialog of this class that is open, or null.
template <typename Dialog>
Dialog* openDialog()
{
    const auto all = QApplication::topLevelWidgets();
    for (QWidget* widget : all) {
        if (auto* dialog = qobject_cast<Dialog*>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// The button below \a root that shows this text.
[[nodiscard]] QAbstractButton* buttonNamed(const QWidget* root, const QString& text);

/// Puts a picture of the widget where LATCHKEY_SCREENSHOTS says; nothing when it says nothing.
void picture(QWidget* widget, const QString& name);

} // namespace test
