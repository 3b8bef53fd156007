// SPDX-License-Identifier: GPL-3.0-or-later
// Who signs in, what follows once somebody has, and how one leaves on the way; the steps before are
// in connect_wizard.cpp.
#include "app/pages/first_test.h"
#include "app/pages/first_upstream.h"
#include "app/shell/certificate_step.h"
#include "app/shell/connect_wizard.h"
#include "app/shell/leave_dialog.h"
#include "app/shell/profile_choice.h"
#include "app/shell/remember_choice.h"
#include "app/shell/setup_step.h"
#include "app/shell/step_list.h"
#include "app/widgets/button.h"
#include "app/widgets/field_row.h"
#include "app/widgets/notice.h"
#include "app/widgets/secret_field.h"

#include <QScrollArea>
#include <QStackedWidget>

#include <utility>

namespace shell {

using widgets::Message;

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
    m_later = fresh ? QList{ProfileStep, ProtectStep, TestStep} : QList<Step>();
    listLater();
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
                signInAs({draft.name, draft.password}, [this] { goOn(true); });
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

void ConnectWizard::listLater()
{
    m_steps->keep(3);
    for (const Step step : std::as_const(m_later))
        switch (step) {
        case ProtectStep:
            m_steps->addStep(tr("Protect an API"), tr("Can be skipped"));
            break;
        case TestStep:
            m_steps->addStep(tr("Test it now"), tr("Can be skipped"));
            break;
        default:
            m_steps->addStep(tr("Starting profile"), tr("How the service behaves"));
        }
}

void ConnectWizard::goOn(bool fresh)
{
    m_later.clear();
    if (!m_link->session().account().isAdministrator() || (m_known && !fresh))
        return emit opened();
    setBusy(true);
    m_link->client().status(this, [this, fresh](const client::Result<api::ServiceStatus>& status) {
        setBusy(false);
        const bool empty = status && status->upstreams == 0;
        if (fresh || (empty && status->tokens == 0))
            m_later.append(ProfileStep);
        if (empty)
            m_later.append({ProtectStep, TestStep});
        if (m_later.isEmpty())
            return emit opened();
        listLater();
        makeLater();
        show(m_later.first());
    });
}

void ConnectWizard::makeLater()
{
    if (m_later.contains(ProfileStep)) {
        m_offeredProfile = true;
        m_profile->load(m_link->client());
    }
    if (!m_later.contains(ProtectStep))
        return;
    const auto put = [this](Step step, QWidget* content) {
        auto* area = static_cast<QScrollArea*>(m_pages->widget(step));
        area->setWidget(content); // the former one goes
        content->setAutoFillBackground(false);
    };
    m_protect = new pages::FirstUpstream(m_link->client(),
                                         m_link->service().environment
                                             == client::SavedService::Environment::Production);
    put(ProtectStep, m_protect);
    m_test = new pages::FirstTest(
        m_link->client(),
        [link = m_link.get()](const QUrl& gateway) { return link->transportTo(gateway); },
        m_link->session().account().user.name, m_link->service().address);
    put(TestStep, m_test);
    connect(m_protect, &pages::FirstUpstream::returnPressed, this, &ConnectWizard::next);
    connect(m_protect, &pages::FirstUpstream::done, this, &ConnectWizard::advance);
    connect(m_protect, &pages::FirstUpstream::refused, this, [this] { settle(); });
    connect(m_test, &pages::FirstTest::returnPressed, this, &ConnectWizard::next);
    connect(m_test, &pages::FirstTest::done, this, [this] { settle(); });
    connect(m_test, &pages::FirstTest::refused, this, [this] { settle(); });
    connect(m_test, &pages::FirstTest::traceAsked, this, [this](const QString& decision) {
        m_wantedTrace = decision;
        emit opened();
    });
}

void ConnectWizard::forgetLater()
{
    m_later.clear();
    m_wantedTrace.clear();
    // They talk to the service over the link that goes.
    delete std::exchange(m_protect, nullptr);
    delete std::exchange(m_test, nullptr);
}

void ConnectWizard::settle()
{
    setBusy(false);
    show(m_step, false);
}

void ConnectWizard::advance()
{
    setBusy(false);
    if (m_protect && m_protect->stored())
        m_test->setUpstream(*m_protect->stored());
    const qsizetype following = m_later.indexOf(m_step) + 1;
    if (following >= m_later.size())
        return emit opened();
    show(m_later.at(following));
}

void ConnectWizard::skip()
{
    // Without an API there is nothing to test.
    if (m_step == ProtectStep && !m_protect->stored())
        return cancel();
    advance();
}

bool ConnectWizard::isTested() const
{
    return m_step == TestStep && m_test && m_test->hasPassed();
}

QString ConnectWizard::nextText() const
{
    switch (m_step) {
    case AddressStep:
        return tr("Continue");
    case TrustStep:
        return tr("Trust for this service");
    case SignInStep:
        return tr("Sign in");
    case SetupStepIndex:
        return tr("Create administrator");
    case ProfileStep:
        return tr("Use this profile");
    case ProtectStep:
        return tr("Protect this API");
    case TestStep:
        return isTested() ? tr("Open the console") : tr("Test now");
    }
    Q_UNREACHABLE();
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
             [this] { goOn(false); });
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

QStringList ConnectWizard::typed() const
{
    return {m_address->text().trimmed(), m_name->text().trimmed(), m_user->text().trimmed()};
}

bool ConnectWizard::hasInput() const
{
    if (isHidden())
        return false;
    if (m_later.contains(m_step))
        return m_protect && m_protect->hasInput();
    return typed() != m_given || !m_password->text().isEmpty() || m_certificate->hasInput()
        || m_setup->hasInput();
}

void ConnectWizard::leave(const std::function<void()>& then)
{
    if (!hasInput())
        return then();
    askToLeaveSetup(m_later.contains(m_step)
                        ? tr("The API that you typed is not protected yet. Getting started on "
                             "Overview goes on from here.")
                        : tr("What you typed here is not kept."),
                    window(), then);
}

void ConnectWizard::cancel()
{
    if (m_busy && !m_later.contains(m_step))
        return back(); // what was typed stays
    if (m_later.contains(m_step)) // signed in already
        return leave([this] { emit opened(); });
    leave([this] { emit cancelled(); });
}

} // namespace shell
