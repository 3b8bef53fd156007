// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/keys/seal_box.h"

#include <array>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace keys {
namespace {

using Code = core::Error::Code;

const QString publicPrefix = u"lkseal-public-1:"_s;
constexpr std::string_view privatePrefix = "lkseal-private-1:";

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

/// The bytes of a private key; empty when the text is none.
core::Secret privateBytes(const core::Secret& text)
{
    std::string_view encoded = text.reveal();
    while (!encoded.empty() && (encoded.back() == '\n' || encoded.back() == ' '))
        encoded.remove_suffix(1);
    if (!encoded.starts_with(privatePrefix))
        return {};
    encoded.remove_prefix(privatePrefix.size());
    std::string key(crypto_box_SECRETKEYBYTES, '\0');
    std::size_t size = 0;
    const int failed =
        sodium_base642bin(reinterpret_cast<unsigned char*>(key.data()), key.size(), encoded.data(),
                          encoded.size(), nullptr, &size, nullptr, sodium_base64_VARIANT_ORIGINAL);
    return failed == 0 && size == key.size() ? core::Secret(std::move(key)) : core::Secret();
}

} // namespace

SealKeys generateSealKeys(core::RandomSource& random)
{
    std::array<std::uint8_t, crypto_box_SEEDBYTES> seed{};
    random.fill(seed);
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> publicKey{};
    std::array<unsigned char, crypto_box_SECRETKEYBYTES> privateKey{};
    crypto_box_seed_keypair(publicKey.data(), privateKey.data(), seed.data());
    std::string encoded(
        sodium_base64_encoded_len(privateKey.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(encoded.data(), encoded.size(), privateKey.data(), privateKey.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    encoded.pop_back(); // the NUL that sodium writes
    SealKeys keys;
    keys.publicText = publicPrefix
        + QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(publicKey.data()),
                                         static_cast<qsizetype>(publicKey.size()))
                                  .toBase64());
    keys.privateText = core::Secret(std::string(privatePrefix) + encoded);
    core::wipeMemory(encoded.data(), encoded.size());
    core::wipeMemory(privateKey.data(), privateKey.size());
    core::wipeMemory(seed.data(), seed.size());
    return keys;
}

core::Result<QByteArray> sealFor(const QString& publicText, const core::Secret& plain)
{
    const QString text = publicText.trimmed();
    const auto decoded = QByteArray::fromBase64Encoding(text.mid(publicPrefix.size()).toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!text.startsWith(publicPrefix) || !decoded
        || decoded.decoded.size() != crypto_box_PUBLICKEYBYTES)
        return core::Error{Code::InvalidArgument,
                           u"This is no public key for sealing. It begins with %1 and is made by "
                           "latchkeyd seal-key."_s.arg(publicPrefix)};
    const std::string_view message = plain.reveal();
    QByteArray box(static_cast<qsizetype>(message.size() + crypto_box_SEALBYTES), '\0');
    if (crypto_box_seal(reinterpret_cast<unsigned char*>(box.data()),
                        reinterpret_cast<const unsigned char*>(message.data()), message.size(),
                        bytesOf(decoded.decoded))
        != 0)
        return core::Error{Code::InvalidArgument, u"Nothing can be sealed for this key."_s};
    return box;
}

core::Result<core::Secret> openSeal(const core::Secret& privateText, const QByteArray& box)
{
    const core::Secret key = privateBytes(privateText);
    if (key.isEmpty())
        return core::Error{Code::InvalidArgument,
                           u"This is no private key for sealing; its file was written by latchkeyd "
                           "seal-key."_s};
    const auto* privateKey = reinterpret_cast<const unsigned char*>(key.reveal().data());
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> publicKey{};
    crypto_scalarmult_base(publicKey.data(), privateKey);
    if (box.size() < static_cast<qsizetype>(crypto_box_SEALBYTES))
        return core::Error{Code::InvalidArgument, u"What was sealed is cut off."_s};
    std::string plain(static_cast<std::size_t>(box.size()) - crypto_box_SEALBYTES, '\0');
    if (crypto_box_seal_open(reinterpret_cast<unsigned char*>(plain.data()), bytesOf(box),
                             static_cast<unsigned long long>(box.size()), publicKey.data(),
                             privateKey)
        != 0)
        return core::Error{Code::InvalidArgument,
                           u"This was sealed for another key, or changed since."_s};
    return core::Secret(std::move(plain));
}

} // namespace keys
