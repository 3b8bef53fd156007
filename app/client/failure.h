// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/transport.h"
#include "common/api/problem.h"

#include <QCoreApplication>
#include <QString>

#include <cstdint>
#include <utility>
#include <variant>

namespace client {

/// Why the service did not do what was asked, in a form to branch on and to show.
struct Failure
{
    Q_DECLARE_TR_FUNCTIONS(client::Failure)

public:
    enum class Kind : std::uint8_t
    {
        Unreachable, ///< no connection, or it broke off
        TimedOut,
        Certificate, ///< not trusted, or not the one that was pinned
        NotSignedIn, ///< no session, or it has ended
        Refused, ///< the service's own answer: see problem
        Unreadable, ///< the answer is none of this service, or of one that is much newer
        Cancelled,
    };

    Kind kind = Kind::Unreachable;
    /// For people: what happened, why, and what to do next. What the service sent is
    /// shown in the language of the console (words::sentence()).
    QString message;
    api::Problem problem; ///< for Refused and NotSignedIn

    [[nodiscard]] bool isStale() const { return isRefused(412); }
    [[nodiscard]] bool isInputFault() const { return isRefused(422); }
    [[nodiscard]] bool isCode(QLatin1StringView code) const
    {
        return kind == Kind::Refused && problem.code == code;
    }
    /// The service is away; what was asked may be asked again as it is.
    [[nodiscard]] bool isAway() const
    {
        return kind == Kind::Unreachable || kind == Kind::TimedOut || kind == Kind::Certificate;
    }

    /// What a response that is no success means.
    [[nodiscard]] static Failure of(const Response& response);

private:
    [[nodiscard]] bool isRefused(int status) const
    {
        return kind == Kind::Refused && problem.status == status;
    }
};

/// What the service answered, or why it did not. Like core::Result, with the service's problem
/// document for an error.
template <typename T>
class [[nodiscard]] Result
{
public:
    // NOLINTBEGIN(google-explicit-constructor): so that a function can return either by name.
    Result(T value) : m_data(std::in_place_index<0>, std::move(value)) { }
    Result(Failure failure) : m_data(std::in_place_index<1>, std::move(failure)) { }
    // NOLINTEND(google-explicit-constructor)

    explicit operator bool() const { return m_data.index() == 0; }
    [[nodiscard]] const T& value() const { return std::get<0>(m_data); }
    const T* operator->() const { return &value(); }
    const T& operator*() const { return value(); }
    [[nodiscard]] const Failure& failure() const { return std::get<1>(m_data); }

private:
    std::variant<T, Failure> m_data;
};

/// An answer without a value.
struct Nothing
{ };

} // namespace client
