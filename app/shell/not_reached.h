// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/failure.h"

#include <QUrl>

namespace shell {

/// What a person reads when no Latchkey service was reached at an address, with what to do next: a
/// service of this computer can be started.
class NotReached
{
    Q_DECLARE_TR_FUNCTIONS(shell::NotReached)

public:
    NotReached(const QUrl& address, const client::Failure& failure);

    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] const QString& text() const { return m_text; }

    /// Host and port, as a person writes them.
    [[nodiscard]] static QString placeOf(const QUrl& address);

private:
    QString m_title;
    QString m_text;
};

} // namespace shell
