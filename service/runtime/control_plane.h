// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/admin/router.h"
#include "service/runtime/control_socket.h"
#include "service/runtime/store_access.h"
#include "service/spool/decision_id.h"

#include <QTimer>

#include <memory>

namespace runtime {

/// What answers the administration API: the handlers and everything they work with. The control
/// thread's; without workers it serves the command line on a store that no service has open.
class ControlPlane
{
public:
    struct Parts
    {
        OpenStore& store; ///< outlives the object
        const core::Clock& clock;
        core::RandomSource& random;
        spool::DecisionIds& ids; ///< of the control plane
        const policy::TokenHasher& hasher;
        gateway::Counters counters;
        admin::EventRecorder recordEvents;
        admin::Publisher publish;
        admin::AuditAccess audit;
        std::function<admin::ProgramFacts()> facts;
        bool secureMode = false;
        QString setupCodeFile;
        policy::SnapshotPtr policy; ///< as loaded
    };

    explicit ControlPlane(Parts parts);
    ControlPlane(const ControlPlane&) = delete;
    ControlPlane& operator=(const ControlPlane&) = delete;

    [[nodiscard]] admin::Router& router() { return *m_router; }
    [[nodiscard]] const policy::SnapshotPtr& policy() const { return m_changes.current(); }

    /// A request of whoever may read the data directory.
    void handleLocal(const LocalRequest& request,
                     const std::function<void(const LocalAnswer&)>& done);

    /// The gateway's Basic passwords. Control thread; \a done is called there.
    void checkPassword(policy::UserNumber user, core::Secret password,
                       std::function<void(domain::Reason)> done);

    /// While there is no administrator: makes sure of a code for making the first. \return where it
    /// stands; empty: there is an administrator, or the code could not be written
    QString openSetup();

    /// What has to be done now and then: ends sessions, forgets stored answers, purges tokens that
    /// expired long ago.
    void housekeep();
    /// Rolls back settings whose time to be confirmed ended while nothing ran, and looks after
    /// those whose has not. Before requests are answered.
    void resumeConfirmation() { m_router->confirmations().wake(); }
    /// Once a second: what those who listen for events are told.
    void tellEvents(quint64 recordsStored, bool storing)
    {
        m_router->events().tick(recordsStored, storing);
    }
    /// Ends the streams of events, which would last for ever; before the workers drain.
    void endEvents() { m_router->events().hub().close(); }
    /// Takes over what other nodes have changed.
    void follow();

private:
    void purgeTokens();
    void closeSetup();

    OpenStore& m_store;
    const core::Clock& m_clock;
    keys::Sealer m_sealer;
    directory::LocalDirectory m_directory;
    directory::Sessions m_sessions;
    directory::SetupCode m_setupCode;
    admin::AdminChange m_changes;
    admin::Authenticator m_authenticator;
    admin::Services m_services;
    std::unique_ptr<admin::Router> m_router;
    QTimer m_confirmation; ///< when a change of the settings was not confirmed in time
};

} // namespace runtime
