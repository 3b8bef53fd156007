// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/object_reader.h"
#include "common/core/secret.h"
#include "common/domain/user.h"

namespace api {

[[nodiscard]] QJsonObject toJson(const domain::User& user);
/// Reads what toJson() wrote; members of later versions are passed over.
void read(const QJsonObject& json, domain::User& user, domain::Problems& problems);

/// The body of POST /users.
struct UserDraft
{
    QString name;
    QString displayName;
    QString email;
    QStringList groups;
    bool administrator = false;
    bool enabled = true;
    std::optional<core::Secret> password; ///< absent: the account can't sign in with one (KA-5)
};

void read(const QJsonObject& json, UserDraft& draft, domain::Problems& problems);

/// The body of PATCH /users/{name}: only what is present changes.
struct UserPatch
{
    std::optional<QString> name;
    std::optional<QString> displayName;
    std::optional<QString> email;
    std::optional<QStringList> groups;
    std::optional<bool> administrator;
    std::optional<bool> enabled;
    std::optional<core::Secret> password;
    std::optional<core::Secret> currentPassword; ///< asked of a user who changes the own password
};

void read(const QJsonObject& json, UserPatch& patch, domain::Problems& problems);

[[nodiscard]] QJsonObject toJson(const domain::Group& group);
void read(const QJsonObject& json, domain::Group& group, domain::Problems& problems);

/// The body of POST /groups and, with optional members, of PATCH /groups/{name}.
struct GroupDraft
{
    std::optional<QString> name;
    std::optional<QString> description;
};

/// \a creating makes the name required.
void read(const QJsonObject& json, GroupDraft& draft, bool creating, domain::Problems& problems);

/// The body of POST /session.
struct SignIn
{
    QString username;
    core::Secret password;
};

void read(const QJsonObject& json, SignIn& signIn, domain::Problems& problems);

} // namespace api
