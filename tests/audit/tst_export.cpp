// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audit/tst_export.h"

#include "common/core/csv.h"
#include "service/audit/audit_export.h"
#include "service/audit/event_json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using audit::ExportFormat;

namespace {

store::AuditEvent sampleCall()
{
    store::AuditEvent event;
    event.id = 201'326'592'000'000'123;
    event.at = core::fromMilliseconds(1'800'000'000'123);
    event.reason = domain::Reason::LimitNotMatched;
    event.authMethod = 1;
    event.actor = u"alice"_s;
    event.tokenId = u"Ab3dEf6hIj9l"_s;
    event.owner = u"alice"_s;
    event.address = domain::IpAddress::fromIpv4(0x0a010203);
    event.method = u"POST"_s;
    event.target = u"/rest/api/2/issue?a=1,2"_s;
    event.upstream = u"jira"_s;
    event.status = 403;
    event.durationUs = 1'500;
    event.bytes = 87;
    return event;
}

store::AuditEvent sampleChange()
{
    store::AuditEvent event;
    event.id = 201'326'592'000'000'124;
    event.at = core::fromMilliseconds(1'800'000'000'124);
    event.kind = store::AuditKind::Change;
    event.reason = domain::Reason::Allowed;
    event.actor = u"=cmd|' /C calc'!A0"_s;
    event.onBehalfOf = u"bob"_s;
    event.target = u"token.create"_s;
    event.details = {{u"name"_s, u"a \"b\""_s}};
    return event;
}

} // namespace

void TestExport::fieldsAreQuotedAndHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char* name, const QString& text, const QByteArray& field) {
        QTest::newRow(name) << text << field;
    };
    row("empty", {}, "");
    row("plain", u"a b"_s, "a b");
    row("comma", u"a,b"_s, "\"a,b\"");
    row("quote", u"a\"b"_s, "\"a\"\"b\"");
    row("line break", u"a\r\nb"_s, "\"a\r\nb\"");
    row("leading blank", u" a"_s, "\" a\"");
    row("other scripts", u"\u65e5"_s, "\xe6\x97\xa5");
    row("formula", u"=1+1"_s, "'=1+1");
    row("plus", u"+1"_s, "'+1");
    row("minus", u"-1"_s, "'-1");
    row("at", u"@SUM(A1)"_s, "'@SUM(A1)");
    row("tab", u"\t=1"_s, "'\t=1");
    row("carriage return", u"\r=1"_s, "\"'\r=1\"");
    row("formula with comma", u"=A1,B2"_s, "\"'=A1,B2\"");
    row("full-width equals", u"\uFF1D1"_s,
        "'\xef\xbc\x9d"
        "1");
    row("formula sign later", u"a=1"_s, "a=1");
}

void TestExport::fieldsAreQuotedAndHarmless()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, field);
    QCOMPARE(core::csvField(text), field);
}

void TestExport::csvIsAsItWas()
{
    const QByteArray all = audit::exportHeading(ExportFormat::Csv)
        + audit::exportRows(ExportFormat::Csv, {sampleChange(), sampleCall()});
    QCOMPARE(all,
             QByteArray("decision,at,kind,outcome,reason,wouldBe,status,durationMs,bytes,address,"
                        "actor,onBehalfOf,owner,"
                        "tokenId,authMethod,method,target,upstream,details\r\n"
                        "0Es4pYFgTzY,2027-01-15T08:00:00.124Z,change,allowed,allowed,,,,,,'=cmd|' "
                        "/C calc'!A0,bob,,,none,,"
                        "token.create,,\"{\"\"name\"\":\"\"a \\\"\"b\\\"\"\"\"}\"\r\n"
                        "0Es4pYFgTzX,2027-01-15T08:00:00.123Z,call,denied,limit_not_matched,,403,1."
                        "5,87,10.1.2.3,alice,,"
                        "alice,Ab3dEf6hIj9l,token,POST,\"/rest/api/2/issue?a=1,2\",jira,\r\n"));
}

void TestExport::jsonLinesAreAsTheyWere()
{
    const QByteArray all = audit::exportHeading(ExportFormat::JsonLines)
        + audit::exportRows(ExportFormat::JsonLines, {sampleChange(), sampleCall()});
    QCOMPARE(
        all,
        QByteArray(
            R"({"actor":"=cmd|' /C calc'!A0","address":null,"at":"2027-01-15T08:00:00.124Z","authMethod":"none","bytes":null,"decision":"0Es4pYFgTzY","details":{"name":"a \"b\""},"durationMs":null,"kind":"change","method":null,"onBehalfOf":"bob","outcome":"allowed","owner":null,"reason":"allowed","status":null,"target":"token.create","tokenId":null,"upstream":null})"
            "\n"
            R"({"actor":"alice","address":"10.1.2.3","at":"2027-01-15T08:00:00.123Z","authMethod":"token","bytes":87,"decision":"0Es4pYFgTzX","details":{},"durationMs":1.5,"kind":"call","method":"POST","onBehalfOf":null,"outcome":"denied","owner":"alice","reason":"limit_not_matched","status":403,"target":"/rest/api/2/issue?a=1,2","tokenId":"Ab3dEf6hIj9l","upstream":"jira"})"
            "\n"));
}

void TestExport::columnsAreThoseThatWereAskedFor()
{
    const QStringList columns{u"status"_s, u"actor"_s};
    QCOMPARE(audit::exportHeading(ExportFormat::Csv, columns)
                 + audit::exportRows(ExportFormat::Csv, {sampleChange(), sampleCall()}, columns),
             "status,actor\r\n,'=cmd|' /C calc'!A0\r\n403,alice\r\n"_ba);
    QCOMPARE(audit::exportRows(ExportFormat::JsonLines, {sampleCall()}, columns),
             "{\"actor\":\"alice\",\"status\":403}\n"_ba);
}

void TestExport::kindsHaveNames()
{
    for (const auto kind : {store::AuditKind::Call, store::AuditKind::Change,
                            store::AuditKind::Session, store::AuditKind::Administration})
        QCOMPARE(audit::kindFromText(audit::toText(kind)), std::optional(kind));
    QVERIFY(!audit::kindFromText(u"Call"_s));
    QVERIFY(!audit::kindFromText({}));
}
