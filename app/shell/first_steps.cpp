// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/first_steps.h"

#include "app/pages/first_test.h"
#include "app/pages/first_upstream.h"
#include "app/shell/profile_choice.h"
#include "app/shell/service_link.h"
#include "app/shell/step_area.h"
#include "app/widgets/text.h"

#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace shell {

using widgets::Text;
using widgets::Type;

FirstSteps::FirstSteps(QWidget* parent)
    : QWidget(parent)
    , m_areas(new QStackedLayout(this))
    , m_profile(new ProfileChoice)
    , m_protectArea(new StepArea)
    , m_testArea(new StepArea)
{
    for (QWidget* area : {new StepArea(makeProfileStep()), m_protectArea, m_testArea})
        m_areas->addWidget(area); // in the order of Step
    connect(m_profile, &ProfileChoice::changed, this, &FirstSteps::changed);
    connect(m_profile, &ProfileChoice::refused, this, [this] { setBusy(false); });
    connect(m_profile, &ProfileChoice::applied, this, [this] {
        if (!m_link)
            return;
        m_profile->load(m_link->client()); // so that going back does not apply it once more
        advance();
    });
}

QWidget* FirstSteps::makeProfileStep()
{
    auto* step = new QWidget;
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget((new Text(tr("How shall this service behave?"), Type::Title))->wrapped());
    column->addWidget((new Text(tr("A profile sets several pages at once. Everything can be "
                                   "changed afterwards."),
                                Type::Body, widgets::Colour::Text2))
                          ->wrapped());
    column->addWidget(m_profile);
    column->addStretch(1);
    return step;
}

void FirstSteps::expect(bool fresh)
{
    m_steps = fresh ? QList{Step::Profile, Step::Protect, Step::Test} : QList<Step>();
    m_step = Step::Profile;
    m_wantedTrace.clear();
    m_offeredProfile = false;
    m_busy = false;
    m_link = nullptr;
    // They talk to the service over the link that goes.
    delete std::exchange(m_protect, nullptr);
    delete std::exchange(m_test, nullptr);
}

void FirstSteps::begin(ServiceLink& link, bool fresh)
{
    expect(false);
    m_link = &link;
    if (!link.session().account().isAdministrator())
        return finish();
    link.client().status(this,
                         [this, &link, fresh](const client::Result<api::ServiceStatus>& status) {
                             const bool empty = status && status->upstreams == 0;
                             if (fresh || (empty && status->tokens == 0))
                                 m_steps.append(Step::Profile);
                             if (empty)
                                 m_steps.append({Step::Protect, Step::Test});
                             if (m_steps.isEmpty())
                                 return finish();
                             make(link);
                             emit begun();
                             show(m_steps.first());
                         });
}

void FirstSteps::make(ServiceLink& link)
{
    if (m_steps.contains(Step::Profile)) {
        m_offeredProfile = true;
        m_profile->load(link.client());
    }
    if (!m_steps.contains(Step::Protect))
        return;
    m_protect = new pages::FirstUpstream(link.client(), link.service().isProduction());
    m_protectArea->setStep(m_protect);
    m_test = new pages::FirstTest(
        link.client(), [&link](const QUrl& gateway) { return link.transportTo(gateway); },
        link.session().account().user.name, link.service().address);
    m_testArea->setStep(m_test);
    connect(m_protect, &pages::FirstUpstream::returnPressed, this, &FirstSteps::next);
    connect(m_protect, &pages::FirstUpstream::done, this, &FirstSteps::advance);
    connect(m_protect, &pages::FirstUpstream::refused, this, [this] { setBusy(false); });
    connect(m_test, &pages::FirstTest::returnPressed, this, &FirstSteps::next);
    connect(m_test, &pages::FirstTest::done, this, [this] { setBusy(false); });
    connect(m_test, &pages::FirstTest::refused, this, [this] { setBusy(false); });
    connect(m_test, &pages::FirstTest::traceAsked, this, [this](const QString& decision) {
        m_wantedTrace = decision;
        finish();
    });
}

QString FirstSteps::title(Step step)
{
    switch (step) {
    case Step::Profile:
        return tr("Starting profile");
    case Step::Protect:
        return tr("Protect an API");
    case Step::Test:
        return tr("Test it now");
    }
    Q_UNREACHABLE();
}

QString FirstSteps::detail(Step step)
{
    return step == Step::Profile ? tr("How the service behaves") : tr("Can be skipped");
}

bool FirstSteps::isTested() const
{
    return m_step == Step::Test && m_test && m_test->hasPassed();
}

QString FirstSteps::nextText() const
{
    switch (m_step) {
    case Step::Profile:
        return m_busy ? tr("Saving…") : tr("Use this profile");
    case Step::Protect:
        return m_busy ? tr("Saving…") : tr("Protect this API");
    case Step::Test:
        return m_busy ? tr("Testing…") : isTested() ? tr("Open the console") : tr("Test now");
    }
    Q_UNREACHABLE();
}

QString FirstSteps::whyNot() const
{
    return m_step == Step::Profile && !m_busy ? m_profile->whyNot() : QString();
}

QString FirstSteps::skipText() const
{
    return m_step == Step::Profile ? tr("Keep the settings") : tr("Skip");
}

bool FirstSteps::hasInput() const
{
    return m_protect && m_protect->hasInput();
}

void FirstSteps::next()
{
    if (m_busy || !whyNot().isEmpty())
        return;
    if (isTested())
        return finish();
    setBusy(true);
    switch (m_step) {
    case Step::Profile:
        return m_profile->apply();
    case Step::Protect:
        return m_protect->store();
    case Step::Test:
        return m_test->run();
    }
}

void FirstSteps::back()
{
    if (position() > 0)
        show(m_steps.at(position() - 1));
}

void FirstSteps::skip()
{
    if (m_step == Step::Protect && !m_protect->stored())
        return emit leaveAsked();
    advance();
}

void FirstSteps::finish()
{
    m_link = nullptr; // what is still under way leads nowhere
    emit finished();
}

void FirstSteps::advance()
{
    if (!m_link)
        return;
    m_busy = false;
    if (m_protect && m_protect->stored())
        m_test->setUpstream(*m_protect->stored());
    if (position() + 1 >= m_steps.size())
        return finish();
    show(m_steps.at(position() + 1));
}

void FirstSteps::show(Step step)
{
    m_step = step;
    m_areas->setCurrentIndex(int(step));
    emit changed(); // what is around it lets it be used before it gets the focus
    switch (step) {
    case Step::Profile:
        return;
    case Step::Protect:
        return m_protect->focusFirst();
    case Step::Test:
        if (!isTested())
            m_test->focusFirst();
        return;
    }
}

void FirstSteps::setBusy(bool busy)
{
    m_busy = busy;
    emit changed();
}

} // namespace shell
