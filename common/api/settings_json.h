// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/object_reader.h"
#include "common/domain/settings.h"

/// The settings pages as JSON (wire.md, "Shapes"). They cross the wire in this form and are stored
/// in it.
///
/// read() keeps the values of absent members, so that a client that doesn't know a newer member
/// doesn't reset it, and a stored page of an older version gets the new member's default. It
/// reports types, names and bounds; whether the values make sense together is for
/// common/domain/validation.h.
namespace api {

[[nodiscard]] QJsonObject toJson(const domain::TokenSettings& page);
[[nodiscard]] QJsonObject toJson(const domain::RestrictionSettings& page);
[[nodiscard]] QJsonObject toJson(const domain::PublicApiSettings& page);
[[nodiscard]] QJsonObject toJson(const domain::GlobalSettings& page);
[[nodiscard]] QJsonObject toJson(const domain::RateSettings& page);
[[nodiscard]] QJsonObject toJson(const domain::SecureModeSettings& page);
[[nodiscard]] QJsonObject toJson(const domain::ProxySettings& page);
[[nodiscard]] QJsonObject toJson(const domain::AuditSettings& page);

void read(const QJsonObject& json, domain::TokenSettings& page, domain::Problems& problems);
void read(const QJsonObject& json, domain::RestrictionSettings& page, domain::Problems& problems);
void read(const QJsonObject& json, domain::PublicApiSettings& page, domain::Problems& problems);
void read(const QJsonObject& json, domain::GlobalSettings& page, domain::Problems& problems);
void read(const QJsonObject& json, domain::RateSettings& page, domain::Problems& problems);
void read(const QJsonObject& json, domain::SecureModeSettings& page, domain::Problems& problems);
void read(const QJsonObject& json, domain::ProxySettings& page, domain::Problems& problems);
void read(const QJsonObject& json, domain::AuditSettings& page, domain::Problems& problems);

/// {"methods":["GET"],"path":"/status(/.*)?"}; methods [] means all.
[[nodiscard]] QJsonArray toJson(const QList<domain::PathRule>& rules);
void readPathRules(ObjectReader& reader, QLatin1StringView name, QList<domain::PathRule>& rules);

/// {"mode":"allow","allow":[{"range":"10.0.0.0/8","comment":""}],"block":[]}
[[nodiscard]] QJsonObject toJson(const domain::IpRestriction& restriction);
void readIpRestriction(ObjectReader& reader, QLatin1StringView name,
                       domain::IpRestriction& restriction);

/// [{"requests":100,"per":{"count":1,"unit":"minutes"},"burst":null}]
[[nodiscard]] QJsonArray toJson(const QList<domain::RateSettings::Window>& windows);
/// Returns false when the member is absent or no array.
bool readWindows(ObjectReader& reader, QLatin1StringView name,
                 QList<domain::RateSettings::Window>& windows);

/// ["10.0.0.0/8"]
[[nodiscard]] QJsonArray toJson(const QList<domain::IpRange>& ranges);
/// Reports "not_a_network" for each entry that is none. Returns false when the member is absent.
bool readIpRanges(ObjectReader& reader, QLatin1StringView name, QList<domain::IpRange>& ranges);

} // namespace api
