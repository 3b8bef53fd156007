// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/validation.h"
#include "tests/domain/problem_list.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using domain::ExpiryChoice;
using domain::Lifetime;
using test::list;
using Unit = Lifetime::Unit;

class TestValidation : public QObject
{
    Q_OBJECT

    const core::Timestamp m_now = *core::fromIsoText(u"2027-01-15T10:00:00Z"_s);

private slots:
    // MO-8
    void tokenNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("problems");
        QTest::newRow("plain") << u"Build server"_s << QStringList{};
        QTest::newRow("one character") << u"x"_s << QStringList{};
        QTest::newRow("64") << QString(64, u'x') << QStringList{};
        QTest::newRow("64 beyond the BMP") << u"😀"_s.repeated(64) << QStringList{};
        QTest::newRow("any script") << u"بناء الخادم"_s << QStringList{};
        QTest::newRow("empty") << QString() << QStringList{u"name required"_s};
        QTest::newRow("blanks") << u"   "_s << QStringList{u"name required"_s};
        QTest::newRow("65") << QString(65, u'x') << QStringList{u"name too_long"_s};
        QTest::newRow("leading blank") << u" x"_s << QStringList{u"name not_trimmed"_s};
        QTest::newRow("trailing blank") << u"x\u00a0"_s << QStringList{u"name not_trimmed"_s};
        QTest::newRow("newline") << u"a\nb"_s << QStringList{u"name control_character"_s};
        QTest::newRow("NUL") << QString(u"a%1b"_s).arg(QChar(0))
                             << QStringList{u"name control_character"_s};
        QTest::newRow("escape") << u"a\u001b[31mb"_s << QStringList{u"name control_character"_s};
        QTest::newRow("right-to-left override")
            << u"a\u202eb"_s << QStringList{u"name control_character"_s};
        QTest::newRow("zero-width space")
            << u"a\u200bb"_s << QStringList{u"name control_character"_s};
        QTest::newRow("line separator")
            << u"a\u2028b"_s << QStringList{u"name control_character"_s};
        QTest::newRow("lone surrogate")
            << QString(QChar(0xd800)) << QStringList{u"name control_character"_s};
        QTest::newRow("all at once")
            << u" "_s + QString(70, u'\a')
            << QStringList{u"name control_character"_s, u"name not_trimmed"_s, u"name too_long"_s};
    }
    void tokenNames()
    {
        QFETCH(const QString, name);
        QFETCH(const QStringList, problems);
        QCOMPARE(list(domain::validateTokenName(name)), problems);
    }

    void theBoundIsGivenWithTheProblem()
    {
        const domain::Problems problems =
            domain::validateTokenName(QString(65, u'x'), u"token.name"_s);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().field, u"token.name"_s);
        QCOMPARE(problems.first().maximum, std::optional<qint64>(64));
        QVERIFY(problems.first().message.endsWith(u'.'));
    }

    void descriptionsMayHaveLines()
    {
        QVERIFY(domain::validateDescription({}).isEmpty());
        QVERIFY(domain::validateDescription(u"For the nightly job.\n\tAsk Bob.\r\nThanks."_s)
                    .isEmpty());
        QVERIFY(domain::validateDescription(QString(1'000, u'x')).isEmpty());
        QCOMPARE(list(domain::validateDescription(QString(1'001, u'x'))),
                 QStringList{u"description too_long"_s});
        QCOMPARE(list(domain::validateDescription(u"a\u001bb"_s)),
                 QStringList{u"description control_character"_s});
    }

    void userNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("problems");
        for (const QString& good :
             {u"alice"_s, u"Alice.Smith"_s, u"a_b-c"_s, u"bob@example.org"_s, u"svc+ci"_s,
              u"7of9"_s, u"Jürgen"_s, u"Ольга"_s, u"李雷"_s, QString(64, u'x')})
            QTest::newRow(qPrintable(good)) << good << QStringList{};
        QTest::newRow("empty") << QString() << QStringList{u"name required"_s};
        QTest::newRow("colon") << u"a:b"_s
                               << QStringList{u"name bad_character"_s}; // Basic splits there
        QTest::newRow("blank") << u"a b"_s << QStringList{u"name bad_character"_s};
        QTest::newRow("slash") << u"a/b"_s << QStringList{u"name bad_character"_s};
        QTest::newRow("comma") << u"a,b"_s << QStringList{u"name bad_character"_s};
        QTest::newRow("leading dot") << u".a"_s << QStringList{u"name bad_character"_s};
        QTest::newRow("leading hyphen") << u"-a"_s << QStringList{u"name bad_character"_s};
        QTest::newRow("markup") << u"<b>a"_s << QStringList{u"name bad_character"_s};
        QTest::newRow("emoji") << u"a😀"_s << QStringList{u"name bad_character"_s};
        QTest::newRow("newline") << u"a\nb"_s
                                 << QStringList{u"name bad_character"_s,
                                                u"name control_character"_s};
        QTest::newRow("65") << QString(65, u'x') << QStringList{u"name too_long"_s};
    }
    void userNames()
    {
        QFETCH(const QString, name);
        QFETCH(const QStringList, problems);
        QCOMPARE(list(domain::validateUserName(name)), problems);
    }

    void emails_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("right");
        for (const QString& good :
             {QString(), u"alice@example.org"_s, u"a.b+c@x"_s, u"o'brien@example.org"_s,
              u"用户@例子.广告"_s, QString(242, u'x') + u"@example.org"_s})
            QTest::newRow(qPrintable(u"good "_s + good)) << good << true;
        for (const QString& bad :
             {u"alice"_s, u"@"_s, u"@example.org"_s, u"alice@"_s, u"a@b@c"_s, u"a b@c"_s,
              u"a@b c"_s, u"a@b\n"_s, u"a@b,c@d"_s, u"Alice <a@b>"_s, u"a@b;c"_s, u" a@b"_s,
              u"a@b\u202e"_s, u"a@b\r\nBcc: c"_s, QString(243, u'x') + u"@example.org"_s})
            QTest::newRow(qPrintable(u"bad "_s + bad)) << bad << false;
    }
    void emails()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, right);
        QCOMPARE(domain::validateEmail(address).isEmpty(), right);
    }

    void groupAndDisplayNames()
    {
        QVERIFY(domain::validateGroupName(u"token-users"_s).isEmpty());
        QVERIFY(domain::validateGroupName(u"Domain Users (EMEA)"_s).isEmpty());
        QCOMPARE(list(domain::validateGroupName(u"a,b"_s)), QStringList{u"name bad_character"_s});
        QCOMPARE(list(domain::validateGroupName({})), QStringList{u"name required"_s});
        QCOMPARE(list(domain::validateGroupName(QString(65, u'x'))),
                 QStringList{u"name too_long"_s});
        QVERIFY(domain::validateDisplayName({}).isEmpty());
        QVERIFY(domain::validateDisplayName(u"Alice B. Carol"_s).isEmpty());
        QCOMPARE(list(domain::validateDisplayName(u"a\tb"_s)),
                 QStringList{u"displayName control_character"_s});
    }

    void keyHeaders_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("problems");
        for (const char* good :
             {"X-API-Key", "x-api-key", "Api_Token", "PRIVATE-TOKEN", "X-Auth-Token"})
            QTest::newRow(good) << QString::fromLatin1(good) << QStringList{};
        for (const char* bad :
             {"", "X API Key", "X-API-Key:", "Schl\xfcssel", "a\n", "X-Key, X-Other", "(x)"})
            QTest::newRow(bad) << QString::fromLatin1(bad)
                               << QStringList{u"apiKeyHeader not_a_header_name"_s};
        for (const char* taken :
             {"Authorization", "authorization", "Cookie", "Host", "Content-Length",
              "content_length", "Connection", "X-Forwarded-For", "x_forwarded_user",
              "X-Latchkey-Token-Id", "Sec-Fetch-Site", "Forwarded", "Via", "Transfer-Encoding",
              "X-Original-URL", "X-HTTP-Method-Override", "Access-Control-Request-Method"})
            QTest::newRow(taken) << QString::fromLatin1(taken)
                                 << QStringList{u"apiKeyHeader reserved"_s};
        QTest::newRow("65") << QString(65, u'x')
                            << QStringList{u"apiKeyHeader not_a_header_name"_s};
    }
    void keyHeaders()
    {
        QFETCH(const QString, name);
        QFETCH(const QStringList, problems);
        QCOMPARE(list(domain::validateKeyHeader(name)), problems);
    }

    void lifetimes()
    {
        QVERIFY(domain::validateLifetime({1, Unit::Minutes}, u"e"_s).isEmpty());
        QVERIFY(domain::validateLifetime({10'000, Unit::Years}, u"e"_s).isEmpty());
        QCOMPARE(list(domain::validateLifetime({0, Unit::Days}, u"e"_s)),
                 QStringList{u"e.count too_small"_s});
        QCOMPARE(list(domain::validateLifetime({-1, Unit::Days}, u"e"_s)),
                 QStringList{u"e.count too_small"_s});
        QCOMPARE(list(domain::validateLifetime({10'001, Unit::Days}, u"e"_s)),
                 QStringList{u"e.count too_large"_s});
        QCOMPARE(list(domain::validateLifetime({0, Unit::Seconds}, u"e"_s)),
                 (QStringList{u"e.count too_small"_s, u"e.unit unknown_value"_s}));
    }

    // MO-17: equal is allowed; never is not.
    void expiryWithinTheMaximum_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<qint64>("maximum"); // -1: fine
        QTest::newRow("less") << 89 << Unit::Days << qint64{-1};
        QTest::newRow("equal") << 90 << Unit::Days << qint64{-1};
        QTest::newRow("equal in hours") << 2'160 << Unit::Hours << qint64{-1};
        QTest::newRow("one more") << 91 << Unit::Days << qint64{90};
        QTest::newRow("an hour more") << 2'161 << Unit::Hours << qint64{2'160};
        QTest::newRow("three months are 90 days from here") << 3 << Unit::Months << qint64{-1};
        QTest::newRow("four months") << 4 << Unit::Months << qint64{3};
        QTest::newRow("weeks") << 13 << Unit::Weeks << qint64{12};
        QTest::newRow("a year: none fits") << 1 << Unit::Years << qint64{0};
        QTest::newRow("the largest count") << 10'000 << Unit::Years << qint64{0};
    }
    void expiryWithinTheMaximum()
    {
        QFETCH(const int, count);
        QFETCH(const Unit, unit);
        QFETCH(const qint64, maximum);
        const Lifetime cap{90, Unit::Days};
        const auto problems =
            domain::validateExpiry({ExpiryChoice::Kind::After, {count, unit}, {}}, cap, m_now);
        if (maximum < 0) {
            QCOMPARE(list(problems), QStringList{});
            return;
        }
        QCOMPARE(list(problems), QStringList{u"expires.count too_large"_s});
        QCOMPARE(problems.first().maximum, std::optional(maximum));
        QVERIFY(problems.first().message.contains(u"90 days"_s));
    }

    void neverNeedsNoMaximum()
    {
        const ExpiryChoice never{ExpiryChoice::Kind::Never, {}, {}};
        QVERIFY(domain::validateExpiry(never, std::nullopt, m_now).isEmpty());
        QCOMPARE(list(domain::validateExpiry(never, Lifetime{1, Unit::Years}, m_now)),
                 QStringList{u"expires never_not_allowed"_s});
        // Not even the longest maximum makes "never" a length.
        QCOMPARE(list(domain::validateExpiry(never, Lifetime{10'000, Unit::Years}, m_now)),
                 QStringList{u"expires never_not_allowed"_s});
    }

    void aMomentMustLieAheadAndWithinTheMaximum()
    {
        const Lifetime day{1, Unit::Days};
        const auto check = [&](core::Timestamp at) {
            return list(domain::validateExpiry({ExpiryChoice::Kind::At, {}, at}, day, m_now));
        };
        QCOMPARE(check(m_now), QStringList{u"expires.at in_the_past"_s});
        QCOMPARE(check(m_now - std::chrono::hours(1)), QStringList{u"expires.at in_the_past"_s});
        QCOMPARE(check(m_now + std::chrono::milliseconds(1)), QStringList{});
        QCOMPARE(check(m_now + std::chrono::hours(24)), QStringList{});
        QCOMPARE(check(m_now + std::chrono::hours(24) + std::chrono::milliseconds(1)),
                 QStringList{u"expires.at too_large"_s});
        const core::Timestamp tooFar = core::fromMilliseconds(253'402'300'800'000); // 10000-01-01
        QCOMPARE(
            list(domain::validateExpiry({ExpiryChoice::Kind::At, {}, tooFar}, std::nullopt, m_now)),
            QStringList{u"expires.at too_large"_s});
    }

    void aWrongLengthIsReportedBeforeTheMaximum()
    {
        QCOMPARE(list(domain::validateExpiry({ExpiryChoice::Kind::After, {0, Unit::Seconds}, {}},
                                             Lifetime{1, Unit::Days}, m_now, u"expiry"_s)),
                 (QStringList{u"expiry.count too_small"_s, u"expiry.unit unknown_value"_s}));
    }

    void listsAreNeverStoredEmpty()
    {
        QCOMPARE(list(domain::validateTokenRanges({})), QStringList{u"ipRanges empty"_s});
        QVERIFY(domain::validateTokenRanges({domain::IpRange()}).isEmpty());
        QCOMPARE(list(domain::validateTokenRanges(QList<domain::IpRange>(1'001))),
                 QStringList{u"ipRanges too_many"_s});
        QCOMPARE(list(domain::validateLimits({})), QStringList{u"limits empty"_s});
        QVERIFY(domain::validateLimits({u"[GET].*"_s}).isEmpty());
        QCOMPARE(list(domain::validateLimits(QStringList(1'001, u".*"_s))),
                 QStringList{u"limits too_many"_s});
    }

    void everyWrongLimitLineIsNamed()
    {
        const auto problems =
            domain::validateLimits({u"[GET]/a"_s, u"/a[b"_s, QString(), u"/a[JsonData::x]"_s});
        QCOMPARE(list(problems),
                 (QStringList{u"limits[1] class_unclosed"_s, u"limits[2] url_missing"_s,
                              u"limits[3] operator_missing"_s}));
        QVERIFY(problems.first().message.startsWith(u"Line 2, column 3: "_s));
    }

    void pathRules()
    {
        QVERIFY(domain::validatePathRules(
                    {{{}, u"/status(/.*)?"_s}, {{u"GET"_s, u"M-SEARCH"_s}, u".*"_s}}, u"bypass"_s)
                    .isEmpty());
        QCOMPARE(
            list(domain::validatePathRules(
                {{{u"get"_s}, QString()}, {{u"G T"_s, QString()}, u"a\nb"_s}}, u"bypass"_s)),
            (QStringList{u"bypass[0].methods[0] method_unknown"_s, u"bypass[0].path required"_s,
                         u"bypass[1].methods[0] method_unknown"_s,
                         u"bypass[1].methods[1] method_unknown"_s,
                         u"bypass[1].path control_character"_s}));
    }
};

std::unique_ptr<QObject> testValidation()
{
    return std::make_unique<TestValidation>();
}

#include "test_validation.moc"
