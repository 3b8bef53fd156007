// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/problems.h"
#include "service/http/method.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace policy {

/// Which methods a rule is for.
class MethodSet
{
public:
    MethodSet() = default; ///< none
    [[nodiscard]] static MethodSet all();
    /// Empty list: all. Names count without regard to case; each unknown one is a problem of \a
    /// field "[n]".
    [[nodiscard]] static MethodSet from(const QStringList& names, const QString& field,
                                        domain::Problems& problems);

    void insert(http::Method method) { m_bits |= bit(method); }
    [[nodiscard]] bool contains(http::Method method) const { return (m_bits & bit(method)) != 0; }

    friend bool operator==(const MethodSet&, const MethodSet&) = default;

private:
    static constexpr std::uint32_t bit(http::Method method)
    {
        return 1U << static_cast<unsigned>(method);
    }

    std::uint32_t m_bits = 0;
};

} // namespace policy
