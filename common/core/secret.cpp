// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/core/secret.h"

#include <utility>

namespace core {

void wipeMemory(void* data, std::size_t size)
{
    auto* bytes = static_cast<volatile unsigned char*>(data);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = 0;
}

bool constantTimeEqual(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    volatile unsigned char difference = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        difference = static_cast<unsigned char>(
            difference | (static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i])));
    return difference == 0;
}

Secret::Secret(Secret&& other) noexcept : m_value(std::move(other.m_value))
{
    other.wipe(); // a short string is copied by its move
}

Secret& Secret::operator=(const Secret& other)
{
    if (this != &other) {
        wipe();
        m_value = other.m_value;
    }
    return *this;
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_value = std::move(other.m_value);
        other.wipe();
    }
    return *this;
}

bool operator==(const Secret& a, const Secret& b)
{
    return constantTimeEqual(a.m_value, b.m_value);
}

void Secret::wipe()
{
    wipeMemory(m_value.data(), m_value.size());
    m_value.clear();
}

} // namespace core
