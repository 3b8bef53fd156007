// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateway/foresight_test.h"

#include "service/gateway/foresight.h"
#include "tests/gateway/court.h"

#include <QTest>

#include <deque>

using domain::Reason;
using test::Court;
using test::Policy;
using Subject = domain::RateSettings::Subject;

Q_DECLARE_METATYPE(domain::RateSettings::Subject)

namespace {

Policy people(Subject subject)
{
    Policy policy;
    policy.user("alice").email("alice.of.the.long.name@example.org").in({"devs", "ops"});
    policy.token("t1").owner("alice");
    policy.token("own rate").owner("alice").ownRate(3);
    policy.token("exempt").owner("alice").exemptFromRates();
    policy.token("shared1");
    for (int i = 0; i < 200; ++i)
        policy.token(("more" + std::to_string(i)).c_str()).owner("alice");
    return policy.rate(2, subject);
}

/// Requests that hold what is in their Authorization field, and nothing else.
class Requests
{
public:
    explicit Requests(const std::vector<std::string>& credentials)
    {
        for (const std::string& credential : credentials) {
            m_texts.push_back(credential);
            http::Request& request = m_requests.emplace_back();
            if (!credential.empty())
                request.headers.add("Authorization", m_texts.back());
            m_pointers.push_back(&request);
        }
    }
    [[nodiscard]] std::span<const http::Request* const> all() const { return m_pointers; }

private:
    std::deque<std::string> m_texts;
    std::deque<http::Request> m_requests;
    std::vector<const http::Request*> m_pointers;
};

std::vector<std::string> everyKind()
{
    const std::string t1 = Policy::tokenText("t1");
    std::string wrongSecret = t1;
    wrongSecret.back() = wrongSecret.back() == 'a' ? 'b' : 'a';
    return {"",
            "x",
            "Bearer ",
            "Bearer " + t1,
            t1,
            "Bearer " + wrongSecret,
            "Bearer " + t1.substr(1),
            "Bearer " + std::string(t1.size(), '\xff'),
            "Bearer " + Policy::tokenText("own rate"),
            "Bearer " + Policy::tokenText("exempt"),
            "Bearer " + Policy::tokenText("shared1"),
            "Bearer " + Policy::tokenText("nobody's"),
            "Basic " + std::string(400, 'A')};
}

} // namespace

void ForesightTest::anyRequestCanBeForeseen_data()
{
    QTest::addColumn<Subject>("subject");
    QTest::newRow("token") << Subject::Token;
    QTest::newRow("user") << Subject::User;
    QTest::newRow("group") << Subject::Group;
    QTest::newRow("address") << Subject::Address;
    QTest::newRow("route") << Subject::Route;
}

// Whatever is fetched, the verdict is the same.
void ForesightTest::anyRequestCanBeForeseen()
{
    QFETCH(const Subject, subject);
    const Policy policy = people(subject);
    for (const std::string& credential : everyKind()) {
        const test::Ask ask = test::get("/x").header("Authorization", credential);
        Court plain(policy);
        Court foreseeing(policy);
        for (int call = 0; call < 4; ++call) {
            gateway::foresee(Requests({credential}).all(), foreseeing.snapshot(),
                             foreseeing.rates());
            QCOMPARE(foreseeing.reason(ask), plain.reason(ask));
        }
    }
}

void ForesightTest::manyAtATime()
{
    Court court(people(Subject::User));
    gateway::foresee({}, court.snapshot(), court.rates());
    gateway::foresee(Requests(everyKind()).all(), policy::Snapshot(), court.rates());
    for (const int count : {1, 31, 32, 33, 100, 1'000}) {
        std::vector<std::string> credentials;
        for (int i = 0; i < count; ++i)
            credentials.push_back(i % 7 == 0 ? everyKind()[static_cast<std::size_t>(i) % 13]
                                             : Policy::tokenText("more" + std::to_string(i % 200)));
        gateway::foresee(Requests(credentials).all(), court.snapshot(), court.rates());
    }
    QCOMPARE(court.reason(test::get("/x").bearer(Policy::tokenText("more7"))), Reason::Allowed);
}

// Only a request that is judged takes from a limit.
void ForesightTest::nothingIsCounted()
{
    for (const Subject subject : {Subject::Token, Subject::User}) {
        Court court(people(subject));
        for (int i = 0; i < 10; ++i)
            gateway::foresee(Requests(everyKind()).all(), court.snapshot(), court.rates());
        QCOMPARE(court.rates().bucketCount(), std::size_t{0});
        const test::Ask ask = test::get("/x").bearer(Policy::tokenText("t1"));
        QCOMPARE(court.reason(ask), Reason::Allowed);
        QCOMPARE(court.reason(ask), Reason::Allowed);
        QCOMPARE(court.reason(ask), Reason::RateLimited);
    }
}
