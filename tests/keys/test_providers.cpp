// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/keys/test_providers.h"

#include "service/keys/credential_key_provider.h"
#include "service/keys/file_key_provider.h"
#include "service/keys/keychain_key_provider.h"
#include "tests/keys/key_support.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using core::Error;
using keys::CredentialKeyProvider;
using keys::FileKeyProvider;
using keys::ProviderState;
using test::bytesOf;
using test::secret;

namespace {

const QByteArray someKey =
    QByteArray::fromHex("000102030405060708090a0b0c0d0e0ff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff");

mode_t modeOf(const QString& path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

} // namespace

void TestProviders::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestProviders::cleanup()
{
    m_dir.reset();
}

void TestProviders::writeFile(const QString& name, const QByteArray& content, int mode)
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    QCOMPARE(::chmod(QFile::encodeName(path(name)).constData(), static_cast<mode_t>(mode)), 0);
}

void TestProviders::aKeyFileIsMadeOnceAndPrivate()
{
    FileKeyProvider provider(path(u"master.key"_s));
    const mode_t before = ::umask(0);
    const auto created = provider.create(secret(someKey));
    ::umask(before);
    QVERIFY2(created, created ? "" : qPrintable(created.error().message));
    QCOMPARE(modeOf(path(u"master.key"_s)), mode_t{0600});
    QVERIFY(!QFile::exists(path(u"master.key.unfinished"_s)));
    const auto read = provider.read();
    QVERIFY(read && read->has_value());
    QCOMPARE(bytesOf(**read), someKey);
    QFile file(path(u"master.key"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), someKey.toHex() + '\n');
    QVERIFY(!FileKeyProvider(path(u"short.key"_s)).create(secret("too short")));
    QVERIFY(!QFile::exists(path(u"short.key"_s)));
}

void TestProviders::nothingIsOverwritten()
{
    FileKeyProvider provider(path(u"master.key"_s));
    QVERIFY(provider.create(secret(someKey)));
    const auto again = provider.create(secret(QByteArray(32, 'x')));
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Conflict);
    QCOMPARE(bytesOf(**provider.read()), someKey);
    QVERIFY(!QFile::exists(path(u"master.key.unfinished"_s)));
}

void TestProviders::anInterruptedAttemptIsNoObstacle()
{
    writeFile(u"master.key.unfinished"_s, "half");
    FileKeyProvider provider(path(u"master.key"_s));
    QVERIFY(provider.create(secret(someKey)));
    QCOMPARE(bytesOf(**provider.read()), someKey);
}

void TestProviders::noFileIsNoKey()
{
    const auto read = FileKeyProvider(path(u"master.key"_s)).read();
    QVERIFY(read);
    QVERIFY(!read->has_value());
    const auto created = FileKeyProvider(path(u"nowhere/master.key"_s)).create(secret(someKey));
    QVERIFY(!created);
    QCOMPARE(created.error().code, Error::Code::Unavailable);
}

void TestProviders::aFileReadableByOthersIsRefused_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("good");
    for (const int mode : {0600, 0400, 0700})
        QTest::addRow("%04o", mode) << mode << true;
    for (const int mode : {0644, 0640, 0604, 0620, 0602, 0660, 0666, 0610, 0777})
        QTest::addRow("%04o", mode) << mode << false;
}

void TestProviders::aFileReadableByOthersIsRefused()
{
    QFETCH(int, mode);
    QFETCH(bool, good);
    writeFile(u"master.key"_s, someKey.toHex() + '\n', mode);
    const auto read = FileKeyProvider(path(u"master.key"_s)).read();
    QCOMPARE(read.hasValue(), good);
    if (!good) {
        QCOMPARE(read.error().code, Error::Code::Forbidden);
        QVERIFY(read.error().message.contains(u"chmod 600"_s));
        QCOMPARE(modeOf(path(u"master.key"_s)),
                 static_cast<mode_t>(mode)); // whether it leaked is a person's judgement
    }
}

void TestProviders::aLinkIsRefused()
{
    writeFile(u"real.key"_s, someKey.toHex());
    QVERIFY(QFile::link(path(u"real.key"_s), path(u"master.key"_s)));
    const auto read = FileKeyProvider(path(u"master.key"_s)).read();
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Forbidden);
    // Nor is a key written through one.
    QVERIFY(QFile::link(path(u"elsewhere"_s), path(u"other.key"_s)));
    QVERIFY(!FileKeyProvider(path(u"other.key"_s)).create(secret(someKey)));
    QVERIFY(!QFile::exists(path(u"elsewhere"_s)));
}

void TestProviders::aFileOfSomebodyElseIsRefused()
{
    if (::geteuid() != 0)
        QSKIP("Only root can give a file away.");
    writeFile(u"master.key"_s, someKey.toHex());
    QCOMPARE(::chown(QFile::encodeName(path(u"master.key"_s)).constData(), 12345, 12345), 0);
    const auto read = FileKeyProvider(path(u"master.key"_s)).read();
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Forbidden);
}

void TestProviders::aFolderOrPipeIsRefused()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    for (const QString& name : {u"pipe"_s, u"."_s}) {
        const auto read = FileKeyProvider(path(name)).read(); // and does not wait for a writer
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::Forbidden);
    }
}

void TestProviders::whatIsNoKeyIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("newline") << QByteArray("\n");
    QTest::newRow("short") << someKey.toHex().chopped(1);
    QTest::newRow("long") << someKey.toHex() + '0';
    QTest::newRow("two newlines") << someKey.toHex() + "\n\n";
    QTest::newRow("CRLF") << someKey.toHex() + "\r\n";
    QTest::newRow("blank before") << ' ' + someKey.toHex();
    QTest::newRow("no digit") << someKey.toHex().replace(5, 1, "g");
    QTest::newRow("raw") << someKey;
    QTest::newRow("NUL") << someKey.toHex().replace(5, 1, QByteArray(1, '\0'));
    QTest::newRow("much") << QByteArray(100'000, 'a');
}

void TestProviders::whatIsNoKeyIsRefused()
{
    QFETCH(QByteArray, content);
    writeFile(u"master.key"_s, content);
    const auto read = FileKeyProvider(path(u"master.key"_s)).read();
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::InvalidArgument);
}

void TestProviders::theProbeOfAFileTellsWhatIsWrong()
{
    const auto probe = [&](const QString& name) { return FileKeyProvider(path(name)).probe(); };
    QCOMPARE(probe(u"master.key"_s).kind, ProviderState::Kind::Available); // it can be made
    writeFile(u"master.key"_s, someKey.toHex());
    QCOMPARE(probe(u"master.key"_s).kind, ProviderState::Kind::Available);
    const ProviderState nowhere = probe(u"nowhere/master.key"_s);
    QCOMPARE(nowhere.kind, ProviderState::Kind::NotAvailable);
    QVERIFY(!nowhere.reason.isEmpty() && !nowhere.fix.isEmpty());
    writeFile(u"open.key"_s, someKey.toHex(), 0644);
    QCOMPARE(probe(u"open.key"_s).kind, ProviderState::Kind::NotAvailable);
}

void TestProviders::errorsDoNotShowTheKey()
{
    const QByteArray almost = someKey.toHex() + "zz";
    writeFile(u"master.key"_s, almost);
    const auto read = FileKeyProvider(path(u"master.key"_s)).read();
    QVERIFY(!read);
    QVERIFY(!read.error().message.contains(QString::fromLatin1(someKey.toHex().first(16))));
}

void TestProviders::aCredentialIsRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("good");
    QTest::newRow("raw") << someKey << 0400 << true;
    QTest::newRow("text") << someKey.toHex() + '\n' << 0400 << true;
    QTest::newRow("group readable, as systemd may make it") << someKey << 0440 << true;
    QTest::newRow("for all") << someKey << 0444 << false;
    QTest::newRow("group writable") << someKey << 0460 << false;
    QTest::newRow("31 bytes") << someKey.chopped(1) << 0400 << false;
    QTest::newRow("33 bytes") << someKey + '\n' << 0400 << false;
    QTest::newRow("empty") << QByteArray() << 0400 << false;
}

void TestProviders::aCredentialIsRead()
{
    QFETCH(QByteArray, content);
    QFETCH(int, mode);
    QFETCH(bool, good);
    writeFile(u"latchkey-master"_s, content, mode);
    CredentialKeyProvider provider(m_dir->path());
    const auto read = provider.read();
    QCOMPARE(read.hasValue(), good);
    QCOMPARE(provider.probe().kind == ProviderState::Kind::Available, good);
    if (good)
        QCOMPARE(bytesOf(**read), someKey);
}

void TestProviders::aMissingCredentialIsToldApart()
{
    const auto unset = CredentialKeyProvider(QString()).read();
    QVERIFY(!unset);
    QCOMPARE(unset.error().code, Error::Code::Unavailable);
    const auto missing = CredentialKeyProvider(m_dir->path()).read();
    QVERIFY(missing && !missing->has_value());
    const ProviderState state = CredentialKeyProvider(m_dir->path()).probe();
    QCOMPARE(state.kind, ProviderState::Kind::NotAvailable);
    QVERIFY(state.fix.contains(u"systemd-creds"_s));
}

void TestProviders::aCredentialIsNeverMade()
{
    const auto created = CredentialKeyProvider(m_dir->path()).create(secret(someKey));
    QVERIFY(!created);
    QCOMPARE(created.error().code, Error::Code::Forbidden);
    QVERIFY(!QFile::exists(path(u"latchkey-master"_s)));
}

void TestProviders::withoutAKeychainTheAnswerIsQuick()
{
    const QByteArray session = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    const QByteArray display = qgetenv("DISPLAY");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", m_dir->path().toLocal8Bit());
    qunsetenv("DISPLAY");
    QElapsedTimer timer;
    timer.start();
    keys::KeychainKeyProvider provider(u"latchkey-test"_s, u"master"_s, std::chrono::seconds(5));
    const ProviderState state = provider.probe();
    const auto read = provider.read();
    const auto created = provider.create(secret(someKey));
    const qint64 took = timer.elapsed();
    if (!session.isEmpty())
        qputenv("DBUS_SESSION_BUS_ADDRESS", session);
    if (!runtime.isEmpty())
        qputenv("XDG_RUNTIME_DIR", runtime);
    if (!display.isEmpty())
        qputenv("DISPLAY", display);
    QCOMPARE(state.kind, ProviderState::Kind::NotAvailable);
    QVERIFY2(!state.reason.isEmpty() && state.fix.contains(u"gnome-keyring"_s),
             qPrintable(state.reason));
    // "There is no key" would be a lie: nobody could be asked.
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Unavailable);
    QVERIFY(!created);
    QVERIFY2(took < 4'000, qPrintable(QString::number(took)));
}
