// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/client.h"
#include "common/api/settings_json.h"

#include <QCoreApplication>

/// How Client's functions are put together; for its own source files only.
namespace client {

/// A request for an operation: the path of its route with \a parameters for its "{...}" segments.
[[nodiscard]] Request requestFor(api::Operation operation, const QStringList& parameters = {},
                                 const QByteArray& query = {});
[[nodiscard]] Request requestFor(api::Operation operation, const QStringList& parameters,
                                 const QJsonObject& body, const QByteArray& version = {});

/// The object that a successful response holds.
[[nodiscard]] Result<QJsonObject> objectOf(const Response& response);
[[nodiscard]] Failure unreadable(const QString& detail);
/// What a newer service sends beyond what is known here is no fault.
[[nodiscard]] std::optional<Failure> faultIn(const domain::Problems& problems);

/// Reads with api::read(json, value, problems).
template <typename T>
Result<T> readValue(const QJsonObject& json)
{
    T value{};
    domain::Problems problems;
    api::read(json, value, problems);
    if (const std::optional<Failure> fault = faultIn(problems))
        return *fault;
    return value;
}

template <typename T>
Result<T> decode(const Response& response)
{
    const Result<QJsonObject> json = objectOf(response);
    if (!json)
        return json.failure();
    return readValue<T>(*json);
}

template <typename T>
Result<Versioned<T>> decodeVersioned(const Response& response)
{
    Result<T> value = decode<T>(response);
    if (!value)
        return value.failure();
    return Versioned<T>{*value, response.header("etag")};
}

template <typename T, typename Read>
Result<Listed<T>> decodeList(const Response& response, Read read)
{
    const Result<QJsonObject> json = objectOf(response);
    if (!json)
        return json.failure();
    Listed<T> list;
    const QJsonArray items = json->value(QLatin1StringView("items")).toArray();
    list.items.reserve(items.size());
    domain::Problems problems;
    for (const QJsonValue& item : items)
        read(item.toObject(), list.items.emplaceBack(), problems);
    if (const std::optional<Failure> fault = faultIn(problems))
        return *fault;
    list.next = json->value(QLatin1StringView("next")).toString();
    const QJsonValue total = json->value(QLatin1StringView("total"));
    if (total.isDouble())
        list.total = total.toInteger();
    return list;
}

template <typename T>
Result<Listed<T>> decodeList(const Response& response)
{
    return decodeList<T>(response,
                         [](const QJsonObject& json, T& value, domain::Problems& problems) {
                             api::read(json, value, problems);
                         });
}

inline Result<Nothing> decodeNothing(const Response&)
{
    return Nothing{};
}

template <typename T, typename Decode>
Ticket Client::ask(Request request, QObject* context, Then<T> then, Decode decode,
                   bool needsSession, WhenEnded whenEnded)
{
    auto call = std::make_shared<Call>();
    call->request = std::move(request);
    call->context = context;
    call->needsSession = needsSession;
    call->whenEnded = whenEnded;
    call->done = [then = std::move(then), decode](const Response& response) {
        const bool fine = response.outcome == Response::Outcome::Answered && response.status >= 200
            && response.status < 300;
        then(fine ? decode(response) : Result<T>(Failure::of(response)));
    };
    return start(call);
}

} // namespace client
