// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/transport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace test {

inline client::Response answer(int status, const QJsonObject& json, const QByteArray& etag = {})
{
    client::Response response;
    response.outcome = client::Response::Outcome::Answered;
    response.status = status;
    response.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    if (!etag.isEmpty())
        response.headers.append({"etag", etag});
    return response;
}

inline client::Response refusal(int status, const QString& code, QJsonObject more = {})
{
    more.insert(QStringLiteral("type"), QString(QStringLiteral("urn:latchkey:problem:") + code));
    more.insert(QStringLiteral("title"), QStringLiteral("Refused."));
    more.insert(QStringLiteral("status"), status);
    return answer(status, more);
}

inline client::Response away()
{
    client::Response response;
    response.outcome = client::Response::Outcome::Unreachable;
    response.explanation = QStringLiteral("Connection refused");
    return response;
}

/// A service that answers from a table and remembers what it was asked.
class FakeTransport final : public client::Transport
{
public:
    using Handler = std::function<client::Response(const client::Request&)>;

    /// \a what is "GET /tokens", without the base path and the query.
    void on(const QByteArray& what, Handler handler) { m_handlers[what] = std::move(handler); }
    void on(const QByteArray& what, const client::Response& response)
    {
        on(what, [response](const client::Request&) { return response; });
    }
    /// Everything is answered with this until it is taken back.
    void setAway(bool away) { m_away = away; }

    /// Answers wait until they are let go.
    void hold(bool holds)
    {
        m_holds = holds;
        if (!holds)
            for (const auto& answered : std::exchange(m_held, {}))
                answered();
    }

    client::Ticket send(const client::Request& request, Done done) override
    {
        requests.append(request);
        auto cancelled = std::make_shared<bool>(false);
        ++m_waiting;
        if (!m_away && nameOf(request) == m_streamed) {
            m_stream = Stream{request, std::move(done), cancelled};
            --m_waiting;
            return client::Ticket([cancelled] { *cancelled = true; });
        }
        const auto answered = [this, request, done, cancelled] {
            --m_waiting;
            if (!*cancelled)
                done(noted(respond(request)));
        };
        if (m_holds)
            m_held.append(answered);
        else
            QTimer::singleShot(0, &m_context, answered);
        return client::Ticket([cancelled] { *cancelled = true; });
    }

    /// \a what is answered with a stream that stays open until end(); say() adds to the last one.
    void onStream(const QByteArray& what) { m_streamed = what; }
    [[nodiscard]] bool streams() const { return m_stream && !*m_stream->cancelled; }
    void say(const QByteArray& part)
    {
        if (streams())
            m_stream->request.onPart(part);
    }
    void end(const client::Response& response)
    {
        if (streams())
            std::exchange(m_stream, {})->done(response);
    }

    [[nodiscard]] static QByteArray nameOf(const client::Request& request)
    {
        return request.method + ' ' + request.target.mid(7).split('?').front();
    }
    [[nodiscard]] qsizetype count(const QByteArray& what) const
    {
        return std::ranges::count_if(
            requests, [&](const client::Request& request) { return nameOf(request) == what; });
    }
    /// The body of the last request of that name.
    [[nodiscard]] QJsonObject lastBody(const QByteArray& what) const
    {
        return QJsonDocument::fromJson(last(what).body).object();
    }
    [[nodiscard]] client::Request last(const QByteArray& what) const
    {
        for (auto request = requests.rbegin(); request != requests.rend(); ++request) {
            if (nameOf(*request) == what)
                return *request;
        }
        return {};
    }
    [[nodiscard]] static QByteArray header(const client::Request& request, const QByteArray& name)
    {
        for (const auto& [key, value] : request.headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }

    /// Nobody waits for an answer.
    [[nodiscard]] bool isIdle() const { return m_waiting == 0; }
    /// All that was answered, a body a line.
    [[nodiscard]] QString said() const
    {
        QString all;
        for (const QByteArray& body : m_said)
            all += QString::fromUtf8(body) + QLatin1Char('\n');
        return all;
    }

    QList<client::Request> requests;

private:
    client::Response noted(client::Response response)
    {
        m_said.insert(response.body);
        return response;
    }
    client::Response respond(const client::Request& request)
    {
        if (m_away)
            return away();
        const auto handler = m_handlers.find(nameOf(request));
        if (handler == m_handlers.end())
            return refusal(404, QStringLiteral("not_found"));
        return handler->second(request);
    }

    struct Stream
    {
        client::Request request;
        Done done;
        std::shared_ptr<bool> cancelled;
    };

    QObject m_context;
    QByteArray m_streamed;
    std::optional<Stream> m_stream;
    std::map<QByteArray, Handler> m_handlers;
    QSet<QByteArray> m_said;
    QList<std::function<void()>> m_held;
    bool m_holds = false;
    int m_waiting = 0;
    bool m_away = false;
};

} // namespace test
