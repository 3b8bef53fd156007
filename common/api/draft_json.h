// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/token_json.h"
#include "common/api/user_json.h"

/// The bodies that clients send, written. The results hold passwords where the drafts do.
namespace api {

[[nodiscard]] QJsonObject toJson(const TokenPatch& patch);
[[nodiscard]] QJsonObject toJson(const UserDraft& draft);
[[nodiscard]] QJsonObject toJson(const UserPatch& patch);
[[nodiscard]] QJsonObject toJson(const GroupDraft& draft);
[[nodiscard]] QJsonObject toJson(const SignIn& signIn);

} // namespace api
