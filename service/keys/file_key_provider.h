// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/keys/key_provider.h"

namespace keys {

/// A file of 64 hexadecimal digits and a newline, mode 0600 (or 0400), owned by the process's user
/// or root, not a symbolic link.
class FileKeyProvider final : public KeyProvider
{
public:
    explicit FileKeyProvider(QString path) : m_path(std::move(path)) { }

    [[nodiscard]] QString description() const override;
    [[nodiscard]] ProviderState probe() override;
    [[nodiscard]] core::Result<std::optional<core::Secret>> read() override;
    [[nodiscard]] core::Status create(const core::Secret& key) override;

private:
    QString m_path;
};

} // namespace keys
