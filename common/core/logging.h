// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

/// Logging categories. Nothing that a client sent in a credential, header value or body is ever
/// logged; paths and names only at debug level.
namespace core {

Q_DECLARE_LOGGING_CATEGORY(logService)
Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logKeys)
Q_DECLARE_LOGGING_CATEGORY(logAudit)
Q_DECLARE_LOGGING_CATEGORY(logAdmin)

} // namespace core
