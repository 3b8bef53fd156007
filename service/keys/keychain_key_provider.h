// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/keys/key_provider.h"

#include <chrono>

namespace keys {

/// The desktop's or session's keychain through QtKeychain. Needs a QCoreApplication and is used at
/// start only: it waits, at most \a patience a step, in a local event loop.
class KeychainKeyProvider final : public KeyProvider
{
public:
    KeychainKeyProvider(QString service, QString entry,
                        std::chrono::milliseconds patience = std::chrono::seconds{10});

    [[nodiscard]] QString description() const override;
    /// Writes, reads and deletes a sentinel: reading alone can't tell a locked keychain from an
    /// empty one.
    [[nodiscard]] ProviderState probe() override;
    [[nodiscard]] core::Result<std::optional<core::Secret>> read() override;
    [[nodiscard]] core::Status create(const core::Secret& key) override;

private:
    QString m_service;
    QString m_entry;
    std::chrono::milliseconds m_patience;
};

} // namespace keys
