// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/tst_no_allocation.h"

#include "service/http/request_parser.h"
#include "service/http/response_writer.h"
#include "service/http/target.h"
#include "tests/support/allocation_counter.h"

#include <QTest>

using namespace std::string_view_literals;

namespace {

constexpr auto nineFields =
    "GET /rest/api/2/issue/ABC-123?fields=summary&expand=names HTTP/1.1\r\n"
    "Host: jira.example.com\r\n"
    "User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36\r\n"
    "Accept: application/json\r\n"
    "Accept-Encoding: gzip, deflate, br\r\n"
    "Authorization: Bearer lku_0123456789ab_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG012345\r\n"
    "Cookie: JSESSIONID=0123456789ABCDEF; theme=dark\r\n"
    "X-Request-Id: 5f2b8e0c-33a1-4f0e-9d0a-0c4f2b7a9e11\r\n"
    "Referer: https://jira.example.com/browse/ABC-123\r\n"
    "Content-Type: application/json\r\n"
    "\r\n"sv;

} // namespace

void TestNoAllocation::initTestCase()
{
    const auto before = test::allocations();
    const std::string text(1000, 'a');
    if (test::allocations() == before)
        QSKIP("allocations cannot be counted under a sanitizer");
    QCOMPARE(text.size(), std::size_t{1000});
}

void TestNoAllocation::parsingAWarmRequestAllocatesNothing()
{
    http::RequestParser parser({});
    http::Request request;
    QCOMPARE(parser.parseHead(nineFields, request).status, http::HeadResult::Status::Complete);
    const auto before = test::allocations();
    for (int i = 0; i < 100; ++i)
        (void)parser.parseHead(nineFields, request);
    QCOMPARE(test::allocations() - before, std::size_t{0});
    QCOMPARE(request.headers.size(), std::size_t{9});
}

void TestNoAllocation::canonicalisingAWarmTargetAllocatesNothing()
{
    http::Target target;
    constexpr auto plain = "/rest/api/2/issue/ABC-123?fields=summary&expand=names"sv;
    constexpr auto escaped = "/rest/api/2/issue/%c3%a9%20ABC?fields=summary&expand=names"sv;
    QVERIFY(target.parse(plain, "h") && target.parse(escaped, "h"));
    const auto before = test::allocations();
    for (int i = 0; i < 100; ++i)
        (void)(target.parse(plain, "h") && target.parse(escaped, "h"));
    QCOMPARE(test::allocations() - before, std::size_t{0});
}

void TestNoAllocation::writingAnAnswerIntoAWarmBufferAllocatesNothing()
{
    std::string out;
    const auto write = [&out] {
        out.clear();
        http::ResponseWriter(out)
            .status(200)
            .date()
            .header("X-Latchkey-Decision", "allow")
            .header("Retry-After", 30)
            .keepAlive(false)
            .body("body");
    };
    write();
    const auto before = test::allocations();
    for (int i = 0; i < 100; ++i)
        write();
    QCOMPARE(test::allocations() - before, std::size_t{0});
}
