// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/tst_request_gate.h"

#include "service/http/request_gate.h"

#include <QTest>

#include <algorithm>
#include <utility>
#include <vector>

using namespace std::string_view_literals;
using domain::Reason;
using Fields = std::vector<std::pair<std::string_view, std::string_view>>;

Q_DECLARE_METATYPE(Fields)

namespace {

http::Request request(const Fields& fields, int minorVersion = 1)
{
    http::Request out;
    out.method = http::Method::Post;
    out.target = "/";
    out.minorVersion = minorVersion;
    for (const auto& [name, value] : fields)
        out.headers.add(name, value);
    return out;
}

} // namespace

void TestRequestGate::lets_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<http::Framing>("framing");
    QTest::newRow("no body") << Fields{{"Host", "h"}} << http::Framing::NoBody;
    QTest::newRow("length") << Fields{{"HOST", "h"}, {"content-length", "0"}}
                            << http::Framing::Length;
    QTest::newRow("chunked") << Fields{{"Transfer-Encoding", "Chunked"}, {"Host", "h"}}
                             << http::Framing::Chunked;
    QTest::newRow("lists may be repeated") << Fields{{"Host", "h"},
                                                     {"Accept", "a"},
                                                     {"Accept", "b"},
                                                     {"Connection", "a"},
                                                     {"Connection", "b"}}
                                           << http::Framing::NoBody;
    QTest::newRow("names of the same length") << Fields{{"Host", "h"},
                                                        {"Hosts", "g"},
                                                        {"Fost", "g"},
                                                        {"Authorizatiox", "a"},
                                                        {"Authorizatiox", "b"}}
                                              << http::Framing::NoBody;
}

void TestRequestGate::lets()
{
    QFETCH(const Fields, fields);
    QFETCH(const http::Framing, framing);
    auto checked = request(fields);
    QVERIFY(!http::checkRequest(checked));
    QCOMPARE(checked.framing, framing);
    QVERIFY(checked.host == "h"sv);
}

void TestRequestGate::refuses_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<int>("minorVersion");
    const auto row = [](const char* name, Fields fields, int minorVersion = 1) {
        QTest::newRow(name) << fields << minorVersion;
    };
    row("nothing", {});
    row("empty Host", {{"Host", ""}});
    row("Host of two", {{"Host", "a, b"}});
    row("length and chunked",
        {{"Host", "h"}, {"Content-Length", "3"}, {"Transfer-Encoding", "chunked"}});
    row("chunked and length",
        {{"Host", "h"}, {"Transfer-Encoding", "chunked"}, {"Content-Length", "3"}});
    row("chunked and no length",
        {{"Host", "h"}, {"Transfer-Encoding", "chunked"}, {"Content-Length", ""}});
    row("chunked in HTTP/1.0", {{"Host", "h"}, {"Transfer-Encoding", "chunked"}}, 0);
    for (const char* coding : {"", "identity", "gzip", "gzip, chunked", "chunked, chunked",
                               "chunked,", "chunked;q=1", "xchunked", "chunked "})
        row(coding, {{"Host", "h"}, {"Transfer-Encoding", coding}});
    for (const char* length : {"+3", "-3", "3,3", "3 3", "0x3", "18446744073709551616", " 3"})
        row(length, {{"Host", "h"}, {"Content-Length", length}});
    row("expectation", {{"Host", "h"}, {"Expect", "something"}});
}

void TestRequestGate::refuses()
{
    QFETCH(const Fields, fields);
    QFETCH(const int, minorVersion);
    auto checked = request(fields, minorVersion);
    QCOMPARE(http::checkRequest(checked), std::optional(Reason::Malformed));
}

void TestRequestGate::aFieldThatIsThereTwiceIsSeenInEveryOrder()
{
    const std::pair<std::string_view, std::string_view> singles[] = {
        {"host", "h"},      {"authorization", "a"},  {"content-type", "a/b"},
        {"x-api-key", "k"}, {"content-length", "1"}, {"expect", "100-continue"}};
    for (const auto& twice : singles) {
        Fields fields(std::begin(singles), std::end(singles));
        auto once = request(fields);
        QVERIFY(!http::checkRequest(once));
        fields.push_back(twice);
        std::sort(fields.begin(), fields.end());
        do {
            auto checked = request(fields);
            QCOMPARE(http::checkRequest(checked), std::optional(Reason::Malformed));
        } while (std::next_permutation(fields.begin(), fields.end()));
    }
}

void TestRequestGate::leavesNothingOfTheRequestBefore()
{
    auto checked = request({{"Host", "old"},
                            {"Content-Length", "9"},
                            {"Connection", "close"},
                            {"Expect", "100-continue"}});
    QVERIFY(!http::checkRequest(checked));
    QVERIFY(checked.expectContinue && !checked.keepAlive && checked.contentLength == 9);
    checked.headers.clear();
    checked.headers.add("Host", "h");
    QVERIFY(!http::checkRequest(checked));
    QVERIFY(!checked.expectContinue && checked.keepAlive && !checked.upgrade);
    QVERIFY(checked.contentLength == 0 && checked.framing == http::Framing::NoBody
            && checked.host == "h"sv);
}
