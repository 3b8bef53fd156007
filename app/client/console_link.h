// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <QCoreApplication>
#include <QString>
#include <QUrl>

#include <cstdint>

namespace client {

/// A link into the console, as it stands in a ticket or a mail:
///
///     latchkey://HOST[:PORT]               the service
///     latchkey://HOST[:PORT]/tokens/ID     a token: 12 letters and digits
///     latchkey://HOST[:PORT]/audit/ID      a decision in the audit log: 11 letters and digits
///     latchkey://HOST[:PORT]/page/NAME     a page by its id: global-settings
///
/// It names a place and nothing else: no secret, no name of a person, no wish to change anything.
/// Whoever opens one may have it from a stranger, so what is not exactly of these forms is refused.
class ConsoleLink
{
    Q_DECLARE_TR_FUNCTIONS(client::ConsoleLink)

public:
    enum class To : std::uint8_t
    {
        Service,
        Token,
        Decision,
        Page
    };

    static constexpr int LongestText = 400; ///< characters

    /// Whether \a text is meant to be such a link, well-formed or not.
    [[nodiscard]] static bool isMeant(const QString& text);
    /// The error is a sentence for people that says what is wrong with it.
    [[nodiscard]] static core::Result<ConsoleLink> parse(const QString& text);
    /// To a place of the service at \a address; \a id is a token's, a decision's or a page's.
    [[nodiscard]] static ConsoleLink of(const QUrl& address, To to, const QString& id = {});

    [[nodiscard]] To to() const { return m_to; }
    [[nodiscard]] const QString& id() const { return m_id; }
    /// "keys.corp.example:8460", "[::1]:8460": what a person would type as the address.
    [[nodiscard]] QString place() const;
    /// Whether the service at \a address is meant. Links do not say HTTP or HTTPS.
    [[nodiscard]] bool isOf(const QUrl& address) const;
    [[nodiscard]] QString toText() const;

private:
    ConsoleLink() = default;

    QString m_host; ///< lower case; IPv6 without brackets
    int m_port = 8460;
    To m_to = To::Service;
    QString m_id;
};

} // namespace client
