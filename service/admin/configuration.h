// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/token_json.h"
#include "common/api/user_json.h"
#include "common/core/secret.h"
#include "common/domain/problems.h"
#include "common/domain/settings.h"
#include "common/domain/token.h"
#include "common/domain/upstream.h"
#include "common/domain/user.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace admin {

inline constexpr QLatin1StringView configurationFormat{"latchkey-configuration"};
inline constexpr int configurationVersion = 1;

/// What opens sealed parts of a configuration: nobody's to see, so never in the document itself.
struct ConfigurationSecrets
{
    struct Digest
    {
        QByteArray current;
        QByteArray previous; ///< empty: none
        qint64 previousUntil = 0;
    };

    QHash<QString, core::Secret> passwords; ///< by user name: the PHC text
    QHash<QString, core::Secret> tokens; ///< by token id: the value, where it was kept
    QHash<QString, Digest> digests; ///< by token id: good under the same master key only
    QByteArray installation; ///< tells whether the master key is the same

    [[nodiscard]] core::Secret toText() const;
    /// InvalidArgument: not what toText() wrote.
    [[nodiscard]] static core::Result<ConfigurationSecrets> fromText(const core::Secret& text);
};

/// A configuration document as values: everything an administrator decides, nothing that only the
/// running service knows. Version 1:
///
///     {"format":"latchkey-configuration","version":1,"exportedAt":"…","program":"…",
///      "settings":{"tokens":{…},…},"groups":[…],"users":[…],"upstreams":[…],"tokens":[…],
///      "sealed":"<base64>"?}
///
/// Every part may be missing. A token without "id" is one to be made: its members are those of
/// POST /tokens.
struct Configuration
{
    QJsonObject settings; ///< pages
    QList<domain::Group> groups;
    QList<api::UserDraft> users;
    QList<domain::Upstream> upstreams;
    QList<domain::Token> tokens;
    QList<api::TokenDraft> newTokens;
    QByteArray sealed;

    /// Collects everything that is wrong; fields are "users[3].email".
    [[nodiscard]] static Configuration read(const QJsonObject& json, domain::Problems& problems);
};

} // namespace admin
