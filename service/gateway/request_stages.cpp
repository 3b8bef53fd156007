// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/auth/client_address.h"
#include "service/gateway/hearing.h"
#include "service/gateway/identity_headers.h"
#include "service/policy/method_override.h"
#include "service/policy/routing.h"

namespace gateway {

using domain::Reason;
using policy::Stage;
using Enforcement = domain::GlobalSettings::Enforcement;

Outcome judgeTarget(Hearing& hearing)
{
    Judgement& out = hearing.out;
    out.targetKnown = out.target.parse(hearing.call.target, hearing.call.host);
    if (!out.targetKnown)
        return decided(hearing, Stage::Target, Reason::AmbiguousTarget,
                       [] { return std::string("the target can be read in more than one way"); });
    return passed(hearing, Stage::Target, [&] {
        return std::string(http::toText(hearing.call.method)) + ' '
            + std::string(out.target.path());
    });
}

Outcome judgeAddress(Hearing& hearing)
{
    const Call& call = hearing.call;
    const auto peer = [&] {
        return "peer " + call.peer.toString() + (call.peerIsTrusted ? ", a trusted proxy" : "");
    };
    const auto client = auth::clientAddress(call.peer, call.peerIsTrusted, *call.headers,
                                            hearing.snapshot.settings.proxies.header,
                                            hearing.snapshot.trustedProxies);
    if (!client)
        return decided(hearing, Stage::Address, Reason::BadForwardedHeader,
                       [&] { return peer() + ", whose forwarding header holds no address"; });
    hearing.out.client = *client;
    return passed(hearing, Stage::Address,
                  [&] { return "client " + client->toString() + "; " + peer(); });
}

namespace {

/// CORS (KA-28): a browser asks first, and cannot send a credential with the question.
bool isPreflight(const Call& call)
{
    return call.method == http::Method::Options && call.headers->has("origin")
        && call.headers->has("access-control-request-method");
}

/// The request passes without being authenticated; a foreign credential goes on untouched.
Outcome waved(Hearing& hearing, Reason reason, std::string_view why)
{
    return decided(hearing, Stage::Route, reason, [&] {
        return "upstream \"" + hearing.out.decision.upstream->name + "\": " + std::string(why);
    });
}

} // namespace

Outcome judgeRoute(Hearing& hearing)
{
    const policy::Snapshot& snapshot = hearing.snapshot;
    const Call& call = hearing.call;
    const http::Target& target = hearing.out.target;
    const policy::UpstreamRecord* upstream =
        policy::upstreamFor(snapshot, call.host, target.path());
    if (!upstream)
        return decided(hearing, Stage::Route, Reason::NoUpstream,
                       [] { return std::string("no upstream answers this host and path"); });
    hearing.out.decision.upstream = upstream;

    if (snapshot.settings.global.enforcement == Enforcement::Off)
        return waved(hearing, Reason::AllowedEnforcementOff, "enforcement is off");
    if (policy::overridesMethod(*call.headers, target.query()))
        return decided(hearing, Stage::Route, Reason::MethodOverride, [] {
            return std::string("the request asks for another method than its own");
        });
    if (forgesIdentity(*call.headers))
        return decided(hearing, Stage::Route, Reason::ForgedIdentity, [] {
            return std::string("an identity field is repeated, or written with \"_\"");
        });
    if (upstream->servlet && target.hasPathParameters())
        return decided(hearing, Stage::Route, Reason::AmbiguousTarget, [] {
            return std::string("a servlet container would cut the path at \";\"");
        });

    const auto route = [&](std::string_view kind) {
        return passed(hearing, Stage::Route,
                      [&] { return "upstream \"" + upstream->name + "\", " + std::string(kind); });
    };
    if (isPreflight(call)) {
        hearing.open = true;
        return route("a CORS preflight");
    }
    if (snapshot.forceAuthentication.matches(call.method, target.path()))
        return route("authentication is forced");
    if (snapshot.bypass.matches(call.method, target.path()))
        return waved(hearing, Reason::AllowedBypass, "on the bypass list");
    hearing.open = upstream->publicPaths.matches(call.method, target.path());
    return route(hearing.open ? "a public path" : "authentication is needed");
}

namespace {

/// "the settings: mode allow; in the allow list (10.0.0.0/8), not in the block list"
std::string explainIp(std::string_view whose, const policy::IpRule& rule,
                      const domain::IpAddress& client)
{
    return std::string(whose) + ": "
        + (rule.mode == policy::IpRule::Mode::None ? "no address restriction"
                                                   : rule.explain(client));
}

} // namespace

Outcome judgeIp(Hearing& hearing)
{
    const policy::IpRule& global = hearing.snapshot.ip;
    const policy::UpstreamRecord& upstream = *hearing.out.decision.upstream;
    const auto mode = policy::IpRule::Mode::None;
    if (global.mode == mode && upstream.ip.mode == mode)
        return skipped(hearing, Stage::Ip, [] { return std::string("no address restriction"); });

    const domain::IpAddress& client = hearing.out.client;
    const auto saw = [&] {
        return "client " + client.toString() + "; " + explainIp("the settings", global, client)
            + "; " + explainIp("upstream \"" + upstream.name + '"', upstream.ip, client);
    };
    return global.lets(client) && upstream.ip.lets(client)
        ? passed(hearing, Stage::Ip, saw)
        : decided(hearing, Stage::Ip, Reason::IpNotAllowed, saw);
}

Outcome judgeLockout(Hearing& hearing)
{
    const domain::IpAddress& client = hearing.out.client;
    const auto locked = hearing.counters.lockout.addressLockedFor(client, hearing.call.monotonic);
    if (!locked)
        return passed(hearing, Stage::Lockout,
                      [&] { return client.toString() + " is not locked"; });
    hearing.out.decision.retryAfterSeconds = static_cast<std::uint32_t>(locked->count());
    return decided(hearing, Stage::Lockout, Reason::LockedOut, [&] {
        return client.toString() + " failed too often and is locked for "
            + std::to_string(locked->count()) + " s";
    });
}

} // namespace gateway
