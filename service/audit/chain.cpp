// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/audit/chain.h"

#include "service/audit/varint.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace audit::chain {

namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray mac(const core::Secret& key, const std::string& text)
{
    unsigned char out[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    const std::string_view secret = key.reveal();
    const unsigned char* done =
        HMAC(EVP_sha256(), secret.empty() ? "" : secret.data(), static_cast<int>(secret.size()),
             reinterpret_cast<const unsigned char*>(text.data()), text.size(), out, &length);
    return done == nullptr
        ? QByteArray()
        : QByteArray(reinterpret_cast<const char*>(out), static_cast<qsizetype>(length));
}

} // namespace

QByteArray start()
{
    return QByteArray(32, '\0');
}

QByteArray next(const core::Secret& key, const QByteArray& before, int node, qint64 number,
                std::string_view frame)
{
    std::string text;
    text.reserve(frame.size() + 64);
    text.append("frame");
    putText(text, view(before));
    putVarint(text, static_cast<std::uint64_t>(node));
    putVarint(text, static_cast<std::uint64_t>(number));
    text.append(frame);
    return mac(key, text);
}

QByteArray seal(const core::Secret& key, const store::AuditNode& node)
{
    std::string text = "node";
    putVarint(text, static_cast<std::uint64_t>(node.node));
    putVarint(text, static_cast<std::uint64_t>(node.number));
    putText(text, view(node.digest));
    putVarint(text, static_cast<std::uint64_t>(node.removedNumber));
    putText(text, view(node.removedDigest));
    return mac(key, text);
}

QByteArray digest(const core::Secret& key, const QByteArrayList& parts)
{
    std::string text = "parts";
    for (const QByteArray& part : parts)
        putText(text, view(part));
    return mac(key, text);
}

} // namespace audit::chain
