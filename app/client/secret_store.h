// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/secret.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>

namespace client {

/// Where a session is remembered: the desktop's keychain, or in tests memory. Everything answers
/// later, from the event loop, and not at all when \a context is gone by then.
class SecretStore
{
public:
    struct State
    {
        enum class Kind : std::uint8_t
        {
            Available,
            Locked,
            NotAvailable
        };

        Kind kind = Kind::NotAvailable;
        QString reason; ///< a sentence; empty when available
        QString fix; ///< what a person can do about it
    };
    struct Found
    {
        State state;
        std::optional<core::Secret> secret; ///< absent in an available store: there is none
    };

    SecretStore() = default;
    SecretStore(const SecretStore&) = delete;
    SecretStore& operator=(const SecretStore&) = delete;
    virtual ~SecretStore() = default;

    /// Whether there is a store at all. Never asks the person anything: a locked keychain is
    /// Available here.
    virtual void look(QObject* context, std::function<void(const State&)> done) = 0;
    /// Whether something that is written can be read again: reading alone can't tell a locked
    /// keychain from an empty one. The desktop may ask the person to unlock it, so only do this
    /// when they want something kept.
    virtual void probe(QObject* context, std::function<void(const State&)> done) = 0;
    /// "Not there" is said of an empty store, and of one that the person did not unlock.
    virtual void read(const QString& key, QObject* context,
                      std::function<void(const Found&)> done) = 0;
    virtual void write(const QString& key, const core::Secret& secret, QObject* context,
                       std::function<void(const State&)> done) = 0;
    virtual void remove(const QString& key) = 0;
};

} // namespace client
