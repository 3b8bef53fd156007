// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/remark.h"

#include <QTest>

#include <memory>

using domain::Remark;
using Kind = Remark::Kind;

namespace {

QString english(const domain::Remarks& remarks)
{
    return QString::fromStdString(domain::text(remarks));
}

} // namespace

class TestRemark : public QObject
{
    Q_OBJECT
private slots:
    void codesAreReadBack()
    {
        for (int number = 0; number <= int(Kind::CredentialLost); ++number) {
            const auto kind = Kind(number);
            QVERIFY(domain::remarkFromCode(domain::code(kind)) == kind);
            QVERIFY(!domain::pattern(kind).empty());
        }
        QVERIFY(!domain::remarkFromCode("no_such_remark"));
    }
    void valuesStandWhereTheyBelong()
    {
        QCOMPARE(english({{Kind::SentWith, {"ann", "bob"}}}),
                 QStringLiteral("sent with user \"ann\", owned by user \"bob\""));
        // A value may look like a place for one.
        QCOMPARE(english({{Kind::PathOfUpstream, {"/%2/%1", "%1"}}}),
                 QStringLiteral("path /%2/%1 of upstream \"%1\""));
        QCOMPARE(english({{Kind::User, {}}}), QStringLiteral("user \"%1\""));
    }
    void aReasonIsExplained()
    {
        QCOMPARE(english({{Kind::Reason, {"token_expired"}}}),
                 QStringLiteral("The token's lifetime is over."));
    }
    void severalAreSeparated()
    {
        QCOMPARE(english({{Kind::Client, {"10.0.0.1"}}, {Kind::Basic, {}}}),
                 QStringLiteral("client 10.0.0.1; Basic"));
        QVERIFY(english({}).isEmpty());
    }
};

std::unique_ptr<QObject> testRemark()
{
    return std::make_unique<TestRemark>();
}

#include "test_remark.moc"
