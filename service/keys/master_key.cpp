// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/keys/master_key.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <array>
#include <memory>

namespace keys {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

namespace {

struct FreeKdf
{
    void operator()(EVP_KDF* kdf) const { EVP_KDF_free(kdf); }
    void operator()(EVP_KDF_CTX* context) const { EVP_KDF_CTX_free(context); }
};

constexpr std::string_view textOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::TokenPepper:
        return "latchkey token pepper v1";
    case Purpose::Sealing:
        return "latchkey sealing key v1";
    case Purpose::SessionPepper:
        return "latchkey session pepper v1";
    case Purpose::AuditChain:
        return "latchkey audit chain v1";
    case Purpose::KeyCheck:
        return "latchkey key check v1";
    }
    return {};
}

} // namespace

core::Result<core::Secret> hkdfSha256(const core::Secret& keyMaterial, std::string_view salt,
                                      std::string_view info, std::size_t size)
{
    const core::Error failed{Code::Internal,
                             u"OpenSSL could not derive a key with HKDF-SHA-256."_s};
    const std::unique_ptr<EVP_KDF, FreeKdf> kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const std::unique_ptr<EVP_KDF_CTX, FreeKdf> context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    if (!context)
        return failed;
    std::string digest = "SHA256";
    std::string key(keyMaterial.reveal()); // OSSL_PARAM wants memory that it could write to
    std::string saltCopy(salt);
    std::string infoCopy(info);
    const std::array<OSSL_PARAM, 5> parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest.data(), 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, key.data(), key.size()),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, saltCopy.data(), saltCopy.size()),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, infoCopy.data(), infoCopy.size()),
        OSSL_PARAM_construct_end(),
    };
    std::string derived(size, '\0');
    const int done = EVP_KDF_derive(context.get(), std::bit_cast<unsigned char*>(derived.data()),
                                    derived.size(), parameters.data());
    core::wipeMemory(key.data(), key.size());
    if (done != 1)
        return failed;
    return core::Secret(std::move(derived));
}

core::Result<core::Secret> deriveKey(const core::Secret& master, Purpose purpose)
{
    if (master.reveal().size() != KeyProvider::keySize)
        return core::Error{Code::InvalidArgument, u"The master key does not have 32 bytes."_s};
    return hkdfSha256(master, {}, textOf(purpose), KeyProvider::keySize);
}

core::Result<QByteArray> keyCheck(const core::Secret& master)
{
    constexpr std::string_view constant = "this store belongs to this key";
    const auto key = deriveKey(master, Purpose::KeyCheck);
    if (!key)
        return key.error();
    std::array<unsigned char, 32> digest{};
    unsigned size = 0;
    const std::string_view bytes = key->reveal();
    if (!HMAC(EVP_sha256(), bytes.data(), static_cast<int>(bytes.size()),
              std::bit_cast<const unsigned char*>(constant.data()), constant.size(), digest.data(),
              &size)
        || size != digest.size())
        return core::Error{Code::Internal, u"OpenSSL could not compute an HMAC."_s};
    return QByteArray(std::bit_cast<const char*>(digest.data()),
                      static_cast<qsizetype>(digest.size()));
}

core::Result<core::Secret> masterKeyForNewStore(KeyProvider& provider, core::RandomSource& random)
{
    auto existing = provider.read();
    if (!existing)
        return existing.error();
    if (existing->has_value())
        return **std::move(existing);
    std::array<std::uint8_t, KeyProvider::keySize> bytes{};
    random.fill(bytes);
    core::Secret key(std::string(bytes.begin(), bytes.end()));
    core::wipeMemory(bytes.data(), bytes.size());
    if (const core::Status created = provider.create(key); !created)
        return created.error();
    return key;
}

core::Result<core::Secret> masterKeyForStore(KeyProvider& provider, const QByteArray& storedCheck)
{
    auto key = provider.read();
    if (!key)
        return key.error();
    if (!key->has_value())
        return core::Error{
            Code::NotFound,
            u"The master key is missing (%1). No new one is made, because every token would stop "
            u"working. "
            "Put the key back from where you keep it safe."_s.arg(provider.description())};
    const auto check = keyCheck(**key);
    if (!check)
        return check.error();
    if (!core::constantTimeEqual(
            {check->constData(), static_cast<std::size_t>(check->size())},
            {storedCheck.constData(), static_cast<std::size_t>(storedCheck.size())}))
        return core::Error{Code::Conflict,
                           u"The master key (%1) is not the one that this store was made with. Use "
                           u"the store and the key "
                           "that belong together."_s.arg(provider.description())};
    return **std::move(key);
}

} // namespace keys
