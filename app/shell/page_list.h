// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"
#include "app/pages/page.h"

#include <functional>

namespace shell {

/// A page of the navigation, made when it is first opened.
struct PageEntry
{
    QString id; ///< stable: what links and the saved state name
    QString title;
    QString iconName;
    bool lineAfter = false; ///< a thin line in the navigation
    bool forUsers = false; ///< shown to those who do not administer
    std::function<pages::Page*(const pages::Context&)> make;
};

/// All pages, in the order of the navigation, in the language of the console.
[[nodiscard]] QList<PageEntry> pageList();

} // namespace shell
