// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/auth/credential_test.h"

#include "service/auth/credential.h"
#include "service/auth/own_tokens.h"
#include "tests/support/allocation_counter.h"
#include "tests/support/corpus.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <memory>
#include <new>
#include <vector>

using auth::Credential;
using auth::CredentialPlaces;
using domain::Reason;
using Kind = Credential::Kind;

namespace {

constexpr CredentialPlaces keyOnly{"x-api-key", {}};
constexpr CredentialPlaces everywhere{"x-api-key", "access_token"};

using Fields = std::vector<std::pair<std::string, std::string>>;

/// What became of a request, in words: "Basic alice|secret", or the reason's code.
QByteArray readAs(const Fields& fields, const char* target = "/",
                  const CredentialPlaces& places = keyOnly)
{
    http::Headers headers;
    headers.add("Host", "x");
    for (const auto& [name, value] : fields)
        headers.add(name, value);
    http::Target parsed;
    if (!parsed.parse(target, "x"))
        return "bad target";
    Credential credential;
    const Reason reason = credential.read(headers, parsed, places);
    if (reason != Reason::NotDecided)
        return QByteArray::fromStdString(std::string(domain::code(reason)));
    static constexpr std::array names{"None", "Basic", "Bearer", "ApiKey", "Query", "Other"};
    QByteArray text = names[static_cast<std::size_t>(credential.kind())];
    if (credential.isBasic())
        text += ' ' + QByteArray::fromStdString(std::string(credential.user())) + '|';
    else if (!credential.secret().empty())
        text += ' ';
    return text + QByteArray::fromStdString(std::string(credential.secret()));
}

std::string basic(const QByteArray& pair)
{
    return "Basic " + pair.toBase64().toStdString();
}

} // namespace

void CredentialTest::rfcExamples()
{
    const auto bytes = test::corpusFile(QStringLiteral("http-auth-rfc/examples.json"));
    if (!bytes)
        QSKIP("set LATCHKEY_CORPORA to run this");
    int checked = 0;
    for (const QJsonValue& value : QJsonDocument::fromJson(*bytes).array()) {
        const QJsonObject example = value.toObject();
        const QString header = example[u"header"].toString();
        if (header.isEmpty())
            continue;
        const std::string field = header.mid(header.indexOf(u' ') + 1).toStdString();
        const QByteArray read = readAs({{"Authorization", field}});
        if (example.contains(u"token"))
            QCOMPARE(read, "Bearer " + example[u"token"].toString().toUtf8());
        else if (example.contains(u"user"))
            QCOMPARE(read,
                     "Basic " + example[u"user"].toString().toUtf8() + '|'
                         + example[u"password"].toString().toUtf8());
        else
            QVERIFY2(read.startsWith("Basic Aladdin|"), read.constData());
        ++checked;
    }
    QVERIFY(checked >= 4);
}

void CredentialTest::authorization_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* field, const char* expected) {
        QTest::newRow(*field ? field : "(empty)") << QByteArray(field) << QByteArray(expected);
    };
    row("Bearer abc", "Bearer abc");
    row("bearer abc", "Bearer abc");
    row("BEARER abc", "Bearer abc");
    row("Bearer   abc", "Bearer abc");
    row("Bearer a-b.c_d~e+f/g==", "Bearer a-b.c_d~e+f/g==");
    row("Bearer", "credential_malformed");
    row("Bearer ", "credential_malformed");
    row("Bearer a b", "credential_malformed");
    row("Bearer a,b", "credential_malformed");
    row("Bearer \"a\"", "credential_malformed");
    row("Bearer a=b", "credential_malformed");
    row("Bearer ==", "credential_malformed");
    row("Bearer \xc3\xa4", "credential_malformed");
    row("Bearer\tabc", "credential_malformed");
    row("Basic", "credential_malformed");
    row("Basic ", "credential_malformed");
    row("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", "Basic Aladdin|open sesame");
    row("bAsIc QWxhZGRpbjpvcGVuIHNlc2FtZQ==", "Basic Aladdin|open sesame");
    row("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ", "credential_malformed");
    row("Basic QWxhZGRpbjpvcGVuIHNlc2FtZR==", "credential_malformed");
    row("Basic QWxhZGRpbjpv cGVuIHNlc2FtZQ==", "credential_malformed");
    row("Basic realm=\"x\"", "credential_malformed");
    row("Digest username=\"Mufasa\", realm=\"x\"", "Other username=\"Mufasa\", realm=\"x\"");
    row("Negotiate YIIabc", "Other YIIabc");
    row("NTLM", "Other");
    row("", "credential_malformed");
    row("abc def", "Other def");
    row("\"Bearer\" abc", "credential_malformed");
    row("Bearer, abc", "credential_malformed");
}

void CredentialTest::authorization()
{
    QFETCH(QByteArray, field);
    QTEST(readAs({{"Authorization", field.toStdString()}}), "expected");
}

void CredentialTest::basicContents_data()
{
    QTest::addColumn<QByteArray>("pair");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const QByteArray& pair, const QByteArray& expected) {
        QTest::newRow(name) << pair << expected;
    };
    row("KA-27 first colon", "alice:a:b:c", "Basic alice|a:b:c");
    row("no colon", "alice", "credential_malformed");
    row("empty user", ":secret", "Basic |secret");
    row("empty password", "alice:", "Basic alice|");
    row("only a colon", ":", "Basic |");
    row("KA-27 UTF-8", "J\xc3\xbcrgen:p\xc3\xa4ss", "Basic J\xc3\xbcrgen|p\xc3\xa4ss");
    row("Latin-1", "J\xfcrgen:x", "credential_malformed");
    row("overlong", "a:\xc0\xaf", "credential_malformed");
    row("surrogate", "a:\xed\xa0\x80", "credential_malformed");
    row("cut off", "a:\xe2\x82", "credential_malformed");
    row("NUL", QByteArray("a\0b:c", 5), "credential_malformed");
    row("newline in the password", "a:b\nc", "credential_malformed");
    row("carriage return in the user", "a\rb:c", "credential_malformed");
    row("tab", "a:b\tc", "credential_malformed");
    row("DEL", "a:b\x7f", "credential_malformed");
    row("C1", "a:b\xc2\x85", "credential_malformed");
    row("no-break space is no control", "a:b\xc2\xa0", "Basic a|b\xc2\xa0");
    row("blanks stay", " a : b ", "Basic  a | b ");
}

void CredentialTest::basicContents()
{
    QFETCH(QByteArray, pair);
    QTEST(readAs({{"Authorization", basic(pair)}}), "expected");
}

void CredentialTest::longestBasic()
{
    const auto size = static_cast<qsizetype>(Credential::maxBasicLength);
    const auto pair = [](qsizetype bytes) { return "a:" + QByteArray(bytes - 2, 'x'); };
    QCOMPARE(readAs({{"Authorization", basic(pair(size))}}).size(), size + 6);
    for (const qsizetype over : {1, 2, 3, 4, 5, 3000, 12'000})
        QCOMPARE(readAs({{"Authorization", basic(pair(size + over))}}), "credential_malformed");
}

void CredentialTest::keyHeader()
{
    QCOMPARE(readAs({{"X-API-Key", "abc"}}), "ApiKey abc");
    QCOMPARE(readAs({{"x-api-KEY", "abc"}}), "ApiKey abc");
    QCOMPARE(readAs({{"X-API-Key", ""}}), "credential_malformed");
    QCOMPARE(readAs({{"X-API-Key", "a b"}}), "credential_malformed");
    QCOMPARE(readAs({{"X-API-Key", "a\xc3\xa4"}}), "credential_malformed");
    QCOMPARE(readAs({{"X-API-Key", "abc"}, {"X-API-Key", "abc"}}), "two_credentials");
    QCOMPARE(readAs({{"X-API-Key", "abc"}}, "/", {"x-other-key", {}}), "None");
    QCOMPARE(readAs({{"X-Other-Key", "abc"}}, "/", {"x-other-key", {}}), "ApiKey abc");
    QCOMPARE(readAs({{"X-API-Key", "abc"}}, "/", {}), "None");
}

void CredentialTest::queryParameter_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* target, const char* expected) {
        QTest::newRow(target) << QByteArray(target) << QByteArray(expected);
    };
    row("/?access_token=abc", "Query abc");
    row("/?a=b&access_token=abc&c", "Query abc");
    row("/?access%5Ftoken=a%62c", "Query abc");
    row("/?ACCESS_TOKEN=abc", "None");
    row("/?access_token", "credential_malformed");
    row("/?access_token=", "credential_malformed");
    row("/?access_token=a+b", "credential_malformed");
    row("/?access_token=a%00", "credential_malformed");
    row("/?access_token=abc&access_token=abc", "two_credentials");
    row("/?access_token=abc&access_token=abd", "two_credentials");
    row("/?x=%ff", "None");
    row("/?access_token=abc&x=%ff", "credential_malformed");
    row("/access_token=abc", "None");
}

void CredentialTest::queryParameter()
{
    QFETCH(QByteArray, target);
    QTEST(readAs({}, target.constData(), everywhere), "expected");
    QCOMPARE(readAs({}, target.constData(), keyOnly), "None"); // EX-14: off unless it is asked for
}

void CredentialTest::onePlaceOneCredential_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const Fields& fields, const char* target,
                        const char* expected) {
        QTest::newRow(name) << fields << QByteArray(target) << QByteArray(expected);
    };
    const std::pair<std::string, std::string> bearer{"Authorization", "Bearer abc"};
    const std::pair<std::string, std::string> basicPair{"Authorization", basic("alice:abc")};
    const std::pair<std::string, std::string> key{"X-API-Key", "abc"};
    const std::pair<std::string, std::string> otherKey{"X-API-Key", "abd"};
    row("Bearer and an equal key", {bearer, key}, "/", "Bearer abc");
    row("Bearer and another key", {bearer, otherKey}, "/", "two_credentials");
    row("Bearer and a longer key", {bearer, {"X-API-Key", "abcd"}}, "/", "two_credentials");
    row("Bearer and an equal parameter", {bearer}, "/?access_token=abc", "Bearer abc");
    row("key and another parameter", {key}, "/?access_token=x", "two_credentials");
    row("three equal ones", {bearer, key}, "/?access_token=abc", "Bearer abc");
    row("Basic and an equal key", {basicPair, key}, "/", "two_credentials");
    row("Basic and an equal parameter", {basicPair}, "/?access_token=abc", "two_credentials");
    row("another scheme and a key", {{"Authorization", "Negotiate abc"}, key}, "/",
        "two_credentials");
    row("Authorization twice, equal", {bearer, bearer}, "/", "two_credentials");
    row("Authorization twice", {bearer, basicPair}, "/", "two_credentials");
    row("Authorization twice in other case", {bearer, {"AUTHORIZATION", "Bearer abc"}}, "/",
        "two_credentials");
    row("a malformed key beside a good token", {bearer, {"X-API-Key", ""}}, "/",
        "credential_malformed");
    row("cookies are none", {bearer, {"Cookie", "session=1"}}, "/", "Bearer abc");
}

void CredentialTest::onePlaceOneCredential()
{
    QFETCH(Fields, fields);
    QFETCH(QByteArray, target);
    QTEST(readAs(fields, target.constData(), everywhere), "expected");
}

void CredentialTest::decodedPasswordsAreWiped()
{
    // In memory of our own, so that looking at it afterwards is allowed.
    alignas(Credential) std::array<unsigned char, sizeof(Credential)> memory{};
    http::Headers headers;
    const std::string field = basic("alice:a-very-secret-password");
    headers.add("Authorization", field);
    http::Target target;
    QVERIFY(target.parse("/", "x"));
    auto* credential = new (memory.data()) Credential;
    QCOMPARE(credential->read(headers, target, keyOnly), Reason::NotDecided);
    const auto holds = [&memory] {
        const std::string_view secret = "very-secret";
        return std::search(memory.begin(), memory.end(), secret.begin(), secret.end())
            != memory.end();
    };
    QVERIFY(holds());
    credential->~Credential();
    QVERIFY(!holds());
}

void CredentialTest::bearerAllocatesNothing()
{
    http::Headers headers;
    headers.add("Host", "x");
    headers.add("Authorization", "Bearer lku_0123456789ab_0123456789012345678901234567890");
    http::Headers basicHeaders;
    const std::string field = basic("alice:0123456789012345678901234567890");
    basicHeaders.add("Authorization", field);
    http::Target target;
    QVERIFY(target.parse("/rest/x?a=b%20c", "x"));
    const std::size_t start = test::allocations();
    const std::string text(1000, 'a');
    const std::size_t before = test::allocations();
    QCOMPARE(text.size(), std::size_t{1000});
    if (before == start)
        QSKIP("allocations are not counted under a sanitizer");
    for (const http::Headers* each : {&headers, &basicHeaders}) {
        Credential credential;
        (void)credential.read(*each, target, everywhere);
    }
    QCOMPARE(test::allocations() - before, std::size_t(0));
}

void CredentialTest::ownTokensAreFoundWhereverTheyStand_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const Fields& fields, const char* target,
                        const char* expected) {
        QTest::newRow(name) << fields << QByteArray(target) << QByteArray(expected);
    };
    row("none", {{"Authorization", "Bearer x"}}, "/", "");
    row("Bearer", {{"Authorization", "Bearer lku_x"}}, "/", "header");
    row("shared", {{"Authorization", "Bearer lks_x"}}, "/", "header");
    row("another scheme", {{"Authorization", "token lku_x"}}, "/", "header");
    row("Basic password", {{"Authorization", basic("alice:lku_x")}}, "/", "header");
    row("Basic user", {{"Authorization", basic("lku_x:")}}, "/", "header");
    row("Basic without", {{"Authorization", basic("alice:x")}}, "/", "");
    row("second of two", {{"Authorization", "Bearer x"}, {"Authorization", "Bearer lku_x"}}, "/",
        "header");
    row("key header", {{"X-API-Key", "lku_x"}}, "/", "header");
    row("another header", {{"X-Other", "lku_x"}}, "/", "");
    row("query", {}, "/?access_token=lku_x", "query");
    row("query, encoded", {}, "/?access_token=lk%75_x", "query");
    row("foreign in the query", {}, "/?access_token=x", "foreign");
    row("one of two in the query", {}, "/?access_token=x&access_token=lku_x", "query");
    row("in a query that cannot be decoded", {}, "/?access_token=lku_x&y=%ff", "query");
    row("another parameter", {}, "/?other=lku_x", "");
}

void CredentialTest::ownTokensAreFoundWhereverTheyStand()
{
    QFETCH(Fields, fields);
    QFETCH(QByteArray, target);
    http::Headers headers;
    for (const auto& [name, value] : fields)
        headers.add(name, value);
    http::Target parsed;
    QVERIFY(parsed.parse(target.toStdString(), "x"));
    const auto found = auth::findOwnTokens(headers, parsed, everywhere);
    QByteArray text;
    text += found.inHeaders ? "header" : "";
    text += found.inQuery ? "query" : "";
    text += found.foreignInQuery ? "foreign" : "";
    QTEST(text, "expected");
}
