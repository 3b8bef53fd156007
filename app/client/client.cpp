// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/client.h"

#include "app/client/client_call.h"
#include "common/api/strict_json.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTimer>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace client {
namespace {

using enum api::Operation;

constexpr std::size_t largestAnswer = 64 * 1024 * 1024;

const api::Route& routeOf(api::Operation operation)
{
    const auto routes = api::routes();
    return *std::ranges::find(routes, operation, &api::Route::operation);
}

} // namespace

Request requestFor(api::Operation operation, const QStringList& parameters, const QByteArray& query)
{
    const api::Route& route = routeOf(operation);
    Request request;
    request.method = QByteArray(route.method.data(), route.method.size());
    QStringList given = parameters;
    QByteArray path;
    const QStringList segments = QString(route.path).split(u'/', Qt::SkipEmptyParts);
    for (const QString& segment : segments) {
        path += '/';
        path += segment.startsWith(u'{') ? QUrl::toPercentEncoding(given.takeFirst())
                                         : segment.toUtf8();
    }
    request.target = QByteArray(api::basePath.data(), api::basePath.size()) + path + query;
    request.headers.append({"Accept"_ba, "application/json"_ba});
    return request;
}

Request requestFor(api::Operation operation, const QStringList& parameters, const QJsonObject& body,
                   const QByteArray& version)
{
    Request request = requestFor(operation, parameters);
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.headers.append({"Content-Type"_ba, "application/json"_ba});
    if (!version.isEmpty())
        request.headers.append({"If-Match"_ba, version});
    return request;
}

Failure unreadable(const QString& detail)
{
    Failure failure;
    failure.kind = Failure::Kind::Unreadable;
    failure.message = Failure::tr("The answer of the service can't be read: %1 The service may be "
                                  "of another version than this console.")
                          .arg(detail);
    return failure;
}

Result<QJsonObject> objectOf(const Response& response)
{
    const std::string_view bytes(response.body.constData(),
                                 static_cast<std::size_t>(response.body.size()));
    core::Result<QJsonObject> json = api::readJsonObject(bytes, {largestAnswer, 64});
    if (!json)
        return unreadable(json.error().message);
    return *std::move(json);
}

std::optional<Failure> faultIn(const domain::Problems& problems)
{
    for (const domain::FieldProblem& problem : problems) {
        if (problem.code != "unknown_field"_L1)
            return unreadable(problem.field + u": "_s + problem.message);
    }
    return std::nullopt;
}

bool Client::onlyAsks(const Call& call)
{
    return call.request.method == "GET" || call.request.onlyAsks;
}

Client::Client(Transport& transport, QObject* parent) : QObject(parent), m_transport(transport) { }

Ticket Client::start(const CallPtr& call)
{
    if (call->needsSession && m_endReported && call->whenEnded == WhenEnded::Wait)
        m_waiting.push_back(call);
    else
        send(call);
    return Ticket([call, self = QPointer(this)] {
        call->cancelled = true;
        call->sent.cancel();
        if (self)
            self->setUnderWay(call, false);
    });
}

void Client::send(const CallPtr& call)
{
    Request request = call->request;
    if (call->needsSession && !m_session.isEmpty()) {
        const std::string_view session = m_session.reveal();
        request.headers.append(
            {"Authorization"_ba,
             "Bearer "_ba + QByteArray(session.data(), static_cast<qsizetype>(session.size()))});
    }
    QElapsedTimer clock;
    clock.start();
    setUnderWay(call, !call->request.endless && !call->request.onPart);
    call->sent =
        m_transport.send(request, [self = QPointer(this), call, clock](const Response& response) {
            if (!self)
                return;
            if (!call->cancelled) {
                if (response.outcome == Response::Outcome::Answered && !call->request.endless)
                    emit self->answered(std::chrono::milliseconds(clock.elapsed()));
                self->finish(call, response);
            }
            // Not before: what follows from the answer at once belongs to the same wait.
            if (self)
                self->setUnderWay(call, false);
        });
}

void Client::setUnderWay(const CallPtr& call, bool underWay)
{
    if (std::exchange(call->underWay, underWay) == underWay)
        return;
    if (underWay)
        m_underWay.push_back(call);
    else
        std::erase(m_underWay, call);
    emit underWayChanged(static_cast<int>(m_underWay.size()));
}

bool Client::canGiveUp() const
{
    return std::ranges::any_of(m_underWay, [](const CallPtr& call) { return onlyAsks(*call); });
}

void Client::giveUpAsking()
{
    Response given;
    given.outcome = Response::Outcome::Cancelled;
    const QPointer self(this);
    const std::vector<CallPtr> calls = m_underWay; // whose completions may ask for more
    for (const CallPtr& call : calls) {
        if (!onlyAsks(*call) || !call->underWay)
            continue;
        call->sent.cancel();
        finish(call, given);
        if (!self)
            return;
        setUnderWay(call, false);
    }
}

void Client::finish(const CallPtr& call, const Response& response)
{
    const bool answered = response.outcome == Response::Outcome::Answered;
    if (!answered && response.outcome != Response::Outcome::Cancelled && !call->request.endless)
        emit unreached(Failure::of(response));
    if (answered && response.status >= 400)
        emit refused(Failure::of(response));
    if (answered && response.status == 401 && call->needsSession
        && call->whenEnded == WhenEnded::Wait && !m_session.isEmpty()
        && Failure::of(response).kind == Failure::Kind::NotSignedIn) {
        m_waiting.push_back(call);
        setUnderWay(call, false);
        if (!m_endReported) {
            m_endReported = true;
            emit sessionEnded();
        }
        return;
    }
    if (call->context)
        call->done(response);
}

void Client::resume()
{
    m_endReported = false;
    const std::deque<CallPtr> waiting = std::exchange(m_waiting, {});
    for (const CallPtr& call : waiting) {
        if (!call->cancelled)
            send(call);
    }
}

void Client::abandon()
{
    m_endReported = false;
    Response ended;
    ended.outcome = Response::Outcome::Cancelled;
    const std::deque<CallPtr> waiting = std::exchange(m_waiting, {});
    for (const CallPtr& call : waiting) {
        if (!call->cancelled && call->context)
            call->done(ended);
    }
}

Ticket Client::signIn(const api::SignIn& signIn, QObject* context, Then<api::StartedSession> then)
{
    return ask<api::StartedSession>(requestFor(CreateSession, {}, api::toJson(signIn)), context,
                                    std::move(then), decode<api::StartedSession>, false);
}

Ticket Client::signOut(QObject* context, Then<Nothing> then)
{
    return ask<Nothing>(requestFor(DeleteSession), context, std::move(then), decodeNothing);
}

Ticket Client::me(QObject* context, Then<api::Account> then, WhenEnded whenEnded)
{
    return ask<api::Account>(requestFor(GetMe), context, std::move(then), decode<api::Account>,
                             true, whenEnded);
}

Ticket Client::health(QObject* context, Then<QJsonObject> then)
{
    Request request;
    request.method = "GET";
    request.target = "/health/ready";
    return ask<QJsonObject>(request, context, std::move(then), objectOf, false);
}

Ticket Client::status(QObject* context, Then<api::ServiceStatus> then)
{
    return ask<api::ServiceStatus>(requestFor(GetStatus), context, std::move(then),
                                   decode<api::ServiceStatus>);
}

} // namespace client
