// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/scene.h"

#include <functional>

namespace test {

/// Opens the dialogs that no page opens by itself, one after the other, and calls \a take with the
/// name of each while it is open.
void openFurtherDialogs(Scene& scene, const std::function<void(const QString& name)>& take);

} // namespace test
