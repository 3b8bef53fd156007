// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/failure.h"

#include "app/words/problem_words.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace client {
Failure Failure::of(const Response& response)
{
    Failure failure;
    switch (response.outcome) {
    case Response::Outcome::Unreachable:
        failure.kind = Kind::Unreachable;
        failure.message =
            tr("The service can't be reached: %1. Check its address and whether it is "
               "running, then try again.")
                .arg(response.explanation);
        return failure;
    case Response::Outcome::TimedOut:
        failure.kind = Kind::TimedOut;
        failure.message = tr("The service did not answer in time. It may be busy or cut off; try "
                             "again in a moment.");
        return failure;
    case Response::Outcome::CertificateRefused:
        failure.kind = Kind::Certificate;
        failure.message = response.explanation;
        return failure;
    case Response::Outcome::Cancelled:
        failure.kind = Kind::Cancelled;
        failure.message = tr("It was cancelled before the service answered; nothing was changed.");
        return failure;
    case Response::Outcome::Answered:
        break;
    }
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (!document.isObject() || !document.object().contains("type"_L1)) {
        failure.kind = Kind::Unreadable;
        failure.message = tr("This is not an answer of a Latchkey service (status %1). Check that "
                             "the address is the one of its administration API.")
                              .arg(response.status);
        return failure;
    }
    failure.problem = api::problemFromJson(document.object());
    failure.problem.status = response.status;
    const bool session = response.status == 401
        && (failure.problem.code == "not_signed_in"_L1
            || failure.problem.code == "credential_missing"_L1);
    failure.kind = session ? Kind::NotSignedIn : Kind::Refused;
    failure.message = words::sentence(failure.problem);
    return failure;
}

} // namespace client
