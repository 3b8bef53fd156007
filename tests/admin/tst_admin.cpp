// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/callers_test.h"
#include "tests/admin/change_test.h"
#include "tests/admin/configuration_test.h"
#include "tests/admin/confirmation_test.h"
#include "tests/admin/events_test.h"
#include "tests/admin/explain_test.h"
#include "tests/admin/front_test.h"
#include "tests/admin/history_test.h"
#include "tests/admin/limits_test.h"
#include "tests/admin/metrics_test.h"
#include "tests/admin/profiles_test.h"
#include "tests/admin/rate_preview_test.h"
#include "tests/admin/refusals_test.h"
#include "tests/admin/settings_test.h"
#include "tests/admin/setup_test.h"
#include "tests/admin/surface_test.h"
#include "tests/admin/token_creation_test.h"
#include "tests/admin/token_life_test.h"
#include "tests/admin/verification_test.h"
#include "tests/support/test_main.h"

int main(int argc, char** argv)
{
    return test::runAll<ChangeTest, ExplainTest, FrontTest, RefusalsTest, CallersTest,
                        TokenCreationTest, TokenLifeTest, SettingsTest, SurfaceTest, LimitsTest,
                        TestMetrics, ConfirmationTest, EventsTest, ProfilesTest, RatePreviewTest,
                        ConfigurationTest, HistoryTest, SetupTest, VerificationTest>(argc, argv);
}
