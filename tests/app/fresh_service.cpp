// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/fresh_service.h"

#include "tests/app/sample_service.h"
#include "tests/app/samples.h"

using namespace Qt::StringLiterals;
using client::Request;
using client::Response;

namespace test {
namespace {

class Wire final : public client::Transport
{
public:
    explicit Wire(std::shared_ptr<FreshService> service) : m_service(std::move(service)) { }
    client::Ticket send(const Request& request, Done done) override
    {
        m_service->called.append(request);
        const bool token = !FakeTransport::header(request, "authorization").isEmpty();
        QTimer::singleShot(0, &m_context, [this, token, done] {
            done(token ? m_service->withToken : m_service->withoutToken);
        });
        return {};
    }

private:
    std::shared_ptr<FreshService> m_service;
    QObject m_context;
};

} // namespace

std::shared_ptr<FreshService> FreshService::make()
{
    auto service = std::make_shared<FreshService>();
    service->withToken = answer(200, {{u"name"_s, u"m.lindqvist"_s}});
    service->withToken.headers = {{"content-type", "application/json"},
                                  {"x-latchkey-decision-id", decision.toLatin1()}};
    service->withoutToken = refusal(401, u"credential_missing"_s);
    service->withoutToken.headers = {{"content-type", "application/problem+json"}};
    return service;
}

void FreshService::answerOver(FakeTransport& service)
{
    const auto self = shared_from_this();
    fillService(service);
    // Who has not signed in is told so: that is how a service is known.
    service.on("GET /me", [](const Request& request) {
        return FakeTransport::header(request, "authorization").isEmpty()
            ? refusal(401, u"credential_missing"_s)
            : answer(200, account(u"m.lindqvist"_s, true));
    });
    service.on("GET /setup", answer(200, {{u"needed"_s, true}}));
    service.on("POST /setup", answer(201, userList()["items"_L1][0].toObject()));
    service.on("POST /session", answer(201, sessionAnswer(u"m.lindqvist"_s, true)));
    service.on("GET /status", [self](const Request&) {
        QJsonObject now = status(1);
        now[u"upstreams"_s] = self->upstreams;
        now[u"tokens"_s] = self->taken.size();
        return answer(200, now);
    });
    service.on("POST /upstreams", [self](const Request& request) {
        ++self->upstreams;
        return answer(201, QJsonDocument::fromJson(request.body).object(), "\"1\"");
    });
    service.on("PATCH /upstreams/metrics", [](const Request& request) {
        return answer(200, QJsonDocument::fromJson(request.body).object(), "\"2\"");
    });
    service.on("POST /tokens", [self](const Request& request) {
        const QString name = QJsonDocument::fromJson(request.body).object()[u"name"_s].toString();
        if (self->taken.contains(name))
            return refusal(409, u"name_taken"_s);
        self->taken.append(name);
        QJsonObject made = token(1);
        made.insert(u"name"_s, name);
        return answer(201, {{u"token"_s, made}, {u"secret"_s, secret}});
    });
    service.on("POST /tokens/" + token(1)[u"id"_s].toString().toUtf8() + "/revoke",
               answer(200, token(1, u"revoked"_s)));
    QJsonObject record = auditRow(1, true);
    record[u"decision"_s] = decision;
    record[u"owner"_s] = u"m.lindqvist"_s;
    service.on("GET /audit/" + decision.toUtf8(), answer(200, record));
}

std::unique_ptr<client::Transport> FreshService::door(const QUrl& address)
{
    gateway = address;
    return std::make_unique<Wire>(shared_from_this());
}

} // namespace test
