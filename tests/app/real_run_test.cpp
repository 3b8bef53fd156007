// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/real_run_test.h"

#include "app/client/real_call.h"
#include "app/dialogs/confirm_dialog.h"
#include "app/dialogs/test_token_dialog.h"
#include "app/models/real_answer.h"
#include "app/pages/token_test.h"
#include "app/widgets/trace_view.h"
#include "tests/app/shown_tokens.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace test;
using client::Request;
using client::Response;
using dialogs::TestTokenDialog;
using Door = api::ServiceStatus::GatewayDoor;
using Scheme = api::ExplainQuestion::Scheme;

namespace {

const QString secret = u"lku_Zt51hNw00000_notARealSecret"_s;

/// A gateway in a script: where it was reached, what was sent, what it answers.
struct Gateway
{
    QUrl reached;
    QList<Request> sent;
    Response answer;

    struct Wire final : client::Transport
    {
        explicit Wire(Gateway& gateway) : m_gateway(gateway) { }
        client::Ticket send(const Request& request, Done done) override
        {
            m_gateway.sent.append(request);
            QTimer::singleShot(0, &m_context, [this, done] { done(m_gateway.answer); });
            return {};
        }
        Gateway& m_gateway;
        QObject m_context;
    };
};

Response fromUpstream(const QByteArray& body = "{\"name\":\"t.ferreira\"}")
{
    Response response;
    response.outcome = Response::Outcome::Answered;
    response.status = 200;
    response.headers = {{"content-type", "application/json"},
                        {"set-cookie", "JSESSIONID=private"},
                        {"x-latchkey-decision-id", "8ZbQ0kT1c2D"}};
    response.body = body;
    return response;
}

Response refused(int status, const QString& code)
{
    Response response = refusal(status, code);
    response.headers = {{"content-type", "application/problem+json"}};
    return response;
}

/// The dialog, open, with the token's value in it and the run switched on.
struct Bench
{
    ConsoleWorld world;
    Gateway gateway;
    TestTokenDialog* dialog;

    explicit Bench(bool allowed = true, bool withValue = true)
    {
        gateway.answer = fromUpstream();
        world.transport.on("POST /explain", answer(200, explanation(allowed)));
        pages::Context context = world.context();
        context.gateway = [this](const QUrl& address) {
            gateway.reached = address;
            return std::make_unique<Gateway::Wire>(gateway);
        };
        TestTokenDialog::Start start;
        start.token = viewOf(0).token;
        start.url = u"/rest/api/2/myself?expand=groups"_s;
        if (withValue)
            start.value = core::Secret(secret.toStdString());
        dialog = new TestTokenDialog(start, nullptr);
        pages::serveTest(context, *dialog);
        dialog->open();
        settle();
        run()->setChecked(withValue);
        settle();
    }
    ~Bench()
    {
        delete dialog;
        settle();
    }
    [[nodiscard]] QCheckBox* run() const { return dialog->findChild<QCheckBox*>(); }
    void test() const { click(dialog, u"Test"_s); }
};

} // namespace

void RealRunTest::theGatewayIsWhereTheServiceSays_data()
{
    QTest::addColumn<QList<std::pair<QString, bool>>>("doors");
    QTest::addColumn<QString>("administration");
    QTest::addColumn<QString>("found");
    using Doors = QList<std::pair<QString, bool>>;
    const QString away = u"https://keys.corp.example:8460"_s;
    const QString here = u"http://127.0.0.1:8460"_s;
    QTest::newRow("every address: the host that the console knows")
        << Doors{{u"0.0.0.0:443"_s, true}} << away << u"https://keys.corp.example:443"_s;
    QTest::newRow("every address, IPv6")
        << Doors{{u"[::]:443"_s, true}} << away << u"https://keys.corp.example:443"_s;
    QTest::newRow("one address") << Doors{{u"10.1.2.3:8443"_s, true}} << away
                                 << u"https://10.1.2.3:8443"_s;
    QTest::newRow("TLS first") << Doors{{u"0.0.0.0:80"_s, false}, {u"0.0.0.0:443"_s, true}} << away
                               << u"https://keys.corp.example:443"_s;
    QTest::newRow("its own machine's, from here")
        << Doors{{u"127.0.0.1:8462"_s, false}} << here << u"http://127.0.0.1:8462"_s;
    QTest::newRow("its own machine's, from elsewhere")
        << Doors{{u"127.0.0.1:8462"_s, false}, {u"[::1]:8462"_s, true}} << away << QString();
    QTest::newRow("not told") << Doors{} << away << QString();
}

void RealRunTest::theGatewayIsWhereTheServiceSays()
{
    using Doors = QList<std::pair<QString, bool>>;
    QFETCH(const Doors, doors);
    QFETCH(const QString, administration);
    QFETCH(const QString, found);
    QList<Door> told;
    for (const auto& [address, tls] : doors)
        told.append({address, tls});
    QCOMPARE(client::gatewayAddress(told, QUrl(administration)).toString(), found);
}

void RealRunTest::aTokenIsNotSentInTheClear_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("taken"); ///< empty: refused
    QTest::newRow("TLS") << u"https://api.corp.example:443"_s << u"https://api.corp.example:443"_s;
    QTest::newRow("a host alone is TLS") << u"api.corp.example"_s << u"https://api.corp.example"_s;
    QTest::newRow("plain, this computer") << u"127.0.0.1:8462"_s << u"http://127.0.0.1:8462"_s;
    QTest::newRow("a path is no matter")
        << u"https://api.corp.example/rest?x=1"_s << u"https://api.corp.example"_s;
    QTest::newRow("plain, elsewhere") << u"http://api.corp.example"_s << QString();
    QTest::newRow("plain, a name like localhost") << u"http://localhost.example"_s << QString();
    QTest::newRow("another scheme") << u"ftp://api.corp.example"_s << QString();
    QTest::newRow("a password in it") << u"https://me:it@api.corp.example"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void RealRunTest::aTokenIsNotSentInTheClear()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, taken);
    const QUrl url = client::gatewayFromInput(typed);
    QCOMPARE(client::gatewayProblem(url).isEmpty(), !taken.isEmpty());
    if (!taken.isEmpty())
        QCOMPARE(url.toString(), taken);
}

void RealRunTest::theRequestIsAsAProgramSendsIt_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const QByteArray value = secret.toUtf8();
    QTest::newRow("basic") << int(Scheme::Basic) << u"/a?b=c%20d"_s << "/a?b=c%20d"_ba
                           << "Authorization"_ba
                           << "Basic " + ("alice:" + value).toBase64();
    QTest::newRow("bearer") << int(Scheme::Bearer) << u"/ü b"_s << "/%C3%BC%20b"_ba
                            << "Authorization"_ba
                            << "Bearer " + value;
    QTest::newRow("key header") << int(Scheme::ApiKey) << u"a"_s << "/a"_ba
                                << "X-Our-Key"_ba << value;
    QTest::newRow("none") << int(Scheme::None) << u"https://api.example:8/x/y"_s << "/x/y"_ba
                          << "Host"_ba
                          << "api.example:8"_ba;
    QTest::newRow("a host alone") << int(Scheme::None) << u"https://api.example"_s << "/"_ba
                                  << "Host"_ba
                                  << "api.example"_ba;
    QTest::newRow("what a URL can't hold")
        << int(Scheme::None) << u"/a{b}|#50%?x=[1]"_s << "/a%7Bb%7D%7C%2350%25?x=[1]"_ba
        << "Host"_ba << QByteArray();
    QTest::newRow("no line of its own")
        << int(Scheme::None) << u"/a\r\nX-Evil: 1"_s << "/a%0D%0AX-Evil:%201"_ba
        << "X-Evil"_ba << QByteArray();
}

void RealRunTest::theRequestIsAsAProgramSendsIt()
{
    QFETCH(const int, scheme);
    QFETCH(const QString, url);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    api::ExplainQuestion question;
    question.scheme = Scheme(scheme);
    question.user = u"alice"_s;
    question.credential = core::Secret(secret.toStdString());
    question.method = u"PUT"_s;
    question.url = url;
    question.body = u"{}"_s;
    const Request request = client::realRequest(question, u"X-Our-Key"_s);
    QCOMPARE(request.method, "PUT"_ba);
    QCOMPARE(request.target, target);
    QCOMPARE(FakeTransport::header(request, name), value);
    QCOMPARE(request.body, "{}"_ba);
    QVERIFY2(QUrl::fromEncoded("http://127.0.0.1" + request.target, QUrl::StrictMode).isValid(),
             request.target.constData()); // as the transport makes it
    QVERIFY2(request.bodyLimit > 0, "an answer without end fills no memory");
    const bool carried = !FakeTransport::header(request, "Authorization").isEmpty()
        || !FakeTransport::header(request, "X-Our-Key").isEmpty();
    QCOMPARE(carried, Scheme(scheme) != Scheme::None);
}

void RealRunTest::bodiesAreShownAsTextOrAsBytes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("more");
    QTest::addColumn<QString>("shown");
    QTest::newRow("text") << "{\"ä\":1}"_ba << false << u"{\"ä\":1}"_s;
    QTest::newRow("none") << QByteArray() << false << u"The answer has no body."_s;
    QTest::newRow("cut in a character")
        << "ab\xc3"_ba << true << u"ab\n…\nThe first 3 bytes are shown."_s;
    QTest::newRow("bytes") << QByteArray("\x89PNG\0", 5) << false
                           << u"No text. It begins with these bytes:\n89 50 4e 47 00"_s;
    QTest::newRow("control characters")
        << "a\x1b[2J"_ba << false << u"No text. It begins with these bytes:\n61 1b 5b 32 4a"_s;
    QTest::newRow("the token itself")
        << "you sent " + secret.toUtf8() << false << u"you sent ••••••••"_s;
}

void RealRunTest::bodiesAreShownAsTextOrAsBytes()
{
    QFETCH(const QByteArray, body);
    QFETCH(const bool, more);
    QFETCH(const QString, shown);
    models::RealAnswer answer;
    answer.body = body;
    answer.more = more;
    QCOMPARE(models::bodyText(answer, secret), shown);
}

void RealRunTest::onlyHeadersThatMatterAreShown()
{
    models::RealAnswer answer;
    answer.status = 429;
    answer.headers = {
        {"set-cookie", "private"}, {"retry-after", "7"}, {"content-type", "text/plain"}};
    QCOMPARE(models::headText(answer), u"HTTP/1.1 429\nContent-Type: text/plain\nRetry-After: 7"_s);
}

void RealRunTest::aPickedTokenHasNothingToSend()
{
    Bench bench(true, false);
    QVERIFY(!bench.run()->isEnabled());
    QVERIFY(bench.run()->toolTip().contains(u"paste"_s));
    QVERIFY(shows(bench.dialog, bench.run()->toolTip())); // not only for who waits for a tooltip
    bench.test();
    QVERIFY(bench.gateway.sent.isEmpty());
    fieldNamed(bench.dialog, u"Token"_s)->setText(secret);
    QVERIFY(bench.run()->isEnabled());
    QVERIFY(!bench.run()->isChecked()); // nobody asked for it
}

void RealRunTest::theAnswerIsShownBesideTheDecision()
{
    Bench bench;
    QCOMPARE(fieldNamed(bench.dialog, u"Gateway"_s)->text(), u"https://keys.corp.example:443"_s);
    bench.test();
    QCOMPARE(bench.gateway.reached, QUrl(u"https://keys.corp.example:443"_s));
    QCOMPARE(bench.gateway.sent.size(), 1);
    QCOMPARE(bench.gateway.sent.front().target, "/rest/api/2/myself?expand=groups"_ba);
    QCOMPARE(bench.dialog->verdict(), u"Test successful"_s);
    QVERIFY(shows(bench.dialog, u"Really sent: 200 in"_s));
    QVERIFY(shows(bench.dialog, u"as explained"_s));
    const auto edits = bench.dialog->findChildren<QPlainTextEdit*>();
    QVERIFY(std::ranges::any_of(edits, [](const QPlainTextEdit* edit) {
        return edit->isVisible() && edit->toPlainText() == u"{\"name\":\"t.ferreira\"}"_s;
    }));
    QVERIFY(!shows(bench.dialog, u"JSESSIONID"_s));
    picture(bench.dialog, u"05-test-token-real"_s);
    click(bench.dialog, u"Decision"_s);
    const QString trace = bench.dialog->findChild<widgets::TraceView*>()->toPlainText();
    QVERIFY(trace.contains(u"X-Forwarded-User: t.ferreira"_s)); // what the upstream is told
    QVERIFY(trace.contains(u"X-Latchkey-Decision-Id: (another one"_s));
    QVERIFY(shows(bench.dialog, u"µs in total"_s));
    picture(bench.dialog, u"05-test-token-real-decision"_s);
    click(bench.dialog, u"Copy trace"_s);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"Really sent: 200 in"_s));
    QVERIFY(!copied.contains(secret));
}

void RealRunTest::anotherVerdictThanExplainedIsSaid_data()
{
    QTest::addColumn<bool>("explained");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code"); ///< of the gateway's problem; empty: the upstream answered
    QTest::addColumn<QString>("said");
    QTest::newRow("let in as explained") << true << 200 << QString() << u"as explained"_s;
    QTest::newRow("the upstream's own refusal is none of the gateway's")
        << true << 403 << QString() << u"as explained"_s;
    QTest::newRow("denied as explained")
        << false << 403 << u"limit_not_matched"_s << u"refused it, as explained"_s;
    QTest::newRow("denied all the same")
        << true << 401 << u"token_not_usable"_s << u"The verdict differs: explained as let in"_s;
    QTest::newRow("let in all the same")
        << false << 200 << QString() << u"The verdict differs: explained as denied"_s;
    QTest::newRow("the upstream is away")
        << true << 502 << u"upstream_unreachable"_s << u"the upstream did not answer"_s;
}

void RealRunTest::anotherVerdictThanExplainedIsSaid()
{
    QFETCH(const bool, explained);
    QFETCH(const int, status);
    QFETCH(const QString, code);
    QFETCH(const QString, said);
    Bench bench(explained);
    bench.gateway.answer = code.isEmpty() ? fromUpstream() : refused(status, code);
    bench.gateway.answer.status = status;
    bench.test();
    QVERIFY(shows(bench.dialog, u"Really sent: %1 in"_s.arg(status)));
    QVERIFY(shows(bench.dialog, said));
}

void RealRunTest::whatChangesSomethingIsAskedAbout_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<bool>("asks");
    for (const char* method : {"GET", "HEAD", "OPTIONS"})
        QTest::newRow(method) << QString::fromLatin1(method) << false;
    for (const char* method : {"POST", "PUT", "PATCH", "DELETE"})
        QTest::newRow(method) << QString::fromLatin1(method) << true;
}

void RealRunTest::whatChangesSomethingIsAskedAbout()
{
    QFETCH(const QString, method);
    QFETCH(const bool, asks);
    Bench bench;
    bench.dialog->findChild<QComboBox*>()->setCurrentText(method);
    bench.test();
    auto* confirm = openDialog<dialogs::ConfirmDialog>();
    QCOMPARE(confirm != nullptr, asks);
    QCOMPARE(bench.gateway.sent.size(), asks ? 0 : 1);
    if (!asks)
        return;
    QCOMPARE(bench.world.transport.count("POST /explain"), 0);
    QVERIFY(shows(confirm, u"Really send %1?"_s.arg(method)));
    picture(confirm, u"05-test-token-confirm"_s);
    click(confirm, u"Cancel"_s);
    QCOMPARE(bench.gateway.sent.size(), 0);
    bench.test();
    click(openDialog<dialogs::ConfirmDialog>(), u"Send it"_s);
    QCOMPARE(bench.gateway.sent.size(), 1);
    QCOMPARE(bench.gateway.sent.front().method, method.toLatin1());
    bench.run()->setChecked(false); // then there is nothing to ask
    bench.test();
    QVERIFY(!openDialog<dialogs::ConfirmDialog>());
    QCOMPARE(bench.gateway.sent.size(), 1);
}

void RealRunTest::whatIsNotExplainedIsNotSent()
{
    Bench bench;
    bench.world.transport.on("POST /explain", refusal(422, u"invalid_input"_s));
    bench.test();
    QVERIFY(bench.gateway.sent.isEmpty());
    QCOMPARE(bench.dialog->verdict(), u"Not tested"_s);
}

void RealRunTest::anAddressThatWillNotDoIsSaid()
{
    Bench bench;
    QLineEdit* gateway = fieldNamed(bench.dialog, u"Gateway"_s);
    for (const QString& typed : {QString(), u"http://api.corp.example"_s}) {
        gateway->setText(typed);
        bench.test();
        QVERIFY(bench.gateway.sent.isEmpty());
        QVERIFY(!gateway->accessibleDescription().isEmpty());
    }
    gateway->setText(u"https://api.corp.example"_s);
    bench.test();
    QCOMPARE(bench.gateway.sent.size(), 1);
}

void RealRunTest::aGatewayThatDoesNotAnswerIsSaid()
{
    Bench bench;
    bench.gateway.answer = away();
    bench.test();
    QVERIFY(shows(bench.dialog, u"Really sent, but no answer came"_s));
    QVERIFY(shows(bench.dialog, u"Connection refused"_s));
    QVERIFY(!buttonNamed(bench.dialog, u"Real answer"_s));
    QVERIFY(buttonNamed(bench.dialog, u"Test"_s)->isEnabled());
}
