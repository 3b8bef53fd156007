// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/answers.h"

#include "common/core/logging.h"
#include "service/spool/decision_id.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace admin {

AdminResponse jsonAnswer(int status, const QJsonObject& document)
{
    AdminResponse response;
    response.status = status;
    response.contentType = "application/json"_ba;
    response.body = QJsonDocument(document).toJson(QJsonDocument::Compact);
    response.headers.append({"Cache-Control"_ba, "no-store"_ba});
    return response;
}

AdminResponse jsonAnswer(int status, const QJsonObject& document, qint64 revision)
{
    AdminResponse response = jsonAnswer(status, document);
    response.headers.append({"ETag"_ba, '"' + QByteArray::number(revision) + '"'});
    return response;
}

AdminResponse emptyAnswer(int status)
{
    AdminResponse response;
    response.status = status;
    response.headers.append({"Cache-Control"_ba, "no-store"_ba});
    return response;
}

AdminResponse problemAnswer(const api::Problem& problem)
{
    AdminResponse response = emptyAnswer(problem.status);
    response.problem = problem;
    return response;
}

void finishProblem(AdminResponse& response, std::uint64_t decision)
{
    if (!response.problem)
        return;
    if (decision != 0)
        response.problem->decision = QString::fromStdString(spool::decisionText(decision));
    response.contentType = "application/problem+json"_ba;
    response.body = QJsonDocument(api::toJson(*response.problem)).toJson(QJsonDocument::Compact);
}

AdminResponse problemAnswer(int status, const QString& code, const QString& detail)
{
    return problemAnswer(problem(status, code, detail));
}

api::Problem problem(int status, const QString& code, const QString& detail)
{
    api::Problem made;
    made.status = status;
    made.code = code;
    made.detail = detail;
    return made;
}

api::Problem invalidInput(const domain::Problems& errors)
{
    api::Problem made = problem(422, u"invalid_input"_s);
    made.errors = errors;
    return made;
}

api::Problem problemOf(const core::Error& error, const QString& conflict)
{
    using Code = core::Error::Code;
    switch (error.code) {
    case Code::NotFound:
        return problem(404, u"not_found"_s);
    case Code::Stale:
        return problem(412, u"stale"_s);
    case Code::Conflict:
        return problem(409, conflict, error.message);
    case Code::InvalidArgument:
        return problem(422, u"invalid_input"_s, error.message);
    case Code::Forbidden:
        return problem(403, u"not_permitted"_s, error.message);
    case Code::Unavailable:
        qCWarning(core::logAdmin) << "The store can't be used:" << error.message;
        return problem(503, u"store_unavailable"_s);
    case Code::Internal:
        break;
    }
    qCCritical(core::logAdmin) << "A request failed:" << error.message;
    return problem(500, u"internal_error"_s);
}

} // namespace admin
