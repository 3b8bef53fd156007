// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/setup_json.h"

using namespace Qt::StringLiterals;

namespace api {
namespace {

void readSecret(ObjectReader& reader, QLatin1StringView name, core::Secret& out)
{
    QString text;
    if (reader.require(name))
        reader.text(name, text);
    out = core::Secret(text.toStdString());
}

QString plain(const core::Secret& secret)
{
    const std::string_view text = secret.reveal(); // it travels in the body, nowhere else
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

void read(const QJsonObject& json, SetupDraft& draft, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    readSecret(reader, "code"_L1, draft.code);
    if (reader.require("name"_L1))
        reader.text("name"_L1, draft.name);
    reader.text("displayName"_L1, draft.displayName);
    reader.text("email"_L1, draft.email);
    readSecret(reader, "password"_L1, draft.password);
    reader.finish();
}

QJsonObject toJson(const SetupDraft& draft)
{
    return {{u"code"_s, plain(draft.code)},
            {u"name"_s, draft.name},
            {u"displayName"_s, draft.displayName},
            {u"email"_s, draft.email},
            {u"password"_s, plain(draft.password)}};
}

void read(const QJsonObject& json, SetupState& state, domain::Problems& problems)
{
    ObjectReader reader(json, problems);
    if (reader.require("needed"_L1))
        reader.flag("needed"_L1, state.needed);
}

} // namespace api
