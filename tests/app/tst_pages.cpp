// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/app_test_main.h"
#include "tests/app/limit_editor_test.h"
#include "tests/app/models_test.h"
#include "tests/app/pages_test.h"

int main(int argc, char** argv)
{
    return test::runAllWithWidgets<ModelsTest, LimitEditorTest, PagesTest>(argc, argv);
}
