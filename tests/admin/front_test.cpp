// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/front_test.h"

#include "service/admin/answers.h"
#include "service/admin/front.h"
#include "service/spool/spool_reader.h"
#include "tests/admin/fake_exchange.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using admin::AdminRequest;
using admin::AdminResponse;
using ExchangePtr = std::shared_ptr<test::FakeExchange>;

namespace {

/// What a record said; its texts belong to the spool.
struct Recorded
{
    spool::RecordKind kind{};
    domain::Reason reason = domain::Reason::NotDecided;
    std::string actor, token, method, target;
    int status = -1;
    std::optional<policy::StageMarks> stages{};
};

/// One worker's door, its spool, and a control thread that is the test.
struct FrontDesk
{
    QTemporaryDir folder;
    test::FakeClock clock;
    boost::asio::io_context context;
    std::unique_ptr<spool::Spool> spool =
        *spool::Spool::open(folder.filePath(u"worker.spool"_s), spool::SpoolFile::minCapacity);
    spool::SpoolReader reader{spool->file()};
    spool::DecisionIds ids{0, 0, 0};
    QList<AdminRequest> handed;
    std::function<void(const AdminRequest&, const admin::Reply&)> handler =
        [](const AdminRequest&, const admin::Reply& reply) {
            reply(admin::jsonAnswer(200, {{u"fine"_s, true}}));
        };
    admin::Control control{[this](const AdminRequest& request, const admin::Reply& reply) {
                               handed.append(request);
                               handler(request, reply);
                           },
                           2};
    bool ready = true;
    std::unique_ptr<admin::Front> front = std::make_unique<admin::Front>(
        admin::Front::Parts{context.get_executor(),
                            clock,
                            *spool,
                            ids,
                            control,
                            {"latchkey.example"},
                            [this] { return ready; },
                            [] { return std::string("latchkey_up 1\n"); }});

    ExchangePtr ask(const std::string& line, const std::string& fields = {},
                    const std::string& body = {})
    {
        const std::string host =
            fields.find("Host:") == std::string::npos ? "Host: localhost\r\n" : "";
        const std::string length =
            body.empty() ? "" : "Content-Length: " + std::to_string(body.size()) + "\r\n";
        auto exchange = std::make_shared<test::FakeExchange>(
            context, line + " HTTP/1.1\r\n" + host + fields + length + "\r\n", body, "192.0.2.1");
        front->handle(exchange);
        return exchange;
    }
    /// Lets both threads' loops run until nothing is left to do.
    void run()
    {
        for (int i = 0; i < 20; ++i) {
            context.restart();
            context.poll();
            QCoreApplication::processEvents();
        }
    }
    ExchangePtr answered(const std::string& line, const std::string& fields = {},
                         const std::string& body = {})
    {
        const ExchangePtr exchange = ask(line, fields, body);
        run();
        return exchange;
    }
    std::optional<Recorded> record()
    {
        const auto stored = reader.next(0);
        if (!stored || !stored->call)
            return std::nullopt;
        return Recorded{stored->call->kind,
                        stored->call->reason,
                        std::string(stored->call->actor),
                        std::string(stored->call->tokenId),
                        std::string(stored->call->method),
                        std::string(stored->call->target),
                        stored->completion ? stored->completion->status : -1,
                        policy::StageMarks::unpack(stored->call->stages)};
    }
};

int statusOf(const ExchangePtr& exchange)
{
    return exchange->sent.size() > 12 ? std::stoi(exchange->sent.substr(9, 3)) : 0;
}

bool holds(const ExchangePtr& exchange, const std::string& text)
{
    return exchange->sent.find(text) != std::string::npos;
}

} // namespace

void FrontTest::health()
{
    FrontDesk desk;
    QCOMPARE(statusOf(desk.ask("GET /health/live")), 200);
    QCOMPARE(statusOf(desk.ask("GET /health/ready")), 200);
    QCOMPARE(statusOf(desk.ask("GET /health/live", "Host: 10.0.0.1:8460\r\n")), 200);
    desk.ready = false;
    QCOMPARE(statusOf(desk.ask("GET /health/live")), 200);
    const ExchangePtr down = desk.ask("GET /health/ready?verbose");
    QCOMPARE(statusOf(down), 503);
    QVERIFY(holds(down, R"({"status":"unavailable"})"));
    QVERIFY(desk.handed.isEmpty());
    QVERIFY(!desk.record());
}

void FrontTest::metrics()
{
    FrontDesk desk;
    const ExchangePtr page = desk.ask("GET /metrics");
    QCOMPARE(statusOf(page), 200);
    QVERIFY(holds(page, "text/plain; version=0.0.4"));
    QVERIFY(page->sent.ends_with("\r\n\r\nlatchkey_up 1\n"));
    QCOMPARE(statusOf(desk.ask("POST /metrics")), 405);
    QCOMPARE(statusOf(desk.ask("GET /metrics", "Host: evil.example\r\n")), 403);
}

void FrontTest::hosts_data() // DNS rebinding
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("own");
    const auto row = [](const char* host, bool own) {
        QTest::newRow(host) << QByteArray(host) << own;
    };
    row("localhost", true);
    row("LOCALHOST:8460", true);
    row("127.0.0.1:8460", true);
    row("[::1]:8460", true);
    row("192.0.2.9", true);
    row("latchkey.example:8460", true);
    row("Latchkey.Example", true);
    row("evil.example", false);
    row("latchkey.example.evil.example", false);
    row("localhost.evil.example", false);
    row("127.0.0.1.evil.example", false);
    row("127.1", false);
    row("2130706433", false);
    row("localhost.", false);
}

void FrontTest::hosts()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, own);
    FrontDesk desk;
    const ExchangePtr exchange =
        desk.answered("GET /api/v1/status", "Host: " + host.toStdString() + "\r\n");
    QCOMPARE(statusOf(exchange), own ? 200 : 403);
    QCOMPARE(holds(exchange, "foreign_host"), !own);
    QCOMPARE(desk.handed.size(), own ? 1 : 0);
}

void FrontTest::browsersAreKeptOut()
{
    FrontDesk desk;
    for (const char* origin : {"https://evil.example", "null", "http://localhost:8460", ""}) {
        const ExchangePtr exchange =
            desk.answered("POST /api/v1/session", std::string("Origin: ") + origin + "\r\n", "{}");
        QCOMPARE(statusOf(exchange), 403);
        QVERIFY(holds(exchange, "browser_not_allowed"));
    }
    QVERIFY(desk.handed.isEmpty());
}

void FrontTest::handsOverEverything()
{
    FrontDesk desk;
    desk.answered(
        "PATCH /api/v1/users/a%20b?x=1&x=%C3%A4+b",
        "If-Match: \"7\"\r\nIdempotency-Key: k\r\nContent-Type: application/json\r\nAccept: */*\r\n"
        "Authorization: Bearer lkx_abc\r\n",
        R"({"enabled":false})");
    QCOMPARE(desk.handed.size(), 1);
    const AdminRequest& request = desk.handed.front();
    QCOMPARE(request.method, u"PATCH"_s);
    QCOMPARE(request.path, u"/api/v1/users/a b"_s);
    QCOMPARE(request.query,
             (QList<std::pair<QString, QString>>{{u"x"_s, u"1"_s}, {u"x"_s, u"\u00e4 b"_s}}));
    QCOMPARE(request.ifMatch, u"\"7\""_s);
    QCOMPARE(request.idempotencyKey, u"k"_s);
    QCOMPARE(request.contentType, u"application/json"_s);
    QCOMPARE(request.accept, u"*/*"_s);
    QCOMPARE(request.body.reveal(), std::string_view(R"({"enabled":false})"));
    QCOMPARE(request.peer.toString(), std::string("192.0.2.1"));
    QVERIFY(!request.repeatedField);
    QVERIFY2(!request.local, "nothing that comes over the network is local");
    QVERIFY(request.decision != 0);
}

void FrontTest::badForms_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status"); ///< 0: handed over, with the flag
    QTest::newRow("dot segments") << QByteArray("GET /api/v1/../status") << QByteArray() << 400;
    QTest::newRow("encoded slash") << QByteArray("GET /api/v1/users/a%2fb") << QByteArray() << 400;
    QTest::newRow("double slash") << QByteArray("GET /api//v1/status") << QByteArray() << 400;
    QTest::newRow("repeated If-Match") << QByteArray("PUT /api/v1/settings/tokens")
                                       << QByteArray("If-Match: \"1\"\r\nIf-Match: \"2\"\r\n") << 0;
}

void FrontTest::badForms()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    FrontDesk desk;
    const ExchangePtr exchange = desk.answered(line.toStdString(), fields.toStdString());
    if (status != 0) {
        QCOMPARE(statusOf(exchange), status);
        QVERIFY(desk.handed.isEmpty());
        QCOMPARE(desk.record()->status, status);
    } else {
        QVERIFY(desk.handed.front().repeatedField);
    }
}

void FrontTest::credentials_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("problem");
    QTest::addColumn<QByteArray>("secret");
    using Kind = AdminRequest::Credential::Kind;
    const auto row = [](const char* name, const char* fields, Kind kind, domain::Reason problem,
                        const char* secret) {
        QTest::newRow(name) << QByteArray(fields) << static_cast<int>(kind)
                            << static_cast<int>(problem) << QByteArray(secret);
    };
    using enum domain::Reason;
    row("none", "", Kind::None, NotDecided, "");
    row("Bearer", "Authorization: bearer lkx_a\r\n", Kind::Bearer, NotDecided, "lkx_a");
    row("Basic", "Authorization: Basic YTpi\r\n", Kind::Basic, NotDecided, "b");
    row("key header", "X-API-Key: lku_a\r\n", Kind::Bearer, NotDecided, "lku_a");
    row("both, different", "Authorization: Bearer x\r\nX-API-Key: y\r\n", Kind::None,
        TwoCredentials, "");
    row("Digest", "Authorization: Digest username=\"a\"\r\n", Kind::None, CredentialMalformed, "");
    row("broken Basic", "Authorization: Basic !!!\r\n", Kind::None, CredentialMalformed, "");
}

void FrontTest::credentials()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, kind);
    QFETCH(int, problem);
    QFETCH(QByteArray, secret);
    FrontDesk desk;
    desk.answered("GET /api/v1/me", fields.toStdString());
    const AdminRequest::Credential& credential = desk.handed.front().credential;
    QCOMPARE(static_cast<int>(credential.kind), kind);
    QCOMPARE(static_cast<int>(credential.problem), problem);
    QCOMPARE(credential.secret.reveal(),
             std::string_view(secret.constData(), static_cast<std::size_t>(secret.size())));
}

void FrontTest::answersAndRecords()
{
    FrontDesk desk;
    desk.handler = [](const AdminRequest&, const admin::Reply& reply) {
        AdminResponse response = admin::jsonAnswer(200, {{u"a"_s, 1}}, 7);
        response.actor = u"alice"_s;
        response.tokenId = u"0123456789AB"_s;
        reply(std::move(response));
    };
    const ExchangePtr exchange =
        desk.answered("GET /api/v1/tokens/0123456789AB?q=x&password=hunter2");
    QCOMPARE(statusOf(exchange), 200);
    QVERIFY(holds(exchange, "ETag: \"7\"\r\n"));
    QVERIFY(holds(exchange, "Cache-Control: no-store\r\n"));
    QVERIFY(holds(exchange, "X-Latchkey-Decision-Id: "));
    QVERIFY(exchange->sent.ends_with("\r\n\r\n{\"a\":1}"));
    const auto record = desk.record();
    QVERIFY(record);
    QCOMPARE(record->kind, spool::RecordKind::Administration);
    QCOMPARE(record->actor, std::string("alice"));
    QCOMPARE(record->token, std::string("0123456789AB"));
    QCOMPARE(record->method, std::string("GET"));
    QVERIFY(record->target.starts_with("/api/v1/tokens/0123456789AB"));
    QVERIFY2(record->target.find("hunter2") == std::string::npos, record->target.c_str());
    QCOMPARE(record->status, 200);
    QCOMPARE(record->reason, domain::Reason::Allowed);
}

void FrontTest::recordsRefusals()
{
    FrontDesk desk;
    desk.answered("GET /api/v1/status", "Origin: null\r\n");
    const auto record = desk.record();
    QVERIFY(record && !domain::lets(record->reason));
    QCOMPARE(record->kind, spool::RecordKind::Administration);
    QCOMPARE(record->status, 403);
    QVERIFY(record->stages && record->stages->refusedAt() == policy::Stage::Route);
    desk.answered("GET //");
    const auto unreadable = desk.record();
    QVERIFY(unreadable && unreadable->stages);
    QCOMPARE(unreadable->kind, spool::RecordKind::Administration);
    QVERIFY(unreadable->stages->refusedAt() == policy::Stage::Target);
}

void FrontTest::aFullSpoolRefusesBeforeAnythingHappens()
{
    FrontDesk desk;
    spool::CallRecord filler;
    const std::string target(2'000, 'x');
    filler.target = target;
    while (desk.spool->append(filler)) { }
    const ExchangePtr exchange = desk.answered("POST /api/v1/tokens", {}, "{}");
    QCOMPARE(statusOf(exchange), 503);
    QVERIFY(holds(exchange, "audit_unavailable"));
    QVERIFY(holds(exchange, "Retry-After: 1\r\n"));
    QVERIFY(desk.handed.isEmpty());
}

void FrontTest::overload()
{
    FrontDesk desk;
    desk.handler = [](const AdminRequest&, const admin::Reply&) {}; // answers never
    desk.answered("GET /api/v1/me");
    desk.answered("GET /api/v1/me");
    const ExchangePtr third = desk.answered("GET /api/v1/me");
    QCOMPARE(statusOf(third), 503);
    QVERIFY(holds(third, "overloaded"));
}

void FrontTest::headHasNoBody()
{
    FrontDesk desk;
    const ExchangePtr exchange = desk.answered("HEAD /api/v1/me");
    QVERIFY(exchange->sent.ends_with("\r\n\r\n"));
    QVERIFY(holds(exchange, "Content-Length: 13\r\n"));
}

void FrontTest::streams()
{
    FrontDesk desk;
    desk.handler = [](const AdminRequest&, const admin::Reply& reply) {
        AdminResponse response = admin::emptyAnswer(200);
        response.contentType = "text/csv"_ba;
        auto left = std::make_shared<int>(2);
        response.nextPart = [left](const std::function<void(core::Result<QByteArray>)>& done) {
            done((*left)-- > 0 ? QByteArray(20, 'r') : QByteArray());
        };
        reply(std::move(response));
    };
    const ExchangePtr exchange = desk.answered("GET /api/v1/audit/export");
    QVERIFY(exchange->complete);
    QVERIFY(holds(exchange, "Transfer-Encoding: chunked\r\n"));
    const std::string chunk = "14\r\n" + std::string(20, 'r') + "\r\n";
    QVERIFY2(exchange->sent.ends_with("\r\n\r\n" + chunk + chunk + "0\r\n\r\n"),
             exchange->sent.c_str());
    QCOMPARE(desk.record()->status, 200);
}

void FrontTest::aStreamThatBreaksIsCutOff()
{
    FrontDesk desk;
    desk.handler = [](const AdminRequest&, const admin::Reply& reply) {
        AdminResponse response = admin::emptyAnswer(200);
        response.nextPart = [](const std::function<void(core::Result<QByteArray>)>& done) {
            done(core::Error{core::Error::Code::Unavailable, u"gone"_s});
        };
        reply(std::move(response));
    };
    const ExchangePtr exchange = desk.answered("GET /api/v1/audit/export");
    QVERIFY(exchange->aborted);
    QVERIFY2(!holds(exchange, "\r\n0\r\n"), "the client must see that the end is missing");
}

void FrontTest::aPeerThatIsGone()
{
    FrontDesk desk;
    const ExchangePtr exchange = desk.ask("POST /api/v1/groups", {}, "{}");
    desk.context.poll();
    exchange->isGone = true;
    desk.run();
    QCOMPARE(desk.handed.size(), 1);
    QVERIFY(exchange->sent.empty());
    const auto record = desk.record();
    QVERIFY2(record && record->status == 0, "what was done is recorded all the same");
}

void FrontTest::answersAfterTheEndAreDropped()
{
    FrontDesk desk;
    admin::Reply late;
    desk.handler = [&](const AdminRequest&, const admin::Reply& reply) { late = reply; };
    const ExchangePtr exchange = desk.answered("GET /api/v1/me");
    QVERIFY(late);
    desk.front.reset();
    late(admin::jsonAnswer(200, {}));
    desk.run();
    QVERIFY(exchange->sent.empty());
    QCOMPARE(exchange.use_count(), 1L);
}

void FrontTest::malformedRequests()
{
    FrontDesk desk;
    const auto exchange = std::make_shared<test::FakeExchange>(
        desk.context, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", std::string(), "192.0.2.1");
    std::string answer;
    desk.front->refuse(exchange, 431, static_cast<std::uint16_t>(domain::Reason::HeadersTooLarge),
                       answer);
    QVERIFY(answer.starts_with("HTTP/1.1 431 "));
    QVERIFY(answer.find("Connection: close\r\n") != std::string::npos);
    QVERIFY(answer.find("application/problem+json") != std::string::npos);
    const auto record = desk.record();
    QCOMPARE(record->reason, domain::Reason::HeadersTooLarge);
    QCOMPARE(record->status, 431);
}
