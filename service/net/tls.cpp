// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/tls.h"

#include "common/domain/ip_address.h"

#include <openssl/err.h>
#include <openssl/x509v3.h>

#include <utility>

namespace net {

namespace {

/// TLS 1.2 suites; those of TLS 1.3 are all sound.
constexpr auto* suites = "ECDHE+AESGCM:ECDHE+CHACHA20";
/// HTTP/1.1 in ALPN's wire form.
constexpr std::string_view http11 = "\x08http/1.1";

/// The reason OpenSSL gives for the last failure.
QString reason()
{
    const auto code = ERR_peek_last_error();
    const char* text = ERR_reason_error_string(code);
    ERR_clear_error();
    return text ? QString::fromLatin1(text) : QStringLiteral("unknown reason");
}

core::Error unusable(const char* what, const std::string& file)
{
    return {core::Error::Code::InvalidArgument,
            QStringLiteral("Can't use %1 \"%2\": %3.")
                .arg(QString::fromLatin1(what), QString::fromStdString(file), reason())};
}

SslContextPtr newContext(const SSL_METHOD* method)
{
    SslContextPtr context(SSL_CTX_new(method));
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    SSL_CTX_set_cipher_list(context.get(), suites);
    SSL_CTX_set_options(context.get(), SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION);
    SSL_CTX_set_mode(context.get(),
                     SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE
                         | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    return context;
}

core::Status useCertificate(SSL_CTX* context, const std::string& certificate,
                            const std::string& key)
{
    ERR_clear_error();
    if (SSL_CTX_use_certificate_chain_file(context, certificate.c_str()) != 1)
        return unusable("the certificate", certificate);
    if (SSL_CTX_use_PrivateKey_file(context, key.c_str(), SSL_FILETYPE_PEM) != 1)
        return unusable("the private key", key);
    if (SSL_CTX_check_private_key(context) != 1)
        return unusable("the private key (it is not the certificate's)", key);
    return core::Done{};
}

int selectHttp11(SSL*, const unsigned char** out, unsigned char* length,
                 const unsigned char* offered, unsigned offeredLength, void*)
{
    unsigned char* chosen = nullptr;
    const auto* ours = reinterpret_cast<const unsigned char*>(http11.data());
    if (SSL_select_next_proto(&chosen, length, ours, http11.size(), offered, offeredLength)
        != OPENSSL_NPN_NEGOTIATED) {
        return SSL_TLSEXT_ERR_NOACK;
    }
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

} // namespace

core::Result<std::shared_ptr<TlsServer>> TlsServer::load(const TlsFiles& files)
{
    std::shared_ptr<TlsServer> server(new TlsServer(files));
    if (const auto status = server->reload(); !status)
        return status.error();
    return server;
}

core::Status TlsServer::reload()
{
    std::shared_ptr<SSL_CTX> context(newContext(TLS_server_method()).release(),
                                     SslContextDeleter{});
    if (auto status = useCertificate(context.get(), m_files.certificate, m_files.key); !status)
        return status;
    SSL_CTX_set_alpn_select_cb(context.get(), selectHttp11, nullptr);
    static constexpr std::string_view name = "latchkey";
    SSL_CTX_set_session_id_context(context.get(),
                                   reinterpret_cast<const unsigned char*>(name.data()),
                                   static_cast<unsigned>(name.size()));
    const std::lock_guard lock(m_mutex);
    m_context = std::move(context);
    return core::Done{};
}

SslPtr TlsServer::newConnection() const
{
    const std::lock_guard lock(m_mutex);
    SslPtr ssl(SSL_new(m_context.get()));
    if (ssl)
        SSL_set_accept_state(ssl.get());
    return ssl;
}

core::Result<std::unique_ptr<TlsClient>> TlsClient::create(const TlsClientOptions& options)
{
    auto context = newContext(TLS_client_method());
    ERR_clear_error();
    if (options.verify) {
        const bool loaded = options.caFile.empty()
            ? SSL_CTX_set_default_verify_paths(context.get()) == 1
            : SSL_CTX_load_verify_file(context.get(), options.caFile.c_str()) == 1;
        if (!loaded)
            return unusable("the certificates of authorities", options.caFile);
        SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER, nullptr);
    } else {
        SSL_CTX_set_verify(context.get(), SSL_VERIFY_NONE, nullptr);
    }
    if (!options.certificate.empty()) {
        if (const auto status = useCertificate(context.get(), options.certificate, options.key);
            !status) {
            return status.error();
        }
    }
    SSL_CTX_set_alpn_protos(context.get(), reinterpret_cast<const unsigned char*>(http11.data()),
                            http11.size());
    return std::unique_ptr<TlsClient>(new TlsClient(std::move(context), options.verify));
}

SslPtr TlsClient::newConnection(const std::string& host) const
{
    SslPtr ssl(SSL_new(m_context.get()));
    if (!ssl)
        return ssl;
    SSL_set_connect_state(ssl.get());
    const bool isAddress = domain::IpAddress::parse(host).has_value();
    if (!isAddress) { // SSL_set_tlsext_host_name() without the cast that the macro makes
        SSL_ctrl(ssl.get(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
                 const_cast<char*>(host.c_str()));
    }
    if (m_verify) {
        auto* parameters = SSL_get0_param(ssl.get());
        X509_VERIFY_PARAM_set_hostflags(parameters, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
        const int set = isAddress ? X509_VERIFY_PARAM_set1_ip_asc(parameters, host.c_str())
                                  : SSL_set1_host(ssl.get(), host.c_str());
        if (set != 1)
            return {};
    }
    return ssl;
}

} // namespace net
