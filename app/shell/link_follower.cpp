// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/link_follower.h"

#include "app/client/network_transport.h"
#include "app/shell/service_link.h"
#include "app/shell/start_wish.h"
#include "app/shell/welcome_view.h"
#include "app/shell/work_view.h"

#include <utility>

namespace shell {
namespace {

using To = client::ConsoleLink::To;

/// The page that shows what \a link names.
QString pageOf(const client::ConsoleLink& link, bool administers)
{
    switch (link.to()) {
    case To::Service:
        return {};
    case To::Token:
        return administers ? QStringLiteral("manage-api-keys") : QStringLiteral("my-tokens");
    case To::Decision:
        return QStringLiteral("audit-log");
    case To::Page:
        return link.id();
    }
    Q_UNREACHABLE();
}

} // namespace

void LinkFollower::start(const StartWish& wish)
{
    if (!wish.link.isEmpty())
        return open(wish.link);
    if (!wish.address.isEmpty())
        connectTo(client::addressFromInput(wish.address));
    const auto known = m_window.services.named(wish.profile);
    const ServiceLink* link = m_window.link();
    if (known && (!link || link->service().id != known->id))
        m_window.leaveService([this, id = known->id] { m_window.welcome()->open(id); });
    else if (!known && !wish.profile.isEmpty())
        m_window.say(tr("No saved service is called %1.").arg(wish.profile));
}

void LinkFollower::connectTo(const QUrl& address)
{
    const ServiceLink* link = m_window.link();
    if (!link || link->service().address != address)
        m_window.leaveService([this, address] { m_window.welcome()->connectTo(address); });
}

void LinkFollower::open(const QString& text)
{
    const auto link = client::ConsoleLink::parse(text);
    if (!link)
        return m_window.say(tr("The link was not opened. %1").arg(link.error().message));
    if (m_window.isLocked())
        return m_window.say(tr("Unlock the console, then open the link again."));
    if (m_window.link() && link->isOf(m_window.link()->service().address)) {
        m_wanted = *link;
        return follow();
    }
    m_window.leaveService([this, link = *link] {
        m_wanted = link;
        for (const client::SavedService& known : m_window.services.all())
            if (link.isOf(known.address))
                return m_window.welcome()->open(known.id);
        m_window.welcome()->propose(link);
    });
}

void LinkFollower::follow()
{
    const auto link = std::exchange(m_wanted, {});
    WorkView* work = m_window.work();
    if (!link || !work || !link->isOf(m_window.link()->service().address))
        return;
    const QString page = pageOf(*link, m_window.link()->session().account().isAdministrator());
    if (page.isEmpty())
        return;
    for (const PageEntry& entry : work->entries())
        if (entry.id == page)
            return work->openPage(page, link->to() == To::Page ? QString() : link->id());
    m_window.say(tr("The link leads to a page that this account does not have here."));
}

} // namespace shell
