// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/page_list.h"

#include "app/pages/audit_log_page.h"
#include "app/pages/global_settings_page.h"
#include "app/pages/manage_api_keys_page.h"
#include "app/pages/my_tokens_page.h"
#include "app/pages/overview_page.h"
#include "app/pages/public_apis_page.h"
#include "app/pages/rate_limiting_page.h"
#include "app/pages/restrictions_page.h"
#include "app/pages/secure_mode_page.h"
#include "app/pages/users_page.h"

#include <QCoreApplication>

namespace shell {
namespace {

template <typename PageType>
pages::Page* make(const pages::Context& context)
{
    return new PageType(context);
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(shell::PageList)
};

} // namespace

QList<PageEntry> pageList()
{
    using namespace pages;
    const auto icon = [](const char* name) { return QString::fromLatin1(name); };
    return {
        {icon("overview"), Words::tr("Overview"), icon("chart"), false, false, make<OverviewPage>},
        {icon("manage-api-keys"), Words::tr("Manage API Keys"), icon("key"), true, false,
         make<ManageApiKeysPage>},
        {icon("restrictions"), Words::tr("Restrictions"), icon("shield"), false, false,
         make<RestrictionsPage>},
        {icon("public-apis"), Words::tr("Public APIs"), icon("globe"), false, false,
         make<PublicApisPage>},
        {icon("global-settings"), Words::tr("Global Settings"), icon("sliders"), false, false,
         make<GlobalSettingsPage>},
        {icon("rate-limiting"), Words::tr("Rate Limiting"), icon("gauge"), false, false,
         make<RateLimitingPage>},
        {icon("secure-mode"), Words::tr("Secure Mode"), icon("lock"), true, false,
         make<SecureModePage>},
        {icon("users"), Words::tr("Users & Groups"), icon("users"), true, false, make<UsersPage>},
        {icon("audit-log"), Words::tr("Audit Log"), icon("list"), true, false, make<AuditLogPage>},
        {icon("my-tokens"), Words::tr("My Tokens"), icon("user"), false, true, make<MyTokensPage>},
    };
}

} // namespace shell
