// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/routes.h"

#include <array>

using namespace Qt::StringLiterals;

namespace api {
namespace {

using enum Operation;
using enum Access;

constexpr std::array table{
    Route{GetOpenApi, "GET"_L1, "/openapi.json"_L1, Anyone, false, 200, "getOpenApi"_L1,
          "This document"_L1},
    Route{GetStatus, "GET"_L1, "/status"_L1, SignedIn, false, 200, "getStatus"_L1,
          "Version, policy revision, Secure Mode, workers, uptime and addresses"_L1},

    Route{GetSetup, "GET"_L1, "/setup"_L1, Anyone, false, 200, "getSetup"_L1,
          "Whether the service still needs its first administrator"_L1},
    Route{CreateFirstAdministrator, "POST"_L1, "/setup"_L1, Anyone, false, 201,
          "createFirstAdministrator"_L1,
          "Make the first administrator, with the one-time code of the service's data directory; "
          "refused for good once there is one"_L1},
    Route{CreateSession, "POST"_L1, "/session"_L1, Anyone, false, 200, "createSession"_L1,
          "Sign in with name and password"_L1},
    Route{DeleteSession, "DELETE"_L1, "/session"_L1, SignedIn, false, 204, "deleteSession"_L1,
          "Sign out"_L1},
    Route{GetMe, "GET"_L1, "/me"_L1, SignedIn, false, 200, "getMe"_L1,
          "The caller's account and what it may do"_L1},

    Route{ListTokens, "GET"_L1, "/tokens"_L1, SignedIn, false, 200, "listTokens"_L1,
          "Tokens: all of them for administrators, the own ones for everybody else"_L1},
    Route{CreateToken, "POST"_L1, "/tokens"_L1, SignedIn, false, 201, "createToken"_L1,
          "Make a token; its value is in this answer and in no other"_L1},
    Route{GetTokenChoices, "GET"_L1, "/tokens/choices"_L1, SignedIn, false, 200,
          "getTokenChoices"_L1,
          "The lifetimes that the caller may choose, and how many tokens remain"_L1},
    Route{GetTokenCounts, "GET"_L1, "/tokens/counts"_L1, SignedIn, false, 200, "getTokenCounts"_L1,
          "How many tokens there are in each state, expire soon, or are not used"_L1},
    Route{GetTokenUsage, "GET"_L1, "/tokens/usage"_L1, SignedIn, false, 200, "getTokenUsage"_L1,
          "How much tokens were used, day by day and from where, as the audit log has it"_L1},
    Route{GetToken, "GET"_L1, "/tokens/{id}"_L1, SignedIn, false, 200, "getToken"_L1,
          "One token"_L1},
    Route{
        ChangeToken, "PATCH"_L1, "/tokens/{id}"_L1, SignedIn, true, 200, "changeToken"_L1,
        "Change name, description, limits, addresses, read-only or expiry; not in Secure Mode"_L1},
    Route{DeleteToken, "DELETE"_L1, "/tokens/{id}"_L1, SignedIn, false, 200, "deleteToken"_L1,
          "Delete a token for good"_L1},
    Route{RevokeToken, "POST"_L1, "/tokens/{id}/revoke"_L1, SignedIn, false, 200, "revokeToken"_L1,
          "Make a token useless at once and for good"_L1},
    Route{RotateToken, "POST"_L1, "/tokens/{id}/rotate"_L1, SignedIn, false, 200, "rotateToken"_L1,
          "Give a token a new value; the old one works until the overlap ends"_L1},
    Route{DisableToken, "POST"_L1, "/tokens/{id}/disable"_L1, SignedIn, false, 200,
          "disableToken"_L1, "Switch a token off until it is enabled again"_L1},
    Route{EnableToken, "POST"_L1, "/tokens/{id}/enable"_L1, SignedIn, false, 200, "enableToken"_L1,
          "Switch a disabled token on again"_L1},
    Route{RevealToken, "POST"_L1, "/tokens/{id}/reveal"_L1, SignedIn, false, 200, "revealToken"_L1,
          "Show the value again to its owner; asks for the password; not in Secure Mode"_L1},
    Route{DeleteTokensOfUser, "DELETE"_L1, "/users/{name}/tokens"_L1, Administrator, false, 200,
          "deleteTokensOfUser"_L1, "Delete all tokens of a user"_L1},

    Route{GetSettings, "GET"_L1, "/settings/{page}"_L1, Administrator, false, 200, "getSettings"_L1,
          "One page of settings"_L1},
    Route{PutSettings, "PUT"_L1, "/settings/{page}"_L1, Administrator, true, 200, "putSettings"_L1,
          "Change one page of settings; members left out keep their value. check=true only tells "
          "what "
          "would happen; confirmWithin=<seconds> rolls the change back unless it is confirmed"_L1},
    Route{ConfirmSettings, "POST"_L1, "/settings/confirm"_L1, Administrator, false, 200,
          "confirmSettings"_L1, "Keep the change that waits for its confirmation"_L1},
    Route{RollBackSettings, "POST"_L1, "/settings/roll-back"_L1, Administrator, false, 200,
          "rollBackSettings"_L1, "Undo the change that waits for its confirmation"_L1},
    Route{
        PreviewRates, "POST"_L1, "/rate-limiting/preview"_L1, Administrator, false, 200,
        "previewRates"_L1,
        "Which recorded calls a rate limit would have refused, whose, and the burst that helps"_L1},
    Route{ListProfiles, "GET"_L1, "/profiles"_L1, Administrator, false, 200, "listProfiles"_L1,
          "Starting points for the settings, each with what it would change here and why"_L1},
    Route{ApplyProfile, "POST"_L1, "/profiles/{name}/apply"_L1, Administrator, false, 200,
          "applyProfile"_L1,
          "Change the settings as a profile has them; check=true only tells; "
          "confirmWithin=<seconds> rolls all of it back unless it is confirmed"_L1},
    Route{
        ExportConfiguration, "GET"_L1, "/configuration"_L1, Administrator, false, 200,
        "exportConfiguration"_L1,
        "Everything that is configured, without secrets; sealFor=<public key> adds them, sealed"_L1},
    Route{ImportConfiguration, "POST"_L1, "/configuration"_L1, Administrator, false, 200,
          "importConfiguration"_L1,
          "Add and change what a configuration holds, all in one change; check=true only tells"_L1},

    Route{ListUsers, "GET"_L1, "/users"_L1, Administrator, false, 200, "listUsers"_L1, "Users"_L1},
    Route{CreateUser, "POST"_L1, "/users"_L1, Administrator, false, 201, "createUser"_L1,
          "Add a user"_L1},
    Route{GetUser, "GET"_L1, "/users/{name}"_L1, Administrator, false, 200, "getUser"_L1,
          "One user"_L1},
    Route{ChangeUser, "PATCH"_L1, "/users/{name}"_L1, SignedIn, true, 200, "changeUser"_L1,
          "Change a user; users may change their own password"_L1},
    Route{DeleteUser, "DELETE"_L1, "/users/{name}"_L1, Administrator, false, 200, "deleteUser"_L1,
          "Delete a user and all tokens of that user"_L1},
    Route{UnlockUser, "POST"_L1, "/users/{name}/unlock"_L1, Administrator, false, 200,
          "unlockUser"_L1, "Reset the failed-login count"_L1},

    Route{ListGroups, "GET"_L1, "/groups"_L1, Administrator, false, 200, "listGroups"_L1,
          "Groups"_L1},
    Route{CreateGroup, "POST"_L1, "/groups"_L1, Administrator, false, 201, "createGroup"_L1,
          "Add a group"_L1},
    Route{GetGroup, "GET"_L1, "/groups/{name}"_L1, Administrator, false, 200, "getGroup"_L1,
          "One group"_L1},
    Route{ChangeGroup, "PATCH"_L1, "/groups/{name}"_L1, Administrator, true, 200, "changeGroup"_L1,
          "Rename or describe a group"_L1},
    Route{DeleteGroup, "DELETE"_L1, "/groups/{name}"_L1, Administrator, false, 200,
          "deleteGroup"_L1, "Delete a group that no setting names"_L1},

    Route{ListUpstreams, "GET"_L1, "/upstreams"_L1, Administrator, false, 200, "listUpstreams"_L1,
          "The REST APIs behind the gateway"_L1},
    Route{CreateUpstream, "POST"_L1, "/upstreams"_L1, Administrator, false, 201,
          "createUpstream"_L1, "Add an upstream"_L1},
    Route{GetUpstream, "GET"_L1, "/upstreams/{name}"_L1, Administrator, false, 200,
          "getUpstream"_L1, "One upstream"_L1},
    Route{ChangeUpstream, "PATCH"_L1, "/upstreams/{name}"_L1, Administrator, true, 200,
          "changeUpstream"_L1, "Change an upstream"_L1},
    Route{DeleteUpstream, "DELETE"_L1, "/upstreams/{name}"_L1, Administrator, false, 200,
          "deleteUpstream"_L1, "Delete an upstream"_L1},

    Route{ListAudit, "GET"_L1, "/audit"_L1, Administrator, false, 200, "listAudit"_L1,
          "Audit records, newest first"_L1},
    Route{ExportAudit, "GET"_L1, "/audit/export"_L1, Administrator, false, 200, "exportAudit"_L1,
          "Audit records as CSV or JSON lines"_L1},
    Route{GetAuditRow, "GET"_L1, "/audit/{decision}"_L1, Administrator, false, 200,
          "getAuditRow"_L1, "One audit record"_L1},
    Route{GetAuditVerification, "GET"_L1, "/audit/verification"_L1, Administrator, false, 200,
          "getAuditVerification"_L1,
          "Whether the audit log is as it was written, as far as that was checked"_L1},
    Route{
        StartAuditVerification, "POST"_L1, "/audit/verification"_L1, Administrator, false, 202,
        "startAuditVerification"_L1,
        "Check the whole audit log against its hash chains, beside everything else; joins a check "
        "that is under way"_L1},
    Route{CancelAuditVerification, "DELETE"_L1, "/audit/verification"_L1, Administrator, false, 200,
          "cancelAuditVerification"_L1, "End the check of the audit log that is under way"_L1},
    Route{GetStatistics, "GET"_L1, "/statistics"_L1, Administrator, false, 200, "getStatistics"_L1,
          "Counts over time, for charts"_L1},
    Route{
        GetEvents, "GET"_L1, "/events"_L1, SignedIn, false, 200, "getEvents"_L1,
        "Server-sent events: hello, reset, revision, token, audit, status; Last-Event-ID resumes"_L1},

    Route{Explain, "POST"_L1, "/explain"_L1, SignedIn, false, 200, "explain"_L1,
          "What the gateway would decide, and what every stage saw"_L1},
    Route{CheckLimits, "POST"_L1, "/limits/check"_L1, SignedIn, false, 200, "checkLimits"_L1,
          "Check \"Limit to\" lines: syntax, advice, and a try-out"_L1},
};

/// Whether the path fits the template; the segments that stand for "{...}" go to \a parameters.
bool fits(QLatin1StringView pattern, const QStringList& segments, QStringList& parameters)
{
    const QStringList wanted = QString(pattern).split(u'/');
    if (wanted.size() != segments.size())
        return false;
    parameters.clear();
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i].startsWith(u'{')) {
            if (segments[i].isEmpty())
                return false;
            parameters.append(segments[i]);
        } else if (wanted[i] != segments[i]) {
            return false;
        }
    }
    return true;
}

} // namespace

std::span<const Route> routes()
{
    return table;
}

RouteMatch match(const QString& method, const QString& path)
{
    RouteMatch found;
    qsizetype fewest = -1; // literal segments win over parameters: "/tokens/choices" is no token
    const QStringList segments = path.split(u'/');
    const QString wanted = method == u"HEAD" ? u"GET"_s : method;
    for (const Route& route : table) {
        QStringList parameters;
        if (!fits(route.path, segments, parameters))
            continue;
        if (fewest >= 0 && parameters.size() > fewest)
            continue;
        if (parameters.size() < fewest || fewest < 0) {
            found = {};
            fewest = parameters.size();
        }
        found.allowed.append(QString(route.method));
        if (route.method == wanted) {
            found.route = &route;
            found.parameters = parameters;
        }
    }
    if (found.allowed.contains(u"GET"_s))
        found.allowed.append(u"HEAD"_s);
    return found;
}

} // namespace api
