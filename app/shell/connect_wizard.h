// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/service_link.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace pages {
class FirstTest;
class FirstUpstream;
} // namespace pages

namespace widgets {
class Button;
class FieldRow;
class Notice;
class SecretField;
class SegmentedControl;
} // namespace widgets

namespace shell {

class CertificateStep;
class ProfileChoice;
class RememberChoice;
class SetupStep;
class StepList;

/// From an address to a signed-in person: address, certificate, sign-in. On a service that has no
/// administrator yet: the first administrator instead. An administrator of a service that protects
/// nothing yet goes on with a starting profile, the first API and a test of it; each of them can be
/// skipped. Every step before can be gone back to, up to signing in, and what was typed stays.
class ConnectWizard : public QWidget
{
    Q_OBJECT
public:
    using MakeLink = std::function<std::unique_ptr<ServiceLink>(const client::SavedService&)>;

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

    [[nodiscard]] std::unique_ptr<ServiceLink> takeLink();
    /// Whether a starting profile was offered on the way, so that it need not be offered again.
    [[nodiscard]] bool offeredProfile() const { return m_offeredProfile; }
    /// The decision that somebody wants to see once the service is open; empty: none.
    [[nodiscard]] const QString& wantedTrace() const { return m_wantedTrace; }

signals:
    /// Signed in. The receiver takes the link with takeLink().
    void opened();
    void cancelled();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Step
    {
        AddressStep,
        TrustStep,
        SignInStep,
        SetupStepIndex,
        ProfileStep,
        ProtectStep,
        TestStep
    };

    /// Letters may be large and the window small.
    [[nodiscard]] static QWidget* scrolling(QWidget* step);
    QWidget* makeAddressStep();
    QWidget* makeSignInStep();
    QWidget* makeProfileStep();
    void expectSetup(bool fresh);
    /// \a begins: somebody comes to the step; otherwise only what it offers has changed.
    void show(Step step, bool begins = true);
    [[nodiscard]] QString nextText() const;
    /// What stands in the fields that may be filled in from the start.
    [[nodiscard]] QStringList typed() const;
    void cancel();
    void next();
    void back();
    void skip();
    /// To the step after this one, or into the service.
    void advance();
    /// What was under way in this step is over.
    void settle();
    void probe();
    /// Asks who is to sign in: somebody, or the first administrator of a fresh service.
    void askWho();
    void signIn();
    void setUp();
    void signInAs(const api::SignIn& who, const std::function<void()>& then);
    /// Somebody has signed in. \a fresh: as the first administrator.
    void goOn(bool fresh);
    void listLater();
    void makeLater();
    void forgetLater();
    /// The last step has shown that a token works.
    [[nodiscard]] bool isTested() const;
    void updateProfileButton();
    void setBusy(bool busy, const QString& words = {});
    void sayProblem(const QString& title, const QString& text);

    client::SecretStore& m_secrets;
    MakeLink m_makeLink;
    std::unique_ptr<ServiceLink> m_link;
    client::SavedService m_service;
    QStringList m_given; ///< typed() as it was before anybody typed
    Step m_step = AddressStep;
    QList<Step> m_later; ///< what follows once somebody has signed in
    QString m_wantedTrace;
    bool m_offeredProfile = false;
    bool m_environmentChosen = false; ///< by a person
    bool m_busy = false; ///< waiting for the service
    bool m_known = false; ///< a saved service, which may have a remembered session

    StepList* m_steps;
    QStackedWidget* m_pages;
    widgets::Notice* m_problem;
    widgets::Button* m_cancel;
    widgets::Button* m_back;
    widgets::Button* m_next;
    widgets::Button* m_skip;

    QLineEdit* m_address;
    QLineEdit* m_name;
    widgets::SegmentedControl* m_environment;
    widgets::FieldRow* m_addressRow;
    CertificateStep* m_certificate;
    QLineEdit* m_user;
    widgets::SecretField* m_password;
    widgets::FieldRow* m_userRow;
    widgets::FieldRow* m_passwordRow;
    RememberChoice* m_remember;
    SetupStep* m_setup;
    ProfileChoice* m_profile;
    pages::FirstUpstream* m_protect = nullptr; ///< these two: for the link that there is
    pages::FirstTest* m_test = nullptr;
};

} // namespace shell
