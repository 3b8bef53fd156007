// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/store/audit_event.h"

#include <QJsonObject>
#include <QString>

namespace audit {

/// "call", "change", "session", "administration".
[[nodiscard]] QString toText(store::AuditKind kind);
[[nodiscard]] std::optional<store::AuditKind> kindFromText(const QString& text);
/// All that toText() writes.
[[nodiscard]] QStringList kindNames();
/// "none", "token", "password", "upstream_password", "foreign_token" (policy::AuthMethod).
[[nodiscard]] QString authMethodText(std::uint8_t method);

/// An audit row as the API and the JSON lines export write it (wire.md, "audit row"). What is not
/// known is null.
[[nodiscard]] QJsonObject toJson(const store::AuditEvent& event);

} // namespace audit
