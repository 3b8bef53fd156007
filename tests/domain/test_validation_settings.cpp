// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/validation.h"
#include "tests/domain/problem_list.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using domain::IpRange;
using domain::Lifetime;
using domain::RateSettings;
using domain::RestrictionSettings;
using test::list;
using Unit = Lifetime::Unit;

namespace {

IpRange range(const QString& text)
{
    return IpRange::parse(text).value();
}

domain::Upstream upstream()
{
    domain::Upstream upstream;
    upstream.name = u"Jira"_s;
    upstream.baseUrl = u"https://jira.example.org/jira"_s;
    return upstream;
}

} // namespace

class TestValidationSettings : public QObject
{
    Q_OBJECT

private slots:
    void theDefaultsAreRight()
    {
        QCOMPARE(list(domain::validate(domain::Settings())), QStringList{});
    }

    void tokenSettings()
    {
        domain::TokenSettings page;
        page.maxLifetime = {0, Unit::Days};
        page.proposedLifetime = {1, Unit::Seconds};
        page.maxPerUser = 0;
        page.purgeExpiredAfterDays = -1;
        QCOMPARE(list(domain::validate(page)),
                 (QStringList{u"maxLifetime.count too_small"_s, u"maxPerUser.count too_small"_s,
                              u"proposedLifetime.unit unknown_value"_s,
                              u"purgeExpiredAfterDays too_small"_s}));
        page = {};
        page.maxPerUser = 100'001;
        page.purgeExpiredAfterDays = 0;
        QCOMPARE(list(domain::validate(page)), QStringList{u"maxPerUser.count too_large"_s});
    }

    // C5, MO-27/28: on with an empty list is refused; off with one is fine (RE-10).
    void aRestrictionThatIsOnNamesSomebody()
    {
        RestrictionSettings page;
        page.apiAccess.enabled = true;
        page.readOnly.enabled = true;
        page.tokenGenerationEnabled = true;
        page.ipMode = RestrictionSettings::IpMode::Allow;
        QCOMPARE(list(domain::validate(page)),
                 (QStringList{u"apiAccess.groups empty"_s, u"ip.allow empty"_s,
                              u"readOnly.groups empty"_s, u"tokenGeneration.grants empty"_s}));
        page.ipMode = RestrictionSettings::IpMode::Deny;
        QVERIFY(list(domain::validate(page)).contains(u"ip.block empty"_s));
        QVERIFY(!list(domain::validate(page)).contains(u"ip.allow empty"_s));
    }

    void allowingWithOnlyABlockListIsStillEmpty()
    {
        RestrictionSettings page;
        page.ipMode = RestrictionSettings::IpMode::Allow;
        page.ipBlock = {{range(u"10.0.0.0/8"_s), {}}};
        QCOMPARE(list(domain::validate(page)), QStringList{u"ip.allow empty"_s});
        page.ipAllow = {{range(u"192.0.2.0/24"_s), u"office"_s}};
        QCOMPARE(list(domain::validate(page)), QStringList{});
    }

    void groupsAreNamedOnce()
    {
        RestrictionSettings page;
        page.apiAccess.groups = {u"devs"_s, u"DEVS"_s, QString(), u"a,b"_s};
        page.tokenGeneration = {{u"token-users"_s, Lifetime{90, Unit::Days}},
                                {u"Token-Users"_s, Lifetime{0, Unit::Days}}};
        QCOMPARE(list(domain::validate(page)),
                 (QStringList{u"apiAccess.groups[1] duplicate"_s, u"apiAccess.groups[2] required"_s,
                              u"apiAccess.groups[3] bad_character"_s,
                              u"tokenGeneration.grants[1].group duplicate"_s,
                              u"tokenGeneration.grants[1].maxLifetime.count too_small"_s}));
    }

    void commentsHaveNoControlCharacters()
    {
        RestrictionSettings page;
        page.ipBlock = {{range(u"10.0.0.0/8"_s), u"a\u001bb"_s}};
        QCOMPARE(list(domain::validate(page)),
                 QStringList{u"ip.block[0].comment control_character"_s});
    }

    void globalSettings()
    {
        domain::GlobalSettings page;
        page.acceptedSchemes = domain::Schemes::None;
        page.apiKeyHeader = u"Cookie"_s;
        page.queryParameter = QString();
        QCOMPARE(list(domain::validate(page)),
                 (QStringList{u"acceptedSchemes empty"_s, u"apiKeyHeader reserved"_s,
                              u"queryParameter not_a_parameter_name"_s}));
        page = {};
        page.queryParameter = u"access_token"_s;
        QCOMPARE(list(domain::validate(page)), QStringList{});
        for (const QString& wrong :
             {u"a b"_s, u"a&b"_s, u"a=b"_s, u"a%20"_s, u"ä"_s, QString(65, u'x')}) {
            page.queryParameter = wrong;
            QCOMPARE(list(domain::validate(page)),
                     QStringList{u"queryParameter not_a_parameter_name"_s});
        }
    }

    // MO-36
    void groupsMayMakeTokensOnlyWhileUsersMay()
    {
        domain::Settings settings;
        settings.restrictions.tokenGenerationEnabled = true;
        settings.restrictions.tokenGeneration = {{u"token-users"_s, std::nullopt}};
        QCOMPARE(list(domain::validate(settings)), QStringList{});
        settings.global.usersMayCreateTokens = false;
        QCOMPARE(list(domain::validate(settings)),
                 QStringList{u"usersMayCreateTokens setting_conflict"_s});
        QCOMPARE(list(domain::validateTogether(settings)),
                 QStringList{u"usersMayCreateTokens setting_conflict"_s});
        settings.restrictions.tokenGenerationEnabled = false;
        QCOMPARE(list(domain::validate(settings)), QStringList{});
    }

    void rateWindows_data()
    {
        QTest::addColumn<int>("requests");
        QTest::addColumn<int>("count");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<int>("burst"); // -1: none
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char* name, int requests, int count, Unit unit, int burst,
                            const QStringList& problems) {
            QTest::newRow(name) << requests << count << unit << burst << problems;
        };
        row("100 a minute", 100, 1, Unit::Minutes, -1, {});
        row("1 a second, burst 4", 1, 1, Unit::Seconds, 4, {});
        row("burst 0", 1, 1, Unit::Seconds, 0, {});
        row("zero is an error, not unlimited", 0, 1, Unit::Minutes, -1,
            {u"windows[0].requests too_small"_s});
        row("negative", -5, 1, Unit::Minutes, -1, {u"windows[0].requests too_small"_s});
        row("no time", 5, 0, Unit::Minutes, -1, {u"windows[0].per.count too_small"_s});
        row("negative burst", 5, 1, Unit::Minutes, -2, {u"windows[0].burst too_small"_s});
        row("months have no one length", 5, 1, Unit::Months, -1,
            {u"windows[0].per.unit unknown_value"_s});
        row("years neither", 5, 1, Unit::Years, -1, {u"windows[0].per.unit unknown_value"_s});
        row("more than a year", 5, 367, Unit::Days, -1, {u"windows[0].per too_large"_s});
        row("a year", 5, 366, Unit::Days, -1, {});
        row("burst out of proportion", 1, 300, Unit::Days, 1'000,
            {u"windows[0].burst too_large"_s});
    }
    void rateWindows()
    {
        QFETCH(const int, requests);
        QFETCH(const int, count);
        QFETCH(const Unit, unit);
        QFETCH(const int, burst);
        QFETCH(const QStringList, problems);
        RateSettings page;
        page.windows = {{requests,
                         {count, unit},
                         burst == -1 ? std::nullopt : std::optional(burst == -2 ? -1 : burst)}};
        QCOMPARE(list(domain::validate(page)), problems);
    }

    // MO-39: a token's own windows follow the same rules.
    void theRateOfAToken()
    {
        using domain::TokenRate;
        using domain::validateTokenRate;
        QCOMPARE(list(validateTokenRate({true, {}})), QStringList{});
        QCOMPARE(list(validateTokenRate({false, {{5, {1, Unit::Hours}, {}}}})), QStringList{});
        QCOMPARE(list(validateTokenRate({false, {}})), QStringList{u"rateLimit.windows empty"_s});
        QCOMPARE(list(validateTokenRate({true, {{5, {1, Unit::Hours}, {}}}})),
                 QStringList{u"rateLimit contradiction"_s});
        QCOMPARE(list(validateTokenRate({false, {{0, {1, Unit::Months}, {}}}})),
                 (QStringList{u"rateLimit.windows[0].per.unit unknown_value"_s,
                              u"rateLimit.windows[0].requests too_small"_s}));
    }

    // KA-12, C5: the addresses of an upstream follow the rules of those of the settings.
    void theAddressesOfAnUpstream()
    {
        using enum domain::RestrictionSettings::IpMode;
        domain::Upstream upstream;
        upstream.name = u"api"_s;
        upstream.baseUrl = u"http://127.0.0.1:8080"_s;
        QCOMPARE(list(domain::validate(upstream)), QStringList{});
        upstream.ip.mode = Allow;
        QCOMPARE(list(domain::validate(upstream)), QStringList{u"ip.allow empty"_s});
        upstream.ip.mode = Deny;
        QCOMPARE(list(domain::validate(upstream)), QStringList{u"ip.block empty"_s});
        upstream.ip.block = {{*domain::IpRange::parse(u"10.0.0.0/8"_s), u"\a"_s}};
        QCOMPARE(list(domain::validate(upstream)),
                 QStringList{u"ip.block[0].comment control_character"_s});
    }

    // As Kong has it: a larger period may not have a smaller limit.
    void aLongerWindowAllowsAtLeastAsMuch()
    {
        RateSettings page;
        page.windows = {{100, {1, Unit::Hours}, {}}, {10, {1, Unit::Minutes}, {}}};
        QCOMPARE(list(domain::validate(page)), QStringList{});
        page.windows = {{10, {1, Unit::Minutes}, {}}, {9, {1, Unit::Hours}, {}}};
        QCOMPARE(list(domain::validate(page)), QStringList{u"windows[1].requests too_small"_s});
        page.windows = {{9, {1, Unit::Hours}, {}}, {10, {1, Unit::Minutes}, {}}};
        QCOMPARE(list(domain::validate(page)), QStringList{u"windows[0].requests too_small"_s});
        page.windows = {{10, {60, Unit::Minutes}, {}}, {20, {1, Unit::Hours}, {}}};
        QCOMPARE(list(domain::validate(page)), QStringList{u"windows[1].per duplicate"_s});
        page.windows = {};
        QCOMPARE(list(domain::validate(page)), QStringList{u"windows empty"_s});
    }

    void rateSubjectsAndLockout()
    {
        RateSettings page;
        page.enabled = true;
        page.subjects = {};
        page.lockout = {0, 0, 0};
        QCOMPARE(list(domain::validate(page)),
                 (QStringList{u"lockout.failures too_small"_s, u"lockout.for too_small"_s,
                              u"lockout.within too_small"_s, u"subjects empty"_s}));
        page = {};
        page.subjects = {u"own_tokens"_s, u"everybody"_s};
        page.lockout = {101, 86'401, 604'801};
        QCOMPARE(list(domain::validate(page)),
                 (QStringList{u"lockout.failures too_large"_s, u"lockout.for too_large"_s,
                              u"lockout.within too_large"_s, u"subjects[1] unknown_value"_s}));
    }

    void nobodyTrustsEverybody()
    {
        domain::ProxySettings page;
        page.trusted = {range(u"127.0.0.1"_s), range(u"0.0.0.0/0"_s), range(u"::/0"_s),
                        range(u"::ffff:0:0/96"_s), range(u"10.0.0.0/8"_s)};
        QCOMPARE(list(domain::validate(page)),
                 (QStringList{u"trusted[1] too_wide"_s, u"trusted[2] too_wide"_s,
                              u"trusted[3] too_wide"_s}));
    }

    void auditSettings()
    {
        domain::AuditSettings page;
        page.retentionDays = 0;
        QCOMPARE(list(domain::validate(page)), QStringList{u"retentionDays too_small"_s});
        page.retentionDays = 36'501;
        QCOMPARE(list(domain::validate(page)), QStringList{u"retentionDays too_large"_s});
    }

    void publicApis()
    {
        domain::PublicApiSettings page;
        page.forceAuthentication = {{{}, QString()}};
        page.bypass = {{{u"get"_s}, u".*"_s}};
        QCOMPARE(list(domain::validate(page)),
                 (QStringList{u"bypass[0].methods[0] method_unknown"_s,
                              u"forceAuthentication[0].path required"_s}));
    }

    void everyPageIsLookedAt()
    {
        domain::Settings settings;
        settings.tokens.maxPerUser = 0;
        settings.restrictions.apiAccess.enabled = true;
        settings.publicApis.bypass = {{{}, QString()}};
        settings.global.acceptedSchemes = domain::Schemes::None;
        settings.rateLimiting.windows = {};
        settings.proxies.trusted = {range(u"::/0"_s)};
        settings.audit.retentionDays = 0;
        QCOMPARE(domain::validate(settings).size(), 7);
    }

    void baseUrls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("right");
        for (const QString& good :
             {u"http://localhost"_s, u"https://jira.example.org"_s, u"https://jira.example.org/"_s,
              u"https://jira.example.org:8443/jira"_s, u"http://127.0.0.1:8080"_s,
              u"http://[::1]:8080/a/b/"_s, u"http://[2001:db8::7]"_s, u"http://a-b.c_d.example"_s,
              u"http://x:65535"_s})
            QTest::newRow(qPrintable(u"good "_s + good)) << good << true;
        for (const QString& bad : {QString(),
                                   u"jira.example.org"_s,
                                   u"//jira.example.org"_s,
                                   u"ftp://x"_s,
                                   u"HTTP://x"_s,
                                   u"https:/x"_s,
                                   u"file:///etc/passwd"_s,
                                   u"https://"_s,
                                   u"https:///x"_s,
                                   u"https://user:secret@x"_s,
                                   u"https://user@x"_s,
                                   u"https://x?a=b"_s,
                                   u"https://x/#f"_s,
                                   u"https://x/?"_s,
                                   u"https://x:0"_s,
                                   u"https://x:"_s,
                                   u"https://x:65536"_s,
                                   u"https://x:080"_s,
                                   u"https://x:+80"_s,
                                   u"https://x:80:80"_s,
                                   u"https://127.1"_s,
                                   u"https://0x7f.1"_s,
                                   u"https://2130706433"_s,
                                   u"https://::1"_s,
                                   u"https://[::1"_s,
                                   u"https://[1.2.3.4]"_s,
                                   u"https://[::1%lo]"_s,
                                   u"https://a..b"_s,
                                   u"https://.a"_s,
                                   u"https://-a"_s,
                                   u"https://a b"_s,
                                   u"https://a/%2e%2e"_s,
                                   u"https://a/../b"_s,
                                   u"https://a/./b"_s,
                                   u"https://a//b"_s,
                                   u"https://a/b;c"_s,
                                   u"https://a\\b"_s,
                                   u"https://a/b c"_s,
                                   u" https://a"_s,
                                   u"https://a\n"_s,
                                   u"https://ä.example"_s,
                                   u"https://"_s + QString(64, u'x')})
            QTest::newRow(qPrintable(u"bad "_s + bad)) << bad << false;
    }
    void baseUrls()
    {
        QFETCH(const QString, url);
        QFETCH(const bool, right);
        domain::Upstream value = upstream();
        value.baseUrl = url;
        QCOMPARE(list(domain::validate(value)),
                 right ? QStringList{} : QStringList{u"baseUrl not_a_base_url"_s});
    }

    void upstreamParts()
    {
        QCOMPARE(list(domain::validate(upstream())), QStringList{});
        domain::Upstream value = upstream();
        value.name = QString();
        value.hosts = {u"api.example.org"_s, u"API.example.org"_s, u"api.example.org:443"_s,
                       u"[::1]"_s,           u"10.0.0.1"_s,        u"*"_s};
        value.pathPrefix = u"jira"_s;
        value.tokenPaths = {u"/rest/*"_s, u"rest/*"_s, QString()};
        value.publicPaths = {{{}, QString()}};
        value.timeouts = {0, 0, 3'600'001};
        value.tls.certificateFile = u"/etc/x.pem"_s;
        QCOMPARE(list(domain::validate(value)),
                 (QStringList{u"hosts[1] not_a_host"_s, u"hosts[2] not_a_host"_s,
                              u"hosts[5] not_a_host"_s, u"name required"_s,
                              u"pathPrefix not_a_path"_s, u"publicPaths[0].path required"_s,
                              u"timeouts.connect too_small"_s, u"timeouts.idle too_large"_s,
                              u"timeouts.response too_small"_s, u"tls.keyFile required"_s,
                              u"tokenPaths[1] not_a_path"_s, u"tokenPaths[2] not_a_path"_s}));
        value = upstream();
        value.tokenPaths = {};
        QCOMPARE(list(domain::validate(value)), QStringList{u"tokenPaths empty"_s});
    }
};

std::unique_ptr<QObject> testValidationSettings()
{
    return std::make_unique<TestValidationSettings>();
}

#include "test_validation_settings.moc"
