// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateway/caller_identity.h"

#include "service/gateway/identity_headers.h"

namespace gateway {
namespace {

std::string_view methodName(policy::AuthMethod method)
{
    switch (method) {
    case policy::AuthMethod::None:
        return "anonymous";
    case policy::AuthMethod::Token:
        return "token";
    case policy::AuthMethod::Password:
        return "password";
    case policy::AuthMethod::UpstreamPassword:
        return "upstream";
    case policy::AuthMethod::ForeignToken:
        return "foreign";
    }
    return {};
}

/// Names of the user's groups, joined with ",".
void joinGroups(const policy::Snapshot& snapshot, const policy::UserRecord& user, std::string& out)
{
    for (const policy::GroupNumber group : user.groups) {
        if (const policy::GroupRecord* record = snapshot.groups.find(group)) {
            if (!out.empty())
                out += ',';
            out += record->name;
        }
    }
}

} // namespace

Identity identityOf(const policy::Snapshot& snapshot, const policy::Decision& decision,
                    std::string_view decisionText, std::string& groups)
{
    groups.clear();
    Identity identity;
    identity.authMethod = methodName(decision.method);
    identity.decisionId = decisionText;
    if (decision.user) {
        joinGroups(snapshot, *decision.user, groups);
        identity.user = decision.user->name;
        identity.email = decision.user->email;
        identity.groups = groups;
    }
    if (decision.token && decision.method == policy::AuthMethod::Token)
        identity.tokenId = std::string_view(decision.token->id.data(), decision.token->id.size());
    return identity;
}

ForwardPlan::Fields identityFields(const policy::UpstreamRecord& upstream, const Identity& identity)
{
    ForwardPlan::Fields fields;
    if (upstream.upstream.identity != domain::Upstream::Identity::Passthrough)
        fields = {{identity::user, identity.user},
                  {identity::email, identity.email},
                  {identity::groups, identity.groups},
                  {identity::tokenId, identity.tokenId},
                  {identity::authMethod, identity.authMethod}};
    fields.emplace_back(identity::decisionId, identity.decisionId);
    return fields;
}

} // namespace gateway
