// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/explain_question.h"

#include "common/api/object_reader.h"

using namespace Qt::StringLiterals;

namespace admin {
namespace {

using Scheme = ExplainQuestion::Scheme;

constexpr api::NamedValue<Scheme> schemeNames[] = {
    {"none"_L1, Scheme::None},
    {"basic"_L1, Scheme::Basic},
    {"bearer"_L1, Scheme::Bearer},
    {"api-key"_L1, Scheme::ApiKey},
};

/// Scheme and authority are taken off a whole URL; what is left is a request target.
void splitUrl(const QString& url, QString& host, QString& target)
{
    const qsizetype scheme = url.indexOf(u"://");
    if (scheme < 0) {
        target = url;
        return;
    }
    qsizetype slash = url.indexOf(u'/', scheme + 3);
    if (slash < 0)
        slash = url.size();
    host = url.mid(scheme + 3, slash - scheme - 3);
    target = slash < url.size() ? url.mid(slash) : u"/"_s;
}

void readFields(const QJsonValue& fields, ExplainQuestion& question, domain::Problems& problems)
{
    if (!fields.isUndefined() && !fields.isObject())
        problems.append({u"headers"_s, u"wrong_type"_s, u"This must be an object of texts."_s, {}});
    const QJsonObject object = fields.toObject();
    for (auto field = object.constBegin(); field != object.constEnd(); ++field) {
        if (field.value().isString())
            question.addField(field.key().toStdString(), field.value().toString().toStdString());
        else
            problems.append(
                {u"headers."_s + field.key(), u"wrong_type"_s, u"This must be a text."_s, {}});
    }
}

void setUrl(const QString& url, ExplainQuestion& question)
{
    QString host;
    QString target;
    splitUrl(url, host, target);
    question.target = target.toStdString();
    if (const auto given = question.headers.only("host"); host.isEmpty() && given)
        question.host = std::string(*given);
    else
        question.host = host.toStdString();
}

} // namespace

void ExplainQuestion::addField(std::string name, std::string value)
{
    const std::string& keptName = texts.emplace_back(std::move(name));
    const std::string& keptValue = texts.emplace_back(std::move(value));
    headers.add(keptName, keptValue);
}

void ExplainQuestion::addCredential()
{
    const std::string secret(credential.reveal());
    switch (scheme) {
    case Scheme::None:
        return;
    case Scheme::Basic: {
        QByteArray pair = user.toUtf8() + ':' + QByteArray::fromStdString(secret);
        addField("Authorization", "Basic " + pair.toBase64().toStdString());
        return;
    }
    case Scheme::Bearer:
        addField("Authorization", "Bearer " + secret);
        return;
    case Scheme::ApiKey:
        addField(snapshot->apiKeyHeader, secret);
        return;
    }
}

ExplainQuestionPtr readQuestion(const Call& call, domain::Problems& problems)
{
    auto question = std::make_shared<ExplainQuestion>();
    api::ObjectReader reader(call.body, problems);
    QString method = u"GET"_s;
    QString url;
    QString client = u"127.0.0.1"_s;
    QString credential;
    QString body;
    reader.choice("scheme"_L1, question->scheme, schemeNames);
    reader.text("user"_L1, question->user);
    reader.text("credential"_L1, credential);
    reader.text("tokenId"_L1, question->tokenId);
    reader.text("method"_L1, method);
    if (reader.require("url"_L1))
        reader.text("url"_L1, url);
    reader.text("clientAddress"_L1, client);
    reader.text("body"_L1, body);
    reader.flag("tls"_L1, question->tls);
    const QJsonValue headers = reader.value("headers"_L1);
    reader.finish();

    question->credential = core::Secret(credential.toStdString());
    if (const auto known = http::methodFromText(method.toStdString()))
        question->method = *known;
    else
        problems.append(
            {u"method"_s, u"unknown_value"_s, u"The gateway knows no such method."_s, {}});
    if (const auto address = domain::IpAddress::parse(client.toStdString()))
        question->client = *address;
    else
        problems.append({u"clientAddress"_s,
                         u"not_an_address"_s,
                         u"This must be an IPv4 or IPv6 address."_s,
                         {}});
    readFields(headers, *question, problems);
    setUrl(url, *question);
    if (call.body.contains("body"_L1)) {
        question->body = body.toStdString();
        question->bodyKnowledge = gateway::BodyKnowledge::Read;
    }
    const bool needsCredential = question->scheme != Scheme::None;
    if (needsCredential && credential.isEmpty() == question->tokenId.isEmpty())
        problems.append(
            {u"credential"_s, u"required"_s, u"Give either a credential or a tokenId."_s, {}});
    return question;
}

} // namespace admin
