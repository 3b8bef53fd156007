// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/connect_wizard.h"

#include "app/shell/certificate_step.h"
#include "app/shell/environment.h"
#include "app/shell/leave_dialog.h"
#include "app/shell/profile_choice.h"
#include "app/shell/remember_choice.h"
#include "app/shell/setup_step.h"
#include "app/shell/step_list.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/field_row.h"
#include "app/widgets/notice.h"
#include "app/widgets/secret_field.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace shell {

using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::FieldRow;
using widgets::Message;
using widgets::Text;
using widgets::Tone;
using widgets::Type;

ConnectWizard::ConnectWizard(client::SecretStore& secrets, MakeLink makeLink, QWidget* parent)
    : QWidget(parent)
    , m_secrets(secrets)
    , m_makeLink(std::move(makeLink))
    , m_steps(new StepList)
    , m_pages(new QStackedWidget)
    , m_problem(new widgets::Notice(Tone::Bad))
    , m_back(new Button(ButtonKind::Secondary, tr("Back")))
    , m_next(new Button(ButtonKind::Primary, tr("Continue")))
    , m_skip(new Button(ButtonKind::Secondary, tr("Keep the settings")))
    , m_setup(new SetupStep)
    , m_profile(new ProfileChoice)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto* middle = new QHBoxLayout;
    middle->setContentsMargins(32, 32, 24, 24);
    middle->setSpacing(16);
    m_steps->addStep(tr("Address"), tr("Where the service listens"));
    m_steps->addStep(tr("Certificate"), tr("Who answers there"));
    m_steps->addStep(tr("Sign in"), tr("Administrators and users alike"));
    middle->addWidget(m_steps, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(16);
    m_certificate = new CertificateStep;
    for (QWidget* step : {makeAddressStep(), static_cast<QWidget*>(m_certificate), makeSignInStep(),
                          static_cast<QWidget*>(m_setup), makeProfileStep()})
        m_pages->addWidget(scrolling(step));
    column->addWidget(m_pages, 1);
    column->addWidget(m_problem);
    m_problem->hide();
    auto* sheet = new QWidget;
    sheet->setLayout(column);
    sheet->setMaximumWidth(widgets::scaled(660));
    column->setContentsMargins(0, 0, 0, 0);
    middle->addWidget(sheet, 100);
    middle->addStretch(1);
    all->addLayout(middle, 1);

    all->addWidget(new widgets::Line);
    auto* foot = new widgets::Area(Colour::Sunken);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(8);
    auto* cancel = new Button(ButtonKind::Quiet, tr("Cancel"));
    row->addWidget(cancel);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_skip);
    row->addWidget(m_next);
    all->addWidget(foot);
    connect(cancel, &Button::clicked, this, &ConnectWizard::cancel);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this,
            &ConnectWizard::cancel);
    connect(m_back, &Button::clicked, this, &ConnectWizard::back);
    connect(m_next, &Button::clicked, this, &ConnectWizard::next);
    for (QLineEdit* field : {m_address, m_name, m_user, static_cast<QLineEdit*>(m_password)})
        connect(field, &QLineEdit::returnPressed, this, &ConnectWizard::next);
    connect(m_setup, &SetupStep::returnPressed, this, &ConnectWizard::next);
    connect(m_skip, &Button::clicked, this, &ConnectWizard::opened);
    connect(m_profile, &ProfileChoice::changed, this, &ConnectWizard::updateProfileButton);
    connect(m_profile, &ProfileChoice::refused, this, &ConnectWizard::updateProfileButton);
    connect(m_profile, &ProfileChoice::applied, this, &ConnectWizard::opened);
    connect(m_certificate, &CertificateStep::readyChanged, m_next, &Button::setEnabled);
    show(AddressStep);
}

QStringList ConnectWizard::typed() const
{
    return {m_address->text().trimmed(), m_name->text().trimmed(), m_user->text().trimmed()};
}

bool ConnectWizard::hasInput() const
{
    if (isHidden() || m_step == ProfileStep)
        return false;
    return typed() != m_given || !m_password->text().isEmpty() || m_certificate->hasInput()
        || m_setup->hasInput();
}

void ConnectWizard::leave(const std::function<void()>& then)
{
    if (!hasInput())
        return then();
    askToLeaveSetup(tr("What you typed here is not kept."), window(), then);
}

void ConnectWizard::cancel()
{
    if (m_busy)
        return back(); // what was typed stays
    if (m_step == ProfileStep)
        return emit opened(); // signed in already
    leave([this] { emit cancelled(); });
}

void ConnectWizard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // With large letters the step itself is worth more than the list of all.
    m_steps->setVisible(width() >= widgets::scaled(640));
}

void ConnectWizard::begin(const client::SavedService& service)
{
    edit(service);
    if (!service.id.isEmpty())
        probe();
}

void ConnectWizard::edit(const client::SavedService& service)
{
    m_link.reset();
    m_offeredProfile = false;
    m_setup->clear();
    m_certificate->forget();
    expectSetup(false);
    m_service = service;
    m_known = !service.id.isEmpty();
    if (!m_known)
        m_service.id = client::newServiceId(); // what is remembered is found by it
    m_address->setText(service.address.isEmpty()
                           ? QString()
                           : service.address.toString(QUrl::RemovePath | QUrl::RemoveUserInfo));
    m_name->setText(service.name);
    m_environmentChosen = service.environment != Environment::None;
    m_environment->setCurrent(int(service.environment == Environment::None ? Environment::Production
                                                                           : service.environment));
    m_user->setText(service.user);
    m_password->clear();
    m_given = typed();
    setBusy(false);
    show(AddressStep);
}

void ConnectWizard::showCertificate(const client::Certificate& certificate)
{
    setBusy(false);
    m_steps->setDetail(TrustStep,
                       certificate.differsFromPinned ? tr("Not the one you trusted")
                                                     : tr("Not trusted by this system"));
    m_certificate->setCertificate(certificate);
    show(TrustStep);
}

std::unique_ptr<ServiceLink> ConnectWizard::takeLink()
{
    return std::move(m_link);
}

void ConnectWizard::show(Step step)
{
    m_step = step;
    m_problem->hide();
    m_pages->setCurrentIndex(step);
    const int listed = step == SetupStepIndex ? 2 : step == ProfileStep ? 3 : int(step);
    m_steps->setCurrent(listed);
    m_back->setVisible(step != AddressStep && step != ProfileStep);
    m_skip->setVisible(step == ProfileStep);
    m_next->setText(step == AddressStep          ? tr("Continue")
                        : step == TrustStep      ? tr("Trust for this service")
                        : step == SetupStepIndex ? tr("Create administrator")
                        : step == ProfileStep    ? tr("Use this profile")
                                                 : tr("Sign in"));
    m_next->setIconName(step == TrustStep ? QStringLiteral("shield-check")
                                          : QStringLiteral("arrow-right"));
    m_next->setEnabled(step != TrustStep || m_certificate->isReady());
    switch (step) {
    case AddressStep:
        m_address->setFocus();
        break;
    case TrustStep:
        break;
    case SignInStep:
        m_remember->look();
        (m_user->text().isEmpty() ? m_user : static_cast<QLineEdit*>(m_password))->setFocus();
        break;
    case SetupStepIndex:
        m_setup->focusFirst();
        break;
    case ProfileStep:
        updateProfileButton();
        break;
    }
}

void ConnectWizard::next()
{
    if (!m_next->isEnabled())
        return;
    switch (m_step) {
    case AddressStep: {
        const QUrl address = client::addressFromInput(m_address->text().trimmed());
        if (const QString problem = client::addressProblem(address); !problem.isEmpty()) {
            m_addressRow->setMessage(Message::Kind::Bad, problem);
            m_address->setFocus();
            return;
        }
        if (address != m_service.address)
            m_service.fingerprint.clear(); // it was another service's
        m_service.address = address;
        m_service.name =
            m_name->text().trimmed().isEmpty() ? address.host() : m_name->text().trimmed();
        m_service.environment = Environment(m_environment->current());
        probe();
        return;
    }
    case TrustStep:
        m_service.fingerprint = m_certificate->fingerprint();
        probe();
        return;
    case SignInStep:
        signIn();
        return;
    case SetupStepIndex:
        setUp();
        return;
    case ProfileStep:
        m_next->setEnabled(false);
        m_profile->apply();
        return;
    }
}

void ConnectWizard::back()
{
    m_link.reset();
    setBusy(false);
    show(AddressStep);
}

void ConnectWizard::probe()
{
    m_problem->hide();
    setBusy(true);
    m_steps->setDetail(
        AddressStep,
        QStringLiteral("%1:%2").arg(m_service.address.host()).arg(m_service.address.port(8460)));
    m_link = m_makeLink(m_service);
    connect(m_link.get(), &ServiceLink::certificateRefused, this, &ConnectWizard::showCertificate);
    m_link->probe(this, [this](const client::Result<client::Nothing>& answer) {
        using Kind = client::Failure::Kind;
        setBusy(false);
        if (!answer && answer.failure().kind == Kind::Certificate)
            return; // certificateRefused() tells more
        if (!answer) {
            sayProblem((answer.failure().isAway() ? tr("Nobody answered at %1")
                                                  : tr("No administration API at %1"))
                           .arg(m_service.address.host()),
                       answer.failure().kind == Kind::Refused
                           ? tr("Something else answers there. Check host and port.")
                           : answer.failure().message);
            return;
        }
        m_steps->setDetail(TrustStep,
                           m_service.address.scheme() == QStringLiteral("http")
                               ? tr("None: this computer")
                               : m_service.fingerprint.isEmpty() ? tr("Trusted by this system")
                                                                 : tr("The one you trusted"));
        if (!m_known) {
            askWho();
            return;
        }
        m_link->session().restore(
            this, [this](client::Session::Restored how, const QString& explanation) {
                if (how == client::Session::Restored::Yes) {
                    emit opened();
                    return;
                }
                if (how == client::Session::Restored::NothingKept) {
                    askWho();
                    return;
                }
                show(SignInStep);
                if (how == client::Session::Restored::TooOld
                    || how == client::Session::Restored::Failed)
                    sayProblem(tr("Please sign in again"), explanation);
            });
    });
}

void ConnectWizard::askWho()
{
    setBusy(true);
    m_link->client().setupState(this, [this](const client::Result<api::SetupState>& answer) {
        setBusy(false);
        // An older service does not know the question: somebody administers it.
        const bool fresh = answer && answer->needed;
        expectSetup(fresh);
        show(fresh ? SetupStepIndex : SignInStep);
    });
}

void ConnectWizard::expectSetup(bool fresh)
{
    m_steps->keep(2);
    m_steps->addStep(fresh ? tr("First administrator") : tr("Sign in"),
                     fresh ? tr("With the set-up code") : tr("Administrators and users alike"));
    if (fresh)
        m_steps->addStep(tr("Starting profile"), tr("How the service behaves"));
}

void ConnectWizard::setUp()
{
    if (!m_setup->check())
        return;
    setBusy(true);
    m_problem->hide();
    m_link->client().createFirstAdministrator(
        m_setup->draft(), this, [this](const client::Result<domain::User>& answer) {
            setBusy(false);
            if (answer) {
                const api::SetupDraft draft = m_setup->draft();
                m_setup->forget();
                m_user->setText(draft.name);
                signInAs({draft.name, draft.password}, [this] { offerProfile(); });
                return;
            }
            const client::Failure& failure = answer.failure();
            if (failure.isCode(QLatin1StringView("setup_code_wrong"))) {
                show(SetupStepIndex);
                m_setup->showWrongCode(failure.message);
                return;
            }
            if (failure.isCode(QLatin1StringView("already_set_up"))) {
                expectSetup(false);
                m_step = SignInStep;
            }
            const QStringList rest = m_setup->showProblems(failure.problem.errors);
            if (failure.isInputFault() && rest.isEmpty())
                show(SetupStepIndex);
            else
                sayProblem(tr("No administrator was created"),
                           rest.isEmpty() ? failure.message : rest.join(QLatin1Char(' ')));
        });
}

void ConnectWizard::offerProfile()
{
    m_offeredProfile = true;
    m_profile->load(m_link->client());
    show(ProfileStep);
}

void ConnectWizard::updateProfileButton()
{
    if (m_step == ProfileStep)
        m_next->setDisabledReason(m_profile->whyNot());
}

void ConnectWizard::signIn()
{
    m_userRow->setMessage(m_user->text().trimmed().isEmpty() ? Message::Kind::Bad
                                                             : Message::Kind::None,
                          tr("Enter your name."));
    m_passwordRow->setMessage(m_password->text().isEmpty() ? Message::Kind::Bad
                                                           : Message::Kind::None,
                              tr("Enter your password."));
    if (m_userRow->isBad() || m_passwordRow->isBad()) {
        (m_userRow->isBad() ? m_user : static_cast<QLineEdit*>(m_password))->setFocus();
        return;
    }
    signInAs({m_user->text().trimmed(), core::Secret(m_password->text().toStdString())},
             [this] { emit opened(); });
}

void ConnectWizard::signInAs(const api::SignIn& who, const std::function<void()>& then)
{
    setBusy(true);
    m_problem->hide();
    m_service.user = who.username;
    m_link->setService(m_service);
    m_link->session().signIn(who, m_remember->isChosen(), this,
                             [this, then](const client::Result<api::Account>& answer) {
                                 setBusy(false);
                                 if (answer) {
                                     m_password->clear();
                                     then();
                                     return;
                                 }
                                 m_step = SignInStep;
                                 sayProblem(tr("Not signed in"), answer.failure().message);
                                 m_password->selectAll();
                                 m_password->setFocus();
                             });
}

void ConnectWizard::setBusy(bool busy)
{
    m_busy = busy;
    m_next->setEnabled(!busy);
    m_pages->setEnabled(!busy);
    if (busy)
        m_next->setText(tr("Connecting…"));
}

void ConnectWizard::sayProblem(const QString& title, const QString& text)
{
    show(m_step);
    m_problem->setContent(Tone::Bad, QStringLiteral("circle-x"), title, text);
    m_problem->show();
}

} // namespace shell
