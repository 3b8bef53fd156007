// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/problems.h"
#include "common/domain/settings.h"
#include "service/http/method.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>

namespace policy {

/// A compiled list of "these methods on these paths". Rules are tried in order; copies share the
/// data; thread-safe.
class PathRules
{
public:
    PathRules() = default; ///< Matches nothing.

    /// Rules whose path is an RE2 pattern over the whole canonical path. All problems are added to
    /// \a problems with fields such as "bypass[1].path" when \a field is "bypass"; nothing is
    /// returned when there are any.
    [[nodiscard]] static std::optional<PathRules>
    compile(const QList<domain::PathRule>& rules, const QString& field, domain::Problems& problems);
    /// Paths in which "*" stands for any text, "/" included, for every method (KA-25). Fields:
    /// "tokenPaths[0]".
    [[nodiscard]] static std::optional<PathRules>
    fromGlobs(const QStringList& globs, const QString& field, domain::Problems& problems);

    /// The first rule that holds for a canonical, decoded path. No allocation once warm.
    [[nodiscard]] std::optional<std::size_t> match(http::Method method,
                                                   std::string_view path) const;
    [[nodiscard]] bool matches(http::Method method, std::string_view path) const
    {
        return match(method, path).has_value();
    }

    /// The path of a rule as written, for explanations. UTF-8.
    [[nodiscard]] std::string_view text(std::size_t index) const;
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] bool isEmpty() const { return size() == 0; }

    /// Equal rules in equal order.
    friend bool operator==(const PathRules& a, const PathRules& b);

private:
    struct Data;
    explicit PathRules(std::shared_ptr<const Data> data);

    std::shared_ptr<const Data> m_data; ///< null: empty
};

} // namespace policy
