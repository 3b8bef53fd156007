// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/keys/credential_key_provider.h"

#include "service/keys/key_text.h"

namespace keys {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

namespace {

constexpr auto fileName = "/latchkey-master"_L1;

QString howTo()
{
    return u"Make a key with \"head -c 32 /dev/urandom | systemd-creds encrypt "
           u"--name=latchkey-master - "
           "/etc/latchkey/latchkey-master.cred\" and add "
           "\"LoadCredentialEncrypted=latchkey-master:/etc/latchkey/"
           "latchkey-master.cred\" to the unit."_s;
}

} // namespace

QString CredentialKeyProvider::description() const
{
    return u"systemd credential latchkey-master"_s;
}

ProviderState CredentialKeyProvider::probe()
{
    const auto found = read();
    if (!found)
        return {ProviderState::Kind::NotAvailable, found.error().message, howTo()};
    if (!found->has_value())
        return {ProviderState::Kind::NotAvailable,
                u"systemd passed no credential latchkey-master."_s, howTo()};
    return {ProviderState::Kind::Available, {}, {}};
}

core::Result<std::optional<core::Secret>> CredentialKeyProvider::read()
{
    if (m_directory.isEmpty())
        return core::Error{
            Code::Unavailable,
            u"CREDENTIALS_DIRECTORY is not set, so systemd passed no credentials."_s};
    // systemd makes these 0400, or 0440 with an access list for the service's user.
    auto content = readPrivateFile(m_directory + fileName, true);
    if (!content || !content->has_value())
        return content;
    if ((*content)->reveal().size() == keySize)
        return content;
    auto key = fromKeyText((*content)->reveal());
    if (!key)
        return core::Error{
            Code::InvalidArgument,
            u"The credential latchkey-master is no key (32 bytes, or 64 hexadecimal digits)."_s};
    return key;
}

core::Status CredentialKeyProvider::create(const core::Secret&)
{
    return core::Error{Code::Forbidden,
                       u"A systemd credential is made by the administrator. "_s + howTo()};
}

} // namespace keys
