// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/start_wish.h"

#include "app/client/console_link.h"

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr QLatin1StringView Profile = "profile "_L1;

} // namespace

StartWish StartWish::of(const QString& place, const QString& profile)
{
    if (client::ConsoleLink::isMeant(place))
        return {{}, {}, place};
    return {place, profile};
}

QString StartWish::toText() const
{
    // What is too long to be a link stays too long, and what is no line becomes no link.
    if (!link.isEmpty())
        return link.left(2 * client::ConsoleLink::LongestText).simplified();
    return profile.isEmpty() ? address.simplified().remove(u' ') : Profile + profile.simplified();
}

StartWish StartWish::fromText(const QString& text)
{
    if (text.startsWith(Profile))
        return {{}, text.sliced(Profile.size())};
    return of(text, {});
}

} // namespace shell
