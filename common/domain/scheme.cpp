// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/scheme.h"

namespace domain {

using namespace Qt::StringLiterals;

QString toText(Schemes schemes)
{
    switch (schemes) {
    case Schemes::None:
        return u"none"_s;
    case Schemes::Basic:
        return u"basic"_s;
    case Schemes::Bearer:
        return u"bearer"_s;
    case Schemes::Both:
        return u"both"_s;
    }
    return {};
}

std::optional<Schemes> schemesFromText(const QString& text)
{
    // "none" is no choice that anybody can make.
    for (const Schemes schemes : {Schemes::Basic, Schemes::Bearer, Schemes::Both})
        if (toText(schemes) == text)
            return schemes;
    return std::nullopt;
}

} // namespace domain
