// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/logins_test.h"

#include "service/policy/logins.h"
#include "tests/support/policy_builder.h"

#include <QTest>

using policy::FoldedLogin;
using policy::Login;
using test::Policy;

namespace {

std::string byDomain(const std::string& text)
{
    return domain::fold(QString::fromStdString(text)).toStdString();
}

} // namespace

void LoginsTest::foldingIsTheDomainsFolding_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("empty") << std::string();
    QTest::newRow("lower") << std::string("alice");
    QTest::newRow("upper") << std::string("ALICE.O-Hara_9@Example.ORG+x");
    QTest::newRow("umlaut") << std::string("J\xc3\x9cRGEN");
    QTest::newRow("decomposed") << std::string("JU\xcc\x88RGEN");
    QTest::newRow("sharp s") << std::string("stra\xc3\x9f"
                                            "e");
    QTest::newRow("kelvin sign") << std::string("\xe2\x84\xaa");
    QTest::newRow("dotted capital i") << std::string("\xc4\xb0");
    QTest::newRow("full width") << std::string("\xef\xbc\xa1\xef\xbc\xa2");
    QTest::newRow("127 characters") << std::string(127, 'A');
    QTest::newRow("128 characters") << std::string(128, 'A');
    QTest::newRow("129 characters") << std::string(129, 'A');
    QTest::newRow("very long") << std::string(5000, 'Z');
    QTest::newRow("not ASCII at the end") << std::string(100, 'A') + "\xc3\x84";
}

void LoginsTest::foldingIsTheDomainsFolding()
{
    QFETCH(std::string, text);
    QCOMPARE(std::string(FoldedLogin(text).text()), byDomain(text));
}

void LoginsTest::everyAsciiCharacterFoldsAsTheDomainDoes()
{
    for (int c = 1; c < 128; ++c) {
        const std::string text = std::string("x") + static_cast<char>(c) + "Y";
        QCOMPARE(std::string(FoldedLogin(text).text()), byDomain(text));
    }
}

void LoginsTest::namesAndAddresses()
{
    const auto snapshot = Policy().user("Alice").email("Alice@Example.org").user("bob").compile();
    const auto find = [&](const char* login) {
        const Login found = policy::resolveLogin(*snapshot, FoldedLogin(login).text());
        return found.user ? QString::fromStdString(found.user->name) : QString();
    };
    QCOMPARE(find("alice"), QStringLiteral("Alice"));
    QCOMPARE(find("ALICE@example.ORG"), QStringLiteral("Alice"));
    QCOMPARE(find("bob"), QStringLiteral("bob"));
    QCOMPARE(find("carol"), QString());
    QCOMPARE(find(""), QString());
}

void LoginsTest::ambiguity()
{
    const auto kind = [](const policy::SnapshotPtr& snapshot, const char* login) {
        return policy::resolveLogin(*snapshot, login).kind;
    };
    // EX-19: an address of several users
    auto snapshot =
        Policy().user("a").email("x@y").user("b").email("X@Y").user("c").email("x@y").compile();
    QCOMPARE(kind(snapshot, "x@y"), Login::Kind::Ambiguous);
    QCOMPARE(kind(snapshot, "a"), Login::Kind::Known);
    // ... until only one of them is left
    for (const auto& [removed, expected] :
         {std::pair(2, Login::Kind::Ambiguous), std::pair(1, Login::Kind::Known),
          std::pair(3, Login::Kind::Unknown)}) {
        policy::Changes changes;
        changes.removedUsers = {removed};
        snapshot = policy::apply(*snapshot, changes).snapshot;
        QCOMPARE(kind(snapshot, "x@y"), expected);
    }
    // A name that is another's address, and one that is one's own.
    snapshot = Policy().user("me@y").email("me@y").user("b@y").user("c").email("b@y").compile();
    QCOMPARE(kind(snapshot, "me@y"), Login::Kind::Known);
    QCOMPARE(kind(snapshot, "b@y"), Login::Kind::Ambiguous);
}
