// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shell {

/// What a start of the program asks for; a later start hands it to the console that runs.
struct StartWish
{
    QString address; ///< of a service, as a person writes it; may be empty
    QString profile; ///< the name of a saved service; may be empty
    QString link{}; ///< into the console (client/console_link.h), as it came; may be empty

    /// What stands on the command line in the place of an address may be a link.
    [[nodiscard]] static StartWish of(const QString& place, const QString& profile);
    /// On one line. Addresses hold no blanks, so a profile can't be taken for one.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static StartWish fromText(const QString& text);
    friend bool operator==(const StartWish&, const StartWish&) = default;
};

} // namespace shell
