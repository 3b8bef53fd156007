// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/client_call.h"
#include "common/api/upstream_json.h"

using namespace Qt::StringLiterals;

namespace client {
namespace {

using enum api::Operation;
using domain::Group;
using domain::Upstream;
using domain::User;

void readUpstream(const QJsonObject& json, Upstream& upstream, domain::Problems& problems)
{
    api::read(json, upstream, false, problems);
    upstream.revision = json.value("revision"_L1).toInteger();
}

Result<Versioned<Upstream>> decodeUpstream(const Response& response)
{
    const Result<QJsonObject> json = objectOf(response);
    if (!json)
        return json.failure();
    Upstream upstream;
    domain::Problems problems;
    readUpstream(*json, upstream, problems);
    if (const std::optional<Failure> fault = faultIn(problems))
        return *fault;
    return Versioned<Upstream>{upstream, response.header("etag")};
}

QJsonObject bodyOf(const Upstream& upstream)
{
    QJsonObject json = api::toJson(upstream);
    json.remove(u"revision"_s);
    return json;
}

} // namespace

Ticket Client::setupState(QObject* context, Then<api::SetupState> then)
{
    return ask<api::SetupState>(requestFor(GetSetup), context, std::move(then),
                                decode<api::SetupState>, false);
}

Ticket Client::createFirstAdministrator(const api::SetupDraft& draft, QObject* context,
                                        Then<User> then)
{
    return ask<User>(requestFor(CreateFirstAdministrator, {}, api::toJson(draft)), context,
                     std::move(then), decode<User>, false);
}

Ticket Client::users(const UserQuery& query, QObject* context, Then<Listed<User>> then)
{
    return ask<Listed<User>>(requestFor(ListUsers, {}, toQuery(query)), context, std::move(then),
                             [](const Response& response) { return decodeList<User>(response); });
}

Ticket Client::user(const QString& name, QObject* context, Then<Versioned<User>> then)
{
    return ask<Versioned<User>>(requestFor(GetUser, {name}), context, std::move(then),
                                decodeVersioned<User>);
}

Ticket Client::createUser(const api::UserDraft& draft, QObject* context, Then<Versioned<User>> then)
{
    return ask<Versioned<User>>(requestFor(CreateUser, {}, api::toJson(draft)), context,
                                std::move(then), decodeVersioned<User>);
}

Ticket Client::changeUser(const QString& name, const api::UserPatch& patch,
                          const QByteArray& version, QObject* context, Then<Versioned<User>> then)
{
    return ask<Versioned<User>>(requestFor(ChangeUser, {name}, api::toJson(patch), version),
                                context, std::move(then), decodeVersioned<User>);
}

Ticket Client::deleteUser(const QString& name, QObject* context, Then<Nothing> then)
{
    return ask<Nothing>(requestFor(DeleteUser, {name}), context, std::move(then), decodeNothing);
}

Ticket Client::unlockUser(const QString& name, QObject* context, Then<Versioned<User>> then)
{
    return ask<Versioned<User>>(requestFor(UnlockUser, {name}), context, std::move(then),
                                decodeVersioned<User>);
}

Ticket Client::groups(const GroupQuery& query, QObject* context, Then<Listed<Group>> then)
{
    return ask<Listed<Group>>(requestFor(ListGroups, {}, toQuery(query)), context, std::move(then),
                              [](const Response& response) { return decodeList<Group>(response); });
}

Ticket Client::group(const QString& name, QObject* context, Then<Versioned<Group>> then)
{
    return ask<Versioned<Group>>(requestFor(GetGroup, {name}), context, std::move(then),
                                 decodeVersioned<Group>);
}

Ticket Client::createGroup(const api::GroupDraft& draft, QObject* context,
                           Then<Versioned<Group>> then)
{
    return ask<Versioned<Group>>(requestFor(CreateGroup, {}, api::toJson(draft)), context,
                                 std::move(then), decodeVersioned<Group>);
}

Ticket Client::changeGroup(const QString& name, const api::GroupDraft& draft,
                           const QByteArray& version, QObject* context, Then<Versioned<Group>> then)
{
    return ask<Versioned<Group>>(requestFor(ChangeGroup, {name}, api::toJson(draft), version),
                                 context, std::move(then), decodeVersioned<Group>);
}

Ticket Client::deleteGroup(const QString& name, QObject* context, Then<Nothing> then)
{
    return ask<Nothing>(requestFor(DeleteGroup, {name}), context, std::move(then), decodeNothing);
}

Ticket Client::upstreams(QObject* context, Then<Listed<Upstream>> then)
{
    return ask<Listed<Upstream>>(
        requestFor(ListUpstreams), context, std::move(then),
        [](const Response& response) { return decodeList<Upstream>(response, readUpstream); });
}

Ticket Client::upstream(const QString& name, QObject* context, Then<Versioned<Upstream>> then)
{
    return ask<Versioned<Upstream>>(requestFor(GetUpstream, {name}), context, std::move(then),
                                    decodeUpstream);
}

Ticket Client::createUpstream(const Upstream& upstream, QObject* context,
                              Then<Versioned<Upstream>> then)
{
    return ask<Versioned<Upstream>>(requestFor(CreateUpstream, {}, bodyOf(upstream)), context,
                                    std::move(then), decodeUpstream);
}

Ticket Client::changeUpstream(const QString& name, const Upstream& upstream,
                              const QByteArray& version, QObject* context,
                              Then<Versioned<Upstream>> then)
{
    return ask<Versioned<Upstream>>(requestFor(ChangeUpstream, {name}, bodyOf(upstream), version),
                                    context, std::move(then), decodeUpstream);
}

Ticket Client::deleteUpstream(const QString& name, QObject* context, Then<Nothing> then)
{
    return ask<Nothing>(requestFor(DeleteUpstream, {name}), context, std::move(then),
                        decodeNothing);
}

} // namespace client
