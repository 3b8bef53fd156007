// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/app_test_main.h"
#include "tests/app/palette_scale_test.h"
#include "tests/app/token_scale_test.h"

int main(int argc, char** argv)
{
    return test::runAllWithWidgets<TokenScaleTest, PaletteScaleTest>(argc, argv);
}
