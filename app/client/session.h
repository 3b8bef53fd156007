// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/client.h"
#include "app/client/secret_store.h"

#include <QObject>

#include <cstdint>

namespace client {

/// Who is signed in to one service, and whether that is remembered.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t
    {
        SignedOut,
        SignedIn,
        Ended ///< by the service; the account stays known, calls wait for signIn()
    };
    /// How an attempt to go on with a remembered session went.
    enum class Restored : std::uint8_t
    {
        Yes,
        NothingKept,
        TooOld, ///< the service does not know it any more
        NoKeychain,
        Failed ///< the service could not be asked; the remembered session is kept
    };

    /// \a key is the name of the remembered session in \a secrets.
    Session(Client& client, SecretStore& secrets, QString key, QObject* parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const api::Account& account() const { return m_account; }
    [[nodiscard]] bool isRemembered() const { return m_remembered; }

    /// Signing in again after the session has ended sends what waited, unless somebody else signs
    /// in: then it fails, because it was another one's work.
    void signIn(const api::SignIn& signIn, bool remember, QObject* context,
                Then<api::Account> then);
    void restore(QObject* context, std::function<void(Restored, const QString& explanation)> then);
    /// Ends the session on the service too, and forgets it.
    void signOut();

signals:
    void changed();
    /// The service does not accept the session any more. Nothing was lost: ask for the password.
    void ended();
    /// It was asked to remember the session, and that was not possible.
    void notRemembered(const client::SecretStore::State& state);

private:
    void take(const api::StartedSession& started, bool remember);
    void setState(State state);
    void forget();

    Client& m_client;
    SecretStore& m_secrets;
    QString m_key;
    api::Account m_account;
    State m_state = State::SignedOut;
    bool m_remembered = false;
};

} // namespace client

Q_DECLARE_METATYPE(client::SecretStore::State)
