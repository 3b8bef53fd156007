// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/directory/setup_code_test.h"

#include "service/directory/setup_code.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Secret;
using directory::SetupCode;

namespace {

struct Place
{
    QTemporaryDir folder;
    core::SystemRandom random;
    QString file = folder.filePath(u"setup-code"_s);

    [[nodiscard]] QByteArray content() const
    {
        QFile read(file);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    void write(const QByteArray& text, QFileDevice::Permissions permissions) const
    {
        QFile made(file);
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.write(text);
        made.close();
        QVERIFY(made.setPermissions(permissions));
    }
};

Secret secret(const QString& text)
{
    return Secret(text.toStdString());
}

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

void SetupCodeTest::nothingIsRightBeforeItIsOpened()
{
    Place place;
    const SetupCode code(place.file, place.random);
    QVERIFY(!code.isOpen());
    QVERIFY(!code.matches(Secret()));
    QVERIFY(!code.matches(secret(u"-"_s)));
    QVERIFY(!QFile::exists(place.file));
}

void SetupCodeTest::fileIsForItsOwnerOnly()
{
    Place place;
    SetupCode code(place.file, place.random);
    QVERIFY(code.open());
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(place.file) & others));
    static const QRegularExpression form(u"^([2-9A-HJ-NP-Z]{4}-){4}[2-9A-HJ-NP-Z]{4}\\n$"_s);
    QVERIFY(form.match(QString::fromLatin1(place.content())).hasMatch());
    QVERIFY(code.matches(secret(QString::fromLatin1(place.content()))));
}

void SetupCodeTest::codeOutlivesARestart()
{
    Place place;
    SetupCode before(place.file, place.random);
    QVERIFY(before.open());
    SetupCode after(place.file, place.random);
    QVERIFY(after.open());
    QVERIFY(after.matches(before.text()));
}

void SetupCodeTest::spelling_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("right");
    QTest::newRow("as written") << u"ABCD-EFGH-JKLM-NPQR-2345"_s << true;
    QTest::newRow("lower case") << u"abcd-efgh-jklm-npqr-2345"_s << true;
    QTest::newRow("no dashes, blanks") << u" ABCDEFGH JKLMNPQR2345 "_s << true;
    QTest::newRow("one letter wrong") << u"ABCD-EFGH-JKLM-NPQR-2346"_s << false;
    QTest::newRow("cut off") << u"ABCD-EFGH-JKLM-NPQR"_s << false;
    QTest::newRow("longer") << u"ABCD-EFGH-JKLM-NPQR-2345-2345"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("dashes") << u"----"_s << false;
    QTest::newRow("other marks") << u"ABCD.EFGH.JKLM.NPQR.2345"_s << false;
}

void SetupCodeTest::spelling()
{
    QFETCH(QString, typed);
    QFETCH(bool, right);
    Place place;
    place.write("ABCD-EFGH-JKLM-NPQR-2345\n", ownerOnly);
    SetupCode code(place.file, place.random);
    QVERIFY(code.open());
    QCOMPARE(code.matches(secret(typed)), right);
}

void SetupCodeTest::endsWithErase()
{
    Place place;
    SetupCode code(place.file, place.random);
    QVERIFY(code.open());
    const Secret text = code.text();
    code.erase();
    QVERIFY(!QFile::exists(place.file));
    QVERIFY(!code.isOpen());
    QVERIFY(!code.matches(text));
    QVERIFY(!code.matches(Secret()));
    QVERIFY(code.open());
    QVERIFY2(!code.matches(text), "a new one is another one");
}

void SetupCodeTest::fileThatOthersCanReadIsReplaced()
{
    Place place;
    place.write("ABCD-EFGH-JKLM-NPQR-2345\n", ownerOnly | QFileDevice::ReadGroup);
    SetupCode code(place.file, place.random);
    QVERIFY(code.open());
    QVERIFY(!code.matches(secret(u"ABCD-EFGH-JKLM-NPQR-2345"_s)));
    QVERIFY(!(QFile::permissions(place.file) & QFileDevice::ReadGroup));
}

void SetupCodeTest::fileWithSomethingElseIsReplaced_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("A\n");
    QTest::newRow("letters that are none") << QByteArray("ABCD-EFGH-JKLM-NPQR-0O1I\n");
    QTest::newRow("long") << QByteArray(100'000, 'A');
}

void SetupCodeTest::fileWithSomethingElseIsReplaced()
{
    QFETCH(QByteArray, content);
    Place place;
    place.write(content, ownerOnly);
    SetupCode code(place.file, place.random);
    QVERIFY(code.open());
    QVERIFY(!code.matches(Secret(content.toStdString())));
    QCOMPARE(place.content().size(), 25);
    QVERIFY(code.matches(Secret(place.content().toStdString())));
}

void SetupCodeTest::noFileNoCode()
{
    Place place;
    SetupCode code(place.folder.filePath(u"no/such/folder/setup-code"_s), place.random);
    QVERIFY(!code.open());
    QVERIFY(!code.isOpen());
    QVERIFY(!code.matches(Secret()));
}
