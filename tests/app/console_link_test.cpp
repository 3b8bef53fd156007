// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/console_link_test.h"

#include "app/client/console_link.h"
#include "app/client/network_transport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using client::ConsoleLink;
using To = ConsoleLink::To;

void ConsoleLinkTest::whatItLeadsTo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("id");
    const auto row = [](const QString& text, To to, const QString& place, const QString& id = {}) {
        QTest::newRow(qPrintable(text)) << text << int(to) << place << id;
    };
    row(u"latchkey://keys.corp.example"_s, To::Service, u"keys.corp.example:8460"_s);
    row(u"latchkey://keys.corp.example/"_s, To::Service, u"keys.corp.example:8460"_s);
    row(u"latchkey://keys:443"_s, To::Service, u"keys:443"_s);
    row(u"LatchKey://KEYS.Example:8461/"_s, To::Service, u"keys.example:8461"_s);
    row(u"latchkey://127.0.0.1:65535"_s, To::Service, u"127.0.0.1:65535"_s);
    row(u"latchkey://[::1]:8460"_s, To::Service, u"[::1]:8460"_s);
    row(u"latchkey://[2001:DB8:0::1]"_s, To::Service, u"[2001:db8::1]:8460"_s);
    row(u"latchkey://3com.example"_s, To::Service, u"3com.example:8460"_s);
    row(u"latchkey://keys/tokens/Zt51hNw00000"_s, To::Token, u"keys:8460"_s, u"Zt51hNw00000"_s);
    row(u"latchkey://keys:1/audit/8ZbQ0kT1c2D"_s, To::Decision, u"keys:1"_s, u"8ZbQ0kT1c2D"_s);
    row(u"latchkey://keys/page/global-settings"_s, To::Page, u"keys:8460"_s, u"global-settings"_s);
}

void ConsoleLinkTest::whatItLeadsTo()
{
    QFETCH(const QString, text);
    const auto link = ConsoleLink::parse(text);
    QVERIFY2(link, link ? "" : qPrintable(link.error().message));
    QTEST(int(link->to()), "to");
    QTEST(link->place(), "place");
    QTEST(link->id(), "id");
    // What the wizard gets is an address that it understands.
    QVERIFY(client::addressFromInput(link->place()).isValid());
}

void ConsoleLinkTest::everythingElseIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    const auto row = [](const char* name, const QString& text, const QString& why) {
        QTest::newRow(name) << text << why;
    };
    const QString host = u"is no name or address of a host"_s;
    const QString letter = u"does not belong into it"_s;
    const QString place = u"is no place in the console"_s;
    row("nothing", {}, u"does not begin with"_s);
    row("another scheme", u"https://keys/tokens/Zt51hNw00000"_s, u"does not begin with"_s);
    row("one slash", u"latchkey:/keys"_s, u"does not begin with"_s);
    row("no slash", u"latchkey:keys"_s, u"does not begin with"_s);
    row("blanks before it", u" latchkey://keys"_s, u"does not begin with"_s);
    row("too long", u"latchkey://"_s + QString(400, u'a'), u"longer than"_s);
    row("no host", u"latchkey://"_s, host);
    row("no host, a path", u"latchkey:///tokens/Zt51hNw00000"_s, host);
    row("a port alone", u"latchkey://:8460"_s, host);
    row("a person", u"latchkey://admin@keys"_s, letter);
    row("a person and a password", u"latchkey://admin:secret@keys"_s, letter);
    row("a query", u"latchkey://keys/tokens/Zt51hNw00000?revoke=1"_s, letter);
    row("a fragment", u"latchkey://keys/#x"_s, letter);
    row("an escape", u"latchkey://keys/page/%2e%2e"_s, letter);
    row("an escaped host", u"latchkey://%6beys"_s, letter);
    row("a backslash", u"latchkey://keys\\@evil.example"_s, letter);
    row("a line break", u"latchkey://keys\n--profile"_s, letter);
    row("a blank", u"latchkey://keys --config"_s, letter);
    row("a null", u"latchkey://keys"_s + QChar(0) + u"x"_s, letter);
    row("letters that look alike", u"latchkey://kеys.example"_s, letter); // a Cyrillic е
    row("a wildcard", u"latchkey://*.example"_s, letter);
    row("a dot at the end", u"latchkey://keys.example./"_s, host);
    row("two dots", u"latchkey://keys..example"_s, host);
    row("a hyphen first", u"latchkey://-keys"_s, host);
    row("a long label", u"latchkey://"_s + QString(64, u'a'), host);
    row("a long name", u"latchkey://"_s + QString(u"abcdefghi."_s).repeated(26) + u"x"_s, host);
    row("short IPv4", u"latchkey://127.1"_s, host);
    row("one number", u"latchkey://2130706433"_s, host);
    row("hexadecimal", u"latchkey://0x7f.0.0.0x1"_s, host);
    row("octal", u"latchkey://010.0.0.1"_s, host);
    row("above 255", u"latchkey://10.0.0.256"_s, host);
    row("IPv6 without brackets", u"latchkey://::1"_s, u"names no service"_s);
    row("IPv6 that is none", u"latchkey://[::1::2]"_s, host);
    row("IPv4 in brackets", u"latchkey://[127.0.0.1]"_s, host);
    row("nothing in brackets", u"latchkey://[]"_s, host);
    row("a bracket left open", u"latchkey://[::1"_s, u"names no service"_s);
    row("an empty port", u"latchkey://keys:"_s, u"is no port"_s);
    row("port 0", u"latchkey://keys:0"_s, u"is no port"_s);
    row("a port with a zero", u"latchkey://keys:0443"_s, u"is no port"_s);
    row("a port that is none", u"latchkey://keys:65536"_s, u"is no port"_s);
    row("a port in words", u"latchkey://keys:https"_s, u"is no port"_s);
    row("two ports", u"latchkey://keys:1:2"_s, u"names no service"_s);
    row("a word of the page for a token", u"latchkey://keys/tokens/settings"_s, place);
    row("no token", u"latchkey://keys/tokens/"_s, place);
    row("a whole token's value", u"latchkey://keys/tokens/lku-Zt51hNw00000aaaaaaaaaaaaaaaaaaaa"_s,
        place);
    row("more behind the token", u"latchkey://keys/tokens/Zt51hNw00000/revoke"_s, place);
    row("a decision that is too long", u"latchkey://keys/audit/8ZbQ0kT1c2D0"_s, place);
    row("a filter for a decision", u"latchkey://keys/audit/denied"_s, place);
    row("the way up", u"latchkey://keys/page/../tokens"_s, place);
    row("a place of a page", u"latchkey://keys/page/global-settings/upstreams"_s, place);
    row("large letters in a page", u"latchkey://keys/page/Users"_s, place);
    row("two slashes", u"latchkey://keys//page/users"_s, place);
    row("a slash at the end", u"latchkey://keys/page/users/"_s, place);
    row("something else", u"latchkey://keys/settings"_s, place);
}

void ConsoleLinkTest::everythingElseIsRefused()
{
    QFETCH(const QString, text);
    QFETCH(const QString, why);
    const auto link = ConsoleLink::parse(text);
    QVERIFY2(!link, qPrintable(link ? link->toText() : QString()));
    QVERIFY2(link.error().message.contains(why), qPrintable(link.error().message));
}

void ConsoleLinkTest::whatIsMeantAsALink()
{
    for (const QString& text : {u"latchkey://keys"_s, u"LATCHKEY:x"_s, u" latchkey:"_s})
        QVERIFY2(ConsoleLink::isMeant(text), qPrintable(text)); // so that it is refused as one
    for (const QString& text : {u""_s, u"latchkey"_s, u"latchkey.example:8460"_s, u"https://a"_s})
        QVERIFY2(!ConsoleLink::isMeant(text), qPrintable(text));
}

void ConsoleLinkTest::aLinkThatIsCopiedIsReadAsTheSame_data()
{
    QTest::addColumn<QUrl>("address");
    QTest::addColumn<QString>("text");
    QTest::newRow("a name") << QUrl(u"https://Keys.corp.example:8460"_s)
                            << u"latchkey://keys.corp.example:8460/tokens/Zt51hNw00000"_s;
    QTest::newRow("no port") << QUrl(u"https://keys"_s)
                             << u"latchkey://keys:8460/tokens/Zt51hNw00000"_s;
    QTest::newRow("IPv4") << QUrl(u"http://127.0.0.1:9000"_s)
                          << u"latchkey://127.0.0.1:9000/tokens/Zt51hNw00000"_s;
    QTest::newRow("IPv6") << QUrl(u"https://[2001:db8::1]:8460"_s)
                          << u"latchkey://[2001:db8::1]:8460/tokens/Zt51hNw00000"_s;
    QTest::newRow("a person in it") << QUrl(u"https://ann:secret@keys:8460/x?y#z"_s)
                                    << u"latchkey://keys:8460/tokens/Zt51hNw00000"_s;
}

void ConsoleLinkTest::aLinkThatIsCopiedIsReadAsTheSame()
{
    QFETCH(const QUrl, address);
    const ConsoleLink link = ConsoleLink::of(address, To::Token, u"Zt51hNw00000"_s);
    QTEST(link.toText(), "text");
    const auto read = ConsoleLink::parse(link.toText());
    QVERIFY(read);
    QCOMPARE(read->toText(), link.toText());
    QVERIFY(read->isOf(address));
    QCOMPARE(int(read->to()), int(To::Token));
    for (const auto& [to, id] : {std::pair{To::Service, QString()},
                                 {To::Page, u"users"_s},
                                 {To::Decision, u"8ZbQ0kT1c2D"_s}}) {
        const auto other = ConsoleLink::parse(ConsoleLink::of(address, to, id).toText());
        QVERIFY(other && other->to() == to && other->id() == id);
    }
}

void ConsoleLinkTest::whoseItIs_data()
{
    QTest::addColumn<QUrl>("address");
    QTest::addColumn<bool>("its");
    QTest::newRow("https") << QUrl(u"https://keys.example:8460"_s) << true;
    QTest::newRow("http") << QUrl(u"http://keys.example:8460"_s) << true;
    QTest::newRow("the usual port") << QUrl(u"https://keys.example"_s) << true;
    QTest::newRow("large letters") << QUrl(u"https://KEYS.example:8460"_s) << true;
    QTest::newRow("another port") << QUrl(u"https://keys.example:443"_s) << false;
    QTest::newRow("another host") << QUrl(u"https://keys.example.org:8460"_s) << false;
    QTest::newRow("below it") << QUrl(u"https://my.keys.example:8460"_s) << false;
    QTest::newRow("none") << QUrl() << false;
}

void ConsoleLinkTest::whoseItIs()
{
    QFETCH(const QUrl, address);
    const auto link = ConsoleLink::parse(u"latchkey://keys.example/page/users"_s);
    QVERIFY(link);
    QTEST(link->isOf(address), "its");
}
