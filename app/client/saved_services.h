// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <cstdint>
#include <optional>

namespace client {

/// A service that someone has connected to. Holds nothing secret.
struct SavedService
{
    enum class Environment : std::uint8_t
    {
        None,
        Development,
        Test,
        Production
    };

    QString id; ///< for the settings and the keychain; never shown
    QString name;
    QUrl address;
    QString user;
    Environment environment = Environment::None;
    QByteArray fingerprint; ///< SHA-256 of the pinned certificate; empty: the system's trust
    QDateTime lastUsed; ///< UTC; invalid: never

    [[nodiscard]] bool isProduction() const { return environment == Environment::Production; }

    friend bool operator==(const SavedService&, const SavedService&) = default;
};

/// An id that no other service has.
[[nodiscard]] QString newServiceId();

[[nodiscard]] QString toText(SavedService::Environment environment);
[[nodiscard]] SavedService::Environment environmentFromText(const QString& text);

/// The saved services in a settings file, last used first. A file that can't be read counts as
/// empty and is kept beside under another name.
class SavedServices
{
    Q_DECLARE_TR_FUNCTIONS(client::SavedServices)

public:
    explicit SavedServices(QString file);

    [[nodiscard]] QList<SavedService> all() const { return m_services; }
    /// The one of this name, whatever its case; of several the last used.
    [[nodiscard]] std::optional<SavedService> named(const QString& name) const;
    /// The one at \a address, however that is written, with this \a user; null: whatever its user.
    /// Of several the last used.
    [[nodiscard]] std::optional<SavedService> at(const QUrl& address,
                                                 const QString& user = {}) const;
    /// Where the list was moved to because it could not be read; empty: it was read, or there was
    /// none.
    [[nodiscard]] const QString& setAside() const { return m_setAside; }
    /// Adds it, or replaces the one with its id; without an id it gets one. Returns the id.
    QString put(SavedService service);
    void remove(const QString& id);
    /// Writes the file; the error says where and why.
    [[nodiscard]] core::Status store() const;

    /// For another computer: names, addresses, users and pins.
    [[nodiscard]] QByteArray exported() const;
    /// Adds what exported() wrote; those whose address is known already are left out. Answers how
    /// many were added.
    [[nodiscard]] core::Result<int> import(const QByteArray& json);

private:
    void load();
    void sort();

    QString m_file;
    QString m_setAside;
    QList<SavedService> m_services;
};

} // namespace client
