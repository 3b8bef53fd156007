// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/queries.h"
#include "app/models/filter_words.h"

#include <chrono>
#include <optional>

namespace client {
class Client;
}

namespace pages {

class FilterField;

/// The fields that the filters of the lists know, in the language of the console.
[[nodiscard]] models::FilterWords tokenFilterWords();
[[nodiscard]] models::FilterWords userFilterWords();
[[nodiscard]] models::FilterWords auditFilterWords();

/// "<30d": less than 30 days; ">2w": more than two weeks. Units are h, d, w and y.
struct FilterAge
{
    bool less = true;
    std::chrono::hours span{};

    [[nodiscard]] static std::optional<FilterAge> parse(const QString& text);
};

/// "2026-11-22T04:45", in local time; nothing for what is no moment.
[[nodiscard]] std::optional<core::Timestamp> filterMoment(const QString& text);

/// What the text of the filter asks for, on top of \a base: "owner:ann last:<30d nightly".
[[nodiscard]] client::TokenQuery withFilter(client::TokenQuery base, const QString& filter,
                                            core::Timestamp now);
[[nodiscard]] client::UserQuery userQuery(const QString& filter);

/// Proposes the names of accounts and groups where a field stands for one. The client outlives the
/// field.
void proposePeople(FilterField* field, client::Client& client);

} // namespace pages
