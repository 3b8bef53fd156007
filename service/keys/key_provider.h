// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/core/secret.h"

#include <QString>

#include <memory>
#include <optional>

namespace keys {

/// Whether a key provider can be used, as a person should be told.
struct ProviderState
{
    enum class Kind
    {
        Available,
        Locked,
        NotAvailable
    };

    Kind kind = Kind::NotAvailable;
    QString reason; ///< what was seen; empty when available
    QString fix; ///< what to do about it; empty when available
};

/// A place that keeps the 32-byte master key. "Not there" is always an answer of its own: it never
/// leads to a new key by itself, because a new key would make every stored token useless.
class KeyProvider
{
public:
    static constexpr std::size_t keySize = 32;

    KeyProvider() = default;
    KeyProvider(const KeyProvider&) = delete;
    KeyProvider& operator=(const KeyProvider&) = delete;
    virtual ~KeyProvider() = default;

    /// For messages: "key file /var/lib/latchkey/master.key".
    [[nodiscard]] virtual QString description() const = 0;
    /// Finds out by trying. May take a few seconds.
    [[nodiscard]] virtual ProviderState probe() = 0;
    /// Nothing: the provider works and holds no key. Unavailable: it can't be asked. Forbidden: it
    /// is kept in a way that others could read. InvalidArgument: what it holds is no key.
    [[nodiscard]] virtual core::Result<std::optional<core::Secret>> read() = 0;
    /// Keeps a first key, durably, and reads it back. Conflict: it holds one already; nothing is
    /// ever overwritten.
    [[nodiscard]] virtual core::Status create(const core::Secret& key) = 0;
};

} // namespace keys
