// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/state_banner.h"

#include "app/pages/setting_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

using widgets::Tone;

QString minutesText(std::chrono::seconds left)
{
    const QLocale locale;
    const auto part = [&locale](qint64 number) { return locale.toString(number); };
    return u"\u2066%1:%2\u2069"_s.arg(
        part(left.count() / 60),
        part(left.count() % 60).rightJustified(2, locale.zeroDigit().front()));
}

} // namespace

StateBanner::StateBanner(ServiceLink& link, const core::Clock& clock, QWidget* parent)
    : Banner(parent)
    , m_link(link)
    , m_clock(clock)
{
    client::Connection& connection = link.connection();
    connect(&connection, &client::Connection::stateChanged, this, &StateBanner::update);
    connect(&connection, &client::Connection::statusRead, this, &StateBanner::readStatus);
    connect(this, &Banner::mainClicked, this, [this, &connection] {
        if (m_isChange)
            settle(true);
        else if (isCertificate())
            emit certificateClicked();
        else
            connection.retryNow();
    });
    connect(this, &Banner::quietClicked, this, [this] {
        if (m_isChange)
            return settle(false);
        m_newerSeen = true;
        update();
    });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &StateBanner::update);
    readStatus();
}

void StateBanner::readStatus()
{
    const auto& pending = m_link.connection().status().pending;
    if (pending)
        m_undoneAt = m_clock.monotonic() + std::chrono::seconds(pending->secondsLeft);
    else
        m_undoneAt.reset();
    update();
}

std::chrono::seconds StateBanner::left() const
{
    return m_undoneAt ? std::chrono::ceil<std::chrono::seconds>(*m_undoneAt - m_clock.monotonic())
                      : std::chrono::seconds(0);
}

void StateBanner::update()
{
    m_isChange = false;
    const client::Connection& connection = m_link.connection();
    const QString& enforcement = connection.status().enforcement;
    if (connection.state() == client::Connection::State::Away)
        return sayAway();
    if (m_undoneAt && left().count() > 0)
        return sayPending();
    m_tick.stop();
    if (m_undoneAt) { // it has been undone by now
        m_undoneAt.reset();
        m_link.connection().retryNow();
        emit settingsSettled();
    }
    if (enforcement == "off"_L1 || enforcement == "dry-run"_L1)
        return sayEnforcement();
    if (isNewer())
        return sayNewer();
    hide();
}

bool StateBanner::isCertificate() const
{
    const client::Connection& connection = m_link.connection();
    return connection.state() == client::Connection::State::Away
        && connection.failure().kind == client::Failure::Kind::Certificate;
}

bool StateBanner::isNewer() const
{
    const QString ours = QCoreApplication::applicationVersion();
    return !m_newerSeen && !ours.isEmpty()
        && QVersionNumber::fromString(m_link.connection().status().version)
        > QVersionNumber::fromString(ours);
}

void StateBanner::sayAway()
{
    const client::Connection& connection = m_link.connection();
    const auto wait = std::chrono::ceil<std::chrono::seconds>(connection.untilRetry()).count();
    QStringList text{connection.failure().message};
    if (connection.lastContact().isValid())
        text += tr("What you see is from %1.")
                    .arg(QLocale().toString(connection.lastContact().toLocalTime().time(),
                                            u"HH:mm:ss"_s));
    if (left().count() > 0)
        text += tr("The change of %1 is undone in %2 unless it is confirmed.")
                    .arg(pendingTitle(), minutesText(left()));
    if (wait > 0)
        text += tr("Next try in %n s.", nullptr, int(wait));
    setContent(Tone::Bad, u"unplug"_s,
               tr("Not connected to %1").arg(m_link.service().address.host()), text.join(u' '), {},
               isCertificate() ? tr("Check the certificate…") : tr("Retry now"));
    show();
    m_tick.start();
}

void StateBanner::sayPending()
{
    m_isChange = true;
    setContent(Tone::Warn, u"clock"_s,
               tr("The change of %1 is in effect. Keep it?").arg(pendingTitle()),
               tr("It is undone in %1 unless you confirm through this connection.")
                   .arg(minutesText(left())),
               tr("Undo now"), tr("Keep the change"), true);
    show();
    m_tick.start();
}

void StateBanner::sayEnforcement()
{
    const bool off = m_link.connection().status().enforcement == "off"_L1;
    setContent(Tone::Warn, u"warning"_s,
               off ? tr("REST API Authentication is off") : tr("Dry run: nothing is refused"),
               off ? tr("Every request passes untouched.")
                   : tr("Decisions are recorded, but every request passes."));
    show();
}

void StateBanner::sayNewer()
{
    setContent(
        Tone::Accent, u"circle-info"_s, tr("The service is newer than this console"),
        tr("It is version %1, the console is %2. What this console does not know stays as "
           "it is on the service. Install the newer console to see and change everything.")
            .arg(m_link.connection().status().version, QCoreApplication::applicationVersion()),
        tr("Hide"));
    show();
}

void StateBanner::settle(bool keep)
{
    const auto pending = m_link.connection().status().pending;
    if (!pending)
        return;
    const auto done = [this, keep](const client::Result<client::Nothing>& answer) {
        emit notified(!answer    ? answer.failure().message
                          : keep ? tr("The change is kept")
                                 : tr("The change is undone"));
        m_link.connection().retryNow();
        emit settingsSettled();
    };
    if (keep)
        m_link.client().confirmSettings(pending->revision, this, done);
    else
        m_link.client().rollBackSettings(pending->revision, this, done);
}

QString StateBanner::pendingTitle() const
{
    const auto& pending = m_link.connection().status().pending;
    if (!pending)
        return {};
    return pending->settings == "profile"_L1 ? tr("several pages, by a profile,")
                                             : pages::SettingWords::titleOf(pending->settings);
}

} // namespace shell
