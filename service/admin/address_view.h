// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/ip_address.h"
#include "service/policy/snapshot.h"
#include "service/policy/stage.h"

#include <QJsonObject>

namespace admin {

/// Whether the restrictions of a policy let calls from an address in.
[[nodiscard]] bool covers(const policy::Snapshot& policy, const domain::IpAddress& address);

/// Whether the administration door is closed to an address. The restriction holds here as it does
/// for every API, with one way left open: whoever has a connection on the machine itself can always
/// undo what they have done.
[[nodiscard]] bool closedTo(const policy::Snapshot& policy, const domain::IpAddress& peer);

/// What the restriction says of a call at the administration door, for its record.
[[nodiscard]] policy::StageVerdict ipVerdict(const policy::Snapshot& policy,
                                             const domain::IpAddress& peer);

/// {"address":"198.51.100.23","allowed":false,"list":"block","index":0,"range":"198.51.100.0/24"}:
/// the entry that decides, where one does.
[[nodiscard]] QJsonObject addressJson(const policy::Snapshot& policy,
                                      const domain::IpAddress& address);

} // namespace admin
