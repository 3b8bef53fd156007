// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/not_reached.h"

#include "app/client/network_transport.h"

namespace shell {

using Kind = client::Failure::Kind;

NotReached::NotReached(const QUrl& address, const client::Failure& failure)
    : m_title((failure.isAway() ? tr("Nobody answered at %1") : tr("No administration API at %1"))
                  .arg(placeOf(address)))
    , m_text(failure.kind == Kind::Refused
                 ? tr("Something else answers there. Check host and port.")
                 : failure.message)
{
    if (failure.kind == Kind::Unreachable && client::isThisComputer(address.host()))
        m_text += QLatin1Char(' ')
            + tr("On this computer “latchkeyd serve” starts it, or “systemctl start latchkeyd” "
                 "where it was installed with its unit.");
}

QString NotReached::placeOf(const QUrl& address)
{
    return address.adjusted(QUrl::RemoveUserInfo).authority();
}

} // namespace shell
