// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/admin/explain_handler.h"

#include "common/api/object_reader.h"
#include "service/admin/token_view.h"
#include "service/store/token_table.h"

#include <QJsonArray>

#include <deque>
#include <string>

using namespace Qt::StringLiterals;

namespace admin {
namespace {

enum class Scheme
{
    None,
    Basic,
    Bearer,
    ApiKey
};

constexpr api::NamedValue<Scheme> schemeNames[] = {
    {"none"_L1, Scheme::None},
    {"basic"_L1, Scheme::Basic},
    {"bearer"_L1, Scheme::Bearer},
    {"api-key"_L1, Scheme::ApiKey},
};

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

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

} // namespace

/// The request that is asked about. Its views point into its own texts.
struct ExplainHandler::Question
{
    http::Method method = http::Method::Get;
    std::string target;
    std::string host;
    std::deque<std::string> texts; ///< names and values of the fields
    http::Headers headers;
    std::optional<std::string> body;
    domain::IpAddress client;
    bool tls = true;

    Scheme scheme = Scheme::None;
    QString user;
    QString tokenId;
    core::Secret credential;

    policy::SnapshotPtr snapshot;
    gateway::PasswordKnowledge password = gateway::PasswordKnowledge::NotChecked;
    gateway::Judgement judgement;
    policy::Trace trace;

    void addField(std::string name, std::string value)
    {
        const std::string& keptName = texts.emplace_back(std::move(name));
        const std::string& keptValue = texts.emplace_back(std::move(value));
        headers.add(keptName, keptValue);
    }
    void addCredential();
};

void ExplainHandler::Question::addCredential()
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

std::shared_ptr<ExplainHandler::Question> ExplainHandler::read(const Call& call,
                                                               domain::Problems& problems) const
{
    auto question = std::make_shared<Question>();
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
    if (!headers.isUndefined() && !headers.isObject())
        problems.append({u"headers"_s, u"wrong_type"_s, u"This must be an object of texts."_s, {}});
    const QJsonObject fields = headers.toObject();
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field) {
        if (field.value().isString())
            question->addField(field.key().toStdString(), field.value().toString().toStdString());
        else
            problems.append(
                {u"headers."_s + field.key(), u"wrong_type"_s, u"This must be a text."_s, {}});
    }
    QString host;
    QString target;
    splitUrl(url, host, target);
    question->target = target.toStdString();
    if (const auto given = question->headers.only("host"); host.isEmpty() && given)
        question->host = std::string(*given);
    else
        question->host = host.toStdString();
    if (call.body.contains("body"_L1))
        question->body = body.toStdString();
    const bool needsCredential = question->scheme != Scheme::None;
    if (needsCredential && credential.isEmpty() == question->tokenId.isEmpty())
        problems.append(
            {u"credential"_s, u"required"_s, u"Give either a credential or a tokenId."_s, {}});
    return question;
}

/// For a token that is named by its id: the policy as it is, but for that token's secret, which
/// becomes one that was made for this question alone. Nobody's value is needed and nothing is
/// unsealed.
std::optional<api::Problem> ExplainHandler::impersonate(Question& question) const
{
    const auto row = store::TokenTable(m_services.database).findForPolicy(question.tokenId);
    if (!row)
        return problemOf(row.error());
    policy::TokenRow changed = policyRow(*row);
    question.credential =
        domain::token_text::generate(changed.owner == 0, changed.id, m_services.random);
    changed.digest = m_services.hasher.digest(question.credential.reveal());
    policy::Compiler compiler(*question.snapshot);
    compiler.setToken(changed);
    policy::Compiled compiled = compiler.finish(question.snapshot->revision);
    if (!compiled)
        return invalidInput(compiled.problems);
    question.snapshot = std::move(compiled.snapshot);
    if (question.scheme == Scheme::Basic && question.user.isEmpty()) {
        if (const policy::UserRecord* owner = question.snapshot->users.find(changed.owner))
            question.user = QString::fromStdString(owner->name);
    }
    return std::nullopt;
}

void ExplainHandler::explain(const CallPtr& call, const Reply& reply) const
{
    domain::Problems problems;
    const std::shared_ptr<Question> question = read(*call, problems);
    if (!problems.isEmpty())
        return reply(problemAnswer(invalidInput(problems)));
    question->snapshot = m_services.changes.current();
    if (!question->tokenId.isEmpty()) {
        if (const auto refused = impersonate(*question))
            return reply(problemAnswer(*refused));
    }
    question->addCredential();
    judge(question, reply);
}

void ExplainHandler::judge(const std::shared_ptr<Question>& question, const Reply& reply) const
{
    gateway::Call call;
    call.method = question->method;
    call.target = question->target;
    call.host = question->host;
    call.headers = &question->headers;
    call.peer = question->client;
    call.tls = question->tls;
    call.bodyKnowledge =
        question->body ? gateway::BodyKnowledge::Read : gateway::BodyKnowledge::None;
    call.body = question->body ? std::string_view(*question->body) : std::string_view();
    call.password = question->password;
    call.now = core::toMilliseconds(m_services.clock.now());
    call.monotonic = m_services.clock.monotonic();
    call.explaining = true;
    question->judgement.clear();
    question->trace = {};
    gateway::judge(call, *question->snapshot, m_services.hasher, m_counters, question->judgement,
                   &question->trace);

    if (question->judgement.need.what != gateway::Need::What::PasswordCheck)
        return reply(answer(*question));
    const domain::RateSettings::Lockout lockout = m_services.policy().settings.rateLimiting.lockout;
    m_services.directory.signIn(
        question->judgement.need.user, question->judgement.need.password, lockout,
        [this, question, reply](const directory::SignInResult& result) {
            using Knowledge = gateway::PasswordKnowledge;
            if (result.reason == domain::Reason::Overloaded
                || result.reason == domain::Reason::PolicyUnavailable)
                return reply(problemAnswer(503, u"overloaded"_s));
            question->password = result.reason == domain::Reason::Allowed ? Knowledge::Right
                : result.reason == domain::Reason::AccountLocked          ? Knowledge::Locked
                                                                          : Knowledge::Wrong;
            judge(question, reply);
        });
}

AdminResponse ExplainHandler::answer(const Question& question) const
{
    const policy::Decision& decision = question.judgement.decision;
    QJsonArray stages;
    for (std::size_t i = 0; i < policy::stageCount; ++i) {
        const auto stage = static_cast<policy::Stage>(i);
        const policy::TraceStep& step = question.trace.step(stage);
        stages.append(QJsonObject{{u"stage"_s, fromUtf8(policy::code(stage))},
                                  {u"verdict"_s, fromUtf8(policy::code(step.verdict))},
                                  {u"saw"_s, fromUtf8(step.saw)}});
    }
    const QJsonValue null(QJsonValue::Null);
    return jsonAnswer(
        200,
        {{u"allowed"_s, decision.allowed()},
         {u"reason"_s, fromUtf8(domain::code(decision.reason))},
         {u"explanation"_s, fromUtf8(domain::explanation(decision.reason))},
         {u"wouldBe"_s,
          decision.wouldBe ? QJsonValue(fromUtf8(domain::code(*decision.wouldBe))) : null},
         {u"user"_s, decision.user ? QJsonValue(fromUtf8(decision.user->name)) : null},
         {u"tokenId"_s,
          decision.token
              ? QJsonValue(fromUtf8({decision.token->id.data(), decision.token->id.size()}))
              : null},
         {u"upstream"_s, decision.upstream ? QJsonValue(fromUtf8(decision.upstream->name)) : null},
         {u"client"_s, fromUtf8(question.judgement.client.toString())},
         {u"stages"_s, stages},
         {u"closestLimit"_s, fromUtf8(question.trace.closestLimit)},
         {u"smallestChange"_s, fromUtf8(question.trace.smallestChange)},
         {u"revision"_s, static_cast<qint64>(question.snapshot->revision)}});
}

} // namespace admin
