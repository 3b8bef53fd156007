// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/scene.h"

#include <functional>

namespace test {

/// Opens every dialog about tokens and people in turn, and calls \a take with its name.
void shootTokenDialogs(Scene& scene, const std::function<void(const QString&)>& take);

} // namespace test
