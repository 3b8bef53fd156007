// SPDX-License-Identifier: GPL-3.0-or-later
// The one translation unit that holds Boost.JSON's definitions: it is used from its headers alone.
#include <boost/json/src.hpp>
