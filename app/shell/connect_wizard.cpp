// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/connect_wizard.h"

#include "app/pages/first_test.h"
#include "app/pages/first_upstream.h"
#include "app/shell/certificate_step.h"
#include "app/shell/environment.h"
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
    , m_cancel(new Button(ButtonKind::Quiet, tr("Cancel")))
    , m_back(new Button(ButtonKind::Secondary, tr("Back")))
    , m_next(new Button(ButtonKind::Primary, tr("Continue")))
    , m_skip(new Button(ButtonKind::Secondary, tr("Skip")))
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
    for (QWidget* step :
         {makeAddressStep(), static_cast<QWidget*>(m_certificate), makeSignInStep(),
          static_cast<QWidget*>(m_setup), makeProfileStep(), new QWidget, new QWidget})
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
    row->addWidget(m_cancel);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_skip);
    row->addWidget(m_next);
    all->addWidget(foot);
    connect(m_cancel, &Button::clicked, this, &ConnectWizard::cancel);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this,
            &ConnectWizard::cancel);
    connect(m_back, &Button::clicked, this, &ConnectWizard::back);
    connect(m_next, &Button::clicked, this, &ConnectWizard::next);
    for (QLineEdit* field : {m_address, m_name, m_user, static_cast<QLineEdit*>(m_password)})
        connect(field, &QLineEdit::returnPressed, this, &ConnectWizard::next);
    connect(m_setup, &SetupStep::returnPressed, this, &ConnectWizard::next);
    connect(m_skip, &Button::clicked, this, &ConnectWizard::skip);
    connect(m_profile, &ProfileChoice::changed, this, &ConnectWizard::updateProfileButton);
    connect(m_profile, &ProfileChoice::refused, this, &ConnectWizard::updateProfileButton);
    connect(m_profile, &ProfileChoice::applied, this, [this] {
        m_profile->load(m_link->client()); // so that going back does not apply it once more
        advance();
    });
    connect(m_certificate, &CertificateStep::readyChanged, m_next, &Button::setEnabled);
    show(AddressStep);
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
    forgetLater();
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

void ConnectWizard::propose(const QString& address)
{
    edit({});
    m_address->setText(address);
    m_given = typed(); // by nobody
    m_problem->setContent(Tone::Warn, QStringLiteral("link"),
                          tr("A link leads to a service that is not saved here"),
                          tr("Go on only if you know this address: whoever answers there is given "
                             "the password that you type."));
    m_problem->show();
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

void ConnectWizard::show(Step step, bool begins)
{
    m_step = step;
    m_problem->hide();
    m_pages->setCurrentIndex(step);
    const qsizetype later = m_later.indexOf(step);
    m_steps->setCurrent(later >= 0 ? int(3 + later) : step == SetupStepIndex ? 2 : int(step));
    m_back->setVisible(later < 0 ? step != AddressStep : later > 0);
    m_skip->setVisible(later >= 0 && !isTested());
    m_skip->setText(step == ProfileStep ? tr("Keep the settings") : tr("Skip"));
    m_cancel->setText(later >= 0 ? tr("Finish later") : tr("Cancel"));
    m_cancel->setVisible(!isTested());
    m_next->setText(nextText());
    m_next->setIconName(step == TrustStep ? QStringLiteral("shield-check")
                                          : QStringLiteral("arrow-right"));
    m_next->setEnabled(step != TrustStep || m_certificate->isReady());
    if (!begins)
        return;
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
    case ProtectStep:
        m_protect->focusFirst();
        break;
    case TestStep:
        if (!isTested())
            m_test->focusFirst();
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
    case ProtectStep:
        setBusy(true, tr("Saving…"));
        m_protect->store();
        return;
    case TestStep:
        if (isTested())
            return emit opened();
        setBusy(true, tr("Testing…"));
        m_test->run();
        return;
    }
}

void ConnectWizard::back()
{
    if (const qsizetype later = m_later.indexOf(m_step); later > 0)
        return show(m_later.at(later - 1));
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

void ConnectWizard::setBusy(bool busy, const QString& words)
{
    m_busy = busy;
    m_next->setEnabled(!busy);
    m_pages->setEnabled(!busy);
    // Before somebody has signed in, Back and Cancel give up what is under way.
    const bool mayTurn = !busy || !m_later.contains(m_step);
    m_back->setEnabled(mayTurn);
    m_skip->setEnabled(mayTurn);
    if (busy)
        m_next->setText(words.isEmpty() ? tr("Connecting…") : words);
}

void ConnectWizard::sayProblem(const QString& title, const QString& text)
{
    show(m_step);
    m_problem->setContent(Tone::Bad, QStringLiteral("circle-x"), title, text);
    m_problem->show();
}

} // namespace shell
