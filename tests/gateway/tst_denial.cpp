// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateway/tst_denial.h"

#include "service/gateway/denial.h"
#include "tests/gateway/answer.h"
#include "tests/support/allocation_counter.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using domain::Reason;
using gateway::Challenge;
using gateway::Presentation;

namespace {

constexpr Presentation bearer{};
constexpr Presentation basic{true, false};
constexpr Presentation basicOrPassword{true, true};

std::vector<Reason> everyRefusal()
{
    std::vector<Reason> reasons;
    for (int number = 1; number < 1000; ++number) {
        const auto reason = domain::reasonFromNumber(number);
        if (reason && !domain::lets(*reason))
            reasons.push_back(*reason);
    }
    return reasons;
}

test::Answer written(const gateway::DenialAnswer& answer, std::optional<int> standIn = {})
{
    std::string out;
    http::ResponseWriter writer(out);
    gateway::writeDenial(writer, answer, standIn);
    return test::Answer(out, answer.headOnly);
}

gateway::DenialAnswer answerFor(Reason reason, Presentation presentation = bearer)
{
    gateway::DenialAnswer answer;
    answer.denial = gateway::denialFor(reason, presentation);
    answer.decisionId = "0123456789a";
    return answer;
}

} // namespace

void TestDenial::everyRefusalHasItsOwnAnswer()
{
    const auto reasons = everyRefusal();
    QVERIFY(reasons.size() > 45);
    for (const Reason reason : reasons) {
        for (const auto presentation : {bearer, basic, basicOrPassword}) {
            const auto denial = gateway::denialFor(reason, presentation);
            const auto name = std::string(domain::code(reason));
            QVERIFY2(denial.status >= 400 && denial.status <= 599, name.c_str());
            QVERIFY2(!denial.code.empty() && !denial.title.empty() && !denial.detail.empty(),
                     name.c_str());
            QVERIFY2((denial.code == "internal_error") == (reason == Reason::InternalError),
                     name.c_str());
            // RFC 9110, 15.5.2: a 401 names at least one challenge.
            QVERIFY2(denial.status != 401 || denial.challenge != Challenge::None, name.c_str());
        }
    }
}

void TestDenial::nothingThatLetsThroughIsAnsweredAsSuch()
{
    for (const Reason reason :
         {Reason::NotDecided, Reason::Allowed, Reason::AllowedPublic, Reason::AllowedBypass,
          Reason::AllowedEnforcementOff, static_cast<Reason>(999), static_cast<Reason>(65535)})
        QCOMPARE(gateway::denialFor(reason, bearer).status, 500);
}

void TestDenial::statusAndChallenge_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<Presentation>("presentation");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("challenge");
    const auto row = [](Reason reason, Presentation presentation, int status,
                        const char* challenge) {
        const char* how = !presentation.basic ? ""
            : presentation.passwordsAccepted  ? " (Basic)"
                                              : " (Basic, passwords off)";
        QTest::addRow("%s%s", std::string(domain::code(reason)).c_str(), how)
            << reason << presentation << status << QByteArray(challenge);
    };
    constexpr auto none = "-";
    constexpr auto askBasic = R"(Basic realm="Latchkey", charset="UTF-8")";
    constexpr auto askBoth = R"(Basic realm="Latchkey", charset="UTF-8", Bearer realm="Latchkey")";
    constexpr auto invalid = R"(Bearer realm="Latchkey", error="invalid_token")";
    constexpr auto scope = R"(Bearer realm="Latchkey", error="insufficient_scope")";

    for (const auto how : {bearer, basic, basicOrPassword}) {
        row(Reason::Malformed, how, 400, none);
        row(Reason::AmbiguousTarget, how, 400, none);
        row(Reason::TwoCredentials, how, 400, none);
        row(Reason::BadForwardedHeader, how, 400, none);
        row(Reason::CredentialMalformed, how, 400, none);
        row(Reason::MethodOverride, how, 400, none);
        row(Reason::ForgedIdentity, how, 400, none);
        row(Reason::BodyTooLarge, how, 413, none);
        row(Reason::TargetTooLong, how, 414, none);
        row(Reason::HeadersTooLarge, how, 431, none);
        row(Reason::RequestTimeout, how, 408, none);
        row(Reason::NoUpstream, how, 404, none);
        row(Reason::PeerNotTrusted, how, 403, none);
        row(Reason::TlsRequired, how, 403, none);
        row(Reason::CredentialMissing, how, 401, askBoth); // RFC 6750, 3.1: without error
        row(Reason::OwnerNotPermitted, how, 403, none); // KA-22
        row(Reason::TokenUserMismatch, how, 403, none); // EX-2
        row(Reason::PasswordsOff, how, 403, none); // RE-13
        row(Reason::IpNotAllowed, how, 403, none); // KA-12
        row(Reason::TokenIpNotAllowed, how, 403, none);
        row(Reason::PathNotEnabledForTokens, how, 403, none); // KA-25
        row(Reason::NotInApiGroup, how, 403, none); // MO-24
        row(Reason::LockedOut, how, 429, none);
        row(Reason::RateLimited, how, 429, none);
        row(Reason::AuditUnavailable, how, 503, none);
        row(Reason::PolicyUnavailable, how, 503, none);
        row(Reason::Overloaded, how, 503, none);
        row(Reason::UpstreamUnreachable, how, 502, none);
        row(Reason::UpstreamTimeout, how, 504, none);
        row(Reason::InternalError, how, 500, none);
    }
    // RE-13 and RFC 6750: Bearer is 401; Basic is 403 where a password could not have been meant
    // either.
    row(Reason::TokenUnknown, bearer, 401, invalid);
    row(Reason::TokenUnknown, basic, 403, none);
    row(Reason::TokenUnknown, basicOrPassword, 401, askBasic);
    row(Reason::SchemeNotAccepted, bearer, 401, invalid);
    row(Reason::SchemeNotAccepted, basic, 403, none);
    row(Reason::UnboundTokenNeedsBasic, bearer, 401, invalid); // EX-4
    row(Reason::ForeignTokenNotAccepted, bearer, 401, invalid); // MO-34
    row(Reason::PasswordWrong, basicOrPassword, 401, askBasic);
    for (const Reason reason : {Reason::ReadOnlyGroup, Reason::ReadOnlyToken,
                                Reason::LimitNotMatched, Reason::BodyNotAvailable}) {
        row(reason, bearer, 403, scope); // MO-25, EX-24
        row(reason, basic, 403, none);
    }
}

Q_DECLARE_METATYPE(Presentation)

void TestDenial::statusAndChallenge()
{
    QFETCH(const Reason, reason);
    QFETCH(const Presentation, presentation);
    QFETCH(const int, status);
    QFETCH(const QByteArray, challenge);
    const auto answer = written(answerFor(reason, presentation));
    QCOMPARE(answer.status, status);
    QCOMPARE(QByteArray::fromStdString(answer.field("WWW-Authenticate")), challenge);
    QCOMPARE(answer.field("Cache-Control"), std::string("no-store"));
}

void TestDenial::clientsCannotTellUnusableTokensApart()
{
    for (const auto presentation : {bearer, basic, basicOrPassword}) {
        std::set<std::string> answers;
        for (const Reason reason :
             {Reason::TokenMalformed, Reason::TokenUnknown, Reason::TokenWrongSecret,
              Reason::TokenExpired, Reason::TokenRevoked, Reason::TokenDisabled,
              Reason::OwnerDisabled, Reason::OwnerMissing}) {
            std::string out;
            gateway::appendProblem(out, answerFor(reason, presentation));
            answers.insert(out
                           + std::to_string(static_cast<int>(
                               gateway::denialFor(reason, presentation).challenge)));
        }
        QCOMPARE(answers.size(), std::size_t{1});
        QVERIFY(answers.begin()->find("token_not_usable") != std::string::npos);
    }
}

void TestDenial::clientsCannotTellFailedPasswordsApart()
{
    std::set<std::string> answers;
    for (const Reason reason : {Reason::PasswordWrong, Reason::UserUnknown, Reason::UserDisabled,
                                Reason::UserAmbiguous, Reason::AccountLocked}) {
        std::string out;
        gateway::appendProblem(out, answerFor(reason, basicOrPassword));
        answers.insert(out);
    }
    QCOMPARE(answers.size(), std::size_t{1});
}

void TestDenial::writesAProblemDocument()
{
    const auto answer = written(answerFor(Reason::IpNotAllowed));
    QCOMPARE(answer.status, 403);
    QVERIFY(answer.whole);
    QCOMPARE(answer.field("Content-Type"), std::string("application/problem+json"));
    QVERIFY(answer.field("Date") != "-");
    const auto json = answer.json();
    QCOMPARE(json.value(u"type"_s).toString(), u"urn:latchkey:problem:ip_not_allowed"_s);
    QCOMPARE(json.value(u"status"_s).toInt(), 403);
    QCOMPARE(json.value(u"instance"_s).toString(), u"urn:latchkey:decision:0123456789a"_s);
    QVERIFY(!json.value(u"title"_s).toString().isEmpty());
    QVERIFY(!json.value(u"detail"_s).toString().isEmpty());
    QCOMPARE(json.size(), 5);
}

void TestDenial::problemWithoutDecisionHasNoInstance()
{
    auto answer = answerFor(Reason::Malformed);
    answer.decisionId = {};
    const auto json = written(answer).json();
    QCOMPARE(json.value(u"type"_s).toString(), u"urn:latchkey:problem:bad_request"_s);
    QVERIFY(!json.contains(u"instance"_s));
}

void TestDenial::textsNeedNoEscapingButQuotes()
{
    for (const Reason reason : everyRefusal()) {
        const auto denial = gateway::denialFor(reason, bearer);
        for (const auto text : {denial.code, denial.title, denial.detail}) {
            for (const char c : text)
                QVERIFY2(c >= 0x20 && c < 0x7f && c != '\\',
                         std::string(domain::code(reason)).c_str());
        }
        QVERIFY(denial.title.find('"') == std::string_view::npos);
        QCOMPARE(written(answerFor(reason)).json().value(u"detail"_s).toString().toStdString(),
                 std::string(denial.detail));
    }
}

void TestDenial::retryAfterIsAtLeastOneSecond_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<int>("given");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("rate limit") << Reason::RateLimited << 42 << QByteArray("42");
    QTest::newRow("rate limit, none known") << Reason::RateLimited << 0 << QByteArray("1");
    QTest::newRow("lockout") << Reason::LockedOut << 300 << QByteArray("300");
    QTest::newRow("audit") << Reason::AuditUnavailable << 0 << QByteArray("1");
    QTest::newRow("policy") << Reason::PolicyUnavailable << 5 << QByteArray("5");
    QTest::newRow("not for other refusals") << Reason::IpNotAllowed << 42 << QByteArray("-");
}

void TestDenial::retryAfterIsAtLeastOneSecond()
{
    QFETCH(const Reason, reason);
    QFETCH(const int, given);
    QFETCH(const QByteArray, field);
    auto answer = answerFor(reason);
    answer.retryAfterSeconds = static_cast<std::uint32_t>(given);
    QCOMPARE(QByteArray::fromStdString(written(answer).field("Retry-After")), field);
}

void TestDenial::rateLimitFieldsFollowTheDraft()
{
    auto answer = answerFor(Reason::RateLimited);
    QCOMPARE(written(answer).field("RateLimit"), std::string("-"));
    answer.rate = {100, 7, 30, 60};
    const auto some = written(answer);
    QCOMPARE(some.field("RateLimit"), std::string(R"("default";r=7;t=30)"));
    QCOMPARE(some.field("RateLimit-Policy"), std::string(R"("default";q=100;w=60)"));
    answer.rate = {4294967295U, 4294967295U, 4294967295U, 4294967295U};
    const auto most = written(answer);
    QCOMPARE(most.field("RateLimit"), std::string(R"("default";r=4294967295;t=4294967295)"));
    QCOMPARE(most.field("RateLimit-Policy"), std::string(R"("default";q=4294967295;w=4294967295)"));
}

void TestDenial::headHasNoBody()
{
    auto answer = answerFor(Reason::IpNotAllowed);
    const auto length = written(answer).field("Content-Length");
    answer.headOnly = true;
    for (const auto standIn : {std::optional<int>{}, std::optional<int>{403}}) {
        const auto head = written(answer, standIn);
        QVERIFY(head.whole && head.body.empty());
        QCOMPARE(head.field("Content-Length"), length);
    }
}

void TestDenial::standInTellsTheTrueAnswerBeside()
{
    auto answer = answerFor(Reason::RateLimited);
    answer.keepAlive = false;
    const auto plain = written(answer);
    QCOMPARE(plain.field("X-Error-Status"), std::string("-"));
    QCOMPARE(plain.field("Connection"), std::string("close"));
    const auto told = written(answer, 403);
    QCOMPARE(told.status, 403);
    QCOMPARE(told.field("X-Error-Status"), std::string("429"));
    QCOMPARE(told.field("X-Error-Body"), told.body);
    QCOMPARE(told.field("Retry-After"), std::string("1"));
    QCOMPARE(told.json().value(u"status"_s).toInt(), 429);
}

void TestDenial::aWarmBufferIsAllItNeeds()
{
    auto answer = answerFor(Reason::RateLimited);
    answer.rate = {100, 7, 30, 60};
    std::string out;
    const auto write = [&] {
        out.clear();
        http::ResponseWriter writer(out);
        gateway::writeDenial(writer, answer, 403);
    };
    write();
    const auto before = test::allocations();
    for (int i = 0; i < 100; ++i)
        write();
    QCOMPARE(test::allocations() - before, std::size_t{0});
}
