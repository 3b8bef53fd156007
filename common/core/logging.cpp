// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/core/logging.h"

namespace core {

Q_LOGGING_CATEGORY(logService, "latchkey.service", QtInfoMsg)
Q_LOGGING_CATEGORY(logNet, "latchkey.net", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "latchkey.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logKeys, "latchkey.keys", QtInfoMsg)
Q_LOGGING_CATEGORY(logAudit, "latchkey.audit", QtInfoMsg)
Q_LOGGING_CATEGORY(logAdmin, "latchkey.admin", QtInfoMsg)

} // namespace core
