// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/address_step_test.h"
#include "tests/app/app_test_main.h"
#include "tests/app/expiry_reminder_test.h"
#include "tests/app/first_steps_test.h"
#include "tests/app/help_test.h"
#include "tests/app/leave_setup_test.h"
#include "tests/app/links_test.h"
#include "tests/app/remark_words_test.h"
#include "tests/app/setup_wizard_test.h"
#include "tests/app/shell_test.h"
#include "tests/app/sign_in_step_test.h"
#include "tests/app/single_instance_test.h"
#include "tests/app/support_test.h"
#include "tests/app/way_in_test.h"

int main(int argc, char** argv)
{
    return test::runAllWithWidgets<ShellTest, SetupWizardTest, SingleInstanceTest, SupportTest,
                                   HelpTest, RemarkWordsTest, ExpiryReminderTest, LeaveSetupTest,
                                   FirstStepsTest, LinksTest, AddressStepTest, SignInStepTest,
                                   WayInTest>(argc, argv);
}
