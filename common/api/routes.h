// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <span>

namespace api {

inline constexpr QLatin1StringView basePath{"/api/v1"};

/// Everything that the administration API can be asked. A new one gets a line in the table of
/// routes.cpp and a handler in service/admin; the compiler reports a switch that forgets it.
enum class Operation : std::uint8_t
{
    GetOpenApi,
    GetStatus,
    GetSetup,
    CreateFirstAdministrator,
    CreateSession,
    DeleteSession,
    GetMe,
    ListTokens,
    CreateToken,
    GetTokenChoices,
    GetTokenCounts,
    GetTokenUsage,
    GetToken,
    ChangeToken,
    DeleteToken,
    RevokeToken,
    RotateToken,
    DisableToken,
    EnableToken,
    RevealToken,
    DeleteTokensOfUser,
    GetSettings,
    PutSettings,
    ConfirmSettings,
    RollBackSettings,
    ListProfiles,
    ApplyProfile,
    PreviewRates,
    ExportConfiguration,
    ImportConfiguration,
    ListUsers,
    CreateUser,
    GetUser,
    ChangeUser,
    DeleteUser,
    UnlockUser,
    ListGroups,
    CreateGroup,
    GetGroup,
    ChangeGroup,
    DeleteGroup,
    ListUpstreams,
    CreateUpstream,
    GetUpstream,
    ChangeUpstream,
    DeleteUpstream,
    ListAudit,
    ExportAudit,
    GetAuditRow,
    GetAuditVerification,
    StartAuditVerification,
    CancelAuditVerification,
    GetStatistics,
    GetEvents,
    Explain,
    CheckLimits,
};

/// Who may ask at all. What a user may do with whose token is decided by the handler.
enum class Access : std::uint8_t
{
    Administrator,
    SignedIn,
    Anyone
};

struct Route
{
    Operation operation;
    QLatin1StringView method;
    QLatin1StringView path; ///< below basePath; "{name}" stands for one segment
    Access access = Access::Administrator;
    bool needsIfMatch = false;
    int success = 200;
    QLatin1StringView id; ///< operationId of the OpenAPI document
    QLatin1StringView summary;
};

[[nodiscard]] std::span<const Route> routes();

/// What a method and a path lead to.
struct RouteMatch
{
    const Route* route = nullptr; ///< null: nothing has that path, or nothing with that method
    QStringList parameters; ///< the segments that stand for "{...}", in order
    QStringList allowed; ///< the methods of the path; empty: there is no such path
};

/// \a path is percent-decoded and below basePath ("/tokens/abc"). HEAD is answered like GET.
[[nodiscard]] RouteMatch match(const QString& method, const QString& path);

} // namespace api
