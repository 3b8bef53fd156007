// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/connect_wizard.h"

#include "app/shell/certificate_step.h"
#include "app/shell/environment.h"
#include "app/shell/step_list.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/field_row.h"
#include "app/widgets/inputs.h"
#include "app/widgets/notice.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/text.h"

#include <QCheckBox>
#include <QHBoxLayout>
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
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto* middle = new QHBoxLayout;
    middle->setContentsMargins(40, 32, 40, 24);
    middle->setSpacing(24);
    m_steps->addStep(tr("Address"), tr("Where the service listens"));
    m_steps->addStep(tr("Certificate"), tr("Who answers there"));
    m_steps->addStep(tr("Sign in"), tr("Administrators and users alike"));
    middle->addWidget(m_steps, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(16);
    m_certificate = new CertificateStep;
    m_pages->addWidget(makeAddressStep());
    m_pages->addWidget(m_certificate);
    m_pages->addWidget(makeSignInStep());
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
    row->setContentsMargins(40, 12, 40, 12);
    row->setSpacing(8);
    auto* cancel = new Button(ButtonKind::Quiet, tr("Cancel"));
    row->addWidget(cancel);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    all->addWidget(foot);
    connect(cancel, &Button::clicked, this, &ConnectWizard::cancelled);
    connect(m_back, &Button::clicked, this, &ConnectWizard::back);
    connect(m_next, &Button::clicked, this, &ConnectWizard::next);
    for (QLineEdit* field : {m_address, m_name, m_user, static_cast<QLineEdit*>(m_password)})
        connect(field, &QLineEdit::returnPressed, this, &ConnectWizard::next);
    connect(m_certificate, &CertificateStep::readyChanged, m_next, &Button::setEnabled);
    m_secrets.probe(this, [this](const client::SecretStore::State& state) {
        using Kind = client::SecretStore::State::Kind;
        const bool there = state.kind == Kind::Available;
        m_remember->setEnabled(there);
        if (!there)
            m_remember->setChecked(false);
        m_keychain->setText(
            there ? tr("The session is kept in this computer's keychain, never in a file.")
                  : QString(tr("Not remembered.") + QLatin1Char(' ') + state.reason
                            + QLatin1Char(' ') + state.fix)
                        .trimmed());
    });
    show(AddressStep);
}

QWidget* ConnectWizard::makeAddressStep()
{
    auto* step = new QWidget;
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(new Text(tr("Connect to a service"), Type::Title));
    column->addWidget(
        (new Text(
             tr("The address of the administration API of latchkeyd, as its configuration file "
                "has it under [listen] admin."),
             Type::Body, Colour::Text2))
            ->wrapped());
    m_address = new widgets::CodeField;
    m_address->setPlaceholderText(QStringLiteral("127.0.0.1:8460"));
    m_addressRow = new FieldRow(tr("Address"), m_address);
    m_addressRow->setHint(tr("A name or an address. HTTPS unless it is this computer; port 8460 "
                             "unless you write another."));
    column->addWidget(m_addressRow);
    m_name = new QLineEdit;
    m_name->setPlaceholderText(tr("Corp gateway"));
    column->addWidget((new FieldRow(tr("Name"), m_name))->optional());
    m_environment = new widgets::SegmentedControl(tr("Environment"));
    for (const Environment environment :
         {Environment::Development, Environment::Test, Environment::Production})
        m_environment->addSegment(int(environment), label(environment));
    m_environment->setCurrent(int(Environment::Production));
    auto* row = new FieldRow(tr("Environment"), m_environment);
    row->setHint(tr("Colours the window, so that you always see where you are."));
    column->addWidget(row);
    column->addStretch(1);
    connect(m_address, &QLineEdit::textEdited, this,
            [this] { m_addressRow->setMessage(Message::Kind::None); });
    return step;
}

QWidget* ConnectWizard::makeSignInStep()
{
    auto* step = new QWidget;
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(new Text(tr("Sign in"), Type::Title));
    column->addWidget((new Text(tr("With your name and password on this service. The first "
                                   "administrator is created on "
                                   "the server:"),
                                Type::Body, Colour::Text2))
                          ->wrapped());
    auto* command = new Text(QStringLiteral("latchkeyd init --admin NAME --password-stdin"),
                             Type::Mono, Colour::Text2);
    command->setLayoutDirection(Qt::LeftToRight);
    column->addWidget(command->selectable());
    m_user = new QLineEdit;
    m_userRow = new FieldRow(tr("Name or e-mail address"), m_user);
    column->addWidget(m_userRow);
    m_password = new widgets::SecretField;
    m_passwordRow = new FieldRow(tr("Password"), m_password);
    column->addWidget(m_passwordRow);
    m_remember = new QCheckBox(tr("Stay signed in on this computer"));
    column->addWidget(m_remember);
    m_keychain = new Text({}, Type::Small, Colour::Text3);
    column->addWidget(m_keychain->wrapped());
    column->addStretch(1);
    return step;
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
    m_service = service;
    m_address->setText(service.address.isEmpty()
                           ? QString()
                           : service.address.toString(QUrl::RemovePath | QUrl::RemoveUserInfo));
    m_name->setText(service.name);
    m_environment->setCurrent(int(service.environment == Environment::None ? Environment::Production
                                                                           : service.environment));
    m_user->setText(service.user);
    m_password->clear();
    setBusy(false);
    show(AddressStep);
    m_address->setFocus();
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
    m_steps->setCurrent(step);
    m_back->setVisible(step != AddressStep);
    m_next->setText(step == AddressStep     ? tr("Continue")
                        : step == TrustStep ? tr("Trust for this service")
                                            : tr("Sign in"));
    m_next->setIconName(step == TrustStep ? QStringLiteral("shield-check")
                                          : QStringLiteral("arrow-right"));
    m_next->setEnabled(step != TrustStep || m_certificate->isReady());
    if (step == SignInStep)
        (m_user->text().isEmpty() ? m_user : static_cast<QLineEdit*>(m_password))->setFocus();
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
    m_link->probe(this, [this](const client::Response& response) {
        using Outcome = client::Response::Outcome;
        setBusy(false);
        if (response.outcome == Outcome::CertificateRefused)
            return; // certificateRefused() tells more
        if (response.outcome != Outcome::Answered) {
            sayProblem(tr("Nobody answered at %1").arg(m_service.address.host()),
                       client::Failure::of(response).message);
            return;
        }
        m_steps->setDetail(TrustStep,
                           m_service.address.scheme() == QStringLiteral("http")
                               ? tr("None: this computer")
                               : m_service.fingerprint.isEmpty() ? tr("Trusted by this system")
                                                                 : tr("The one you trusted"));
        if (m_service.id.isEmpty()) {
            show(SignInStep);
            return;
        }
        m_link->session().restore(
            this, [this](client::Session::Restored how, const QString& explanation) {
                if (how == client::Session::Restored::Yes) {
                    emit opened();
                    return;
                }
                show(SignInStep);
                if (how == client::Session::Restored::TooOld
                    || how == client::Session::Restored::Failed)
                    sayProblem(tr("Please sign in again"), explanation);
            });
    });
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
    setBusy(true);
    m_problem->hide();
    m_service.user = m_user->text().trimmed();
    m_link->setService(m_service);
    api::SignIn question;
    question.username = m_service.user;
    question.password = core::Secret(m_password->text().toStdString());
    m_link->session().signIn(question, m_remember->isChecked(), this,
                             [this](const client::Result<api::Account>& answer) {
                                 setBusy(false);
                                 if (answer) {
                                     m_password->clear();
                                     emit opened();
                                     return;
                                 }
                                 sayProblem(tr("Not signed in"), answer.failure().message);
                                 m_password->selectAll();
                                 m_password->setFocus();
                             });
}

void ConnectWizard::setBusy(bool busy)
{
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
