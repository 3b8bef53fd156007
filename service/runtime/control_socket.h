// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "service/runtime/commands.h"

#include <QByteArray>
#include <QLocalServer>
#include <QObject>

#include <functional>
#include <optional>

namespace runtime {

/// The answer to a LocalRequest.
struct LocalAnswer
{
    int status = 0;
    QByteArray body;
};

/// Carries out a request with the rights of whoever may read the data directory.
using LocalHandler =
    std::function<void(const LocalRequest&, std::function<void(const LocalAnswer&)>)>;

/// The door for the command line: a local socket in the data directory that only its owner may open
/// (mode 0600), one request and one answer per connection, each a line of JSON.
class ControlSocket : public QObject
{
public:
    explicit ControlSocket(LocalHandler handler);
    ~ControlSocket() override;
    ControlSocket(const ControlSocket&) = delete;
    ControlSocket& operator=(const ControlSocket&) = delete;

    [[nodiscard]] core::Status listen(const QString& path);

private:
    void accept();

    LocalHandler m_handler;
    QLocalServer m_server;
};

/// Asks the service that listens on \a path. NotFound: none does.
[[nodiscard]] core::Result<LocalAnswer> askService(const QString& path,
                                                   const LocalRequest& request);

} // namespace runtime
