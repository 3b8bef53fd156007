// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/start_wish.h"

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr QLatin1StringView Profile = "profile "_L1;

} // namespace

QString StartWish::toText() const
{
    return profile.isEmpty() ? address.simplified().remove(u' ') : Profile + profile.simplified();
}

StartWish StartWish::fromText(const QString& text)
{
    if (text.startsWith(Profile))
        return {{}, text.sliced(Profile.size())};
    return {text, {}};
}

} // namespace shell
