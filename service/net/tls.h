// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "service/net/stream.h"

#include <memory>
#include <mutex>
#include <string>

namespace net {

struct SslContextDeleter
{
    void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
};
using SslContextPtr = std::unique_ptr<SSL_CTX, SslContextDeleter>;

/// The certificate and key of a listener, PEM files.
struct TlsFiles
{
    std::string certificate; ///< the server's first, then the chain
    std::string key;
};

/// What a TLS listener presents: TLS 1.2 and 1.3, forward-secret AEAD suites only, no compression,
/// no renegotiation. Thread-safe.
class TlsServer
{
public:
    static core::Result<std::shared_ptr<TlsServer>> load(const TlsFiles& files);

    /// Reads the files again; connections that begin afterwards get the new certificate. When that
    /// fails everything stays as it was.
    core::Status reload();

    /// The TLS side of one accepted connection.
    [[nodiscard]] SslPtr newConnection() const;

private:
    explicit TlsServer(TlsFiles files) : m_files(std::move(files)) { }

    const TlsFiles m_files;
    mutable std::mutex m_mutex;
    std::shared_ptr<SSL_CTX> m_context;
};

/// How to talk TLS to an upstream.
struct TlsClientOptions
{
    bool verify = true;
    std::string caFile; ///< PEM; empty: the system's certificates
    std::string certificate; ///< PEM of a client certificate and its chain; empty: none
    std::string key;

    friend bool operator==(const TlsClientOptions&, const TlsClientOptions&) = default;
};

/// The client side of TLS towards one upstream. Belongs to one worker.
class TlsClient
{
public:
    static core::Result<std::unique_ptr<TlsClient>> create(const TlsClientOptions& options);

    /// The TLS side of one connection to \a host: names get SNI, and names and addresses must be
    /// those of the certificate unless verifying is off.
    [[nodiscard]] SslPtr newConnection(const std::string& host) const;

private:
    TlsClient(SslContextPtr context, bool verify) : m_context(std::move(context)), m_verify(verify)
    { }

    SslContextPtr m_context;
    bool m_verify = true;
};

} // namespace net
