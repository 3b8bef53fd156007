// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/front_request.h"

#include "service/auth/credential.h"

#include <algorithm>

namespace admin {
namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

AdminRequest::Credential readCredential(const http::Request& request, const http::Target& target)
{
    using From = auth::Credential::Kind;
    using To = AdminRequest::Credential::Kind;
    AdminRequest::Credential result;
    auth::Credential credential;
    result.problem = credential.read(request.headers, target, {"x-api-key", {}});
    if (result.problem != domain::Reason::NotDecided)
        return result;
    switch (credential.kind()) {
    case From::None:
        return result;
    case From::Basic:
        result.kind = To::Basic;
        result.user = toText(credential.user());
        break;
    case From::Bearer:
    case From::ApiKey:
        result.kind = To::Bearer;
        break;
    case From::Query:
    case From::OtherScheme:
        result.problem = domain::Reason::CredentialMalformed;
        return result;
    }
    result.secret = core::Secret(std::string(credential.secret()));
    return result;
}

/// The host without its port; nothing for what is no host.
std::string_view withoutPort(std::string_view host)
{
    if (host.starts_with('[')) {
        const std::size_t end = host.find(']');
        return end == std::string_view::npos ? std::string_view() : host.substr(1, end - 1);
    }
    return host.substr(0, host.find(':'));
}

} // namespace

AdminRequest toAdminRequest(const http::Request& request, const http::Target& target)
{
    AdminRequest result;
    result.method = toText(http::toText(request.method));
    result.path = toText(target.path());
    const auto* parameters = target.parameters();
    result.queryValid = parameters != nullptr;
    if (parameters) {
        for (const auto& [name, value] : *parameters)
            result.query.append({toText(name), toText(value)});
    }
    result.credential = readCredential(request, target);
    const auto field = [&](std::string_view name, QString& out) {
        result.repeatedField = result.repeatedField || request.headers.count(name) > 1;
        if (const auto value = request.headers.only(name))
            out = toText(*value);
    };
    field("if-match", result.ifMatch);
    field("content-type", result.contentType);
    field("idempotency-key", result.idempotencyKey);
    field("accept", result.accept);
    field("last-event-id", result.lastEventId);
    return result;
}

bool isOwnHost(std::string_view host, const std::vector<std::string>& hosts)
{
    const std::string_view name = withoutPort(host);
    if (name.empty())
        return false;
    if (http::equalsIgnoreCase(name, "localhost") || domain::IpAddress::parse(name))
        return true;
    return std::any_of(hosts.begin(), hosts.end(),
                       [&](const std::string& own) { return http::equalsIgnoreCase(name, own); });
}

} // namespace admin
