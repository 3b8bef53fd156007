// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/keys/sealer.h"

#include <openssl/evp.h>

#include <array>
#include <memory>

namespace keys {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

namespace {

constexpr char version = 1;
constexpr std::size_t keySize = 32;
constexpr qsizetype nonceSize = 12;
constexpr qsizetype tagSize = 16;
constexpr qsizetype headerSize = 1 + nonceSize;

struct FreeContext
{
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

const unsigned char* bytes(const char* data)
{
    return std::bit_cast<const unsigned char*>(data);
}
unsigned char* bytes(char* data)
{
    return std::bit_cast<unsigned char*>(data);
}

core::Error notSealed()
{
    return {Code::InvalidArgument,
            u"The sealed value can't be opened: it was damaged or belongs elsewhere."_s};
}

/// A context with key and nonce set and the associated data taken in: the version, then the
/// caller's context, so that neither can be exchanged.
Context begin(bool encrypt, std::string_view key, const char* nonce, std::string_view associated)
{
    if (key.size() != keySize)
        return {};
    Context context(EVP_CIPHER_CTX_new());
    int ignored = 0;
    const bool ready = context
        && EVP_CipherInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(key.data()),
                             bytes(nonce), encrypt ? 1 : 0)
            == 1
        && EVP_CipherUpdate(context.get(), nullptr, &ignored, bytes(&version), 1) == 1
        && EVP_CipherUpdate(context.get(), nullptr, &ignored, bytes(associated.data()),
                            static_cast<int>(associated.size()))
            == 1;
    return ready ? std::move(context) : Context{};
}

} // namespace

core::Result<QByteArray> Sealer::seal(const core::Secret& plain, std::string_view context) const
{
    const std::string_view text = plain.reveal();
    std::array<std::uint8_t, nonceSize> nonce{};
    m_random.fill(nonce);
    QByteArray blob(headerSize + static_cast<qsizetype>(text.size()) + tagSize, '\0');
    blob[0] = version;
    std::copy(nonce.begin(), nonce.end(), blob.begin() + 1);

    const Context cipher = begin(true, m_key.reveal(), blob.constData() + 1, context);
    char* out = blob.data() + headerSize;
    int written = 0;
    int rest = 0;
    const bool sealed = cipher
        && EVP_EncryptUpdate(cipher.get(), bytes(out), &written, bytes(text.data()),
                             static_cast<int>(text.size()))
            == 1
        && EVP_EncryptFinal_ex(cipher.get(), bytes(out) + written, &rest) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagSize, out + text.size()) == 1;
    if (!sealed)
        return core::Error{Code::Internal, u"OpenSSL could not seal a value."_s};
    return blob;
}

core::Result<core::Secret> Sealer::open(const QByteArray& blob, std::string_view context) const
{
    const qsizetype size = blob.size() - headerSize - tagSize;
    if (size < 0 || blob[0] != version)
        return notSealed();
    const Context cipher = begin(false, m_key.reveal(), blob.constData() + 1, context);
    std::array<char, tagSize> tag{};
    std::copy_n(blob.constEnd() - tagSize, tagSize, tag.begin());
    std::string text(static_cast<std::size_t>(size), '\0');
    int written = 0;
    int rest = 0;
    const bool opened = cipher
        && EVP_DecryptUpdate(cipher.get(), bytes(text.data()), &written,
                             bytes(blob.constData() + headerSize), static_cast<int>(size))
            == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) == 1
        && EVP_DecryptFinal_ex(cipher.get(), bytes(text.data()) + written, &rest) == 1;
    core::Secret plain(std::move(text));
    if (!opened)
        return notSealed();
    return plain;
}

} // namespace keys
