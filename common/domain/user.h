// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/time.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace domain {

/// An account that tokens belong to. Names and e-mail addresses compare without regard to case
/// (fold() below); the spelling given at creation is what is shown.
struct User
{
    qint64 id = 0; ///< the store's number; never shown
    QString name; ///< 1-64 characters: letters, digits and . _ - @ +
    QString displayName;
    QString email;
    QStringList groups;
    bool administrator = false;
    bool enabled = true;
    int failedLogins = 0;
    std::optional<core::Timestamp> lockedUntil;
    QString source = QStringLiteral("local");
    qint64 revision = 0;
};

struct Group
{
    qint64 id = 0;
    QString name;
    QString description;
    qint64 members = 0;
    qint64 revision = 0;
};

/// The one form in which names and addresses are compared, looked up, counted and locked out:
/// Unicode NFKC, then case folded.
[[nodiscard]] QString fold(const QString& name);

} // namespace domain
