// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/fake_transport.h"

namespace test {

/// Makes \a service answer every page of the console from samples; settings keep what is stored.
void fillService(FakeTransport& service);

} // namespace test
