// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/keys/key_provider.h"

namespace keys {

/// $CREDENTIALS_DIRECTORY/latchkey-master, put there by systemd (LoadCredential= or
/// LoadCredentialEncrypted=). Read only: the administrator makes the key. Content: 32 raw bytes, or
/// 64 hexadecimal digits.
class CredentialKeyProvider final : public KeyProvider
{
public:
    /// \a directory: the value of CREDENTIALS_DIRECTORY; empty when it is not set.
    explicit CredentialKeyProvider(QString directory) : m_directory(std::move(directory)) { }

    [[nodiscard]] QString description() const override;
    [[nodiscard]] ProviderState probe() override;
    [[nodiscard]] core::Result<std::optional<core::Secret>> read() override;
    /// Forbidden, with the command to use instead.
    [[nodiscard]] core::Status create(const core::Secret& key) override;

private:
    QString m_directory;
};

} // namespace keys
