// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/expiry_reminder.h"

namespace shell {
namespace {

constexpr std::chrono::days ahead{7};
constexpr std::chrono::hours again{1};
constexpr int mostNamed = 3; ///< a notification is small

} // namespace

ExpiryReminder::ExpiryReminder(client::Client& client, QString person, Preferences& preferences,
                               const core::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_person(std::move(person))
    , m_preferences(preferences)
    , m_clock(clock)
{
    connect(&m_again, &QTimer::timeout, this, &ExpiryReminder::look);
    m_again.setInterval(again);
}

void ExpiryReminder::setOn(bool on)
{
    m_asked.cancel();
    m_again.stop();
    if (!on)
        return;
    m_again.start();
    look();
}

void ExpiryReminder::look()
{
    client::TokenQuery query;
    query.owner = m_person;
    query.states = {domain::TokenState::Active};
    query.expiresAfter = m_clock.now();
    query.expiresBefore = m_clock.now() + ahead;
    query.sort = QStringLiteral("expiresAt");
    m_asked.cancel();
    m_asked = m_client.tokens(
        query, this, [this](const client::Result<client::Listed<api::TokenView>>& tokens) {
            if (tokens) // otherwise the next time: whoever is away is said elsewhere
                take(tokens->items);
        });
}

void ExpiryReminder::take(const QList<api::TokenView>& tokens)
{
    const QDate today = core::toDateTime(m_clock.now()).toLocalTime().date();
    QStringList told = m_preferences.remindedOf(today);
    QStringList sentences;
    for (const api::TokenView& view : tokens) {
        if (told.contains(view.token.id) || !view.token.expiresAt)
            continue;
        told.append(view.token.id);
        sentences.append(sentenceFor(view.token));
    }
    if (sentences.isEmpty())
        return;
    m_preferences.setRemindedOf(today, told);
    const int more = int(sentences.size()) - mostNamed;
    QString text = sentences.mid(0, mostNamed).join(QLatin1Char('\n'));
    if (more > 0)
        text += QLatin1Char('\n') + tr("and %n more", nullptr, more);
    emit reminded(tr("%n token(s) expire soon", nullptr, int(sentences.size())), text);
}

QString ExpiryReminder::sentenceFor(const domain::Token& token) const
{
    const auto left = std::chrono::ceil<std::chrono::days>(*token.expiresAt - m_clock.now());
    return left.count() <= 1
        ? tr("%1 expires within a day").arg(token.name)
        : tr("%1 expires in %n days", nullptr, int(left.count())).arg(token.name);
}

} // namespace shell
