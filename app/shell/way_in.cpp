// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/way_in.h"

namespace shell {

using client::Failure;
using client::Session;

WayIn::WayIn(MakeLink makeLink, QObject* parent) : QObject(parent), m_makeLink(std::move(makeLink))
{ }

WayIn::~WayIn() = default;

void WayIn::giveUp()
{
    m_link.reset();
}

std::unique_ptr<ServiceLink> WayIn::takeLink()
{
    return std::move(m_link);
}

void WayIn::knock(const client::SavedService& service, bool restore)
{
    m_link = m_makeLink(service);
    connect(m_link.get(), &ServiceLink::certificateRefused, this, &WayIn::certificateRefused);
    m_link->probe(this, [this, restore](const client::Result<client::Nothing>& answer) {
        if (!answer) {
            if (answer.failure().kind != Failure::Kind::Certificate) // which is told already
                emit notReached(answer.failure());
            return;
        }
        emit reached();
        if (restore)
            this->restore();
        else
            askWho();
    });
}

void WayIn::restore()
{
    m_link->session().restore(this, [this](Session::Restored how, const QString& explanation) {
        switch (how) {
        case Session::Restored::Yes:
            return emit restored();
        case Session::Restored::NothingKept:
            return askWho();
        case Session::Restored::NoKeychain:
            return emit signInWanted({});
        case Session::Restored::TooOld:
        case Session::Restored::Failed:
            return emit signInWanted(explanation);
        }
    });
}

void WayIn::askWho()
{
    m_link->client().setupState(this, [this](const client::Result<api::SetupState>& answer) {
        // An older service does not know the question: somebody administers it.
        if (answer && answer->needed)
            emit administratorWanted();
        else
            emit signInWanted({});
    });
}

void WayIn::signIn(const api::SignIn& who, bool remember)
{
    signIn(who, remember, false);
}

void WayIn::signIn(const api::SignIn& who, bool remember, bool fresh)
{
    if (!m_link)
        return;
    client::SavedService service = m_link->service();
    service.user = who.username;
    m_link->setService(service);
    m_link->session().signIn(who, remember, this,
                             [this, fresh](const client::Result<api::Account>& answer) {
                                 if (answer)
                                     emit signedIn(fresh);
                                 else
                                     emit signInRefused(answer.failure());
                             });
}

void WayIn::create(const api::SetupDraft& draft, bool remember)
{
    if (!m_link)
        return;
    m_link->client().createFirstAdministrator(
        draft, this, [this, draft, remember](const client::Result<domain::User>& answer) {
            if (!answer)
                return emit notCreated(answer.failure());
            emit administratorCreated(draft.name);
            signIn({draft.name, draft.password}, remember, true);
        });
}

} // namespace shell
