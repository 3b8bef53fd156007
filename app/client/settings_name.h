// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/settings.h"

namespace client {

/// The name of a settings page in the paths of the API.
template <typename Page>
inline constexpr const char* settingsName = nullptr;
template <>
inline constexpr const char* settingsName<domain::TokenSettings> = "tokens";
template <>
inline constexpr const char* settingsName<domain::RestrictionSettings> = "restrictions";
template <>
inline constexpr const char* settingsName<domain::PublicApiSettings> = "public-apis";
template <>
inline constexpr const char* settingsName<domain::GlobalSettings> = "global";
template <>
inline constexpr const char* settingsName<domain::RateSettings> = "rate-limiting";
template <>
inline constexpr const char* settingsName<domain::SecureModeSettings> = "secure-mode";
template <>
inline constexpr const char* settingsName<domain::ProxySettings> = "proxies";
template <>
inline constexpr const char* settingsName<domain::AuditSettings> = "audit";

} // namespace client
