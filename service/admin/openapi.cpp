// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/openapi.h"

#include "common/api/routes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// Outside any namespace, as Q_INIT_RESOURCE needs it: resources of a static library are not found
/// by themselves.
static void initialiseResources()
{
    Q_INIT_RESOURCE(admin_resources);
}

namespace admin {
namespace {

/// What an operation takes and gives, as names of schemas; empty: no JSON body.
struct Shapes
{
    QLatin1StringView request;
    QLatin1StringView response;
    QLatin1StringView query; ///< names of query parameters, separated by blanks
};

constexpr QLatin1StringView paging = "limit cursor"_L1;
constexpr QLatin1StringView tokenFilters =
    "limit cursor q owner state scheme createdBefore createdAfter expiresBefore expiresAfter usedBefore usedAfter neverUsed unusedSince shared ownRate sort"_L1;
constexpr QLatin1StringView auditFilters =
    "limit cursor from to kind actor owner tokenId object reason outcome address method target upstream status withToken slowerThan"_L1;

/// An export has no pages.
constexpr QLatin1StringView exportFilters =
    "format columns from to kind actor owner tokenId object reason outcome address method target upstream status withToken slowerThan"_L1;

Shapes shapesOf(api::Operation operation)
{
    using enum api::Operation;
    switch (operation) {
    case GetOpenApi:
        return {{}, "OpenApi"_L1, {}};
    case GetStatus:
        return {{}, "Status"_L1, {}};
    case GetSetup:
        return {{}, "Setup"_L1, {}};
    case CreateFirstAdministrator:
        return {"SetupDraft"_L1, "User"_L1, {}};
    case CreateSession:
        return {"SignIn"_L1, "Session"_L1, {}};
    case DeleteSession:
        return {};
    case GetMe:
        return {{}, "Me"_L1, {}};
    case ListTokens:
        return {{}, "TokenList"_L1, tokenFilters};
    case CreateToken:
        return {"TokenDraft"_L1, "TokenWithSecret"_L1, {}};
    case GetTokenChoices:
        return {{}, "TokenChoices"_L1, {}};
    case GetTokenCounts:
        return {{}, "TokenCounts"_L1, "unusedSince"_L1};
    case GetTokenUsage:
        return {{}, "TokenUsageList"_L1, "id owner from to bucket"_L1};
    case GetToken:
        return {{}, "Token"_L1, {}};
    case ChangeToken:
        return {"TokenPatch"_L1, "Token"_L1, {}};
    case DeleteToken:
        return {{}, "Effective"_L1, {}};
    case RevokeToken:
    case DisableToken:
    case EnableToken:
        return {{}, "Token"_L1, {}};
    case RotateToken:
        return {"Rotation"_L1, "TokenWithSecret"_L1, {}};
    case RevealToken:
        return {"Reveal"_L1, "TokenWithSecret"_L1, {}};
    case DeleteTokensOfUser:
        return {{}, "Effective"_L1, {}};
    case GetSettings:
        return {{}, "SettingsPage"_L1, {}};
    case PutSettings:
        return {"SettingsPage"_L1, "SettingsAnswer"_L1, "check confirmWithin address"_L1};
    case ConfirmSettings:
        return {"ConfirmQuestion"_L1, "ConfirmAnswer"_L1, {}};
    case RollBackSettings:
        return {"ConfirmQuestion"_L1, "RollBackAnswer"_L1, {}};
    case ExportConfiguration:
        return {{}, "Configuration"_L1, "sealFor"_L1};
    case ImportConfiguration:
        return {"ConfigurationImport"_L1, "ConfigurationReport"_L1, "check"_L1};
    case PreviewRates:
        return {"RatePreviewQuestion"_L1, "RatePreview"_L1, {}};
    case ListProfiles:
        return {{}, "ProfileList"_L1, {}};
    case ApplyProfile:
        return {"ProfileConfirmation"_L1, "Profile"_L1, "check confirmWithin"_L1};
    case ListUsers:
        return {{}, "UserList"_L1, "limit cursor q group administrator enabled"_L1};
    case CreateUser:
        return {"UserDraft"_L1, "User"_L1, {}};
    case GetUser:
        return {{}, "User"_L1, {}};
    case ChangeUser:
        return {"UserPatch"_L1, "User"_L1, {}};
    case DeleteUser:
        return {{}, "Effective"_L1, {}};
    case UnlockUser:
        return {{}, "User"_L1, {}};
    case ListGroups:
        return {{}, "GroupList"_L1, "limit cursor q"_L1};
    case CreateGroup:
        return {"GroupDraft"_L1, "Group"_L1, {}};
    case GetGroup:
        return {{}, "Group"_L1, {}};
    case ChangeGroup:
        return {"GroupDraft"_L1, "Group"_L1, {}};
    case DeleteGroup:
        return {{}, "Effective"_L1, {}};
    case ListUpstreams:
        return {{}, "UpstreamList"_L1, paging};
    case CreateUpstream:
        return {"Upstream"_L1, "Upstream"_L1, {}};
    case GetUpstream:
        return {{}, "Upstream"_L1, {}};
    case ChangeUpstream:
        return {"UpstreamPatch"_L1, "Upstream"_L1, {}};
    case DeleteUpstream:
        return {{}, "Effective"_L1, {}};
    case ListAudit:
        return {{}, "AuditList"_L1, auditFilters};
    case ExportAudit:
        return {{}, {}, exportFilters};
    case GetAuditRow:
        return {{}, "AuditRow"_L1, {}};
    case GetAuditVerification:
    case StartAuditVerification:
    case CancelAuditVerification:
        return {{}, "AuditVerification"_L1, {}};
    case GetStatistics:
        return {{}, "Statistics"_L1, "from to bucket"_L1};
    case GetEvents:
        return {};
    case Explain:
        return {"ExplainQuestion"_L1, "Explanation"_L1, {}};
    case CheckLimits:
        return {"LimitsQuestion"_L1, "LimitsAnswer"_L1, {}};
    }
    return {};
}

QJsonObject reference(QLatin1StringView schema)
{
    return {{u"$ref"_s, u"#/components/schemas/"_s + schema}};
}

QJsonObject jsonContent(QLatin1StringView schema)
{
    return {{u"application/json"_s, QJsonObject{{u"schema"_s, reference(schema)}}}};
}

QJsonObject parameter(const QString& name, QLatin1StringView place, bool required)
{
    return {{u"name"_s, name},
            {u"in"_s, QString(place)},
            {u"required"_s, required},
            {u"schema"_s, QJsonObject{{u"type"_s, u"string"_s}}}};
}

QJsonArray parametersOf(const api::Route& route, const Shapes& shapes)
{
    QJsonArray parameters;
    static const QRegularExpression variable(u"\\{(\\w+)\\}"_s);
    for (auto match = variable.globalMatch(QString(route.path)); match.hasNext();)
        parameters.append(parameter(match.next().captured(1), "path"_L1, true));
    for (const QString& name : QString(shapes.query).split(u' ', Qt::SkipEmptyParts))
        parameters.append(parameter(name, "query"_L1, false));
    if (route.needsIfMatch)
        parameters.append(parameter(u"If-Match"_s, "header"_L1, true));
    if (route.operation == api::Operation::GetEvents)
        parameters.append(parameter(u"Last-Event-ID"_s, "header"_L1, false));
    if (route.operation == api::Operation::CreateToken)
        parameters.append(parameter(u"Idempotency-Key"_s, "header"_L1, false));
    return parameters;
}

QJsonObject responsesOf(const api::Route& route, const Shapes& shapes)
{
    QJsonObject success{{u"description"_s, QString(route.summary)}};
    if (route.operation == api::Operation::ExportAudit) {
        const QJsonObject text{{u"schema"_s, QJsonObject{{u"type"_s, u"string"_s}}}};
        success.insert(u"content"_s,
                       QJsonObject{{u"text/csv"_s, text}, {u"application/x-ndjson"_s, text}});
    } else if (route.operation == api::Operation::GetEvents) {
        success.insert(u"content"_s,
                       QJsonObject{{u"text/event-stream"_s,
                                    QJsonObject{{u"schema"_s, reference("Events"_L1)}}}});
    } else if (!shapes.response.isEmpty()) {
        success.insert(u"content"_s, jsonContent(shapes.response));
    }
    const QJsonObject refusal{
        {u"description"_s, u"Refused; the problem says why and what to do (RFC 9457)"_s},
        {u"content"_s,
         QJsonObject{{u"application/problem+json"_s,
                      QJsonObject{{u"schema"_s, reference("Problem"_L1)}}}}}};
    return {{QString::number(route.success), success}, {u"default"_s, refusal}};
}

QJsonObject operationOf(const api::Route& route)
{
    const Shapes shapes = shapesOf(route.operation);
    QJsonObject operation{
        {u"operationId"_s, QString(route.id)},
        {u"summary"_s, QString(route.summary)},
        {u"tags"_s, QJsonArray{QString(route.path).section(u'/', 1, 1)}},
        {u"responses"_s, responsesOf(route, shapes)},
    };
    if (const QJsonArray parameters = parametersOf(route, shapes); !parameters.isEmpty())
        operation.insert(u"parameters"_s, parameters);
    if (!shapes.request.isEmpty())
        operation.insert(u"requestBody"_s,
                         QJsonObject{{u"required"_s,
                                      route.operation != api::Operation::RotateToken
                                          && route.operation != api::Operation::ApplyProfile},
                                     {u"content"_s, jsonContent(shapes.request)}});
    switch (route.access) {
    case api::Access::Anyone:
        operation.insert(u"security"_s, QJsonArray{});
        break;
    case api::Access::SignedIn:
        break;
    case api::Access::Administrator:
        operation.insert(u"x-administrator"_s, true);
        break;
    }
    return operation;
}

QJsonObject schemas()
{
    initialiseResources();
    QFile file(u":/admin/openapi_schemas.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

QJsonObject openApiDocument(const QString& version)
{
    QJsonObject paths;
    for (const api::Route& route : api::routes()) {
        QJsonObject item = paths.value(route.path).toObject();
        item.insert(QString(route.method).toLower(), operationOf(route));
        paths.insert(route.path, item);
    }
    const QJsonObject schemes{
        {u"session"_s,
         QJsonObject{{u"type"_s, u"http"_s},
                     {u"scheme"_s, u"bearer"_s},
                     {u"description"_s,
                      u"A session from POST /session, or an API token whose owner may"_s}}},
        {u"password"_s, QJsonObject{{u"type"_s, u"http"_s}, {u"scheme"_s, u"basic"_s}}},
    };
    return {
        {u"openapi"_s, u"3.1.0"_s},
        {u"info"_s,
         QJsonObject{{u"title"_s, u"Latchkey administration API"_s},
                     {u"version"_s, version},
                     {u"license"_s,
                      QJsonObject{{u"name"_s, u"GPL-3.0-or-later"_s},
                                  {u"identifier"_s, u"GPL-3.0-or-later"_s}}},
                     {u"description"_s,
                      u"Everything an administrator or a user can do. Times are UTC, ISO 8601. "
                      u"What can be edited carries an "
                      "ETag and wants If-Match. Lists are read with limit and cursor. Answers to "
                      "changes say in how many "
                      "milliseconds they were in effect on every worker."_s}}},
        {u"servers"_s, QJsonArray{QJsonObject{{u"url"_s, QString(api::basePath)}}}},
        {u"security"_s,
         QJsonArray{QJsonObject{{u"session"_s, QJsonArray{}}},
                    QJsonObject{{u"password"_s, QJsonArray{}}}}},
        {u"paths"_s, paths},
        {u"components"_s, QJsonObject{{u"securitySchemes"_s, schemes}, {u"schemas"_s, schemas()}}},
    };
}

} // namespace admin
