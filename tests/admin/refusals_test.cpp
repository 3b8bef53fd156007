// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/refusals_test.h"

#include "common/api/routes.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString filled(const api::Route& route)
{
    return QString(route.path)
        .replace(u"{id}"_s, u"000000000000"_s)
        .replace(u"{name}"_s, u"alice"_s)
        .replace(u"{page}"_s, u"tokens"_s)
        .replace(u"{decision}"_s, u"00000000000"_s);
}

} // namespace

void RefusalsTest::initTestCase()
{
    m_world = std::make_unique<test::World>();
    m_world->token(u"alice"_s, u"taken"_s);
}

void RefusalsTest::cleanupTestCase()
{
    m_world.reset();
}

void RefusalsTest::refusal_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("what"); ///< method and path
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("ifMatch");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("errors");

    const auto row = [](const char* title, const char* who, const char* what, const char* body,
                        const char* ifMatch, int status, const char* code,
                        const char* errors = "") {
        QTest::newRow(title) << QString::fromLatin1(who) << QString::fromLatin1(what)
                             << QByteArray(body) << QString::fromLatin1(ifMatch) << status
                             << QString::fromLatin1(code) << QString::fromLatin1(errors);
    };
    // Routes and forms.
    row("no such path", "root", "GET /nothing", "", "", 404, "not_found");
    row("no such page of settings", "root", "GET /settings/nothing", "", "", 404, "not_found");
    row("no such token", "root", "GET /tokens/000000000000", "", "", 404, "not_found");
    row("no such user", "root", "GET /users/mallory", "", "", 404, "not_found");
    row("no such group", "root", "GET /groups/mallory", "", "", 404, "not_found");
    row("no such upstream", "root", "GET /upstreams/mallory", "", "", 404, "not_found");
    row("no such decision", "root", "GET /audit/00000000000", "", "", 404, "not_found");
    row("no decision at all", "root", "GET /audit/x", "", "", 404, "not_found");
    row("method", "root", "PUT /tokens", "{}", "", 405, "method_not_allowed");
    row("JSON broken", "root", "POST /tokens", "{\"name\":", "", 400, "malformed_json");
    row("JSON twice the same member", "root", "POST /tokens",
        "{\"name\":\"a\",\"n\\u0061me\":\"b\"}", "", 400, "malformed_json");
    row("JSON no object", "root", "POST /tokens", "[1]", "", 400, "malformed_json");
    row("JSON too deep", "root", "POST /tokens",
        QByteArray(70, '[').append(70, ']').prepend("{\"name\":").append('}').constData(), "", 400,
        "malformed_json");
    row("body with GET", "root", "GET /tokens", "{}", "", 400, "malformed");
    // Revisions.
    row("PUT without If-Match", "root", "PUT /settings/tokens", "{}", "", 428,
        "precondition_required");
    row("PATCH without If-Match", "root", "PATCH /users/alice", "{}", "", 428,
        "precondition_required");
    row("PUT stale", "root", "PUT /settings/tokens", "{}", "\"77\"", 412, "stale");
    row("PATCH user stale", "root", "PATCH /users/alice", "{}", "\"77\"", 412, "stale");
    row("PATCH group stale", "root", "PATCH /groups/ops", "{}", "\"77\"", 412, "stale");
    row("DELETE group stale", "root", "DELETE /groups/ops", "", "\"77\"", 412, "stale");
    row("weak tag", "root", "PUT /settings/tokens", "{}", "W/\"0\"", 412, "stale");
    row("tag without quotes", "root", "PUT /settings/tokens", "{}", "0", 412, "stale");
    row("tag with a sign", "root", "PUT /settings/tokens", "{}", "\"+0\"", 412, "stale");
    row("list of tags", "root", "PUT /settings/tokens", "{}", "\"0\", \"1\"", 412, "stale");
    // Queries.
    row("limit", "root", "GET /tokens?limit=0", "", "", 422, "invalid_input", "limit:out_of_range");
    row("limit with sign", "root", "GET /tokens?limit=+5", "", "", 422, "invalid_input",
        "limit:out_of_range");
    row("huge limit", "root", "GET /users?limit=99999999999999999999", "", "", 422, "invalid_input",
        "limit:out_of_range");
    row("misspelt filter", "root", "GET /tokens?onwer=alice", "", "", 422, "invalid_input",
        "onwer:unknown_field");
    row("repeated filter", "root", "GET /tokens?q=a&q=b", "", "", 422, "invalid_input",
        "q:repeated");
    row("state", "root", "GET /tokens?state=active,dead", "", "", 422, "invalid_input",
        "state:unknown_value");
    row("sort", "root", "GET /tokens?sort=-colour", "", "", 422, "invalid_input",
        "sort:unknown_value");
    row("scheme", "root", "GET /tokens?scheme=digest", "", "", 422, "invalid_input",
        "scheme:unknown_value");
    row("time", "root", "GET /tokens?createdAfter=yesterday", "", "", 422, "invalid_input",
        "createdAfter:not_a_time");
    row("flag", "root", "GET /users?enabled=1", "", "", 422, "invalid_input", "enabled:wrong_type");
    row("cursor", "root", "GET /tokens?cursor=zzz", "", "", 422, "invalid_input");
    row("audit: all at once", "root", "GET /audit?kind=x&reason=y&outcome=z&address=a&status=9", "",
        "", 422, "invalid_input",
        "kind:unknown_value reason:unknown_value outcome:unknown_value address:not_an_address "
        "status:not_a_status");
    row("audit cursor", "root", "GET /audit?cursor=zzz", "", "", 422, "invalid_input",
        "cursor:not_a_cursor");
    row("export form", "root", "GET /audit/export?format=xml", "", "", 422, "invalid_input",
        "format:unknown_value");
    row("export columns", "root", "GET /audit/export?columns=at,secret", "", "", 422,
        "invalid_input", "columns:unknown_value");
    row("statistics without a span", "root", "GET /statistics", "", "", 422, "invalid_input",
        "from:out_of_range");
    // Users and groups.
    row("user name", "root", "POST /users", R"({"name":"a b"})", "", 422, "invalid_input",
        "name:bad_character");
    row("user name taken", "root", "POST /users", R"({"name":"ALICE"})", "", 409, "name_taken");
    row("password short", "root", "POST /users", R"({"name":"carol","password":"short"})", "", 422,
        "invalid_input", "password:too_short");
    row("last administrator demoted", "root", "PATCH /users/root", R"({"administrator":false})",
        "*", 409, "last_administrator");
    row("last administrator disabled", "root", "PATCH /users/root", R"({"enabled":false})", "*",
        409, "last_administrator");
    row("last administrator deleted", "root", "DELETE /users/root", "", "", 409,
        "last_administrator");
    row("group name", "root", "POST /groups", R"({"name":"a/b"})", "", 422, "invalid_input",
        "name:bad_character");
    row("group taken", "root", "POST /groups", R"({"name":"OPS"})", "", 409, "name_taken");
    // Upstreams.
    row("upstream", "root", "POST /upstreams", R"({"name":"jira"})", "", 422, "invalid_input",
        "baseUrl:required");
    row("upstream URL", "root", "POST /upstreams", R"({"name":"jira","baseUrl":"ftp://x"})", "",
        422, "invalid_input", "baseUrl:not_a_base_url");
    // Signing in.
    row("sign in without password", "", "POST /session", R"({"username":"root"})", "", 422,
        "invalid_input", "password:required");
    row("sign in wrong", "", "POST /session", R"({"username":"bob","password":"x"})", "", 401,
        "sign_in_failed");
    row("sign in unknown", "", "POST /session", R"({"username":"nobody","password":"x"})", "", 401,
        "sign_in_failed");
    // What users may not.
    row("another's token", "bob", "GET /tokens/000000000000", "", "", 404, "not_found");
    row("another's tokens", "bob", "GET /tokens?owner=alice", "", "", 403, "administrators_only");
    row("another's choices", "bob", "GET /tokens/choices?owner=alice", "", "", 403,
        "administrators_only");
    row("another's password", "bob", "PATCH /users/alice", R"({"password":"long enough"})", "*",
        403, "administrators_only");
    row("unknown user's password", "bob", "PATCH /users/nobody", R"({"password":"long enough"})",
        "*", 403, "administrators_only");
    row("own rights", "bob", "PATCH /users/bob", R"({"administrator":true})", "*", 403,
        "administrators_only");
    row("own password without the old", "bob", "PATCH /users/bob", R"({"password":"long enough"})",
        "*", 422, "invalid_input", "currentPassword:required");
    row("own password, wrong old one", "bob", "PATCH /users/bob",
        R"({"password":"long enough","currentPassword":"x"})", "*", 403, "sign_in_failed");
    // Secure Mode.
    row("Secure Mode without the words", "root", "PUT /settings/secure-mode",
        R"({"requestedForNextStart":true})", "*", 422, "invalid_input", "confirm:required");
    row("Secure Mode with other words", "root", "PUT /settings/secure-mode",
        R"({"requestedForNextStart":true,"confirm":"secure mode"})", "*", 422, "invalid_input",
        "confirm:required");
}

void RefusalsTest::refusal()
{
    QFETCH(QString, who);
    QFETCH(QString, what);
    QFETCH(QByteArray, body);
    QFETCH(QString, ifMatch);
    test::Extra extra;
    extra.ifMatch = ifMatch;
    admin::AdminRequest request =
        m_world->request(what.section(u' ', 0, 0), what.section(u' ', 1), {}, extra);
    request.body = core::Secret(body.toStdString());
    request.contentType = u"application/json"_s;
    if (!who.isEmpty())
        request.credential = test::World::bearer(m_world->session(who));
    const qint64 revision = m_world->revision();
    const test::Answer answer = m_world->send(std::move(request));
    QTEST(answer.status, "status");
    QTEST(answer.code, "code");
    QTEST(answer.errors(), "errors");
    QCOMPARE(m_world->revision(), revision);
    QCOMPARE(answer.json["status"_L1].toInt(), answer.status);
    QVERIFY(!answer.json["title"_L1].toString().isEmpty());
    QVERIFY(answer.json["instance"_L1].toString().startsWith(u"urn:latchkey:decision:"));
    QCOMPARE(answer.headers.value("Cache-Control"), "no-store"_ba);
}

void RefusalsTest::wrongMethodNamesTheRightOnes()
{
    const test::Answer answer = m_world->ask(u"root"_s, u"PUT"_s, u"/tokens"_s);
    QCOMPARE(answer.headers.value("Allow"), "GET, POST, HEAD"_ba);
}

void RefusalsTest::problemDocument()
{
    test::Extra extra;
    extra.contentType = u"text/plain"_s;
    const test::Answer type = m_world->post(u"root"_s, u"/tokens"_s, {{u"name"_s, u"x"_s}}, extra);
    QCOMPARE(type.status, 415);
    QCOMPARE(type.code, u"unsupported_media_type"_s);
    extra.contentType = u"Application/JSON; charset=utf-8"_s;
    QCOMPARE(
        m_world->post(u"root"_s, u"/limits/check"_s, {{u"limits"_s, QJsonArray{u"/a"_s}}}, extra)
            .status,
        200);

    extra = {};
    extra.accept = u"text/html, image/png;q=0.5"_s;
    const test::Answer form = m_world->ask(u"root"_s, u"GET"_s, u"/tokens"_s, {}, extra);
    QCOMPARE(form.status, 406);
    extra.accept = u"text/html, */*;q=0.1"_s;
    QCOMPARE(m_world->ask(u"root"_s, u"GET"_s, u"/tokens"_s, {}, extra).status, 200);

    extra = {};
    extra.repeatedField = true;
    QCOMPARE(m_world->ask(u"root"_s, u"GET"_s, u"/tokens"_s, {}, extra).code, u"malformed"_s);
}

void RefusalsTest::everyAdministratorRouteRefusesUsers_data() // RE-3
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    for (const api::Route& route : api::routes()) {
        if (route.access == api::Access::Administrator)
            QTest::newRow(route.id.data()) << QString(route.method) << filled(route);
    }
}

void RefusalsTest::everyAdministratorRouteRefusesUsers()
{
    QFETCH(QString, method);
    QFETCH(QString, path);
    const test::Answer answer = m_world->ask(u"bob"_s, method, path);
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.code, u"administrators_only"_s);
    QVERIFY(!domain::lets(answer.reason));
    QCOMPARE(answer.actor, u"bob"_s);
}

void RefusalsTest::everyOtherRouteNeedsACaller_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    for (const api::Route& route : api::routes()) {
        const bool open = route.operation == api::Operation::GetOpenApi
            || route.operation == api::Operation::CreateSession
            || route.operation == api::Operation::GetSetup
            || route.operation == api::Operation::CreateFirstAdministrator;
        if (!open)
            QTest::newRow(route.id.data()) << QString(route.method) << filled(route);
    }
}

void RefusalsTest::everyOtherRouteNeedsACaller()
{
    QFETCH(QString, method);
    QFETCH(QString, path);
    const test::Answer answer = m_world->ask({}, method, path);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.code, u"credential_missing"_s);
    QVERIFY(answer.headers.contains("WWW-Authenticate"));
    QCOMPARE(answer.reason, domain::Reason::CredentialMissing);
}
