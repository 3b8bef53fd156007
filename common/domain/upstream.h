// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/settings.h"

#include <QString>
#include <QStringList>

namespace domain {

/// A REST API behind the gateway.
struct Upstream
{
    enum class Preset
    {
        Generic,
        Jira,
        Confluence,
        Bitbucket
    };
    enum class Identity
    {
        Headers,
        Assertion,
        Credential,
        Passthrough
    };
    enum class Passwords
    {
        Off,
        Local,
        Upstream
    };

    struct Tls
    {
        bool verify = true;
        QString caFile;
        QString certificateFile;
        QString keyFile;
        friend bool operator==(const Tls&, const Tls&) = default;
    };
    struct Timeouts // milliseconds
    {
        int connect = 5'000;
        int response = 60'000;
        int idle = 60'000;
        friend bool operator==(const Timeouts&, const Timeouts&) = default;
    };

    qint64 id = 0;
    QString name;
    Preset preset = Preset::Generic;
    QString baseUrl; ///< http:// or https://, host, optional port, optional context path
    QStringList hosts; ///< Host names it answers, lower case without port; empty: any
    QString pathPrefix = QStringLiteral("/");
    QStringList tokenPaths{
        QStringLiteral("/*")}; ///< where tokens may be used (KA-25); "*" spans everything
    QList<PathRule> publicPaths;
    IpRestriction ip; ///< beside the one of the settings: both must let an address pass
    Identity identity = Identity::Headers;
    Passwords passwords = Passwords::Off;
    Tls tls;
    Timeouts timeouts;
    qint64 revision = 0;
};

[[nodiscard]] QString toText(Upstream::Preset preset);
[[nodiscard]] std::optional<Upstream::Preset> presetFromText(const QString& text);
[[nodiscard]] QString toText(Upstream::Identity identity);
[[nodiscard]] std::optional<Upstream::Identity> identityFromText(const QString& text);
[[nodiscard]] QString toText(Upstream::Passwords passwords);
[[nodiscard]] std::optional<Upstream::Passwords> passwordsFromText(const QString& text);

/// What a preset starts with (token paths, passwords); the caller's own values win.
[[nodiscard]] Upstream fromPreset(Upstream::Preset preset);

} // namespace domain
