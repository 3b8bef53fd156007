// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/secret_store.h"

#include <QMap>
#include <QTimer>

namespace test {

/// A keychain in memory that can be locked or absent.
class MemoryStore final : public client::SecretStore
{
public:
    void look(QObject* context, std::function<void(const State&)> done) override
    {
        State seen = state;
        if (seen.kind == State::Kind::Locked)
            seen = {State::Kind::Available, {}, {}};
        QTimer::singleShot(0, context, [seen, done] { done(seen); });
    }
    void probe(QObject* context, std::function<void(const State&)> done) override
    {
        QTimer::singleShot(0, context, [this, done] { done(state); });
    }
    void read(const QString& key, QObject* context, std::function<void(const Found&)> done) override
    {
        QTimer::singleShot(0, context, [this, key, done] {
            const bool there = state.kind == State::Kind::Available && secrets.contains(key);
            done({state, there ? std::optional(secrets[key]) : std::nullopt});
        });
    }
    void write(const QString& key, const core::Secret& secret, QObject* context,
               std::function<void(const State&)> done) override
    {
        if (state.kind == State::Kind::Available)
            secrets.insert(key, secret);
        QTimer::singleShot(0, context, [this, done] { done(state); });
    }
    void remove(const QString& key) override { secrets.remove(key); }

    State state{State::Kind::Available, {}, {}};
    QMap<QString, core::Secret> secrets;
};

} // namespace test
