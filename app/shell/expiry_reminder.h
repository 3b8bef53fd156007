// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/client.h"
#include "app/shell/preferences.h"
#include "common/core/clock.h"

#include <QObject>
#include <QTimer>

namespace shell {

/// Looks now and then whether tokens of the person who is signed in expire within seven days, and
/// says so once for each token and day.
class ExpiryReminder final : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive the object.
    ExpiryReminder(client::Client& client, QString person, Preferences& preferences,
                   const core::Clock& clock, QObject* parent = nullptr);

    /// Off at first. On: looks at once, and every hour.
    void setOn(bool on);

signals:
    void reminded(const QString& title, const QString& text);

private:
    void look();
    void take(const QList<api::TokenView>& tokens);
    [[nodiscard]] QString sentenceFor(const domain::Token& token) const;

    client::Client& m_client;
    QString m_person;
    Preferences& m_preferences;
    const core::Clock& m_clock;
    QTimer m_again;
    client::Ticket m_asked;
};

} // namespace shell
