// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/remark_words_test.h"

#include "app/models/moment.h"
#include "app/models/token_model.h"
#include "app/shell/languages.h"
#include "app/words/finding_words.h"
#include "app/words/remark_words.h"
#include "common/domain/reason.h"
#include "common/domain/smallest_change.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Kind = domain::Remark::Kind;

QString english(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A remark of \a kind about "@one", "@two" and "@three", which no sentence has by itself.
domain::Remark sample(Kind kind)
{
    if (kind == Kind::Reason)
        return {kind, {"token_expired"}};
    return {kind, {"@one", "@two", "@three"}};
}

QString said(const domain::Remarks& remarks)
{
    return words::remarks(api::remarksFromJson(api::toJson(remarks)), u"as the service says"_s);
}

template <typename Use>
void inEveryLanguage(const Use& use)
{
    shell::Languages languages(*qApp);
    for (const shell::Languages::Language& language : shell::Languages::available()) {
        if (language.code == u"en"_s)
            continue;
        languages.use(language.code);
        use(language.code);
    }
}

} // namespace

void RemarkWordsTest::cleanup()
{
    shell::Languages(*qApp).use(u"en"_s);
}

void RemarkWordsTest::everyRemarkIsTranslated()
{
    inEveryLanguage([](const QString& language) {
        int count = 0;
        for (int number = 0; number <= int(Kind::CredentialLost); ++number) {
            const auto kind = Kind(number);
            const domain::Remark remark = sample(kind);
            const QString own = said({remark});
            const QString service = english(domain::text(remark));
            QVERIFY2(own != u"as the service says"_s && !own.contains(u'%'), qPrintable(own));
            // The same in every language: names of schemes, and a line of a request. And in French.
            const bool same = kind == Kind::Basic || kind == Kind::Bearer || kind == Kind::Request
                || (kind == Kind::Client && language == u"fr"_s);
            QVERIFY2(same || own != service, qPrintable(language + u": "_s + service));
            for (const QString& value : {u"@one"_s, u"@two"_s, u"@three"_s})
                QCOMPARE(own.contains(value), service.contains(value));
            ++count;
        }
        QVERIFY(count > 70);
    });
}

void RemarkWordsTest::everySmallestChangeIsTranslated()
{
    inEveryLanguage([](const QString& language) {
        int count = 0;
        for (int number = 0; number < 1000; ++number) {
            const auto reason = domain::reasonFromNumber(number);
            if (!reason || domain::lets(*reason))
                continue;
            const QString service = english(domain::smallestChange(*reason));
            const QString own = words::smallestChange(english(domain::code(*reason)), service);
            QVERIFY2(own != service && !own.isEmpty(), qPrintable(language + u": "_s + service));
            ++count;
        }
        QVERIFY(count > 40);
    });
}

void RemarkWordsTest::everyFindingIsTranslated()
{
    using Finding = domain::LogFinding;
    inEveryLanguage([](const QString& language) {
        for (int number = 0; number <= int(Finding::Kind::EventsAdded); ++number) {
            const Finding finding{Finding::Kind(number), {71, 72, 73, 74}};
            const QString form = english(domain::pattern(finding.kind));
            Finding fitting = finding;
            fitting.numbers.resize(form.count(u'%'));
            const auto view = api::logFindingsFromJson(api::toJson({fitting})).front();
            const QString own = words::finding(view);
            QVERIFY2(own != view.message, qPrintable(language + u": "_s + own));
            for (const qint64 part : fitting.numbers)
                QVERIFY2(own.contains(QLocale().toString(part)), qPrintable(own));
        }
    });
    // Of a newer service, or with fewer numbers than are known here: as the service says it.
    QCOMPARE(words::finding({u"no_such_finding"_s, {1}, u"As it says."_s}), u"As it says."_s);
    QCOMPARE(words::finding({u"calls_changed"_s, {1}, u"As it says."_s}), u"As it says."_s);
}

void RemarkWordsTest::remarksAreJoinedAsTheLanguageDoes()
{
    const domain::Remarks seen{{Kind::Basic, {}}, {Kind::WithoutTls, {}}};
    QCOMPARE(QString::fromStdString(domain::text(seen)), u"Basic; over a connection without TLS"_s);
    shell::Languages languages(*qApp);
    languages.use(u"de"_s);
    QCOMPARE(said(seen), u"Basic; über eine Verbindung ohne TLS"_s);
    languages.use(u"ja"_s);
    QCOMPARE(said(seen), u"Basic；TLSのない接続"_s);
}

void RemarkWordsTest::countsHaveTheDigitsOfTheLanguageAndNamesTheirOwn()
{
    shell::Languages languages(*qApp);
    languages.use(u"de"_s);
    QCOMPARE(said({{Kind::RateLeft, {"1200", "5000"}}}), u"noch 1.200 von 5.000"_s);
    QCOMPARE(said({{Kind::User, {"1200"}}}), u"Benutzer „1200“"_s); // a name
    languages.use(u"ar"_s);
    QVERIFY(said({{Kind::RateLeft, {"3", "5"}}}).contains(u"٣"_s));
    // A path keeps its direction, so that its slashes stay where they are.
    QVERIFY(said({{Kind::PathOfUpstream, {"/rest/x", "jira"}}}).contains(u"\u2068/rest/x\u2069"_s));
}

void RemarkWordsTest::whatIsNotKnownIsSaidAsTheServiceSaysIt()
{
    shell::Languages languages(*qApp);
    languages.use(u"de"_s);
    const QString newer = u"as a newer service says it"_s;
    QCOMPARE(words::remarks({}, newer), newer);
    QCOMPARE(words::remarks({{u"basic"_s, {}}, {u"no_such_remark"_s, {}}}, newer), newer);
    QCOMPARE(words::smallestChange(u"no_such_reason"_s, newer), newer);
    QCOMPARE(words::explanation(u"no_such_reason"_s, newer), newer);
    QVERIFY(words::smallestChange(u"token_expired"_s, {}).isEmpty()); // nothing was to be changed
}

void RemarkWordsTest::theReasonOfAStateIsSaidInTheLanguage_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("german");
    const auto row = [](const char* name, domain::TokenState state, const QString& german) {
        QTest::newRow(name) << int(state) << german;
    };
    row("active", domain::TokenState::Active, u"Es kann benutzt werden."_s);
    row("expired", domain::TokenState::Expired, u"Abgelaufen: %1."_s);
    row("revoked", domain::TokenState::Revoked, u"Endgültig widerrufen: %1."_s);
    row("disabled", domain::TokenState::Disabled,
        u"Es ist ausgeschaltet und kann wieder aktiviert werden."_s);
    row("owner disabled", domain::TokenState::OwnerDisabled, u"Das Konto „ann“ ist deaktiviert."_s);
    row("owner not permitted", domain::TokenState::OwnerNotPermitted,
        u"„ann“ darf keine Tokens benutzen: Das dürfen nur Administratoren oder Mitglieder der "
        u"berechtigten Gruppen."_s);
    row("over the cap", domain::TokenState::OverCap,
        u"Es kann benutzt werden, lebt aber länger, als neue Tokens heute dürfen."_s);
    row("closing", domain::TokenState::Closing,
        u"Es kann benutzt werden; der Wert vor dem letzten Wechsel gilt bis %1."_s);
}

void RemarkWordsTest::theReasonOfAStateIsSaidInTheLanguage()
{
    QFETCH(int, state);
    QFETCH(QString, german);
    shell::Languages languages(*qApp);
    languages.use(u"de"_s);
    api::TokenView token;
    token.token.owner = u"ann"_s;
    token.token.expiresAt = core::fromMilliseconds(1'800'000'000'000);
    token.token.revokedAt = token.token.expiresAt;
    token.token.previousUntil = token.token.expiresAt;
    token.state = domain::TokenState(state);
    token.stateReason = u"As the service says it in English."_s;
    german.replace(u"%1"_s, models::exactLocal(*token.token.expiresAt));
    QCOMPARE(models::stateSentence(token), german);
}
