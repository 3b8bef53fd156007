// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/keys/keychain_key_provider.h"

#include "common/core/logging.h"
#include "service/keys/key_text.h"

#include <QEventLoop>
#include <QPointer>
#include <QTimer>
#include <QUuid>
#include <qt6keychain/keychain.h>

namespace keys {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

namespace {

struct Outcome
{
    QKeychain::Error error = QKeychain::OtherError;
    QString message;
    core::Secret value; ///< of a read
};

/// Waits for a job in a local event loop. This runs at start only, before anything is served, and
/// the caller can't go on without the key; a chain of callbacks would only hide that it waits.
template <typename Job>
Outcome wait(Job* job, std::chrono::milliseconds patience)
{
    // Deletes itself once it is finished, which after a time-out is later than this function.
    job->setAutoDelete(true);
    QEventLoop loop;
    Outcome outcome;
    outcome.message = u"it did not answer within %1 seconds"_s.arg(
        std::chrono::duration_cast<std::chrono::seconds>(patience).count());
    outcome.error = QKeychain::OtherError;
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&](QKeychain::Job*) {
        outcome.error = job->error();
        outcome.message = job->errorString();
        if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>) {
            QByteArray text = job->binaryData();
            outcome.value = core::Secret(text.toStdString());
            core::wipeMemory(text.data(), static_cast<std::size_t>(text.size()));
        }
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    job->start();
    loop.exec();
    return outcome;
}

Outcome readEntry(const QString& service, const QString& entry, std::chrono::milliseconds patience)
{
    auto* job = new QKeychain::ReadPasswordJob(service);
    job->setKey(entry);
    return wait(job, patience);
}

Outcome writeEntry(const QString& service, const QString& entry, const core::Secret& value,
                   std::chrono::milliseconds patience)
{
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setKey(entry);
    job->setBinaryData(
        QByteArray(value.reveal().data(), static_cast<qsizetype>(value.reveal().size())));
    return wait(job, patience);
}

Outcome deleteEntry(const QString& service, const QString& entry,
                    std::chrono::milliseconds patience)
{
    auto* job = new QKeychain::DeletePasswordJob(service);
    job->setKey(entry);
    return wait(job, patience);
}

ProviderState notUsable(const Outcome& outcome)
{
    switch (outcome.error) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {
            ProviderState::Kind::Locked, u"The keychain is locked: %1."_s.arg(outcome.message),
            u"Unlock it (sign in to the desktop, or gnome-keyring-daemon --unlock) and start again."_s};
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return {ProviderState::Kind::NotAvailable,
            u"No keychain can be used here: %1."_s.arg(outcome.message),
            u"Install gnome-keyring, or KeePassXC with its Secret Service, and libsecret-1-0; or "
            u"keep the key in a file "
            "with [keys] provider = \"file\"."_s};
}

} // namespace

KeychainKeyProvider::KeychainKeyProvider(QString service, QString entry,
                                         std::chrono::milliseconds patience)
    : m_service(std::move(service))
    , m_entry(std::move(entry))
    , m_patience(patience)
{ }

QString KeychainKeyProvider::description() const
{
    return u"keychain entry %1/%2"_s.arg(m_service, m_entry);
}

ProviderState KeychainKeyProvider::probe()
{
    const QString sentinel = u"probe-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const core::Secret value(sentinel.toStdString());
    const Outcome written = writeEntry(m_service, sentinel, value, m_patience);
    if (written.error != QKeychain::NoError)
        return notUsable(written);
    const Outcome read = readEntry(m_service, sentinel, m_patience);
    const Outcome deleted = deleteEntry(m_service, sentinel, m_patience);
    if (read.error != QKeychain::NoError)
        return notUsable(read);
    if (!(read.value == value))
        return {ProviderState::Kind::NotAvailable,
                u"The keychain does not give back what was written to it."_s,
                u"Use another keychain, or [keys] provider = \"file\"."_s};
    if (deleted.error != QKeychain::NoError)
        qCWarning(core::logKeys, "The keychain kept the entry %s that a probe made.",
                  qPrintable(sentinel));
    return {ProviderState::Kind::Available, {}, {}};
}

core::Result<std::optional<core::Secret>> KeychainKeyProvider::read()
{
    const Outcome found = readEntry(m_service, m_entry, m_patience);
    if (found.error == QKeychain::EntryNotFound) {
        // A locked keychain says the same. Only one that can be written to is believed.
        const ProviderState state = probe();
        if (state.kind != ProviderState::Kind::Available)
            return core::Error{Code::Unavailable, state.reason + u' ' + state.fix};
        return std::optional<core::Secret>{};
    }
    if (found.error != QKeychain::NoError) {
        const ProviderState state = notUsable(found);
        return core::Error{Code::Unavailable, state.reason + u' ' + state.fix};
    }
    auto key = fromKeyText(found.value.reveal());
    if (!key)
        return core::Error{Code::InvalidArgument,
                           u"The %1 is no key of this program."_s.arg(description())};
    return key;
}

core::Status KeychainKeyProvider::create(const core::Secret& key)
{
    if (key.reveal().size() != keySize)
        return core::Error{Code::InvalidArgument, u"A master key has 32 bytes."_s};
    const auto existing = read();
    if (!existing)
        return existing.error();
    if (existing->has_value())
        return core::Error{Code::Conflict, u"The %1 exists already."_s.arg(description())};
    const Outcome written = writeEntry(m_service, m_entry, toKeyText(key), m_patience);
    if (written.error != QKeychain::NoError)
        return core::Error{Code::Unavailable, notUsable(written).reason};
    const auto stored = read();
    if (!stored)
        return stored.error();
    if (!stored->has_value() || !(**stored == key))
        return core::Error{Code::Unavailable,
                           u"The keychain does not give back what was written to it."_s};
    return core::Done{};
}

} // namespace keys
