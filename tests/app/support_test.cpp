// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/support_test.h"

#include "app/models/moment.h"
#include "app/shell/help_desk.h"
#include "app/shell/languages.h"
#include "app/shell/work_view.h"
#include "app/support/bundle_collector.h"
#include "app/support/diagnostics.h"
#include "app/support/help_pages.h"
#include "app/support/redaction.h"
#include "app/words/problem_words.h"
#include "app/words/reason_words.h"
#include "common/domain/reason.h"
#include "tests/app/scene.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

using namespace Qt::StringLiterals;

namespace {

const QString Token = u"lku_canaryCANARY_canarySecretcanarySecretcanarySecretcanary012345"_s;
const QString Session = u"lkx_canary_session_canary_session_canary-session"_s;
const QString Password = u"canary-correct-horse"_s;
const QString SetupCode = u"CNRY-CNRY-CNRY-CNRY-CNRY"_s;

QHash<QString, QByteArray> unpacked(const QString& path)
{
    QHash<QString, QByteArray> files;
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdUnzip))
        return files;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFile file(&zip);
        if (file.open(QIODevice::ReadOnly))
            files.insert(zip.getCurrentFileName(), file.readAll());
    }
    return files;
}

QHash<QString, QByteArray> bundleOf(test::Scene& scene)
{
    const QString path = scene.folder() + u"/bundle.zip"_s;
    scene.window().helpDesk()->saveBundle(path);
    scene.settle();
    return unpacked(path);
}

} // namespace

void SupportTest::secretsAreTakenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    QTest::newRow("token") << u"curl -u ann:%1 https://x"_s.arg(Token) << Token.mid(17);
    QTest::newRow("shared token") << u"lks_012345678901_abcdef0123"_s << u"abcdef0123"_s;
    QTest::newRow("session") << u"session %1 ended"_s.arg(Session) << Session.mid(4);
    QTest::newRow("bearer") << u"Authorization: Bearer abc.def-ghi"_s << u"abc.def-ghi"_s;
    QTest::newRow("basic") << u"authorization: basic dXNlcjpwYXNz"_s << u"dXNlcjpwYXNz"_s;
    QTest::newRow("key header") << u"X-API-Key: plainvalue"_s << u"plainvalue"_s;
    QTest::newRow("cookie") << u"Cookie: a=b; c=d"_s << u"c=d"_s;
    QTest::newRow("json") << u"{\"password\":\"hunter2\"}"_s << u"hunter2"_s;
    QTest::newRow("json with blanks") << u"\"secret\" : \"hunter2\""_s << u"hunter2"_s;
    QTest::newRow("query") << u"/x?access_token=hunter2&a=b"_s << u"hunter2"_s;
    QTest::newRow("address") << u"http://ann:hunter2@host/x"_s << u"hunter2"_s;
    QTest::newRow("set-up code") << u"code is %1"_s.arg(SetupCode) << SetupCode;
    QTest::newRow("set-up code, small") << SetupCode.toLower() << SetupCode.toLower();
}

void SupportTest::secretsAreTakenOut()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    QVERIFY(text.contains(secret));
    const QString clean = support::redacted(text);
    QVERIFY2(!clean.contains(secret), qPrintable(clean));
    QCOMPARE(support::redacted(clean), clean);
}

void SupportTest::whatIsNoSecretStays_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("sentence") << u"The service can't be reached: Connection refused."_s;
    QTest::newRow("address") << u"https://keys.corp.example:8460/api/v1/tokens?limit=200"_s;
    QTest::newRow("id of a token") << u"token lku_canaryCANARY is revoked"_s;
    QTest::newRow("decision") << u"decision 8ZbQ0kT1c2D"_s;
    QTest::newRow("words") << u"basically a bearer of news"_s;
}

void SupportTest::whatIsNoSecretStays()
{
    QFETCH(QString, text);
    QEXPECT_FAIL("words", "a word after Bearer can't be told from a credential", Continue);
    QCOMPARE(support::redacted(text), text);
}

void SupportTest::membersCalledLikeASecretLoseTheirValue()
{
    const QJsonObject clean = support::redacted(QJsonObject{
        {u"name"_s, u"jira"_s},
        {u"identity"_s, QJsonObject{{u"mode"_s, u"credential"_s}, {u"credential"_s, u"hunter2"_s}}},
        {u"apiKeyHeader"_s, u"X-API-Key"_s},
        {u"list"_s, QJsonArray{QJsonObject{{u"password"_s, u"hunter2"_s}}}}});
    QCOMPARE(clean["name"_L1].toString(), u"jira"_s);
    QCOMPARE(clean["apiKeyHeader"_L1].toString(), u"X-API-Key"_s);
    QCOMPARE(clean["identity"_L1]["mode"_L1].toString(), u"credential"_s);
    QVERIFY(!QJsonDocument(clean).toJson().contains("hunter2"));
}

void SupportTest::theLogKeepsTheLastLines()
{
    support::ConsoleLog log;
    for (std::size_t i = 0; i < support::ConsoleLog::capacity + 10; ++i)
        log.note(QtWarningMsg, u"test"_s, u"line %1"_s.arg(i));
    QCOMPARE(std::size_t(log.lines().size()), support::ConsoleLog::capacity);
    QVERIFY(log.lines().constFirst().endsWith(u"warning test: line 10"_s));
    log.note(QtInfoMsg, u"test"_s, u"Bearer %1"_s.arg(Session));
    QVERIFY(!log.lines().constLast().contains(Session));
}

/// Whatever a session held: password, session, token value, set-up code.
void SupportTest::noCanaryReachesTheBundle()
{
    test::Scene scene;
    scene.log().listen();
    qWarning("sent Authorization: Bearer %s", qPrintable(Session));
    qWarning("value %s, password=%s", qPrintable(Token), qPrintable(Password));
    const QJsonObject canaries{{u"password"_s, Password},
                               {u"session"_s, Session},
                               {u"secret"_s, Token},
                               {u"code"_s, SetupCode}};
    scene.service().on("GET /settings/audit", test::answer(200, canaries, "\"1\""));
    scene.service().on(
        "GET /settings/global",
        test::refusal(500, u"internal_error"_s,
                      {{u"detail"_s, u"Failed with %1 and password: %2"_s.arg(Token, Password)}}));
    scene.service().on("GET /tokens", [&](const client::Request&) {
        return test::refusal(503, u"overloaded"_s, {{u"detail"_s, u"session "_s + Session}});
    });
    core::Secret secret(Session.toStdString());
    scene.link().client().setSession(secret);
    scene.work().openPage(u"manage-api-keys"_s);
    scene.settle();
    const auto files = bundleOf(scene);
    QVERIFY(files.contains(u"diagnostics.txt"_s));
    QVERIFY(files.value(u"console-log.txt"_s).contains("sent Authorization"));
    QVERIFY(files.value(u"problems.txt"_s).contains("overloaded"));
    for (auto file = files.begin(); file != files.end(); ++file)
        for (const QString& canary : {Token, Token.mid(17), Session, Password, SetupCode})
            QVERIFY2(!file.value().contains(canary.toUtf8()), qPrintable(file.key()));
}

void SupportTest::theBundleSaysWhatCouldNotBeRead()
{
    test::Scene scene;
    scene.service().on("GET /settings/tokens", test::refusal(503, u"store_unavailable"_s));
    const auto files = bundleOf(scene);
    QVERIFY(files.contains(u"service/settings-restrictions.json"_s));
    QVERIFY(!files.contains(u"service/settings-tokens.json"_s));
    QVERIFY(files.value(u"service/settings-tokens.json.txt"_s).contains("could not be read"));
}

void SupportTest::theBundleOfAPersonHasNoSettings()
{
    test::Scene scene(false);
    const auto files = bundleOf(scene);
    QVERIFY(files.contains(u"diagnostics.txt"_s));
    for (auto file = files.begin(); file != files.end(); ++file)
        QVERIFY2(!file.key().contains(u"settings-"_s), qPrintable(file.key()));
    QCOMPARE(scene.service().count("GET /settings/global"), 0);
}

void SupportTest::diagnosticsNameVersionsAndState()
{
    test::Scene scene;
    scene.link().connection().retryNow();
    scene.settle();
    const QString text = scene.window().helpDesk()->diagnostics();
    for (const QString& part :
         {u"latchkey-console"_s, u"Qt "_s, u"platform offscreen"_s, u"style"_s, u"locale"_s,
          u"keychain"_s, u"service "_s, u"connected"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in\n"_s + text));
    QVERIFY(!text.contains(u"keys.corp.example"_s)); // no addresses
    QVERIFY(!text.contains(u"lindqvist"_s)); // no names
}

void SupportTest::theWordsOfTheService_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("german");
    QTest::newRow("plain") << u"not_an_email"_s << u"Whatever."_s
                           << u"Das ist keine E-Mail-Adresse; nötig sind ein Name, ein @ und eine "
                              u"Domain."_s;
    QTest::newRow("number from the sentence")
        << u"too_small"_s << u"This must be at least 1000."_s << u"Mindestens 1.000."_s;
    QTest::newRow("with what it is about")
        << u"in_use"_s << u"The group ops is named by 2 settings."_s
        << u"Es wird noch verwendet. Der Dienst sagt: „The group ops is named by 2 settings.“"_s;
    QTest::newRow("code of a newer service")
        << u"no_such_code"_s << u"As the service says."_s << u"As the service says."_s;
}

void SupportTest::theWordsOfTheService()
{
    QFETCH(QString, code);
    QFETCH(QString, service);
    QFETCH(QString, german);
    shell::Languages languages(*qApp);
    languages.use(u"de"_s);
    QCOMPARE(words::sentence(code, service), german);
    QCOMPARE(words::sentence(domain::FieldProblem{{}, u"too_large"_s, u"At most."_s, 90}),
             u"Höchstens 90."_s);
    languages.use(u"en"_s);
}

void SupportTest::inEnglishTheServiceSpeaksItself()
{
    shell::Languages languages(*qApp);
    languages.use(u"en"_s);
    QCOMPARE(words::sentence(u"too_small"_s, u"This must be at least 5, as the API wants it."_s),
             u"This must be at least 5, as the API wants it."_s);
    api::Problem problem;
    problem.code = u"stale"_s;
    QCOMPARE(words::sentence(problem), u"It has been changed meanwhile; read it again."_s);
}

void SupportTest::everyReasonIsExplainedInEveryLanguage()
{
    shell::Languages languages(*qApp);
    for (const QString& language : {u"de"_s, u"ar"_s}) {
        languages.use(language);
        int reasons = 0;
        for (int number = 0; number < 1000; ++number) {
            const auto reason = domain::reasonFromNumber(number);
            if (!reason)
                continue;
            ++reasons;
            const QString code = QString::fromStdString(std::string(domain::code(*reason)));
            const QString text = words::explanation(code);
            QVERIFY2(!text.isEmpty(), qPrintable(code));
            QVERIFY2(text != QString::fromStdString(std::string(domain::explanation(*reason))),
                     qPrintable(code));
        }
        QVERIFY(reasons > 50);
    }
    languages.use(u"en"_s);
    QVERIFY(words::explanation(u"no_such_reason"_s).isEmpty());
}

void SupportTest::datesAreWrittenAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("shortDate");
    QTest::addColumn<QString>("exact");
    QTest::newRow("English") << u"en"_s << u"20 Nov 2026"_s << u"Fri 20 November 2026, 09:41"_s;
    QTest::newRow("German") << u"de"_s << u"20. Nov. 2026"_s << u"Fr., 20. November 2026, 09:41"_s;
    QTest::newRow("French") << u"fr"_s << u"20 nov. 2026"_s << u"ven. 20 novembre 2026, 09:41"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"2026年11月20日"_s << u"2026年11月20日(金) 09:41"_s;
}

void SupportTest::datesAreWrittenAsTheLanguageDoes()
{
    QFETCH(QString, language);
    shell::Languages languages(*qApp);
    languages.use(language);
    const QDateTime moment(QDate(2026, 11, 20), QTime(9, 41), Qt::LocalTime);
    const core::Timestamp at = core::fromMilliseconds(moment.toMSecsSinceEpoch());
    QTEST(models::shortDate(at), "shortDate");
    QTEST(models::exactLocal(at), "exact");
    languages.use(u"en"_s);
}

void SupportTest::theTimeIsSaidOnceWhereTheZoneIsUtc()
{
    const QByteArray zone = qgetenv("TZ");
    const auto restore = qScopeGuard([&] { qputenv("TZ", zone); });
    const core::Timestamp at =
        core::fromMilliseconds(QDateTime({2026, 11, 20}, {8, 41}, Qt::UTC).toMSecsSinceEpoch());
    qputenv("TZ", "UTC0");
    QCOMPARE(models::exact(at), u"Fri 20 November 2026, 08:41 UTC"_s);
    qputenv("TZ", "CET-1");
    QCOMPARE(models::exact(at), u"Fri 20 November 2026, 09:41 · 08:41 UTC"_s);
}

void SupportTest::whatIsPutIntoAMirroredTextKeepsItsDirection()
{
    const auto owned = [](const QString& name) {
        return QCoreApplication::translate("pages::TokenChoiceDialog", "%1 of %2")
            .arg(name, u"p.nair"_s);
    };
    shell::Languages languages(*qApp);
    languages.use(u"ar"_s);
    QVERIFY2(owned(u"token-0"_s).contains(u"\u2068token-0\u2069"_s), qPrintable(owned(u""_s)));
    QVERIFY(owned(u"token-0"_s).isRightToLeft()); // although it begins with a name
    QVERIFY(QCoreApplication::translate("pages::MyTokensPage", "Basic and Bearer").isRightToLeft());
    // What is put in may be made of parts itself: a date and a time.
    const QString moment = models::shortLocal(core::fromMilliseconds(
        QDateTime(QDate(2026, 11, 20), QTime(9, 41), Qt::LocalTime).toMSecsSinceEpoch()));
    QVERIFY2(moment.isRightToLeft(), qPrintable(moment));
    languages.use(u"en"_s);
    QCOMPARE(owned(u"token-0"_s), u"token-0 of p.nair"_s);
}

void SupportTest::numbersInTextsHaveTheDigitsOfTheLanguage()
{
    shell::Languages languages(*qApp);
    languages.use(u"ar"_s);
    const QString days = QCoreApplication::translate("models::Moment", "%n day(s) ago", nullptr, 5);
    QVERIFY2(days.contains(u"٥"_s) && !days.contains(u'5'), qPrintable(days));
    // Numbers that stand in the text, and those that are put in.
    const QString hours = QCoreApplication::translate("dialogs::RotateDialog", "24 hours");
    QVERIFY2(hours.startsWith(u"٢٤ "_s), qPrintable(hours));
    const QString line = QCoreApplication::translate("dialogs::LimitTryCard", "Line %1").arg(7);
    QVERIFY2(line.contains(u"٧"_s), qPrintable(line));
    QVERIFY(support::helpText(u"my-tokens"_s, u"ar"_s).contains(u"٦٠ "_s));
    // What is the same everywhere keeps the digits that it has everywhere.
    QVERIFY(support::helpText(u"my-tokens"_s, u"ar"_s).contains(u"*403*"_s));
    // Where Arabic is written with other digits, the texts have these.
    QLocale::setDefault(QLocale(u"ar_MA"_s));
    QVERIFY(QCoreApplication::translate("dialogs::RotateDialog", "24 hours").startsWith(u"24 "_s));
    QVERIFY(support::helpText(u"my-tokens"_s, u"ar"_s).contains(u" 60 "_s));
    languages.use(u"de"_s);
    const QString many =
        QCoreApplication::translate("models::Moment", "%n day(s) ago", nullptr, 12'345);
    QVERIFY2(many.contains(u"12.345"_s), qPrintable(many));
    languages.use(u"en"_s);
}
