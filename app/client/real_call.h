// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/transport.h"
#include "common/api/explain_json.h"
#include "common/api/session_json.h"

#include <QUrl>

namespace client {

/// The request that is asked about, as a program would send it through the gateway. It holds the
/// credential: for sending only. Of the answer's body the first part is asked for.
[[nodiscard]] Request realRequest(const api::ExplainQuestion& question,
                                  const QString& apiKeyHeader);

/// Where the gateway is, seen from a console that reaches the administration API at \a
/// administration: a door with TLS first. A door that only its own machine reaches counts only
/// where the console is on that machine. Invalid: none is known.
[[nodiscard]] QUrl gatewayAddress(const QList<api::ServiceStatus::GatewayDoor>& doors,
                                  const QUrl& administration);
/// What was typed as the gateway's address; without a scheme it is https, for this computer http.
[[nodiscard]] QUrl gatewayFromInput(const QString& text);

/// What is wrong with it, as a sentence; empty: nothing. As with the service itself, plain HTTP is
/// for this computer only: the token crosses.
[[nodiscard]] QString gatewayProblem(const QUrl& gateway);

} // namespace client
