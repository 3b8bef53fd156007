// SPDX-License-Identifier: GPL-3.0-or-later
// Where a start and a link lead the window; the rest is in main_window.cpp.
#include "app/pages/kept_drafts.h"
#include "app/shell/main_window.h"
#include "app/shell/status_bar.h"
#include "app/shell/welcome_view.h"
#include "app/shell/work_view.h"

#include <utility>

namespace shell {

void MainWindow::connectTo(const QUrl& address)
{
    if (!m_link || m_link->service().address != address)
        leaveService([this, address] { m_welcome->connectTo(address); });
}

void MainWindow::start(const StartWish& wish)
{
    if (!wish.link.isEmpty())
        return openLink(wish.link);
    if (!wish.address.isEmpty())
        connectTo(client::addressFromInput(wish.address));
    const auto known = m_with.services.named(wish.profile);
    if (known && (!m_link || m_link->service().id != known->id))
        leaveService([this, id = known->id] { m_welcome->open(id); });
    else if (!known && !wish.profile.isEmpty())
        m_status->flash(tr("No saved service is called %1.").arg(wish.profile));
}

void MainWindow::openLink(const QString& text)
{
    const auto link = client::ConsoleLink::parse(text);
    if (!link)
        return m_status->flash(tr("The link was not opened. %1").arg(link.error().message));
    if (m_lock.isLocked())
        return m_status->flash(tr("Unlock the console, then open the link again."));
    if (m_link && link->isOf(m_link->service().address)) {
        m_wanted = *link;
        return followLink();
    }
    leaveService([this, link = *link] {
        m_wanted = link;
        for (const client::SavedService& known : m_with.services.all())
            if (link.isOf(known.address))
                return m_welcome->open(known.id);
        m_welcome->propose(link);
    });
}

void MainWindow::followLink()
{
    const auto link = std::exchange(m_wanted, {});
    if (!link || !m_work || !link->isOf(m_link->service().address))
        return;
    using To = client::ConsoleLink::To;
    const bool administers = m_link->session().account().isAdministrator();
    const QString page = link->to() == To::Token
        ? (administers ? QStringLiteral("manage-api-keys") : QStringLiteral("my-tokens"))
        : link->to() == To::Decision ? QStringLiteral("audit-log")
                                     : link->id();
    if (link->to() == To::Service)
        return;
    for (const PageEntry& entry : m_work->entries())
        if (entry.id == page)
            return m_work->openPage(page, link->to() == To::Page ? QString() : link->id());
    m_status->flash(tr("The link leads to a page that this account does not have here."));
}

} // namespace shell
