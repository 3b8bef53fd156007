// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/settings_pages.h"

#include "common/api/settings_json.h"
#include "common/domain/validation.h"

using namespace Qt::StringLiterals;

namespace admin {
namespace {

template <auto Member>
constexpr SettingsPageType pageOf(QLatin1StringView name, bool revertible = false)
{
    return {name, [](const domain::Settings& settings) { return api::toJson(settings.*Member); },
            [](const QJsonObject& json, domain::Settings& settings, domain::Problems& problems) {
                api::read(json, settings.*Member, problems);
            },
            [](const domain::Settings& settings) { return domain::validate(settings.*Member); },
            revertible};
}

using S = domain::Settings;

constexpr SettingsPageType pages[] = {
    pageOf<&S::tokens>("tokens"_L1),
    pageOf<&S::restrictions>("restrictions"_L1, true),
    pageOf<&S::publicApis>("public-apis"_L1, true),
    pageOf<&S::global>("global"_L1, true),
    pageOf<&S::rateLimiting>("rate-limiting"_L1, true), // the lockout holds for administrators too
    pageOf<&S::proxies>("proxies"_L1, true), // whose address a client has
    pageOf<&S::audit>("audit"_L1),
    {secureModePage, [](const S& settings) { return api::toJson(settings.secureMode); }, nullptr,
     [](const S&) { return domain::Problems(); }, false},
};

} // namespace

std::span<const SettingsPageType> settingsPages()
{
    return pages;
}

const SettingsPageType* settingsPageNamed(const QString& name)
{
    for (const SettingsPageType& page : pages) {
        if (name == page.name)
            return &page;
    }
    return nullptr;
}

} // namespace admin
