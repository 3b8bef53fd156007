// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <cstdint>
#include <utility>

namespace models {

/// What came back when a request was really sent through the gateway.
struct RealAnswer
{
    enum class Verdict : std::uint8_t
    {
        NoAnswer, ///< nothing is known of a verdict
        LetIn, ///< the answer is the upstream's
        UpstreamFailed, ///< let in, and the upstream gave no answer
        Denied,
    };

    int status = 0; ///< 0: no answer
    QString fault; ///< why there is none, in words
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body; ///< its first part
    bool more = false; ///< the body goes on
    std::chrono::milliseconds took{0};

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] Verdict verdict() const;
    /// The code of the gateway's own problem document; empty: the answer is the upstream's.
    [[nodiscard]] QString problemCode() const;
    /// The title in that document, in English.
    [[nodiscard]] QString problemTitle() const;
    /// The id under which the audit log has it; empty: the gateway gave none.
    [[nodiscard]] QString decision() const;
};

/// The status and the headers that matter, one a line; cookies and the like are left out.
[[nodiscard]] QString headText(const RealAnswer& answer);
/// The first part of the body: as text, or as a note with its first bytes in hexadecimal. Where \a
/// secret is in it, dots stand in its place.
[[nodiscard]] QString bodyText(const RealAnswer& answer, const QString& secret);

} // namespace models
