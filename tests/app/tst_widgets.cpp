// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/app_test_main.h"
#include "tests/app/button_test.h"
#include "tests/app/contrast_test.h"
#include "tests/app/dialog_test.h"
#include "tests/app/focus_order_test.h"
#include "tests/app/room_test.h"
#include "tests/app/secret_field_test.h"

int main(int argc, char** argv)
{
    return test::runAllWithWidgets<ContrastTest, ButtonTest, DialogTest, FocusOrderTest, RoomTest,
                                   SecretFieldTest>(argc, argv);
}
