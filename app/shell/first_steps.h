// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstdint>

class QStackedLayout;

namespace pages {
class FirstTest;
class FirstUpstream;
} // namespace pages

namespace shell {

class ProfileChoice;
class ServiceLink;
class StepArea;

/// What an administrator is led through after signing in to a service that protects nothing yet: a
/// starting profile, the first API and a test of it. Each can be skipped and gone back to, and what
/// was typed or made stays.
class FirstSteps : public QWidget
{
    Q_OBJECT
public:
    enum class Step : std::uint8_t
    {
        Profile,
        Protect,
        Test
    };

    explicit FirstSteps(QWidget* parent = nullptr);

    /// Forgets everything of a service, so that the link to it may go. \a fresh: the next one has
    /// no administrator, and all steps are expected.
    void expect(bool fresh);
    /// Asks the service of \a link, where somebody is signed in, which steps it needs. begun() or
    /// finished() follows. \a fresh: somebody became its first administrator just now. The link
    /// stays until expect() or finished().
    void begin(ServiceLink& link, bool fresh);

    /// The steps that there are, or that are expected, in their order.
    [[nodiscard]] const QList<Step>& steps() const { return m_steps; }
    /// The place of the current one among steps().
    [[nodiscard]] int position() const { return int(m_steps.indexOf(m_step)); }
    [[nodiscard]] static QString title(Step step);
    [[nodiscard]] static QString detail(Step step);

    /// Waiting for the service.
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// The test has shown that a token works, and so there is nothing to skip any more.
    [[nodiscard]] bool isTested() const;
    [[nodiscard]] QString nextText() const;
    /// Why next() would do nothing; empty: it does.
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] QString skipText() const;
    /// Whether something was typed that the service does not have.
    [[nodiscard]] bool hasInput() const;

    /// Does what the current step is for, then goes on.
    void next();
    void back();
    /// Goes on without it. Where no API is protected there is nothing to test: leaveAsked().
    void skip();
    /// Leaves the rest to another day: finished(), whatever is under way.
    void finish();

    /// Whether a starting profile was offered, so that it need not be offered again.
    [[nodiscard]] bool offeredProfile() const { return m_offeredProfile; }
    /// The decision that somebody wants to see once the service is open; empty: none.
    [[nodiscard]] const QString& wantedTrace() const { return m_wantedTrace; }

signals:
    /// There are steps, and the first one is shown.
    void begun();
    /// Another step is shown, or the current one offers something else.
    void changed();
    void leaveAsked();
    /// There is nothing left to do here.
    void finished();

private:
    QWidget* makeProfileStep();
    void make(ServiceLink& link);
    void show(Step step);
    void advance();
    /// Waits for the service, or does not any more.
    void setBusy(bool busy);

    QList<Step> m_steps;
    Step m_step = Step::Profile;
    QString m_wantedTrace;
    bool m_offeredProfile = false;
    bool m_busy = false;
    ServiceLink* m_link = nullptr; ///< between begin() and finished()
    QStackedLayout* m_areas;
    ProfileChoice* m_profile;
    StepArea* m_protectArea;
    StepArea* m_testArea;
    pages::FirstUpstream* m_protect = nullptr; ///< these two: for the link that there is
    pages::FirstTest* m_test = nullptr;
};

} // namespace shell
