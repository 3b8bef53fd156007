// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/client_calls_test.h"

#include "app/client/client.h"
#include "app/client/network_transport.h"
#include "app/client/session.h"
#include "common/core/clock.h"
#include "tests/app/memory_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using client::Listed;
using client::Nothing;
using client::Result;
using client::Versioned;

namespace {

/// The answer of one call, which must have gone well.
template <typename T, typename Ask>
T answerOf(Ask ask)
{
    QObject context;
    std::optional<Result<T>> answer;
    ask(&context, [&](const Result<T>& result) { answer = result; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        qFatal("The service did not answer.");
    if (!*answer) {
        const client::Failure& failure = answer->failure();
        QStringList said{failure.message};
        for (const domain::FieldProblem& problem : failure.problem.errors)
            said.append(problem.field + u": "_s + problem.message);
        QTest::qFail(qPrintable(said.join(u' ')), __FILE__, __LINE__);
        return {};
    }
    return **answer;
}

/// ask<T>(&Client::function, arguments …)
template <typename T, typename Function, typename... Arguments>
T ask(client::Client& client, Function function, const Arguments&... arguments)
{
    return answerOf<T>([&](QObject* context, auto then) {
        (client.*function)(arguments..., context, client::Then<T>(then));
    });
}

struct Administrator
{
    client::NetworkTransport transport;
    client::Client client{transport};
    test::MemoryStore secrets;
    client::Session session{client, secrets, u"calls"_s};

    explicit Administrator(const QUrl& address) : transport(address, {})
    {
        answerOf<api::Account>([this](QObject* context, auto then) {
            session.signIn({u"admin"_s, core::Secret(test::adminPassword)}, false, context, then);
        });
    }
};

using client::Client;

} // namespace

void ClientCallsTest::initTestCase()
{
    QVERIFY2(m_service.init(), qPrintable(m_service.fault()));
    QVERIFY2(m_service.start(), qPrintable(m_service.fault()));
}

void ClientCallsTest::upstreams()
{
    Administrator admin(m_service.address());
    domain::Upstream wanted = domain::fromPreset(domain::Upstream::Preset::Jira);
    wanted.name = u"jira"_s;
    wanted.baseUrl = u"http://127.0.0.1:9"_s;
    using Read = Versioned<domain::Upstream>;
    const auto made = ask<Read>(admin.client, &Client::createUpstream, wanted);
    QCOMPARE(made.value.name, u"jira"_s);
    const auto all = ask<Listed<domain::Upstream>>(admin.client, &Client::upstreams);
    QCOMPARE(all.items.size(), 1);
    auto read = ask<Read>(admin.client, &Client::upstream, u"jira"_s);
    QCOMPARE(read.value.baseUrl, wanted.baseUrl);
    read.value.pathPrefix = u"/jira"_s;
    const auto changed =
        ask<Read>(admin.client, &Client::changeUpstream, u"jira"_s, read.value, read.version);
    QCOMPARE(changed.value.pathPrefix, u"/jira"_s);
    ask<Nothing>(admin.client, &Client::deleteUpstream, u"jira"_s);
    QVERIFY(ask<Listed<domain::Upstream>>(admin.client, &Client::upstreams).items.isEmpty());
}

void ClientCallsTest::usersAndGroups()
{
    Administrator admin(m_service.address());
    using User = Versioned<domain::User>;
    using Group = Versioned<domain::Group>;
    ask<Group>(admin.client, &Client::createGroup, api::GroupDraft{u"ops"_s, u"operators"_s});
    const auto group = ask<Group>(admin.client, &Client::group, u"ops"_s);
    ask<Group>(admin.client, &Client::changeGroup, u"ops"_s, api::GroupDraft{{}, u"on call"_s},
               group.version);
    QCOMPARE(ask<Listed<domain::Group>>(admin.client, &Client::groups,
                                        client::GroupQuery{u"op"_s, {}, 200})
                 .items.size(),
             1);
    api::UserDraft draft;
    draft.name = u"alice"_s;
    draft.groups = {u"ops"_s};
    draft.password = core::Secret("a long enough passphrase 42");
    ask<User>(admin.client, &Client::createUser, draft);
    const auto user = ask<User>(admin.client, &Client::user, u"alice"_s);
    api::UserPatch patch;
    patch.displayName = u"Alice"_s;
    ask<User>(admin.client, &Client::changeUser, u"alice"_s, patch, user.version);
    client::UserQuery query;
    query.text = u"ali"_s;
    query.group = u"ops"_s;
    query.administrator = false;
    query.enabled = true;
    QCOMPARE(ask<Listed<domain::User>>(admin.client, &Client::users, query).items.size(), 1);
    ask<User>(admin.client, &Client::unlockUser, u"alice"_s);
    QCOMPARE(ask<qint64>(admin.client, &Client::deleteTokensOf, u"alice"_s), 0);
    ask<Nothing>(admin.client, &Client::deleteUser, u"alice"_s);
    ask<Nothing>(admin.client, &Client::deleteGroup, u"ops"_s);
}

void ClientCallsTest::tokens()
{
    Administrator admin(m_service.address());
    const core::SystemClock clock;
    const core::Timestamp now = clock.now();
    QCOMPARE(ask<api::TokenChoices>(admin.client, &Client::tokenChoices, u"admin"_s).owner,
             u"admin"_s);
    api::TokenDraft draft;
    draft.name = u"first"_s;
    const auto made =
        ask<client::TokenWithSecret>(admin.client, &Client::createToken, draft, u"once"_s);
    const QString id = made.token.token.id;
    const auto read = ask<Versioned<api::TokenView>>(admin.client, &Client::token, id);
    api::TokenPatch patch;
    patch.description = u"nightly"_s;
    ask<Versioned<api::TokenView>>(admin.client, &Client::changeToken, id, patch, read.version);
    const auto value = ask<core::Secret>(admin.client, &Client::revealToken, id,
                                         core::Secret(test::adminPassword));
    QVERIFY(value.reveal() == made.secret.reveal());
    QCOMPARE(ask<api::TokenView>(admin.client, &Client::disableToken, id).state,
             domain::TokenState::Disabled);
    QCOMPARE(ask<api::TokenView>(admin.client, &Client::enableToken, id).state,
             domain::TokenState::Active);
    const auto rotated =
        ask<client::TokenWithSecret>(admin.client, &Client::rotateToken, id, u"1h"_s);
    QCOMPARE(rotated.token.state, domain::TokenState::Closing);
    QVERIFY(rotated.token.token.previousUntil > now);
    client::TokenQuery query;
    query.text = u"first"_s;
    query.states = {domain::TokenState::Closing};
    query.expiring = true;
    query.scheme = domain::Schemes::Basic;
    query.shared = false;
    query.createdAfter = now - std::chrono::hours{1};
    query.ownRate = false;
    query.neverUsed = true;
    query.sort = u"-createdAt"_s;
    QCOMPARE(ask<Listed<api::TokenView>>(admin.client, &Client::tokens, query).items.size(), 1);
    QCOMPARE(ask<api::TokenCounts>(admin.client, &Client::tokenCounts, now).total, 1);
    const auto usage = ask<api::TokenUsageList>(admin.client, &Client::tokenUsage,
                                                client::UsageQuery{{id}, {}, 30}, now);
    QCOMPARE(usage.of(id).calls, 0);
    QCOMPARE(ask<api::TokenView>(admin.client, &Client::revokeToken, id).state,
             domain::TokenState::Revoked);
    ask<Nothing>(admin.client, &Client::deleteToken, id);
}

void ClientCallsTest::whatExplainsDecisions()
{
    Administrator admin(m_service.address());
    api::ExplainQuestion question;
    question.url = u"/rest/api/2/myself"_s;
    QVERIFY(!ask<api::Explanation>(admin.client, &Client::explain, question).steps.isEmpty());
    api::LimitsQuestion limits;
    limits.limits = QStringList{u"[get].*/rest/.*"_s};
    limits.url = u"/rest/x"_s;
    ask<api::LimitsAnswer>(admin.client, &Client::checkLimits, limits);
    ask<api::RatePreview>(admin.client, &Client::previewRates, api::RatePreviewQuestion{});
    const core::SystemClock clock;
    const core::Timestamp to = clock.now();
    ask<api::Statistics>(
        admin.client, &Client::statistics,
        client::StatisticsQuery{to - std::chrono::hours{1}, to, std::chrono::minutes{5}});
}

void ClientCallsTest::theAuditLog()
{
    Administrator admin(m_service.address());
    client::AuditQuery query;
    const auto all = ask<Listed<api::AuditRow>>(admin.client, &Client::audit, query);
    QVERIFY(!all.items.isEmpty());
    const auto row =
        ask<api::AuditRow>(admin.client, &Client::auditRow, all.items.front().decision);
    QCOMPARE(row.decision, all.items.front().decision);
    query.kinds = QStringList{u"change"_s, u"session"_s};
    query.actor = u"admin"_s;
    query.withToken = false;
    ask<Listed<api::AuditRow>>(admin.client, &Client::audit, query);
    query.withToken.reset();
    for (const client::ExportFormat format :
         {client::ExportFormat::Csv, client::ExportFormat::JsonLines}) {
        QByteArray file;
        answerOf<Nothing>([&](QObject* context, auto then) {
            admin.client.exportAudit(
                query, format, {}, [&](const QByteArray& part) { file += part; }, context, then);
        });
        QVERIFY(file.contains("admin"));
    }
}

void ClientCallsTest::theWholeConfiguration()
{
    Administrator admin(m_service.address());
    QVERIFY(!ask<QJsonObject>(admin.client, &Client::health).isEmpty());
    QVERIFY(!ask<api::SetupState>(admin.client, &Client::setupState).needed);
    const auto me = answerOf<api::Account>(
        [&](QObject* context, auto then) { admin.client.me(context, then); });
    QVERIFY(me.isAdministrator());
    const auto secure = ask<Versioned<api::SecureModeView>>(admin.client, &Client::secureMode);
    QVERIFY(!secure.version.isEmpty());
    const auto profiles = ask<Listed<api::ProfileView>>(admin.client, &Client::profiles);
    QVERIFY(!profiles.items.isEmpty());
    const auto configuration =
        ask<QJsonObject>(admin.client, &Client::exportConfiguration, QString());
    QVERIFY(configuration.contains(u"settings"_s));
    ask<api::ConfigurationReport>(admin.client, &Client::importConfiguration, configuration,
                                  core::Secret(), true);
    ask<api::ProfileView>(admin.client, &Client::applyProfile, profiles.items.front().name,
                          u"SECURE MODE"_s, 0);
    ask<Nothing>(admin.client, &Client::signOut);
}
