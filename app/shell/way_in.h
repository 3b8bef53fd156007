// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/service_link.h"
#include "common/api/setup_json.h"

#include <QObject>

namespace shell {

/// The way from an address to somebody who is signed in there, without what a person sees of it.
/// Each thing that is asked for ends with one of the signals; whatever is under way ends without
/// any when giveUp() is called or something else is asked for.
class WayIn : public QObject
{
    Q_OBJECT
public:
    explicit WayIn(MakeLink makeLink, QObject* parent = nullptr);
    ~WayIn() override;

    /// Looks who answers at the address of \a service. Where that is a Latchkey service with a
    /// certificate that is trusted: reached(), and then who is to sign in there. \a restore: with a
    /// session that was remembered, if there is one.
    void knock(const client::SavedService& service, bool restore);
    /// Ends with signedIn() or signInRefused(). Where nobody was reached nothing happens.
    void signIn(const api::SignIn& who, bool remember);
    /// Creates the first administrator, who then signs in: administratorCreated() comes before
    /// signedIn(). Ends with notCreated() otherwise.
    void create(const api::SetupDraft& draft, bool remember);
    void giveUp();

    /// To the service that was reached; null: none.
    [[nodiscard]] ServiceLink* link() const { return m_link.get(); }
    [[nodiscard]] std::unique_ptr<ServiceLink> takeLink();

signals:
    void notReached(const client::Failure& failure);
    void certificateRefused(const client::Certificate& certificate);
    void reached();
    /// A remembered session was enough.
    void restored();
    /// \a why a remembered session was not enough; empty: there is none.
    void signInWanted(const QString& why);
    /// Nobody administers the service yet.
    void administratorWanted();
    /// \a fresh: as the first administrator.
    void signedIn(bool fresh);
    void signInRefused(const client::Failure& failure);
    void administratorCreated(const QString& name);
    void notCreated(const client::Failure& failure);

private:
    void restore();
    void askWho();
    void signIn(const api::SignIn& who, bool remember, bool fresh);

    MakeLink m_makeLink;
    std::unique_ptr<ServiceLink> m_link;
};

} // namespace shell
