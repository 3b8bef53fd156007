// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateway/court.h"

#include <QByteArray>

namespace test {

Ask::Ask(http::Method method, std::string target) : m_method(method), m_target(std::move(target))
{
    m_call.peer = address("192.0.2.10");
    m_call.tls = true;
    m_call.bodyKnowledge = gateway::BodyKnowledge::None;
    m_call.now = startOfTime;
}

Ask& Ask::header(const char* name, const std::string& value)
{
    m_fields.emplace_back(name, value);
    return *this;
}

Ask& Ask::bearer(const std::string& token)
{
    return header("Authorization", "Bearer " + token);
}

Ask& Ask::basic(const std::string& user, const std::string& password)
{
    const QByteArray pair = QByteArray::fromStdString(user + ':' + password);
    return header("Authorization", "Basic " + pair.toBase64().toStdString());
}

Ask& Ask::apiKey(const std::string& token)
{
    return header("X-API-Key", token);
}

Ask& Ask::host(const char* host)
{
    m_host = host;
    return *this;
}

Ask& Ask::from(const char* text)
{
    m_call.peer = address(text);
    return *this;
}

Ask& Ask::viaTrustedProxy()
{
    m_call.peerIsTrusted = true;
    return *this;
}

Ask& Ask::withoutTls()
{
    m_call.tls = false;
    return *this;
}

Ask& Ask::jsonBody(const std::string& body)
{
    m_body = body;
    m_call.bodyKnowledge = gateway::BodyKnowledge::Read;
    return header("Content-Type", "application/json");
}

Ask& Ask::bodyNotRead()
{
    m_call.bodyKnowledge = gateway::BodyKnowledge::NotRead;
    return *this;
}

Ask& Ask::bodyNotVisible()
{
    m_call.bodyKnowledge = gateway::BodyKnowledge::NotVisible;
    return *this;
}

Ask& Ask::password(gateway::PasswordKnowledge knowledge)
{
    m_call.password = knowledge;
    return *this;
}

Ask& Ask::at(std::int64_t now)
{
    m_call.now = now;
    return *this;
}

Ask& Ask::explaining()
{
    m_call.explaining = true;
    return *this;
}

const gateway::Call& Ask::call()
{
    m_headers.clear();
    for (const auto& [name, value] : m_fields)
        m_headers.add(name, value);
    m_call.method = m_method;
    m_call.target = m_target;
    m_call.host = m_host;
    m_call.headers = &m_headers;
    m_call.body = m_body;
    return m_call;
}

Ask get(const std::string& target)
{
    return {http::Method::Get, target};
}
Ask head(const std::string& target)
{
    return {http::Method::Head, target};
}
Ask post(const std::string& target)
{
    return {http::Method::Post, target};
}
Ask put(const std::string& target)
{
    return {http::Method::Put, target};
}
Ask del(const std::string& target)
{
    return {http::Method::Delete, target};
}
Ask options(const std::string& target)
{
    return {http::Method::Options, target};
}
Ask preflight(const std::string& target)
{
    return options(target)
        .header("Origin", "https://app.example")
        .header("Access-Control-Request-Method", "PUT");
}

Court::Court(const Policy& policy) : Court(policy.compile()) { }

Court::Court(policy::SnapshotPtr snapshot) : m_snapshot(std::move(snapshot)) { }

const gateway::Judgement& Court::judge(Ask ask, policy::Trace* trace)
{
    gateway::Call call = ask.call();
    call.monotonic = m_monotonic;
    gateway::judge(call, *m_snapshot, Policy::hasher(), {m_rates, m_lockout}, m_judgement, trace);
    return m_judgement;
}

domain::Reason verdict(const Policy& policy, const Ask& ask)
{
    return Court(policy).reason(ask);
}

} // namespace test
