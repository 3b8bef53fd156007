// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace core {

/// A password, token secret or key. Wipes its memory when it goes, compares in constant time, and
/// has no stream operator, no QVariant and no JSON form, so that it cannot be printed by accident.
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::string value) : m_value(std::move(value)) { }
    Secret(const Secret&) = default;
    Secret(Secret&& other) noexcept;
    Secret& operator=(const Secret& other);
    Secret& operator=(Secret&& other) noexcept;
    ~Secret() { wipe(); }

    /// The value itself. Say why at the place of use where it is not obvious.
    [[nodiscard]] std::string_view reveal() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.empty(); }

    /// Equal length and content, in a time that depends on the lengths only.
    friend bool operator==(const Secret& a, const Secret& b);

private:
    void wipe();

    std::string m_value;
};

/// Overwrites memory in a way that the compiler may not leave out.
void wipeMemory(void* data, std::size_t size);

/// Compares in a time that depends on the sizes only.
[[nodiscard]] bool constantTimeEqual(std::string_view a, std::string_view b);

} // namespace core
