// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/secret_store.h"

namespace client {

/// The desktop's keychain through QtKeychain, never its insecure fallback.
class KeychainStore final : public SecretStore
{
public:
    /// \a service groups the entries in the keychain.
    explicit KeychainStore(QString service) : m_service(std::move(service)) { }

    void look(QObject* context, std::function<void(const State&)> done) override;
    void probe(QObject* context, std::function<void(const State&)> done) override;
    void read(const QString& key, QObject* context,
              std::function<void(const Found&)> done) override;
    void write(const QString& key, const core::Secret& secret, QObject* context,
               std::function<void(const State&)> done) override;
    void remove(const QString& key) override;

private:
    QString m_service;
};

} // namespace client
