// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/secure_mode_json.h"

#include "common/api/settings_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace api {

QJsonObject toJson(const domain::ErasureProof& proof)
{
    return {{u"at"_s, core::toIsoText(proof.at)},
            {u"values"_s, proof.values},
            {u"bytes"_s, proof.bytes},
            {u"filesSearched"_s, proof.filesSearched},
            {u"clean"_s, proof.remains.isEmpty()},
            {u"remains"_s, QJsonArray::fromStringList(proof.remains)}};
}

domain::ErasureProof erasureProofFrom(const QJsonObject& json)
{
    domain::ErasureProof proof;
    proof.at = core::fromIsoText(json.value("at"_L1).toString()).value_or(core::Timestamp{});
    proof.values = json.value("values"_L1).toInteger();
    proof.bytes = json.value("bytes"_L1).toInteger();
    proof.filesSearched = json.value("filesSearched"_L1).toBool();
    for (const QJsonValue& name : json.value("remains"_L1).toArray())
        proof.remains.append(name.toString());
    return proof;
}

void read(const QJsonObject& json, SecureModeView& view, domain::Problems& problems)
{
    QJsonObject page = json;
    page.remove("proof"_L1);
    page.remove("recoverable"_L1);
    read(page, view.page, problems);
    if (const QJsonValue proof = json.value("proof"_L1); proof.isObject())
        view.proof = erasureProofFrom(proof.toObject());
    if (const QJsonValue count = json.value("recoverable"_L1); count.isDouble())
        view.recoverable = count.toInteger();
}

} // namespace api
