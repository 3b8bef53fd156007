// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/auth/client_address.h"
#include "service/gateway/hearing.h"
#include "service/gateway/identity_headers.h"
#include "service/policy/method_override.h"
#include "service/policy/routing.h"

namespace gateway {

using domain::Reason;
using domain::Remarks;
using policy::Stage;
using Kind = domain::Remark::Kind;
using Enforcement = domain::GlobalSettings::Enforcement;

Outcome judgeTarget(Hearing& hearing)
{
    Judgement& out = hearing.out;
    out.targetKnown = out.target.parse(hearing.call.target, hearing.call.host);
    if (!out.targetKnown)
        return decided(hearing, Stage::Target, Reason::AmbiguousTarget, [] {
            return Remarks{{Kind::AmbiguousTarget, {}}};
        });
    return passed(hearing, Stage::Target, [&] {
        return Remarks{
            {Kind::Request,
             {std::string(http::toText(hearing.call.method)), std::string(out.target.path())}}};
    });
}

Outcome judgeAddress(Hearing& hearing)
{
    const Call& call = hearing.call;
    const auto peer = [&] {
        return domain::Remark{call.peerIsTrusted ? Kind::TrustedPeer : Kind::Peer,
                              {call.peer.toString()}};
    };
    const auto client = auth::clientAddress(call.peer, call.peerIsTrusted, *call.headers,
                                            hearing.snapshot.settings.proxies.header,
                                            hearing.snapshot.trustedProxies);
    if (!client)
        return decided(hearing, Stage::Address, Reason::BadForwardedHeader, [&] {
            return Remarks{peer(), {Kind::NoForwardedAddress, {}}};
        });
    hearing.out.client = *client;
    return passed(hearing, Stage::Address, [&] {
        return Remarks{{Kind::Client, {client->toString()}}, peer()};
    });
}

namespace {

/// CORS (KA-28): a browser asks first, and cannot send a credential with the question.
bool isPreflight(const Call& call)
{
    return call.method == http::Method::Options && call.headers->has("origin")
        && call.headers->has("access-control-request-method");
}

/// The request passes without being authenticated; a foreign credential goes on untouched.
Outcome waved(Hearing& hearing, Reason reason, Kind why)
{
    return decided(hearing, Stage::Route, reason, [&] {
        return Remarks{{why, {hearing.out.decision.upstream->name}}};
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
        return decided(hearing, Stage::Route, Reason::NoUpstream, [] {
            return Remarks{{Kind::NoUpstream, {}}};
        });
    hearing.out.decision.upstream = upstream;

    if (snapshot.settings.global.enforcement == Enforcement::Off)
        return waved(hearing, Reason::AllowedEnforcementOff, Kind::EnforcementOff);
    if (policy::overridesMethod(*call.headers, target.query()))
        return decided(hearing, Stage::Route, Reason::MethodOverride, [] {
            return Remarks{{Kind::MethodOverride, {}}};
        });
    if (forgesIdentity(*call.headers))
        return decided(hearing, Stage::Route, Reason::ForgedIdentity, [] {
            return Remarks{{Kind::IdentityField, {}}};
        });
    if (upstream->servlet && target.hasPathParameters())
        return decided(hearing, Stage::Route, Reason::AmbiguousTarget, [] {
            return Remarks{{Kind::ServletPath, {}}};
        });

    const auto route = [&](Kind kind) {
        return passed(hearing, Stage::Route, [&] { return Remarks{{kind, {upstream->name}}}; });
    };
    if (isPreflight(call)) {
        hearing.open = true;
        return route(Kind::Preflight);
    }
    if (snapshot.forceAuthentication.matches(call.method, target.path()))
        return route(Kind::Forced);
    if (snapshot.bypass.matches(call.method, target.path()))
        return waved(hearing, Reason::AllowedBypass, Kind::Bypassed);
    hearing.open = upstream->publicPaths.matches(call.method, target.path());
    return route(hearing.open ? Kind::PublicPath : Kind::Protected);
}

namespace {

using Mode = policy::IpRule::Mode;

/// "the settings: mode allow; in the allow list (10.0.0.0/8); not in the block list"
void explainIp(Remarks& remarks, domain::Remark whose, const policy::IpRule& rule,
               const domain::IpAddress& client)
{
    remarks.push_back(std::move(whose));
    if (rule.mode == Mode::None)
        return;
    for (domain::Remark& place : rule.places(client))
        remarks.push_back(std::move(place));
}

Kind ofSettings(Mode mode)
{
    switch (mode) {
    case Mode::None:
        return Kind::SettingsNoRule;
    case Mode::Allow:
        return Kind::SettingsAllow;
    case Mode::Deny:
        return Kind::SettingsDeny;
    }
    return Kind::SettingsNoRule;
}

Kind ofUpstream(Mode mode)
{
    switch (mode) {
    case Mode::None:
        return Kind::UpstreamNoRule;
    case Mode::Allow:
        return Kind::UpstreamAllow;
    case Mode::Deny:
        return Kind::UpstreamDeny;
    }
    return Kind::UpstreamNoRule;
}

} // namespace

Outcome judgeIp(Hearing& hearing)
{
    const policy::IpRule& global = hearing.snapshot.ip;
    const policy::UpstreamRecord& upstream = *hearing.out.decision.upstream;
    if (global.mode == Mode::None && upstream.ip.mode == Mode::None)
        return skipped(hearing, Stage::Ip, [] { return Remarks{{Kind::NoAddressRule, {}}}; });

    const domain::IpAddress& client = hearing.out.client;
    const auto saw = [&] {
        Remarks remarks{{Kind::Client, {client.toString()}}};
        explainIp(remarks, {ofSettings(global.mode), {}}, global, client);
        explainIp(remarks, {ofUpstream(upstream.ip.mode), {upstream.name}}, upstream.ip, client);
        return remarks;
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
        return passed(hearing, Stage::Lockout, [&] {
            return Remarks{{Kind::NotLocked, {client.toString()}}};
        });
    hearing.out.decision.retryAfterSeconds = static_cast<std::uint32_t>(locked->count());
    return decided(hearing, Stage::Lockout, Reason::LockedOut, [&] {
        return Remarks{{Kind::Locked, {client.toString(), std::to_string(locked->count())}}};
    });
}

} // namespace gateway
