// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/directory/sessions.h"

#include "service/store/transaction.h"

#include <algorithm>
#include <array>
#include <sodium.h>
#include <string>

namespace directory {
namespace {

constexpr std::size_t idBytes = 32;
constexpr std::size_t idCharacters = 43; ///< 32 bytes in base64url without padding

/// A session is written back at most so often, not for every request.
constexpr std::chrono::seconds writeEvery{60};

} // namespace

Sessions::Sessions(store::Database& database, const core::Clock& clock, core::RandomSource& random,
                   core::Secret pepper, SessionLimits limits)
    : m_database(database)
    , m_clock(clock)
    , m_random(random)
    , m_pepper(std::move(pepper))
    , m_limits(limits)
{ }

bool Sessions::looksLikeSession(std::string_view text)
{
    return text.starts_with(prefix);
}

core::Result<Sessions::Created> Sessions::create(qint64 user, const QString& address)
{
    std::array<std::uint8_t, idBytes> bytes{};
    m_random.fill(bytes);
    QByteArray encoded =
        QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()), bytes.size())
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    core::Secret text(
        std::string(prefix).append(encoded.constData(), static_cast<std::size_t>(encoded.size())));
    encoded.fill('\0');
    core::wipeMemory(bytes.data(), bytes.size());

    const core::Timestamp now = m_clock.now();
    const core::Timestamp expiresAt = now + std::min(m_limits.idle, m_limits.absolute);
    core::Result<store::Transaction> transaction =
        store::Transaction::begin(m_database, store::Transaction::Kind::Append);
    if (!transaction)
        return transaction.error();
    store::SessionTable table(m_database);
    if (const core::Status stored =
            table.insert({digestOf(text), user, now, expiresAt, now, address});
        !stored)
        return stored.error();
    if (const core::Status committed = transaction->commit(); !committed)
        return committed.error();
    return Created{std::move(text), expiresAt};
}

core::Result<store::Session> Sessions::check(const core::Secret& text)
{
    if (text.reveal().size() != prefix.size() + idCharacters)
        return core::Error{core::Error::Code::NotFound,
                           QStringLiteral("There is no such session.")};
    const core::Timestamp now = m_clock.now();
    const QByteArray digest = digestOf(text);
    store::SessionTable table(m_database);
    core::Result<store::Session> session = table.find(digest, now);
    if (!session || now - session->lastSeenAt < writeEvery)
        return session;

    session->lastSeenAt = now;
    session->expiresAt =
        std::min<core::Timestamp>(session->createdAt + m_limits.absolute, now + m_limits.idle);
    core::Result<store::Transaction> transaction =
        store::Transaction::begin(m_database, store::Transaction::Kind::Append);
    if (!transaction)
        return transaction.error();
    if (const core::Status extended = table.extend(digest, now, session->expiresAt); !extended)
        return extended.error();
    if (const core::Status committed = transaction->commit(); !committed)
        return committed.error();
    return session;
}

bool Sessions::lasts(const core::Secret& text) const
{
    return store::SessionTable(m_database).find(digestOf(text), m_clock.now()).hasValue();
}

core::Status Sessions::remove(const core::Secret& text)
{
    core::Result<store::Transaction> transaction =
        store::Transaction::begin(m_database, store::Transaction::Kind::Append);
    if (!transaction)
        return transaction.error();
    if (const core::Status removed = store::SessionTable(m_database).remove(digestOf(text));
        !removed)
        return removed.error();
    return transaction->commit();
}

core::Result<qint64> Sessions::removeExpired()
{
    core::Result<store::Transaction> transaction =
        store::Transaction::begin(m_database, store::Transaction::Kind::Append);
    if (!transaction)
        return transaction.error();
    core::Result<qint64> removed = store::SessionTable(m_database).removeExpired(m_clock.now());
    if (!removed)
        return removed;
    if (const core::Status committed = transaction->commit(); !committed)
        return committed.error();
    return removed;
}

QByteArray Sessions::digestOf(const core::Secret& text) const
{
    const std::string_view pepper = m_pepper.reveal();
    const std::string_view value = text.reveal();
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, reinterpret_cast<const unsigned char*>(pepper.data()),
                                pepper.size());
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char*>(value.data()),
                                  value.size());
    QByteArray digest(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char*>(digest.data()));
    sodium_memzero(&state, sizeof state);
    return digest;
}

} // namespace directory
