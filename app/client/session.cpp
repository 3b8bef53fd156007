// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/session.h"

#include "common/domain/user.h"

using namespace Qt::StringLiterals;

namespace client {

Session::Session(Client& client, SecretStore& secrets, QString key, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_secrets(secrets)
    , m_key(std::move(key))
{
    connect(&m_client, &Client::sessionEnded, this, [this] {
        setState(State::Ended);
        emit ended();
    });
}

void Session::signIn(const api::SignIn& signIn, bool remember, QObject* context,
                     Then<api::Account> then)
{
    m_client.signIn(signIn, this,
                    [this, remember, guard = QPointer(context),
                     then = std::move(then)](const Result<api::StartedSession>& started) {
                        if (started)
                            take(*started, remember);
                        if (!guard)
                            return;
                        if (started)
                            then(started->account);
                        else
                            then(started.failure());
                    });
}

void Session::take(const api::StartedSession& started, bool remember)
{
    const bool same = m_state == State::Ended
        && domain::fold(m_account.user.name) == domain::fold(started.account.user.name);
    m_account = started.account;
    m_client.setSession(started.session);
    setState(State::SignedIn);
    if (same)
        m_client.resume();
    else
        m_client.abandon();
    if (!remember) {
        forget();
        return;
    }
    m_secrets.write(m_key, started.session, this, [this](const SecretStore::State& state) {
        m_remembered = state.kind == SecretStore::State::Kind::Available;
        if (!m_remembered)
            emit notRemembered(state);
        emit changed();
    });
}

void Session::restore(QObject* context,
                      std::function<void(Restored, const QString& explanation)> then)
{
    const auto tell = [guard = QPointer(context), then](Restored how, const QString& why) {
        if (guard)
            then(how, why);
    };
    m_secrets.read(m_key, this, [this, tell](const SecretStore::Found& found) {
        if (found.state.kind != SecretStore::State::Kind::Available)
            return tell(Restored::NoKeychain, found.state.reason + u' ' + found.state.fix);
        if (!found.secret)
            return tell(Restored::NothingKept, {});
        m_client.setSession(*found.secret);
        const auto take = [this, tell](const Result<api::Account>& account) {
            if (account) {
                m_account = *account;
                m_remembered = true;
                setState(State::SignedIn);
                return tell(Restored::Yes, {});
            }
            m_client.setSession({});
            const Failure& failure = account.failure();
            tell(failure.isAway() ? Restored::Failed : Restored::TooOld, failure.message);
        };
        m_client.me(this, take, Client::WhenEnded::Say);
    });
}

void Session::signOut()
{
    if (m_state == State::SignedIn)
        m_client.signOut(this, [](const Result<Nothing>&) {});
    m_client.setSession({});
    m_client.abandon();
    forget();
    m_account = {};
    setState(State::SignedOut);
}

void Session::forget()
{
    if (!m_remembered)
        return;
    m_secrets.remove(m_key);
    m_remembered = false;
}

void Session::setState(State state)
{
    m_state = state;
    emit changed();
}

} // namespace client
