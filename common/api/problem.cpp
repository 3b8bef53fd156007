// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/problem.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace api {
namespace {

struct Title
{
    QLatin1StringView code;
    QLatin1StringView title;
};

constexpr std::array titles{
    Title{"malformed"_L1, "The request can't be understood."_L1},
    Title{"malformed_json"_L1, "The body is not the JSON that is expected here."_L1},
    Title{"malformed_query"_L1, "The query can't be understood."_L1},
    Title{"invalid_input"_L1, "Some of the values can't be used."_L1},
    Title{"credential_missing"_L1, "Sign in first."_L1},
    Title{"not_signed_in"_L1,
          "The session or credential is not valid any longer, or never was."_L1},
    Title{"sign_in_failed"_L1, "The name and the password don't belong together."_L1},
    Title{"account_locked"_L1, "Too many failed attempts; try again later."_L1},
    Title{"locked_out"_L1, "Too many failed attempts from this address; try again later."_L1},
    Title{"not_permitted"_L1, "This account may not do that."_L1},
    Title{"administrators_only"_L1, "Only administrators may do that."_L1},
    Title{"owner_not_permitted"_L1, "This account may not create or use tokens."_L1},
    Title{"not_in_token_group"_L1, "This account is in no group that may create tokens."_L1},
    Title{"secure_mode_immutable"_L1,
          "In Secure Mode the data of a token can't be changed or shown again."_L1},
    Title{"not_found"_L1, "There is no such thing here."_L1},
    Title{"method_not_allowed"_L1, "This resource has no such method."_L1},
    Title{"not_acceptable"_L1, "The answer can't be given in a form that the client accepts."_L1},
    Title{"unsupported_media_type"_L1, "The body must be application/json."_L1},
    Title{"body_too_large"_L1, "The body is too large."_L1},
    Title{"precondition_required"_L1, "Say with If-Match which revision is to be changed."_L1},
    Title{"stale"_L1, "It has been changed meanwhile; read it again."_L1},
    Title{"token_limit_reached"_L1, "The owner already has as many tokens as are allowed."_L1},
    Title{"setting_conflict"_L1, "These settings contradict each other."_L1},
    Title{"confirmation_pending"_L1, "A change of the settings waits for its confirmation."_L1},
    Title{"nothing_pending"_L1, "No such change waits for a confirmation."_L1},
    Title{"own_address_not_covered"_L1, "You would shut yourself out."_L1},
    Title{"ip_not_allowed"_L1, "Requests from this address are not allowed."_L1},
    Title{"name_taken"_L1, "The name is already taken."_L1},
    Title{"in_use"_L1, "It is still in use."_L1},
    Title{"idempotency_key_reused"_L1, "This Idempotency-Key was used for a different request."_L1},
    Title{"request_in_progress"_L1,
          "The same request is being worked on; try again in a moment."_L1},
    Title{"last_administrator"_L1, "This is the last administrator who can sign in."_L1},
    Title{"already_set_up"_L1, "This service has an administrator already; sign in."_L1},
    Title{"setup_code_wrong"_L1,
          "This is not the set-up code; it stands in the file setup-code of the service's data "
          "directory."_L1},
    Title{"token_final"_L1, "The token has been revoked for good."_L1},
    Title{"value_not_kept"_L1, "The token's value was not kept and can't be shown."_L1},
    Title{"foreign_host"_L1, "This service doesn't answer to that host name."_L1},
    Title{"browser_not_allowed"_L1, "Requests made by web pages are refused."_L1},
    Title{"audit_unavailable"_L1, "The request can't be recorded, so it is not carried out."_L1},
    Title{"store_unavailable"_L1, "The store can't be read or written just now."_L1},
    Title{"overloaded"_L1, "Too much is going on; try again in a moment."_L1},
    Title{"not_effective"_L1, "The change is stored, but not every worker has confirmed it."_L1},
    Title{"not_available"_L1, "This is not available in this installation."_L1},
    Title{"internal_error"_L1, "Something went wrong inside the service."_L1},
};

constexpr QLatin1StringView typePrefix = "urn:latchkey:problem:"_L1;
constexpr QLatin1StringView instancePrefix = "urn:latchkey:decision:"_L1;

} // namespace

QString titleOf(const QString& code)
{
    for (const Title& title : titles) {
        if (title.code == code)
            return QString(title.title);
    }
    return u"The request was refused."_s;
}

QJsonObject toJson(const domain::FieldProblem& problem)
{
    QJsonObject json{
        {u"field"_s, problem.field}, {u"code"_s, problem.code}, {u"message"_s, problem.message}};
    if (problem.maximum)
        json.insert(u"maximum"_s, *problem.maximum);
    return json;
}

QJsonObject toJson(const Problem& problem)
{
    QJsonObject json = problem.extra;
    json.insert(u"type"_s, typePrefix + problem.code);
    json.insert(u"title"_s, titleOf(problem.code));
    json.insert(u"status"_s, problem.status);
    if (!problem.detail.isEmpty())
        json.insert(u"detail"_s, problem.detail);
    if (!problem.decision.isEmpty())
        json.insert(u"instance"_s, instancePrefix + problem.decision);
    if (!problem.errors.isEmpty()) {
        QJsonArray errors;
        for (const domain::FieldProblem& error : problem.errors)
            errors.append(toJson(error));
        json.insert(u"errors"_s, errors);
    }
    return json;
}

Problem problemFromJson(const QJsonObject& json)
{
    Problem problem;
    problem.status = json.value("status"_L1).toInt(500);
    problem.code = json.value("type"_L1).toString();
    if (problem.code.startsWith(typePrefix))
        problem.code.remove(0, typePrefix.size());
    problem.detail = json.value("detail"_L1).toString();
    problem.decision = json.value("instance"_L1).toString();
    if (problem.decision.startsWith(instancePrefix))
        problem.decision.remove(0, instancePrefix.size());
    const QJsonArray errors = json.value("errors"_L1).toArray();
    for (const QJsonValue& error : errors) {
        domain::FieldProblem field{error["field"_L1].toString(),
                                   error["code"_L1].toString(),
                                   error["message"_L1].toString(),
                                   {}};
        if (error["maximum"_L1].isDouble())
            field.maximum = error["maximum"_L1].toInteger();
        problem.errors.append(field);
    }
    problem.extra = json;
    for (const QLatin1StringView known :
         {"type"_L1, "title"_L1, "status"_L1, "detail"_L1, "instance"_L1, "errors"_L1})
        problem.extra.remove(known);
    return problem;
}

} // namespace api
