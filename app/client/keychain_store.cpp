// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/keychain_store.h"

#include <QCoreApplication>
#include <QPointer>
#include <QUuid>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace client {
namespace {

using State = SecretStore::State;

State stateOf(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {State::Kind::Available, {}, {}};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {State::Kind::Locked,
                QCoreApplication::translate("client::KeychainStore", "The keychain is locked: %1.")
                    .arg(job.errorString()),
                QCoreApplication::translate("client::KeychainStore",
                                            "Unlock it and sign in again to be remembered.")};
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return {
        State::Kind::NotAvailable,
        QCoreApplication::translate("client::KeychainStore", "No keychain can be used here: %1.")
            .arg(job.errorString()),
        QCoreApplication::translate("client::KeychainStore",
                                    "Install gnome-keyring, or KeePassXC with its Secret Service "
                                    "switched on, to be remembered.")};
}

/// Jobs delete themselves; \a done is called once, and only while \a context lives.
template <typename Job, typename Done>
void run(Job* job, const QString& key, QObject* context, Done done)
{
    job->setKey(key);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [done](QKeychain::Job* finished) { done(*static_cast<Job*>(finished)); });
    job->start();
}

core::Secret secretOf(const QKeychain::ReadPasswordJob& job)
{
    QByteArray bytes = job.binaryData();
    core::Secret secret(bytes.toStdString());
    core::wipeMemory(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return secret;
}

} // namespace

void KeychainStore::look(QObject* context, std::function<void(const State&)> done)
{
    const QString nothing = u"look-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    run(new QKeychain::ReadPasswordJob(m_service), nothing, context,
        [done](const QKeychain::ReadPasswordJob& read) {
            done(read.error() == QKeychain::EntryNotFound ? State{State::Kind::Available, {}, {}}
                                                          : stateOf(read));
        });
}

void KeychainStore::probe(QObject* context, std::function<void(const State&)> done)
{
    const QString sentinel = u"probe-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto* job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(sentinel);
    run(job, sentinel, context, [this, sentinel, context, done](const QKeychain::Job& written) {
        if (written.error() != QKeychain::NoError)
            return done(stateOf(written));
        run(new QKeychain::ReadPasswordJob(m_service), sentinel, context,
            [this, sentinel, done](const QKeychain::ReadPasswordJob& read) {
                remove(sentinel);
                State state = stateOf(read);
                if (state.kind == State::Kind::Available && read.textData() != sentinel)
                    state.kind = State::Kind::NotAvailable;
                done(state);
            });
    });
}

void KeychainStore::read(const QString& key, QObject* context,
                         std::function<void(const Found&)> done)
{
    run(new QKeychain::ReadPasswordJob(m_service), key, context,
        [done](const QKeychain::ReadPasswordJob& job) {
            if (job.error() == QKeychain::NoError)
                done({stateOf(job), secretOf(job)});
            else if (job.error() == QKeychain::EntryNotFound)
                done({State{State::Kind::Available, {}, {}}, std::nullopt});
            else
                done({stateOf(job), std::nullopt});
        });
}

void KeychainStore::write(const QString& key, const core::Secret& secret, QObject* context,
                          std::function<void(const State&)> done)
{
    const std::string_view value = secret.reveal();
    auto* job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(QByteArray(value.data(), static_cast<qsizetype>(value.size())));
    run(job, key, context, [done](const QKeychain::Job& written) { done(stateOf(written)); });
}

void KeychainStore::remove(const QString& key)
{
    auto* job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    job->setAutoDelete(true);
    job->start();
}

} // namespace client
