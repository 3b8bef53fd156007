// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/router.h"

#include "common/api/strict_json.h"
#include "service/admin/address_view.h"
#include "service/admin/openapi.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

/// "application/json", with or without parameters.
bool isJson(const QString& contentType)
{
    const QString type = contentType.section(u';', 0, 0).trimmed();
    return type.compare(u"application/json", Qt::CaseInsensitive) == 0;
}

/// Whether an Accept field leaves room for JSON; absent means everything.
bool acceptsJson(const QString& accept)
{
    if (accept.trimmed().isEmpty())
        return true;
    const QStringList ranges = accept.split(u',');
    for (const QString& range : ranges) {
        const QString type = range.section(u';', 0, 0).trimmed().toLower();
        if (type == u"*/*" || type == u"application/*" || type == u"application/json"
            || type == u"application/problem+json")
            return true;
    }
    return false;
}

policy::AuthMethod methodOf(Caller::Via via)
{
    switch (via) {
    case Caller::Via::Nobody:
    case Caller::Via::Local:
    case Caller::Via::Session:
        return policy::AuthMethod::None;
    case Caller::Via::Password:
        return policy::AuthMethod::Password;
    case Caller::Via::Token:
        return policy::AuthMethod::Token;
    }
    return policy::AuthMethod::None;
}

Caller localOperator()
{
    Caller caller;
    caller.via = Caller::Via::Local;
    caller.name = u"(local)"_s; // no account can be called that
    caller.administrator = true;
    return caller;
}

/// Adds what the audit record of the call says of the caller.
Reply signedBy(const Caller& caller, const policy::StageMarks& stages, const Reply& reply)
{
    return [caller, stages, reply](AdminResponse response) {
        if (response.actor.isEmpty())
            response.actor = caller.name;
        if (response.tokenId.isEmpty())
            response.tokenId = caller.tokenId;
        response.authMethod = static_cast<std::uint8_t>(methodOf(caller.via));
        // What Secure Mode keeps anybody from is no lack of permission.
        if (response.status == 403 && response.reason == domain::Reason::Allowed && response.problem
            && response.problem->code != u"secure_mode_immutable")
            response.reason = domain::Reason::OwnerNotPermitted;
        if (!response.stages) {
            response.stages = stages;
            if (response.reason == domain::Reason::OwnerNotPermitted)
                response.stages->refuseAt(policy::Stage::ApiGroups);
        }
        reply(std::move(response));
    };
}

} // namespace

Router::Router(const Services& services, Handlers handlers)
    : m_services(services)
    , m_confirmations(services)
    , m_events(services, m_confirmations)
    , m_setup(services)
    , m_session(services)
    , m_tokens(services)
    , m_creation(services)
    , m_changes(services)
    , m_reveal(services)
    , m_usage(services, handlers.audit)
    , m_users(services)
    , m_groups(services, m_confirmations)
    , m_upstreams(services)
    , m_settings(services, m_confirmations)
    , m_profiles(services, m_confirmations)
    , m_rates(services, handlers.audit)
    , m_configuration(services, m_confirmations,
                      [facts = handlers.facts] { return facts().version; })
    , m_status(services, m_confirmations, handlers.facts)
    , m_audit(handlers.audit)
    , m_verification(services, handlers.audit.verification)
    , m_limits(handlers.audit)
    , m_explain(services, handlers.counters)
    , m_facts(std::move(handlers.facts))
{ }

void Router::handle(AdminRequest request, const Reply& answer)
{
    auto call = std::make_shared<Call>();
    policy::StageMarks& stages = call->stages;
    const Reply reply = [answer, call, decision = request.decision](AdminResponse response) {
        if (!response.stages)
            response.stages = call->stages;
        finishProblem(response, decision);
        answer(std::move(response));
    };
    stages.note(policy::Stage::Target, policy::StageVerdict::Passed);
    stages.note(policy::Stage::Address, policy::StageVerdict::Passed);
    if (!request.path.startsWith(api::basePath + u'/')) {
        stages.refuseAt(policy::Stage::Route);
        return reply(
            problemAnswer(404, u"not_found"_s, u"The administration API is below /api/v1."_s));
    }
    api::RouteMatch found = api::match(request.method, request.path.mid(api::basePath.size()));
    stages.note(policy::Stage::Route,
                found.route ? policy::StageVerdict::Passed : policy::StageVerdict::Failed);
    if (found.allowed.isEmpty())
        return reply(problemAnswer(404, u"not_found"_s));
    if (!found.route) {
        AdminResponse response = problemAnswer(405, u"method_not_allowed"_s);
        response.headers.append({"Allow"_ba, found.allowed.join(u", "_s).toLatin1()});
        return reply(std::move(response));
    }
    call->request = std::move(request);
    call->route = found.route;
    call->parameters = std::move(found.parameters);
    if (call->request.local) {
        call->caller = localOperator();
        return route(call, signedBy(call->caller, stages, reply));
    }
    stages.note(policy::Stage::Ip, ipVerdict(m_services.policy(), call->request.peer));
    if (closedTo(m_services.policy(), call->request.peer)) { // RE-8: before any credential
        AdminResponse refused =
            problemAnswer(403, u"ip_not_allowed"_s,
                          u"The restrictions do not let %1 in. An administrator can change that "
                          u"from an address that "
                          "is let in, or on the machine of the service."_s.arg(
                              QString::fromStdString(call->request.peer.toString())));
        refused.reason = domain::Reason::IpNotAllowed;
        return reply(std::move(refused));
    }
    if (call->route->access == api::Access::Anyone)
        return route(call, reply);

    m_services.authenticator.authenticate(
        call->request, [this, call, reply](const Authenticated& who) {
            if (who.reason != domain::Reason::Allowed)
                return reply(refusalFor(who, false));
            call->caller = who.caller;
            const Reply signedReply = signedBy(call->caller, who.stages, reply);
            if (call->route->access == api::Access::Administrator && !call->caller.administrator)
                return signedReply(problemAnswer(403, u"administrators_only"_s)); // RE-3
            route(call, signedReply);
        });
}

void Router::route(const std::shared_ptr<Call>& call, const Reply& reply)
{
    if (std::optional<AdminResponse> refused = refuseForm(call->request))
        return reply(*std::move(refused));
    if (const Precondition precondition =
            preconditionOf(call->request.ifMatch, call->route->needsIfMatch);
        precondition.problem)
        return reply(problemAnswer(*precondition.problem));
    if (std::optional<AdminResponse> refused = readBody(*call))
        return reply(*std::move(refused));
    dispatch(call, reply);
}

std::optional<AdminResponse> Router::refuseForm(const AdminRequest& request) const
{
    if (request.repeatedField)
        return problemAnswer(400, u"malformed"_s, u"A header field was sent twice."_s);
    // The export chooses its form by a parameter and is taken by programs that ask for text; events
    // have a form of their own.
    const bool other = request.path.endsWith(u"/audit/export") || request.path.endsWith(u"/events");
    if (!other && !acceptsJson(request.accept))
        return problemAnswer(406, u"not_acceptable"_s, u"The answers are application/json."_s);
    return std::nullopt;
}

std::optional<AdminResponse> Router::readBody(Call& call) const
{
    if (call.request.body.isEmpty())
        return std::nullopt;
    const QLatin1StringView method = call.route->method;
    if (method == "GET"_L1 || method == "DELETE"_L1)
        return problemAnswer(400, u"malformed"_s, u"This request takes no body."_s);
    if (!isJson(call.request.contentType)) {
        AdminResponse response = problemAnswer(415, u"unsupported_media_type"_s);
        response.headers.append({"Accept"_ba, "application/json"_ba});
        return response;
    }
    core::Result<QJsonObject> body = api::readJsonObject(call.request.body.reveal());
    if (!body)
        return problemAnswer(400, u"malformed_json"_s, body.error().message);
    call.body = *std::move(body);
    return std::nullopt;
}

void Router::dispatch(const CallPtr& call, const Reply& reply)
{
    using enum api::Operation;
    switch (call->route->operation) {
    case GetOpenApi:
        return reply(jsonAnswer(200, openApiDocument(m_facts().version)));
    case GetStatus:
        return reply(m_status.get(*call));
    case GetSetup:
        return reply(m_setup.get(*call));
    case CreateFirstAdministrator:
        return m_setup.create(call, reply);
    case CreateSession:
        return m_session.create(call, reply);
    case DeleteSession:
        return reply(m_session.remove(*call));
    case GetMe:
        return reply(m_session.me(*call));
    case ListTokens:
        return reply(m_tokens.list(*call));
    case CreateToken:
        return reply(m_creation.create(*call));
    case GetTokenChoices:
        return reply(m_tokens.choices(*call));
    case GetTokenCounts:
        return reply(m_tokens.counts(*call));
    case GetTokenUsage:
        return m_usage.get(call, reply);
    case GetToken:
        return reply(m_tokens.get(*call));
    case ChangeToken:
        return reply(m_changes.change(*call));
    case DeleteToken:
        return reply(m_changes.remove(*call));
    case RevokeToken:
        return reply(m_changes.revoke(*call));
    case RotateToken:
        return reply(m_changes.rotate(*call));
    case DisableToken:
        return reply(m_changes.disable(*call));
    case EnableToken:
        return reply(m_changes.enable(*call));
    case RevealToken:
        return m_reveal.reveal(call, reply);
    case DeleteTokensOfUser:
        return reply(m_changes.removeAllOf(*call));
    case GetSettings:
        return reply(m_settings.get(*call));
    case PutSettings:
        return reply(m_settings.put(*call));
    case ExportConfiguration:
        return reply(m_configuration.read(*call));
    case ImportConfiguration:
        return reply(m_configuration.write(*call));
    case PreviewRates:
        return m_rates.preview(call, reply);
    case ListProfiles:
        return reply(m_profiles.list(*call));
    case ApplyProfile:
        return reply(m_profiles.apply(*call));
    case ConfirmSettings:
        return reply(m_confirmations.confirm(*call));
    case RollBackSettings:
        return reply(m_confirmations.rollBack(*call));
    case ListUsers:
        return reply(m_users.list(*call));
    case CreateUser:
        return m_users.create(call, reply);
    case GetUser:
        return reply(m_users.get(*call));
    case ChangeUser:
        return m_users.change(call, reply);
    case DeleteUser:
        return reply(m_users.remove(*call));
    case UnlockUser:
        return reply(m_users.unlock(*call));
    case ListGroups:
        return reply(m_groups.list(*call));
    case CreateGroup:
        return reply(m_groups.create(*call));
    case GetGroup:
        return reply(m_groups.get(*call));
    case ChangeGroup:
        return reply(m_groups.change(*call));
    case DeleteGroup:
        return reply(m_groups.remove(*call));
    case ListUpstreams:
        return reply(m_upstreams.list(*call));
    case CreateUpstream:
        return reply(m_upstreams.create(*call));
    case GetUpstream:
        return reply(m_upstreams.get(*call));
    case ChangeUpstream:
        return reply(m_upstreams.change(*call));
    case DeleteUpstream:
        return reply(m_upstreams.remove(*call));
    case ListAudit:
        return m_audit.list(call, reply);
    case ExportAudit:
        return m_audit.exportRows(call, reply);
    case GetAuditRow:
        return m_audit.get(call, reply,
                           [this](const store::AuditEvent& row) { return m_explain.traceOf(row); });
    case GetAuditVerification:
        return reply(m_verification.get());
    case StartAuditVerification:
        return reply(m_verification.start(*call));
    case CancelAuditVerification:
        return reply(m_verification.cancel());
    case GetStatistics:
        return m_audit.statistics(call, reply);
    case GetEvents:
        return reply(call->request.local
                         ? problemAnswer(404, u"not_available"_s,
                                         u"Events are told at the administration door only."_s)
                         : m_events.hub().subscribe(call->caller, call->request.lastEventId));
    case Explain:
        return m_explain.explain(call, reply);
    case CheckLimits:
        return m_limits.check(call, reply);
    }
}

} // namespace admin
