// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/page_list.h"

#include "app/pages/global_settings_page.h"
#include "app/pages/public_apis_page.h"
#include "app/pages/rate_limiting_page.h"
#include "app/pages/restrictions_page.h"
#include "app/pages/secure_mode_page.h"

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
    };
}

} // namespace shell
