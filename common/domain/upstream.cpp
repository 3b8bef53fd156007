// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/upstream.h"

namespace domain {

using namespace Qt::StringLiterals;

QString toText(Upstream::Preset preset)
{
    switch (preset) {
    case Upstream::Preset::Generic:
        return u"generic"_s;
    case Upstream::Preset::Jira:
        return u"jira"_s;
    case Upstream::Preset::Confluence:
        return u"confluence"_s;
    case Upstream::Preset::Bitbucket:
        return u"bitbucket"_s;
    }
    return {};
}

std::optional<Upstream::Preset> presetFromText(const QString& text)
{
    using enum Upstream::Preset;
    for (const Upstream::Preset preset : {Generic, Jira, Confluence, Bitbucket})
        if (toText(preset) == text)
            return preset;
    return std::nullopt;
}

QString toText(Upstream::Identity identity)
{
    switch (identity) {
    case Upstream::Identity::Headers:
        return u"headers"_s;
    case Upstream::Identity::Assertion:
        return u"assertion"_s;
    case Upstream::Identity::Credential:
        return u"credential"_s;
    case Upstream::Identity::Passthrough:
        return u"passthrough"_s;
    }
    return {};
}

std::optional<Upstream::Identity> identityFromText(const QString& text)
{
    using enum Upstream::Identity;
    for (const Upstream::Identity identity : {Headers, Assertion, Credential, Passthrough})
        if (toText(identity) == text)
            return identity;
    return std::nullopt;
}

QString toText(Upstream::Passwords passwords)
{
    switch (passwords) {
    case Upstream::Passwords::Off:
        return u"off"_s;
    case Upstream::Passwords::Local:
        return u"local"_s;
    case Upstream::Passwords::Upstream:
        return u"upstream"_s;
    }
    return {};
}

std::optional<Upstream::Passwords> passwordsFromText(const QString& text)
{
    for (const auto passwords :
         {Upstream::Passwords::Off, Upstream::Passwords::Local, Upstream::Passwords::Upstream})
        if (toText(passwords) == text)
            return passwords;
    return std::nullopt;
}

Upstream fromPreset(Upstream::Preset preset)
{
    Upstream upstream;
    upstream.preset = preset;
    switch (preset) {
    case Upstream::Preset::Generic:
        break;
    case Upstream::Preset::Jira:
    case Upstream::Preset::Confluence:
    case Upstream::Preset::Bitbucket:
        upstream.tokenPaths = {u"/rest/*"_s};
        upstream.passwords = Upstream::Passwords::Upstream;
        break;
    }
    return upstream;
}

} // namespace domain
