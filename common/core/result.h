// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace core {

/// What went wrong, in a form that both a caller can branch on and a person can read.
struct Error
{
    enum class Code
    {
        Internal,
        InvalidArgument,
        NotFound,
        Conflict,
        Forbidden,
        Unavailable,
        Stale, ///< an expected revision is not the current one (HTTP 412)
    };

    Code code = Code::Internal;
    QString message; ///< A whole sentence: what happened, why, and what to do next.
};

/// A value, or the Error that explains why there is none.
///
/// The subset of C++23's std::expected that this project uses; GCC 12 has it in C++23 mode only.
template <typename T>
class [[nodiscard]] Result
{
public:
    // NOLINTBEGIN(google-explicit-constructor): so that a function can return either by name.
    Result(T value) : m_data(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_data(std::in_place_index<1>, std::move(error)) { }
    // NOLINTEND(google-explicit-constructor)

    [[nodiscard]] bool hasValue() const { return m_data.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    [[nodiscard]] const T& value() const& { return std::get<0>(m_data); }
    [[nodiscard]] T& value() & { return std::get<0>(m_data); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_data)); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::get<0>(std::move(m_data)); }

    [[nodiscard]] const Error& error() const { return std::get<1>(m_data); }

private:
    std::variant<T, Error> m_data;
};

/// Success without a value, or the Error.
struct Done
{ };
using Status = Result<Done>;

} // namespace core
