// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/rate_preview_test.h"

#include "service/admin/rate_preview.h"
#include "service/policy/compile.h"
#include "tests/admin/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Reason;
using policy::AuthMethod;
using test::World;

namespace {

constexpr core::Timestamp noon = core::Timestamp{std::chrono::milliseconds{1'800'000'000'000}};

store::AuditEvent callAt(std::chrono::milliseconds after, const QString& token = u"AAAAAAAAAAAA"_s)
{
    store::AuditEvent call;
    call.at = noon + after;
    call.reason = Reason::Allowed;
    call.authMethod = static_cast<std::uint8_t>(AuthMethod::Token);
    call.tokenId = token;
    call.owner = u"alice"_s;
    call.actor = u"alice"_s;
    call.upstream = u"jira"_s;
    call.address = domain::IpAddress::parse("192.0.2.1").value();
    return call;
}

/// Accounts alice and bob (both in "ops"), an upstream "jira", and a limit.
policy::SnapshotPtr
policyWith(const QList<domain::RateSettings::Window>& windows,
           domain::RateSettings::Subject subject = domain::RateSettings::Subject::Token,
           const QStringList& subjects = {u"own_tokens"_s})
{
    policy::Changes changes;
    domain::Settings settings;
    settings.rateLimiting.enabled = true;
    settings.rateLimiting.windows = windows;
    settings.rateLimiting.subject = subject;
    settings.rateLimiting.subjects = subjects;
    changes.settings = settings;
    changes.groups = {{7, u"ops"_s, {}, 0, 1}};
    qint64 number = 0;
    for (const QString& name : {u"alice"_s, u"bob"_s}) {
        domain::User user;
        user.id = ++number;
        user.name = name;
        user.groups = {u"ops"_s};
        changes.users.push_back(user);
    }
    domain::Upstream upstream;
    upstream.id = 3;
    upstream.name = u"jira"_s;
    upstream.baseUrl = u"http://127.0.0.1:1"_s;
    changes.upstreams = {upstream};
    const policy::Compiled compiled = policy::apply(policy::Snapshot{}, changes);
    if (!compiled)
        qFatal("%s", qPrintable(compiled.problems.front().message));
    return compiled.snapshot;
}

domain::RateSettings::Window perMinute(int requests, std::optional<int> burst = {})
{
    return {requests, {1, domain::Lifetime::Unit::Minutes}, burst};
}

} // namespace

void RatePreviewTest::sameAsTheLimiter() // N17: preview = replay through the same limiter
{
    const policy::SnapshotPtr policy =
        policyWith({perMinute(10), {50, {1, domain::Lifetime::Unit::Hours}, {}}});
    QList<store::AuditEvent> calls;
    policy::RateLimiter limiter;
    qint64 refused = 0;
    std::chrono::milliseconds at{0};
    std::uint32_t seed = 42;
    for (int i = 0; i < 3'000; ++i) {
        seed = seed * 1'664'525 + 1'013'904'223;
        at += std::chrono::milliseconds(seed % 9'000);
        calls.append(callAt(at));
        policy::TokenId id;
        std::fill(id.begin(), id.end(), 'A');
        const auto moment = std::chrono::steady_clock::time_point{} + 1000h + at;
        refused +=
            limiter.take(policy::RateKey::ofToken(id), policy->rateWindows, moment).allowed ? 0 : 1;
    }
    const admin::RatePreview preview = admin::previewRates(*policy, calls);
    QVERIFY(refused > 100);
    QCOMPARE(preview.refused, refused);
    QCOMPARE(preview.calls, 3'000);
}

void RatePreviewTest::whatCounts_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<QStringList>("subjects");
    QTest::addColumn<bool>("counts");
    const auto row = [](const char* name, AuthMethod method, const QStringList& subjects,
                        bool counts) {
        QTest::newRow(name) << static_cast<int>(method) << subjects << counts;
    };
    row("tokens made here (MO-40)", AuthMethod::Token, {u"own_tokens"_s}, true);
    row("no passwords (MO-40)", AuthMethod::Password, {u"own_tokens"_s}, false);
    row("no foreign tokens (MO-40)", AuthMethod::ForeignToken, {u"own_tokens"_s}, false);
    row("nobody anonymous", AuthMethod::None, {u"own_tokens"_s}, false);
    row("passwords, when asked for", AuthMethod::UpstreamPassword, {u"passwords"_s}, true);
    row("foreign tokens, when asked for", AuthMethod::ForeignToken, {u"foreign_tokens"_s}, true);
    row("anonymous, when asked for", AuthMethod::None, {u"anonymous"_s}, true);
}

void RatePreviewTest::whatCounts()
{
    QFETCH(int, method);
    QFETCH(QStringList, subjects);
    store::AuditEvent call = callAt(0ms);
    call.authMethod = static_cast<std::uint8_t>(method);
    const auto policy = policyWith({perMinute(1)}, domain::RateSettings::Subject::Token, subjects);
    const admin::RatePreview preview = admin::previewRates(*policy, {call, call});
    QFETCH(bool, counts);
    QCOMPARE(preview.calls, counts ? 2 : 0);
    QCOMPARE(preview.refused, counts ? 1 : 0);
}

void RatePreviewTest::eachSubjectForItself_data()
{
    QTest::addColumn<int>("subject");
    QTest::addColumn<QString>("refused");
    using S = domain::RateSettings::Subject;
    const auto row = [](const char* name, S subject, const char* refused) {
        QTest::newRow(name) << static_cast<int>(subject) << QString::fromLatin1(refused);
    };
    row("token (MO-39)", S::Token, "token:AAAAAAAAAAAA=1/2");
    row("user", S::User, "user:alice=2/3");
    row("group", S::Group, "group:ops=3/4");
    row("address", S::Address, "address:192.0.2.1=2/3");
    row("route", S::Route, "route:jira=3/4");
}

void RatePreviewTest::eachSubjectForItself()
{
    QFETCH(int, subject);
    store::AuditEvent bobs = callAt(3ms, u"CCCCCCCCCCCC"_s);
    bobs.owner = bobs.actor = u"bob"_s;
    bobs.address = domain::IpAddress::parse("192.0.2.2").value();
    const QList<store::AuditEvent> calls{callAt(0ms), callAt(1ms), callAt(2ms, u"BBBBBBBBBBBB"_s),
                                         bobs};
    const auto policy =
        policyWith({perMinute(1)}, static_cast<domain::RateSettings::Subject>(subject));
    QStringList lines;
    for (const auto& shown : admin::previewRates(*policy, calls).subjects)
        lines.append(
            u"%1:%2=%3/%4"_s.arg(shown.kind, shown.id).arg(shown.refused).arg(shown.calls));
    QTEST(lines.join(u' '), "refused");
}

void RatePreviewTest::theBurstThatHelps()
{
    // Twelve at once every ten minutes: an average far below the limit.
    QList<store::AuditEvent> calls;
    for (int group = 0; group < 20; ++group) {
        for (int i = 0; i < 12; ++i)
            calls.append(callAt(group * 10min + std::chrono::milliseconds(i)));
    }
    const auto policy = policyWith({perMinute(5, 0)});
    const admin::RatePreview preview = admin::previewRates(*policy, calls);
    QCOMPARE(preview.refused, 20 * 11);
    QCOMPARE(preview.burstFor999, std::optional<int>(11));
    QCOMPARE(admin::previewRates(*policyWith({perMinute(5, 11)}), calls).refused, 0);
    QCOMPARE(admin::previewRates(*policyWith({perMinute(5, 10)}), calls).refused, 20);
}

void RatePreviewTest::noCalls()
{
    const admin::RatePreview preview = admin::previewRates(*policyWith({perMinute(5)}), {});
    QCOMPARE(preview.calls, 0);
    QCOMPARE(preview.burstFor999, std::optional<int>(0));
}

void RatePreviewTest::refusedCallsConsumeNothing() // MO-38
{
    // One a second against one in two: every second one is refused, not all but the first.
    QList<store::AuditEvent> calls;
    for (int i = 0; i < 100; ++i)
        calls.append(callAt(i * 1s));
    const auto policy = policyWith({perMinute(30, 0)});
    QCOMPARE(admin::previewRates(*policy, calls).refused, 50);
}

void RatePreviewTest::overTheApi()
{
    World world;
    const QJsonObject question{
        {u"settings"_s,
         QJsonObject{{u"windows"_s,
                      QJsonArray{QJsonObject{
                          {u"requests"_s, 2},
                          {u"per"_s, QJsonObject{{u"count"_s, 1}, {u"unit"_s, u"minutes"_s}}}}}}}},
        {u"hours"_s, 1}};
    const test::Answer answer = world.post(u"root"_s, u"/rate-limiting/preview"_s, question);
    QVERIFY2(answer.status == 200, answer.body.constData());
    QCOMPARE(answer.json["calls"_L1].toInt(), 0); // tests/e2e has real ones
    QVERIFY(answer.json["complete"_L1].toBool());
    QCOMPARE(core::fromIsoText(answer.json["from"_L1].toString()).value(), world.clock.now() - 1h);
    QVERIFY2(!world.policy().settings.rateLimiting.enabled, "it was only tried");
    QCOMPARE(world.post(u"alice"_s, u"/rate-limiting/preview"_s, question).code,
             u"administrators_only"_s);
}

void RatePreviewTest::questions_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("errors");
    QTest::newRow("nothing") << u"{\"hours\":1}"_s << u"settings:required"_s;
    QTest::newRow("no object") << u"{\"settings\":7}"_s << u"settings:wrong_type"_s;
    QTest::newRow("bounds")
        << u"{\"settings\":{\"windows\":[{\"requests\":0}]},\"hours\":721}"_s
        << u"settings.windows[0].requests:too_small settings.windows[0].per:required hours:too_large"_s;
    QTest::newRow("unknown") << u"{\"settings\":{\"speed\":1},\"minutes\":1}"_s
                             << u"settings.speed:unknown_field minutes:unknown_field"_s;
}

void RatePreviewTest::questions()
{
    QFETCH(QString, question);
    World world;
    const test::Answer answer = world.post(u"root"_s, u"/rate-limiting/preview"_s,
                                           QJsonDocument::fromJson(question.toUtf8()).object());
    QCOMPARE(answer.status, 422);
    QTEST(answer.errors(), "errors");
}
