// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/client.h"
#include "app/support/bundle.h"
#include "app/support/console_log.h"

#include <functional>

namespace support {

/// Gathers what a diagnostic bundle holds: diagnostics, this program's log, recent problems, how it
/// is set up, and from a service that somebody is signed in to its status, health and settings.
/// What can't be read leaves a line that says so. Nothing secret is asked for, and everything
/// passes redacted() all the same.
class BundleCollector : public QObject
{
    Q_OBJECT
public:
    /// \a preferences: what the console keeps for itself, as text.
    BundleCollector(const QString& diagnostics, const QString& preferences, const ConsoleLog& log,
                    QObject* parent = nullptr);

    /// Settings are asked for only where \a administrator. finished() comes later, once.
    void collectFrom(client::Client& client, bool administrator);
    /// Without a service: finished() comes later, once.
    void collect();

signals:
    void finished(const QList<support::BundleFile>& files);

private:
    template <typename Page>
    void readSettings(client::Client& client, const QString& name);
    void add(const QString& name, const QString& text);
    void addJson(const QString& name, const QJsonObject& json);
    void addFailure(const QString& name, const client::Failure& failure);
    void begin() { ++m_open; }
    void end();

    QList<BundleFile> m_files;
    int m_open = 0;
};

} // namespace support
