// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/test_damage.h"

#include "service/store/group_table.h"
#include "service/store/policy_sum.h"
#include "service/store/query.h"
#include "service/store/settings_table.h"
#include "service/store/token_table.h"
#include "service/store/upstream_table.h"
#include "service/store/user_table.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using store::Database;
using store::PolicyPart;

namespace {

constexpr PolicyPart allParts[] = {PolicyPart::Users,       PolicyPart::Groups,
                                   PolicyPart::Memberships, PolicyPart::Tokens,
                                   PolicyPart::Upstreams,   PolicyPart::Settings};

domain::User user(const QString& name, const QStringList& groups = {})
{
    domain::User user;
    user.name = name;
    user.email = name + u"@example.org"_s;
    user.groups = groups;
    return user;
}

domain::Token token(int number, const QString& owner)
{
    domain::Token token;
    token.id = u"token%1"_s.arg(number, 7, 10, QLatin1Char('0'));
    token.name = token.id;
    token.owner = owner;
    token.shared = owner.isNull();
    token.createdAt = core::fromMilliseconds(1);
    if (number % 2 == 0)
        token.limits = QStringList{u"[get].*/rest/%1.*"_s.arg(number)};
    if (number % 3 == 0)
        token.ipRanges = QList{domain::IpRange::parse(u"10.%1.0.0/16"_s.arg(number % 200)).value()};
    if (number % 4 == 0)
        token.rateLimit = domain::TokenRate{
            false, {{number + 1, {1, domain::Lifetime::Unit::Hours}, std::nullopt}}};
    if (number % 5 == 0)
        token.revokedAt = core::fromMilliseconds(2);
    if (number % 7 == 0)
        token.expiresAt = core::fromMilliseconds(3);
    return token;
}

domain::TokenDigest digest(int number)
{
    const char byte = static_cast<char>(number);
    return {QByteArray(32, byte), number % 4 == 0 ? QByteArray(32, 'p') : QByteArray(),
            number % 4 == 0 ? std::optional(core::fromMilliseconds(9)) : std::nullopt};
}

domain::Upstream upstream(const QString& name)
{
    domain::Upstream upstream;
    upstream.name = name;
    upstream.baseUrl = u"http://127.0.0.1:1/"_s + name;
    upstream.tokenPaths = QStringList{u"/rest/*"_s};
    return upstream;
}

template <typename T>
core::Status status(const core::Result<T>& result)
{
    return result ? core::Status(core::Done{}) : core::Status(result.error());
}

} // namespace

core::Status TestDamage::fill()
{
    return change([&]() -> core::Status {
        for (const QString& group : {u"ops"_s, u"readers"_s, u"token-users"_s}) {
            if (const auto made = store::GroupTable(db()).insert({0, group, {}, 0, 0}); !made)
                return made.error();
        }
        for (int i = 0; i < 20; ++i) {
            const QStringList groups =
                i % 2 == 0 ? QStringList{u"readers"_s, u"ops"_s} : QStringList{u"token-users"_s};
            if (const auto made =
                    store::UserTable(db()).insert(user(u"user%1"_s.arg(i), groups), now());
                !made)
                return made.error();
        }
        for (int i = 0; i < 100; ++i) {
            const QString owner = i % 9 == 0 ? QString() : u"user%1"_s.arg(i % 20);
            if (const auto made = store::TokenTable(db()).insert(token(i, owner), digest(i)); !made)
                return made.error();
        }
        if (const auto made = store::UpstreamTable(db()).insert(upstream(u"jira"_s)); !made)
            return made.error();
        for (const QString& page : {u"restrictions"_s, u"global"_s, u"tokens"_s}) {
            if (const auto put = store::SettingsTable(db()).put(
                    page, {{u"adminsOnly"_s, true}, {u"page"_s, page}}, 0);
                !put)
                return put.error();
        }
        return core::Done{};
    });
}

void TestDamage::prepare()
{
    OK(fill());
}

core::Status TestDamage::verifyAll()
{
    for (const PolicyPart part : allParts) {
        if (core::Status verified = store::verify(db(), part); !verified)
            return verified;
    }
    return core::Done{};
}

core::Result<QString> TestDamage::policy(Database& database)
{
    QStringList lines;
    core::Status read =
        store::GroupTable(database).forEach([&](const domain::Group& group) -> core::Status {
            lines.append(u"group %1 %2"_s.arg(group.id).arg(group.name));
            return core::Done{};
        });
    if (read)
        read = store::UserTable(database).forEach(
            [&](const domain::User& one, const std::vector<qint64>&) -> core::Status {
                lines.append(u"user %1 %2 %3 %4 %5 %6"_s.arg(one.id)
                                 .arg(one.name, one.email)
                                 .arg(one.administrator)
                                 .arg(one.enabled)
                                 .arg(one.groups.join(u',')));
                return core::Done{};
            });
    if (read)
        read = store::TokenTable(database).forEachForPolicy([&](const store::PolicyToken& one)
                                                                -> core::Status {
            QStringList ranges;
            for (const domain::IpRange& range : one.ipRanges.value_or(QList<domain::IpRange>{}))
                ranges.append(range.toString());
            lines.append(
                u"token %1 %2 %3 %4 %5 %6 %7 %8 %9"_s.arg(QString::fromLatin1(one.id.data(), 12))
                    .arg(one.owner)
                    .arg(one.expiresAt)
                    .arg(static_cast<int>(one.schemes))
                    .arg(int{one.revoked} + 2 * int{one.disabled} + 4 * int{one.readOnly})
                    .arg(one.limits.value_or(QStringList{u"any"_s}).join(u','), ranges.join(u','))
                    .arg(QString::fromLatin1(
                        QByteArray(reinterpret_cast<const char*>(one.digest.data()), 32).toHex()))
                    .arg(one.previousUntil));
            return core::Done{};
        });
    if (!read)
        return read.error();
    const auto upstreams = store::UpstreamTable(database).list();
    if (!upstreams)
        return upstreams.error();
    for (const domain::Upstream& one : *upstreams)
        lines.append(u"upstream %1 %2 %3"_s.arg(one.name, one.baseUrl, one.tokenPaths.join(u',')));
    for (const QString& page : {u"restrictions"_s, u"global"_s, u"tokens"_s, u"proxies"_s}) {
        const auto found = store::SettingsTable(database).find(page);
        if (!found)
            return found.error();
        lines.append(
            page + u' '
            + QString::fromUtf8(QJsonDocument(found->value).toJson(QJsonDocument::Compact)));
    }
    return lines.join(u'\n');
}

void TestDamage::everyWriteKeepsTheSums()
{
    OK(verifyAll());
    store::UserTable users(db());
    store::GroupTable groups(db());
    store::TokenTable tokens(db());
    store::UpstreamTable upstreams(db());
    store::SettingsTable settings(db());
    QRandomGenerator random(11);
    const auto any = [&](int count) { return random.bounded(count); };
    const std::function<core::Status()> writes[] = {
        [&] { return status(users.insert(user(u"new%1"_s.arg(any(50)), {u"ops"_s}), now())); },
        [&]() -> core::Status {
            auto one = users.findByName(u"user%1"_s.arg(any(20)));
            if (!one)
                return one.error();
            one->enabled = !one->enabled;
            one->groups = any(2) == 0 ? QStringList{u"ops"_s} : QStringList{};
            return status(users.update(*one, one->revision));
        },
        [&]() -> core::Status {
            const auto one = users.findByName(u"new%1"_s.arg(any(50)));
            return one ? users.remove(one->id) : core::Status(one.error());
        },
        [&]() -> core::Status {
            const auto one = users.findByName(u"user%1"_s.arg(any(20)));
            return one ? status(users.countFailedLogin(one->id, now())) : core::Status(one.error());
        },
        [&] { return groups.addMember(1 + any(3), 1 + any(20)); },
        [&] { return groups.removeMember(1 + any(3), 1 + any(20)); },
        [&] {
            return status(groups.insert({0, u"group%1"_s.arg(any(9)), {}, 0, 0}));
        },
        [&]() -> core::Status {
            auto one = groups.findByName(u"group%1"_s.arg(any(9)));
            if (!one)
                return one.error();
            one->name += u"x"_s;
            return any(2) == 0 ? status(groups.update(*one, one->revision))
                               : groups.remove(one->id);
        },
        [&] {
            return status(
                tokens.insert(token(100 + any(50), u"user%1"_s.arg(any(20))), digest(any(99))));
        },
        [&]() -> core::Status {
            auto one = tokens.find(token(any(100), {}).id);
            if (!one)
                return one.error();
            one->disabled = !one->disabled;
            one->description += u'!';
            return status(tokens.update(*one, one->revision));
        },
        [&]() -> core::Status {
            const auto one = tokens.find(token(any(100), {}).id);
            return one ? status(tokens.setDigest(one->id, digest(any(99)), one->revision))
                       : core::Status(one.error());
        },
        [&] { return tokens.remove(token(any(150), {}).id); },
        [&] {
            return tokens.recordUse({{token(any(100), {}).id, 1, now(), {u"::1"_s}}});
        },
        [&] { return status(upstreams.insert(upstream(u"up%1"_s.arg(any(5))))); },
        [&]() -> core::Status {
            auto one = upstreams.findByName(u"up%1"_s.arg(any(5)));
            if (!one)
                return one.error();
            one->pathPrefix += u"a/"_s;
            return any(2) == 0 ? status(upstreams.update(*one, one->revision))
                               : upstreams.remove(one->id);
        },
        [&]() -> core::Status {
            const auto one = settings.find(u"global"_s);
            return one ? status(settings.put(u"global"_s, {{u"n"_s, any(9)}}, one->revision))
                       : core::Status(one.error());
        },
    };
    int done = 0;
    for (int i = 0; i < 400; ++i) {
        // Some are refused (names taken, nothing there) and roll back; none may leave a wrong sum.
        if (change(writes[any(std::size(writes))]))
            ++done;
        if (i % 20 == 0)
            OK(verifyAll());
    }
    OK(verifyAll());
    QVERIFY2(done > 150, qPrintable(QString::number(done)));
}

void TestDamage::aRolledBackWriteKeepsTheSums()
{
    {
        TAKE(transaction, store::Transaction::begin(db()));
        OK(store::TokenTable(db()).remove(token(1, {}).id));
        OK(store::SettingsTable(db()).put(u"proxies"_s, {}, 0));
        OK(verifyAll()); // also inside
    }
    OK(verifyAll());
}

void TestDamage::changedRowsAreNoticed_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const QString& sql) { QTest::newRow(qPrintable(sql)) << sql; };
    row(u"UPDATE tokens SET revoked_at = NULL WHERE id = 'token0000005'"_s);
    row(u"UPDATE tokens SET expires_at = NULL WHERE id = 'token0000007'"_s);
    row(u"UPDATE tokens SET expires_at = expires_at + 1 WHERE id = 'token0000007'"_s);
    row(u"UPDATE tokens SET limits = NULL WHERE id = 'token0000002'"_s);
    row(u"UPDATE tokens SET limits = '[\".*\"]' WHERE id = 'token0000002'"_s);
    row(u"UPDATE tokens SET ip_ranges = NULL WHERE id = 'token0000003'"_s);
    row(u"UPDATE tokens SET rate_limit = '{\"exempt\":true}' WHERE id = 'token0000003'"_s);
    row(u"UPDATE tokens SET rate_limit = NULL WHERE id = 'token0000004'"_s);
    row(u"UPDATE tokens SET owner_id = 2 WHERE owner_id = 3"_s);
    row(u"UPDATE tokens SET schemes = 3 WHERE id = 'token0000001'"_s);
    row(u"UPDATE tokens SET digest = previous_digest WHERE id = 'token0000004'"_s);
    row(u"UPDATE tokens SET previous_until = previous_until + 1 WHERE id = 'token0000004'"_s);
    row(u"DELETE FROM tokens WHERE id = 'token0000001'"_s);
    row(u"DELETE FROM tokens"_s);
    row(u"UPDATE users SET enabled = 0 WHERE name = 'user1'"_s);
    row(u"UPDATE users SET administrator = 1 WHERE name = 'user1'"_s);
    row(u"UPDATE users SET email = 'user2@example.org' WHERE name = 'user1'"_s);
    row(u"UPDATE user_groups SET name = 'readerz' WHERE name = 'readers'"_s);
    row(u"DELETE FROM memberships WHERE group_id = 2 AND user_id = 1"_s);
    row(u"UPDATE memberships SET group_id = 3 WHERE group_id = 2 AND user_id = 1"_s);
    row(u"DELETE FROM memberships"_s);
    row(u"DELETE FROM settings WHERE page = 'restrictions'"_s);
    row(u"DELETE FROM settings"_s);
    row(u"UPDATE settings SET value = '{}' WHERE page = 'restrictions'"_s);
    row(u"UPDATE settings SET page = 'restrictionz' WHERE page = 'restrictions'"_s);
    row(u"UPDATE upstreams SET value = replace(value, '/rest/', '/')"_s);
    row(u"DELETE FROM upstreams"_s);
    row(u"DELETE FROM policy_sums"_s);
    row(u"UPDATE policy_sums SET checksum = checksum + 1 WHERE part = 'tokens'"_s);
    row(u"UPDATE policy_sums SET row_count = row_count + 1 WHERE part = 'settings'"_s);
}

void TestDamage::changedRowsAreNoticed()
{
    QFETCH(QString, sql);
    OK(policy(db()));
    TAKE(changed, write([&] { return store::Query(db(), u"damage"_s, sql).change(); }));
    QVERIFY(changed > 0);
    FAILS(policy(db()), Internal);
    // A further ordinary write does not heal it.
    OK(write([&] { return store::GroupTable(db()).insert({0, u"other"_s, {}, 0, 0}); }));
    FAILS(policy(db()), Internal);
}

void TestDamage::whatDecidesNothingMayChange()
{
    TAKE(before, policy(db()));
    for (const QString& sql :
         {u"UPDATE tokens SET calls = 7, last_used_at = 1, description = 'x', revision = 9"_s,
          u"UPDATE users SET failed_logins = 3, display_name = 'x', password_hash = 'x'"_s,
          u"UPDATE settings SET revision = 5"_s})
        OK(write([&] { return store::Query(db(), u"change"_s, sql).change(); }));
    TAKE(after, policy(db()));
    QCOMPARE(after, before);
}

void TestDamage::bothDatabasesHaveTheSameSums()
{
    // The rows of fill() are the same in both, so the sums must be: a store moved from one to the
    // other stays valid.
    QStringList sums;
    store::Query query(db(), u"read"_s,
                       u"SELECT part, checksum, row_count FROM policy_sums ORDER BY part"_s);
    OK(query.each([&]() -> core::Status {
        sums.append(u"%1 %2 %3"_s.arg(query.text(0)).arg(query.integer(1)).arg(query.integer(2)));
        return core::Done{};
    }));
    static QStringList others; // of the database that came first
    if (others.isEmpty())
        others = sums;
    QCOMPARE(sums, others);
    QVERIFY(sums.contains(u"tokens"_s) || sums.size() == 6);
}

void TestDamage::anAdministratorMayAcceptTheRows()
{
    OK(write([&] {
        return store::Query(db(), u"edit"_s, u"DELETE FROM settings WHERE page = 'global'"_s)
            .change();
    }));
    FAILS(policy(db()), Internal);
    OK(change([&] { return store::acceptPolicyRows(db()); }));
    OK(policy(db()));
    OK(verifyAll());
}

namespace {

constexpr int pageSize = 4096;
constexpr int sectorSize = 512;

/// One accident, of the kind that \a kind chooses.
QByteArray damaged(const QByteArray& content, int kind, QRandomGenerator& random)
{
    QByteArray result = content;
    const int size = static_cast<int>(content.size());
    const int at = random.bounded(size);
    switch (kind % 6) {
    case 0: // one bit
        result[at] = static_cast<char>(result[at] ^ (1 << random.bounded(8)));
        break;
    case 1: // one byte
        result[at] = static_cast<char>(random.bounded(256));
        break;
    case 2: { // a stretch of zeros
        const int length = std::min(size - at, random.bounded(1, 600));
        result.replace(at, length, QByteArray(length, '\0'));
        break;
    }
    case 3: // one page as it is elsewhere
        result.replace(at / pageSize * pageSize, pageSize,
                       content.mid(random.bounded(size) / pageSize * pageSize, pageSize));
        break;
    case 4: // cut off
        result.truncate(at);
        break;
    default: // a sector of something else
        result.replace(at / sectorSize * sectorSize, sectorSize,
                       QByteArray(sectorSize, static_cast<char>(random.bounded(256))));
    }
    return result;
}

bool writeStore(const QString& file, const QByteArray& content)
{
    for (const auto& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + suffix);
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(content) == content.size()
        && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

int fromEnvironment(const char* name, int otherwise)
{
    const int value = qEnvironmentVariableIntValue(name);
    return value > 0 ? value : otherwise;
}

} // namespace

/// What a start would serve, or why it would not.
core::Result<QString> TestDamage::served(const QString& file)
{
    const auto opened = Database::open(store::Location::sqlite(file), Database::Mode::MustExist);
    if (!opened)
        return opened.error();
    const auto version = store::schemaVersion(**opened);
    if (!version)
        return version.error();
    if (*version == 0)
        return core::Error{core::Error::Code::NotFound, u"no store"_s};
    return policy(**opened);
}

void TestDamage::singleDamagesOfTheFile()
{
    if (!isSqlite())
        QSKIP("The file is SQLite's.");
    TAKE(whole, policy(db()));
    close();
    QFile file(location().file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    const int rounds = fromEnvironment("LATCHKEY_DAMAGES", 150);
    const int seed = fromEnvironment("LATCHKEY_SEED", 5);
    QRandomGenerator random(static_cast<quint32>(seed));
    const QString copy = location().file + u".damaged"_s;
    int refused = 0;
    for (int round = 0; round < rounds; ++round) {
        QVERIFY(writeStore(copy, damaged(content, round, random)));
        const auto policyOfIt = served(copy);
        if (policyOfIt)
            QVERIFY2(*policyOfIt == whole,
                     qPrintable(u"round %1 of seed %2"_s.arg(round).arg(seed)));
        else
            ++refused;
    }
    QVERIFY(refused > rounds / 10); // the damages did reach what matters
    qInfo("%d of %d damaged files were refused, the others served the whole policy.", refused,
          rounds);
}
