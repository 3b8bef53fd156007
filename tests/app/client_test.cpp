// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/client_test.h"

#include "app/client/client.h"
#include "app/client/session.h"
#include "common/domain/settings.h"
#include "tests/app/fake_transport.h"
#include "tests/app/memory_store.h"
#include "tests/app/samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using client::Client;
using client::Failure;
using client::Request;
using test::answer;
using test::FakeTransport;
using test::refusal;

namespace {

/// A client with a transport, and the answer of the last call.
struct World
{
    FakeTransport transport;
    Client client{transport};
    QObject context;

    template <typename T>
    client::Then<T> keep(std::optional<client::Result<T>>& out)
    {
        return [&out](const client::Result<T>& result) { out = result; };
    }
};

} // namespace

void ClientTest::asksForTokensWithEveryFilterEncoded()
{
    World world;
    client::TokenQuery query;
    query.text = u"a+b & c"_s;
    query.owner = u"ann@corp"_s;
    query.states = {domain::TokenState::Active, domain::TokenState::OverCap};
    query.scheme = domain::Schemes::Bearer;
    query.usedBefore = core::fromMilliseconds(0);
    query.neverUsed = true;
    query.sort = u"-lastUsedAt"_s;
    query.limit = 50;
    std::optional<client::Result<client::Listed<api::TokenView>>> result;
    world.client.tokens(query, &world.context, world.keep(result));
    QCOMPARE(world.transport.requests.front().target,
             "/api/v1/tokens?q=a%2Bb%20%26%20c&owner=ann%40corp&state=active%2Cover_cap"
             "&scheme=bearer&usedBefore=1970-01-01T00%3A00%3A00.000Z&neverUsed=true"
             "&sort=-lastUsedAt&limit=50"_ba);
    QTRY_VERIFY(result);
}

void ClientTest::readsTokensAndWhereTheListGoesOn()
{
    World world;
    world.transport.on("GET /tokens", answer(200, test::tokenList(3, u"next-part"_s, 3204)));
    std::optional<client::Result<client::Listed<api::TokenView>>> result;
    world.client.tokens({}, &world.context, world.keep(result));
    QTRY_VERIFY(result);
    QVERIFY(*result);
    QCOMPARE((*result)->items.size(), 3);
    QCOMPARE((*result)->items[1].token.name, u"token-1"_s);
    QCOMPARE((*result)->items[1].state, domain::TokenState::Active);
    QCOMPARE((*result)->next, u"next-part"_s);
    QCOMPARE((*result)->total, 3204);
}

void ClientTest::givesAValueWithItsVersionAndSendsItBack()
{
    World world;
    world.transport.on("GET /settings/tokens",
                       answer(200, {{u"purgeExpiredAfterDays"_s, 7}}, "\"41\""));
    world.transport.on("PUT /settings/tokens", [](const Request& request) {
        QJsonObject json = QJsonDocument::fromJson(request.body).object();
        json.insert(u"effective"_s, QJsonObject{{u"workers"_s, 2}, {u"ms"_s, 0.4}});
        return answer(200, json, "\"42\"");
    });
    using Page = domain::TokenSettings;
    std::optional<client::Result<client::Versioned<Page>>> read;
    world.client.settings<Page>(&world.context, world.keep(read));
    QTRY_VERIFY(read);
    QVERIFY(*read);
    QCOMPARE((*read)->value.purgeExpiredAfterDays, 7);
    QCOMPARE((*read)->version, "\"41\""_ba);

    Page changed = (*read)->value;
    changed.maxPerUserEnabled = true;
    std::optional<client::Result<client::Versioned<Page>>> saved;
    world.client.saveSettings(changed, (*read)->version, &world.context, world.keep(saved));
    QTRY_VERIFY(saved);
    QVERIFY(*saved);
    QCOMPARE((*saved)->value, changed);
    QCOMPARE((*saved)->version, "\"42\""_ba);
    QCOMPARE(FakeTransport::header(world.transport.last("PUT /settings/tokens"), "If-Match"),
             "\"41\""_ba);
}

void ClientTest::passesAStaleChangeOnAsStale()
{
    World world;
    world.transport.on("PUT /settings/global", refusal(412, u"stale"_s));
    std::optional<client::Result<client::Versioned<domain::GlobalSettings>>> saved;
    world.client.saveSettings(domain::GlobalSettings{}, "\"1\"", &world.context, world.keep(saved));
    QTRY_VERIFY(saved);
    QVERIFY(!*saved);
    QVERIFY(saved->failure().isStale());
    QVERIFY(!saved->failure().isAway());
}

void ClientTest::carriesEveryFieldErrorAndTheDecisionId()
{
    World world;
    const QJsonArray errors{
        QJsonObject{{u"field"_s, u"name"_s}, {u"code"_s, u"required"_s}, {u"message"_s, u"A."_s}},
        QJsonObject{{u"field"_s, u"expires.count"_s},
                    {u"code"_s, u"too_large"_s},
                    {u"message"_s, u"B."_s},
                    {u"maximum"_s, 90}}};
    world.transport.on(
        "POST /tokens",
        refusal(422, u"invalid_input"_s,
                {{u"errors"_s, errors}, {u"instance"_s, u"urn:latchkey:decision:abc"_s}}));
    std::optional<client::Result<client::TokenWithSecret>> made;
    world.client.createToken({}, u"key"_s, &world.context, world.keep(made));
    QTRY_VERIFY(made);
    QVERIFY(!*made);
    const Failure& failure = made->failure();
    QVERIFY(failure.isInputFault());
    QCOMPARE(failure.problem.errors.size(), 2);
    QCOMPARE(failure.problem.errors[1].field, u"expires.count"_s);
    QCOMPARE(failure.problem.errors[1].maximum, 90);
    QCOMPARE(failure.problem.decision, u"abc"_s);
}

void ClientTest::carriesTheCandidatesOfAFullUser() // MO-19
{
    World world;
    world.transport.on(
        "POST /tokens",
        refusal(409, u"token_limit_reached"_s,
                {{u"detail"_s, u"ann has 10 of at most 10 tokens."_s},
                 {u"candidates"_s, QJsonArray{QJsonObject{{u"id"_s, u"Zt51hNw0KcUo"_s}}}}}));
    std::optional<client::Result<client::TokenWithSecret>> made;
    world.client.createToken({}, {}, &world.context, world.keep(made));
    QTRY_VERIFY(made);
    const Failure& failure = made->failure();
    QVERIFY(failure.isCode("token_limit_reached"_L1));
    QCOMPARE(failure.message, u"ann has 10 of at most 10 tokens."_s);
    QCOMPARE(failure.problem.extra[u"candidates"_s][0][u"id"_s].toString(), u"Zt51hNw0KcUo"_s);
}

void ClientTest::readsSettingsOfANewerService()
{
    World world;
    world.transport.on("GET /settings/tokens",
                       answer(200, {{u"countExpired"_s, false}, {u"fromTheFuture"_s, 1}}));
    std::optional<client::Result<client::Versioned<domain::TokenSettings>>> read;
    world.client.settings<domain::TokenSettings>(&world.context, world.keep(read));
    QTRY_VERIFY(read);
    QVERIFY(*read);
    QVERIFY(!(*read)->value.countExpired);
}

void ClientTest::saysSoWhenTheAnswerIsNoneOfThisService()
{
    World world;
    client::Response page = answer(200, {});
    page.body = "<html>nginx</html>";
    world.transport.on("GET /me", page);
    std::optional<client::Result<api::Account>> me;
    world.client.me(&world.context, world.keep(me));
    QTRY_VERIFY(me);
    QCOMPARE(me->failure().kind, Failure::Kind::Unreadable);

    page.status = 502;
    world.transport.on("GET /me", page);
    me.reset();
    world.client.me(&world.context, world.keep(me));
    QTRY_VERIFY(me);
    QCOMPARE(me->failure().kind, Failure::Kind::Unreadable);
    QVERIFY(me->failure().message.contains(u"502"_s));
}

void ClientTest::doesNotCallACompletionWhoseContextIsGone()
{
    World world;
    bool called = false;
    {
        QObject shortLived;
        world.client.me(&shortLived, [&](const client::Result<api::Account>&) { called = true; });
    }
    std::optional<client::Result<api::Account>> later;
    world.client.me(&world.context, world.keep(later));
    QTRY_VERIFY(later);
    QVERIFY(!called);
}

void ClientTest::doesNotCallACancelledCompletion()
{
    World world;
    bool called = false;
    client::Ticket ticket = world.client.me(
        &world.context, [&](const client::Result<api::Account>&) { called = true; });
    ticket.cancel();
    ticket.cancel();
    std::optional<client::Result<api::Account>> later;
    world.client.me(&world.context, world.keep(later));
    QTRY_VERIFY(later);
    QVERIFY(!called);
}

void ClientTest::givingUpEndsOnlyWhatAsks()
{
    World world;
    world.transport.hold(true);
    QVERIFY(!world.client.canGiveUp());
    std::optional<client::Result<client::TokenWithSecret>> made;
    world.client.createToken({}, {}, &world.context, world.keep(made));
    QVERIFY(!world.client.canGiveUp()); // nobody could say what became of it
    std::optional<client::Result<client::Listed<api::TokenView>>> list;
    std::optional<client::Result<api::RatePreview>> preview;
    world.client.tokens({}, &world.context, world.keep(list));
    world.client.previewRates({}, &world.context, world.keep(preview));
    QVERIFY(world.client.canGiveUp());
    QSignalSpy unreached(&world.client, &Client::unreached);
    QSignalSpy underWay(&world.client, &Client::underWayChanged);
    world.client.giveUpAsking();
    QVERIFY(list && preview);
    QCOMPARE(list->failure().kind, Failure::Kind::Cancelled);
    QVERIFY(!list->failure().message.isEmpty());
    QCOMPARE(preview->failure().kind, Failure::Kind::Cancelled);
    QVERIFY(unreached.isEmpty()); // the service is not away
    QVERIFY(!made);
    QCOMPARE(underWay.back().front().toInt(), 1);
    QVERIFY(!world.client.canGiveUp());
    list.reset();
    world.transport.hold(false);
    QTRY_VERIFY(made);
    QVERIFY(!list); // it is answered once
    QCOMPARE(underWay.back().front().toInt(), 0);
}

void ClientTest::whatFollowsFromAnAnswerIsTheSameWait()
{
    World world;
    QSignalSpy underWay(&world.client, &Client::underWayChanged);
    bool second = false;
    world.client.me(&world.context, [&](const client::Result<api::Account>&) {
        world.client.me(&world.context,
                        [&](const client::Result<api::Account>&) { second = true; });
    });
    QTRY_VERIFY(second);
    QTRY_COMPARE(underWay.back().front().toInt(), 0);
    for (qsizetype i = 0; i < underWay.size() - 1; ++i)
        QVERIFY(underWay[i].front().toInt() > 0);
}

void ClientTest::sendsTheSessionAndNothingElseAboutIt()
{
    World world;
    world.client.setSession(core::Secret("session-value"));
    std::optional<client::Result<api::Account>> me;
    world.client.me(&world.context, world.keep(me));
    const Request& request = world.transport.requests.front();
    QCOMPARE(FakeTransport::header(request, "Authorization"), "Bearer session-value"_ba);
    QVERIFY(!request.target.contains("session-value"));
    QVERIFY(FakeTransport::header(request, "Origin").isEmpty());
    QTRY_VERIFY(me);
}

void ClientTest::keepsWhatWasAskedWhenTheSessionEnds()
{
    World world;
    test::MemoryStore secrets;
    client::Session session(world.client, secrets, u"one"_s);
    world.transport.on("POST /session", answer(200, test::sessionAnswer(u"ann"_s)));
    session.signIn({u"ann"_s, core::Secret("pw")}, false, &world.context,
                   [](const client::Result<api::Account>&) {});
    QTRY_COMPARE(session.state(), client::Session::State::SignedIn);

    QSignalSpy ended(&session, &client::Session::ended);
    world.transport.on("PUT /settings/tokens", refusal(401, u"not_signed_in"_s));
    domain::TokenSettings draft;
    draft.purgeExpiredAfterDays = 3;
    std::optional<client::Result<client::Versioned<domain::TokenSettings>>> saved;
    world.client.saveSettings(draft, "\"1\"", &world.context, world.keep(saved));
    std::optional<client::Result<api::Account>> second;
    world.transport.on("GET /me", refusal(401, u"not_signed_in"_s));
    world.client.me(&world.context, world.keep(second));
    QTRY_COMPARE(world.client.waiting(), 2);
    QCOMPARE(ended.size(), 1);
    QVERIFY(!saved && !second);
    QCOMPARE(session.account().user.name, u"ann"_s);

    world.transport.on("PUT /settings/tokens", [](const Request& request) {
        return answer(200, QJsonDocument::fromJson(request.body).object(), "\"2\"");
    });
    world.transport.on("GET /me", answer(200, test::account(u"ann"_s)));
    session.signIn({u"ANN"_s, core::Secret("pw")}, false, &world.context,
                   [](const client::Result<api::Account>&) {});
    QTRY_VERIFY(saved && second);
    QVERIFY(*saved);
    QCOMPARE((*saved)->value, draft);
    QVERIFY(*second);
}

void ClientTest::abandonsTheWorkOfSomebodyElse()
{
    World world;
    test::MemoryStore secrets;
    client::Session session(world.client, secrets, u"one"_s);
    world.transport.on("POST /session", answer(200, test::sessionAnswer(u"ann"_s)));
    session.signIn({u"ann"_s, core::Secret("pw")}, false, &world.context,
                   [](const client::Result<api::Account>&) {});
    QTRY_COMPARE(session.state(), client::Session::State::SignedIn);
    world.transport.on("POST /tokens", refusal(401, u"not_signed_in"_s));
    std::optional<client::Result<client::TokenWithSecret>> made;
    world.client.createToken({}, {}, &world.context, world.keep(made));
    QTRY_COMPARE(session.state(), client::Session::State::Ended);

    world.transport.on("POST /session", answer(200, test::sessionAnswer(u"bob"_s)));
    session.signIn({u"bob"_s, core::Secret("pw")}, false, &world.context,
                   [](const client::Result<api::Account>&) {});
    QTRY_VERIFY(made);
    QCOMPARE(made->failure().kind, Failure::Kind::Cancelled);
    QCOMPARE(world.transport.count("POST /tokens"), 1);
}

void ClientTest::aWrongPasswordEndsNoSession()
{
    World world;
    world.transport.on("POST /session", refusal(401, u"sign_in_failed"_s));
    QSignalSpy ended(&world.client, &Client::sessionEnded);
    std::optional<client::Result<api::StartedSession>> started;
    world.client.signIn({u"ann"_s, core::Secret("wrong")}, &world.context, world.keep(started));
    QTRY_VERIFY(started);
    QVERIFY(started->failure().isCode("sign_in_failed"_L1));
    QCOMPARE(ended.size(), 0);
}

void ClientTest::createsATokenWithAnIdempotencyKey()
{
    World world;
    world.transport.on("POST /tokens",
                       answer(201, {{u"token"_s, test::token(1)}, {u"secret"_s, u"lku_x"_s}}));
    api::TokenDraft draft;
    draft.name = u"ci"_s;
    draft.expiresGiven = true;
    draft.expires = {domain::ExpiryChoice::Kind::After, {6, domain::Lifetime::Unit::Weeks}, {}};
    std::optional<client::Result<client::TokenWithSecret>> made;
    world.client.createToken(draft, u"key-1"_s, &world.context, world.keep(made));
    QTRY_VERIFY(made);
    QVERIFY(*made);
    QCOMPARE((*made)->secret.reveal(), std::string_view("lku_x"));
    QCOMPARE((*made)->token.token.name, u"token-1"_s);
    const Request request = world.transport.last("POST /tokens");
    QCOMPARE(FakeTransport::header(request, "Idempotency-Key"), "key-1"_ba);
    QCOMPARE(world.transport.lastBody("POST /tokens")[u"expires"_s].toObject(),
             (QJsonObject{{u"count"_s, 6}, {u"unit"_s, u"weeks"_s}}));
}

void ClientTest::readsAnAuditRowAndStatistics()
{
    World world;
    world.transport.on("GET /audit/abc", answer(200, test::auditRow(7, false)));
    std::optional<client::Result<api::AuditRow>> row;
    world.client.auditRow(u"abc"_s, &world.context, world.keep(row));
    QTRY_VERIFY(row);
    QVERIFY(*row);
    QVERIFY(!(*row)->allowed);
    QCOMPARE((*row)->reason, u"ip_not_allowed"_s);
    QCOMPARE((*row)->status, 403);

    world.transport.on("GET /statistics", answer(200, test::statistics(4)));
    std::optional<client::Result<api::Statistics>> statistics;
    client::StatisticsQuery query{core::fromMilliseconds(0), core::fromMilliseconds(3'600'000),
                                  std::chrono::minutes{15}};
    world.client.statistics(query, &world.context, world.keep(statistics));
    QTRY_VERIFY(statistics);
    QVERIFY(*statistics);
    QCOMPARE((*statistics)->buckets.size(), 4);
    QVERIFY(world.transport.last("GET /statistics").target.endsWith("bucket=15m"));
}

void ClientTest::readsAnExplanation()
{
    World world;
    world.transport.on("POST /explain", answer(200, test::explanation()));
    api::ExplainQuestion question;
    question.scheme = api::ExplainQuestion::Scheme::ApiKey;
    question.credential = core::Secret("lku_secret");
    question.url = u"/rest"_s;
    std::optional<client::Result<api::Explanation>> told;
    world.client.explain(question, &world.context, world.keep(told));
    QTRY_VERIFY(told);
    QVERIFY(*told);
    QVERIFY(!(*told)->allowed);
    QCOMPARE((*told)->steps.size(), 16);
    QCOMPARE((*told)->steps[14].verdict, api::Explanation::Verdict::Failed);
    QCOMPARE((*told)->steps[15].verdict, api::Explanation::Verdict::NotReached);
    QCOMPARE(world.transport.lastBody("POST /explain")[u"scheme"_s].toString(), u"api-key"_s);
    QVERIFY(!world.transport.last("POST /explain").target.contains("secret"));
}

void ClientTest::readsWhatIsWrongWithLimits()
{
    World world;
    world.transport.on("POST /limits/check",
                       answer(200,
                              {{u"valid"_s, false},
                               {u"problems"_s,
                                QJsonArray{QJsonObject{{u"line"_s, 2},
                                                       {u"column"_s, 17},
                                                       {u"code"_s, u"atom_unclosed"_s},
                                                       {u"message"_s, u"Close it."_s}}}}}));
    std::optional<client::Result<api::LimitsAnswer>> checked;
    api::LimitsQuestion question;
    question.limits = {u"a"_s, u"b"_s};
    world.client.checkLimits(question, &world.context, world.keep(checked));
    QTRY_VERIFY(checked);
    QVERIFY(*checked);
    QVERIFY(!(*checked)->valid);
    QCOMPARE((*checked)->problems.front().line, 2);
    QCOMPARE((*checked)->problems.front().column, 17);
    QVERIFY(!(*checked)->attempt);
}
