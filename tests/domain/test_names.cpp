// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/reason.h"
#include "common/domain/scheme.h"
#include "common/domain/token.h"
#include "common/domain/upstream.h"
#include "common/domain/user.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>
#include <set>

using namespace Qt::StringLiterals;
using domain::Reason;

class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void theZeroReasonDenies()
    {
        QVERIFY(!domain::lets(Reason{}));
        QCOMPARE(Reason{}, Reason::NotDecided);
    }

    void onlyTheAllowedBlockLetsThrough()
    {
        int letting = 0;
        for (int number = 0; number <= 0xffff; ++number) {
            const auto reason = domain::reasonFromNumber(number);
            const bool lets = domain::lets(static_cast<Reason>(number));
            QCOMPARE(lets, number >= 1 && number <= 4);
            letting += lets && reason.has_value();
        }
        QCOMPARE(letting, 4);
    }

    void everyReasonHasItsOwnStableCodeAndWords()
    {
        static const QRegularExpression shape(u"\\A[a-z]+(_[a-z]+)*\\z"_s);
        std::set<std::string_view> codes;
        int count = 0;
        for (int number = -1; number <= 0xffff; ++number) {
            const auto reason = domain::reasonFromNumber(number);
            if (!reason)
                continue;
            ++count;
            QCOMPARE(static_cast<int>(*reason), number);
            const std::string_view code = domain::code(*reason);
            QVERIFY(shape.match(QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())))
                        .hasMatch());
            QVERIFY2(codes.insert(code).second, code.data());
            QCOMPARE(domain::reasonFromCode(code), reason);
            const std::string_view words = domain::explanation(*reason);
            QVERIFY(words.size() > 20 && words.ends_with('.'));
        }
        QCOMPARE(count, 55);
        QVERIFY(!domain::reasonFromCode(""));
        QVERIFY(!domain::reasonFromCode("ALLOWED"));
        QVERIFY(!domain::reasonFromCode("allowed "));
    }

    // Codes that clients and scripts know by heart.
    void documentedCodesStay()
    {
        QCOMPARE(domain::code(Reason::IpNotAllowed), std::string_view("ip_not_allowed"));
        QCOMPARE(domain::code(Reason::BodyNotAvailable), std::string_view("body_not_available"));
        QCOMPARE(domain::code(Reason::OwnerNotPermitted), std::string_view("owner_not_permitted"));
        QCOMPARE(domain::code(Reason::PathNotEnabledForTokens),
                 std::string_view("path_not_enabled_for_tokens"));
        QCOMPARE(domain::code(Reason::TokenUserMismatch), std::string_view("token_user_mismatch"));
        QCOMPARE(domain::code(Reason::UnboundTokenNeedsBasic),
                 std::string_view("unbound_token_needs_basic"));
        QCOMPARE(domain::code(Reason::NotInApiGroup), std::string_view("not_in_api_group"));
        QCOMPARE(domain::code(Reason::ReadOnlyGroup), std::string_view("read_only_group"));
        QCOMPARE(domain::code(Reason::TlsRequired), std::string_view("tls_required"));
    }

    void schemesHaveTheApisNames()
    {
        using domain::Schemes;
        for (const auto& [text, schemes] : {std::pair(u"basic"_s, Schemes::Basic),
                                            {u"bearer"_s, Schemes::Bearer},
                                            {u"both"_s, Schemes::Both}}) {
            QCOMPARE(toText(schemes), text);
            QCOMPARE(domain::schemesFromText(text), std::optional(schemes));
        }
        for (const QString& wrong : {u""_s, u"Basic"_s, u"none"_s, u"basic "_s, u"digest"_s})
            QVERIFY(!domain::schemesFromText(wrong));
        QCOMPARE(Schemes::Both & Schemes::Bearer, Schemes::Bearer);
        QCOMPARE(Schemes::Basic & Schemes::Bearer, Schemes::None);
        QCOMPARE(Schemes::Basic | Schemes::Bearer, Schemes::Both);
    }

    void tokenStatesHaveTheApisNames()
    {
        using enum domain::TokenState;
        const QList<std::pair<QString, domain::TokenState>> names{
            {u"revoked"_s, Revoked},
            {u"expired"_s, Expired},
            {u"disabled"_s, Disabled},
            {u"owner_disabled"_s, OwnerDisabled},
            {u"owner_not_permitted"_s, OwnerNotPermitted},
            {u"active"_s, Active},
            {u"over_cap"_s, OverCap},
            {u"closing"_s, Closing}};
        for (const auto& [text, state] : names) {
            QCOMPARE(toText(state), text);
            QCOMPARE(domain::tokenStateFromText(text), std::optional(state));
        }
        QVERIFY(!domain::tokenStateFromText(u"Active"_s));
        QVERIFY(!domain::tokenStateFromText({}));
    }

    void upstreamWordsHaveTheApisNames()
    {
        using domain::Upstream;
        for (const QString& text : {u"generic"_s, u"jira"_s, u"confluence"_s, u"bitbucket"_s})
            QCOMPARE(toText(*domain::presetFromText(text)), text);
        for (const QString& text :
             {u"headers"_s, u"assertion"_s, u"credential"_s, u"passthrough"_s})
            QCOMPARE(toText(*domain::identityFromText(text)), text);
        for (const QString& text : {u"off"_s, u"local"_s, u"upstream"_s})
            QCOMPARE(toText(*domain::passwordsFromText(text)), text);
        QVERIFY(!domain::presetFromText(u"Jira"_s));
        QVERIFY(!domain::identityFromText(u""_s));
        QVERIFY(!domain::passwordsFromText(u"on"_s));
    }

    // MO-1, EX-51, KA-25, EX-10; wire.md, "Defaults".
    void presetsStartAsDocumented()
    {
        using domain::Upstream;
        const Upstream generic = domain::fromPreset(Upstream::Preset::Generic);
        QCOMPARE(generic.tokenPaths, QStringList{u"/*"_s});
        QCOMPARE(generic.passwords, Upstream::Passwords::Off);
        for (const auto preset :
             {Upstream::Preset::Jira, Upstream::Preset::Confluence, Upstream::Preset::Bitbucket}) {
            const Upstream upstream = domain::fromPreset(preset);
            QCOMPARE(upstream.preset, preset);
            QCOMPARE(upstream.tokenPaths, QStringList{u"/rest/*"_s});
            QCOMPARE(upstream.passwords, Upstream::Passwords::Upstream);
            QVERIFY(upstream.publicPaths.isEmpty());
        }
    }

    // EX-19; Authelia CVE-2026-47203: one form for comparing, counting and locking out.
    void namesFoldToOneForm_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("case") << u"Alice"_s << u"aLICE"_s << true;
        QTest::newRow("e-mail") << u"Alice@Example.ORG"_s << u"alice@example.org"_s << true;
        QTest::newRow("composed and decomposed") << u"Andr\u00e9"_s << u"ANDRE\u0301"_s << true;
        QTest::newRow("full width") << u"\uff21lice"_s << u"alice"_s << true;
        QTest::newRow("Kelvin sign") << u"\u212aelly"_s << u"kelly"_s << true;
        QTest::newRow("long s") << u"\u017fam"_s << u"sam"_s << true;
        QTest::newRow("iota below and beside") << u"\u1fb3"_s << u"\u1fbc"_s << true;
        QTest::newRow("ligature") << u"\ufb01nn"_s << u"FINN"_s << true;
        QTest::newRow("final sigma") << u"ΣΑΣ"_s << u"σας"_s << true;
        QTest::newRow("different") << u"alice"_s << u"alicia"_s << false;
        QTest::newRow("Cyrillic look-alike") << u"аlice"_s << u"alice"_s << false;
        QTest::newRow("dot counts") << u"a.lice"_s << u"alice"_s << false;
        QTest::newRow("blank counts") << u"alice "_s << u"alice"_s << false;
    }
    void namesFoldToOneForm()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QFETCH(const bool, same);
        QCOMPARE(domain::fold(one) == domain::fold(other), same);
    }

    void foldingAFoldedNameChangesNothing()
    {
        for (char32_t c = 1; c < 0x30000; ++c) {
            if (c >= 0xd800 && c < 0xe000)
                continue;
            const QString text = u"a"_s + QString::fromUcs4(&c, 1) + u"b"_s;
            const QString folded = domain::fold(text);
            if (domain::fold(folded) != folded)
                QFAIL(qPrintable(QString::number(c, 16)));
        }
    }
};

std::unique_ptr<QObject> testNames()
{
    return std::make_unique<TestNames>();
}

#include "test_names.moc"
