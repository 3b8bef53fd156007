// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/lifetime_json.h"

using namespace Qt::StringLiterals;

namespace api {
namespace {

using Unit = domain::Lifetime::Unit;

constexpr NamedValue<Unit> unitNames[] = {
    {"seconds"_L1, Unit::Seconds}, {"minutes"_L1, Unit::Minutes}, {"hours"_L1, Unit::Hours},
    {"days"_L1, Unit::Days},       {"weeks"_L1, Unit::Weeks},     {"months"_L1, Unit::Months},
    {"years"_L1, Unit::Years},
};
constexpr int largestCount = 10'000;

} // namespace

QJsonObject toJson(const domain::Lifetime& lifetime)
{
    return {{u"count"_s, lifetime.count}, {u"unit"_s, nameOf(lifetime.unit, unitNames)}};
}

void read(ObjectReader& reader, domain::Lifetime& lifetime)
{
    if (reader.require("count"_L1))
        reader.number("count"_L1, lifetime.count, 1, largestCount);
    if (reader.require("unit"_L1))
        reader.choice("unit"_L1, lifetime.unit, unitNames);
}

QJsonValue toJson(const domain::ExpiryChoice& choice)
{
    using Kind = domain::ExpiryChoice::Kind;
    switch (choice.kind) {
    case Kind::Never:
        return u"never"_s;
    case Kind::After:
        return toJson(choice.lifetime);
    case Kind::At:
        return QJsonObject{{u"at"_s, core::toIsoText(choice.at)}};
    }
    return {};
}

void readExpiry(ObjectReader& reader, QLatin1StringView name, domain::ExpiryChoice& choice)
{
    using Kind = domain::ExpiryChoice::Kind;
    const QJsonValue value = reader.value(name);
    if (value.isUndefined())
        return;
    if (value.isString() && value.toString() == u"never") {
        choice = {};
        return;
    }
    if (!value.isObject()) {
        reader.report(name, u"wrong_type"_s,
                      u"This must be \"never\", {\"count\", \"unit\"} or {\"at\"}."_s);
        return;
    }
    domain::ExpiryChoice given;
    const qsizetype before = reader.problems().size();
    reader.object(name, [&](ObjectReader& nested) {
        given.kind = nested.has("at"_L1) ? Kind::At : Kind::After;
        if (given.kind == Kind::At)
            nested.time("at"_L1, given.at);
        else
            read(nested, given.lifetime);
    });
    if (reader.problems().size() == before)
        choice = given;
}

} // namespace api
