// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/connect_wizard.h"

#include "app/shell/address_step.h"
#include "app/shell/certificate_step.h"
#include "app/shell/first_steps.h"
#include "app/shell/leave_dialog.h"
#include "app/shell/not_reached.h"
#include "app/shell/setup_step.h"
#include "app/shell/sign_in_step.h"
#include "app/shell/step_area.h"
#include "app/shell/step_list.h"

namespace shell {

using client::Failure;
using widgets::Tone;

ConnectWizard::ConnectWizard(client::SecretStore& secrets, MakeLink makeLink, QWidget* parent)
    : WizardFrame(parent)
    , m_way(std::move(makeLink))
    , m_address(new AddressStep)
    , m_certificate(new CertificateStep)
    , m_signIn(new SignInStep(secrets))
    , m_setup(new SetupStep)
    , m_first(new FirstSteps)
{
    steps().addStep(tr("Address"), tr("Where the service listens"));
    steps().addStep(tr("Certificate"), tr("Who answers there"));
    for (QWidget* step : {static_cast<QWidget*>(m_address), static_cast<QWidget*>(m_certificate),
                          static_cast<QWidget*>(m_signIn), static_cast<QWidget*>(m_setup)})
        addPage(new StepArea(step));
    addPage(m_first); // whose steps scroll by themselves
    connectFrame();
    connectSteps();
    connectWay();
    edit({});
}

void ConnectWizard::connectFrame()
{
    connect(this, &WizardFrame::cancelClicked, this, &ConnectWizard::cancel);
    connect(this, &WizardFrame::backClicked, this, &ConnectWizard::back);
    connect(this, &WizardFrame::skipClicked, m_first, &FirstSteps::skip);
    connect(this, &WizardFrame::nextClicked, this, &ConnectWizard::next);
}

void ConnectWizard::connectSteps()
{
    connect(m_address, &AddressStep::returnPressed, this, &ConnectWizard::next);
    connect(m_certificate, &CertificateStep::readyChanged, this, &ConnectWizard::offer);
    connect(m_signIn, &SignInStep::returnPressed, this, &ConnectWizard::next);
    connect(m_setup, &SetupStep::returnPressed, this, &ConnectWizard::next);
    connect(m_first, &FirstSteps::begun, this, [this] {
        m_busy = false;
        listFirstSteps();
        show(Step::First);
    });
    connect(m_first, &FirstSteps::changed, this, [this] {
        hush();
        offer();
    });
    connect(m_first, &FirstSteps::leaveAsked, this, &ConnectWizard::cancel);
    connect(m_first, &FirstSteps::finished, this, &ConnectWizard::opened);
}

void ConnectWizard::connectWay()
{
    connect(&m_way, &WayIn::certificateRefused, this, &ConnectWizard::showCertificate);
    connect(&m_way, &WayIn::notReached, this, &ConnectWizard::sayNotReached);
    connect(&m_way, &WayIn::reached, this, &ConnectWizard::noteCertificate);
    connect(&m_way, &WayIn::restored, this, &ConnectWizard::opened);
    connect(&m_way, &WayIn::signInWanted, this, [this](const QString& why) {
        expect(false);
        show(Step::SignIn);
        if (!why.isEmpty())
            sayProblem(tr("Please sign in again"), why);
    });
    connect(&m_way, &WayIn::administratorWanted, this, [this] {
        expect(true);
        show(Step::SetUp);
    });
    connect(&m_way, &WayIn::signedIn, this, &ConnectWizard::goOn);
    connect(&m_way, &WayIn::signInRefused, this, [this](const Failure& failure) {
        m_step = Step::SignIn;
        sayProblem(tr("Not signed in"), failure.message);
        m_signIn->again();
    });
    connect(&m_way, &WayIn::administratorCreated, this, [this](const QString& name) {
        m_setup->forget();
        m_signIn->setName(name);
    });
    connect(&m_way, &WayIn::notCreated, this, &ConnectWizard::sayNotCreated);
}

void ConnectWizard::begin(const client::SavedService& service)
{
    edit(service);
    if (!service.id.isEmpty())
        knock();
}

void ConnectWizard::edit(const client::SavedService& service)
{
    expect(false); // before the link goes
    m_way.giveUp();
    m_service = service;
    m_known = !service.id.isEmpty();
    if (!m_known)
        m_service.id = client::newServiceId(); // what is remembered is found by it
    m_address->setService(service);
    m_certificate->forget();
    m_signIn->begin(service.user);
    m_setup->clear();
    show(Step::Address);
}

void ConnectWizard::propose(const QString& address)
{
    edit({});
    m_address->propose(address);
    say(Tone::Warn, QStringLiteral("link"), tr("A link leads to a service that is not saved here"),
        tr("Go on only if you know this address: whoever answers there is given the password that "
           "you type."));
}

void ConnectWizard::showCertificate(const client::Certificate& certificate)
{
    steps().setDetail(int(Step::Certificate),
                      certificate.differsFromPinned ? tr("Not the one you trusted")
                                                    : tr("Not trusted by this system"));
    m_certificate->setCertificate(certificate);
    show(Step::Certificate);
}

void ConnectWizard::expect(bool fresh)
{
    steps().keep(int(Step::SignIn));
    steps().addStep(fresh ? tr("First administrator") : tr("Sign in"),
                    fresh ? tr("With the set-up code") : tr("Administrators and users alike"));
    m_first->expect(fresh);
    listFirstSteps();
}

void ConnectWizard::listFirstSteps()
{
    steps().keep(int(Step::SetUp)); // which stands in the place of signing in
    for (const FirstSteps::Step step : m_first->steps())
        steps().addStep(FirstSteps::title(step), FirstSteps::detail(step));
}

void ConnectWizard::show(Step step)
{
    m_step = step;
    m_busy = false;
    hush();
    showPage(int(step));
    offer();
    switch (step) {
    case Step::Address:
        return m_address->focusFirst();
    case Step::SignIn:
        return m_signIn->enter();
    case Step::SetUp:
        return m_setup->focusFirst();
    case Step::Certificate:
    case Step::First: // knows where to
        return;
    }
}

void ConnectWizard::offer()
{
    const bool first = m_step == Step::First;
    const bool busy = first ? m_first->isBusy() : m_busy;
    const bool tested = first && m_first->isTested();
    steps().setCurrent(first                       ? int(Step::SetUp) + m_first->position()
                           : m_step == Step::SetUp ? int(Step::SignIn)
                                                   : int(m_step));
    Offer offer;
    offer.cancel = tested ? QString() : first ? tr("Finish later") : tr("Cancel");
    offer.skip = first && !tested ? m_first->skipText() : QString();
    offer.next = nextText();
    if (m_step == Step::Certificate)
        offer.nextIcon = QStringLiteral("shield-check");
    offer.whyNot = first ? m_first->whyNot() : QString();
    offer.back = first ? m_first->position() > 0 : m_step != Step::Address;
    offer.mayGoOn = !busy && (m_step != Step::Certificate || m_certificate->isReady());
    offer.mayTurn = !first || !busy; // before, Back gives up what is under way
    offer.isUsable = !busy;
    setOffer(offer);
    emit stateChanged();
}

QString ConnectWizard::state() const
{
    const QString place =
        QStringLiteral("\u2066%1\u2069").arg(NotReached::placeOf(m_service.address));
    switch (m_step) {
    case Step::Address:
        return m_busy ? tr("Connecting to %1…").arg(place)
            : m_known ? tr("Not connected to %1").arg(m_service.name)
                      : tr("Not connected; a service is being added");
    case Step::Certificate:
        return tr("Not connected to %1; its certificate waits for your decision").arg(place);
    case Step::SignIn:
        return tr("%1 answers; nobody is signed in").arg(place);
    case Step::SetUp:
        return tr("%1 answers; it has no administrator yet").arg(place);
    case Step::First:
        return tr("Signed in to %1; it is being set up").arg(place);
    }
    Q_UNREACHABLE();
}

QString ConnectWizard::nextText() const
{
    if (m_busy)
        return tr("Connecting…");
    switch (m_step) {
    case Step::Address:
        return tr("Continue");
    case Step::Certificate:
        return tr("Trust for this service");
    case Step::SignIn:
        return tr("Sign in");
    case Step::SetUp:
        return tr("Create administrator");
    case Step::First:
        return m_first->nextText();
    }
    Q_UNREACHABLE();
}

void ConnectWizard::next()
{
    if (!mayGoOn())
        return;
    switch (m_step) {
    case Step::Address:
        if (!m_address->check())
            return;
        m_address->fill(m_service);
        return describe();
    case Step::Certificate:
        m_service.fingerprint = m_certificate->fingerprint();
        return knock();
    case Step::SignIn:
        if (!m_signIn->check())
            return;
        setBusy(true);
        return m_way.signIn(m_signIn->who(), m_signIn->remembers());
    case Step::SetUp:
        if (!m_setup->check())
            return;
        setBusy(true);
        return m_way.create(m_setup->draft(), m_signIn->remembers());
    case Step::First:
        return m_first->next();
    }
}

void ConnectWizard::back()
{
    if (m_step == Step::First)
        return m_first->back();
    m_way.giveUp();
    show(Step::Address);
}

void ConnectWizard::describe()
{
    const QString id = m_service.id;
    if (!m_known)
        emit described(m_service);
    if (m_service.id == id) // and not another, as it turned out
        knock();
}

void ConnectWizard::knock()
{
    steps().setDetail(int(Step::Address), NotReached::placeOf(m_service.address));
    setBusy(true);
    m_way.knock(m_service, m_known);
}

void ConnectWizard::noteCertificate()
{
    steps().setDetail(int(Step::Certificate),
                      m_service.address.scheme() == QStringLiteral("http")
                          ? tr("None: this computer")
                          : m_service.fingerprint.isEmpty() ? tr("Trusted by this system")
                                                            : tr("The one you trusted"));
}

void ConnectWizard::goOn(bool fresh)
{
    m_signIn->forget();
    if (m_known && !fresh)
        return emit opened();
    m_first->begin(*m_way.link(), fresh);
}

void ConnectWizard::setBusy(bool busy)
{
    m_busy = busy;
    hush();
    offer();
}

void ConnectWizard::sayNotReached(const Failure& failure)
{
    const NotReached words(m_service.address, failure);
    sayProblem(words.title(), words.text());
    if (m_step == Step::Address)
        m_address->focusField();
}

void ConnectWizard::sayNotCreated(const Failure& failure)
{
    if (failure.isCode(QLatin1StringView("already_set_up"))) {
        expect(false);
        m_step = Step::SignIn;
    }
    show(m_step);
    if (const QString rest = m_setup->showFailure(failure); !rest.isEmpty())
        sayProblem(tr("No administrator was created"), rest);
}

void ConnectWizard::sayProblem(const QString& title, const QString& text)
{
    show(m_step);
    say(Tone::Bad, QStringLiteral("circle-x"), title, text);
}

bool ConnectWizard::hasInput() const
{
    if (isHidden())
        return false;
    if (m_step == Step::First)
        return m_first->hasInput();
    return m_address->hasInput() || m_signIn->hasInput() || m_certificate->hasInput()
        || m_setup->hasInput();
}

void ConnectWizard::leave(const std::function<void()>& then)
{
    if (!hasInput())
        return then();
    askToLeaveSetup(m_step == Step::First
                        ? tr("The API that you typed is not protected yet. Getting started on "
                             "Overview goes on from here.")
                        : tr("What you typed here is not kept."),
                    window(), then);
}

void ConnectWizard::cancel()
{
    if (m_step == Step::First) // signed in already
        return leave([this] { m_first->finish(); });
    if (m_busy)
        return back(); // what was typed stays
    leave([this] { emit cancelled(); });
}

} // namespace shell
