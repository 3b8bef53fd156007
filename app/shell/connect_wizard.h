// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/way_in.h"
#include "app/shell/wizard_frame.h"

#include <cstdint>

namespace shell {

class AddressStep;
class CertificateStep;
class FirstSteps;
class SetupStep;
class SignInStep;

/// From an address to a signed-in person: address, certificate, sign-in. On a service that has no
/// administrator yet: the first administrator instead. An administrator of a service that protects
/// nothing yet goes on with FirstSteps. Every step before can be gone back to, up to signing in,
/// and what was typed stays.
class ConnectWizard : public WizardFrame
{
    Q_OBJECT
public:
    /// \a secrets outlives the wizard.
    ConnectWizard(client::SecretStore& secrets, MakeLink makeLink, QWidget* parent = nullptr);

    /// Begins anew; a service with an id is opened: the address is known, and a remembered session
    /// is tried first.
    void begin(const client::SavedService& service);
    /// Begins with the address step even though it is known.
    void edit(const client::SavedService& service);
    /// Begins with an address that a link named and nobody has judged yet.
    void propose(const QString& address);
    /// Shows an untrusted certificate, for tests and pictures.
    void showCertificate(const client::Certificate& certificate);

    /// Whether leaving would lose what somebody typed.
    [[nodiscard]] bool hasInput() const;
    /// Runs \a then at once, or after a person agreed to lose that.
    void leave(const std::function<void()>& then);

    /// How far the way into which service is, in one sentence.
    [[nodiscard]] QString state() const;
    /// The service is not a saved one.
    [[nodiscard]] bool isNew() const { return !m_known; }
    [[nodiscard]] ServiceLink* link() const { return m_way.link(); }
    [[nodiscard]] std::unique_ptr<ServiceLink> takeLink() { return m_way.takeLink(); }
    /// What became of the steps after signing in.
    [[nodiscard]] const FirstSteps& firstSteps() const { return *m_first; }

signals:
    /// Signed in. The receiver takes the link with takeLink().
    void opened();
    void cancelled();
    /// state() is another one.
    void stateChanged();
    /// A new service was described; nothing was asked there yet. The receiver may begin() or edit()
    /// another instead.
    void described(const client::SavedService& service);

private:
    enum class Step : std::uint8_t
    {
        Address,
        Certificate,
        SignIn,
        SetUp,
        First
    };

    void connectFrame();
    void connectSteps();
    void connectWay();
    /// Lists the steps that are expected. \a fresh: nobody administers the service yet.
    void expect(bool fresh);
    void listFirstSteps();
    /// Comes to a step.
    void show(Step step);
    void offer();
    [[nodiscard]] QString nextText() const;
    void cancel();
    void next();
    void back();
    void describe();
    void knock();
    void noteCertificate();
    void goOn(bool fresh);
    void setBusy(bool busy);
    void sayNotReached(const client::Failure& failure);
    void sayNotCreated(const client::Failure& failure);
    void sayProblem(const QString& title, const QString& text);

    WayIn m_way;
    client::SavedService m_service;
    Step m_step = Step::Address;
    bool m_busy = false; ///< waiting for the service, before somebody has signed in
    bool m_known = false; ///< a saved service, which may have a remembered session

    AddressStep* m_address; ///< these in the order of Step
    CertificateStep* m_certificate;
    SignInStep* m_signIn;
    SetupStep* m_setup;
    FirstSteps* m_first;
};

} // namespace shell
